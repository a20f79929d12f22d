// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerheader.h"

#include "models/customers/consentrules.h"
#include "ui/core/languagetexts.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/customers/cardcontents.h"
#include "ui/customers/contactbutton.h"
#include "ui/customers/covereddevices.h"
#include "ui/customers/customertexts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

CustomerHeader::CustomerHeader(const Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_back(new QToolButton),
      m_name(new PlainLabel({}, PlainLabel::Type::Heading)),
      m_briefing(new QToolButton),
      m_edit(new QPushButton(icon(u"document-edit"_s), tr("&Edit"))),
      m_more(new QPushButton(tr("&More"))),
      m_flags(new FlowLayout),
      m_contacts(new FlowLayout),
      m_mood(new FlowLayout),
      m_devices(new CoveredDevices(workspace)),
      m_nextTouch(new PlainLabel),
      m_note(new PlainLabel)
{
    m_name->setObjectName(u"customerName"_s);
    m_name->setElided(true);
    m_nextTouch->setObjectName(u"nextTouch"_s);
    m_nextTouch->setWordWrap(true);
    m_note->setObjectName(u"customerNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(kMutedRole);
    connect(m_devices, &CoveredDevices::openRequested, this, &CustomerHeader::openRequested);
    buildActions();
    arrange();
}

void CustomerHeader::buildActions()
{
    m_back->setObjectName(u"backToList"_s);
    m_back->setIcon(icon(u"go-previous"_s));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_back->hide();
    m_briefing->setObjectName(u"printBriefing"_s);
    m_briefing->setIcon(icon(u"document-print"_s));
    m_briefing->setAccessibleName(tr("Print a call briefing"));
    m_briefing->setToolTip(tr("Print a call briefing (Ctrl+P)"));
    m_briefing->setFocusPolicy(Qt::StrongFocus);
    m_edit->setObjectName(u"editCustomer"_s);
    m_edit->setToolTip(tr("Edit this customer (Ctrl+E)"));
    m_more->setObjectName(u"moreActions"_s);
    m_more->setAccessibleName(tr("More actions"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const QString &name, const QString &iconName, const QString &text, auto signal) {
        auto *action = menu->addAction(icon(iconName), text, this, signal);
        action->setObjectName(name);
    };
    add(u"newOffer"_s, u"offers"_s, tr("New &offer"), &CustomerHeader::newOfferRequested);
    add(u"logSpokenQuote"_s, u"chat"_s, tr("&Log a spoken quote"), &CustomerHeader::spokenQuoteRequested);
    add(u"newPurchase"_s, u"purchases"_s, tr("New &purchase"), &CustomerHeader::newPurchaseRequested);
    add(u"newDevice"_s, u"devices"_s, tr("Add a de&vice"), &CustomerHeader::newDeviceRequested);
    add(u"recordSurvey"_s, u"survey"_s, tr("Record a &survey answer"), &CustomerHeader::surveyRequested);
    menu->addSeparator();
    add(u"removeCustomer"_s, u"edit-delete"_s, tr("&Delete this customer"), &CustomerHeader::removeRequested);
    m_more->setMenu(menu);
    m_edit->setEnabled(m_workspace.canWrite());
    m_more->setEnabled(m_workspace.canWrite());
    connect(m_back, &QToolButton::clicked, this, &CustomerHeader::backRequested);
    connect(m_briefing, &QToolButton::clicked, this, &CustomerHeader::briefingRequested);
    connect(m_edit, &QPushButton::clicked, this, &CustomerHeader::editRequested);
}

void CustomerHeader::arrange()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    title->addWidget(m_back);
    title->addWidget(m_name, 1);
    title->addWidget(m_briefing);
    title->addWidget(m_edit);
    title->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(title);
    column->addLayout(m_flags);
    column->addLayout(m_contacts);
    column->addLayout(m_mood);
    column->addWidget(m_devices);
    column->addWidget(m_nextTouch);
    column->addWidget(m_note);
}

void CustomerHeader::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void CustomerHeader::showContents(const CardContents &contents)
{
    const auto &customer = contents.customer;
    constexpr qsizetype kShownNote = 300;
    m_name->setText(displayName(customer));
    showFlags(contents);
    showContacts(customer);
    showMood(contents);
    m_devices->showDevices(contents.devices);
    showNextTouch(customer);
    const bool isLong = customer.note.size() > kShownNote;
    m_note->setText(isLong ? customer.note.left(kShownNote).trimmed() + u'…' : customer.note);
    m_note->setToolTip(isLong ? plainToolTip(customer.note) : QString());
    m_note->setVisible(!customer.note.isEmpty());
}

void CustomerHeader::showFlags(const CardContents &contents)
{
    const auto &customer = contents.customer;
    m_flags->clear();
    const auto add = [this](const QString &text, Meaning meaning, const QString &iconName = {}) {
        if (!text.isEmpty())
            m_flags->addWidget(new Chip(text, meaning, iconName));
    };
    if (isDoNotContact(customer.consents))
        add(tr("Do not contact"), Meaning::Bad, u"block"_s);
    add(customerKindText(customer.kind), Meaning::Neutral, customerIconName(customer.kind));
    const auto other = customer.kind == CustomerKind::Company ? customer.name : customer.company;
    add(other == displayName(customer) ? QString() : other, Meaning::Neutral,
        customerIconName(customer.kind == CustomerKind::Company ? CustomerKind::Person : CustomerKind::Company));
    if (!customer.language.isEmpty())
        add(languageText(customer.language), Meaning::Neutral, u"preferences-language"_s);
    add(customer.segment, Meaning::Neutral);
    if (customer.preferredChannel)
        add(tr("Prefers: %1").arg(channelText(*customer.preferredChannel)), Meaning::Neutral,
            channelIconName(*customer.preferredChannel));
    if (!contents.ownerName.isEmpty())
        add(tr("Looked after by %1").arg(contents.ownerName), Meaning::Neutral);
}

void CustomerHeader::showContacts(const Customer &customer)
{
    m_contacts->clear();
    auto points = customer.contactPoints;
    std::stable_sort(points.begin(), points.end(), [](const ContactPoint &one, const ContactPoint &other) {
        return std::pair(one.kind, !one.primary) < std::pair(other.kind, !other.primary);
    });
    for (const auto &point : points) {
        auto *button = new ContactButton(point, m_workspace.shop().country);
        m_contacts->addWidget(button);
        connect(button, &ContactButton::copied, this,
                [this](const QString &text) { emit copied(tr("Copied: %1").arg(text)); });
    }
    if (points.isEmpty())
        m_contacts->addWidget(new PlainLabel(tr("No phone, e-mail or address yet."), PlainLabel::Type::Small));
}

void CustomerHeader::showMood(const CardContents &contents)
{
    m_mood->clear();
    for (const auto &score : contents.scores) {
        const auto mood = moodOf(score.kind, score.value);
        auto *chip = new Chip(tr("%1 · %2").arg(moodText(mood), scoreText(score.kind, score.value)), moodMeaning(mood),
                              moodIconName(mood));
        chip->setObjectName(u"mood"_s);
        chip->setToolTip(
            plainToolTip(tr("%1, answered %2")
                             .arg(scoreKindText(score.kind), m_workspace.formats().when(score.at, m_workspace.now()))));
        m_mood->addWidget(chip);
    }
}

void CustomerHeader::showNextTouch(const Customer &customer)
{
    m_nextTouch->setVisible(customer.nextTouchOn.has_value());
    if (!customer.nextTouchOn)
        return;
    const auto today = m_workspace.today();
    const auto day = m_workspace.formats().day(*customer.nextTouchOn, today);
    const bool isOverdue = *customer.nextTouchOn < today;
    m_nextTouch->setText(isOverdue ? tr("Next contact: %1, overdue").arg(day) : tr("Next contact: %1").arg(day));
}
