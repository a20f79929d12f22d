// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseform.h"

#include "models/actions/savecase.h"
#include "models/cases/caseinput.h"
#include "models/cases/casestore.h"
#include "models/core/textfold.h"
#include "models/storage/deliver.h"
#include "ui/cases/caseconflict.h"
#include "ui/cases/casesuggestions.h"
#include "ui/cases/devicechoice.h"
#include "ui/cases/newcasefields.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void copyEdits(const Case &from, Case &to)
{
    to.customer = from.customer;
    to.product = from.product;
    to.serial = from.serial;
    to.device = from.device;
    to.channel = from.channel;
    to.kind = from.kind;
    to.category = from.category;
    to.subject = from.subject;
    to.priority = from.priority;
    to.internal = from.internal;
    to.statutoryDueOn = from.statutoryDueOn;
}

CaseForm::CaseForm(Workspace &workspace, const CaseContents &contents, QWidget *parent)
    : RecordDialog(u"caseForm"_s, tr("Edit %1").arg(contents.record.number), tr("&Save"), parent),
      m_workspace(workspace),
      m_before(contents.record),
      m_about(new NewCaseFields),
      m_customer(new RecordPicker(customerSuggestions(workspace, this))),
      m_device(new DeviceChoice(workspace)),
      m_product(new RecordPicker(productSuggestions(workspace, this))),
      m_serial(new QLineEdit),
      m_channel(new QComboBox),
      m_due(new DateField(workspace.formats(), workspace.today())),
      m_internal(new QCheckBox(tr("&Internal: no customer waits, and it counts in no figure")))
{
    setMinimumWidth(px(32) * 18);
    build();
    show(contents);
    auto reading = workspace.database().read([](Connection &db) { return CaseStore(db).categories(30); });
    deliver(
        reading, this, [this](const QStringList &categories) { m_about->setCategories(categories); },
        [this](const StorageError &error) { fail(error); });
    m_about->subject()->setFocus();
}

void CaseForm::build()
{
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelIcon(channel), channelText(channel), toWord(channel));
    addFields(m_about->fields());
    addWidget(m_about);
    addRow({makeField(u"customer"_s, tr("C&ustomer"), m_customer), makeField(u"device"_s, tr("D&evice"), m_device)});
    connect(m_customer, &RecordPicker::choiceChanged, this,
            [this](qint64 id) { m_device->setCustomer(id > 0 ? std::optional(CustomerId{id}) : std::nullopt); });
    connect(m_device, &DeviceChoice::chosen, this, [this](const DeviceRow &device) {
        m_product->setChoice(device.product.value, device.productName);
        m_serial->setText(device.serial);
    });
    addRow(
        {makeField(u"product"_s, tr("&Product"), m_product), makeField(u"serial"_s, tr("Serial &number"), m_serial)});
    addRow({makeField(u"channel"_s, tr("C&hannel"), m_channel),
            makeField(u"statutory_due_on"_s, tr("&Due by law"), m_due)});
    m_internal->setObjectName(u"internal"_s);
    addWidget(m_internal);
}

void CaseForm::show(const CaseContents &contents)
{
    const auto &record = contents.record;
    m_about->show(record);
    m_customer->setChoice(record.customer.value_or(CustomerId{}).value, contents.customerName);
    m_device->setCustomer(record.customer, record.device);
    m_product->setChoice(record.product.value_or(ProductId{}).value, contents.productName);
    m_serial->setText(record.serial);
    m_channel->setCurrentIndex(m_channel->findData(toWord(record.channel)));
    m_due->setDate(record.statutoryDueOn.value_or(QDate()));
    m_internal->setChecked(record.internal);
}

Case CaseForm::entered() const
{
    auto record = m_before;
    m_about->writeTo(record);
    record.customer = m_customer->choice() > 0 ? std::optional(CustomerId{m_customer->choice()}) : std::nullopt;
    record.product = m_product->choice() > 0 ? std::optional(ProductId{m_product->choice()}) : std::nullopt;
    record.serial = cleanLine(m_serial->text());
    record.device = m_device->device();
    record.channel = fromWord<Channel>(m_channel->currentData().toString()).value_or(record.channel);
    record.statutoryDueOn = m_due->date().isValid() ? std::optional(m_due->date()) : std::nullopt;
    record.internal = m_internal->isChecked();
    return record;
}

Problems CaseForm::problems() const
{
    auto found = problemsOf(entered(), dayOf(m_before.openedAt, m_workspace.shop().zone));
    const auto mustBeChosen = [&found](const QString &field, const RecordPicker *picker) {
        if (picker->choice() == 0 && !picker->text().trimmed().isEmpty())
            found.append({field, ProblemKind::UnknownReference, picker->text()});
    };
    mustBeChosen(u"customer"_s, m_customer);
    mustBeChosen(u"product"_s, m_product);
    if (!m_due->isAcceptable())
        found.append({u"statutory_due_on"_s, ProblemKind::NotADate, m_due->text()});
    for (auto &problem : found) {
        if (problem.kind == ProblemKind::OrderOfDates)
            problem.detail = m_workspace.formats().date(dayOf(m_before.openedAt, m_workspace.shop().zone));
    }
    return found;
}

void CaseForm::submit()
{
    if (accepts(problems()))
        save(entered());
}

void CaseForm::save(const Case &record)
{
    setWriting(true);
    auto write = m_workspace.database().write([record](Connection &db) { return saveCase(db, record); });
    const auto onSaved = [this](const Case &after) {
        emit saved(m_before, after);
        accept();
    };
    deliver(write, this, onSaved, [this](const StorageError &error) {
        if (error.kind() == StorageError::Kind::Conflict)
            return readTheirs();
        fail(error);
    });
}

void CaseForm::readTheirs()
{
    auto reading =
        m_workspace.database().read([id = m_before.id, now = m_workspace.now(), zone = m_workspace.shop().zone](
                                        Connection &db) { return readCaseContents(db, id, now, zone); });
    const auto onRead = [this](const std::optional<CaseContents> &theirs) {
        if (theirs)
            showConflict(*theirs);
        else
            refuse(tr("The case was removed meanwhile."));
    };
    deliver(reading, this, onRead, [this](const StorageError &error) { fail(error); });
}

/// Where only something else of the case was changed, such as its state, there is nothing to choose.
void CaseForm::showConflict(const CaseContents &theirs)
{
    const auto mine = entered();
    auto merged = theirs.record;
    copyEdits(mine, merged);
    auto rows =
        differing(caseVersions({mine, m_customer->text(), m_product->text()},
                               {theirs.record, theirs.customerName, theirs.productName}, m_workspace.formats()));
    Case untouched = theirs.record;
    copyEdits(m_before, untouched);
    const bool onlyMineDiffers = untouched == theirs.record;
    m_before = theirs.record;
    if (rows.isEmpty() || onlyMineDiffers)
        return save(merged);
    setWriting(false);
    ConflictDialog::ask(this, theirs.record.number, rows, [this, merged] { save(merged); }, [this] { reject(); });
}
