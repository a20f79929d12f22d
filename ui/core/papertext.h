// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A column of a table on paper.
struct PaperColumn {
    QString title;
    bool isNumber = false; ///< to the right, and never broken
    int percent = 0;       ///< of the table's width; 0: what the others leave
};

enum class PaperStyle { Body, Strong, Small, Warning };

/// Builds a text for paper from plain texts: everything is escaped here, so that a customer's text is shown as it was typed.
class PaperText
{
public:
    void addHeading(const QString &text);
    void addSection(const QString &text);
    /// Line breaks are kept.
    void addParagraph(const QString &text, PaperStyle style = PaperStyle::Body);
    void addBullets(const QStringList &texts);
    /// A muted name and its value, a row each; a pair without value is left out.
    void addPairs(const QList<std::pair<QString, QString>> &pairs);
    /// The head is repeated on each page. The last `strongRows` rows are sums: bold, under a line.
    void addTable(const QList<PaperColumn> &columns, const QList<QStringList> &rows, int strongRows = 0);
    /// Two texts beside each other, such as who offers and to whom.
    void addBeside(const PaperText &left, const PaperText &right);

    bool isEmpty() const { return m_body.isEmpty(); }
    /// The body, for TextPaper.
    const QString &html() const { return m_body; }

private:
    QString m_body;
};
