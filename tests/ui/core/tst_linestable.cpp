// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/linestable.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLinesTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void longNamesOfGoodsAreReadWhole();
    void widerTableNeedsOneLineAgain();
    void heightEndsAtADozenRows();
    void anotherFontIsFittedAnew();

private:
    int usual() const { return m_table->verticalHeader()->defaultSectionSize(); }
    void resize(int width)
    {
        m_table->resize(width, m_table->height());
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<LinesTable> m_table;
};

void TestLinesTable::init()
{
    m_table.reset();
    m_model = std::make_unique<QStandardItemModel>();
    for (const auto &goods : {u"Built-in oven with a self-cleaning steam programme"_s, u"Kettle"_s})
        m_model->appendRow({new QStandardItem(goods), new QStandardItem(u"1,230.00"_s)});
    m_table = std::make_unique<LinesTable>(m_model.get());
    m_table->resize(360, 400);
    m_table->show();
    m_table->fit();
}

void TestLinesTable::longNamesOfGoodsAreReadWhole()
{
    const auto whole = m_table->sizeHintForIndex(m_model->index(0, 0));
    resize(260);
    QVERIFY(m_table->rowHeight(0) > usual());
    QCOMPARE(m_table->rowHeight(1), usual());
    QVERIFY(m_table->columnWidth(0) * (m_table->rowHeight(0) / m_table->fontMetrics().lineSpacing()) > whole.width());
    QVERIFY(m_table->columnWidth(1) >= m_table->sizeHintForIndex(m_model->index(0, 1)).width());
    QVERIFY(m_table->height() > m_table->rowHeight(0) + m_table->rowHeight(1) + m_table->horizontalHeader()->height());
}

void TestLinesTable::widerTableNeedsOneLineAgain()
{
    resize(260);
    const int narrow = m_table->height();
    resize(900);
    QCOMPARE(m_table->rowHeight(0), usual());
    QVERIFY(m_table->height() < narrow);
}

void TestLinesTable::heightEndsAtADozenRows()
{
    for (int i = 0; i < 20; ++i)
        m_model->appendRow({new QStandardItem(u"Hose"_s), new QStandardItem(u"1.00"_s)});
    m_table->fit();
    const int twelve = m_table->height();
    m_model->appendRow({new QStandardItem(u"Hose"_s), new QStandardItem(u"1.00"_s)});
    m_table->fit();
    QCOMPARE(m_table->height(), twelve);
}

void TestLinesTable::anotherFontIsFittedAnew()
{
    resize(260);
    const int before = m_table->rowHeight(0);
    auto font = m_table->font();
    font.setPointSize(font.pointSize() * 2);
    m_table->setFont(font);
    QVERIFY(m_table->rowHeight(0) > before);
    QVERIFY(m_table->rowHeight(0) > usual());
}

QTEST_MAIN(TestLinesTable)
#include "tst_linestable.moc"
