// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseheader.h"

#include "models/cases/caserules.h"
#include "ui/cases/casetexts.h"
#include "ui/core/chip.h"
#include "ui/core/covertexts.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_back(new QToolButton),
      m_number(new PlainLabel({}, PlainLabel::Type::Small)),
      m_subject(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_chips(new QWidget),
      m_links(new QWidget),
      m_device(new PlainLabel),
      m_cover(new PlainLabel),
      m_response(new PlainLabel),
      m_work(new PlainLabel)
{
    m_back->setObjectName(u"backToCases"_s);
    m_back->setAccessibleName(tr("Back to the list of cases"));
    m_back->setToolTip(tr("Back to the list of cases (Esc)"));
    m_back->setIcon(icon(u"go-previous"_s));
    m_back->setAutoRaise(true);
    m_back->hide();
    m_number->setObjectName(u"caseNumber"_s);
    m_subject->setObjectName(u"caseSubject"_s);
    m_subject->setWordWrap(true);
    m_subject->setMaximumHeight(3 * QFontMetrics(headingFont()).lineSpacing()); // the tooltip has the rest
    m_device->setObjectName(u"caseDevice"_s);
    m_device->setElided(true);
    m_cover->setObjectName(u"caseCover"_s);
    m_cover->setWordWrap(true);
    m_response->setObjectName(u"caseResponse"_s);
    m_response->setWordWrap(true);
    m_work->setObjectName(u"caseWork"_s);
    m_work->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_back);
    top->addWidget(m_number, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(m_subject);
    for (auto *row : {m_chips, m_links}) {
        new FlowLayout(row);
        column->addWidget(row);
    }
    column->addWidget(m_device);
    column->addWidget(m_cover);
    column->addWidget(m_response);
    column->addWidget(m_work);
    connect(m_back, &QToolButton::clicked, this, &CaseHeader::backRequested);
}

void CaseHeader::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void CaseHeader::show(const CaseContents &contents)
{
    const auto &record = contents.record;
    m_number->setText(tr("%1 · opened %2", "number of the case and when")
                          .arg(record.number, m_workspace.formats().when(record.openedAt, m_workspace.now())));
    m_number->setToolTip(m_workspace.formats().exact(record.openedAt));
    m_subject->setText(record.subject.isEmpty() ? tr("No subject") : record.subject);
    m_subject->setToolTip(plainToolTip(record.subject));
    showChips(contents);
    showLinks(contents);
    for (const auto &[label, line] :
         {std::pair{m_response, responseLine(contents)}, std::pair{m_work, workLine(contents)}}) {
        label->setText(line);
        label->setVisible(!line.isEmpty());
    }
}

void CaseHeader::showChips(const CaseContents &contents)
{
    const auto &record = contents.record;
    static_cast<FlowLayout *>(m_chips->layout())->clear();
    const auto add = [this](const QString &name, const QString &text, Meaning meaning, const QString &iconName) {
        auto *chip = new Chip(text, meaning, iconName);
        chip->setObjectName(name);
        m_chips->layout()->addWidget(chip);
    };
    add(u"statusChip"_s, caseStatusText(record.status), caseStatusMeaning(record.status),
        caseStatusIconName(record.status));
    if (record.priority != CasePriority::Normal)
        add(u"priorityChip"_s, tr("Priority: %1").arg(casePriorityText(record.priority)),
            casePriorityMeaning(record.priority), u"flag"_s);
    if (record.statutoryDueOn) {
        const bool isLate = isInHand(record.status) && *record.statutoryDueOn <= m_workspace.today();
        add(u"dueChip"_s, tr("Due by law: %1").arg(m_workspace.formats().date(*record.statutoryDueOn)),
            isLate ? Meaning::Bad : Meaning::Neutral, u"calendar"_s);
    }
    add(u"kindChip"_s, caseKindText(record.kind), Meaning::Neutral, {});
    add(u"channelChip"_s, channelText(record.channel), Meaning::Neutral, channelIconName(record.channel));
    if (!record.category.isEmpty())
        add(u"categoryChip"_s, record.category, Meaning::Neutral, {});
    add(u"levelChip"_s, caseLevelText(record.level), record.level > 1 ? Meaning::Accent : Meaning::Neutral,
        u"arrow-level"_s);
    add(u"assigneeChip"_s, record.assignee ? contents.staff.value(*record.assignee) : tr("Nobody's yet"),
        record.assignee ? Meaning::Neutral : Meaning::Warning, u"person"_s);
    if (record.internal)
        add(u"internalChip"_s, tr("Internal"), Meaning::Neutral, u"note"_s);
    if (record.cancelReason)
        add(u"cancelChip"_s, cancelReasonText(*record.cancelReason), Meaning::Neutral, {});
}

void CaseHeader::addLink(const QString &name, const QString &text, const QString &iconName, SearchKind kind, qint64 id)
{
    auto *button = new QPushButton(icon(iconName), withoutMnemonics(text));
    button->setObjectName(name);
    m_links->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, kind, id] { emit openRequested(kind, id); });
}

