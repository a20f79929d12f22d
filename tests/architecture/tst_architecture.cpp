// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/includerules.h"
#include "tests/support/textrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of ARCHITECTURE.md that a machine can check, over every file of the repository.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsTheRules();
    void eachRuleCanFail_data();
    void eachRuleCanFail();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
};

static const auto kLicence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

static QStringList faultsOf(const SourceFile &file)
{
    return (file.isCode() ? includeFaults(file) : QStringList()) + textFaults(file);
}

void TestArchitecture::everyFileKeepsTheRules()
{
    const auto files = sourceFiles(QStringLiteral(AFTERSALE_SOURCE_DIR));
    QVERIFY2(files.size() > 30, "the walk over the repository found too little to judge");
    QStringList faults;
    for (const auto &file : files)
        faults += faultsOf(file);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestArchitecture::eachRuleCanFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &path, const QString &text, const QString &expected) {
        QTest::newRow(name) << path << text << expected;
    };
    row("widget in models", u"models/cases/case.cpp"_s, u"#include <QWidget>\n"_s, u"Core, Sql and Concurrent only"_s);
    row("gui module in models", u"models/cases/case.cpp"_s, u"#include <QtGui/QColor>\n"_s, u"Core, Sql and Concurrent only"_s);
    row("charts in models", u"models/cases/case.cpp"_s, u"#include <QChartView>\n"_s, u"Core, Sql and Concurrent only"_s);
    row("models know ui", u"models/cases/case.cpp"_s, u"#include \"ui/core/page.h\"\n"_s, u"a lower one"_s);
    row("ui knows app", u"ui/core/page.cpp"_s, u"#include \"app/pages.h\"\n"_s, u"a lower one"_s);
    row("product knows tests", u"app/main.cpp"_s, u"#include \"tests/support/demo.h\"\n"_s, u"a lower one"_s);
    row("command line knows ui", u"app/cli/kpi.cpp"_s, u"#include \"ui/core/formats.h\"\n"_s, u"a lower one"_s);
    row("core knows storage", u"models/core/id.h"_s, u"#pragma once\n#include \"models/storage/connection.h\"\n"_s, u"arrows"_s);
    row("storage knows a feature", u"models/storage/a.cpp"_s, u"#include \"models/cases/case.h\"\n"_s, u"arrows"_s);
    row("feature knows an action", u"models/cases/a.cpp"_s, u"#include \"models/actions/answer.h\"\n"_s, u"arrows"_s);
    row("store of another feature", u"models/cases/a.cpp"_s, u"#include \"models/customers/customerstore.h\"\n"_s, u"never its store"_s);
    row("ui features know each other", u"ui/cases/a.cpp"_s, u"#include \"ui/customers/customerform.h\"\n"_s, u"no other one"_s);
    row("sql driver in ui", u"ui/cases/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"nothing of Qt Sql"_s);
    row("short path", u"ui/cases/a.cpp"_s, u"#include \"casetexts.h\"\n"_s, u"full path"_s);
    row("statement in ui", u"ui/cases/a.cpp"_s, u"auto a = u\"SELECT id FROM cases WHERE\";\n"_s, u"no SQL"_s);
    row("bare label", u"ui/cases/a.cpp"_s, u"auto *a = new QLabel(name, this);\n"_s, u"PlainLabel"_s);
    row("bare label without text", u"ui/cases/a.cpp"_s, u"QLabel a;\n"_s, u"PlainLabel"_s);
    row("placeholder in SQL", u"models/cases/a.cpp"_s, u"uR\"(\n  SELECT id\n FROM a WHERE b = '%1')\"_s;\n"_s, u"written into SQL"_s);
    row("argument of SQL", u"models/cases/a.cpp"_s, u"u\"DELETE FROM cases WHERE id = %1\"_s.arg(id);\n"_s, u"written into SQL"_s);
    row("value glued to SQL", u"models/cases/a.cpp"_s, u"uR\"(SELECT id FROM a WHERE b = )\"_s\n + name;\n"_s, u"written into SQL"_s);
    row("list of values in SQL", u"models/cases/a.cpp"_s, u"u\"SELECT a FROM b WHERE c IN (%1)\"_s.arg(ids);\n"_s, u"written into SQL"_s);
    row("event loop", u"ui/cases/a.cpp"_s, u"QEventLoop loop;\n"_s, u"nested event loop"_s);
    row("then with context", u"ui/cases/a.cpp"_s, u"future.then(this, [] {});\n"_s, u"use deliver"_s);
    row("long file", u"models/cases/a.cpp"_s, u"\n"_s.repeated(401), u"more than 400 lines"_s);
    row("no guard", u"models/cases/a.h"_s, u"\n"_s, u"#pragma once is missing"_s);
}

void TestArchitecture::eachRuleCanFail()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto faults = faultsOf({path, kLicence + text});

    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(path + u':') && faults.first().contains(expected), qPrintable(faults.first()));
    QVERIFY(faultsOf({path, text}).join(u'\n').contains(u"SPDX"));
}

void TestArchitecture::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    QTest::newRow("core of Qt in models") << u"models/cases/a.cpp"_s << u"#include <QDate>\n#include <QSqlQuery>\n#include <vector>\n"_s;
    QTest::newRow("value of another feature") << u"models/cases/a.cpp"_s << u"#include \"models/customers/customer.h\"\n"_s;
    QTest::newRow("stores in an action") << u"models/actions/a.cpp"_s << u"#include \"models/customers/customerstore.h\"\n"_s;
    QTest::newRow("own store") << u"models/cases/a.cpp"_s << u"#include \"models/cases/casestore.h\"\n"_s;
    QTest::newRow("store in ui") << u"ui/cases/a.cpp"_s << u"#include \"models/cases/casestore.h\"\n"_s;
    QTest::newRow("core of ui") << u"ui/cases/a.cpp"_s << u"#include \"ui/core/page.h\"\n#include <QLabel>\n"_s;
    QTest::newRow("pointer to a label") << u"ui/cases/a.cpp"_s << u"auto *a = findChild<QLabel *>(name);\nQLabel *m_a;\n"_s;
    QTest::newRow("bound SQL") << u"models/cases/a.cpp"_s << u"uR\"(SELECT id FROM a WHERE b = :b)\"_s;\n"_s;
    QTest::newRow("table named in SQL") << u"models/cases/a.cpp"_s << u"u\"SELECT count(*) FROM %1\"_s.arg(table);\n"_s;
    QTest::newRow("columns joined to SQL") << u"models/cases/a.cpp"_s << u"u\"SELECT id, \"_s + columns() + u\" FROM a\"_s;\n"_s;
    QTest::newRow("list of question marks") << u"models/cases/a.cpp"_s << u"const auto marks = QStringList(n, u\"?\"_s);\nu\"SELECT a FROM b WHERE c IN (%1)\"_s.arg(marks);\n"_s;
    QTest::newRow("key of a feature in storage") << u"models/storage/a.cpp"_s << u"#include \"models/staff/staffid.h\"\n"_s;
    QTest::newRow("constant joined to SQL") << u"models/cases/a.cpp"_s << u"u\"SELECT \"_s + kColumns + u\" FROM a\"_s;\n"_s;
}

void TestArchitecture::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);

    QCOMPARE(faultsOf({path, kLicence + text}), QStringList());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
