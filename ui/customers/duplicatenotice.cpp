// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/duplicatenotice.h"

#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

DuplicateNotice::DuplicateNotice(Workspace &workspace, About about, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_about(about),
      m_rest(new QTimer(this)),
      m_text(new PlainLabel),
      m_open(new QPushButton(tr("Open that one")))
{
    setObjectName(u"duplicateNotice"_s);
    m_text->setObjectName(u"duplicateText"_s);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"openDuplicate"_s);
    m_open->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    hide();
    constexpr int kRestMs = 150;
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &DuplicateNotice::look);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_owner); });
}

void DuplicateNotice::check(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    hide();
    if (value.isEmpty())
        m_rest->stop();
    else
        m_rest->start();
}

void DuplicateNotice::look()
{
    auto looking = m_workspace.database().read([about = m_about, self = m_self, value = m_value](Connection &db) {
        const CustomerStore store(db);
        return about == About::TaxNumber ? store.ownersOfTaxNumber(value, self) : store.ownersOf(value, self);
    });
    const auto onOwners = [this, value = m_value](const QList<CustomerMatch> &owners) {
        if (value == m_value)
            showOwners(owners);
    };
    deliver(looking, this, onOwners, [this](const StorageError &error) { emit failed(error); });
}

void DuplicateNotice::showOwners(const QList<CustomerMatch> &owners)
{
    setVisible(!owners.isEmpty());
    if (owners.isEmpty())
        return;
    const auto others = int(owners.size()) - 1;
    const auto first = owners.first().name;
    m_owner = owners.first().id;
    m_text->setText(others == 0 ? tr("This already belongs to “%1”.").arg(first)
                                : tr("This already belongs to “%1” and %n other(s).", nullptr, others).arg(first));
    m_open->setAccessibleName(tr("Open that one: %1").arg(first));
    auto colored = m_text->palette();
    colored.setColor(QPalette::WindowText, tokens(palette()).warning.text);
    m_text->setPalette(colored);
    m_open->setIcon(icon(u"dialog-warning"_s, tokens(palette()).warning.text));
}
