// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/recordpage.h"

#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordform.h"
#include "ui/core/recordlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(const QString &name, const QString &title, RecordList *list, QWidget *parent)
    : Page(parent),
      m_records(list),
      m_head(new PageHeader(title)),
      m_beside(new QSplitter),
      m_places(new QStackedWidget)
{
    setObjectName(name + u"Page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->addWidget(m_places);
    m_places->addWidget(buildBrowser(name));
    connect(m_records, &RecordList::failed, this, &Page::failed);
    connect(m_records, &RecordList::newRequested, this, [this] { startNew(); });
}

QWidget *RecordPage::buildBrowser(const QString &name)
{
    for (auto *button : m_records->view()->makeButtons())
        m_head->addWidget(button);
    m_beside->addWidget(m_records);
    m_beside->setChildrenCollapsible(false);
    auto *status = new PlainLabel(m_records->view()->statusText(), PlainLabel::Type::Small);
    status->setObjectName(name + u"Status"_s);
    connect(m_records->view(), &ListView::statusChanged, status, &PlainLabel::setText);
    auto *browser = new QWidget;
    auto *column = new QVBoxLayout(browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_head);
    column->addWidget(m_beside, 1);
    column->addWidget(status);
    return browser;
}

QPushButton *RecordPage::addButton(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    m_head->addWidget(button);
    return button;
}

void RecordPage::setSide(QWidget *side)
{
    m_beside->addWidget(side);
    m_beside->setStretchFactor(0, 1);
    m_beside->setStretchFactor(1, 1);
    m_beside->setSizes({px(32) * 14, px(32) * 12});
}

void RecordPage::setForm(RecordForm *form)
{
    m_form = form;
    m_places->addWidget(form);
    connect(form, &RecordForm::failed, this, &Page::failed);
    connect(form, &RecordForm::left, this, &RecordPage::showBrowser);
}

void RecordPage::showForm()
{
    m_places->setCurrentIndex(1);
}

void RecordPage::showBrowser()
{
    m_places->setCurrentIndex(0);
    m_records->view()->setFocus();
}

void RecordPage::fromBrowser(const std::function<void()> &next)
{
    if (m_places->currentIndex() == 0)
        next();
    else
        m_form->leave(next);
}

void RecordPage::focusFilter()
{
    m_records->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_records->searchField()->selectAll();
}
