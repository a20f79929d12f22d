// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/searchhit.h"

#include <QLineEdit>
#include <QList>
#include <QPointer>

class SearchPopup;

/// The search over everything (Ctrl+K): asks at every key, shows what came for the newest text in a list under the field, opens by Enter.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    /// The answer to queryChanged(query); dropped where the text has moved on.
    void setHits(const QString &query, const QList<SearchHit> &hits);
    bool isPopupShown() const;
    /// Takes the focus and selects the text.
    void begin();

signals:
    void queryChanged(const QString &query);
    void activated(const QString &kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void open(const SearchHit &hit);
    void place();

    /// The window's child while it is shown, so it may go before the field does.
    QPointer<SearchPopup> m_popup;
    QString m_answered;
    bool m_opensOnAnswer = false;
};
