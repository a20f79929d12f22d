// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caselist.h"
#include "ui/core/idlistmodel.h"

class Workspace;

/// The columns of a list of cases; `workspace` outlives them.
QList<ListColumn> caseColumns(const Workspace &workspace);
/// The values of a case in the order of the columns.
IdListModel::Row caseCells(const CaseRow &row);
/// What sorting by that column means.
CaseOrder caseOrderNamed(const QString &column);
