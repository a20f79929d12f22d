// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/callbriefing.h"
#include "ui/core/papertext.h"

#include <QCoreApplication>

class Formats;
class Workspace;

/// The text in one line, cut where it is longer than so many letters.
QString brief(const QString &text, qsizetype letters = 70);

/// How many rows of each list stand on the page.
struct BriefingRows {
    qsizetype cases = 8;
    qsizetype devices = 8;
    qsizetype offers = 8;
    qsizetype purchases = 8;
};

/// Puts a call briefing into words.
class BriefingText
{
    Q_DECLARE_TR_FUNCTIONS(BriefingText)

public:
    BriefingText(const CallBriefing &briefing, const Workspace &workspace);

    PaperText with(const BriefingRows &rows) const;

private:
    void addHead(PaperText &text) const;
    void addWarnings(PaperText &text) const;
    PaperText contacts() const;
    PaperText state() const;
    void addCases(PaperText &text, qsizetype rows) const;
    void addDevices(PaperText &text, qsizetype rows) const;
    void addOffers(PaperText &text, qsizetype rows) const;
    void addPurchases(PaperText &text, qsizetype rows) const;
    void addMore(PaperText &text, qsizetype shown, qsizetype all) const;
    QString refusedPurposes() const;
    QString nextTouch() const;
    QString lastContact() const;
    QString openSum(const PurchaseRow &purchase) const;
    QString offerState(const OfferRow &offer) const;

    const CallBriefing &m_briefing;
    const Workspace &m_workspace;
    const Formats &m_formats;
};
