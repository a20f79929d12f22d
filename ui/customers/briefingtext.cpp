// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/briefingtext.h"

#include "models/customers/consentrules.h"
#include "models/offers/offerrules.h"
#include "ui/core/covertexts.h"
#include "ui/core/languagetexts.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype kMostNote = 240;
static constexpr qsizetype kMostPoints = 6;
static constexpr qsizetype kMostCover = 140;

QString brief(const QString &text, qsizetype letters)
{
    const auto line = text.simplified();
    return line.size() > letters ? line.left(letters - 1).trimmed() + u'…' : line;
}

/// What there is of the texts, with a dot between.
static QString joined(const QStringList &texts)
{
    QStringList filled;
    for (const auto &text : texts) {
        if (!text.isEmpty())
            filled.append(text);
    }
    return filled.join(u" · "_s);
}

BriefingText::BriefingText(const CallBriefing &briefing, const Workspace &workspace)
    : m_briefing(briefing), m_workspace(workspace), m_formats(workspace.formats())
{
}

PaperText BriefingText::with(const BriefingRows &rows) const
{
    PaperText text;
    addHead(text);
    addWarnings(text);
    text.addBeside(contacts(), state());
    if (const auto note = brief(m_briefing.customer.note, kMostNote); !note.isEmpty())
        text.addParagraph(note);
    addCases(text, rows.cases);
    addDevices(text, rows.devices);
    addOffers(text, rows.offers);
    addPurchases(text, rows.purchases);
    return text;
}

void BriefingText::addHead(PaperText &text) const
{
    const auto &customer = m_briefing.customer;
    const auto other = customer.kind == CustomerKind::Company ? customer.name : customer.company;
    text.addHeading(brief(displayName(customer)));
    text.addParagraph(joined({customerKindText(customer.kind), brief(other == displayName(customer) ? QString() : other),
                              customer.language.isEmpty() ? QString() : languageText(customer.language), brief(customer.segment),
                              m_briefing.ownerName.isEmpty() ? QString() : tr("Looked after by %1").arg(brief(m_briefing.ownerName))}),
                      PaperStyle::Small);
}

/// The purposes for which a consent was withdrawn and none stands.
QString BriefingText::refusedPurposes() const
{
    QStringList purposes;
    for (const auto purpose : {ConsentPurpose::Marketing, ConsentPurpose::Survey, ConsentPurpose::Greeting}) {
        const auto wasWithdrawn = std::any_of(m_briefing.customer.consents.cbegin(), m_briefing.customer.consents.cend(),
                                              [purpose](const Consent &consent) { return consent.purpose == purpose && consent.withdrawnAt; });
        if (wasWithdrawn && !isGiven(m_briefing.customer.consents, purpose))
            purposes.append(consentText(purpose));
    }
    return purposes.join(u", "_s);
}

void BriefingText::addWarnings(PaperText &text) const
{
    if (isDoNotContact(m_briefing.customer.consents))
        text.addParagraph(tr("Do not contact: this customer wants to hear nothing from us."), PaperStyle::Warning);
    if (const auto refused = refusedPurposes(); !refused.isEmpty())
        text.addParagraph(tr("Consent withdrawn: %1.").arg(refused), PaperStyle::Warning);
    if (m_briefing.unpaidCount == 0)
        return;
    QStringList sums;
    for (const auto &sum : m_briefing.unpaid)
        sums.append(m_formats.money(sum));
    auto sentence = tr("Still to be paid: %1 for %n purchase(s).", nullptr, static_cast<int>(m_briefing.unpaidCount)).arg(sums.join(u", "_s));
    if (m_briefing.overdueCount > 0)
        sentence += u' ' + tr("%n of them overdue.", nullptr, static_cast<int>(m_briefing.overdueCount));
    text.addParagraph(sentence, m_briefing.overdueCount > 0 ? PaperStyle::Warning : PaperStyle::Strong);
}

PaperText BriefingText::contacts() const
{
    QList<std::pair<QString, QString>> pairs;
    auto points = m_briefing.customer.contactPoints;
    std::stable_sort(points.begin(), points.end(), [](const ContactPoint &one, const ContactPoint &other) {
        return std::pair(one.kind, !one.primary) < std::pair(other.kind, !other.primary);
    });
    for (const auto &point : points.mid(0, kMostPoints)) {
        const auto value = point.kind == ContactKind::Address ? addressText(point) : point.value;
        pairs.append({contactKindText(point.kind), brief(value)});
    }
    PaperText text;
    text.addPairs(pairs);
    if (points.isEmpty())
        text.addParagraph(tr("No phone, e-mail or address yet."), PaperStyle::Small);
    addMore(text, std::min(kMostPoints, points.size()), points.size());
    return text;
}

QString BriefingText::nextTouch() const
{
    const auto &next = m_briefing.customer.nextTouchOn;
    if (!next)
        return {};
    const auto day = m_formats.day(*next, m_workspace.today());
    return *next < m_workspace.today() ? tr("%1, overdue", "day of the next contact").arg(day) : day;
}

QString BriefingText::lastContact() const
{
    const auto &last = m_briefing.lastContact;
    return last ? joined({m_formats.when(last->at, m_workspace.now()), channelText(last->channel), brief(last->text)}) : tr("none");
}

