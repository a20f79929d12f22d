// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/verdict.h"

Verdict verdictOf(std::optional<double> value, qint64 n, double usual, double good, qint64 fewest)
{
    if (!value || n < fewest)
        return Verdict::TooFew;
    const double sign = good < usual ? -1 : 1;
    if (sign * *value >= sign * good)
        return Verdict::Good;
    return sign * *value >= sign * usual ? Verdict::Usual : Verdict::BelowUsual;
}
