// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/columnmapping.h"

#include "models/transfer/columnnames.h"
#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"
#include "ui/core/wheelfilter.h"
#include "ui/transfer/transfertexts.h"

#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

ColumnMapping::ColumnMapping(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"columnMapping"_s);
    setAccessibleName(tr("Fields and their columns"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

static bool isRequired(ImportKind kind, const QString &field)
{
    const auto required = requiredFieldsOf(kind);
    return std::any_of(required.begin(), required.end(), [&](const QStringList &oneOf) { return oneOf.contains(field); });
}

void ColumnMapping::setFields(ImportKind kind, const QStringList &headers, const ImportProfile &profile)
{
    m_combos.clear();
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, px(8), 0);
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    const auto fields = fieldsOf(kind);
    for (int row = 0; row < fields.size(); ++row) {
        const auto &field = fields.at(row);
        auto *combo = comboFor(field, headers, profile);
        auto *label = new PlainLabel(isRequired(kind, field) ? tr("%1 *").arg(fieldText(field)) : fieldText(field));
        label->setBuddy(combo);
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row, 1);
        m_combos.insert(field, combo);
    }
    grid->setRowStretch(static_cast<int>(fields.size()), 1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
}

/// The columns a field is read from: those the profile names, as far as the file has them, or the one of its name.
static QStringList chosenColumns(const QString &field, const QStringList &headers, const ImportProfile &profile)
{
    QStringList names;
    if (profile.columns.contains(field))
        names = profile.columns.value(field);
    else if (!profile.constants.contains(field))
        names = {field};
    QStringList found;
    for (const auto &name : names) {
        if (const auto column = columnNamed(headers, name))
            found.append(headers.at(*column));
    }
    return found;
}

QComboBox *ColumnMapping::comboFor(const QString &field, const QStringList &headers, const ImportProfile &profile)
{
    auto *combo = new QComboBox;
    combo->setObjectName(u"column_"_s + field);
    combo->setAccessibleName(fieldText(field));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    const auto constant = profile.constants.value(field);
    combo->addItem(constant.isEmpty() ? tr("not in the file") : tr("always “%1”").arg(constant), QStringList());
    for (const auto &header : headers)
        combo->addItem(header.isEmpty() ? tr("(column without a name)") : header, QStringList{header});
    const auto chosen = chosenColumns(field, headers, profile);
    if (chosen.size() > 1)
        combo->addItem(chosen.join(u" + "_s), chosen);
    combo->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, combo->findData(chosen)));
    keepWheelForScrolling(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &ColumnMapping::changed);
    return combo;
}

QHash<QString, QStringList> ColumnMapping::columns() const
{
    QHash<QString, QStringList> columns;
    for (auto it = m_combos.begin(); it != m_combos.end(); ++it)
        columns.insert(it.key(), it.value()->currentData().toStringList());
    return columns;
}
