// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// Issues a draft: from then on it is what the customer was told. Looks for earlier offers in the transaction that issues it, so that of
/// two people at once the second one sees the first one's; each that is found needs a choice among `choices`:
/// reuse (the draft goes, nothing is issued), revise (it becomes the next revision of the other, under its number, and supersedes it;
/// of one only), justify (with a reason). What was chosen is kept. Throws StorageError Conflict when the draft was changed since.
IssueOutcome issueOffer(Connection &db, OfferId id, qint64 rowVersion, const QList<Acknowledgement> &choices, const Stamp &stamp);

/// The same of an offer that is not stored yet: where it cannot be issued, nothing is stored.
IssueOutcome issueNewOffer(Connection &db, const Offer &offer, const QList<Acknowledgement> &choices, const Stamp &stamp);
