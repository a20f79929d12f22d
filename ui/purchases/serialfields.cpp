// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/serialfields.h"

#include "models/core/textfold.h"
#include "models/devices/deliveredunits.h"
#include "ui/core/formfield.h"
#include "ui/core/mnemonics.h"
#include "ui/core/tokens.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SerialFields::SerialFields(const Purchase &purchase, const QHash<PurchaseLineId, int> &units, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"serialFields"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    for (qsizetype index = 0; index < purchase.lines.size(); ++index) {
        const auto &line = purchase.lines.at(index);
        if (const auto pieces = units.value(line.id); pieces > 0 && !line.deliveredOn)
            add(line, int(index) + 1, pieces, column);
    }
    column->addStretch();
    setWidget(body);
    setVisible(!m_entries.isEmpty());
    setMinimumHeight(qMin(body->sizeHint().height() + px(24), px(32) * 7));
}

void SerialFields::add(const PurchaseLine &line, int place, int units, QVBoxLayout *column)
{
    const auto known = serialsOf(line);
    const auto name = u"line %1 serial"_s.arg(place);
    const auto goods = withoutMnemonics(line.description.simplified());
    Entry entry{.line = line.id};
    if (units == 1) {
        entry.one = new QLineEdit(known.value(0));
        entry.field = new FormField(name, tr("Serial number of %1").arg(goods), entry.one);
    } else {
        constexpr int kRows = 3;
        entry.several = new QPlainTextEdit(known.join(u'\n'));
        entry.several->setFixedHeight(qMin(units, kRows) * entry.several->fontMetrics().lineSpacing() + px(16));
        entry.field = new FormField(name, tr("Serial numbers of %1").arg(goods), entry.several);
        entry.field->setHint(tr("One a line, at most %n.", nullptr, units));
    }
    column->addWidget(entry.field);
    m_entries.append(entry);
    m_fields.append(entry.field);
}

void SerialFields::setLines(const QList<PurchaseLineId> &lines)
{
    for (const auto &entry : std::as_const(m_entries))
        entry.field->setVisible(lines.contains(entry.line));
}

QHash<PurchaseLineId, QStringList> SerialFields::serials() const
{
    QHash<PurchaseLineId, QStringList> all;
    for (const auto &entry : m_entries) {
        if (entry.field->isHidden())
            continue;
        QStringList serials;
        const auto typed = entry.one ? QStringList{entry.one->text()} : entry.several->toPlainText().split(u'\n');
        for (const auto &serial : typed) {
            if (const auto clean = cleanLine(serial); !clean.isEmpty())
                serials.append(clean);
        }
        all.insert(entry.line, serials);
    }
    return all;
}
