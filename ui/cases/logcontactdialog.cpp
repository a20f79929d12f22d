// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/logcontactdialog.h"

#include "models/actions/logcontact.h"
#include "models/cases/caseliststore.h"
#include "models/cases/caserules.h"
#include "models/cases/casestore.h"
#include "models/cases/contactrules.h"
#include "models/customers/customerstore.h"
#include "models/storage/deliver.h"
#include "ui/cases/casesuggestions.h"
#include "ui/cases/casetexts.h"
#include "ui/cases/devicechoice.h"
#include "ui/cases/newcasefields.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

constexpr int kMostListed = 8;

LogContactDialog::LogContactDialog(Workspace &workspace, std::optional<CustomerId> customer,
                                   std::optional<CaseId> caseId, QWidget *parent)
    : RecordDialog(u"logContactDialog"_s, tr("Log contact"), tr("&Log contact"), parent),
      m_workspace(workspace),
      m_customerId(customer),
      m_caseId(caseId),
      m_customer(new RecordPicker(customerSuggestions(workspace, this))),
      m_cases(new QListWidget),
      m_direction(new QComboBox),
      m_channel(new QComboBox),
      m_text(new QPlainTextEdit),
      m_newCase(new NewCaseFields),
      m_device(new DeviceChoice(workspace)),
      m_solved(new QCheckBox(tr("&Solved in this contact"))),
      m_waits(new QCheckBox(tr("Then &wait for the customer"))),
      m_automatic(new QCheckBox(tr("Only a &machine spoke"))),
      m_effect(new PlainLabel({}, PlainLabel::Type::Small))
{
    setMinimumWidth(px(32) * 18);
    buildFields();
    buildWays();
    connect(m_customer, &RecordPicker::choiceChanged, this, [this](qint64 id) {
        m_customerId = id > 0 ? std::optional(CustomerId{id}) : std::nullopt;
        m_caseId.reset();
        read();
    });
    connect(m_cases, &QListWidget::currentRowChanged, this, &LogContactDialog::showEffect);
    listCases({});
    read();
    if (customer || caseId)
        m_text->setFocus();
    else
        m_customer->setFocus();
}

void LogContactDialog::buildFields()
{
    addField(u"customer"_s, tr("C&ustomer"), m_customer)
        ->setHint(tr("A piece of the name, phone or e-mail. Leave it empty for somebody unknown."));
    m_casesField = addField(u"case"_s, tr("&Belongs to"), m_cases);
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cases->setIconSize(QSize(px(16), px(16)));
    for (const auto direction : allOf<Direction>())
        m_direction->addItem(icon(directionIconName(direction)), directionText(direction), toWord(direction));
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelIcon(channel), channelText(channel), toWord(channel));
    addRow(
        {makeField(u"direction"_s, tr("&Direction"), m_direction), makeField(u"channel"_s, tr("C&hannel"), m_channel)});
    addField(u"text"_s, tr("Wha&t was said"), m_text);
    m_text->setMinimumHeight(px(32) * 2);
    m_newCase->subject()->setPlaceholderText(tr("The first line of the text, where left empty"));
    addFields(m_newCase->fields());
    addWidget(m_newCase);
    m_deviceField = addField(u"device"_s, tr("D&evice"), m_device);
    connect(m_device, &DeviceChoice::listed, this, &LogContactDialog::showEffect);
}

void LogContactDialog::buildWays()
{
    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    m_solved->setObjectName(u"solved"_s);
    m_waits->setObjectName(u"waits"_s);
    m_automatic->setObjectName(u"automatic"_s);
    m_automatic->setToolTip(tr("An answering machine or a confirmation of receipt: it is no answer to the customer."));
    for (auto *box : {m_solved, m_waits, m_automatic}) {
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &LogContactDialog::showEffect);
    }
    row->addStretch();
    addWidget(ways);
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    addWidget(m_effect);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &LogContactDialog::showEffect);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &LogContactDialog::showEffect);
}

LogContactDialog::Choices LogContactDialog::readChoices(Connection &db, std::optional<CustomerId> customer,
                                                        std::optional<CaseId> caseId)
{
    const CaseStore cases(db);
    Choices choices{.customer = customer, .categories = cases.categories(30)};
    QList<CaseId> ids;
    if (caseId) {
        ids.append(*caseId);
        const auto record = cases.find(*caseId);
        choices.customer = record ? record->customer : std::nullopt;
    }
    if (choices.customer) {
        const auto known = CustomerStore(db).find(*choices.customer);
        choices.customerName = known ? displayName(*known) : QString();
        for (const auto &each :
             cases.openOfCustomer(*choices.customer) + cases.latestOfCustomer(*choices.customer, kMostListed)) {
            if (ids.size() < kMostListed && !ids.contains(each.id))
                ids.append(each.id);
        }
    }
    choices.cases = CaseListStore(db).rowsOf(ids);
    return choices;
}

void LogContactDialog::read()
{
    auto reading = m_workspace.database().read(
        [customer = m_customerId, caseId = m_caseId](Connection &db) { return readChoices(db, customer, caseId); });
    deliver(
        reading, this, [this](const Choices &choices) { showChoices(choices); },
        [this](const StorageError &error) { fail(error); });
}

