// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportkind.h"
#include "models/transfer/importerror.h"
#include "models/transfer/importlog.h"
#include "models/transfer/importtarget.h"

QString importKindText(ImportKind kind);
QString exportKindText(ExportKind kind);
/// What a field of ours is called, by its name in files: "Postcode".
QString fieldText(const QString &field);
QString importStateText(ImportState state);
/// "UTF-8", "Windows-1250 (Central European)"
QString encodingText(Encoding encoding);
/// "Semicolon ;"
QString delimiterText(char16_t delimiter);

/// What went wrong with the import and what to do, in the user's language.
QString importSentence(const ImportError &error);
/// Why a row was refused.
QString rowSentence(const CsvFault &fault);
QString refusalSentence(const Refusal &refusal);
