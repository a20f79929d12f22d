// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "tests/support/appdesk.h"
#include "tests/support/shownwidgets.h"
#include "tests/support/widgetfaults.h"
#include "ui/core/messagebar.h"
#include "ui/core/page.h"
#include "ui/core/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto kMarkup = u"<b>bold</b><img src=\"file:///etc/passwd\"> &amp; <script>"_s;

/// HTML in every text that people enter stays text, wherever it is shown.
class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLabelIsPlain();
    void noTooltipIsRead();
    void noAmpersandBecomesAKey();
    void theMarkupIsShownAsItIs();
    void theSearchShowsItAsItIs();
    void messagesShowItAsItIs();

private:
    void fill();

    AppDesk m_desk;
    QMap<QString, QStringList> m_texts; ///< what each place shows
    QStringList m_richLabels;
    QStringList m_richTips;
    QStringList m_keys;
};

static QString sql(const char *text)
{
    return QString::fromLatin1(text).replace(u"HTML"_s, u'\'' + kMarkup + u'\'');
}

void TestPlainText::fill()
{
    m_desk.run({
        sql("UPDATE settings SET value = HTML WHERE key = 'name'"),
        sql("UPDATE staff SET name = HTML || id"),
        u"DROP TRIGGER events_refuse_update"_s,
        sql("UPDATE events SET reason = HTML WHERE reason IS NOT NULL"),
        sql("UPDATE customers SET kind = 'company' WHERE id % 3 = 0"),
        sql("UPDATE customers SET name = HTML, company = HTML, external_id = HTML || id, segment = HTML, source = HTML, tax_number = HTML, note = HTML"),
        sql("UPDATE contact_points SET value = HTML, extension = HTML, city = HTML, postcode = HTML"),
        sql("UPDATE consents SET how = HTML"),
        sql("UPDATE products SET name = HTML, sku = HTML || id, category = HTML, guide_link = HTML"),
        sql("UPDATE purchases SET number = HTML || id"),
        sql("UPDATE purchase_lines SET description = HTML, serial = HTML"),
        sql("UPDATE cases SET number = HTML || id, serial = HTML, category = HTML, subject = HTML"),
        sql("UPDATE interactions SET text = HTML"),
        sql("UPDATE survey_responses SET comment = HTML"),
        sql("UPDATE devices SET serial = HTML || id, note = HTML"),
        sql("UPDATE warranties SET provider = HTML, registration_number = HTML WHERE registered_on IS NOT NULL"),
        sql("UPDATE warranties SET void_reason = HTML WHERE void_on IS NOT NULL"),
        sql("UPDATE service_plans SET end_reason = HTML WHERE ended_on IS NOT NULL"),
        sql("UPDATE contracts SET number = HTML || id, title = HTML, note = HTML"),
        sql("UPDATE contracts SET end_reason = HTML WHERE ended_on IS NOT NULL"),
        sql("UPDATE returns SET number = HTML || id, reason = HTML, description = HTML"),
        sql("UPDATE returns SET reject_reason = HTML WHERE reject_reason IS NOT NULL"),
        u"DROP TRIGGER offers_keep_content"_s,
        u"DROP TRIGGER offers_keep_outcome"_s,
        u"DROP TRIGGER offer_lines_refuse_update"_s,
        u"DROP TRIGGER offer_conflicts_refuse_update"_s,
        sql("UPDATE offers SET number = HTML || id, note = HTML"),
        sql("UPDATE offers SET decline_reason = HTML WHERE decline_reason IS NOT NULL"),
        sql("UPDATE offer_lines SET description = HTML"),
        sql("UPDATE offer_conflicts SET reason = HTML"),
    });
}

static QStringList richTips(QWidget &root)
{
    QStringList rich;
    const auto widgets = shownWidgets<QWidget>(root);
    for (const auto *widget : widgets) {
        if (widget->toolTip().contains(u"<b>bold"_s))
            rich.append(pathOf(*widget));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < qMin(20, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data(Qt::ToolTipRole).toString().contains(u"<b>bold"_s))
                    rich.append(u"cell %1 of "_s.arg(column) + pathOf(*view));
            }
        }
    }
    return rich;
}

void TestPlainText::initTestCase()
{
    fill();
    m_desk.open();
    walkEverything(m_desk, [this](QWidget &root, const QString &place) {
        m_texts.insert(place, shownTexts(root));
        const auto labels = shownWidgets<QLabel>(root);
        for (const auto *label : labels) {
            if (!label->text().isEmpty() && label->textFormat() != Qt::PlainText)
                m_richLabels.append(place + u": "_s + pathOf(*label));
        }
        const auto tips = richTips(root);
        for (const auto &tip : tips)
            m_richTips.append(place + u": "_s + tip);
        const auto buttons = shownWidgets<QAbstractButton>(root);
        for (const auto *button : buttons) {
            if (button->text().contains(u"bold</b>"_s) && !button->shortcut().isEmpty())
                m_keys.append(place + u": "_s + pathOf(*button));
        }
    });
}

void TestPlainText::everyLabelIsPlain()
{
    QVERIFY2(m_richLabels.isEmpty(), qPrintable(m_richLabels.join(u'\n')));
}

void TestPlainText::noTooltipIsRead()
{
    QVERIFY2(m_richTips.isEmpty(), qPrintable(m_richTips.join(u'\n')));
}

void TestPlainText::noAmpersandBecomesAKey()
{
    QVERIFY2(m_keys.isEmpty(), qPrintable(m_keys.join(u'\n')));
}

void TestPlainText::theMarkupIsShownAsItIs()
{
    const QStringList places{u"customers"_s,    u"cases"_s,    u"purchases"_s, u"products"_s, u"settings-shop"_s, u"settings-staff"_s, u"customer-card"_s,
                             u"customer-form"_s, u"case"_s,     u"case-form"_s, u"delivery"_s, u"return"_s,       u"purchase-form"_s,  u"product-form"_s,
                             u"staff"_s,         u"hand-over"_s, u"answers"_s,   u"devices"_s,    u"device"_s,         u"device-form"_s,
                             u"inspections"_s,   u"contracts"_s, u"renew-contract"_s, u"offers"_s, u"offer-form"_s,  u"decline-offer"_s,  u"returns"_s,        u"refund"_s,
                             u"open-return"_s};
    for (const auto &place : places) {
        const auto &texts = m_texts.value(place);
        QVERIFY2(std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.contains(kMarkup); }), qPrintable(place));
    }
    QVERIFY(m_desk.window().windowTitle().startsWith(kMarkup));
}

void TestPlainText::theSearchShowsItAsItIs()
{
    auto added = m_desk.application().workspace()->database().write([now = m_desk.application().workspace()->now()](Connection &db) {
        return CustomerStore(db).add({.name = kMarkup, .note = kMarkup, .createdAt = now});
    });
    added.waitForFinished();
    auto *field = m_desk.find<QLineEdit>(u"searchField"_s);

    QTest::keyClick(&m_desk.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, u"bold"_s);
    m_desk.settle();

    auto *hits = m_desk.find<QListWidget>(u"searchHits"_s);
    const auto texts = shownTexts(*hits);
    QVERIFY2(texts.join(u'\n').contains(kMarkup), qPrintable(texts.join(u'\n')));
    QVERIFY(richTips(*hits).isEmpty());
    field->clear();
}

void TestPlainText::messagesShowItAsItIs()
{
    m_desk.window().showDone(kMarkup, {});

    QCOMPARE(m_desk.window().messages().text(), kMarkup);
    QCOMPARE(m_desk.find<QLabel>(u"messageText"_s)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
