// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "ui/core/page.h"

class ContractActions;
class ContractList;
class ContractView;
class DeviceActions;
class DeviceList;
class DeviceView;
class InspectionList;
class PageHeader;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class RecordList;
class RecordSide;
class Workspace;

/// Devices, inspections and contracts, each a list of its own behind a tab, and beside them the device or contract that is current.
class DevicesPage : public Page
{
    Q_OBJECT

public:
    explicit DevicesPage(Workspace &workspace, QWidget *parent = nullptr);

    void openRecord(SearchKind kind, qint64 id) override;
    void openRows(const QString &title, const QList<qint64> &ids) override;
    void startNew() override;
    void focusFilter() override;
    /// Starts entering a device of this customer.
    void startNewFor(CustomerId customer, const QString &name);

private:
    enum Tab { Devices, Inspections, Contracts };

    QWidget *buildHead();
    QWidget *buildBody();
    void connectLists();
    void connectViews();
    void connectActions();
    RecordList *list() const;
    void showTab(int tab);
    void step(int by);
    void reload();
    /// Reads what stands behind a row and shows it.
    void load(Tab tab, qint64 id);
    void edit();

    Workspace &m_workspace;
    DeviceActions *m_actions;
    ContractActions *m_contractActions;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QList<QWidget *> m_listButtons; // of each list its own
    QPushButton *m_new;
    QStackedWidget *m_lists;
    DeviceList *m_devices;
    InspectionList *m_inspections;
    ContractList *m_contracts;
    DeviceView *m_device;
    ContractView *m_contract;
    RecordSide *m_side;
    PlainLabel *m_status;
};
