// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractlists.h"
#include "models/contracts/contractwords.h"
#include "models/core/problem.h"
#include "models/devices/devicemoment.h"
#include "models/serviceplans/serviceplanlists.h"
#include "models/serviceplans/serviceplanwords.h"
#include "models/warranties/devicelists.h"
#include "ui/core/tokens.h"

class Formats;

QString deviceStatusText(DeviceStatus status);
QString deviceFilterText(DeviceFilter filter);
/// What an empty list says under that filter.
QString emptyDevicesText(DeviceFilter filter);

QString servicePlanFilterText(ServicePlanFilter filter);
QString emptyServicePlansText(ServicePlanFilter filter);
QString servicePlanStateText(ServicePlanState state);
Meaning servicePlanStateMeaning(ServicePlanState state);
QString servicePlanStateIcon(ServicePlanState state);

QString contractFilterText(ContractFilter filter);
QString emptyContractsText(ContractFilter filter);
QString contractStateText(ContractState state);
Meaning contractStateMeaning(ContractState state);
QString contractStateIcon(ContractState state);

/// "24 months"
QString monthsText(int months);
/// "01.02.2026 – 31.01.2028", or that it is for life.
QString termText(const Warranty &warranty, const Formats &formats);

/// Why a device, a warranty, a plan or a contract refuses what is asked of it, in a sentence.
QString deviceProblemText(const Problem &problem);
