// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/searchpopup.h"

#include "ui/core/icons.h"
#include "ui/core/plainlabel.h"
#include "ui/core/searchdelegate.h"
#include "ui/core/tokens.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent),
      m_list(new QListWidget),
      m_nothing(new PlainLabel(tr("Nothing found.")))
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_nothing->setContentsMargins(px(12), px(8), px(12), px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (const auto index = item->data(SearchDelegate::IndexRole); index.isValid())
            emit chosen(m_hits.at(index.toInt()));
    });
}

void SearchPopup::setHits(const QList<SearchHit> &hits)
{
    m_hits = hits;
    m_list->clear();
    QString group;
    for (int index = 0; index < hits.size(); ++index) {
        if (hits.at(index).group != group)
            addGroup(hits.at(index).group);
        group = hits.at(index).group;
        addHit(index);
    }
    m_nothing->setVisible(hits.isEmpty());
    m_list->setVisible(!hits.isEmpty());
}

void SearchPopup::addGroup(const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void SearchPopup::addHit(int index)
{
    const auto &hit = m_hits.at(index);
    auto *item = new QListWidgetItem(hit.title, m_list);
    item->setData(SearchDelegate::IndexRole, index);
    item->setData(SearchDelegate::DetailRole, hit.detail);
    item->setData(SearchDelegate::IconNameRole, hit.iconName);
    item->setData(Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(hit.title, hit.detail, hit.group));
}

const SearchHit *SearchPopup::current() const
{
    const auto *item = m_list->currentItem();
    const auto index = item ? item->data(SearchDelegate::IndexRole) : QVariant();
    return index.isValid() ? &m_hits.at(index.toInt()) : nullptr;
}

const SearchHit *SearchPopup::first() const
{
    return m_hits.isEmpty() ? nullptr : &m_hits.first();
}

void SearchPopup::step(int direction)
{
    const int count = m_list->count();
    int row = m_list->currentRow() < 0 && direction < 0 ? count : m_list->currentRow();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + direction + count) % count;
        if (m_list->item(row)->flags() != Qt::NoItemFlags)
            break;
    }
    if (count == 0)
        return;
    m_list->setCurrentRow(row);
    emit currentTextChanged(m_list->item(row)->data(Qt::AccessibleTextRole).toString());
}

int SearchPopup::heightWanted() const
{
    constexpr int kMostRows = 14;
    if (m_hits.isEmpty())
        return m_nothing->sizeHint().height() + 2;
    int height = px(8);
    for (int row = 0; row < qMin(kMostRows, m_list->count()); ++row)
        height += m_list->sizeHintForRow(row);
    return height;
}
