// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/returncover.h"

#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "models/warranties/warrantystore.h"

QList<CoverLayer> layersOf(Connection &db, const Return &record)
{
    const WarrantyStore warranties(db);
    if (record.device)
        return warranties.ofDevice(*record.device);
    return record.purchaseLine ? warranties.ofLine(*record.purchaseLine) : QList<CoverLayer>();
}

std::optional<WarrantyId> coveringLayer(Connection &db, const Return &record, QDate day)
{
    const auto cover = coverOn(layersOf(db, record), day);
    return cover.isCovered() ? std::optional(cover.layer->warranty.id) : std::nullopt;
}

/// The sale of a line; its window begins with it, or with the delivery.
static std::optional<Purchase> saleOf(Connection &db, std::optional<PurchaseLineId> line)
{
    const PurchaseStore purchases(db);
    const auto id = line ? purchases.findByLine(*line) : std::nullopt;
    return id ? purchases.find(*id) : std::nullopt;
}

ReturnedGoods goodsOf(Connection &db, const Return &record)
{
    const auto device = record.device ? DeviceStore(db).find(*record.device) : std::nullopt;
    const auto sale = saleOf(db, record.purchaseLine);
    ReturnedGoods goods;
    std::optional<ProductId> productId = device ? std::optional(device->product) : std::nullopt;
    std::optional<QDate> deliveredOn = device ? device->acquiredOn : std::nullopt;
    for (const auto &line : sale ? sale->lines : QList<PurchaseLine>()) {
        if (line.id != record.purchaseLine)
            continue;
        productId = productId ? productId : line.product;
        deliveredOn = line.deliveredOn ? line.deliveredOn : deliveredOn;
        goods = {.text = line.description, .serial = line.serial, .window = {}};
    }
    if (device)
        goods.serial = device->serial;
    const auto product = productId ? ProductStore(db).find(*productId) : std::nullopt;
    if (product)
        goods.text = product->name;
    if (product && sale)
        goods.window = returnWindow(sale->madeOn, deliveredOn, product->returnDays, record.requestedOn);
    return goods;
}
