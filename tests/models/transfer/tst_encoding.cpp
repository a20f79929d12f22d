// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/encodingdetector.h"
#include "models/transfer/fileerror.h"
#include "models/transfer/textinput.h"

#include <QStringEncoder>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"text.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;

private slots:
    void everyEncodingIsKnownHere();
    void theLanguageTellsTheEncoding_data();
    void theLanguageTellsTheEncoding();
    void utf16IsToldWithAndWithoutMark_data();
    void utf16IsToldWithAndWithoutMark();
    void namesAreReadAsPeopleWriteThem_data();
    void namesAreReadAsPeopleWriteThem();
    void onlyStrictUtf8IsValid_data();
    void onlyStrictUtf8IsValid();
    void aCutCharacterIsLeftForLater_data();
    void aCutCharacterIsLeftForLater();
    void otherFilesAreNotText_data();
    void otherFilesAreNotText();
    void textWithAStrayControlIsStillText();
    void longTextDecodesAlike_data();
    void longTextDecodesAlike();
    void invalidBytesStopTheText_data();
    void invalidBytesStopTheText();
    void aForcedEncodingWins();
};

static QByteArray encoded(const QString &text, Encoding encoding)
{
    QStringEncoder encoder(toWord(encoding).toLatin1().constData());
    return encoder.encode(text);
}

static QString readAll(TextInput &input, qsizetype room = 5000)
{
    QString all;
    std::vector<char16_t> piece(static_cast<size_t>(room));
    while (const auto count = input.read(piece.data(), room))
        all.append(QStringView(piece.data(), count));
    return all;
}

void TestEncoding::everyEncodingIsKnownHere()
{
    for (const auto encoding : allOf<Encoding>())
        QCOMPARE(characterTable(encoding).has_value(), isOneByte(encoding));
    QCOMPARE(characterTable(Encoding::Windows1250)->at(0xB9), u'ą');
    QCOMPARE(characterTable(Encoding::Iso8859_2)->at(0xB1), u'ą');
    QCOMPARE(characterTable(Encoding::Windows1251)->at(0xFF), u'я');
    QCOMPARE(characterTable(Encoding::Windows1252)->at(0x80), u'€');
    QCOMPARE(characterTable(Encoding::Windows1252)->at(0x81), u'\xFFFD');
}

void TestEncoding::theLanguageTellsTheEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");

    const auto polish = u"imię;miasto\nŻaneta Źdźbło;Łódź\nStanisław Gąska;Ełk – „stary” ąęśźćńół\n"_s;
    const auto hungarian = u"név;város\nSzőke Erzsébet;Győr\nTűzoltó Ödön;Székesfehérvár\n"_s;
    const auto german = u"Name;Ort\nJürgen Groß;München\nÄnne Müßig;Köln\n"_s;
    const auto russian = u"имя;город\nНаталья Щёголева;Санкт-Петербург\nBosch 12;Тверь\n"_s;
    QTest::newRow("ASCII") << u"name,city\nAnn,Leeds\n"_s << Encoding::Utf8;
    QTest::newRow("Polish, UTF-8") << polish << Encoding::Utf8;
    QTest::newRow("Polish, 1250") << polish << Encoding::Windows1250;
    QTest::newRow("Polish, 8859-2") << QString(polish).remove(u'–').remove(u'„').remove(u'”') << Encoding::Iso8859_2;
    QTest::newRow("one Polish word, 1250") << u"miasto\nŁódź\n"_s << Encoding::Windows1250;
    QTest::newRow("one Polish word, 8859-2") << u"miasto\nZamość\n"_s << Encoding::Iso8859_2;
    QTest::newRow("Polish capitals, 1250") << u"MIASTO\nŁÓDŹ\nGDAŃSK\nŚWIĘTOCHŁOWICE\n"_s << Encoding::Windows1250;
    QTest::newRow("Hungarian, 1250") << hungarian << Encoding::Windows1250;
    QTest::newRow("Czech, 1250") << u"Jméno\nŘehoř Šťastný\nPlzeň, Žižkov, Děčín\n"_s << Encoding::Windows1250;
    QTest::newRow("Russian, 1251") << russian << Encoding::Windows1251;
    QTest::newRow("Bulgarian, 1251") << u"град\nСофия\nВелико Търново\n"_s << Encoding::Windows1251;
    QTest::newRow("German, 1252") << german << Encoding::Windows1252;
    QTest::newRow("French, 1252") << u"prénom;ville\nFrançoise;Nîmes\nJérôme;Orléans\nAnaïs;Besançon\n"_s << Encoding::Windows1252;
    QTest::newRow("Portuguese, 1252") << u"nome;cidade\nJoão;São Paulo\nConceição;Brasília\nGonçalves, informações\n"_s
                                      << Encoding::Windows1252;
    QTest::newRow("Swedish, 1252") << u"namn\nÅsa Sjöberg\nGöteborg, Malmö, Växjö\n"_s << Encoding::Windows1252;
}

