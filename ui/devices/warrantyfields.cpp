// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/warrantyfields.h"

#include "models/core/textfold.h"
#include "models/warranties/warrantyrules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/statetexts.h"
#include "ui/core/wheelfilter.h"
#include "ui/core/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

WarrantyFields::WarrantyFields(const Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_layer(new QComboBox),
      m_provider(new QLineEdit),
      m_start(new DateField(workspace.formats(), workspace.today())),
      m_term(new QComboBox),
      m_months(new QSpinBox),
      m_end(new DateField(workspace.formats(), workspace.today())),
      m_claims(new QSpinBox),
      m_registration(new QCheckBox(tr("It must be re&gistered with whoever answers")))
{
    for (const auto layer : allOf<WarrantyLayer>())
        m_layer->addItem(warrantyLayerText(layer), toWord(layer));
    m_term->addItem(tr("For so many months"));
    m_term->addItem(tr("To a day"));
    m_term->addItem(tr("For life"));
    constexpr int kTwoYears = 24;
    constexpr int kMostClaims = 1000;
    m_months->setRange(1, kMaxTermMonths);
    m_months->setValue(kTwoYears);
    m_claims->setRange(0, kMostClaims);
    m_claims->setSpecialValueText(tr("Any number"));
    m_provider->setPlaceholderText(tr("The shop, where left empty"));
    m_registration->setObjectName(u"registrationRequired"_s);
    m_start->setDate(workspace.today());
    for (QWidget *field : {static_cast<QWidget *>(m_layer), static_cast<QWidget *>(m_term), static_cast<QWidget *>(m_months),
                           static_cast<QWidget *>(m_claims)})
        keepWheelForScrolling(field);
    build();
    connect(m_term, &QComboBox::currentIndexChanged, this, &WarrantyFields::showTerm);
    showTerm();
}

void WarrantyFields::build()
{
    const auto field = [this](const QString &name, const QString &label, QWidget *editor) {
        m_fields.append(new FormField(name, label, editor));
        return m_fields.constLast();
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(field(u"layer"_s, tr("&Kind of warranty"), m_layer), 0, 0, Qt::AlignTop);
    grid->addWidget(field(u"provider"_s, tr("Who ans&wers"), m_provider), 0, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(field(u"starts_on"_s, tr("&From"), m_start), 1, 0, Qt::AlignTop);
    grid->addWidget(field(u"term"_s, tr("How &long"), m_term), 1, 1, Qt::AlignTop);
    m_monthsField = field(u"months"_s, tr("&Months"), m_months);
    m_endField = field(u"ends_on"_s, tr("Last &day"), m_end);
    grid->addWidget(m_monthsField, 1, 2, Qt::AlignTop);
    grid->addWidget(m_endField, 1, 2, Qt::AlignTop);
    grid->addWidget(field(u"claim_limit"_s, tr("Cla&ims it takes"), m_claims), 2, 0, Qt::AlignTop);
    grid->addWidget(m_registration, 2, 1, 1, 2, Qt::AlignBottom);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

void WarrantyFields::showTerm()
{
    const auto term = Term(m_term->currentIndex());
    m_monthsField->setVisible(term != Term::Date);
    m_months->setEnabled(term == Term::Months);
    m_endField->setVisible(term == Term::Date);
}

void WarrantyFields::suggest(const Product &product, QDate start)
{
    setStart(start);
    m_registration->setChecked(product.registrationRequired);
    if (product.warranty.kind == WarrantyTerm::Kind::Lifetime)
        m_term->setCurrentIndex(int(Term::Life));
    if (product.warranty.kind != WarrantyTerm::Kind::Months)
        return;
    m_term->setCurrentIndex(int(Term::Months));
    m_months->setValue(product.warranty.months);
}

void WarrantyFields::setStart(QDate start)
{
    m_start->setDate(start);
}

Warranty WarrantyFields::entered() const
{
    Warranty warranty{.layer = fromWord<WarrantyLayer>(m_layer->currentData().toString()).value_or(WarrantyLayer::Statutory),
                      .provider = cleanLine(m_provider->text()),
                      .startsOn = m_start->date(),
                      .registrationRequired = m_registration->isChecked()};
    if (m_claims->value() > 0)
        warranty.claimLimit = m_claims->value();
    switch (Term(m_term->currentIndex())) {
    case Term::Months: return withTerm(warranty, m_months->value());
    case Term::Date: warranty.endsOn = m_end->date(); break;
    case Term::Life: break;
    }
    return warranty;
}

Problems WarrantyFields::problems() const
{
    Problems problems;
    const auto check = [&problems](const QString &name, const DateField *field) {
        if (!field->isAcceptable())
            problems.append({name, ProblemKind::NotADate, field->text()});
        else if (!field->date().isValid())
            problems.append({name, ProblemKind::Missing});
    };
    check(u"starts_on"_s, m_start);
    if (Term(m_term->currentIndex()) == Term::Date)
        check(u"ends_on"_s, m_end);
    if (!problems.isEmpty())
        return problems;
    problems = problemsOf(entered());
    problems.removeIf([](const Problem &problem) { return problem.field == u"device"; }); // the caller names it
    return problems;
}

QWidget *WarrantyFields::first() const
{
    return m_layer;
}
