// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QTest>

using cli::argumentsOf;

class WordsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void commonOptionsStandAnywhere()
    {
        const auto arguments = argumentsOf(words("roadmap --json import plan.txt --vault here --space k7m2"));
        QVERIFY(arguments);
        QVERIFY(arguments->asJson);
        QCOMPARE(arguments->vaultFolder, QStringLiteral("here"));
        QCOMPARE(arguments->rest, QStringList{QStringLiteral("plan.txt")});
        QCOMPARE(arguments->options.value(QStringLiteral("--space")), QStringLiteral("k7m2"));
    }

    void callsWithoutAVerbTakeTheirWords()
    {
        QCOMPARE(argumentsOf(words("search родители ВПР"))->rest.size(), 2);
        QVERIFY(argumentsOf(words("sync --once"))->has(QStringLiteral("--once")));
        QVERIFY(argumentsOf(words("sync")));
    }

    void whatFitsNoCallIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("given");
        for (const char *line :
             {"roadmap", "roadmap burn", "roadmap read", "roadmap read a b", "vault create --slow",
              "record set id path", "sync now", "space found", "--vault", "roadmap import f --space"})
            QTest::newRow(line) << words(line);
        QTest::newRow("nothing") << QStringList();
    }

    void whatFitsNoCallIsWrongUsage()
    {
        QFETCH(QStringList, given);
        QVERIFY(!argumentsOf(given));
    }

    void afterTwoDashesEverythingIsPlain()
    {
        const auto arguments = argumentsOf(words("record set id notes -- --json"));
        QVERIFY(arguments);
        QVERIFY(!arguments->asJson);
        QCOMPARE(arguments->rest.last(), QStringLiteral("--json"));
    }

    void theUsageNamesEveryCallOfTheContract()
    {
        const QString usage = cli::usage();
        for (const char *call : {"vault create",   "vault check",  "vault change-passphrase",
                                 "vault recover",  "roadmap read", "roadmap import",
                                 "roadmap list",   "roadmap show", "record list",
                                 "record show",    "record set",   "record pick",
                                 "record history", "search",       "space found",
                                 "space list",     "space invite", "space join",
                                 "endpoint set",   "sync",         "conflict list"})
            QVERIFY2(usage.contains(QString::fromUtf8(call)), call);
    }

    void whoMistypesAVerbSeesTheVerbsOfItsNoun()
    {
        const QString usage = cli::usage(words("--json space fuond X"));
        QVERIFY(usage.contains(QStringLiteral("space found")) && usage.contains(QStringLiteral("space join")));
        QVERIFY(!usage.contains(QStringLiteral("roadmap")));
        QCOMPARE(cli::usage(words("spcae found")), cli::usage());
    }

    void helpIsAskedForBeforeTwoDashesOnly()
    {
        QVERIFY(cli::asksForHelp(words("space --help")));
        QVERIFY(cli::asksForHelp(words("--help")));
        QVERIFY(!cli::asksForHelp(words("record set id notes -- --help")));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words.moc"
