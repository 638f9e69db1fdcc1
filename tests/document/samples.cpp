// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"
#include "document/roadmap_json.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace document;

/// Each sample beside its expected reading: tests/golden/roadmaps/<sample>.json. A difference is written as `.fail`
/// into the build folder.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleReadsAsItsGoldenFileSays_data()
    {
        QTest::addColumn<QString>("sample");
        const QStringList names = QDir(underSource("assets/samples")).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (!name.endsWith(QStringLiteral(".py")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everySampleReadsAsItsGoldenFileSays()
    {
        QFETCH(QString, sample);
        const domain::Roadmap roadmap = roadmapOf(bytesOfFile(underSource("assets/samples/") + sample));
        QVERIFY(!roadmap.measures.empty());
        const QByteArray actual = jsonText(roadmap);
        const QByteArray expected =
            bytesOfFile(underSource("tests/golden/roadmaps/") + sample + QStringLiteral(".json"));
        if (actual == expected)
            return;
        QFile file(QStringLiteral(VERSTA_BINARY_DIR "/") + sample + QStringLiteral(".fail"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        const QList<QByteArray> want = expected.split('\n');
        const QList<QByteArray> have = actual.split('\n');
        for (qsizetype i = 0; i < std::max(want.size(), have.size()); ++i) {
            if (want.value(i) != have.value(i))
                QFAIL(qPrintable(QStringLiteral("line %1: expected %2, got %3; see %4")
                                     .arg(QString::number(i + 1), QString::fromUtf8(want.value(i)),
                                          QString::fromUtf8(have.value(i)), file.fileName())));
        }
    }

    void theSameTextInAnotherEncodingReadsTheSame()
    {
        const domain::Roadmap plain = roadmapOf(bytesOfFile(underSource("assets/samples/deadline_rows.txt")));
        for (const char *name : {"windows1251.txt", "utf16le.txt", "utf16be_without_mark.txt"})
            QCOMPARE(roadmapOf(bytesOfFile(underSource("assets/samples/") + QString::fromUtf8(name))) == plain, true);
    }

    void jsonKeepsToTheContract()
    {
        const QJsonObject json = jsonOf(roadmapOf(bytesOfFile(underSource("assets/samples/html_leftovers.txt"))));
        for (const char *key : {"title", "level", "period", "orders", "sections", "measures", "doubts"})
            QVERIFY2(json.contains(QString::fromUtf8(key)), key);
        const QJsonObject measure = json[QStringLiteral("measures")].toArray().at(5).toObject();
        QCOMPARE(measure[QStringLiteral("section")].toString(), QStringLiteral("3"));
        QCOMPARE(measure[QStringLiteral("number")].toString(), QStringLiteral("3.2"));
        QVERIFY(measure[QStringLiteral("expected")].isNull());
        const QJsonObject deadline = measure[QStringLiteral("deadline")].toObject();
        QCOMPARE(deadline[QStringLiteral("kind")].toString(), QStringLiteral("none"));
        QVERIFY(deadline[QStringLiteral("windows")].toArray().isEmpty());
        const QJsonObject order = json[QStringLiteral("orders")].toArray().at(0).toObject();
        QCOMPARE(order[QStringLiteral("date")].toString(), QStringLiteral("2026-01-14"));
        const QJsonObject doubt = json[QStringLiteral("doubts")].toArray().at(0).toObject();
        QCOMPARE(doubt[QStringLiteral("code")].toString(), QStringLiteral("heading-in-cell"));
        QCOMPARE(doubt[QStringLiteral("line")].toInt(), 9);
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples.moc"
