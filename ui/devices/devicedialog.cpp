// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicedialog.h"

#include "models/devices/devicerules.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/wheelfilter.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

#include <QLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

DeviceDialog::DeviceDialog(Workspace &workspace, const QString &name, const QString &title, const QString &actionText, QWidget *parent)
    : RecordDialog(name, title, actionText, parent),
      m_workspace(workspace),
      m_other(new QPushButton(icon(u"devices"_s), tr("Open that one"), this))
{
    m_other->setObjectName(u"openOther"_s);
    m_other->setAutoDefault(false);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] {
        emit otherRequested(m_taken);
        reject();
    });
}

DateField *DeviceDialog::makeDate(QDate date) const
{
    auto *field = new DateField(m_workspace.formats(), m_workspace.today());
    field->setDate(date);
    return field;
}

QSpinBox *DeviceDialog::makeNumber(int least, int most, int value) const
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    field->setValue(value);
    keepWheelForScrolling(field);
    return field;
}

void DeviceDialog::checkDate(Problems &problems, const QString &name, const DateField *field, bool required)
{
    if (!field->isAcceptable())
        problems.append({name, ProblemKind::NotADate, field->text()});
    else if (required && !field->date().isValid())
        problems.append({name, ProblemKind::Missing});
}

bool DeviceDialog::passes(const Problems &problems)
{
    auto told = problems;
    for (auto &problem : told) {
        if (const auto day = QDate::fromString(problem.detail, Qt::ISODate); day.isValid())
            problem.detail = m_workspace.formats().date(day);
    }
    setWriting(false);
    m_other->hide();
    const bool isFree = accepts(told);
    const auto fields = findChildren<FormField *>();
    for (const auto &problem : std::as_const(told)) {
        const auto named = std::find_if(fields.begin(), fields.end(), [&](const FormField *field) { return field->name() == problem.field; });
        if (named == fields.end())
            continue;
        (*named)->setProblemText(deviceProblemText(problem));
        if (const auto other = takenBy(problem)) {
            m_taken = *other;
            (*named)->layout()->addWidget(m_other);
            m_other->show();
            QWidget::setTabOrder((*named)->editor(), m_other);
        }
    }
    return isFree;
}
