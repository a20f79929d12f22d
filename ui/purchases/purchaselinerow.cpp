// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselinerow.h"

#include "models/devices/devicerules.h"
#include "models/purchases/purchasemath.h"
#include "models/purchases/purchaserules.h"
#include "ui/core/icons.h"
#include "ui/core/tokens.h"
#include "ui/purchases/purchasetexts.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

QList<LineField> PurchaseLineRow::fields()
{
    const LineField serial{u"serial"_s, u"Serial"_s, tr("Serial number"), tr("Serial number"), tr("serial number"), px(32) * 4};
    return {serial, quantityField(), priceField(), taxField()};
}

PurchaseLineRow::PurchaseLineRow(Workspace &workspace, QWidget *parent)
    : LineRow(workspace, fields(), parent),
      m_other(new QPushButton(icon(u"devices"_s), tr("Open that one")))
{
    addBesideProblem(m_other);
    m_other->hide();
    connect(m_other, &QPushButton::clicked, this, [this] { emit deviceRequested(m_taken); });
}

void PurchaseLineRow::setNumber(int number)
{
    LineRow::setNumber(number);
    dress(m_other, u"OpenOther"_s, tr("open the device that has this serial number"));
}

void PurchaseLineRow::setLine(const PurchaseLine &line)
{
    m_base = line;
    showCommon(line);
    editor(u"serial"_s)->setText(line.serial);
    refresh();
}

PurchaseLine PurchaseLineRow::line() const
{
    auto line = withCommon(m_base);
    line.serial = editor(u"serial"_s)->text().trimmed();
    return line;
}

bool PurchaseLineRow::isBlank() const
{
    return !m_base.id.isValid() && isUnnamed() && editor(u"serial"_s)->text().trimmed().isEmpty();
}

Problems PurchaseLineRow::problems() const
{
    return withMisread(problemsOf(line()));
}

QString PurchaseLineRow::problemText(const Problem &problem) const
{
    return purchaseProblemText(problem);
}

void PurchaseLineRow::showProblems(const Problems &problems)
{
    LineRow::showProblems(problems);
    m_other->hide();
    for (const auto &problem : problems) {
        if (const auto other = takenBy(problem)) {
            m_taken = other->value;
            m_other->show();
        }
    }
}

QList<QWidget *> PurchaseLineRow::focusOrder() const
{
    return LineRow::focusOrder() << m_other;
}

std::optional<qint64> PurchaseLineRow::grossMinor() const
{
    auto current = line();
    return fillTotals(current, currency()) ? std::optional(current.grossMinor) : std::nullopt;
}
