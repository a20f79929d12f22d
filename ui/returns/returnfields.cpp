// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returnfields.h"

#include "ui/core/datefield.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/returns/returntexts.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

ReturnFields::ReturnFields(const Workspace &workspace, const QStringList &reasons)
    : kind(new QComboBox),
      reason(new QComboBox),
      description(new QPlainTextEdit),
      promised(new DateField(workspace.formats(), workspace.today()))
{
    for (const auto each : allOf<ReturnKind>())
        kind->addItem(returnKindText(each), toWord(each));
    reason->setEditable(true);
    reason->setInsertPolicy(QComboBox::NoInsert);
    reason->addItems(reasons);
    reason->setCurrentText({});
    description->setTabChangesFocus(true);
    description->setMinimumHeight(px(32) * 3);
}

void ReturnFields::show(const Return &record)
{
    kind->setCurrentIndex(qMax(0, kind->findData(toWord(record.kind))));
    reason->setCurrentText(record.reason);
    description->setPlainText(record.description);
    if (record.promisedOn)
        promised->setDate(*record.promisedOn);
}

void ReturnFields::write(Return &record) const
{
    record.kind = fromWord<ReturnKind>(kind->currentData().toString()).value_or(ReturnKind::Return);
    record.reason = reason->currentText();
    record.description = description->toPlainText();
    record.promisedOn = promised->date().isValid() ? std::optional(promised->date()) : std::nullopt;
}

Problems ReturnFields::problems() const
{
    if (promised->isAcceptable())
        return {};
    return {{u"promised_on"_s, ProblemKind::NotADate, promised->text()}};
}
