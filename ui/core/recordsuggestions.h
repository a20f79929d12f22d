// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/deliver.h"
#include "ui/core/recordpicker.h"
#include "ui/core/workspace.h"

/// How many records a picker offers.
constexpr int kMostOffered = 8;

/// Reads off the UI thread what fits and brings it to the picker. Failures offer nothing; the next write tells. `receiver` takes the answers.
template <typename Read>
RecordPicker::Suggest suggestionsBy(Workspace &workspace, QObject *receiver, Read read)
{
    return [&workspace, receiver, read](const QString &text, const RecordPicker::Done &done) {
        auto found = workspace.database().read([read, text](Connection &db) { return read(db, text); });
        deliver(
            found, receiver, [done](const QList<Suggestion> &offers) { done(offers); },
            [done](const StorageError &) { done({}); });
    };
}

/// The parts that are not empty, for what tells a record from others of its name.
QString suggestionDetail(QStringList parts);

RecordPicker::Suggest customerSuggestions(Workspace &workspace, QObject *receiver);
RecordPicker::Suggest productSuggestions(Workspace &workspace, QObject *receiver);