void LogContactDialog::showChoices(const Choices &choices)
{
    m_customerId = choices.customer;
    if (choices.customer)
        m_customer->setChoice(choices.customer->value, choices.customerName);
    m_newCase->setCategories(choices.categories);
    m_device->setCustomer(choices.customer);
    listCases(choices.cases);
    emit ready();
}

/// "New case" first; chosen is the case that was asked for, else one that waits for this customer.
void LogContactDialog::listCases(const QList<CaseRow> &cases)
{
    m_listed = cases;
    m_cases->clear();
    m_cases->addItem(new QListWidgetItem(icon(u"list-add"_s), tr("A new case")));
    int chosen = 0;
    for (const auto &each : cases) {
        const auto text = tr("%1 · %2 · %3", "number, subject and state of a case")
                              .arg(each.number, each.subject, caseStatusText(each.status));
        m_cases->addItem(new QListWidgetItem(icon(caseStatusIconName(each.status)), text));
        const bool isWanted = m_caseId ? each.id == *m_caseId : each.status == CaseStatus::WaitingCustomer;
        if (isWanted && chosen == 0)
            chosen = m_cases->count() - 1;
    }
    m_cases->setCurrentRow(chosen);
    m_cases->ensurePolished();
    const int rows = qBound(2, m_cases->count(), 4);
    m_cases->setFixedHeight(rows * m_cases->sizeHintForRow(0) + 2 * m_cases->frameWidth());
    m_casesField->setVisible(!cases.isEmpty());
    showEffect();
}

Direction LogContactDialog::direction() const
{
    return fromWord<Direction>(m_direction->currentData().toString()).value_or(Direction::Inbound);
}

Channel LogContactDialog::channel() const
{
    return fromWord<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
}

const CaseRow *LogContactDialog::chosenCase() const
{
    const int row = m_cases->currentRow() - 1;
    return row >= 0 && row < m_listed.size() ? &m_listed.at(row) : nullptr;
}

QString LogContactDialog::effectText() const
{
    const auto *chosen = chosenCase();
    if (direction() == Direction::Internal)
        return tr("A note for colleagues: it starts and stops no clock.");
    if (chosen && direction() == Direction::Inbound) {
        const auto next = statusAfterContact(chosen->status);
        if (!next)
            return tr("That case has ended: a new one is opened that follows it up.");
        if (isReopening(chosen->status, *next))
            return tr("This reopens the case.");
    }
    const bool isLive =
        isAnsweredAtOnce({.direction = direction(), .channel = channel(), .automatic = m_automatic->isChecked()});
    if (!chosen && isLive)
        return tr("A new case is opened; it counts as answered at once.");
    if (!chosen)
        return direction() == Direction::Inbound ? tr("A new case is opened; its clock runs until we answer.")
                                                 : tr("A new case is opened.");
    return isLive || direction() == Direction::Outbound ? tr("This counts as our answer.")
                                                        : tr("The customer's contact is added to the case.");
}

void LogContactDialog::showEffect()
{
    m_newCase->setVisible(chosenCase() == nullptr);
    m_deviceField->setVisible(chosenCase() == nullptr && m_device->isEnabled());
    const bool isNote = direction() == Direction::Internal;
    m_channel->setEnabled(!isNote);
    m_automatic->setEnabled(!isNote);
    m_solved->setEnabled(!isNote && !m_automatic->isChecked() && !m_waits->isChecked());
    m_waits->setEnabled(!isNote && !m_automatic->isChecked() && !m_solved->isChecked());
    m_effect->setText(effectText());
}

ContactEntry LogContactDialog::entered() const
{
    Case typed;
    m_newCase->writeTo(typed);
    const auto *chosen = chosenCase();
    const auto device = m_device->row();
    return {.customer = m_customerId,
            .caseId = chosen ? std::optional(chosen->id) : std::nullopt,
            .direction = direction(),
            .channel = channel(),
            .text = m_text->toPlainText(),
            .automatic = m_automatic->isEnabled() && m_automatic->isChecked(),
            .solved = m_solved->isEnabled() && m_solved->isChecked(),
            .waitsForCustomer = m_waits->isEnabled() && m_waits->isChecked(),
            .kind = typed.kind,
            .priority = typed.priority,
            .category = typed.category,
            .subject = typed.subject,
            .product = device ? std::optional(device->product) : std::nullopt,
            .serial = device ? device->serial : QString(),
            .device = m_device->device()};
}

void LogContactDialog::submit()
{
    const auto entry = entered();
    auto problems = problemsOf(entry);
    if (!m_customerId && !m_customer->text().trimmed().isEmpty())
        problems.append({u"customer"_s, ProblemKind::UnknownReference, m_customer->text()});
    if (!accepts(problems))
        return;
    setWriting(true);
    auto write = m_workspace.database().write(
        [entry, stamp = m_workspace.stamp()](Connection &db) { return logContact(db, entry, stamp); });
    const auto onLogged = [this](const LoggedContact &contact) {
        emit logged(contact);
        accept();
    };
    deliver(write, this, onLogged, [this](const StorageError &error) { fail(error); });
}
