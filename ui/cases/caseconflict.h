// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "ui/core/conflictdialog.h"

class Formats;

/// One version of a case, with the names of what it refers to.
struct CaseVersion {
    Case record;
    QString customer;
    QString product;
};

/// What a person may edit of a case, in words, in both versions.
QList<ConflictRow> caseVersions(const CaseVersion &mine, const CaseVersion &theirs, const Formats &formats);
