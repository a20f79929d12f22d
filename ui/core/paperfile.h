// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class Paper;
class QImage;

/// Writes the paper as an A4 PDF with its title. Nothing: it was written; otherwise a sentence that says why not. What lay there before is
/// replaced only by a whole file.
std::optional<QString> writePdf(Paper &paper, const QString &path);
/// The same for a picture.
std::optional<QString> writePng(const QImage &picture, const QString &path);
/// The same for any bytes.
std::optional<QString> writeWhole(const QByteArray &bytes, const QString &path);

/// The path as it was chosen, with that suffix where none was typed.
QString withSuffix(const QString &path, const QString &suffix);
/// A name for a file that every system takes, from any title.
QString fileNameFor(const QString &title, const QString &suffix);
