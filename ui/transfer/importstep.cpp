// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importstep.h"

#include <QCoreApplication>

static QString translated(const char *text)
{
    return QCoreApplication::translate("ImportStep", text);
}

QString titleOf(ImportStep step)
{
    switch (step) {
    case ImportStep::File: return translated(QT_TRANSLATE_NOOP("ImportStep", "1 of 4 · The file"));
    case ImportStep::Columns: return translated(QT_TRANSLATE_NOOP("ImportStep", "2 of 4 · Its columns"));
    case ImportStep::Check: return translated(QT_TRANSLATE_NOOP("ImportStep", "3 of 4 · What would happen"));
    case ImportStep::Result: return translated(QT_TRANSLATE_NOOP("ImportStep", "4 of 4 · Done"));
    }
    Q_UNREACHABLE();
}

QString nextTextOf(ImportStep step)
{
    switch (step) {
    case ImportStep::File: return translated(QT_TRANSLATE_NOOP("ImportStep", "&Next"));
    case ImportStep::Columns: return translated(QT_TRANSLATE_NOOP("ImportStep", "&Try it out"));
    case ImportStep::Check: return translated(QT_TRANSLATE_NOOP("ImportStep", "&Import"));
    case ImportStep::Result: return translated(QT_TRANSLATE_NOOP("ImportStep", "&Close"));
    }
    Q_UNREACHABLE();
}
