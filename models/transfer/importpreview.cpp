// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importpreview.h"

using namespace Qt::StringLiterals;

static QStringList shortened(const QList<QStringView> &fields)
{
    constexpr qsizetype kMost = 500;
    QStringList texts;
    for (const auto field : fields)
        texts.append(field.left(kMost).toString());
    return texts;
}

ImportPreview previewOf(const QString &path, std::optional<Encoding> encoding, std::optional<char16_t> delimiter)
{
    CsvReader reader(path, {.encoding = encoding, .delimiter = delimiter, .hasHeader = true});
    ImportPreview preview{.encoding = reader.encoding(), .delimiter = reader.dialect().delimiter, .header = reader.header()};
    while (preview.rows.size() < kPreviewRows && reader.next())
        preview.rows.append(shortened(reader.row().fields));
    return preview;
}

Detected detectedIn(const QString &path, ImportKind kind, const ImportProfile &profile, const QTimeZone &zone)
{
    return ImportSource(path, kind, profile, zone).detected();
}

QStringList datePatterns(DateOrder order)
{
    switch (order) {
    case DateOrder::Detected: return {};
    case DateOrder::DayFirst: return {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yy"_s, u"d/M/yy"_s};
    case DateOrder::MonthFirst: return {u"yyyy-MM-dd"_s, u"M/d/yyyy"_s, u"M-d-yyyy"_s, u"M.d.yyyy"_s, u"M/d/yy"_s};
    }
    Q_UNREACHABLE();
}
