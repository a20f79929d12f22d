// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

SettingsPage::SettingsPage(QWidget *parent) : Page(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_tabs->setObjectName(QStringLiteral("settingsSections"));
    m_tabs->setAccessibleName(tr("Settings by subject"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->addWidget(new PlainLabel(tr("Settings"), PlainLabel::Type::Heading));
    layout->addWidget(m_tabs, 1);
}

void SettingsPage::addSection(const QString &name, const QString &title, QWidget *section)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields take the focus and scroll it
    area->setWidgetResizable(true);
    area->setWidget(section);
    m_tabs->addTab(area, title);
}

void SettingsPage::showSection(const QString &name)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
    }
}

QStringList SettingsPage::sections() const
{
    QStringList names;
    for (int i = 0; i < m_tabs->count(); ++i)
        names.append(m_tabs->widget(i)->objectName());
    return names;
}

void SettingsPage::openRecord(SearchKind kind, qint64 id)
{
    Q_UNUSED(kind) // no record has its home here
    Q_UNUSED(id)
}
