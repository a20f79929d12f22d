// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/returnscreen.h"

#include "models/actions/openreturn.h"
#include "ui/core/formfield.h"
#include "ui/returns/returnview.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using enum ReturnStatus;

void ReturnScreen::open()
{
    m_done.clear();
    m_refused.clear();
    m_opened.clear();
    m_desk = std::make_unique<CaseDesk>();
    m_case = m_desk->addCase(u"Washer <b>leaks</b>"_s, CaseStatus::Open);
    m_desk->write([](Connection &db) { const ReturnDesk desk(db); });
    m_page = std::make_unique<ReturnsPage>(m_desk->workspace());
    QObject::connect(m_page.get(), &Page::done, m_page.get(), [this](const QString &text, const std::function<void()> &undo) {
        m_done.append(text);
        m_undo = undo;
    });
    QObject::connect(m_page.get(), &Page::failed, m_page.get(), [](const StorageError &error) { qWarning() << "failed:" << error.detail(); });
    QObject::connect(m_page.get(), &Page::waitingChanged, m_page.get(), [this](int count) { m_late = count; });
    QObject::connect(m_page.get(), &Page::openRequested, m_page.get(), [this](SearchKind kind, qint64 id) {
        m_opened.append(id);
        m_page->openRecord(kind, id);
    });
    QObject::connect(m_page.get(), &ReturnsPage::openingRefused, m_page.get(), [this](const QString &text) { m_refused.append(text); });
    m_page->resize(1000, 640);
    m_page->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(m_page.get())); }();
}

void ReturnScreen::close()
{
    m_page.reset();
    m_desk.reset();
}

QDialog *ReturnScreen::dialog(const QString &name)
{
    return openDialog(*m_page, name);
}

QString ReturnScreen::sentence()
{
    [&] { QTRY_VERIFY(!m_done.isEmpty()); }();
    return m_done.isEmpty() ? QString() : m_done.takeFirst();
}

void ReturnScreen::undo()
{
    [&] { QVERIFY(m_undo); }();
    std::exchange(m_undo, {})();
    [&] { QCOMPARE(sentence(), u"The change is undone."_s); }();
}

QStringList ReturnScreen::steps() const
{
    QStringList texts;
    const auto buttons = find<QWidget>(u"returnView"_s)->findChildren<QPushButton *>(QRegularExpression(u"^step_"_s));
    for (const auto *button : buttons)
        texts.append(button->text().remove(u'&'));
    return texts;
}

ReturnId ReturnScreen::add(const Return &record, const QList<ReturnMove> &moves)
{
    const auto stamp = m_desk->workspace().stamp();
    return m_desk->write([record, moves, stamp](Connection &db) {
        const auto id = openReturn(db, record, stamp).id;
        for (const auto &move : moves)
            moveReturn(db, id, move, stamp);
        return id;
    });
}

ReturnId ReturnScreen::approved(const Return &record, ReturnResolution resolution)
{
    return add(record, {{.to = Confirmed}, {.to = Received}, {.to = Inspecting}, {.to = Approved, .resolution = resolution}});
}

void ReturnScreen::show(ReturnId id)
{
    m_page->openRecord(SearchKind::Return, id.value);
    auto *view = find<ReturnView>(u"returnView"_s);
    [&] { QTRY_COMPARE(view->details().record.id, id); }();
    [&] { QTRY_VERIFY(view->isVisible()); }();
}

bool ReturnScreen::reaches(ReturnId id, ReturnStatus status)
{
    return QTest::qWaitFor([&] { return find<ReturnView>(u"returnView"_s)->details().record.status == status; }) && stored(id).status == status;
}

QString ReturnScreen::problemAt(QDialog *form, const QString &name)
{
    for (const auto *field : form->findChildren<FormField *>()) {
        if (field->name() == name)
            return field->problemText();
    }
    return {};
}
