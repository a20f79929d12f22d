// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shopfileview.h"

#include "models/dashboard/shopstats.h"
#include "models/storage/deliver.h"
#include "models/storage/integrity.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

ShopFileView::ShopFileView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_counts(new PlainLabel),
      m_result(new PlainLabel),
      m_check(button(u"checkFile"_s, tr("&Check the file")))
{
    auto *path = new PlainLabel(QDir::toNativeSeparators(workspace.database().file()));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setWordWrap(true);
    path->setObjectName(u"shopFilePath"_s);
    m_counts->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"checkResult"_s);
    auto *other = button(u"openOther"_s, tr("&Open another shop file …"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(12));
    layout->addWidget(new PlainLabel(tr("All data of the shop are in this one file; a copy of it is a whole copy of the shop."), PlainLabel::Type::Small));
    layout->addWidget(path);
    layout->addWidget(m_counts);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    layout->addWidget(other, 0, Qt::AlignLeft);
    if (workspace.shop().isDemo) {
        auto *leave = button(u"leaveDemo"_s, tr("&Remove the demo shop and start my own"));
        layout->addWidget(leave, 0, Qt::AlignLeft);
        connect(leave, &QPushButton::clicked, this, &ShopFileView::leaveDemoRequested);
    }
    layout->addStretch();
    connect(m_check, &QPushButton::clicked, this, &ShopFileView::check);
    connect(other, &QPushButton::clicked, this, &ShopFileView::openOtherRequested);
    connect(&workspace.database(), &Database::changed, this, &ShopFileView::shopChanged);
}

void ShopFileView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_isCounting)
        count();
}

void ShopFileView::shopChanged()
{
    m_isStale = true;
    if (isVisible() && !m_isCounting)
        count();
}

/// Counting reads every table: only for who looks, and one count at a time, as an import changes the shop many times a second.
void ShopFileView::count()
{
    m_isStale = false;
    m_isCounting = true;
    auto stats = m_workspace.database().report([](Connection &db) { return shopStats(db); });
    const auto show = [this](const ShopStats &counted) {
        const auto &formats = m_workspace.formats();
        m_counts->setText(tr("%1 customers, %2 purchases, %3 cases, %4 survey answers. Schema %5.")
                              .arg(formats.number(counted.customers), formats.number(counted.purchases), formats.number(counted.cases),
                                   formats.number(counted.surveyResponses), formats.number(qint64(counted.schema))));
        endCounting();
    };
    deliver(stats, this, show, [this](const StorageError &error) {
        m_isCounting = false;
        emit failed(error);
    });
}

void ShopFileView::endCounting()
{
    m_isCounting = false;
    if (m_isStale && isVisible())
        count();
}

void ShopFileView::check()
{
    m_check->setEnabled(false);
    m_result->setText(tr("Reading the whole file …"));
    auto faults = m_workspace.database().report([](Connection &db) { return integrityFaults(db, Thoroughness::Full); });
    deliver(faults, this, [this](const QStringList &found) { showFaults(found); }, [this](const StorageError &error) {
        m_check->setEnabled(true);
        emit failed(error);
    });
}

void ShopFileView::showFaults(const QStringList &faults)
{
    m_check->setEnabled(true);
    m_result->setText(faults.isEmpty() ? tr("The file is sound.")
                                       : tr("The file is damaged. Copy it away, and go on with the newest backup.") + u'\n'
                                             + faults.mid(0, 5).join(u'\n'));
}
