// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/refusalfile.h"

using namespace Qt::StringLiterals;

RefusalFile::RefusalFile(const QString &path, const QStringList &header)
{
    if (path.isEmpty())
        return;
    m_writer = std::make_unique<CsvWriter>(path, presetOf(CsvPresetName::Iso), QTimeZone::utc());
    m_writer->header(QStringList{u"line"_s, u"field"_s, u"reason"_s} + header);
}

void RefusalFile::append(const QList<Refusal> &refusals, const QList<QStringView> &row)
{
    if (!m_writer || refusals.isEmpty())
        return;
    QStringList fields;
    QStringList reasons;
    for (const auto &refusal : refusals) {
        fields.append(refusal.field);
        reasons.append(refusal.reason);
    }
    fields.removeDuplicates();
    m_writer->integer(refusals.constFirst().line).text(fields.join(u"; "_s)).text(reasons.join(u"; "_s));
    for (const auto &field : row)
        m_writer->text(field);
    m_writer->endRow();
}

void RefusalFile::finish()
{
    if (m_writer)
        m_writer->commit();
}
