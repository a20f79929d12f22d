// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demopeople.h"

#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/taxnumber.h"
#include "models/demo/demonames.h"
#include "models/demo/demoplaces.h"

using namespace Qt::StringLiterals;

constexpr int kMillion = 1'000'000;

/// A number below a million that is far from the one before it; no two of a million are the same.
static int scattered(int ordinal)
{
    return static_cast<int>((qint64{ordinal} * 618'033 + 271'828) % kMillion);
}

static QString asTyped(const QString &digits, int style)
{
    const auto first = digits.left(3);
    const auto second = digits.mid(3, 3);
    const auto third = digits.mid(6);
    switch (style) {
    case 0: return digits;
    case 1: return first + u'-' + second + u'-' + third;
    case 2: return u"+48 %1 %2 %3"_s.arg(first, second, third);
    case 3: return u"0048"_s + digits;
    default: return u"%1 %2 %3"_s.arg(first, second, third);
    }
}

/// Valid by the numbering plan, in ranges where hardly anybody has a number: mobiles of 454, landlines of 12 0.
ContactPoint DemoPeople::phone(bool isLandline)
{
    const auto digits = (isLandline ? u"120"_s : u"454"_s) + u"%1"_s.arg(scattered(m_phones++), 6, 10, QChar(u'0'));
    return {.kind = ContactKind::Phone, .value = asTyped(digits, m_world.dice.below(9)), .primary = true};
}

/// In domains that nobody can own (RFC 2606).
QString DemoPeople::email(const QString &name)
{
    constexpr std::array<const char16_t *, 3> kDomains{u"example.com", u"example.org", u"example.net"};
    const int before = m_mailNames[name]++;
    const auto number = before == 0 ? QString() : QString::number(before + 1);
    return name + number + u'@' + QString::fromUtf16(m_world.dice.pick(kDomains));
}

/// With a right check digit; no tax office has the number 999.
QString DemoPeople::taxNumber()
{
    for (;;) {
        const auto digits = u"999%1"_s.arg(scattered(m_taxNumbers++), 6, 10, QChar(u'0'));
        for (int check = 0; check < 10; ++check) {
            if (isPolishTaxNumber(digits + QString::number(check)))
                return digits + QString::number(check);
        }
    }
}

static QString throwSource(Dice &dice)
{
    constexpr std::array<const char16_t *, 5> kSources{u"polecenie", u"strona internetowa", u"szyld", u"ulotka", u"mapa w internecie"};
    return QString::fromUtf16(dice.pick(kSources));
}

static std::optional<Birthday> throwBirthday(Dice &dice)
{
    if (!dice.chance(45))
        return std::nullopt;
    const auto year = dice.chance(60) ? std::optional(dice.between(1942, 2004)) : std::nullopt;
    return Birthday{year, dice.between(1, 12), dice.between(1, 28)};
}

Customer DemoPeople::person(Instant at)
{
    auto &dice = m_world.dice;
    const auto name = throwName(dice);
    Customer customer{.name = name.full(), .language = name.language, .birthday = throwBirthday(dice), .segment = u"Dom"_s, .createdAt = at};
    customer.contactPoints.append(phone(false));
    if (dice.chance(12))
        customer.contactPoints.append(phone(true));
    if (dice.chance(72))
        customer.contactPoints.append({.kind = ContactKind::Email, .value = email(name.latin), .primary = true});
    if (dice.chance(8))
        customer.contactPoints.append({.kind = ContactKind::Messenger, .value = name.latin, .primary = true});
    if (dice.chance(80))
        customer.contactPoints.append(throwAddress(name.country, dice));
    return customer;
}

Customer DemoPeople::company(Instant at)
{
    auto &dice = m_world.dice;
    const auto made = throwCompany(++m_companies, dice);
    Customer customer{.kind = CustomerKind::Company, .name = throwName(dice).full(), .company = made.name, .language = u"pl"_s,
                      .segment = made.segment, .taxNumber = taxNumber(), .createdAt = at};
    customer.contactPoints = {phone(true), phone(false),
                              {.kind = ContactKind::Email, .value = u"biuro@"_s + made.domain, .primary = true},
                              throwAddress(u"PL"_s, dice)};
    if (dice.chance(30))
        customer.contactPoints.first().extension = QString::number(dice.between(10, 49));
    return customer;
}

void DemoPeople::addConsents(Customer &customer)
{
    auto &dice = m_world.dice;
    const auto give = [&](ConsentPurpose purpose, int percent) {
        if (!dice.chance(percent))
            return;
        Consent consent{.purpose = purpose, .givenAt = customer.createdAt, .how = u"formularz w sklepie"_s};
        const auto later = customer.createdAt.plusDays(dice.between(30, 400));
        if (dice.chance(7) && later < m_world.now)
            consent.withdrawnAt = later;
        customer.consents.append(consent);
    };
    give(ConsentPurpose::Marketing, 45);
    give(ConsentPurpose::Survey, 65);
    give(ConsentPurpose::Greeting, 40);
    if (dice.chance(1)) // wants to hear nothing
        customer.consents.append({.purpose = ConsentPurpose::Service, .givenAt = customer.createdAt, .withdrawnAt = customer.createdAt, .how = u"telefon"_s});
}

int DemoPeople::add(Instant at)
{
    return add(m_world.dice.chance(8) ? company(at) : person(at));
}

int DemoPeople::addPole(Instant at)
{
    auto customer = person(at);
    while (customer.language != u"pl")
        customer = person(at);
    return add(customer);
}

/// What there may be of anybody: source, habits, a note, the next touch.
void DemoPeople::addHabits(Customer &customer)
{
    constexpr std::array kNotes{u"Dzwonić po 16.", u"Pies w domu, proszę uprzedzić.", u"Domofon nie działa – dzwonić z dołu.",
                                u"Zawsze płaci przelewem.", u"Woli rozmawiać po ukraińsku lub rosyjsku.", u"Parkowanie od podwórza."};
    constexpr std::array kPreferred{Channel::Phone, Channel::Phone, Channel::Email, Channel::Sms, Channel::Messenger};
    auto &dice = m_world.dice;
    customer.source = throwSource(dice);
    if (dice.chance(30))
        customer.preferredChannel = dice.pick(kPreferred);
    if (dice.chance(9))
        customer.note = QString::fromUtf16(dice.pick(kNotes));
    if (dice.chance(7))
        customer.nextTouchOn = m_world.hours.openDay(m_world.today().addDays(dice.between(-6, 40)));
    if (customer.kind == CustomerKind::Company)
        customer.owner = dice.chance(50) ? m_world.staff.manager : m_world.staff.desk.front();
}

int DemoPeople::add(Customer customer)
{
    addConsents(customer);
    addHabits(customer);
    customer = normalized(customer, u"PL"_s);
    DemoCustomer kept{.name = customer.name, .language = customer.language, .isCompany = customer.kind == CustomerKind::Company};
    for (const auto &consent : customer.consents)
        kept.answersSurveys |= consent.purpose == ConsentPurpose::Survey && !consent.withdrawnAt;
    kept.id = CustomerStore(m_world.db).add(customer);
    m_world.customers.append(kept);
    return static_cast<int>(m_world.customers.size()) - 1;
}
