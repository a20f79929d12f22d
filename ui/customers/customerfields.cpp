// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfields.h"

#include "models/customers/customerrules.h"
#include "ui/core/languagetexts.h"
#include "ui/core/datefield.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/statetexts.h"
#include "ui/core/wheelfilter.h"
#include "ui/core/workspace.h"
#include "ui/customers/birthdayinput.h"
#include "ui/customers/consentbox.h"
#include "ui/customers/contactpointlist.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/duplicatenotice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

CustomerFields::CustomerFields(Workspace &workspace, const CustomerChoices &choices, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_person(new QRadioButton(customerKindText(CustomerKind::Person))),
      m_company(new QRadioButton(customerKindText(CustomerKind::Company))),
      m_name(new QLineEdit),
      m_companyName(new QLineEdit),
      m_points(new ContactPointList(workspace)),
      m_taxNumber(new QLineEdit),
      m_taxNotice(new DuplicateNotice(workspace, DuplicateNotice::About::TaxNumber)),
      m_externalId(new QLineEdit),
      m_language(new QComboBox),
      m_channel(new QComboBox),
      m_birthday(new QLineEdit),
      m_nextTouch(new DateField(workspace.formats(), workspace.today())),
      m_segment(new QComboBox),
      m_source(new QLineEdit),
      m_owner(new QComboBox),
      m_consents(new ConsentBox(workspace.formats())),
      m_note(new QPlainTextEdit)
{
    m_segment->setEditable(true); // before it lies in the form, or Shift+Tab would go round the fields after it
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    addKind(column);
    addNames(column);
    column->addWidget(m_points);
    addDetails(column);
    column->addWidget(m_consents);
    m_note->setMinimumHeight(px(32) * 3);
    column->addWidget(addField(u"note"_s, tr("No&te"), m_note));
    column->addStretch();
    addChoices(choices);
}

FormField *CustomerFields::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(name, label, editor);
    m_fields.append(field);
    if (qobject_cast<QComboBox *>(editor))
        keepWheelForScrolling(editor);
    return field;
}

void CustomerFields::place(QGridLayout *grid, int row, QWidget *left, QWidget *right)
{
    grid->addWidget(left, row, 0, Qt::AlignTop);
    if (right)
        grid->addWidget(right, row, 1, Qt::AlignTop);
}

void CustomerFields::addKind(QVBoxLayout *column)
{
    m_person->setObjectName(u"person"_s);
    m_company->setObjectName(u"isCompany"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(m_person);
    row->addWidget(m_company);
    row->addStretch();
    column->addLayout(row);
}

void CustomerFields::addNames(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    place(grid, 0, addField(u"name"_s, tr("&Name"), m_name), addField(u"company"_s, tr("C&ompany"), m_companyName));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_points->setTabOrderAfter(m_companyName);
    connect(m_points, &ContactPointList::openRequested, this, &CustomerFields::openRequested);
    connect(m_points, &ContactPointList::failed, this, &CustomerFields::failed);
}

void CustomerFields::addDetails(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *birthday = addField(u"birthday"_s, tr("&Birthday"), m_birthday);
    birthday->setHint(tr("The year may be left out."));
    place(grid, 0, addField(u"tax_number"_s, tr("Ta&x number"), m_taxNumber),
          addField(u"external_id"_s, tr("N&umber in another system"), m_externalId));
    grid->addWidget(m_taxNotice, 1, 0, 1, 2);
    place(grid, 2, addField(u"language"_s, tr("&Language"), m_language),
          addField(u"preferred_channel"_s, tr("&Preferred channel"), m_channel));
    place(grid, 3, birthday, addField(u"next_touch_on"_s, tr("Next &contact on"), m_nextTouch));
    place(grid, 4, addField(u"segment"_s, tr("Se&gment"), m_segment), addField(u"source"_s, tr("Sou&rce"), m_source));
    place(grid, 5, addField(u"owner"_s, tr("Looked &after by"), m_owner), nullptr);
    column->addLayout(grid);
    connect(m_taxNumber, &QLineEdit::textChanged, this, &CustomerFields::lookForTaxNumber);
    connect(m_taxNotice, &DuplicateNotice::openRequested, this, &CustomerFields::openRequested);
    connect(m_taxNotice, &DuplicateNotice::failed, this, &CustomerFields::failed);
}

void CustomerFields::addChoices(const CustomerChoices &choices)
{
    m_language->addItem(tr("Not known"), QString());
    for (const auto &code : {u"pl"_s, u"en"_s, u"ru"_s, u"uk"_s, u"de"_s, u"cs"_s, u"lt"_s, u"fr"_s})
        m_language->addItem(languageText(code), code);
    m_channel->addItem(tr("None"), QString());
    for (const auto channel : allOf<Channel>())
        m_channel->addItem(channelText(channel), toWord(channel));
    m_owner->addItem(tr("Nobody"), qint64(0));
    for (const auto &staff : choices.staff)
        m_owner->addItem(staff.name, staff.id.value);
    m_segment->addItem(QString());
    m_segment->addItems(choices.segments);
}

/// Chooses the entry, adding it where the list does not know it yet.
static void choose(QComboBox *box, const QVariant &data, const QString &text)
{
    if (box->findData(data) < 0)
        box->addItem(text, data);
    box->setCurrentIndex(box->findData(data));
}

void CustomerFields::setCustomer(const Customer &customer)
{
    m_customer = customer;
    m_taxNotice->setSelf(customer.id);
    (customer.kind == CustomerKind::Company ? m_company : m_person)->setChecked(true);
    m_name->setText(customer.name);
    m_companyName->setText(customer.company);
    m_points->setPoints(customer.contactPoints, customer.id);
    m_taxNumber->setText(customer.taxNumber);
    m_externalId->setText(customer.externalId);
    choose(m_language, customer.language, languageText(customer.language));
    choose(m_channel, customer.preferredChannel ? toWord(*customer.preferredChannel) : QString(), {});
    m_birthday->setText(customer.birthday ? birthdayText(*customer.birthday, m_workspace.formats()) : QString());
    m_nextTouch->setDate(customer.nextTouchOn.value_or(QDate()));
    m_segment->setCurrentText(customer.segment);
    m_source->setText(customer.source);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(customer.owner.value_or(StaffId()).value)));
    m_consents->setConsents(customer.consents);
    m_note->setPlainText(customer.note);
}

