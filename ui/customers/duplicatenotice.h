// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerstore.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class PlainLabel;
class QPushButton;
class QTimer;
class Workspace;

/// Warns while typing that a phone, an e-mail or a tax number already belongs to someone, and offers to open that one.
class DuplicateNotice : public QWidget
{
    Q_OBJECT

public:
    enum class About { ContactPoint, TaxNumber };

    DuplicateNotice(Workspace &workspace, About about, QWidget *parent = nullptr);

    /// The customer being edited, who may of course have the value.
    void setSelf(CustomerId self) { m_self = self; }

    /// Looks for the owners of a normalized value, after a short rest of the keys; an empty one belongs to nobody.
    void check(const QString &value);

signals:
    void openRequested(CustomerId customer);
    void failed(const StorageError &error);

private:
    void look();
    void showOwners(const QList<CustomerMatch> &owners);

    Workspace &m_workspace;
    About m_about;
    CustomerId m_self;
    QString m_value;
    QTimer *m_rest;
    PlainLabel *m_text;
    QPushButton *m_open;
    CustomerId m_owner;
};