void CaseHeader::showLinks(const CaseContents &contents)
{
    const auto &record = contents.record;
    static_cast<FlowLayout *>(m_links->layout())->clear();
    if (record.customer)
        addLink(u"openCustomer"_s, contents.customerName, u"customers"_s, SearchKind::Customer, record.customer->value);
    if (contents.followsUp)
        addLink(u"openFollowed"_s, tr("Follows up %1").arg(contents.followsUp->number), u"link"_s, SearchKind::Case,
                contents.followsUp->id.value);
    if (contents.duplicateOf) {
        addLink(u"openDuplicate"_s, tr("See %1").arg(contents.duplicateOf->number), u"merge"_s, SearchKind::Case,
                contents.duplicateOf->id.value);
    }
    if (contents.device)
        addLink(u"openDevice"_s, contents.device->name, u"devices"_s, SearchKind::Device, contents.device->id.value);
    for (const auto &each : contents.returns)
        addLink(u"openReturn%1"_s.arg(each.id.value), tr("%1: %2", "number of a return and its state").arg(each.number, returnStatusText(each.status)),
                u"return"_s, SearchKind::Return, each.id.value);
    QStringList device{contents.productName, record.serial};
    device.removeAll(QString());
    m_device->setText(device.join(u" · "_s));
    m_device->setVisible(!device.isEmpty() && !contents.device);
    m_cover->setText(contents.device ? coverSentence(contents.device->cover, m_workspace.formats()) : QString());
    m_cover->setVisible(contents.device.has_value());
    m_links->setVisible(m_links->layout()->count() > 0);
}

/// "First response: 12 min (target 2 h)", or how long the customer has waited for it.
QString CaseHeader::responseLine(const CaseContents &contents) const
{
    const auto &record = contents.record;
    const auto &formats = m_workspace.formats();
    if (record.internal)
        return {};
    if (!record.firstResponseAt && !isInHand(record.status))
        return tr("First response: none");
    const auto until = record.firstResponseAt.value_or(m_workspace.now());
    const auto took = qMax<qint64>(0, msBetween(record.openedAt, until));
    const auto line = record.firstResponseAt ? tr("First response: %1").arg(formats.duration(took))
                                             : tr("Not answered for %1").arg(formats.duration(took));
    if (!contents.targetMs)
        return line;
    const auto target = formats.duration(*contents.targetMs);
    return took > *contents.targetMs ? tr("%1 (target %2, missed)").arg(line, target)
                                     : tr("%1 (target %2)").arg(line, target);
}

QString CaseHeader::workLine(const CaseContents &contents) const
{
    const auto &record = contents.record;
    const auto &formats = m_workspace.formats();
    const auto ours = formats.duration(contents.oursMs);
    if (record.status == CaseStatus::Cancelled)
        return {};
    if (isInHand(record.status))
        return tr("Ours so far: %1").arg(ours);
    const auto elapsed = record.lastResolvedAt ? msBetween(record.openedAt, *record.lastResolvedAt) : 0;
    const auto line = tr("Resolved after %1, of which ours: %2").arg(formats.duration(elapsed), ours);
    return record.reopenCount == 0 ? line : line + u" · "_s + tr("reopened %n time(s)", nullptr, record.reopenCount);
}
