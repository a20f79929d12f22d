// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <functional>

class Page;
class Workspace;

/// What takes a saved change of a customer back as long as nobody changed the record since; a refusal is the page's failed().
/// `now` is the customer as stored after the change, `before` as it was stored before.
std::function<void()> undoAdding(Workspace &workspace, Page *page, const Customer &now);
std::function<void()> undoSaving(Workspace &workspace, Page *page, const Customer &before, const Customer &now);
std::function<void()> undoRemoving(Workspace &workspace, Page *page, const Customer &before);
