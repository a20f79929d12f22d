// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productrules.h"

#include "models/products/product.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProductRules : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAWholeProduct();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
};

static Product kettle()
{
    return {.sku = u"K-1"_s,
            .name = u"Kettle"_s,
            .priceE4 = 1'234'500,
            .taxRateBp = 2300,
            .warranty = WarrantyTerm::ofMonths(24),
            .inspectionMonths = 12,
            .returnDays = 14,
            .surveyDays = 7,
            .guideLink = u"https://example.com/kettle"_s};
}

void TestProductRules::acceptsAWholeProduct()
{
    QCOMPARE(problemsOf(kettle()), Problems());
    QCOMPARE(problemsOf(Product{.name = u"Advice"_s, .warranty = WarrantyTerm::lifetime()}), Problems());
}

void TestProductRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<Product>("product");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");

    const auto row = [](const char *name, const QString &field, ProblemKind kind, auto change) {
        auto product = kettle();
        change(product);
        QTest::newRow(name) << product << field << kind;
    };
    row("no name", u"name"_s, ProblemKind::Missing, [](Product &p) { p.name = u"  "_s; });
    row("long name", u"name"_s, ProblemKind::TooLong, [](Product &p) { p.name = QString(201, u'x'); });
    row("NUL in name", u"name"_s, ProblemKind::BadCharacter, [](Product &p) { p.name = u"a"_s + QChar(0); });
    row("long sku", u"sku"_s, ProblemKind::TooLong, [](Product &p) { p.sku = QString(65, u'x'); });
    row("negative price", u"price"_s, ProblemKind::OutOfRange, [](Product &p) { p.priceE4 = -1; });
    row("enormous price", u"price"_s, ProblemKind::OutOfRange, [](Product &p) { p.priceE4 = kMaxPriceE4 + 1; });
    row("tax above 100 %", u"tax_rate"_s, ProblemKind::OutOfRange, [](Product &p) { p.taxRateBp = 10'001; });
    row("negative tax", u"tax_rate"_s, ProblemKind::OutOfRange, [](Product &p) { p.taxRateBp = -1; });
    row("warranty of no months", u"warranty_months"_s, ProblemKind::OutOfRange,
        [](Product &p) { p.warranty.months = 0; });
    row("inspection of no months", u"inspection_months"_s, ProblemKind::OutOfRange,
        [](Product &p) { p.inspectionMonths = 0; });
    row("negative return days", u"return_days"_s, ProblemKind::OutOfRange, [](Product &p) { p.returnDays = -1; });
    row("survey in a century", u"survey_days"_s, ProblemKind::OutOfRange, [](Product &p) { p.surveyDays = 40'000; });
    row("guide by a file", u"guide_link"_s, ProblemKind::NotAllowed,
        [](Product &p) { p.guideLink = u"file:///etc/passwd"_s; });
    row("guide by a script", u"guide_link"_s, ProblemKind::NotAllowed,
        [](Product &p) { p.guideLink = u"javascript:alert(1)"_s; });
}

void TestProductRules::namesTheFieldThatIsWrong()
{
    QFETCH(Product, product);
    QFETCH(QString, field);
    QFETCH(ProblemKind, kind);
    const auto problems = problemsOf(product);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().field, field);
    QCOMPARE(problems.constFirst().kind, kind);
}

QTEST_GUILESS_MAIN(TestProductRules)
#include "tst_productrules.moc"
