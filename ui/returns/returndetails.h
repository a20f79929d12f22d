// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/refundreturn.h"
#include "models/customers/customerid.h"
#include "models/devices/device.h"
#include "models/returns/returnwindow.h"
#include "models/warranties/warrantyrules.h"
#include "ui/core/recordhistory.h"

/// One change of the state or of the loaner, and who made it.
struct ReturnEvent : RecordEvent {
    QString loaner; ///< what went out or came back; empty for a state
};

/// All that the screen shows of one return.
struct ReturnDetails {
    Return record;
    QString caseNumber;
    std::optional<CustomerId> customer;
    QString customerName; ///< empty: the case has none
    QString goods;        ///< the product's name, or what the line says
    QString serial;
    std::optional<Device> device;
    std::optional<ReturnWindow> window;
    Cover cover; ///< on the day it was asked for
    QString loaner;
    QString replacement;
    std::optional<RefundLimit> refund;
    QString refundNumber; ///< of the document
    QList<ReturnEvent> history;
};

std::optional<ReturnDetails> readReturnDetails(Connection &db, ReturnId id);

/// Something that can come back in a case, for the dialog that opens a return.
struct ReturnChoice {
    std::optional<DeviceId> device;
    std::optional<PurchaseLineId> line;
    QString text;           ///< the product with its serial
    QString purchaseNumber; ///< empty: sold elsewhere
    qint64 mostMilli = 1000;
    std::optional<ReturnWindow> window;
    Cover cover; ///< today
};

/// What the customer of a case can bring back, and the words that others used.
struct ReturnChoices {
    CaseId caseId;
    QString caseNumber;
    ReturnKind kind = ReturnKind::Repair; ///< what the case is about
    QString description;
    QList<ReturnChoice> goods; ///< devices first, then lines without one, the latest first
    int suggested = 0;         ///< the place of the goods that the case names
    QStringList reasons;
};

/// Nothing when there is no such case.
std::optional<ReturnChoices> readReturnChoices(Connection &db, CaseId id, QDate today);
/// The loaners that nobody has, as text by their ids.
QList<std::pair<DeviceId, QString>> readFreeLoaners(Connection &db);
