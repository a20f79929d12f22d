// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/contractform.h"

#include "models/contracts/contractrules.h"
#include "models/core/term.h"
#include "models/core/textfold.h"
#include "models/warranties/devicelists.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/moneyfield.h"
#include "ui/core/recordsuggestions.h"
#include "ui/core/tokens.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static QString titleOf(const Contract &contract)
{
    return contract.id.isValid() ? ContractForm::tr("Edit contract %1").arg(contract.number) : ContractForm::tr("New contract");
}

static RecordPicker::Suggest deviceSuggestions(Workspace &workspace, QObject *receiver)
{
    return suggestionsBy(workspace, receiver, [today = workspace.today()](Connection &db, const QString &text) {
        const DeviceLists devices(db);
        QList<Suggestion> offers;
        for (const auto &row : devices.rowsOf(devices.idsInOrder({.text = text, .today = today}).mid(0, kMostOffered), today))
            offers.append({row.id.value, row.productName, suggestionDetail({row.serial, row.ownerName})});
        return offers;
    });
}

ContractForm::ContractForm(Workspace &workspace, const ContractDetails &details, QWidget *parent)
    : DeviceDialog(workspace, u"contractForm"_s, titleOf(details.contract), tr("&Save the contract"), parent),
      m_before(details.contract),
      m_title(new QLineEdit),
      m_number(new QLineEdit),
      m_customer(new RecordPicker(customerSuggestions(workspace, this))),
      m_device(new RecordPicker(deviceSuggestions(workspace, this))),
      m_starts(makeDate()),
      m_ends(makeDate()),
      m_notice(makeNumber(0, 3660, 0)),
      m_months(makeNumber(1, kMaxTermMonths, 12)),
      m_price(new MoneyField(workspace.formats(), details.contract.currency)),
      m_note(new QPlainTextEdit)
{
    setMinimumWidth(px(32) * 18);
    build();
    show(details);
    m_title->setFocus();
}

void ContractForm::build()
{
    m_note->setFixedHeight(px(32) * 2);
    auto *number = makeField(u"number"_s, tr("&Number"), m_number);
    number->setHint(tr("Empty for the next free one."));
    addRow({makeField(u"title"_s, tr("What is &agreed"), m_title), number});
    auto *device = makeField(u"device"_s, tr("&Device"), m_device);
    device->setHint(tr("Where it is about one."));
    addRow({makeField(u"customer"_s, tr("C&ustomer"), m_customer), device});
    addRow({makeField(u"starts_on"_s, tr("&From"), m_starts), makeField(u"ends_on"_s, tr("&Last day"), m_ends),
            makeField(u"notice_days"_s, tr("Days of n&otice"), m_notice)});
    addRow({makeField(u"renewal_months"_s, tr("&Months of a renewal"), m_months),
            makeField(u"renewal_price"_s, tr("&Price of a renewal"), m_price)});
    addField(u"note"_s, tr("Not&e"), m_note);
}

void ContractForm::show(const ContractDetails &details)
{
    const auto &contract = details.contract;
    m_title->setText(contract.title);
    m_number->setText(contract.number);
    m_customer->setChoice(contract.customer.value, details.customerName);
    m_device->setChoice(contract.device.value_or(DeviceId{}).value, details.deviceName);
    m_starts->setDate(contract.startsOn);
    m_ends->setDate(contract.endsOn);
    m_notice->setValue(contract.noticeDays);
    m_months->setValue(contract.renewalMonths);
    if (contract.renewalPriceMinor)
        m_price->setMoney({*contract.renewalPriceMinor, contract.currency});
    m_note->setPlainText(contract.note);
}

QString ContractForm::customerName() const
{
    return m_customer->text();
}

QString ContractForm::deviceName() const
{
    return m_device->text();
}

Contract ContractForm::entered() const
{
    auto contract = m_before;
    contract.title = cleanLine(m_title->text());
    contract.number = cleanLine(m_number->text());
    contract.customer = CustomerId{m_customer->choice()};
    contract.device = m_device->choice() > 0 ? std::optional(DeviceId{m_device->choice()}) : std::nullopt;
    contract.startsOn = m_starts->date();
    contract.endsOn = m_ends->date();
    contract.noticeDays = m_notice->value();
    contract.renewalMonths = m_months->value();
    const auto price = m_price->money();
    contract.renewalPriceMinor = price ? std::optional(price->minor) : std::nullopt;
    contract.note = m_note->toPlainText().trimmed();
    return contract;
}

Problems ContractForm::problems() const
{
    Problems found;
    const auto mustBeChosen = [&found](const QString &name, const RecordPicker *picker) {
        if (picker->choice() == 0 && !picker->text().trimmed().isEmpty())
            found.append({name, ProblemKind::UnknownReference, picker->text()});
    };
    mustBeChosen(u"customer"_s, m_customer);
    mustBeChosen(u"device"_s, m_device);
    checkDate(found, u"starts_on"_s, m_starts, true);
    checkDate(found, u"ends_on"_s, m_ends, true);
    if (!m_price->isAcceptable())
        found.append({u"renewal_price"_s, ProblemKind::NotANumber, m_price->text()});
    for (const auto &problem : problemsOf(entered())) {
        const bool isTold = std::any_of(found.begin(), found.end(), [&](const Problem &known) { return known.field == problem.field; });
        if (!isTold)
            found.append(problem);
    }
    return found;
}

void ContractForm::submit()
{
    if (passes(problems()))
        emit submitted(entered());
}
