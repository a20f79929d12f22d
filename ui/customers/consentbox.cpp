// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/consentbox.h"

#include "models/customers/consentrules.h"
#include "ui/core/flowlayout.h"
#include "ui/core/formats.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/tokens.h"
#include "ui/customers/customertexts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConsentBox::ConsentBox(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_how(new QLineEdit),
      m_history(new PlainLabel({}, PlainLabel::Type::Small))
{
    auto *flow = new FlowLayout;
    flow->setSpacing(px(16));
    for (const auto purpose : {ConsentPurpose::Marketing, ConsentPurpose::Survey, ConsentPurpose::Greeting}) {
        m_ticks.append({purpose, addTick(u"consent_"_s + toWord(purpose), consentText(purpose))});
        flow->addWidget(m_ticks.last().second);
    }
    m_noContact = addTick(u"doNotContact"_s, tr("Do not contact"));
    flow->addWidget(m_noContact);
    m_history->setObjectName(u"consentHistory"_s);
    m_history->setWordWrap(true);
    m_how->setMaxLength(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(flow);
    column->addWidget(new FormField(u"consentHow"_s, tr("How a new consent was given"), m_how));
    column->addWidget(m_history);
}

QCheckBox *ConsentBox::addTick(const QString &name, const QString &text)
{
    auto *tick = new QCheckBox(text);
    tick->setObjectName(name);
    return tick;
}

void ConsentBox::setConsents(const QList<Consent> &consents)
{
    m_consents = consents;
    m_how->clear();
    for (const auto &[purpose, tick] : m_ticks)
        tick->setChecked(isGiven(consents, purpose));
    m_noContact->setChecked(isDoNotContact(consents));
    m_history->setText(historyText());
    m_history->setVisible(!consents.isEmpty());
}

QList<Consent> ConsentBox::entered(Instant now) const
{
    auto consents = m_consents;
    const auto how = m_how->text().trimmed();
    for (const auto &[purpose, tick] : m_ticks) {
        if (tick->isChecked() == isGiven(consents, purpose))
            continue;
        if (tick->isChecked())
            giveConsent(consents, purpose, now, how);
        else
            withdrawConsent(consents, purpose, now);
    }
    if (m_noContact->isChecked() == isDoNotContact(consents))
        return consents;
    if (m_noContact->isChecked())
        withdrawConsent(consents, ConsentPurpose::Service, now);
    else
        giveConsent(consents, ConsentPurpose::Service, now, how);
    return consents;
}

QString ConsentBox::historyText() const
{
    QStringList lines;
    for (const auto &consent : m_consents) {
        const auto day = [this](Instant instant) { return m_formats.date(dayOf(instant, m_formats.zone())); };
        QStringList parts{consentText(consent.purpose)};
        if (consent.channel)
            parts.append(channelText(*consent.channel));
        parts.append(tr("given %1").arg(day(consent.givenAt)));
        if (consent.withdrawnAt)
            parts.append(tr("withdrawn %1").arg(day(*consent.withdrawnAt)));
        if (!consent.how.isEmpty())
            parts.append(consent.how);
        lines.append(parts.join(u" · "_s));
    }
    return lines.join(u'\n');
}