PaperText BriefingText::state() const
{
    const auto &customer = m_briefing.customer;
    QStringList scores;
    for (const auto &score : m_briefing.scores)
        scores.append(tr("%1 (%2, %3)", "mood, score, day").arg(moodText(moodOf(score.kind, score.value)), scoreText(score.kind, score.value), m_formats.date(dayOf(score.at, m_formats.zone()))));
    PaperText text;
    text.addPairs({{tr("Mood"), scores.isEmpty() ? tr("never asked") : scores.join(u'\n')},
                   {tr("Prefers"), customer.preferredChannel ? channelText(*customer.preferredChannel) : QString()},
                   {tr("Next contact"), nextTouch()},
                   {tr("Last contact"), lastContact()}});
    return text;
}

void BriefingText::addMore(PaperText &text, qsizetype shown, qsizetype all) const
{
    if (all > shown)
        text.addParagraph(tr("and %n more", nullptr, static_cast<int>(all - shown)), PaperStyle::Small);
}

void BriefingText::addCases(PaperText &text, qsizetype rows) const
{
    text.addSection(tr("Open cases"));
    if (m_briefing.cases.isEmpty()) {
        text.addParagraph(tr("No case is open."), PaperStyle::Small);
        return;
    }
    QList<QStringList> table;
    for (const auto &row : m_briefing.cases.mid(0, rows))
        table.append({row.number, brief(row.subject.isEmpty() ? row.category : row.subject), caseStatusText(row.status),
                      m_formats.date(dayOf(row.openedAt, m_formats.zone())), brief(row.assigneeName, 24)});
    text.addTable({{tr("Number"), false, 15}, {tr("Subject")}, {tr("Status"), false, 20}, {tr("Opened"), false, 14}, {tr("Assigned to"), false, 16}}, table);
    addMore(text, table.size(), m_briefing.caseCount);
}

void BriefingText::addDevices(PaperText &text, qsizetype rows) const
{
    text.addSection(tr("Devices and cover"));
    if (m_briefing.devices.isEmpty()) {
        text.addParagraph(tr("No device is known."), PaperStyle::Small);
        return;
    }
    QList<QStringList> table;
    for (const auto &row : m_briefing.devices.mid(0, rows))
        table.append({brief(row.productName, 44), brief(row.serial, 24), row.acquiredOn ? m_formats.date(*row.acquiredOn) : QString(),
                      brief(coverSentence(row.cover, m_formats), kMostCover)});
    text.addTable({{tr("Device"), false, 27}, {tr("Serial number"), false, 15}, {tr("Since"), false, 14}, {tr("Cover today")}}, table);
    addMore(text, table.size(), m_briefing.deviceCount);
}

QString BriefingText::offerState(const OfferRow &offer) const
{
    const auto state = offerStatusText(offer.status);
    const bool isOpen = offer.status == OfferStatus::Issued && offer.validUntil;
    return isOpen ? tr("%1, valid until %2", "state of an offer").arg(state, m_formats.date(*offer.validUntil)) : state;
}

void BriefingText::addOffers(PaperText &text, qsizetype rows) const
{
    text.addSection(tr("Last offers"));
    if (m_briefing.offers.isEmpty()) {
        text.addParagraph(tr("Nothing was offered yet."), PaperStyle::Small);
        return;
    }
    QList<QStringList> table;
    for (const auto &row : m_briefing.offers.mid(0, rows)) {
        const auto what = row.lineCount > 1 ? tr("%1 and %n more", nullptr, row.lineCount - 1).arg(brief(row.summary, 48)) : brief(row.summary, 60);
        table.append({offerTitle(row.number, row.revision, row.variant), m_formats.date(dayOf(*row.issuedAt, m_formats.zone())), what, offerState(row), m_formats.money(row.gross)});
    }
    text.addTable({{tr("Number"), false, 19}, {tr("Day"), false, 14}, {tr("What")}, {tr("Status"), false, 21}, {tr("Price"), true, 16}}, table);
    addMore(text, table.size(), m_briefing.offerCount);
}

QString BriefingText::openSum(const PurchaseRow &purchase) const
{
    const auto open = purchase.balance.openMinor();
    return open == 0 ? QString() : m_formats.money({open, purchase.gross.currency});
}

void BriefingText::addPurchases(PaperText &text, qsizetype rows) const
{
    text.addSection(tr("Last purchases"));
    if (m_briefing.purchases.isEmpty()) {
        text.addParagraph(tr("Nothing was bought yet."), PaperStyle::Small);
        return;
    }
    QList<QStringList> table;
    for (const auto &row : m_briefing.purchases.mid(0, rows)) {
        const auto what = row.lineCount > 1 ? tr("%1 and %n more", nullptr, row.lineCount - 1).arg(brief(row.summary, 48)) : brief(row.summary, 60);
        table.append({row.number, m_formats.date(row.madeOn), what, m_formats.money(row.gross), openSum(row)});
    }
    text.addTable({{tr("Number"), false, 19}, {tr("Day"), false, 14}, {tr("What")}, {tr("Sum"), true, 16}, {tr("Still to pay"), true, 16}}, table);
    addMore(text, table.size(), m_briefing.purchaseCount);
}
