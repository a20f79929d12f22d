// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/newcasefields.h"

#include "models/core/textfold.h"
#include "ui/cases/casetexts.h"
#include "ui/core/formfield.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

NewCaseFields::NewCaseFields(QWidget *parent)
    : QWidget(parent),
      m_subject(new QLineEdit),
      m_kind(new QComboBox),
      m_category(new QComboBox),
      m_priority(new QComboBox)
{
    for (const auto kind : allOf<CaseKind>())
        m_kind->addItem(caseKindText(kind), toWord(kind));
    for (const auto priority : allOf<CasePriority>())
        m_priority->addItem(casePriorityText(priority), toWord(priority));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(12);
    for (auto *box : {m_kind, m_category, m_priority})
        keepWheelForScrolling(box);
    m_fields = {new FormField(u"subject"_s, tr("Sub&ject"), m_subject), new FormField(u"kind"_s, tr("&Kind"), m_kind),
                new FormField(u"category"_s, tr("Cate&gory"), m_category),
                new FormField(u"priority"_s, tr("P&riority"), m_priority)};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(12));
    grid->addWidget(m_fields.at(0), 0, 0, 1, 3);
    grid->addWidget(m_fields.at(1), 1, 0);
    grid->addWidget(m_fields.at(2), 1, 1);
    grid->addWidget(m_fields.at(3), 1, 2);
    grid->setColumnStretch(1, 1);
    show(Case{});
}

void NewCaseFields::setCategories(const QStringList &categories)
{
    const auto typed = m_category->currentText();
    m_category->clear();
    m_category->addItems(categories);
    m_category->setEditText(typed);
}

void NewCaseFields::show(const Case &record)
{
    m_subject->setText(record.subject);
    m_kind->setCurrentIndex(m_kind->findData(toWord(record.kind)));
    m_category->setEditText(record.category);
    m_priority->setCurrentIndex(m_priority->findData(toWord(record.priority)));
}

void NewCaseFields::writeTo(Case &record) const
{
    record.subject = cleanLine(m_subject->text());
    record.kind = fromWord<CaseKind>(m_kind->currentData().toString()).value_or(CaseKind::Question);
    record.category = cleanLine(m_category->currentText());
    record.priority = fromWord<CasePriority>(m_priority->currentData().toString()).value_or(CasePriority::Normal);
}
