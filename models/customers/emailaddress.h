// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The address in the form in which two are compared: trimmed of blanks, in lower case, an international domain in its ASCII form.
/// Nothing when it is no address that mail can be sent to.
///
/// Accepted is a mailbox of RFC 5321 §4.1.2: dot-string or quoted string (printable ASCII), "@", domain of letters, digits and inner
/// hyphens; a domain without a dot ("test@io") too, and letters of other scripts (RFC 6531). At most 64 octets before the "@", 63 per
/// label, 254 in all. Refused is what only the header grammar of RFC 5322 allows (comments, folded lines, obsolete forms), address
/// literals such as "[192.0.2.1]", and any control character.
std::optional<QString> normalizedEmail(const QString &text);
