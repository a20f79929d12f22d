// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "ui/core/recordview.h"
#include "ui/devices/devicedetails.h"

class Chip;
class DeviceMoments;

/// One device: whose it is, whether it is covered today, its warranties, inspections and history, and what can be done with it.
class DeviceView : public RecordView
{
    Q_OBJECT

public:
    explicit DeviceView(Workspace &workspace, QWidget *parent = nullptr);

    void setDetails(const DeviceDetails &details);
    const DeviceDetails &details() const { return m_details; }

signals:
    void editRequested();
    void ownerRequested();
    void warrantyRequested();
    void registerRequested(const Warranty &warranty);
    void voidRequested(const Warranty &warranty);
    /// `plan` without an id is a new one.
    void planRequested(const ServicePlan &plan);
    void inspectionRequested(const ServicePlan &plan);
    void planEndRequested(const ServicePlan &plan);
    void contractRequested();
    void openRequested(SearchKind kind, qint64 id);

private:
    void buildHead();
    void buildActions();
    QVBoxLayout *addPart(const QString &title);
    void showHead();
    void showWarranties();
    void showPlans();
    void showContracts();

    DeviceDetails m_details;
    PlainLabel *m_product;
    Chip *m_cover;
    Chip *m_status;
    QPushButton *m_owner;
    PlainLabel *m_facts;
    PlainLabel *m_sentence;
    PlainLabel *m_note;
    FlowLayout *m_actions;
    QPushButton *m_plan;
    QVBoxLayout *m_warranties;
    QVBoxLayout *m_plans;
    FlowLayout *m_contracts;
    DeviceMoments *m_history;
};
