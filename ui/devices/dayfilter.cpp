// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/dayfilter.h"

#include "ui/core/chip.h"
#include "ui/core/recordlist.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

DayFilter::DayFilter(const QString &name, const QString &title, const QString &word, const Days &days, RecordList *list)
    : m_days(days)
{
    constexpr int kMostDays = 3650;
    setObjectName(name);
    setAccessibleName(title);
    setRange(0, kMostDays);
    setKeyboardTracking(false);
    setValue(m_days->load());
    showUnit();
    keepWheelForScrolling(this);
    standBeside(list->findChild<Chip *>(u"filter_"_s + word));
    connect(this, &QSpinBox::valueChanged, this, [this, word, list](int value) {
        m_days->store(value);
        showUnit();
        list->setFilter(word);
    });
}

/// Both in one place, so that they do not part where the chips break into lines.
void DayFilter::standBeside(Chip *chip)
{
    auto *flow = chip->parentWidget()->layout();
    flow->removeWidget(chip);
    auto *place = new QWidget(chip->parentWidget()); // in the window already: a widget that leaves its window breaks the order of Tab
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(chip);
    row->addWidget(this);
    flow->addWidget(place);
    setTabOrder(chip, this);
}

void DayFilter::showUnit()
{
    setSuffix(u' ' + tr("day(s)", "behind a number of days", value()));
}
