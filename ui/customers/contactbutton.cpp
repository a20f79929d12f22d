// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactbutton.h"

#include "models/customers/phonenumber.h"
#include "ui/core/icons.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/tokens.h"
#include "ui/customers/customertexts.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

static QString exactTextOf(const ContactPoint &point)
{
    if (point.kind == ContactKind::Address)
        return addressText(point);
    return point.kind == ContactKind::Phone && !point.normalized.isEmpty() ? point.normalized : point.value;
}

static QString shownTextOf(const ContactPoint &point, const QString &country)
{
    if (point.kind == ContactKind::Address)
        return addressText(point);
    if (point.kind != ContactKind::Phone || point.normalized.isEmpty())
        return point.value;
    const auto number = formatPhone(point.normalized, country);
    return point.extension.isEmpty() ? number : ContactButton::tr("%1 ext. %2").arg(number, point.extension);
}

ContactButton::ContactButton(const ContactPoint &point, const QString &country, QWidget *parent)
    : QPushButton(parent),
      m_exact(exactTextOf(point))
{
    const auto shown = shownTextOf(point, country);
    setText(withoutMnemonics(fontMetrics().elidedText(shown, Qt::ElideRight, px(32) * 9)));
    setIcon(::icon(contactKindIconName(point.kind)));
    setObjectName(u"contactPoint"_s);
    setAccessibleName(tr("%1: %2").arg(contactKindText(point.kind), shown));
    setToolTip(plainToolTip(m_exact + u'\n' + tr("Click to copy.")));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ContactButton::copy);
}

void ContactButton::copy()
{
    QGuiApplication::clipboard()->setText(m_exact);
    emit copied(m_exact);
}
