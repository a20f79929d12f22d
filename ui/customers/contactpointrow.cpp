// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactpointrow.h"

#include "models/customers/customerrules.h"
#include "ui/core/formfield.h"
#include "ui/core/icons.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/duplicatenotice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Keeps `widget` at the height of `editor`, which stands under a label and may have a problem under it.
static QVBoxLayout *besideLine(QWidget *widget, const QLineEdit *editor)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(editor->fontMetrics().height() + px(4));
    widget->setFixedHeight(editor->sizeHint().height());
    column->addWidget(widget);
    column->addStretch();
    return column;
}

ContactPointRow::ContactPointRow(Workspace &workspace, const ContactPoint &point, CustomerId self, const QString &name,
                                 const QString &title, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_point(point),
      m_value(new QLineEdit(point.value)),
      m_postcode(new QLineEdit(point.postcode)),
      m_city(new QLineEdit(point.city)),
      m_country(new QLineEdit(point.country)),
      m_field(new FormField(name, contactKindText(point.kind), m_value)),
      m_primary(new QCheckBox(tr("Main"))),
      m_remove(new QToolButton),
      m_notice(new DuplicateNotice(workspace, DuplicateNotice::About::ContactPoint))
{
    m_notice->setSelf(self);
    m_value->setAccessibleName(title);
    m_primary->setObjectName(name + u"Main"_s);
    m_primary->setAccessibleName(tr("%1 is the main one").arg(title));
    m_primary->setChecked(point.primary);
    m_remove->setObjectName(name + u"Remove"_s);
    m_remove->setIcon(icon(u"list-remove"_s));
    m_remove->setAccessibleName(tr("Remove: %1").arg(title));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_field, 1);
    auto *place = makePlace(name, title);
    line->addWidget(place, 1);
    place->setVisible(point.kind == ContactKind::Address);
    line->addLayout(besideLine(m_primary, m_value));
    line->addLayout(besideLine(m_remove, m_value));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(line);
    column->addWidget(m_notice);

    connect(m_value, &QLineEdit::textChanged, this, &ContactPointRow::look);
    connect(m_primary, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            emit primaryChosen();
    });
    connect(m_remove, &QToolButton::clicked, this, &ContactPointRow::removeRequested);
    connect(m_notice, &DuplicateNotice::openRequested, this, &ContactPointRow::openRequested);
    connect(m_notice, &DuplicateNotice::failed, this, &ContactPointRow::failed);
    look();
}

QWidget *ContactPointRow::makePlace(const QString &name, const QString &title)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    const auto add = [&](const QString &part, const QString &label, QLineEdit *editor, int characters, int stretch) {
        row->addWidget(new FormField(name + part, label, editor), stretch);
        editor->setMinimumWidth(editor->fontMetrics().averageCharWidth() * characters);
        editor->setAccessibleName(tr("%1, %2").arg(title, label));
    };
    add(u"Postcode"_s, tr("Postcode"), m_postcode, 7, 1);
    add(u"City"_s, tr("City"), m_city, 10, 2);
    add(u"Country"_s, tr("Country"), m_country, 5, 1);
    return place;
}

ContactPoint ContactPointRow::entered() const
{
    auto point = m_point;
    if (point.value != m_value->text())
        point.extension.clear(); // the new text says whether there is one
    point.value = m_value->text();
    point.postcode = m_postcode->text();
    point.city = m_city->text();
    point.country = m_country->text();
    point.primary = m_primary->isChecked();
    return point;
}

void ContactPointRow::setPrimary(bool primary)
{
    m_primary->setChecked(primary);
}

bool ContactPointRow::isPrimary() const
{
    return m_primary->isChecked();
}

void ContactPointRow::showProblem(const Problem *problem)
{
    if (problem)
        m_field->setProblem(*problem);
    else
        m_field->clearProblem();
}

QWidget *ContactPointRow::editor() const
{
    return m_value;
}

void ContactPointRow::look()
{
    m_notice->check(normalized(entered(), m_workspace.shop().country).normalized);
}
