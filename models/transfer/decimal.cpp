// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/decimal.h"

#include <QList>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

constexpr int kMaxDigits = 18;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

/// Spaces (also no-break, thin and narrow ones) and apostrophes.
static bool isGroupSpace(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019';
}

static QStringView withoutCurrency(QStringView text)
{
    static const QList<QStringView> words{u"zł", u"руб.", u"руб", u"р.", u"Kč", u"Ft", u"лв.", u"лв", u"kr", u"kr.", u"грн"};
    text = text.trimmed();
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
        return text.sliced(1).trimmed();
    if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
        return text.chopped(1).trimmed();
    for (const auto word : words) {
        if (text.endsWith(word, Qt::CaseInsensitive))
            return text.chopped(word.size()).trimmed();
    }
    const auto isCode = [](QStringView end) {
        return std::all_of(end.begin(), end.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    };
    if (text.size() > 3 && isCode(text.last(3)))
        return text.chopped(3).trimmed();
    return text;
}

/// Where the digits in front of the decimal sign may be grouped: one sign throughout, three digits in each group but the first, no zero in front.
class Groups
{
public:
    bool separate(QChar sign)
    {
        const bool isFine = m_digits > 0 && !m_startsWithZero && (m_sign.isNull() ? m_digits <= 3 : m_digits == 3 && m_sign == sign);
        m_sign = sign;
        m_digits = 0;
        return isFine;
    }
    void count(bool isZero)
    {
        m_startsWithZero = m_startsWithZero || (isZero && m_digits == 0 && m_sign.isNull());
        ++m_digits;
    }
    bool isComplete() const { return m_sign.isNull() ? true : m_digits == 3; }

private:
    QChar m_sign;
    int m_digits = 0;
    bool m_startsWithZero = false;
};

static Parsed<Decimal> parseUnsigned(QStringView text, char16_t decimalSign)
{
    const QChar groupSign = decimalSign == u',' ? u'.' : u',';
    const auto notANumber = Parsed<Decimal>::failed(ProblemKind::NotANumber);
    Decimal number;
    Groups groups;
    int digits = 0;
    bool isBehindSign = false;
    for (const auto c : text) {
        if (isDigit(c)) {
            digits += number.digits > 0 || c != u'0' || isBehindSign;
            if (digits > kMaxDigits)
                return Parsed<Decimal>::failed(ProblemKind::OutOfRange);
            number.digits = number.digits * 10 + (c.unicode() - u'0');
            number.scale += isBehindSign;
            groups.count(c == u'0');
        } else if (c == QChar(decimalSign) && !isBehindSign && groups.isComplete()) {
            isBehindSign = true;
            groups = Groups();
        } else if (isBehindSign || !(isGroupSpace(c) || c == groupSign) || !groups.separate(c)) {
            return notANumber;
        }
    }
    const bool hasDigits = std::any_of(text.begin(), text.end(), &isDigit);
    return hasDigits && groups.isComplete() ? Parsed<Decimal>{number, {}} : notANumber;
}

Parsed<Decimal> parseDecimal(QStringView text, char16_t decimalSign)
{
    text = text.trimmed();
    bool isNegative = !text.isEmpty() && isMinus(text.front());
    const bool hasSign = isNegative || text.startsWith(u'+');
    text = withoutCurrency(hasSign ? text.sliced(1) : text);
    if (!hasSign && !text.isEmpty() && isMinus(text.front())) {
        isNegative = true;
        text = text.sliced(1).trimmed();
    }
    auto number = parseUnsigned(text, decimalSign);
    if (isNegative)
        number.value.digits = -number.value.digits;
    return number;
}

std::optional<qint64> scaledTo(const Decimal &number, int places)
{
    auto digits = number.digits;
    for (int scale = number.scale; scale < places; ++scale) {
        if (qMulOverflow(digits, qint64(10), &digits))
            return std::nullopt;
    }
    if (number.scale <= places)
        return digits;
    qint64 divisor = 1;
    for (int scale = places; scale < number.scale; ++scale)
        divisor *= 10;
    const auto rest = qAbs(digits % divisor);
    const auto away = rest >= divisor - rest ? (digits < 0 ? -1 : 1) : 0;
    return digits / divisor + away;
}

bool fits(const Decimal &number, int places)
{
    auto digits = number.digits;
    int scale = number.scale;
    for (; scale > places && digits % 10 == 0; --scale)
        digits /= 10;
    return scale <= places;
}

Parsed<qint64> parseInteger(QStringView text, char16_t decimalSign)
{
    const auto number = parseDecimal(text, decimalSign);
    if (number.problem)
        return Parsed<qint64>::failed(*number.problem);
    if (!fits(number.value, 0))
        return Parsed<qint64>::failed(ProblemKind::NotANumber);
    return {*scaledTo(number.value, 0), {}};
}

QStringView withoutPointZero(QStringView id)
{
    const auto point = id.indexOf(u'.');
    if (point < 1 || point + 1 == id.size())
        return id;
    const auto whole = id.first(point);
    const auto decimals = id.sliced(point + 1);
    const bool isWhole = std::all_of(whole.begin(), whole.end(), &isDigit)
        && std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c == u'0'; });
    return isWhole ? whole : id;
}

void DecimalDetector::add(QStringView text)
{
    const bool asPoint = parseDecimal(text, u'.').isValid();
    const bool asComma = parseDecimal(text, u',').isValid();
    const bool hasSign = text.contains(u'.') || text.contains(u',');
    if (!hasSign || (!asPoint && !asComma))
        return;
    m_sawPoint = m_sawPoint || !asComma;
    m_sawComma = m_sawComma || !asPoint;
    m_sawEither = m_sawEither || (asPoint && asComma);
}

DecimalFinding DecimalDetector::finding() const
{
    if (m_sawPoint && m_sawComma)
        return DecimalFinding::Mixed;
    if (m_sawPoint || m_sawComma)
        return m_sawPoint ? DecimalFinding::Point : DecimalFinding::Comma;
    return m_sawEither ? DecimalFinding::Ambiguous : DecimalFinding::None;
}
