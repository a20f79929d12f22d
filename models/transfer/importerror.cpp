// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importerror.h"

using namespace Qt::StringLiterals;

QString toEnglish(const ImportError &error)
{
    switch (error.kind()) {
    case ImportErrorKind::ProfileNotJson: return u"The import profile is not JSON: %1."_s.arg(error.detail());
    case ImportErrorKind::UnknownKey: return u"The import profile has an unknown key \"%1\"."_s.arg(error.field());
    case ImportErrorKind::UnknownField: return u"The import profile names an unknown field \"%1\"."_s.arg(error.field());
    case ImportErrorKind::WrongValue: return u"The import profile's \"%1\" cannot be \"%2\"."_s.arg(error.field(), error.detail());
    case ImportErrorKind::MissingHeader:
        return u"The file has no column \"%2\", which the field \"%1\" is to be read from."_s.arg(error.field(), error.detail());
    case ImportErrorKind::RequiredField:
        return u"No column was found for the required field \"%1\"; name it in a profile."_s.arg(error.field());
    case ImportErrorKind::WrongKind: return u"The import profile is for \"%1\"."_s.arg(error.detail());
    case ImportErrorKind::NoSuchImport: return u"There is no import %1."_s.arg(error.detail());
    case ImportErrorKind::NotFinished: return u"Import %1 is not a finished one that could be taken back."_s.arg(error.detail());
    case ImportErrorKind::InUse:
        return u"The import cannot be taken back: %1 of its records were changed since, or others refer to them."_s.arg(error.detail());
    }
    Q_UNREACHABLE();
}
