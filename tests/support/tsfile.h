// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file and what stands for it in its language.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QString type;             ///< empty when it is finished
    bool hasForms = false;    ///< with %n: one translation per plural form
    QStringList translations; ///< one, or one per plural form

    /// What tells it from every other text, in one line.
    QString key() const;
};

QList<TsMessage> readTsFile(const QString &path);

/// What is wrong with one entry of a language that has `forms` plural forms; nothing when it is fit to be shown.
QStringList faultsOf(const TsMessage &message, int forms);
