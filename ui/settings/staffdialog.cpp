// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staffdialog.h"

#include "models/staff/staffrules.h"
#include "ui/core/formfield.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/settings/stafflist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StaffDialog::StaffDialog(const Staff &staff, const QList<Staff> &others, QWidget *parent)
    : QDialog(parent),
      m_staff(staff),
      m_others(others),
      m_name(new QLineEdit(staff.name)),
      m_role(new QComboBox),
      m_active(new QCheckBox(tr("&Works here"))),
      m_nameField(new FormField(u"name"_s, tr("&Name"), m_name))
{
    setObjectName(u"staffDialog"_s);
    setWindowTitle(staff.id.isValid() ? tr("Edit a member of the staff") : tr("Add a member of the staff"));
    const auto roles = allOf<StaffRole>();
    for (const auto role : roles)
        m_role->addItem(staffRoleText(role), toWord(role));
    m_role->setCurrentIndex(m_role->findData(toWord(staff.role)));
    m_active->setChecked(staff.active);
    m_active->setObjectName(u"active"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *saveButton = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addWidget(m_nameField);
    layout->addWidget(new FormField(u"role"_s, tr("&Role"), m_role));
    layout->addWidget(m_active);
    layout->addWidget(buttons);
    setTabOrder(saveButton, buttons->button(QDialogButtonBox::Cancel));
    setMinimumWidth(px(32) * 12);
    connect(buttons, &QDialogButtonBox::accepted, this, &StaffDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StaffDialog::reject);
}

Staff StaffDialog::entered() const
{
    auto staff = m_staff;
    staff.name = m_name->text().trimmed();
    staff.role = fromWord<StaffRole>(m_role->currentData().toString()).value_or(StaffRole::Staff);
    staff.active = m_active->isChecked();
    return staff;
}

void StaffDialog::accept()
{
    if (auto *first = showProblems({m_nameField}, problemsOf(entered(), m_others))) {
        first->editor()->setFocus();
        return;
    }
    QDialog::accept();
}
