// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productform.h"

#include "ui/core/formfield.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"
#include "ui/products/producttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

/// A number whose lowest value means "none".
static QSpinBox *optionalNumber(int most, const QString &none)
{
    auto *box = new QSpinBox;
    box->setRange(-1, most);
    box->setSpecialValueText(none);
    box->setValue(-1);
    keepWheelForScrolling(box);
    return box;
}

ProductForm::ProductForm(Workspace &workspace, QWidget *parent)
    : RecordForm(u"product"_s, workspace, parent),
      m_name(new QLineEdit),
      m_sku(new QLineEdit),
      m_category(new QComboBox),
      m_class(new QComboBox),
      m_price(new QLineEdit),
      m_tax(new QLineEdit),
      m_warranty(new QComboBox),
      m_warrantyMonths(new QSpinBox),
      m_inspection(optionalNumber(1200, tr("none"))),
      m_returnDays(optionalNumber(3660, tr("none"))),
      m_surveyDays(optionalNumber(3660, tr("no survey"))),
      m_guide(new QLineEdit),
      m_registration(new QCheckBox(tr("The customer has to re&gister it with the manufacturer")))
{
    auto *body = new QWidget;
    body->setMaximumWidth(px(32) * 28);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, px(8), 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(12));
    buildFields(grid);
    column()->addWidget(makeScrollArea(body), 1);
    buildButtons();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        addShortcut(QKeySequence(Qt::CTRL | key), [this] { save(); });
}

void ProductForm::addField(const QString &name, const QString &label, QWidget *editor, const QString &hint)
{
    const int place = int(fields().size());
    auto *field = makeField(name, label, editor);
    if (!hint.isEmpty())
        field->setHint(hint);
    m_grid->addWidget(field, place / 2, place % 2, Qt::AlignTop);
}

void ProductForm::buildFields(QGridLayout *grid)
{
    m_grid = grid;
    m_category->setEditable(true);
    for (const auto each : allOf<ProductClass>())
        m_class->addItem(productClassText(each), toWord(each));
    m_warranty->addItem(tr("None"));
    m_warranty->addItem(tr("Months"));
    m_warranty->addItem(tr("For life"));
    m_warrantyMonths->setRange(1, 1200);
    for (QWidget *field : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_class),
                           static_cast<QWidget *>(m_warranty), static_cast<QWidget *>(m_warrantyMonths)})
        keepWheelForScrolling(field);
    connect(m_warranty, &QComboBox::currentIndexChanged, m_warrantyMonths,
            [this](int index) { m_warrantyMonths->setEnabled(index == 1); });
    addField(u"name"_s, tr("&Name"), m_name);
    addField(u"sku"_s, tr("Ar&ticle number"), m_sku, tr("Yours or the manufacturer's; may be empty."));
    addField(u"category"_s, tr("&Category"), m_category);
    addField(u"class"_s, tr("Cl&ass"), m_class);
    addField(u"price"_s, tr("Net &price"), m_price, tr("In the currency of the shop; empty for no fixed price."));
    addField(u"tax_rate"_s, tr("Ta&x in percent"), m_tax);
    addField(u"warranty"_s, tr("&Warranty"), m_warranty);
    addField(u"warranty_months"_s, tr("&Months of warranty"), m_warrantyMonths);
    addField(u"inspection_months"_s, tr("Months between &inspections"), m_inspection);
    addField(u"return_days"_s, tr("Da&ys to return it"), m_returnDays);
    addField(u"survey_days"_s, tr("Days from delivery to the su&rvey"), m_surveyDays);
    addField(u"guide_link"_s, tr("Link to a g&uide"), m_guide);
    m_registration->setObjectName(u"registration_required"_s);
    grid->addWidget(m_registration, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ProductForm::buildButtons()
{
    auto *saveButton = new QPushButton(tr("&Save product"));
    saveButton->setObjectName(u"saveProduct"_s);
    saveButton->setToolTip(tr("Ctrl+Enter"));
    makePrimary(saveButton);
    auto *leaveButton = new QPushButton(tr("&Leave"));
    leaveButton->setObjectName(u"leaveForm"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leaveButton);
    row->addWidget(saveButton);
    column()->addLayout(row);
    connect(saveButton, &QPushButton::clicked, this, &ProductForm::save);
    connect(leaveButton, &QPushButton::clicked, this, [this] { leave(); });
}
