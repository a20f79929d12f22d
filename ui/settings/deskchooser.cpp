// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deskchooser.h"

#include "models/staff/staffstore.h"
#include "models/storage/deliver.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeskChooser::DeskChooser(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_staff(new QComboBox)
{
    auto *label = new PlainLabel(tr("At the des&k"), PlainLabel::Type::Small);
    label->setBuddy(m_staff);
    m_staff->setObjectName(u"desk"_s);
    m_staff->setAccessibleName(tr("At the desk"));
    m_staff->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_staff->setMinimumContentsLength(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), 0, px(8), 0);
    layout->setSpacing(px(4));
    layout->addWidget(label);
    layout->addWidget(m_staff);
    connect(m_staff, &QComboBox::activated, this, [this] {
        const StaffId chosen{m_staff->currentData().toLongLong()};
        m_workspace.setStaff(chosen.isValid() ? std::optional(chosen) : std::nullopt);
    });
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Staff)
            reload();
    });
    setVisible(false);
    reload();
}

void DeskChooser::reload()
{
    auto all = m_workspace.database().read([](Connection &db) { return StaffStore(db).all(); });
    deliver(all, this, [this](const QList<Staff> &staff) { show(staff); }, [](const StorageError &) {}); // the pages tell of it
}

void DeskChooser::show(const QList<Staff> &staff)
{
    m_staff->clear();
    m_staff->addItem(tr("nobody named"), 0);
    for (const auto &one : staff) {
        if (one.active)
            m_staff->addItem(one.name, one.id.value);
    }
    const auto known = m_staff->findData(m_workspace.staff().value_or(StaffId()).value);
    m_staff->setCurrentIndex(qMax(0, known));
    if (known < 0)
        m_workspace.setStaff(std::nullopt); // of another shop, or no longer here
    setVisible(m_staff->count() > 1);
}
