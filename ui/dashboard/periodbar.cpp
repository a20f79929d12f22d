// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/periodbar.h"

#include "ui/core/datefield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

static const auto kChoiceKey = u"dashboard/period"_s;

static QString textOf(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::ThisMonth: return PeriodBar::tr("This month");
    case PeriodChoice::LastMonth: return PeriodBar::tr("Last month");
    case PeriodChoice::Last30Days: return PeriodBar::tr("Last 30 days");
    case PeriodChoice::Last90Days: return PeriodBar::tr("Last 90 days");
    case PeriodChoice::ThisYear: return PeriodBar::tr("This year");
    case PeriodChoice::Last12Months: return PeriodBar::tr("Last 12 months");
    case PeriodChoice::Own: return PeriodBar::tr("From … to …");
    }
    Q_UNREACHABLE();
}

static QLabel *buddy(const QString &text, QWidget *of)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(of);
    return label;
}

PeriodBar::PeriodBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_choice(new QComboBox),
      m_own(new QWidget),
      m_from(new DateField(workspace.formats(), workspace.today())),
      m_to(new DateField(workspace.formats(), workspace.today())),
      m_words(new PlainLabel({}, PlainLabel::Type::Small))
{
    m_choice->setObjectName(u"periodChoice"_s);
    m_choice->setAccessibleName(tr("Period"));
    for (const auto choice : allOf<PeriodChoice>())
        m_choice->addItem(textOf(choice), toWord(choice));
    m_from->setObjectName(u"periodFrom"_s);
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setObjectName(u"periodTo"_s);
    m_to->setAccessibleName(tr("Last day of the period"));
    for (auto *field : {m_from, m_to})
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(workspace.formats().date({2028, 12, 28})) + px(32));
    m_words->setObjectName(u"periodWords"_s);
    m_words->setElided(true);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(buddy(tr("&from"), m_from));
    own->addWidget(m_from);
    own->addWidget(buddy(tr("&to"), m_to));
    own->addWidget(m_to);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(buddy(tr("&Period"), m_choice));
    row->addWidget(m_choice);
    row->addWidget(m_own);
    row->addWidget(m_words, 1);
    const auto known = m_choice->findData(workspace.settings().value(kChoiceKey, toWord(PeriodChoice::Last90Days)));
    m_choice->setCurrentIndex(std::max(0, known));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodBar::choose);
    connect(m_from, &QLineEdit::editingFinished, this, &PeriodBar::takeOwn);
    connect(m_to, &QLineEdit::editingFinished, this, &PeriodBar::takeOwn);
    m_period = periodOf(choice(), workspace.today(), workspace.shop().zone);
    m_own->setVisible(choice() == PeriodChoice::Own);
    showPeriod();
}

PeriodChoice PeriodBar::choice() const
{
    return fromWord<PeriodChoice>(m_choice->currentData().toString()).value_or(PeriodChoice::Last90Days);
}

void PeriodBar::setOwn(QDate from, QDate to)
{
    m_choice->setCurrentIndex(m_choice->findData(toWord(PeriodChoice::Own)));
    set({from, to, m_workspace.shop().zone});
}

void PeriodBar::renew()
{
    if (choice() != PeriodChoice::Own)
        m_period = periodOf(choice(), m_workspace.today(), m_workspace.shop().zone);
    m_period.zone = m_workspace.shop().zone;
    showPeriod();
}

void PeriodBar::choose()
{
    m_own->setVisible(choice() == PeriodChoice::Own);
    m_workspace.settings().setValue(kChoiceKey, toWord(choice()));
    if (choice() == PeriodChoice::Own)
        showPeriod(); // begins with the period that was shown
    else
        set(periodOf(choice(), m_workspace.today(), m_workspace.shop().zone));
}

void PeriodBar::takeOwn()
{
    const Period own{m_from->date(), m_to->date(), m_workspace.shop().zone};
    if (!own.from.isValid() || !own.to.isValid() || own.from > own.to) {
        m_words->setText(tr("Enter a first day that is not after the last day."));
        return;
    }
    set(own);
}

void PeriodBar::set(const Period &period)
{
    if (period == m_period) {
        showPeriod();
        return;
    }
    m_period = period;
    showPeriod();
    emit changed();
}

void PeriodBar::showPeriod()
{
    const QSignalBlocker keepFrom(m_from);
    const QSignalBlocker keepTo(m_to);
    m_from->setDate(m_period.from);
    m_to->setDate(m_period.to);
    m_words->setText(words());
}

QString PeriodBar::words() const
{
    const auto &formats = m_workspace.formats();
    const auto before = m_period.before();
    return tr("%1 – %2, compared with %3 – %4")
        .arg(formats.date(m_period.from), formats.date(m_period.to), formats.date(before.from), formats.date(before.to));
}
