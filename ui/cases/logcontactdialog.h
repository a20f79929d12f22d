// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/contactentry.h"
#include "models/cases/caselist.h"
#include "ui/core/recorddialog.h"

class DeviceChoice;
class NewCaseFields;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;
class RecordPicker;
class Workspace;

/// Writes one contact down: who, how, what was said, and to which case it belongs. Type the text, Ctrl+Enter, done.
class LogContactDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// Either may be given: the case brings its customer along.
    LogContactDialog(Workspace &workspace, std::optional<CustomerId> customer, std::optional<CaseId> caseId,
                     QWidget *parent);

signals:
    void logged(const LoggedContact &contact);
    /// The customer's cases are listed: the dialog is ready.
    void ready();

protected:
    void submit() override;

private:
    /// What is read for the dialog when its customer is known.
    struct Choices {
        std::optional<CustomerId> customer;
        QString customerName;
        QList<CaseRow> cases; ///< open ones first, then the latest
        QStringList categories;
    };
    static Choices readChoices(Connection &db, std::optional<CustomerId> customer, std::optional<CaseId> caseId);

    void buildFields();
    void buildWays();
    void read();
    void showChoices(const Choices &choices);
    void listCases(const QList<CaseRow> &cases);
    void showEffect();
    QString effectText() const;
    Direction direction() const;
    Channel channel() const;
    const CaseRow *chosenCase() const;
    ContactEntry entered() const;

    Workspace &m_workspace;
    std::optional<CustomerId> m_customerId;
    std::optional<CaseId> m_caseId;
    QList<CaseRow> m_listed;
    RecordPicker *m_customer;
    QListWidget *m_cases;
    FormField *m_casesField;
    QComboBox *m_direction;
    QComboBox *m_channel;
    QPlainTextEdit *m_text;
    NewCaseFields *m_newCase;
    DeviceChoice *m_device;
    FormField *m_deviceField = nullptr;
    QCheckBox *m_solved;
    QCheckBox *m_waits;
    QCheckBox *m_automatic;
    PlainLabel *m_effect;
};
