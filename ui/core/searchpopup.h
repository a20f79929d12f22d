// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/searchhit.h"

#include <QFrame>
#include <QList>

class PlainLabel;
class QListWidget;

/// The list of hits under the search field. It never takes the focus: the field keeps it and steers the list.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *parent);

    void setHits(const QList<SearchHit> &hits);
    /// Nothing while no hit is marked.
    const SearchHit *current() const;
    const SearchHit *first() const;
    /// Marks the next (1) or the former (-1) hit, around the ends.
    void step(int direction);
    int heightWanted() const;

signals:
    void chosen(const SearchHit &hit);
    void currentTextChanged(const QString &text);

private:
    void addGroup(const QString &name);
    void addHit(int index);

    QList<SearchHit> m_hits;
    QListWidget *m_list;
    PlainLabel *m_nothing;
};
