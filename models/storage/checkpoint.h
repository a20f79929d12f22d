// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Connection;

/// Brings the log into the file and empties it, unless somebody reads: a long report must not hold up the next save. Throws StorageError;
/// the connection waits for others as before in any case.
void checkpointUnlessBusy(Connection &connection);
