// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/metrics.h"
#include "endpoint/options.h"
#include "endpoint/rate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using endpoint::Options;

namespace {

base::Result<Options> read(std::vector<const char *> arguments)
{
    return endpoint::readOptions(arguments);
}

} // namespace

class Small : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreReadWhereverTheyStand()
    {
        const auto options = read({"--store", "sqlite:a.db", "--listen", "0.0.0.0:8441", "--open-founding", "--name",
                                   "Вологда", "--log-level", "warning", "--connections", "7"});
        QVERIFY(options);
        QCOMPARE(options->store, std::string("sqlite:a.db"));
        QCOMPARE(options->host, std::string("0.0.0.0"));
        QCOMPARE(options->port, 8441);
        QVERIFY(options->openFounding);
        QCOMPARE(options->name, std::string("Вологда"));
        QCOMPARE(options->limits.connections, 7u);
        QCOMPARE(options->verb, Options::Verb::serve);
        QCOMPARE(read({"--store", "sqlite:a", "--listen", "[::1]:0"})->host, std::string("::1"));
    }

    void verbsAreRead()
    {
        QCOMPARE(read({"--store", "sqlite:a", "found-code"})->verb, Options::Verb::foundCode);
        QCOMPARE(read({"check", "--store", "sqlite:a"})->verb, Options::Verb::check);
        const auto backup = read({"--store", "sqlite:a", "backup", "b.db"});
        QCOMPARE(backup->verb, Options::Verb::backup);
        QCOMPARE(backup->file, std::filesystem::path("b.db"));
        QCOMPARE(read({"--store", "sqlite:a", "restore", "b.db"})->verb, Options::Verb::restore);
        QCOMPARE(read({"--help"})->verb, Options::Verb::help);
        QCOMPARE(read({"--version"})->verb, Options::Verb::version);
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no store") << QStringList();
        QTest::newRow("unknown") << u"--store sqlite:a --what"_s.split(u' ');
        QTest::newRow("no value") << QStringList{u"--store"_s};
        QTest::newRow("no port") << u"--store sqlite:a --listen localhost"_s.split(u' ');
        QTest::newRow("no host") << u"--store sqlite:a --listen :80"_s.split(u' ');
        QTest::newRow("large port") << u"--store sqlite:a --listen a:70000"_s.split(u' ');
        QTest::newRow("no number") << u"--store sqlite:a --connections many"_s.split(u' ');
        QTest::newRow("none at all") << u"--store sqlite:a --connections 0"_s.split(u' ');
        QTest::newRow("half a certificate") << u"--store sqlite:a --tls-cert a.pem"_s.split(u' ');
        QTest::newRow("level") << u"--store sqlite:a --log-level loud"_s.split(u' ');
        QTest::newRow("share") << u"--store sqlite:a --member-share 101"_s.split(u' ');
    }

    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> texts;
        std::vector<const char *> arguments;
        for (const QString &word : words)
            texts.push_back(word.toStdString());
        for (const std::string &text : texts)
            arguments.push_back(text.c_str());
        const auto options = read(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, base::Error::Code::invalid);
        QVERIFY(!options.error().detail.empty());
    }

    void aBucketHoldsTenSecondsAndLeaks()
    {
        endpoint::Rate rate(2);
        const endpoint::Rate::Time begin{};
        for (int at = 0; at < 20; ++at)
            QVERIFY(rate.allows("a", begin));
        QVERIFY(!rate.allows("a", begin));
        QVERIFY(rate.allows("b", begin)); // another's bucket
        QVERIFY(rate.allows("a", begin + std::chrono::milliseconds(500)));
        QVERIFY(!rate.allows("a", begin + std::chrono::milliseconds(500)));
    }

    void emptyBucketsAreForgotten()
    {
        endpoint::Rate rate(1);
        endpoint::Rate::Time now{};
        for (int at = 0; at < 20000; ++at) {
            QVERIFY(rate.allows(std::to_string(at), now));
            now += std::chrono::milliseconds(10);
        }
        QVERIFY(rate.size() < 5000);
    }

    void aHistogramCountsWhatFallsUnderEachBound()
    {
        endpoint::Histogram histogram({1, 2, 3, 4, 5, 6, 7, 8});
        for (const double value : {0.5, 1.0, 2.5, 100.0})
            histogram.add(value);
        std::string text;
        histogram.print("h", text);
        QVERIFY(text.find("versta_h_bucket{le=\"1\"} 2\n") != std::string::npos);
        QVERIFY(text.find("versta_h_bucket{le=\"3\"} 3\n") != std::string::npos);
        QVERIFY(text.find("versta_h_bucket{le=\"+Inf\"} 4\n") != std::string::npos);
        QVERIFY(text.find("versta_h_sum 104\n") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(Small)
#include "small.moc"
