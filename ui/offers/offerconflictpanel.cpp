// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerconflictpanel.h"

#include "ui/core/plainlabel.h"
#include "ui/core/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfferConflictPanel::OfferConflictPanel(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"conflicts"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(12));
    m_column->addWidget(new PlainLabel(tr("What was quoted before"), PlainLabel::Type::Heading));
    hide();
}

OfferConflictRow *OfferConflictPanel::rowOf(OfferId other)
{
    for (auto *rows : {&m_rows, &m_parked}) {
        const auto found = std::find_if(rows->begin(), rows->end(), [other](const auto *row) { return row->conflict().other == other; });
        if (found != rows->end())
            return rows->takeAt(found - rows->begin());
    }
    auto *row = new OfferConflictRow;
    connect(row, &OfferConflictRow::changed, this, &OfferConflictPanel::changed);
    return row;
}

void OfferConflictPanel::setConflicts(const QList<OfferConflict> &conflicts, const Offer &draft, QDate today)
{
    QList<OfferConflictRow *> rows;
    for (const auto &conflict : conflicts) {
        auto *row = rowOf(conflict.other);
        row->setConflict(conflict, draft, today, m_formats);
        rows.append(row);
        m_column->removeWidget(row);
        m_column->addWidget(row);
        row->setNumber(int(rows.size()));
        row->show();
    }
    for (auto *row : std::exchange(m_rows, rows)) {
        row->hide();
        row->setNumber(0);
        m_parked.append(row);
    }
    setVisible(!m_rows.isEmpty());
    emit changed();
}

void OfferConflictPanel::clear()
{
    qDeleteAll(std::exchange(m_rows, {}));
    qDeleteAll(std::exchange(m_parked, {}));
    hide();
    emit changed();
}

void OfferConflictPanel::orderTabsAfter(QWidget *widget)
{
    for (const auto *row : std::as_const(m_rows)) {
        for (auto *field : row->focusOrder()) {
            QWidget::setTabOrder(widget, field);
            widget = field;
        }
    }
}

int OfferConflictPanel::openCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const auto *row) { return !row->answer() && !isSpokenFor(*row); }));
}

bool OfferConflictPanel::isSpokenFor(const OfferConflictRow &row) const
{
    const auto &conflict = row.conflict();
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const OfferConflictRow *other) {
        const auto answer = other->answer();
        return other != &row && answer && answer->choice == ConflictChoice::Revise && other->conflict().number == conflict.number &&
               other->conflict().variant == conflict.variant;
    });
}

QList<Acknowledgement> OfferConflictPanel::answers() const
{
    QList<Acknowledgement> answers;
    for (const auto *row : m_rows) {
        if (const auto answer = row->answer())
            answers.append(*answer);
    }
    return answers;
}

std::optional<ConflictChoice> OfferConflictPanel::outcome() const
{
    const auto chosen = answers();
    const auto has = [&chosen](ConflictChoice choice) {
        return std::any_of(chosen.begin(), chosen.end(), [choice](const Acknowledgement &each) { return each.choice == choice; });
    };
    if (has(ConflictChoice::Reuse))
        return ConflictChoice::Reuse;
    if (openCount() > 0 || chosen.isEmpty())
        return std::nullopt;
    return has(ConflictChoice::Revise) ? ConflictChoice::Revise : ConflictChoice::Justify;
}

bool OfferConflictPanel::check()
{
    if (outcome() == ConflictChoice::Reuse)
        return true; // the draft is given up, whatever the others are
    OfferConflictRow *first = nullptr;
    for (auto *row : std::as_const(m_rows)) {
        if (!isSpokenFor(*row) && !row->check() && !first)
            first = row;
    }
    if (first)
        first->focusChoice();
    return !first;
}
