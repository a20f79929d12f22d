// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/storageerror.h"
#include "ui/offers/offerdetails.h"
#include "ui/offers/pricehints.h"

#include <QWidget>

#include <functional>

class Chip;
class DateField;
class FormField;
class OfferConflictPanel;
class OfferLinesEditor;
class OfferTotals;
class PageHeader;
class ProblemLine;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimer;
class RecordPicker;
class Workspace;

/// Drafts an offer. While it is written, the prices told before stand beside each price, and the earlier offers in its way below.
/// Ctrl+Enter issues, Ctrl+S saves the draft, Esc leaves (and asks where something would be lost).
class OfferForm : public QWidget
{
    Q_OBJECT

public:
    explicit OfferForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew(CustomerId customer = {}, const QString &customerName = {});
    void edit(const OfferDetails &details);
    /// Earlier offers that were found when it was to be issued.
    void showConflicts(const QList<OfferConflict> &conflicts);
    bool isDirty() const;
    void save();
    void issue();
    /// Leaves at once, or asks first where something would be lost; then does `next`.
    void leave(const std::function<void()> &next = {});

signals:
    /// `before` is what stood there; of a new draft it has no id.
    void saved(OfferId id, const Offer &before);
    void issued(OfferId id);
    /// The draft was given up for this earlier offer.
    void reused(OfferId id);
    void left();
    void failed(const StorageError &error);

private:
    struct Checked {
        QList<PriceHint> hints;
        std::optional<QList<OfferConflict>> conflicts; ///< none: what is entered cannot be compared yet
    };
    struct Issued {
        IssueOutcome outcome;
        std::optional<Offer> stored; ///< the draft as it was saved on the way
    };

    void buildFields(QGridLayout *grid);
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectFields();
    FormField *addField(const QString &name, const QString &label, QWidget *editor);
    void fill(const Offer &offer, const QString &customerName);
    Offer entered() const;
    Problems fieldProblems() const;
    bool accepts();
    void showProblems(const Problems &problems);
    void changed();
    void refreshTotals();
    void check();
    void take(const Checked &checked, const Offer &draft);
    void setConflicts(const QList<OfferConflict> &conflicts, const Offer &draft);
    void showStanding();
    void setWriting(bool writing);
    void write(const Offer &offer);
    void finishIssue(const Issued &done);
    static Issued saveAndIssue(Connection &db, const Offer &draft, const QList<Acknowledgement> &choices, const Stamp &stamp);
    void fail(const StorageError &error, const Offer &mine);
    void showDifference(const Offer &mine);
    void askToChoose(const Offer &mine, const OfferDetails &theirs);

    Workspace &m_workspace;
    Offer m_before;  // as it is stored
    Offer m_initial; // as the untouched form gives it
    PageHeader *m_header;
    RecordPicker *m_customer;
    DateField *m_validUntil;
    QLineEdit *m_discount;
    QLineEdit *m_currency;
    QComboBox *m_channel;
    QComboBox *m_language;
    QPlainTextEdit *m_note;
    OfferLinesEditor *m_lines;
    OfferConflictPanel *m_conflicts;
    OfferTotals *m_totals;
    Chip *m_standing;
    ProblemLine *m_problem;
    QPushButton *m_save;
    QPushButton *m_issue;
    QTimer *m_checking;
    QList<FormField *> m_fields;
    bool m_isWriting = false;
    quint64 m_asked = 0;
    std::function<void()> m_afterSaving;
};
