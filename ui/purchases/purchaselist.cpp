// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaselist.h"

#include "models/storage/connection.h"
#include "models/storage/deliver.h"
#include "ui/core/chip.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchasetexts.h"

#include <QAction>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchaseList::PurchaseList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new IdListModel(columns(), [this](const auto &ids, const auto &done) { fetch(ids, done); })),
      m_view(new ListView(u"purchases"_s, tr("Purchases"), m_model, workspace.settings())),
      m_search(new QLineEdit),
      m_reload(new QTimer(this))
{
    m_search->setObjectName(u"purchaseSearch"_s);
    m_search->setAccessibleName(tr("Search purchases"));
    m_search->setPlaceholderText(tr("Number, serial or goods"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_search);
    auto *chips = new QWidget;
    new FlowLayout(chips);
    layout->addWidget(chips);
    buildChips();
    for (auto *chip : std::as_const(m_chips))
        chips->layout()->addWidget(chip);
    layout->addWidget(m_view, 1);
    buildView();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        setFilter(m_query.filter);
    });
    constexpr int kReloadMs = 200; // an import changes the shop many times a second
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, &PurchaseList::reload);
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topic::Purchases | Topic::Customers) && !m_reload->isActive())
            m_reload->start();
    });
    setFilter(PurchaseFilter::All);
}

QList<ListColumn> PurchaseList::columns() const
{
    const auto status = [](const QVariant &value) { return value.value<PurchaseStatus>(); };
    const auto payment = [](const QVariant &value) { return value.value<PaymentState>(); };
    const auto date = [this](const QVariant &value) { return m_workspace.formats().date(value.toDate()); };
    const auto money = [this](const QVariant &value) { return m_workspace.formats().money(value.value<Money>()); };
    return {
        {.name = u"date"_s, .title = tr("Date"), .width = 11, .text = date},
        {.name = u"number"_s, .title = tr("Number"), .width = 14},
        {.name = u"customer"_s, .title = tr("Customer"), .width = 17, .sortable = false},
        {.name = u"total"_s, .title = tr("Total"), .width = 14, .alignment = Qt::AlignRight, .text = money},
        {.name = u"payment"_s,
         .title = tr("Payment"),
         .width = 16,
         .sortable = false,
         .text = [payment](const QVariant &value) { return paymentStateText(payment(value)); },
         .iconName = [payment](const QVariant &value) { return paymentStateIcon(payment(value)); },
         .meaning = [payment](const QVariant &value) { return paymentStateMeaning(payment(value)); }},
        {.name = u"status"_s,
         .title = tr("Delivery"),
         .width = 19,
         .sortable = false,
         .text = [status](const QVariant &value) { return purchaseStatusText(status(value)); },
         .iconName = [status](const QVariant &value) { return purchaseStatusIcon(status(value)); },
         .meaning = [status](const QVariant &value) { return purchaseStatusMeaning(status(value)); }},
        {.name = u"goods"_s, .title = tr("Goods"), .width = 30, .sortable = false},
    };
}

void PurchaseList::buildChips()
{
    for (const auto filter : {PurchaseFilter::All, PurchaseFilter::Unpaid, PurchaseFilter::Overdue,
                              PurchaseFilter::Undelivered, PurchaseFilter::Returns, PurchaseFilter::CounterSales}) {
        auto *chip = Chip::filter(purchaseFilterText(filter));
        chip->setObjectName(u"filter%1"_s.arg(int(filter)));
        connect(chip, &Chip::clicked, this, [this, filter] { setFilter(filter); });
        m_chips.append(chip);
    }
}

void PurchaseList::buildView()
{
    m_view->setDefaultSort(u"date"_s, Qt::DescendingOrder);
    m_view->setCountText([](qint64 count) { return tr("%n purchase(s)", nullptr, int(count)); });
    connect(m_view, &ListView::emptyTriggered, this, &PurchaseList::newRequested);
    connect(m_model, &IdListModel::sortRequested, this, &PurchaseList::reload);
}

void PurchaseList::setFilter(PurchaseFilter filter)
{
    m_query.filter = filter;
    m_only.reset();
    showFilter();
    emit filterChosen();
    reload();
}

void PurchaseList::showFilter()
{
    for (qsizetype index = 0; index < m_chips.size(); ++index)
        m_chips.at(index)->setChecked(index == qsizetype(m_query.filter));
    if (!m_query.text.isEmpty())
        return m_view->setEmptyText(tr("No purchase fits what is typed."));
    const bool canAdd = m_query.filter == PurchaseFilter::All && m_workspace.canWrite();
    m_view->setEmptyText(emptyPurchasesText(m_query.filter), canAdd ? tr("Register a purchase") : QString());
}

void PurchaseList::showOnly(const QList<qint64> &ids)
{
    m_only = ids;
    for (auto *chip : std::as_const(m_chips))
        chip->setChecked(false);
    ++m_asked;
    m_model->setIds(ids);
}

void PurchaseList::select(qint64 id)
{
    if (m_view->select(id))
        return;
    m_wanted = id;
    m_search->clear();
    setFilter(PurchaseFilter::All);
}

static IdListModel::Row cellsOf(const PurchaseRow &row, const QString &counterSale, QDate today)
{
    const auto more = row.lineCount > 1 ? u" +%1"_s.arg(row.lineCount - 1) : QString();
    return {row.madeOn,
            row.number,
            row.customer ? row.customerName : counterSale,
            QVariant::fromValue(row.gross),
            QVariant::fromValue(paymentStateOf(row.balance, today)),
            QVariant::fromValue(row.status),
            row.summary + more};
}

void PurchaseList::fetch(const QList<qint64> &ids, const IdListModel::Done &done)
{
    QList<PurchaseId> wanted;
    for (const auto id : ids)
        wanted.append(PurchaseId{id});
    auto rows = m_workspace.database().read([wanted](Connection &db) { return PurchaseLists(db).rowsOf(wanted); });
    const auto onRows = [done, counterSale = tr("Counter sale"),
                         today = m_workspace.today()](const QList<PurchaseRow> &found) {
        IdListModel::Rows cells;
        for (const auto &row : found)
            cells.insert(row.id.value, cellsOf(row, counterSale, today));
        done(cells);
    };
    deliver(rows, this, onRows, [this, done](const StorageError &error) {
        done({});
        emit failed(error);
    });
}

static PurchaseOrder orderNamed(const QString &column)
{
    if (column == u"number")
        return PurchaseOrder::Number;
    return column == u"total" ? PurchaseOrder::Gross : PurchaseOrder::Date;
}

void PurchaseList::reload()
{
    if (m_only)
        return m_model->refresh();
    m_query.order = orderNamed(m_view->sortColumn());
    m_query.descending = m_view->sortOrder() == Qt::DescendingOrder;
    m_query.today = m_workspace.today();
    auto ids =
        m_workspace.database().read([query = m_query](Connection &db) { return PurchaseLists(db).idsInOrder(query); });
    const auto onIds = [this, asked = ++m_asked](const QList<PurchaseId> &found) {
        if (asked == m_asked)
            showIds(found);
    };
    deliver(ids, this, onIds, [this](const StorageError &error) { emit failed(error); });
}

void PurchaseList::showIds(const QList<PurchaseId> &ids)
{
    QList<qint64> values;
    values.reserve(ids.size());
    for (const auto id : ids)
        values.append(id.value);
    m_model->setIds(values);
    if (m_wanted != 0 && m_view->select(std::exchange(m_wanted, 0)))
        return;
    if (m_view->currentId() == 0 && !values.isEmpty())
        m_view->select(values.constFirst());
}
