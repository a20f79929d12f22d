// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/customerformdesk.h"

#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

CustomerFormDesk::CustomerFormDesk()
{
    desk.write([](Connection &db) {
        StaffStore(db).add({.name = u"Ola"_s});
        CustomerStore(db).add(
            {.name = u"Ewa"_s,
             .externalId = u"K-1"_s,
             .taxNumber = u"5260250274"_s,
             .contactPoints = {
                 {.kind = ContactKind::Phone, .value = u"601 234 567"_s, .normalized = u"+48601234567"_s}}});
    });
    connect(&page, &Page::done, this, [this](const QString &sentence, const std::function<void()> &back) {
        done.append(sentence);
        undo = back;
    });
    connect(&page, &Page::failed, this, [this](const StorageError &error) { failures.append(error.kind()); });
    page.resize(1000, 600);
    page.show();
}

CustomerForm *CustomerFormDesk::openNew()
{
    page.startNew();
    [&] { QTRY_VERIFY(form() && form()->isVisible()); }();
    return form();
}

CustomerForm *CustomerFormDesk::openEwa()
{
    page.openRecord(SearchKind::Customer, 1);
    [&] { QTRY_COMPARE(page.findChild<QLabel *>(u"customerName"_s)->text(), u"Ewa"_s); }();
    QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier);
    [&] { QTRY_VERIFY(form() && form()->isVisible()); }();
    return form();
}

CustomerForm *CustomerFormDesk::form()
{
    return page.findChild<CustomerForm *>();
}

void CustomerFormDesk::type(const QString &name, const QString &text)
{
    auto *line = form()->findChild<QLineEdit *>(name);
    line->setFocus();
    line->selectAll();
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QString CustomerFormDesk::problemAt(const QString &name)
{
    const auto *label = form()->findChild<QLabel *>(name + u"Problem"_s);
    return label->isVisible() ? label->text() : QString();
}

std::optional<Customer> CustomerFormDesk::stored(qint64 id)
{
    return desk.read([id](Connection &db) { return CustomerStore(db).find(CustomerId{id}); });
}

void CustomerFormDesk::save()
{
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
}

bool CustomerFormDesk::isTold(const QString &beginning)
{
    const auto labels = form()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().startsWith(beginning); });
}
