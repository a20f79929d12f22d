// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class CustomerTexts
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTexts)

public:
    static QString of(CustomerGroup group);
    static QString of(CustomerKind kind);
    static QString of(ContactKind kind);
    static QString of(ConsentPurpose purpose);
    static QString of(SurveyKind kind);
    static QString of(Mood mood);
    static QString score(int value, int best) { return tr("%1 of %2").arg(value).arg(best); }
};

} // namespace

QString CustomerTexts::of(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::All: return tr("All");
    case CustomerGroup::Persons: return tr("Persons");
    case CustomerGroup::Companies: return tr("Companies");
    case CustomerGroup::TouchDue: return tr("Contact due");
    case CustomerGroup::Unreachable: return tr("No phone or e-mail");
    }
    Q_UNREACHABLE();
}

QString CustomerTexts::of(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::Person: return tr("Person");
    case CustomerKind::Company: return tr("Company");
    }
    Q_UNREACHABLE();
}

QString CustomerTexts::of(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone: return tr("Phone");
    case ContactKind::Email: return tr("E-mail");
    case ContactKind::Messenger: return tr("Messenger");
    case ContactKind::Address: return tr("Address");
    }
    Q_UNREACHABLE();
}

QString CustomerTexts::of(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Service: return tr("Service messages");
    case ConsentPurpose::Marketing: return tr("Marketing");
    case ConsentPurpose::Survey: return tr("Surveys");
    case ConsentPurpose::Greeting: return tr("Greetings");
    }
    Q_UNREACHABLE();
}

QString CustomerTexts::of(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Csat: return tr("Satisfaction");
    case SurveyKind::Nps: return tr("Recommendation");
    }
    Q_UNREACHABLE();
}

QString CustomerTexts::of(Mood mood)
{
    switch (mood) {
    case Mood::Good: return tr("Pleased");
    case Mood::Neutral: return tr("Indifferent");
    case Mood::Bad: return tr("Unhappy");
    }
    Q_UNREACHABLE();
}

QString customerGroupText(CustomerGroup group)
{
    return CustomerTexts::of(group);
}
QString customerKindText(CustomerKind kind)
{
    return CustomerTexts::of(kind);
}
QString contactKindText(ContactKind kind)
{
    return CustomerTexts::of(kind);
}
QString consentText(ConsentPurpose purpose)
{
    return CustomerTexts::of(purpose);
}
QString scoreKindText(SurveyKind kind)
{
    return CustomerTexts::of(kind);
}
QString moodText(Mood mood)
{
    return CustomerTexts::of(mood);
}

QString customerIconName(CustomerKind kind)
{
    return kind == CustomerKind::Company ? u"building"_s : u"person"_s;
}

QString contactKindIconName(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone: return u"phone"_s;
    case ContactKind::Email: return u"mail-message"_s;
    case ContactKind::Messenger: return u"messenger"_s;
    case ContactKind::Address: return u"location"_s;
    }
    Q_UNREACHABLE();
}

QString scoreText(SurveyKind kind, int value)
{
    return CustomerTexts::score(value, kind == SurveyKind::Csat ? 5 : 10);
}

QString moodIconName(Mood mood)
{
    switch (mood) {
    case Mood::Good: return u"star"_s;
    case Mood::Neutral: return u"dialog-information"_s;
    case Mood::Bad: return u"dialog-warning"_s;
    }
    Q_UNREACHABLE();
}

Meaning moodMeaning(Mood mood)
{
    switch (mood) {
    case Mood::Good: return Meaning::Good;
    case Mood::Neutral: return Meaning::Neutral;
    case Mood::Bad: return Meaning::Bad;
    }
    Q_UNREACHABLE();
}

QString addressText(const ContactPoint &address)
{
    QStringList parts{address.value, u"%1 %2"_s.arg(address.postcode, address.city).trimmed(), address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
