// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomedialog.h"

#include "app/demomaker.h"
#include "models/settings/shopfiles.h"
#include "models/settings/shoprules.h"
#include "ui/core/busybar.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/storagetexts.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

WelcomeDialog::WelcomeDialog(const QString &trouble, QWidget *parent)
    : QDialog(parent), m_trouble(new PlainLabel), m_name(new QLineEdit), m_country(new QLineEdit), m_currency(new QLineEdit),
      m_choices(new QWidget), m_busy(new BusyBar), m_maker(new DemoMaker(this))
{
    setObjectName(u"welcomeDialog"_s);
    setWindowTitle(tr("Welcome to Aftersale"));
    const QLocale locale;
    const auto region = locale.name().section(u'_', 1);
    m_country->setText(region.size() == 2 ? region : u"PL"_s);
    m_country->setMaxLength(2);
    m_currency->setText(region.size() == 2 ? locale.currencySymbol(QLocale::CurrencyIsoCode) : u"PLN"_s);
    m_currency->setMaxLength(3);
    m_fields = {new FormField(u"name"_s, tr("&Name of the shop"), m_name),
                new FormField(u"country"_s, tr("&Country (two letters)"), m_country),
                new FormField(u"currency"_s, tr("C&urrency (three letters)"), m_currency)};
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"trouble"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(24));
    layout->setSpacing(px(12));
    layout->addWidget(new PlainLabel(tr("Welcome to Aftersale"), PlainLabel::Type::Heading));
    layout->addWidget(m_trouble);
    layout->addWidget(m_choices);
    layout->addWidget(m_busy);
    buildChoices();
    setMinimumWidth(px(32) * 14);
    showTrouble(trouble);
    watchMaker();
}

void WelcomeDialog::buildChoices()
{
    auto *createButton = button(u"createShop"_s, tr("&Start my shop"));
    createButton->setDefault(true);
    makePrimary(createButton);
    auto *demoButton = button(u"openDemo"_s, tr("&Look at the demo shop"));
    auto *openButton = button(u"openFile"_s, tr("&Open a shop file …"));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(px(12));
    for (auto *field : std::as_const(m_fields))
        choices->addWidget(field);
    for (auto *each : {createButton, demoButton, openButton})
        choices->addWidget(each);
    connect(createButton, &QPushButton::clicked, this, &WelcomeDialog::create);
    connect(demoButton, &QPushButton::clicked, this, &WelcomeDialog::demoRequested);
    connect(openButton, &QPushButton::clicked, this, &WelcomeDialog::chooseFile);
}

void WelcomeDialog::watchMaker()
{
    connect(m_busy, &BusyBar::cancelled, m_maker, &DemoMaker::cancel);
    connect(m_maker, &DemoMaker::progressed, m_busy, &BusyBar::setProgress);
    connect(m_maker, &DemoMaker::cancelled, this, &WelcomeDialog::endMaking);
    connect(m_maker, &DemoMaker::failed, this, [this](const StorageError &error) {
        endMaking();
        showTrouble(storageSentence(error));
    });
    connect(m_maker, &DemoMaker::made, this, [this](const QString &file) {
        endMaking();
        emit openRequested(file);
    });
}

void WelcomeDialog::makeDemo(const QString &file, Instant now)
{
    showTrouble({});
    m_choices->setEnabled(false);
    m_busy->start(tr("Making the demo shop …"));
    m_maker->make(file, now);
}

void WelcomeDialog::endMaking()
{
    m_busy->finish();
    m_choices->setEnabled(true);
}

void WelcomeDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void WelcomeDialog::create()
{
    ShopSettings settings;
    settings.name = m_name->text().trimmed();
    settings.country = m_country->text().trimmed().toUpper();
    settings.currency = m_currency->text().trimmed().toUpper();
    if (const auto zone = QTimeZone::systemTimeZone(); zone.isValid())
        settings.zone = zone;
    if (auto *first = showProblems(m_fields, problemsOf(settings))) {
        first->editor()->setFocus();
        return;
    }
    emit createRequested(freeShopFile(), settings);
}

void WelcomeDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a shop file"), {}, tr("Shop files (*.aftersale);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomeDialog::openRequested);
    dialog->open();
}
