// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importtarget.h"

#include "models/transfer/casehistoryimport.h"
#include "models/transfer/casesimport.h"
#include "models/transfer/customersimport.h"
#include "models/transfer/offersimport.h"
#include "models/transfer/productsimport.h"
#include "models/transfer/purchasesimport.h"
#include "models/transfer/surveysimport.h"
#include "models/transfer/warrantiesimport.h"

std::unique_ptr<ImportTarget> makeImportTarget(ImportKind kind, const ImportContext &context)
{
    switch (kind) {
    case ImportKind::Customers: return std::make_unique<CustomersImport>(context);
    case ImportKind::Products: return std::make_unique<ProductsImport>(context);
    case ImportKind::Purchases: return std::make_unique<PurchasesImport>(context);
    case ImportKind::Cases: return std::make_unique<CasesImport>(context);
    case ImportKind::CaseHistory: return std::make_unique<CaseHistoryImport>(context);
    case ImportKind::SurveyResponses: return std::make_unique<SurveysImport>(context);
    case ImportKind::Offers: return std::make_unique<OffersImport>(context);
    case ImportKind::Warranties: return std::make_unique<WarrantiesImport>(context);
    }
    Q_UNREACHABLE();
}
