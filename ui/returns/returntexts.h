// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/returnlists.h"
#include "models/returns/returnrules.h"
#include "models/returns/returnwindow.h"
#include "models/warranties/warrantyrules.h"

#include <QString>

class Formats;

QString returnKindText(ReturnKind kind);
QString returnResolutionText(ReturnResolution resolution);
QString returnFilterText(ReturnFilter filter);
/// What a list without rows says.
QString emptyReturnsText(ReturnFilter filter);
QString returnStatusIconName(ReturnStatus status);

/// What the button says that takes a return there.
QString returnStepText(const Return &record, ReturnStatus to);
/// What the message bar says afterwards.
QString returnStepDoneText(const QString &number, ReturnStatus to);
QString refusalText(ReturnRefusal refusal);

/// "Within the return window until 14.03.2026: money back", or what holds outside it; empty where nothing is known about a window.
QString windowSentence(const std::optional<ReturnWindow> &window, const Formats &formats);
/// "Covered on 05.03.2026: Manufacturer's warranty (Bosch), until 04.03.2027.", or why not.
QString coverSentence(const Cover &cover, QDate day, const Formats &formats);