Customer CustomerFields::entered() const
{
    auto customer = m_customer;
    customer.kind = m_company->isChecked() ? CustomerKind::Company : CustomerKind::Person;
    customer.name = m_name->text();
    customer.company = m_companyName->text();
    customer.contactPoints = m_points->entered();
    customer.taxNumber = m_taxNumber->text();
    customer.externalId = m_externalId->text();
    customer.language = m_language->currentData().toString();
    customer.preferredChannel = fromWord<Channel>(m_channel->currentData().toString());
    customer.birthday = birthdayFromInput(m_birthday->text(), m_workspace.formats(), m_workspace.today());
    customer.nextTouchOn = m_nextTouch->date().isValid() ? std::optional(m_nextTouch->date()) : std::nullopt;
    customer.segment = m_segment->currentText();
    customer.source = m_source->text();
    const StaffId owner{m_owner->currentData().toLongLong()};
    customer.owner = owner.isValid() ? std::optional(owner) : std::nullopt;
    customer.consents = m_consents->entered(m_workspace.now());
    customer.note = m_note->toPlainText();
    return normalized(customer, m_workspace.shop().country);
}

/// What the fields hold that is no date at all, and so is not in the customer.
Problems CustomerFields::unreadable() const
{
    Problems problems;
    const auto birthday = m_birthday->text().trimmed();
    if (!birthday.isEmpty() && !birthdayFromInput(birthday, m_workspace.formats(), m_workspace.today()))
        problems.append({u"birthday"_s, ProblemKind::NotADate, birthday});
    if (!m_nextTouch->isAcceptable())
        problems.append({u"next_touch_on"_s, ProblemKind::NotADate, m_nextTouch->text()});
    return problems;
}

bool CustomerFields::showProblemsOf(const Customer &customer)
{
    const auto problems = unreadable() + problemsOf(customer, m_workspace.shop().country, m_workspace.today());
    showProblems(problems);
    return !problems.isEmpty();
}

Problems CustomerFields::showProblems(const Problems &problems)
{
    Problems rest;
    auto *field = ::showProblems(m_fields, problems, &rest);
    auto *first = field ? field->editor() : nullptr;
    if (auto *line = m_points->takeProblems(rest); line && !first)
        first = line;
    if (first)
        first->setFocus();
    return rest;
}

void CustomerFields::focusName()
{
    (m_company->isChecked() ? m_companyName : m_name)->setFocus();
}

void CustomerFields::lookForTaxNumber()
{
    m_taxNotice->check(entered().taxNumber);
}
