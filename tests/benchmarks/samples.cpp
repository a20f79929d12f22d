// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/samples.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

double Samples::percentile(double share) const
{
    auto sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return static_cast<double>(sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)));
}

QString duration(double nanoseconds)
{
    if (nanoseconds < 1e6)
        return u"%1 µs"_s.arg(nanoseconds / 1e3, 0, 'f', 0);
    if (nanoseconds < 1e9)
        return u"%1 ms"_s.arg(nanoseconds / 1e6, 0, 'f', 1);
    return u"%1 s"_s.arg(nanoseconds / 1e9, 0, 'f', 1);
}

QString times(double ratio)
{
    return u"%1 ×"_s.arg(ratio, 0, 'f', 2);
}

void printRow(const QString &what, const QString &against, const QString &ours, const QString &bare, const QString &ratio,
              const QString &toReach, bool isMet)
{
    const QStringList cells{what, against, ours, bare, ratio, toReach, isMet ? u"yes"_s : u"**no**"_s};
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
    std::fflush(stdout);
}
