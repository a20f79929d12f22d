// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class Database;

/// What happens to imported records that have been used or changed since.
enum class InUse {
    Refuse, ///< nothing is taken back: a finished import goes as a whole or stays
    Keep,   ///< they stay, as records of the shop; of an import that did not finish
};

/// Takes an import back: what it made goes, what it changed is as before. In steps that let other writes through; interrupted, it
/// goes on at the next start. Blocks. Throws ImportError NoSuchImport, NotFinished or InUse, and StorageError.
void takeBack(Database &database, qint64 importId, InUse inUse);

/// Takes back, with InUse::Keep, what a process that ended early has left unfinished; how many imports that were.
int takeBackInterrupted(Database &database);
