// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchasesearchtext.h"

#include "models/purchases/purchase.h"

using namespace Qt::StringLiterals;

QString searchWords(const Purchase &purchase)
{
    QStringList words{purchase.number};
    for (const auto &line : purchase.lines) {
        words.append(line.description);
        if (!line.serial.isEmpty())
            words.append(line.serial);
    }
    words.removeDuplicates();
    return words.join(u' ');
}

QString searchPieces(const Purchase &purchase)
{
    QStringList pieces{purchase.number};
    for (const auto &line : purchase.lines) {
        if (!line.serial.isEmpty())
            pieces.append(line.serial);
    }
    return pieces.join(u'\n');
}
