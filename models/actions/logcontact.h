// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/contactentry.h"

/// Logs one contact: opens a new case, or adds to one and moves it as the contact demands. An inbound contact reopens a resolved case and
/// takes a case out of waiting for the customer; when the case is closed or cancelled it opens a new one that follows it up (a duplicate
/// leads to the case it is a duplicate of). A call or a visit that a human took is answered at once. Internal notes move nothing.
/// Whoever answers a case of nobody's becomes its assignee. Runs in the caller's transaction; `entry` has no problems.
LoggedContact logContact(Connection &db, const ContactEntry &entry, const Stamp &stamp);
