// SPDX-License-Identifier: GPL-3.0-or-later
// What Versta writes it reads back: every sample, and the official documents where they lie beside the project.
#include "books.h"
#include "document/out/roadmap/roadmap_out.h"
#include "document/roadmap_json.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace document;

namespace {

out::OutRoadmap outOf(const domain::Roadmap &roadmap)
{
    out::OutRoadmap result;
    result.versions = {roadmap};
    result.today = QDate(2024, 6, 1);
    int number = 0;
    for (const domain::Measure &measure : roadmap.measures) {
        out::OutMeasure one;
        one.id = QString::number(++number);
        one.versions = {{measure,
                         domain::Statuses(static_cast<std::size_t>(domain::occasionsOf(measure.deadline)),
                                          static_cast<domain::Status>(number % 4))}};
        result.measures.push_back(one);
    }
    return result;
}

QString sectionOf(const domain::Roadmap &roadmap, const domain::Measure &measure)
{
    if (!measure.section)
        return QStringLiteral("-");
    const domain::Section &section = roadmap.sections[static_cast<std::size_t>(*measure.section)];
    return section.number + QLatin1Char(' ') + section.title;
}

/// All that a measure says, without its place in the file.
QString saidBy(const domain::Roadmap &roadmap, domain::Measure measure)
{
    measure.line = 0;
    domain::Roadmap one;
    one.measures = {measure};
    one.measures.front().section.reset();
    return sectionOf(roadmap, measure) + QLatin1Char('\n') + measure.notes + QLatin1Char('\n')
        + QString::fromUtf8(jsonText(one));
}

QString firstDifference(const QString &actual, const QString &expected)
{
    const QStringList is = actual.split(QLatin1Char('\n'));
    const QStringList should = expected.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < std::max(is.size(), should.size()); ++at)
        if (is.value(at) != should.value(at))
            return QStringLiteral("is «%1», was «%2»").arg(is.value(at), should.value(at));
    return {};
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void addDocuments()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QStringList files;
        for (const QString &folder : {underSource("assets/samples"), underSource("../shared/seeds")})
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
                files += file.suffix() == QStringLiteral("py") ? QString() : file.filePath();
        files.removeAll(QString());
        QVERIFY(files.size() >= 20);
        for (const QString &file : files)
            for (const char *format : {"docx", "xlsx"})
                QTest::addRow("%s as %s", qPrintable(QFileInfo(file).fileName()), format)
                    << file << QString::fromLatin1(format);
    }

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame_data() { addDocuments(); }

    void whatIsWrittenReadsBackTheSame()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        const domain::Roadmap before = roadmapOf(bytesOfFile(file));
        const QString name = m_folder.filePath(QStringLiteral("out.") + format);
        const auto kind = out::formatOf(name.toStdString());
        QVERIFY(kind.has_value());
        const auto written = out::writeRoadmap(outOf(before), *kind, name.toStdString(), {});
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        const domain::Roadmap after = roadmapOf(bytesOfFile(name));
        for (std::size_t at = 0; at < std::min(before.measures.size(), after.measures.size()); ++at)
            QVERIFY2(
                saidBy(after, after.measures[at]) == saidBy(before, before.measures[at]),
                qPrintable(firstDifference(saidBy(after, after.measures[at]), saidBy(before, before.measures[at]))));
        QCOMPARE(after.measures.size(), before.measures.size());
        QCOMPARE(after.period, before.period);
    }
};

QTEST_MAIN(RoundTripTest)
#include "round_trip.moc"
