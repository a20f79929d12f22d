// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offerconflicts.h"

#include <QWidget>

class Formats;
class PlainLabel;
class ProblemLine;
class QButtonGroup;
class QLineEdit;
class QRadioButton;

/// An earlier offer that stands in the way, in words, and what is to be done about it: reuse it, revise it, or justify a new one.
class OfferConflictRow : public QWidget
{
    Q_OBJECT

public:
    explicit OfferConflictRow(QWidget *parent = nullptr);

    /// `draft` is the offer that is being written; what was chosen stays.
    void setConflict(const OfferConflict &conflict, const Offer &draft, QDate today, const Formats &formats);
    const OfferConflict &conflict() const { return m_conflict; }
    /// Its place from 1, for the names that a screen reader reads and tests find.
    void setNumber(int number);
    /// Nothing until one of the three is chosen.
    std::optional<Acknowledgement> answer() const;
    /// Says what is missing; false when something is.
    bool check();
    void focusChoice();
    QList<QWidget *> focusOrder() const;

signals:
    void changed();

private:
    QRadioButton *addChoice(ConflictChoice choice, const QString &text);
    void showReason();

    OfferConflict m_conflict;
    PlainLabel *m_text;
    PlainLabel *m_difference;
    QButtonGroup *m_group;
    QRadioButton *m_reuse;
    QRadioButton *m_revise;
    QRadioButton *m_justify;
    QLineEdit *m_reason;
    ProblemLine *m_problem;
};
