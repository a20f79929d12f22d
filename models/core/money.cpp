// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

int minorDigits(const QString &currency)
{
    static const QSet<QString> none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
                                    u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

bool isCurrencyCode(const QString &text)
{
    static const QRegularExpression letters(u"^[A-Z]{3}$"_s);
    return letters.match(text).hasMatch();
}

QString toPlainText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    auto text = QString::number(qAbs(money.minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minor < 0 ? u'-' + text : text;
}
