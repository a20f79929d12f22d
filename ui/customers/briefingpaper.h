// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/callbriefing.h"

#include <memory>

class Paper;
class Workspace;

/// The call briefing on one page: what does not fit is counted ("and 3 more").
std::shared_ptr<Paper> briefingPaper(const CallBriefing &briefing, const Workspace &workspace);
