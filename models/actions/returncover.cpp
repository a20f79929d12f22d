// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/returncover.h"

#include "models/actions/soldline.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
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

ReturnedGoods goodsOf(Connection &db, const Return &record)
{
    const auto device = record.device ? DeviceStore(db).find(*record.device) : std::nullopt;
    const auto sold = findSoldLine(db, record.purchaseLine);
    ReturnedGoods goods;
    std::optional<ProductId> productId = device ? std::optional(device->product) : std::nullopt;
    std::optional<QDate> deliveredOn = device ? device->acquiredOn : std::nullopt;
    if (sold) {
        productId = productId ? productId : sold->line.product;
        deliveredOn = sold->line.deliveredOn ? sold->line.deliveredOn : deliveredOn;
        goods = {.text = sold->line.description, .serial = sold->line.serial, .window = {}};
    }
    if (device)
        goods.serial = device->serial;
    const auto product = productId ? ProductStore(db).find(*productId) : std::nullopt;
    if (product)
        goods.text = product->name;
    if (product && sold) // its window begins with the sale, or with the delivery
        goods.window = returnWindow(sold->sale.madeOn, deliveredOn, product->returnDays, record.requestedOn);
    return goods;
}
