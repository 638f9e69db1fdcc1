// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a document has gone through: it is read or refused, never a crash, never a hang.
#include "books.h"
#include "document/roadmap_json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace document;

namespace {

const domain::CampaignBook &campaigns()
{
    static const domain::CampaignBook book = shippedCampaigns();
    return book;
}

const domain::PartyBook &parties()
{
    static const domain::PartyBook book = shippedParties();
    return book;
}

/// Reads as the app does, and checks what must hold for any document.
void readAll(const QByteArray &bytes)
{
    const auto source = sourceOf(bytes);
    if (!source)
        return;
    const domain::Roadmap roadmap = readRoadmap(*source, campaigns(), parties());
    for (const domain::Measure &measure : roadmap.measures) {
        QVERIFY(!measure.text.isEmpty());
        QVERIFY(!measure.section || *measure.section < static_cast<int>(roadmap.sections.size()));
    }
    QVERIFY(!roadmap.measures.empty() || countOf(roadmap, domain::Doubt::Code::notARoadmap) == 1);
    QVERIFY(!jsonText(roadmap).isEmpty());
}

QByteArray mutated(const QByteArray &bytes, QRandomGenerator &random)
{
    const char separator = "\n\t|<"[random.bounded(4)];
    QList<QByteArray> pieces = bytes.split(separator);
    for (int i = random.bounded(1, 4); i > 0 && !pieces.isEmpty(); --i) {
        const auto at = random.bounded(static_cast<int>(pieces.size()));
        const auto other = random.bounded(static_cast<int>(pieces.size()));
        switch (random.bounded(4)) {
        case 0: pieces.removeAt(at); break;
        case 1: pieces.insert(at, pieces[other]); break;
        case 2: pieces.swapItemsAt(at, other); break;
        default: pieces[at] = pieces[at].left(random.bounded(1 + static_cast<int>(pieces[at].size()))); break;
        }
    }
    return pieces.join(separator);
}

QByteArray withFlippedBytes(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 6); i > 0 && !bytes.isEmpty(); --i)
        bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

class MutationTest : public QObject
{
    Q_OBJECT

private:
    void samples()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QDir folder(underSource("assets/samples"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            if (!name.endsWith(QStringLiteral(".py")))
                QTest::newRow(qPrintable(name)) << bytesOfFile(folder.filePath(name));
        }
    }

private Q_SLOTS:
    void aFileCutAnywhereIsReadOrRefused_data() { samples(); }
    void aFileCutAnywhereIsReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 120);
        for (qsizetype length = 0; length < bytes.size(); length += step)
            readAll(bytes.left(length));
    }

    void lostAndDoubledLinesCellsAndTagsAreSurvived_data() { samples(); }
    void lostAndDoubledLinesCellsAndTagsAreSurvived()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(20250411);
        for (int i = 0; i < 60; ++i)
            readAll(mutated(bytes, random));
    }

    void flippedBytesAreSurvived_data() { samples(); }
    void flippedBytesAreSurvived()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(20260420);
        for (int i = 0; i < 60; ++i)
            readAll(withFlippedBytes(bytes, random));
    }

    void longAndMonotonousTextsTakeNoLongTime()
    {
        QElapsedTimer timer;
        timer.start();
        readAll(QByteArray("№\tМероприятие\tСрок\tОтветственный\n") + QByteArray("1\tа\tмарт\tОО\n").repeated(1500));
        readAll(QByteArray("| № | Мероприятие | Срок |\n") + QByteArray("| 1 ").repeated(20000));
        readAll(QByteArray("<table><tr><td>").repeated(5000));
        readAll(QByteArray("\"\t").repeated(30000));
        readAll(QByteArray("|\n").repeated(30000));
        readAll(QByteArray("п").repeated(200000));
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(MutationTest)
#include "mutation.moc"