void TestEncoding::theLanguageTellsTheEncoding()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const auto bytes = encoded(text, encoding);

    QCOMPARE(detectEncoding(bytes).encoding, encoding);
    TextInput input(write(bytes));
    QCOMPARE(readAll(input), text);
}

void TestEncoding::utf16IsToldWithAndWithoutMark_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<bool>("hasMark");

    for (const auto encoding : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Utf8}) {
        for (const bool hasMark : {false, true})
            QTest::addRow("%s, mark %d", qPrintable(toWord(encoding)), int(hasMark)) << encoding << hasMark;
    }
}

void TestEncoding::utf16IsToldWithAndWithoutMark()
{
    QFETCH(Encoding, encoding);
    QFETCH(bool, hasMark);
    const auto text = u"имя\tгород\nНаталья\tТверь\nŁucja\tŁódź 🦊\n"_s;
    const auto bytes = (hasMark ? byteOrderMark(encoding).toByteArray() : QByteArray()) + encoded(text, encoding);

    QCOMPARE(detectEncoding(bytes), (EncodingGuess{encoding, hasMark}));
    TextInput input(write(bytes));
    QCOMPARE(input.encoding(), encoding);
    QCOMPARE(input.hasByteOrderMark(), hasMark);
    QCOMPARE(readAll(input), text);
}

void TestEncoding::namesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Encoding>>("expected");

    for (const auto encoding : allOf<Encoding>())
        QTest::newRow(qPrintable(toWord(encoding))) << toWord(encoding) << std::optional(encoding);
    QTest::newRow("cp1250") << u"cp1250"_s << std::optional(Encoding::Windows1250);
    QTest::newRow("CP-1251") << u"CP-1251"_s << std::optional(Encoding::Windows1251);
    QTest::newRow("utf-16-le") << u"utf-16-le"_s << std::optional(Encoding::Utf16LittleEndian);
    QTest::newRow("latin2") << u"Latin2"_s << std::optional(Encoding::Iso8859_2);
    QTest::newRow("unknown") << u"ebcdic"_s << std::optional<Encoding>();
}

void TestEncoding::namesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, name);
    QFETCH(std::optional<Encoding>, expected);
    QCOMPARE(encodingFromName(name), expected);
}

void TestEncoding::onlyStrictUtf8IsValid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("valid");

    QTest::newRow("ASCII") << QByteArray("abc") << 3;
    QTest::newRow("2, 3 and 4 bytes") << QByteArray("ą€🦊") << 9;
    QTest::newRow("the replacement character itself") << QByteArray("\xEF\xBF\xBD") << 3;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
    QTest::newRow("overlong slash") << QByteArray("a\xC0\xAF") << 1;
    QTest::newRow("overlong three") << QByteArray("a\xE0\x80\xAF") << 1;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
    QTest::newRow("above U+10FFFF") << QByteArray("ab\xF4\x90\x80\x80") << 2;
    QTest::newRow("cut off") << QByteArray("ab\xE2\x82") << 2;
}

void TestEncoding::onlyStrictUtf8IsValid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, valid);
    QCOMPARE(validUtf8Length(bytes), valid);
}

