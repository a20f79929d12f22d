// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casescreen.h"

#include "tests/support/opendialog.h"
#include "ui/cases/caselist.h"
#include "ui/cases/caseview.h"
#include "ui/core/listview.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

CaseScreen::CaseScreen()
{
    leak = desk.addCase(u"Washer <b>leaks</b>"_s, CaseStatus::New);
    waiting = desk.addCase(u"Which cable?"_s, CaseStatus::WaitingCustomer);
    desk.addCase(u"Loud drum"_s, CaseStatus::Resolved);
    desk.addCase(u"Old story"_s, CaseStatus::Closed);
    page = std::make_unique<CasesPage>(desk.workspace());
    QObject::connect(page.get(), &Page::done, page.get(),
                     [this](const QString &sentence, const std::function<void()> &undo) {
                         done.append(sentence);
                         m_undo = undo;
                     });
    QObject::connect(page.get(), &Page::failed, page.get(),
                     [](const StorageError &error) { qWarning() << "failed:" << error.detail(); });
    page->resize(1000, 640);
    page->show();
    [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
    [&] { QTRY_COMPARE(child<CaseList>({})->view()->model()->ids().size(), 2); }();
}

QDialog *CaseScreen::dialog(const QString &name)
{
    return openDialog(*page, name);
}

void CaseScreen::showCase(CaseId id)
{
    page->openRecord(SearchKind::Case, id.value);
    auto *view = child<CaseView>(u"caseView"_s);
    [&] { QTRY_VERIFY(view->contents() && view->contents()->record.id == id); }();
}

QString CaseScreen::doneSentence()
{
    [&] { QTRY_VERIFY(!done.isEmpty()); }();
    return done.isEmpty() ? QString() : done.takeFirst();
}

bool CaseScreen::undoLast()
{
    if (!m_undo)
        return false;
    std::exchange(m_undo, {})();
    return doneSentence() == u"It is taken back.";
}
