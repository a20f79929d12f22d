// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/targetdialog.h"

#include "models/dashboard/targetrules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/statetexts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/dashboard/targettexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The boxes show minutes and percent; a target keeps seconds and hundredths of a percent.
static constexpr double kSecondsOfMinute = 60;
static constexpr double kHundredths = 100;

TargetDialog::TargetDialog(Workspace &workspace, const Target &target, QWidget *parent)
    : QDialog(parent),
      m_target(target),
      m_kpi(new QComboBox),
      m_channel(new QComboBox),
      m_usual(new QDoubleSpinBox),
      m_good(new QDoubleSpinBox),
      m_startsOn(new DateField(workspace.formats(), workspace.today()))
{
    setObjectName(u"targetDialog"_s);
    setWindowTitle(target.id.isValid() ? tr("Edit a target") : tr("Add a target"));
    for (const auto kpi : allOf<TargetKpi>())
        m_kpi->addItem(targetKpiText(kpi), toWord(kpi));
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelText(channel), toWord(channel));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    addField(u"kpi"_s, tr("&Figure"), m_kpi);
    addField(u"channel"_s, tr("C&hannel"), m_channel)->setHint(tr("Only the first response has a target for each channel."));
    addField(u"usual"_s, tr("&Target"), m_usual)->setHint(tr("What is to be reached as a rule."));
    addField(u"good"_s, tr("&Good"), m_good)->setHint(tr("What counts as good: not worse than the target."));
    addField(u"starts_on"_s, tr("Holds f&rom"), m_startsOn)->setHint(tr("Cases opened before that day keep the verdict of the target of their own day."));
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("&Save target"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveTarget"_s);
    makePrimary(save);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setMinimumWidth(px(32) * 13);
    connect(m_kpi, &QComboBox::currentIndexChanged, this, &TargetDialog::adaptToKpi);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TargetDialog::reject);
    for (auto *box : {m_usual, m_good})
        box->setLocale(workspace.formats().locale());
    fill(target);
}

FormField *TargetDialog::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    layout()->addWidget(field);
    m_fields.append(field);
    return field;
}

void TargetDialog::fill(const Target &target)
{
    m_kpi->setCurrentIndex(m_kpi->findData(toWord(target.kpi)));
    m_channel->setCurrentIndex(m_channel->findData(toWord(target.channel.value_or(Channel::Phone))));
    adaptToKpi();
    const double unit = isTime(target.kpi) ? kSecondsOfMinute : kHundredths;
    m_usual->setValue(static_cast<double>(target.usual) / unit);
    m_good->setValue(static_cast<double>(target.good) / unit);
    m_startsOn->setDate(target.startsOn);
}

TargetKpi TargetDialog::kpi() const
{
    return fromWord<TargetKpi>(m_kpi->currentData().toString()).value_or(TargetKpi::FirstContactResolution);
}

void TargetDialog::adaptToKpi()
{
    const bool time = isTime(kpi());
    m_channel->setEnabled(time);
    for (auto *box : {m_usual, m_good}) {
        box->setDecimals(time ? 0 : 2);
        box->setRange(0, time ? 366 * 24 * 60 : 100);
        box->setSuffix(time ? tr(" min") : tr(" %"));
    }
}

qint64 TargetDialog::valueOf(const QDoubleSpinBox *box) const
{
    return qRound64(box->value() * (isTime(kpi()) ? kSecondsOfMinute : kHundredths));
}

Target TargetDialog::entered() const
{
    auto target = m_target;
    target.kpi = kpi();
    target.channel = isTime(target.kpi) ? fromWord<Channel>(m_channel->currentData().toString()) : std::nullopt;
    target.usual = valueOf(m_usual);
    target.good = valueOf(m_good);
    target.startsOn = m_startsOn->date();
    return target;
}

void TargetDialog::accept()
{
    if (auto *first = showProblems(m_fields, check(entered()))) {
        first->editor()->setFocus();
        return;
    }
    QDialog::accept();
}
