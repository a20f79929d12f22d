// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerundo.h"

#include "models/customers/customerstore.h"
#include "models/storage/deliver.h"
#include "ui/core/page.h"
#include "ui/core/workspace.h"

#include <QPointer>

using namespace Qt::StringLiterals;

template <typename Work>
static std::function<void()> undoBy(Workspace &workspace, Page *page, Work work)
{
    return [&workspace, guard = QPointer(page), work] {
        if (!guard)
            return;
        deliver(
            workspace.database().write(work), guard.data(), [] {},
            [guard](const StorageError &error) { emit guard->failed(error); });
    };
}

std::function<void()> undoAdding(Workspace &workspace, Page *page, const Customer &now)
{
    return undoBy(workspace, page, [now](Connection &db) {
        if (!CustomerStore(db).remove(now))
            throw StorageError(StorageError::Kind::Conflict, u"the new customer is in use already"_s);
    });
}

std::function<void()> undoSaving(Workspace &workspace, Page *page, const Customer &before, const Customer &now)
{
    auto again = before;
    again.rowVersion = now.rowVersion;
    return undoBy(workspace, page, [again](Connection &db) { CustomerStore(db).save(again); });
}

std::function<void()> undoRemoving(Workspace &workspace, Page *page, const Customer &before)
{
    return undoBy(workspace, page, [before](Connection &db) {
        CustomerStore store(db);
        auto again = before;
        if (store.find(again.id))
            again.id = {}; // the number was given to somebody new
        store.add(again);
    });
}
