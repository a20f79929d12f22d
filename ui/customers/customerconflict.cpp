// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerconflict.h"

#include "models/customers/consentrules.h"
#include "ui/core/languagetexts.h"
#include "ui/core/formats.h"
#include "ui/core/statetexts.h"
#include "ui/customers/birthdayinput.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace {

class ConflictTexts
{
    Q_DECLARE_TR_FUNCTIONS(CustomerConflict)

public:
    ConflictTexts(const Customer &customer, const QList<Staff> &staff, const Formats &formats)
        : m_customer(customer),
          m_staff(staff),
          m_formats(formats)
    {}
    QList<std::pair<QString, QString>> fields() const;

private:
    QString points(ContactKind kind) const;
    QString consents() const;
    QString owner() const;

    const Customer &m_customer;
    const QList<Staff> &m_staff;
    const Formats &m_formats;
};

} // namespace

QString ConflictTexts::points(ContactKind kind) const
{
    QStringList lines;
    for (const auto &point : m_customer.contactPoints) {
        if (point.kind != kind)
            continue;
        const auto text = kind == ContactKind::Address ? addressText(point) : point.value;
        lines.append(point.primary ? tr("%1 (main)").arg(text) : text);
    }
    return lines.join(u'\n');
}

QString ConflictTexts::consents() const
{
    QStringList given;
    for (const auto purpose : allOf<ConsentPurpose>()) {
        if (isGiven(m_customer.consents, purpose))
            given.append(consentText(purpose));
    }
    if (isDoNotContact(m_customer.consents))
        given.append(tr("Do not contact"));
    return given.join(u", "_s);
}

QString ConflictTexts::owner() const
{
    const auto found = std::find_if(m_staff.begin(), m_staff.end(),
                                    [this](const Staff &staff) { return m_customer.owner == staff.id; });
    return found == m_staff.end() ? QString() : found->name;
}

QList<std::pair<QString, QString>> ConflictTexts::fields() const
{
    const auto &c = m_customer;
    return {{tr("Kind"), customerKindText(c.kind)},
            {tr("Name"), c.name},
            {tr("Company"), c.company},
            {tr("Phones"), points(ContactKind::Phone)},
            {tr("E-mails"), points(ContactKind::Email)},
            {tr("Messengers"), points(ContactKind::Messenger)},
            {tr("Addresses"), points(ContactKind::Address)},
            {tr("Tax number"), c.taxNumber},
            {tr("Number in another system"), c.externalId},
            {tr("Language"), c.language.isEmpty() ? QString() : languageText(c.language)},
            {tr("Preferred channel"), c.preferredChannel ? channelText(*c.preferredChannel) : QString()},
            {tr("Birthday"), c.birthday ? birthdayText(*c.birthday, m_formats) : QString()},
            {tr("Next contact on"), c.nextTouchOn ? m_formats.date(*c.nextTouchOn) : QString()},
            {tr("Segment"), c.segment},
            {tr("Source"), c.source},
            {tr("Looked after by"), owner()},
            {tr("Consents"), consents()},
            {tr("Note"), c.note}};
}

QList<ConflictRow> conflictRows(const Customer &mine, const Customer &theirs, const QList<Staff> &staff,
                                const Formats &formats)
{
    const auto ours = ConflictTexts(mine, staff, formats).fields();
    const auto others = ConflictTexts(theirs, staff, formats).fields();
    QList<ConflictRow> rows;
    for (qsizetype i = 0; i < ours.size(); ++i)
        rows.append({ours[i].first, ours[i].second, others[i].second});
    return differing(rows);
}
