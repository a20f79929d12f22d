// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactpointlist.h"

#include "models/customers/customerrules.h"
#include "ui/core/icons.h"
#include "ui/core/tokens.h"
#include "ui/customers/contactpointrow.h"
#include "ui/customers/customertexts.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ContactPointList::ContactPointList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(m_lines);
    addButtons();
}

void ContactPointList::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (const auto kind : allOf<ContactKind>()) {
        auto *button = new QPushButton(icon(u"list-add"_s), contactKindText(kind));
        button->setObjectName(u"add_"_s + toWord(kind));
        button->setAccessibleName(tr("Add: %1").arg(contactKindText(kind)));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { addRow({.kind = kind})->editor()->setFocus(); });
    }
    buttons->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void ContactPointList::setPoints(const QList<ContactPoint> &points, CustomerId self)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_ordinals.clear();
    m_self = self;
    for (const auto &point : points)
        addRow(point);
    if (points.isEmpty()) {
        addRow({.kind = ContactKind::Phone});
        addRow({.kind = ContactKind::Email});
    }
}

ContactPointRow *ContactPointList::addRow(const ContactPoint &point)
{
    const int ordinal = ++m_ordinals[point.kind];
    const auto title =
        ordinal == 1 ? contactKindText(point.kind) : u"%1 %2"_s.arg(contactKindText(point.kind)).arg(ordinal);
    auto *row = new ContactPointRow(m_workspace, point, m_self, pointField(point.kind, ordinal), title);
    m_lines->addWidget(row);
    m_rows.append(row);
    orderTabs();
    connect(row, &ContactPointRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row, &ContactPointRow::primaryChosen, this, [this, row] { makePrimary(row); });
    connect(row, &ContactPointRow::openRequested, this, &ContactPointList::openRequested);
    connect(row, &ContactPointRow::failed, this, &ContactPointList::failed);
    return row;
}

/// A widget that is made later comes last in the order of Tab, unless it is told where it belongs.
void ContactPointList::orderTabs()
{
    auto *before = m_before;
    for (const auto *row : std::as_const(m_rows)) {
        for (auto *field : row->focusOrder()) {
            if (before && isAncestorOf(field))
                QWidget::setTabOrder(before, field);
            before = isAncestorOf(field) ? field : before;
        }
    }
}

/// The focus goes to the neighbour, so that the keyboard does not lose its place.
void ContactPointList::removeRow(ContactPointRow *row)
{
    const auto at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    if (!m_rows.isEmpty())
        m_rows.at(qMin(at, m_rows.size() - 1))->editor()->setFocus();
    row->hide();
    row->deleteLater();
}

void ContactPointList::makePrimary(ContactPointRow *chosen)
{
    for (auto *row : m_rows) {
        if (row != chosen && row->kind() == chosen->kind())
            row->setPrimary(false);
    }
}

QList<ContactPoint> ContactPointList::entered() const
{
    QList<ContactPoint> points;
    for (const auto *row : m_rows)
        points.append(row->entered());
    return points;
}

/// Empty lines are not kept, so the fields of a problem count the others only.
QWidget *ContactPointList::takeProblems(Problems &problems)
{
    QWidget *first = nullptr;
    QHash<ContactKind, int> ordinals;
    for (auto *row : m_rows) {
        row->showProblem(nullptr);
        if (isBlank(row->entered()))
            continue;
        const auto field = pointField(row->kind(), ++ordinals[row->kind()]);
        const auto isMine = [&field](const Problem &problem) { return problem.field == field; };
        const auto found = std::find_if(problems.begin(), problems.end(), isMine);
        if (found == problems.end())
            continue;
        row->showProblem(&*found);
        problems.removeIf(isMine);
        first = first ? first : row->editor();
    }
    return first;
}
