// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/contactpoint.h"

#include <QPushButton>

/// One way to reach the customer; a click copies it, as a call or a letter is made elsewhere.
class ContactButton : public QPushButton
{
    Q_OBJECT

public:
    ContactButton(const ContactPoint &point, const QString &country, QWidget *parent = nullptr);


signals:
    void copied(const QString &text);

private:
    void copy();

    QString m_exact; ///< what a click copies: the phone with its country, the address in one line, else as typed
};
