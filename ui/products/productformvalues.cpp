// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProductForm that fills the fields, reads them and saves what they say.
#include "models/products/productrules.h"
#include "models/products/productstore.h"
#include "models/products/saveproduct.h"
#include "ui/core/formfield.h"
#include "ui/core/scaledtexts.h"
#include "ui/products/productform.h"
#include "ui/products/producttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

void ProductForm::startNew()
{
    setTitle(tr("New product"));
    fill({});
}

void ProductForm::edit(const Product &product)
{
    setTitle(tr("Edit %1").arg(product.name));
    fill(product);
}

void ProductForm::fill(const Product &product)
{
    const auto &formats = workspace().formats();
    m_before = product;
    setWriting(false);
    m_name->setText(product.name);
    m_sku->setText(product.sku);
    m_category->setEditText(product.category);
    m_class->setCurrentIndex(m_class->findData(toWord(product.productClass)));
    m_price->setText(product.priceE4 ? unitPriceText(*product.priceE4, formats) : QString());
    m_tax->setText(percentText(product.taxRateBp, formats));
    m_warranty->setCurrentIndex(int(product.warranty.kind));
    m_warrantyMonths->setValue(product.warranty.months > 0 ? product.warranty.months : 24);
    m_warrantyMonths->setEnabled(product.warranty.kind == WarrantyTerm::Kind::Months);
    m_inspection->setValue(product.inspectionMonths.value_or(-1));
    m_returnDays->setValue(product.returnDays.value_or(-1));
    m_surveyDays->setValue(product.surveyDays.value_or(-1));
    m_guide->setText(product.guideLink);
    m_registration->setChecked(product.registrationRequired);
    showProblems({});
    m_initial = entered();
    m_name->setFocus();
    auto categories = workspace().database().read([](Connection &db) { return ProductStore(db).categories(); });
    const auto onCategories = [this](const QStringList &known) {
        const auto typed = m_category->currentText();
        m_category->clear();
        m_category->addItems(known);
        m_category->setEditText(typed);
    };
    deliver(categories, this, onCategories, [this](const StorageError &error) { emit failed(error); });
}

/// What `text` means, times `scale`; where that is no number, what the rules refuse.
static qint64 scaledOrRefused(const QString &text, int scale, const Formats &formats)
{
    const auto number = formats.readNumber(text);
    return number && qAbs(*number) < 1e11 ? qRound64(*number * scale) : -1;
}

Product ProductForm::entered() const
{
    const auto &formats = workspace().formats();
    const auto optional = [](const QSpinBox *box) {
        return box->value() < 0 ? std::nullopt : std::optional(box->value());
    };
    auto product = m_before;
    product.name = m_name->text().trimmed();
    product.sku = m_sku->text().trimmed();
    product.category = m_category->currentText().trimmed();
    product.productClass = fromWord<ProductClass>(m_class->currentData().toString()).value_or(ProductClass::Durable);
    product.priceE4.reset();
    if (!m_price->text().trimmed().isEmpty())
        product.priceE4 = scaledOrRefused(m_price->text(), 10'000, formats);
    const auto tax = m_tax->text().trimmed().isEmpty() ? 0 : scaledOrRefused(m_tax->text(), 100, formats);
    product.taxRateBp = int(qMin(tax, qint64(kMaxTaxRateBp) + 1));
    product.warranty = {WarrantyTerm::Kind(m_warranty->currentIndex()),
                        m_warranty->currentIndex() == 1 ? m_warrantyMonths->value() : 0};
    product.inspectionMonths = optional(m_inspection);
    product.returnDays = optional(m_returnDays);
    product.surveyDays = optional(m_surveyDays);
    product.guideLink = m_guide->text().trimmed();
    product.registrationRequired = m_registration->isChecked();
    return product;
}

bool ProductForm::isDirty() const
{
    return entered() != m_initial;
}

/// The rules' problems, in the words that were typed.
Problems ProductForm::problems() const
{
    auto problems = problemsOf(entered());
    for (auto &problem : problems) {
        const auto *field = problem.field == u"price" ? m_price : problem.field == u"tax_rate" ? m_tax : nullptr;
        if (!field)
            continue;
        problem.detail = field->text();
        if (!workspace().formats().readNumber(field->text()))
            problem.kind = ProblemKind::NotANumber;
    }
    return problems;
}

void ProductForm::showProblems(const Problems &problems)
{
    if (auto *first = ::showProblems(fields(), problems, nullptr, &productProblemText))
        first->editor()->setFocus();
}

QString ProductForm::subject() const
{
    return m_before.id.isValid() ? m_before.name : tr("The new product");
}

void ProductForm::save()
{
    if (isWriting())
        return;
    const auto found = problems();
    showProblems(found);
    if (found.isEmpty())
        saveNow(entered());
    else
        stay();
}

void ProductForm::saveNow(const Product &product)
{
    write([product](Connection &db) { return saveProduct(db, product); },
          [this, before = m_before](const ProductOutcome &done) { emit saved(done.id, before); });
}

QList<ConflictRow> ProductForm::conflictRows(const Product &mine, const Product &theirs) const
{
    const auto &formats = workspace().formats();
    const auto price = [&formats](const Product &product) {
        return product.priceE4 ? unitPriceText(*product.priceE4, formats) : QString();
    };
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    const auto flag = [](bool value) { return value ? tr("yes") : tr("no"); };
    return differing({
        {tr("Name"), mine.name, theirs.name},
        {tr("Article number"), mine.sku, theirs.sku},
        {tr("Category"), mine.category, theirs.category},
        {tr("Class"), productClassText(mine.productClass), productClassText(theirs.productClass)},
        {tr("Net price"), price(mine), price(theirs)},
        {tr("Tax in percent"), percentText(mine.taxRateBp, formats), percentText(theirs.taxRateBp, formats)},
        {tr("Warranty"), warrantyText(mine.warranty), warrantyText(theirs.warranty)},
        {tr("Months between inspections"), number(mine.inspectionMonths), number(theirs.inspectionMonths)},
        {tr("Days to return it"), number(mine.returnDays), number(theirs.returnDays)},
        {tr("Days from delivery to the survey"), number(mine.surveyDays), number(theirs.surveyDays)},
        {tr("Link to a guide"), mine.guideLink, theirs.guideLink},
        {tr("Registration"), flag(mine.registrationRequired), flag(theirs.registrationRequired)},
    });
}

void ProductForm::settleConflict()
{
    auto stored = workspace().database().read([id = m_before.id](Connection &db) { return ProductStore(db).find(id); });
    const auto onStored = [this, mine = entered()](const std::optional<Product> &theirs) {
        if (theirs)
            offerTheirs(mine, *theirs);
        else
            emit failed(StorageError(StorageError::Kind::Conflict, u"the product was removed meanwhile"_s));
    };
    deliver(stored, this, onStored, [this](const StorageError &error) { emit failed(error); });
}

void ProductForm::offerTheirs(const Product &mine, const Product &theirs)
{
    askToChoose(mine.name, conflictRows(mine, theirs), [this, mine, theirs] {
        m_before = theirs; // what an undo goes back to
        auto again = mine;
        again.rowVersion = theirs.rowVersion;
        saveNow(again);
    });
}
