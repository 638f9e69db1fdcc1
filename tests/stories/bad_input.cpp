// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include <QTest>

/// Documents and words that are not what they should be: one sentence, the right exit code, nothing changed.
class BadInput : public QObject
{
    Q_OBJECT

private:
    static QString written(const Device &device, const char *name, const QByteArray &bytes)
    {
        QFile file(device.file(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

private Q_SLOTS:
    void refusedDocumentsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray(4096, '\0');
        QTest::newRow("damaged archive") << QByteArray("PK\x03\x04 and then nothing of it");
        QTest::newRow("a letter, no roadmap") << QByteArray("Уважаемые коллеги!\nСобрание будет в среду.\n");
    }

    void refusedDocumentsChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        const QByteArray before = anna.everything();
        const Said said = anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), written(anna, "plan", bytes),
                                     QStringLiteral("--space"), space});
        QCOMPARE(said.exit, 1);
        QVERIFY(said.text.endsWith(QStringLiteral(".\n")));
        QCOMPARE(said.text.count(QLatin1Char('\n')), 1);
        QCOMPARE(anna.everything(), before);
    }

    void aLetterReadAsARoadmapIsADoubt()
    {
        const Device anna(QStringLiteral("Анна"));
        const Said said = anna.says({QStringLiteral("roadmap"), QStringLiteral("read"),
                                     written(anna, "letter.txt", "Уважаемые коллеги!\nСобрание будет в среду.\n")});
        QCOMPARE(said.exit, 4);
        QVERIFY(said.object()[QLatin1String("measures")].toArray().isEmpty());
        QCOMPARE(said.object()[QLatin1String("doubts")][0][QLatin1String("code")].toString(),
                 QStringLiteral("not-a-roadmap"));
    }

    void aTemplateThatCannotWorkIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("said");
        QTest::newRow("a circle") << QByteArray("Вход\tq1\tнарушение\tНет графика\tq2=yes\n"
                                                "Вход\tq2\tнарушение\tОчередь\tq1=yes\n")
                                  << QStringLiteral("Шаблон не принят: q1: вопросы показывают друг друга по кругу "
                                                    "(q1 → q2 → q1)");
        QTest::newRow("nobody to show it") << QByteArray("Вход\tq1\tнарушение\tНет графика\tq7=yes\n")
                                           << QStringLiteral("условие называет вопрос, которого нет (q7)");
        QByteArray many;
        for (int i = 0; i < 2001; ++i)
            many += "Вход\tq" + QByteArray::number(i) + "\tнарушение\tВопрос " + QByteArray::number(i) + "\t\n";
        QTest::newRow("2,001 questions") << many << QStringLiteral("2000");
        QTest::newRow("no question") << QByteArray("Вход\tq1\tнарушение\t\t\n")
                                     << QStringLiteral("нет ни одного этапа");
    }

    void aTemplateThatCannotWorkIsNotTaken()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, said);
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        const QByteArray before = anna.everything();
        const Said answer =
            anna.says({QStringLiteral("template"), QStringLiteral("import"),
                       written(anna, "sheet.txt", "Этап\tКод\tТип\tВопрос\tКогда показан\n" + rows),
                       QStringLiteral("--space"), space, QStringLiteral("--id"), QStringLiteral("canteen")});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.text.contains(said), qPrintable(answer.text));
        QCOMPARE(anna.everything(), before);
    }

    void aTemplateWithDoubtsIsTakenAndTellsThem()
    {
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        const Said said = anna.says(
            {QStringLiteral("template"), QStringLiteral("import"),
             written(anna, "sheet.txt",
                     "Этап\tКод\tТип\tВопрос\nВход\tq1\tнарушение\tНет графика\n\nВход\tq1\tгалочка\tОчередь\n"),
             QStringLiteral("--space"), space, QStringLiteral("--id"), QStringLiteral("canteen")});
        QCOMPARE(said.exit, 4);
        const QStringList doubts = said.object()[QLatin1String("doubts")].toVariant().toStringList();
        QCOMPARE(doubts.size(), 2);
        QVERIFY2(doubts.join(u'|').contains(QStringLiteral("тип не назван или неизвестен")),
                 qPrintable(doubts.join(u'|')));
        QVERIFY2(doubts.join(u'|').contains(QStringLiteral("код повторяется")), qPrintable(doubts.join(u'|')));
        QVERIFY2(said.object()[QLatin1String("name")].toString().startsWith(QStringLiteral("canteen")),
                 qPrintable(said.text));
    }

    void namesAreTakenAsPeopleWriteThem()
    {
        const auto w = [](const char *word) { return QString::fromUtf8(word); };
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        const auto made = [&](const QStringList &words) { return anna.says(words).word("id"); };
        const QString campaign = made({w("campaign"), w("new"), w("ВПР-2026"), w("--space"), space});
        const auto campaigns = anna.says({w("campaign"), w("list")}).array();
        QCOMPARE(campaigns[0].toObject()[QLatin1String("title")].toString(), QStringLiteral("ВПР-2026"));
        const QString person = made({w("person"), w("add"), w("Орлова Наталья Петровна"), w("--space"), space});
        const QString session =
            made({w("session"), w("add"), w("--campaign"), campaign, w("--school"), w("Школа"), w("--class"), w("5А"),
                  w("--subject"), w("Математика"), w("--date"), w("2026-04-21")});
        for (const QString &observer : {person, w("Орлова Наталья Петровна")}) {
            const QString sheet = made({w("checklist"), w("new"), session, w("--observer"), observer});
            QCOMPARE(anna.says({w("checklist"), w("show"), sheet}).word("observer"), w("Орлова Наталья Петровна"));
        }
        const Said nameless = anna.says({w("report"), w("observers")});
        QCOMPARE(nameless.exit, 2);
        QVERIFY2(nameless.text.startsWith(QStringLiteral("Не назван код записи")), qPrintable(nameless.text));
    }

    void wrongUsageIsExitTwoWithTheUsage()
    {
        const Device anna(QStringLiteral("Анна"));
        for (const QStringList &words :
             {QStringList{},
              {QStringLiteral("roadmap")},
              {QStringLiteral("record"), QStringLiteral("show")},
              {QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--slow")}}) {
            const Said said = anna.says(words);
            QCOMPARE(said.exit, 2);
            QVERIFY(said.text.contains(QStringLiteral("usage:")));
        }
    }

    void aWrongPassphraseIsExitThree()
    {
        const Device anna(QStringLiteral("Анна"));
        QProcessEnvironment wrong;
        wrong.insert(QStringLiteral("VERSTA_PASSPHRASE"), QStringLiteral("не тот"));
        QCOMPARE(anna.says({QStringLiteral("record"), QStringLiteral("list")}, wrong).exit, 3);
        wrong.insert(QStringLiteral("VERSTA_RECOVERY_KEY"), QStringLiteral("AAAA-BBBB"));
        wrong.insert(QStringLiteral("VERSTA_NEW_PASSPHRASE"), QStringLiteral("новый"));
        QCOMPARE(anna.says({QStringLiteral("vault"), QStringLiteral("recover")}, wrong).exit, 3);
    }

    void theRecoveryKeyOpensWithANewPassphrase()
    {
        const Device anna(QStringLiteral("Анна"));
        anna.founds(QStringLiteral("Школа"));
        QProcessEnvironment fresh;
        fresh.insert(QStringLiteral("VERSTA_RECOVERY_KEY"), anna.recoveryKey());
        fresh.insert(QStringLiteral("VERSTA_NEW_PASSPHRASE"), QStringLiteral("новый пароль"));
        QCOMPARE(anna.says({QStringLiteral("vault"), QStringLiteral("recover")}, fresh).exit, 0);
        QProcessEnvironment known;
        known.insert(QStringLiteral("VERSTA_PASSPHRASE"), QStringLiteral("новый пароль"));
        QCOMPARE(anna.says({QStringLiteral("space"), QStringLiteral("list")}, known).array().size(), 1);
        QCOMPARE(anna.says({QStringLiteral("space"), QStringLiteral("list")}).exit, 3);
    }

    void aVaultIsCheckedPageByPage()
    {
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const Said whole = anna.says({QStringLiteral("vault"), QStringLiteral("check")});
        QCOMPARE(whole.exit, 0);
        QVERIFY(whole.number("pages") > 10 && whole.number("records") > 5);

        QFile file(anna.folder() + QStringLiteral("/vault.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 5000) && file.write("X") == 1);
        file.close();
        QCOMPARE(anna.says({QStringLiteral("vault"), QStringLiteral("check")}).exit, 1);
    }

    void valuesAgainstTheRulesAreRefused()
    {
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const QString measure = anna.measure(0);
        QCOMPARE(anna.sets(measure, QStringLiteral("notes"), QStringLiteral("not json")).exit, 2);
        QCOMPARE(anna.sets(measure, QStringLiteral("Плохой путь"), QStringLiteral("1")).exit, 1);
        const QString longText = QLatin1Char('"') + QString(40000, QLatin1Char('x')) + QLatin1Char('"');
        QVERIFY(anna.sets(measure, QStringLiteral("notes"), longText).exit != 0);
        QCOMPARE(anna.says({QStringLiteral("record"), QStringLiteral("show"), QStringLiteral("zzzz")}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(BadInput)
#include "bad_input.moc"
