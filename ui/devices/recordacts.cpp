// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/recordacts.h"

void RecordActs::askToChoose(DeviceDialog *dialog, const QString &what, const QList<ConflictRow> &rows, const std::function<void()> &saveMine)
{
    if (rows.isEmpty())
        return saveMine();
    dialog->stopWriting();
    auto *versions = new ConflictDialog(what, rows, dialog);
    versions->setAttribute(Qt::WA_DeleteOnClose);
    connect(versions, &ConflictDialog::mineChosen, dialog, saveMine);
    connect(versions, &ConflictDialog::theirsChosen, dialog, &QDialog::reject);
    versions->open();
}
