// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "ui/core/recordform.h"
#include "ui/offers/offerdetails.h"
#include "ui/offers/pricehints.h"

class Chip;
class DateField;
class OfferConflictPanel;
class OfferLinesEditor;
class OfferTotals;
class ProblemLine;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class RecordPicker;

/// Drafts an offer. While it is written, the prices told before stand beside each price, and the earlier offers in its way below.
/// Ctrl+Enter issues, Ctrl+S saves the draft, Esc leaves (and asks where something would be lost).
class OfferForm : public RecordForm
{
    Q_OBJECT

public:
    explicit OfferForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew(CustomerId customer = {}, const QString &customerName = {});
    void edit(const OfferDetails &details);
    /// Earlier offers that were found when it was to be issued.
    void showConflicts(const QList<OfferConflict> &conflicts);
    bool isDirty() const override;
    void save() override;
    void issue();

signals:
    /// `before` is what stood there; of a new draft it has no id.
    void saved(OfferId id, const Offer &before);
    void issued(OfferId id);
    /// The draft was given up for this earlier offer.
    void reused(OfferId id);

protected:
    QString subject() const override;
    void showProblems(const Problems &problems) override;
    void settleConflict() override;
    void setWriting(bool writing) override;

private:
    struct Checked {
        QList<PriceHint> hints;
        std::optional<QList<OfferConflict>> conflicts; ///< none: what is entered cannot be compared yet
    };
    struct Issued {
        IssueOutcome outcome;
        std::optional<Offer> stored; ///< the draft as it was saved on the way

        bool isDone() const { return outcome.isDone(); }
    };

    void buildFields(QGridLayout *grid);
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectFields();
    void fill(const Offer &offer, const QString &customerName);
    Offer entered() const;
    Problems fieldProblems() const;
    bool accepts();
    void changed();
    void refreshTotals();
    void check();
    void take(const Checked &checked, const Offer &draft);
    void setConflicts(const QList<OfferConflict> &conflicts, const Offer &draft);
    void showStanding();
    void saveDraft(const Offer &offer);
    void tellIssued(const IssueOutcome &outcome);
    void showRefusal(const Issued &refused);
    static Issued saveAndIssue(Connection &db, const Offer &draft, const QList<Acknowledgement> &choices, const Stamp &stamp);
    void offerTheirs(const Offer &mine, const OfferDetails &theirs);

    Offer m_before;  // as it is stored
    Offer m_initial; // as the untouched form gives it
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
    quint64 m_asked = 0;
};
