// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/linerow.h"

#include "tests/support/testdesk.h"
#include "ui/core/problemline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainRow : public LineRow
{
public:
    explicit PlainRow(Workspace &workspace) : LineRow(workspace, {quantityField(), priceField(), taxField()}, nullptr) { setNumber(1); }

    bool isBlank() const override { return isUnnamed(); }
    Problems problems() const override { return {}; }

protected:
    QString problemText(const Problem &problem) const override { return u"“%1” is refused."_s.arg(problem.detail); }
    std::optional<qint64> grossMinor() const override { return {}; }
};

class TestLineRow : public QObject
{
    Q_OBJECT

private slots:
    void saysBeforeAProblemWhereItIs_data();
    void saysBeforeAProblemWhereItIs();
};

void TestLineRow::saysBeforeAProblemWhereItIs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("told");

    QTest::newRow("goods") << u"description"_s << u"Goods: “x” is refused."_s;
    QTest::newRow("a number") << u"unit_price"_s << u"Net price: “x” is refused."_s;
    QTest::newRow("no field of the row") << u"device"_s << u"“x” is refused."_s;
}

void TestLineRow::saysBeforeAProblemWhereItIs()
{
    QFETCH(QString, field);
    TestDesk desk;
    PlainRow row(desk.workspace());

    row.showProblems({{field, ProblemKind::NotAllowed, u"x"_s}});

    QTEST(row.findChild<ProblemLine *>(u"line1Problem"_s)->text(), "told");
}

QTEST_MAIN(TestLineRow)
#include "tst_linerow.moc"
