// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoworld.h"

/// Asks every half year whether the customers recommend the shop; those whom it disappointed mostly do not.
void planLoyaltySurveys(DemoWorld &world);
