// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One file that we wrote, as the rules of ARCHITECTURE.md see it.
struct SourceFile {
    QString path; ///< from the root of the repository, with slashes
    QString text;

    /// "path:line: sentence" for what stands at `position` of the text.
    QString fault(qsizetype position, const QString &sentence) const;
    bool isIn(QStringView folder) const { return path.startsWith(folder); }
    bool isCode() const { return path.endsWith(u".h") || path.endsWith(u".cpp"); }
};

/// Code, SQL, CMake files and scripts under `root`; nothing from build folders.
QList<SourceFile> sourceFiles(const QString &root);
