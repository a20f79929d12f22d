// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfilterbar.h"

#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"
#include "ui/customers/customertexts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CustomerFilterBar::CustomerFilterBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit), m_segment(new QComboBox)
{
    m_text->setObjectName(u"filterText"_s);
    m_text->setAccessibleName(tr("Filter customers"));
    m_text->setPlaceholderText(tr("Name, phone, city … (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_segment->setObjectName(u"segmentFilter"_s);
    m_segment->setAccessibleName(tr("Segment"));
    m_segment->addItem(tr("Any segment"), QString());
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_segment->setMaximumWidth(px(32) * 6);
    keepWheelForScrolling(m_segment);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_segment);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(row);
    addChips();
    connect(m_text, &QLineEdit::textChanged, this, &CustomerFilterBar::changed);
    connect(m_segment, &QComboBox::currentIndexChanged, this, &CustomerFilterBar::changed);
}

void CustomerFilterBar::addChips()
{
    auto *flow = new FlowLayout;
    auto *choice = new QButtonGroup(this);
    for (const auto group : allOf<CustomerGroup>()) {
        auto *chip = Chip::filter(customerGroupText(group));
        chip->setObjectName(u"group_"_s + toWord(group));
        chip->setChecked(group == CustomerGroup::All);
        choice->addButton(chip);
        flow->addWidget(chip);
        m_chips.append({group, chip});
        connect(chip, &Chip::clicked, this, &CustomerFilterBar::changed);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(flow);
}

CustomerFilter CustomerFilterBar::filter(QDate today) const
{
    CustomerFilter filter{.segment = m_segment->currentData().toString(), .text = m_text->text(), .today = today};
    for (const auto &[group, chip] : m_chips) {
        if (chip->isChecked())
            filter.group = group;
    }
    return filter;
}

void CustomerFilterBar::setSegments(const QStringList &segments)
{
    const QSignalBlocker quiet(m_segment);
    const auto chosen = m_segment->currentData();
    while (m_segment->count() > 1)
        m_segment->removeItem(1);
    for (const auto &segment : segments)
        m_segment->addItem(segment, segment);
    m_segment->setCurrentIndex(qMax(0, m_segment->findData(chosen)));
    m_segment->setVisible(!segments.isEmpty());
}

void CustomerFilterBar::clear()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    m_segment->setCurrentIndex(0);
    m_chips.first().second->setChecked(true);
}

void CustomerFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool CustomerFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: emit leaveRequested(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit entered(); return true;
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            return false;
        m_text->clear();
        return true;
    default: return false;
    }
}
