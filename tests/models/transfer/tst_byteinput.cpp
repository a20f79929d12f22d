// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/byteinput.h"
#include "models/transfer/fileerror.h"

#include <QtTest/QtTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class TestByteInput : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;

private slots:
    void bytesComeAsTheyAre();
    void peekingTakesNothing();
    void anUnusableFileIsNamed_data();
    void anUnusableFileIsNamed();
    void aSocketIsNotReadable();
    void gzipIsUnpackedWhateverItsName();
    void twoGzipMembersAreOneFile();
    void brokenGzipIsNamed_data();
    void brokenGzipIsNamed();
    void theErrorSpeaksPlainEnglish();
    void theStandardInputIsRead();
};

static QByteArray readAll(ByteInput &input, qsizetype room = 1000)
{
    QByteArray all;
    QByteArray piece(room, Qt::Uninitialized);
    while (const auto count = input.read(piece.data(), room))
        all.append(piece.first(count));
    return all;
}

static QByteArray gzip(const QByteArray &content)
{
    // qCompress gives the length (4 bytes) and a zlib stream (2 bytes head, 4 bytes tail) around the raw data that gzip holds.
    const auto zlib = qCompress(content, 9).sliced(4);
    const auto raw = content.isEmpty() ? QByteArray("\x03\0", 2) : zlib.sliced(2, zlib.size() - 6);
    QByteArray file = QByteArray::fromHex("1f8b0800000000000003") + raw;
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : content) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    crc = ~crc;
    for (const quint32 number : {crc, quint32(content.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            file.append(char((number >> shift) & 0xFFU));
    }
    return file;
}

void TestByteInput::bytesComeAsTheyAre()
{
    QByteArray content;
    for (int i = 0; i < 300000; ++i)
        content.append(char(i * 7));
    ByteInput input(write(u"plain"_s, content));

    QCOMPARE(input.size(), 300000);
    QVERIFY(readAll(input) == content);
    QCOMPARE(input.position(), 300000);
}

void TestByteInput::peekingTakesNothing()
{
    ByteInput input(write(u"peeked"_s, "abcdefghij"));

    QCOMPARE(input.peek(3), "abc");
    QCOMPARE(input.peek(5), "abcde");
    QCOMPARE(input.peek(100), "abcdefghij");
    QCOMPARE(readAll(input, 4), "abcdefghij");
}

void TestByteInput::anUnusableFileIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileErrorKind>("kind");

    QTest::newRow("missing") << m_folder.filePath(u"nothing here.csv"_s) << FileErrorKind::Missing;
    QTest::newRow("folder") << m_folder.path() << FileErrorKind::IsFolder;
    QTest::newRow("zero bytes") << write(u"zero"_s, {}) << FileErrorKind::Empty;
    QTest::newRow("zero bytes packed") << write(u"zero.gz"_s, gzip({})) << FileErrorKind::Empty;
    QTest::newRow("no name") << QString() << FileErrorKind::Missing;
}

void TestByteInput::anUnusableFileIsNamed()
{
    QFETCH(QString, path);
    QFETCH(FileErrorKind, kind);
    try {
        ByteInput input(path);
        QFAIL("the file was opened");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), kind);
        QCOMPARE(error.file(), path);
    }
}

void TestByteInput::aSocketIsNotReadable()
{
#ifdef Q_OS_UNIX
    const auto path = m_folder.filePath(u"socket"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const auto close = qScopeGuard([socket] { ::close(socket); });
    try {
        ByteInput input(path);
        QFAIL("the socket was opened");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), FileErrorKind::NotReadable);
        QVERIFY(!error.detail().isEmpty());
    }
#else
    QSKIP("needs a Unix socket");
#endif
}

void TestByteInput::gzipIsUnpackedWhateverItsName()
{
    const auto content = QByteArray("hello, world\n").repeated(20000);
    ByteInput input(write(u"packed.csv"_s, gzip(content)));

    QCOMPARE(input.peek(5), "hello");
    QVERIFY(readAll(input) == content);
    QCOMPARE(input.position(), input.size());
}

void TestByteInput::twoGzipMembersAreOneFile()
{
    ByteInput input(write(u"two.gz"_s, gzip("first,") + gzip("second")));

    QCOMPARE(readAll(input), "first,second");
}

void TestByteInput::brokenGzipIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileErrorKind>("kind");

    QByteArray content;
    for (int i = 0; i < 50000; ++i)
        content += QByteArray::number(i * 7919 % 104729) + ',';
    const auto whole = gzip(content);
    auto flipped = whole;
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 0x55);
    auto badSum = whole;
    badSum[badSum.size() - 6] = char(badSum[badSum.size() - 6] ^ 1);
    QTest::newRow("half") << whole.first(whole.size() / 2) << FileErrorKind::Truncated;
    QTest::newRow("all but one byte") << whole.chopped(1) << FileErrorKind::Truncated;
    QTest::newRow("the magic only") << whole.first(2) << FileErrorKind::Truncated;
    QTest::newRow("a bit flipped") << flipped << FileErrorKind::Damaged;
    QTest::newRow("wrong checksum") << badSum << FileErrorKind::Damaged;
    QTest::newRow("rubbish behind it") << whole + QByteArray(100, 'x') << FileErrorKind::Damaged;
}

void TestByteInput::brokenGzipIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(FileErrorKind, kind);
    const auto path = write(u"broken.gz"_s, content);
    try {
        ByteInput input(path);
        readAll(input);
        QFAIL("the file was read");
    } catch (const FileError &error) {
        QCOMPARE(error.kind(), kind);
    }
}

void TestByteInput::theErrorSpeaksPlainEnglish()
{
    QCOMPARE(toEnglish(FileError(FileErrorKind::Missing, u"a %2.csv"_s)), u"There is no file a %2.csv."_s);
    QCOMPARE(toEnglish(FileError(FileErrorKind::NotText, u"x.png"_s, u"a PNG picture"_s)),
             u"x.png is not a text file but a PNG picture; save the table as CSV first."_s);
    QCOMPARE(toEnglish(FileError(FileErrorKind::UnterminatedQuote, u"x.csv"_s, {}, 12)),
             u"x.csv cannot be read to its end: the quote that opens in line 12 is never closed."_s);
}

void TestByteInput::theStandardInputIsRead()
{
#ifdef Q_OS_UNIX
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], "a,b\n", 4), 4);
    ::close(ends[1]);
    QCOMPARE(::dup2(ends[0], 0), 0);
    ByteInput input(u"-"_s);

    QCOMPARE(input.size(), 0);
    QCOMPARE(readAll(input), "a,b\n");
#else
    QSKIP("needs a pipe");
#endif
}

QTEST_APPLESS_MAIN(TestByteInput)
#include "tst_byteinput.moc"
