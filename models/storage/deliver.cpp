// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/deliver.h"

using namespace Qt::StringLiterals;

StorageError currentFailure()
{
    try {
        throw;
    } catch (const StorageError &error) {
        return error;
    } catch (const std::exception &error) {
        return {StorageError::Kind::Query, u"unexpected: "_s + QString::fromUtf8(error.what())};
    } catch (...) {
        return {StorageError::Kind::Query, u"unexpected, and not even an exception"_s};
    }
}
