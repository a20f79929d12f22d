// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/consent.h"

#include <QWidget>

class Formats;
class PlainLabel;
class QCheckBox;
class QLineEdit;

/// What the customer allowed: ticks for the purposes, how it was given, and what was given and withdrawn before.
class ConsentBox : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentBox(const Formats &formats, QWidget *parent = nullptr);

    void setConsents(const QList<Consent> &consents);
    /// The consents with what the ticks changed, given or withdrawn at `now`.
    QList<Consent> entered(Instant now) const;

private:
    QCheckBox *addTick(const QString &name, const QString &text);
    QString historyText() const;

    const Formats &m_formats;
    QList<Consent> m_consents;
    QList<std::pair<ConsentPurpose, QCheckBox *>> m_ticks;
    QCheckBox *m_noContact;
    QLineEdit *m_how;
    PlainLabel *m_history;
};
