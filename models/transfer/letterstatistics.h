// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/encoding.h"

/// Which one-byte encoding makes the most sense of `sample`: in each, the bytes above 127 are read as letters and
/// compared with the alphabets of the languages that are written in it. Equal results prefer Windows-1250.
Encoding encodingByLetters(QByteArrayView sample);
