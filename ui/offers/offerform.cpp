// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerform.h"

#include "ui/core/chip.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/problemline.h"
#include "ui/core/recordsuggestions.h"
#include "ui/core/statetexts.h"
#include "ui/core/style.h"
#include "ui/offers/offerconflictpanel.h"
#include "ui/offers/offerlineseditor.h"
#include "ui/offers/offerpaper.h"
#include "ui/offers/offertexts.h"
#include "ui/offers/offertotals.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

OfferForm::OfferForm(Workspace &workspace, QWidget *parent)
    : RecordForm(u"offer"_s, workspace, parent),
      m_customer(new RecordPicker(customerSuggestions(workspace, this))),
      m_validUntil(new DateField(workspace.formats(), workspace.today())),
      m_discount(new QLineEdit),
      m_currency(new QLineEdit),
      m_channel(new QComboBox),
      m_language(new QComboBox),
      m_note(new QPlainTextEdit),
      m_lines(new OfferLinesEditor(workspace)),
      m_conflicts(new OfferConflictPanel(workspace.formats())),
      m_totals(new OfferTotals),
      m_standing(new Chip({}, Meaning::Neutral)),
      m_problem(new ProblemLine),
      m_save(new QPushButton(tr("&Save draft"))),
      m_issue(new QPushButton),
      m_checking(new QTimer(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    column()->addLayout(grid);
    buildFields(grid);
    column()->addWidget(buildBody(), 1);
    column()->addWidget(buildFoot());
    m_lines->setTabOrderAfter(m_note);
    connectFields();
}

void OfferForm::buildFields(QGridLayout *grid)
{
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelText(channel), toWord(channel));
    m_language->addItem(tr("As the customer's"), QString());
    for (const auto &language : offerLanguages())
        m_language->addItem(offerLanguageText(language), language);
    m_currency->setMaxLength(3);
    m_discount->setAlignment(Qt::AlignRight);
    m_note->setFixedHeight(2 * m_note->fontMetrics().lineSpacing() + px(16));
    grid->addWidget(makeField(u"customer"_s, tr("&Customer"), m_customer), 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(makeField(u"valid_until"_s, tr("Valid &until"), m_validUntil), 0, 2, Qt::AlignTop);
    grid->addWidget(makeField(u"discount"_s, tr("&Discount on everything, %"), m_discount), 0, 3, Qt::AlignTop);
    grid->addWidget(makeField(u"channel"_s, tr("C&hannel"), m_channel), 1, 0, Qt::AlignTop);
    grid->addWidget(makeField(u"currency"_s, tr("Curr&ency"), m_currency), 1, 1, Qt::AlignTop);
    grid->addWidget(makeField(u"language"_s, tr("&Language on paper"), m_language), 1, 2, Qt::AlignTop);
    grid->addWidget(makeField(u"note"_s, tr("&Note, printed below the lines"), m_note), 1, 3, Qt::AlignTop);
    for (int section = 0; section < 4; ++section)
        grid->setColumnStretch(section, 1);
}

QWidget *OfferForm::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(16));
    column->addWidget(m_lines);
    column->addWidget(m_conflicts);
    column->addStretch();
    auto *area = makeScrollArea(body);
    area->setMinimumHeight(px(32) * 5);
    return area;
}

QWidget *OfferForm::buildFoot()
{
    m_standing->setObjectName(u"standing"_s);
    m_problem->setObjectName(u"formProblem"_s);
    m_save->setObjectName(u"saveDraft"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    m_issue->setObjectName(u"issueDraft"_s);
    m_issue->setToolTip(tr("Ctrl+Enter"));
    makePrimary(m_issue);
    auto *leaveButton = new QPushButton(tr("Leave"));
    leaveButton->setObjectName(u"leaveForm"_s);
    connect(m_save, &QPushButton::clicked, this, &OfferForm::save);
    connect(m_issue, &QPushButton::clicked, this, &OfferForm::issue);
    connect(leaveButton, &QPushButton::clicked, this, [this] { leave(); });
    auto *foot = new QWidget;
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_standing, 0, 0, Qt::AlignLeft | Qt::AlignBottom);
    grid->addWidget(m_totals, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (auto *button : {leaveButton, m_save, m_issue})
        buttons->addWidget(button);
    grid->addLayout(buttons, 2, 0, 1, 2);
    return foot;
}

void OfferForm::connectFields()
{
    constexpr int kCheckMs = 250; // a key after a key asks once
    m_checking->setSingleShot(true);
    m_checking->setInterval(kCheckMs);
    connect(m_checking, &QTimer::timeout, this, &OfferForm::check);
    connect(m_lines, &OfferLinesEditor::changed, this, &OfferForm::changed);
    connect(m_customer, &RecordPicker::choiceChanged, this, &OfferForm::changed);
    connect(m_discount, &QLineEdit::textEdited, this, &OfferForm::changed);
    connect(m_currency, &QLineEdit::textEdited, this, &OfferForm::changed);
    connect(m_conflicts, &OfferConflictPanel::changed, this, &OfferForm::showStanding);
    connect(&workspace().database(), &Database::changed, this, [this](Topics topics) {
        if (isVisible() && topics & (Topic::Offers | Topic::Customers | Topic::Products))
            m_checking->start();
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { issue(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { issue(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
}
