// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/recordpicker.h"
#include "ui/offers/offerlinerow.h"

class Workspace;

/// What a line that names a product offers; read off the UI thread, while `receiver` lives.
ProductSuggest suggestProducts(Workspace &workspace, QObject *receiver);
/// What a line that names a customer offers.
RecordPicker::Suggest suggestCustomers(Workspace &workspace, QObject *receiver);