void TestEncoding::aCutCharacterIsLeftForLater_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("whole");

    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("whole") << QByteArray("a€") << 4;
    QTest::newRow("one of two") << QByteArray("a\xC4") << 1;
    QTest::newRow("two of three") << QByteArray("a\xE2\x82") << 1;
    QTest::newRow("three of four") << QByteArray("a\xF0\x9F\xA6") << 1;
    QTest::newRow("four of four") << QByteArray("a\xF0\x9F\xA6\x8A") << 5;
    QTest::newRow("continuations only") << QByteArray("\x80\x80\x80\x80") << 4;
}

void TestEncoding::aCutCharacterIsLeftForLater()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, whole);
    QCOMPARE(wholeUtf8Length(bytes), whole);
}

void TestEncoding::otherFilesAreNotText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("what");

    QByteArray noise;
    for (quint32 i = 1, state = 1; i < 5000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise.append(char(state >> 24));
    }
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"a PNG picture"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\0') << u"an SQLite database"_s;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0", 6) << u"a zip archive or an Excel workbook"_s;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"an old Excel or Word document"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a PDF document"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"binary data"_s;
    QTest::newRow("noise") << noise << u"binary data"_s;
}

void TestEncoding::otherFilesAreNotText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, what);
    try {
        TextInput input(write(content));
        QFAIL("the file was taken for text");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), FileErrorKind::NotText);
        QCOMPARE(error.detail(), what);
    }
}

void TestEncoding::textWithAStrayControlIsStillText()
{
    TextInput input(write(QByteArray("a,b\n1,x\0y\n", 10)));

    QCOMPARE(input.encoding(), Encoding::Utf8);
    QCOMPARE(readAll(input).size(), 10);
}

void TestEncoding::longTextDecodesAlike_data()
{
    QTest::addColumn<Encoding>("encoding");
    for (const auto encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1250})
        QTest::newRow(qPrintable(toWord(encoding))) << encoding;
}

void TestEncoding::longTextDecodesAlike()
{
    QFETCH(Encoding, encoding);
    QString text;
    for (int i = 0; i < 60000; ++i)
        text += u"ż"_s.repeated(i % 3) + QString::number(i) + (isOneByte(encoding) ? u"é"_s : u"🦊€"_s);
    const auto path = write(encoded(text, encoding));

    for (const qsizetype room : {64, 65, 1000, 200000}) {
        TextInput input(path, encoding);
        QVERIFY(readAll(input, room) == text);
        QVERIFY(!input.isStopped());
    }
}

void TestEncoding::invalidBytesStopTheText_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("before");

    QTest::newRow("UTF-8") << Encoding::Utf8 << QByteArray("a,ż\nb,\xBF\nc") << u"a,ż\nb,"_s;
    QTest::newRow("UTF-8 at once") << Encoding::Utf8 << QByteArray("\xBF\n") << QString();
    QTest::newRow("UTF-8 cut at the end") << Encoding::Utf8 << QByteArray("a\xC5") << u"a"_s;
    QTest::newRow("1250") << Encoding::Windows1250 << QByteArray("a\xB9\x81z") << u"aą"_s;
    QTest::newRow("8859-2") << Encoding::Iso8859_2 << QByteArray("a\xB1\x9Cz") << u"aą"_s;
    QTest::newRow("1252") << Encoding::Windows1252 << QByteArray("a\xE4\x9D") << u"aä"_s;
    QTest::newRow("UTF-16 cut at the end") << Encoding::Utf16LittleEndian << QByteArray("a\0b\0c", 5) << u"ab"_s;
}

void TestEncoding::invalidBytesStopTheText()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, content);
    QFETCH(QString, before);
    TextInput input(write(content), encoding);

    QCOMPARE(readAll(input), before);
    QVERIFY(input.isStopped());
}

void TestEncoding::aForcedEncodingWins()
{
    const auto path = write(encoded(u"Łódź"_s, Encoding::Windows1250));
    TextInput input(path, Encoding::Windows1252);

    QCOMPARE(input.encoding(), Encoding::Windows1252);
    QCOMPARE(readAll(input), u"£ódŸ"_s);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
