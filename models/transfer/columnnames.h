// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// The place of the column that `headers` calls `name`: as it stands, else without regard to case, marks, spaces and signs, so that
/// "First Response at" and "first_response_at" are the same.
std::optional<int> columnNamed(const QStringList &headers, const QString &name);
