// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/papertext.h"

using namespace Qt::StringLiterals;

static QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/// As escaped(), on one line whatever the width.
static QString unbroken(const QString &text)
{
    return escaped(QString(text).replace(u' ', QChar::Nbsp));
}

static QString element(const QString &name, const QString &styleClass, const QString &inner)
{
    return u'<' + name + u" class=\""_s + styleClass + u"\">"_s + inner + u"</"_s + name + u'>';
}

static QString classOf(PaperStyle style)
{
    switch (style) {
    case PaperStyle::Body: return u"body"_s;
    case PaperStyle::Strong: return u"strong"_s;
    case PaperStyle::Small: return u"small"_s;
    case PaperStyle::Warning: return u"warning"_s;
    }
    Q_UNREACHABLE();
}

void PaperText::addHeading(const QString &text)
{
    m_body += element(u"h1"_s, u"heading"_s, escaped(text));
}

void PaperText::addSection(const QString &text)
{
    m_body += element(u"h2"_s, u"section"_s, escaped(text));
}

void PaperText::addParagraph(const QString &text, PaperStyle style)
{
    m_body += element(u"p"_s, classOf(style), escaped(text));
}

void PaperText::addBullets(const QStringList &texts)
{
    QString items;
    for (const auto &text : texts)
        items += element(u"li"_s, u"body"_s, escaped(text));
    m_body += element(u"ul"_s, u"bullets"_s, items);
}

void PaperText::addPairs(const QList<std::pair<QString, QString>> &pairs)
{
    QString rows;
    for (const auto &[name, value] : pairs) {
        if (!value.isEmpty())
            rows += u"<tr>"_s + element(u"td"_s, u"name"_s, unbroken(name)) + element(u"td"_s, u"value"_s, escaped(value)) + u"</tr>"_s;
    }
    if (!rows.isEmpty())
        m_body += u"<table cellspacing=\"0\" cellpadding=\"2\">"_s + rows + u"</table>"_s;
}

static QString cell(const QString &name, const PaperColumn &column, const QString &text, bool isStrong)
{
    const auto width = column.percent > 0 ? u" width=\"%1%\""_s.arg(column.percent) : QString();
    const auto align = column.isNumber ? u" align=\"right\""_s : u" align=\"left\""_s;
    const auto inner = column.isNumber ? unbroken(text) : escaped(text);
    return u'<' + name + width + align + u" class=\"%1\">"_s.arg(isStrong ? u"sum"_s : u"cell"_s) + inner + u"</"_s + name + u'>';
}

void PaperText::addTable(const QList<PaperColumn> &columns, const QList<QStringList> &rows, int strongRows)
{
    m_body += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>"_s;
    for (const auto &column : columns)
        m_body += cell(u"th"_s, column, column.title, false);
    m_body += u"</tr></thead>"_s;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_body += u"<tr>"_s;
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_body += cell(u"td"_s, columns.at(i), rows.at(row).value(i), row >= rows.size() - strongRows);
        m_body += u"</tr>"_s;
    }
    m_body += u"</table>"_s;
}

void PaperText::addBeside(const PaperText &left, const PaperText &right)
{
    m_body += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"50%\">"_s + left.html() +
              u"</td><td width=\"50%\">"_s + right.html() + u"</td></tr></table>"_s;
}
