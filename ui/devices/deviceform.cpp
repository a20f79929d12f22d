// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deviceform.h"

#include "models/core/textfold.h"
#include "models/devices/devicerules.h"
#include "models/products/productstore.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/recordsuggestions.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"
#include "ui/devices/devicetexts.h"
#include "ui/devices/warrantyfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

static QString titleOf(const DeviceDetails &details)
{
    return details.device.id.isValid() ? DeviceForm::tr("Edit %1").arg(details.product.name) : DeviceForm::tr("New device");
}

DeviceForm::DeviceForm(Workspace &workspace, const DeviceDetails &details, QWidget *parent)
    : DeviceDialog(workspace, u"deviceForm"_s, titleOf(details), tr("&Save the device"), parent),
      m_before(details.device),
      m_product(new RecordPicker(productSuggestions(workspace, this))),
      m_serial(new QLineEdit(details.device.serial)),
      m_owner(new RecordPicker(customerSuggestions(workspace, this))),
      m_acquired(makeDate(details.device.acquiredOn.value_or(QDate()))),
      m_status(new QComboBox),
      m_note(new QPlainTextEdit(details.device.note))
{
    setMinimumWidth(px(32) * 18);
    m_product->setChoice(details.device.product.value, details.product.name);
    m_owner->setChoice(details.device.owner.value_or(CustomerId{}).value, details.ownerName);
    build();
    if (!m_before.id.isValid())
        buildWarranty();
    m_product->setFocus();
}

void DeviceForm::build()
{
    for (const auto status : allOf<DeviceStatus>())
        m_status->addItem(deviceStatusText(status), toWord(status));
    m_status->setCurrentIndex(m_status->findData(toWord(m_before.status)));
    keepWheelForScrolling(m_status);
    m_note->setFixedHeight(px(32) * 2);
    addRow({makeField(u"product"_s, tr("&Product"), m_product), makeField(u"serial"_s, tr("Serial &number"), m_serial)});
    auto *owner = makeField(u"owner"_s, tr("&Owner"), m_owner);
    owner->setHint(tr("Empty where nobody is known, or for the shop's own."));
    addRow({owner, makeField(u"acquired_on"_s, tr("Ac&quired on"), m_acquired), makeField(u"status"_s, tr("S&tate"), m_status)});
    addField(u"note"_s, tr("Not&e"), m_note);
}

void DeviceForm::buildWarranty()
{
    m_withWarranty = new QCheckBox(tr("With a warrant&y"));
    m_withWarranty->setObjectName(u"withWarranty"_s);
    m_warranty = new WarrantyFields(workspace());
    m_warranty->hide();
    addFields(m_warranty->fields());
    addWidget(m_withWarranty);
    addWidget(m_warranty);
    connect(m_withWarranty, &QCheckBox::toggled, m_warranty, &QWidget::setVisible);
    connect(m_product, &RecordPicker::choiceChanged, this, &DeviceForm::suggestWarranty);
    connect(m_acquired, &DateField::dateChanged, m_warranty, [this](QDate day) {
        if (day.isValid())
            m_warranty->setStart(day);
    });
}

/// What the product promises is there at once.
void DeviceForm::suggestWarranty()
{
    const ProductId id{m_product->choice()};
    auto product = workspace().database().read([id](Connection &db) { return ProductStore(db).find(id); });
    const auto onFound = [this, id](const std::optional<Product> &found) {
        if (!found || m_product->choice() != id.value)
            return;
        const auto start = m_acquired->date().isValid() ? m_acquired->date() : workspace().today();
        m_warranty->suggest(*found, start);
        m_withWarranty->setChecked(found->warranty.kind != WarrantyTerm::Kind::None);
    };
    deliver(product, this, onFound, [this](const StorageError &error) { fail(error); });
}

QString DeviceForm::productName() const
{
    return m_product->text();
}

QString DeviceForm::ownerName() const
{
    return m_owner->text();
}

Device DeviceForm::entered() const
{
    auto device = m_before;
    device.product = ProductId{m_product->choice()};
    device.serial = cleanLine(m_serial->text());
    device.owner = m_owner->choice() > 0 ? std::optional(CustomerId{m_owner->choice()}) : std::nullopt;
    device.acquiredOn = m_acquired->date().isValid() ? std::optional(m_acquired->date()) : std::nullopt;
    device.status = fromWord<DeviceStatus>(m_status->currentData().toString()).value_or(DeviceStatus::Owned);
    device.note = m_note->toPlainText().trimmed();
    return device;
}

Problems DeviceForm::problems() const
{
    Problems found;
    if (m_product->choice() == 0 && !m_product->text().trimmed().isEmpty())
        found.append({u"product"_s, ProblemKind::UnknownReference, m_product->text()});
    if (m_owner->choice() == 0 && !m_owner->text().trimmed().isEmpty())
        found.append({u"owner"_s, ProblemKind::UnknownReference, m_owner->text()});
    checkDate(found, u"acquired_on"_s, m_acquired, false);
    for (const auto &problem : problemsOf(entered())) {
        const bool isTold = std::any_of(found.begin(), found.end(), [&](const Problem &known) { return known.field == problem.field; });
        if (!isTold)
            found.append(problem);
    }
    if (m_withWarranty && m_withWarranty->isChecked())
        found += m_warranty->problems();
    return found;
}

void DeviceForm::submit()
{
    if (!passes(problems()))
        return;
    const bool isCovered = m_withWarranty && m_withWarranty->isChecked();
    emit submitted(entered(), isCovered ? std::optional(m_warranty->entered()) : std::nullopt);
}
