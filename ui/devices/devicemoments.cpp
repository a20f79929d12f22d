// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicemoments.h"

#include "models/devices/devicewords.h"
#include "models/storage/eventlog.h"
#include "models/warranties/warrantywords.h"
#include "ui/core/covertexts.h"
#include "ui/core/icons.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/statetexts.h"
#include "ui/core/workspace.h"
#include "ui/devices/devicetexts.h"

using namespace Qt::StringLiterals;

DeviceMoments::DeviceMoments(const Workspace &workspace, QWidget *parent) : QListWidget(parent), m_workspace(workspace)
{
    setObjectName(u"deviceHistory"_s);
    setAccessibleName(tr("History of the device"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(QSize(px(16), px(16)));
    connect(this, &QListWidget::itemActivated, this, &DeviceMoments::open);
}

static QString iconOf(DeviceMomentKind kind)
{
    switch (kind) {
    case DeviceMomentKind::Sold: return u"purchases"_s;
    case DeviceMomentKind::CameBack:
    case DeviceMomentKind::Return: return u"return"_s;
    case DeviceMomentKind::Case: return u"cases"_s;
    case DeviceMomentKind::Replacement: return u"reopen"_s;
    case DeviceMomentKind::Lent: return u"people-handover"_s;
    case DeviceMomentKind::Owner: return u"person"_s;
    case DeviceMomentKind::Status: return u"devices"_s;
    case DeviceMomentKind::Registered:
    case DeviceMomentKind::Unregistered:
    case DeviceMomentKind::Voided:
    case DeviceMomentKind::Valid: return u"warranty"_s;
    case DeviceMomentKind::Inspected: return u"check"_s;
    }
    Q_UNREACHABLE();
}

/// The record that a line leads to; nothing for a change of the device itself.
static std::optional<SearchKind> targetOf(const DeviceMoment &moment)
{
    switch (moment.kind) {
    case DeviceMomentKind::Sold:
    case DeviceMomentKind::CameBack: return SearchKind::Purchase;
    case DeviceMomentKind::Case: return SearchKind::Case;
    case DeviceMomentKind::Return:
    case DeviceMomentKind::Replacement:
    case DeviceMomentKind::Lent: return SearchKind::Return;
    case DeviceMomentKind::Owner: return moment.id > 0 ? std::optional(SearchKind::Customer) : std::nullopt;
    case DeviceMomentKind::Status:
    case DeviceMomentKind::Registered:
    case DeviceMomentKind::Unregistered:
    case DeviceMomentKind::Voided:
    case DeviceMomentKind::Valid:
    case DeviceMomentKind::Inspected: return std::nullopt;
    }
    Q_UNREACHABLE();
}

static QString layerOf(const DeviceMoment &moment)
{
    const auto layer = fromWord<WarrantyLayer>(moment.title);
    return layer ? warrantyLayerText(*layer) : QString();
}

/// The reason that stands behind it; what the program wrote itself is not shown.
static QString reasonOf(const DeviceMoment &moment)
{
    return moment.detail == kUndoReason ? QString() : voidReasonText(moment.detail);
}

QString DeviceMoments::lineOf(const DeviceMoment &moment) const
{
    switch (moment.kind) {
    case DeviceMomentKind::Sold:
        return moment.detail.isEmpty() ? tr("Sold over the counter: %1").arg(moment.title)
                                       : tr("Sold to %1: %2").arg(moment.detail, moment.title);
    case DeviceMomentKind::CameBack: return tr("Taken back: %1").arg(moment.title);
    case DeviceMomentKind::Case: return tr("Case %1: %2").arg(moment.title, moment.detail);
    case DeviceMomentKind::Return: return tr("Return or repair %1").arg(moment.title);
    case DeviceMomentKind::Replacement: return tr("Handed out as a replacement: %1").arg(moment.title);
    case DeviceMomentKind::Lent: return tr("Lent out: %1").arg(moment.title);
    case DeviceMomentKind::Owner: return moment.title.isEmpty() ? tr("Now without an owner") : tr("Now owned by %1").arg(moment.title);
    case DeviceMomentKind::Status: {
        const auto status = fromWord<DeviceStatus>(moment.title);
        return tr("State: %1").arg(status ? deviceStatusText(*status) : tr("removed"));
    }
    case DeviceMomentKind::Registered: return tr("%1 registered").arg(layerOf(moment));
    case DeviceMomentKind::Unregistered: return tr("%1 no longer registered").arg(layerOf(moment));
    case DeviceMomentKind::Voided: return tr("%1 became void").arg(layerOf(moment));
    case DeviceMomentKind::Valid: return tr("%1 holds again").arg(layerOf(moment));
    case DeviceMomentKind::Inspected: return tr("Inspection done");
    }
    Q_UNREACHABLE();
}

void DeviceMoments::setMoments(const QList<DeviceMoment> &moments)
{
    m_moments = moments;
    clear();
    const auto &formats = m_workspace.formats();
    for (const auto &moment : moments) {
        const auto when = moment.wholeDay ? formats.date(dayOf(moment.at, QTimeZone::utc())) : formats.dateTime(moment.at);
        QStringList parts{when, lineOf(moment)};
        const bool hasReason = !targetOf(moment) || moment.kind == DeviceMomentKind::Owner;
        if (hasReason && !reasonOf(moment).isEmpty())
            parts.append(reasonOf(moment));
        const auto text = parts.join(u" · "_s).simplified();
        auto *item = new QListWidgetItem(icon(iconOf(moment.kind)), text);
        item->setToolTip(plainToolTip(text));
        addItem(item);
    }
    setCurrentRow(0);
    const int rows = qBound(1, int(moments.size()), 10);
    ensurePolished();
    setFixedHeight(rows * qMax(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth() + px(4));
}

void DeviceMoments::open(const QListWidgetItem *item)
{
    const auto &moment = m_moments.at(row(item));
    if (const auto kind = targetOf(moment))
        emit openRequested(*kind, moment.id);
}
