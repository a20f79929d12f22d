// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/deliver.h"
#include "ui/core/workspace.h"

#include <QStackedWidget>

class EmptyState;

/// What stands beside a list: the record that is current, in its view, or a sentence while there is none. Of several answers on their way
/// only the last one asked for is shown.
class RecordSide : public QStackedWidget
{
    Q_OBJECT

public:
    RecordSide(Workspace &workspace, const QString &nothing, const QList<QWidget *> &views);

    /// What it says while there is no record.
    void setNothingText(const QString &sentence);
    /// Reads the record on a database thread and shows it in `view`; nothing for `id` 0, or when `read` finds none or fails. `kind` tells
    /// ids of different lists apart.
    template <typename Read, typename View>
    void present(qint64 id, Read read, View *view, int kind = 0)
    {
        m_wanted = {kind, id};
        const auto asked = ++m_asked;
        if (id == 0)
            return showView(nullptr);
        const auto onFound = [this, view, asked, wanted = m_wanted](const auto &found) {
            if (asked != m_asked)
                return;
            m_shown = wanted;
            if (found)
                view->setDetails(*found);
            showView(found ? view : nullptr);
        };
        const auto onError = [this, asked](const StorageError &error) {
            if (asked == m_asked)
                showView(nullptr);
            emit failed(error);
        };
        deliver(m_workspace.database().read(read), this, onFound, onError);
    }
    /// The id of the record that is to be shown, 0 for none; it may still be on its way.
    qint64 wanted() const { return m_wanted.id; }
    /// Whether `view` shows the record that is wanted.
    bool shows(const QWidget *view) const { return currentWidget() == view && m_shown == m_wanted; }

signals:
    void failed(const StorageError &error);

private:
    struct Place {
        int kind = 0;
        qint64 id = 0;

        bool operator==(const Place &) const = default;
    };

    void showView(QWidget *view);

    Workspace &m_workspace;
    EmptyState *m_nothing;
    Place m_wanted;
    Place m_shown;
    quint64 m_asked = 0;
};
