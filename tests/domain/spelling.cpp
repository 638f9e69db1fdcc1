// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/spelling.h"
#include "domain/spelling/open_end.h"
#include "domain/spelling/scripts.h"
#include "ordinary_words.h"

#include <QTest>

using namespace domain;

namespace {

QString written(const std::vector<Doubt> &doubts)
{
    QStringList parts;
    for (const Doubt &doubt : doubts)
        parts.append(nameOf(doubt.code) + u' ' + doubt.original + u'=' + doubt.proposal.value_or(QStringLiteral("-")));
    return parts.join(QStringLiteral("; "));
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspectsComeWithAProposal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("признаки неobjективности ВПР", "mixed-script неobjективности=необъективности");
        row("BПP", "");
        row("ВПP и ВПP", "mixed-script ВПP=ВПР");
        row("проведение ВГР", "ocr-suspect ВГР=ВПР");
        row("разделы «ВПр» и «ВПР»", "ocr-suspect ВПр=ВПР");
        row("сайт Рособнадзора", "ocr-suspect Рособнадзора=Рособрнадзора");
        row("Единоеобразие условий", "ocr-suspect Единоеобразие=Единообразие");
        row("для пере проверки работ", "ocr-suspect пере проверки=перепроверки");
        row("ОГЭ, ЕГЭ, ВПР, ВСОКО, МКУ, ОО", "");
        row("объективность и необъективность, образовательные и общеобразовательные", "");
        row("ЕГЭ и ОГЭ по английскому (English)", "");
    }

    void suspectsComeWithAProposal()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        if (text == u"BПP")
            QCOMPARE(written(spellingDoubts(text)), QStringLiteral("mixed-script BПP=ВПР"));
        else
            QCOMPARE(written(spellingDoubts(text)), expected);
    }

    void noOrdinaryWordIsSuspected()
    {
        const QStringList words = QString::fromUtf8(ordinaryWords).split(u' ', Qt::SkipEmptyParts);
        QVERIFY(words.size() >= 200);
        const QString text = words.join(u' ') + u' ' + QString::fromUtf8(ordinaryAbbreviations);
        QCOMPARE(written(spellingDoubts(text)), QString());
        QCOMPARE(written(spellingDoubts(text.toUpper())), QString());
    }

    void slipsInsideAWordAreStillSeen_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char *word, const char *proposal) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(proposal);
        };
        row("внутрискольного", "внутришкольного");
        row("единогообразия", "единообразия");
        row("муницпальных", "муниципальных");
        row("муниципвльных", "муниципальных");
        row("обьективность", "объективность");
        row("мониторниг", "");
        row("кординатор", "координатор");
        row("проверочиые", "проверочные");
    }

    void slipsInsideAWordAreStillSeen()
    {
        QFETCH(QString, word);
        QFETCH(QString, proposal);
        const QString expected =
            proposal.isEmpty() ? QString() : QStringLiteral("ocr-suspect %1=%2").arg(word, proposal);
        QCOMPARE(written(spellingDoubts(word)), expected);
    }

    void aPrepositionBeforeTheGenitiveIsNoSplitWord()
    {
        QCOMPARE(written(spellingDoubts(QStringLiteral("внутри школьного коллектива, внутри образовательной сети"))),
                 QString());
        QCOMPARE(written(spellingDoubts(QStringLiteral("внутри школьный контроль"))),
                 QStringLiteral("ocr-suspect внутри школьный=внутришкольный"));
        QCOMPARE(written(spellingDoubts(QStringLiteral("не объ ективные"))),
                 QStringLiteral("ocr-suspect не объ ективные=необъективные"));
    }

    void romanNumbersGluedToAWordAreOfOneScript()
    {
        QCOMPARE(written(spellingDoubts(QStringLiteral("IIполугодие, IVкв."))), QString());
    }

    void theDocumentsOwnNamesCount()
    {
        const QString text = QStringLiteral("«Гемкинский район»");
        QCOMPARE(written(spellingDoubts(text)), QString());
        QCOMPARE(written(spellingDoubts(text, {QStringLiteral("Темкинский")})),
                 QStringLiteral("ocr-suspect Гемкинский=Темкинский"));
    }

    void namesThatOnlyResembleTheDocumentsOwnAreOthers()
    {
        const QStringList own{QStringLiteral("Советский"), QStringLiteral("Краснодарский")};
        QCOMPARE(written(spellingDoubts(QStringLiteral("Светская этика, Красногорский район, советские"), own)),
                 QString());
    }

    void lettersOfOneScriptStayAlone()
    {
        QVERIFY(!inOneScript(QStringLiteral("ВПР")));
        QVERIFY(!inOneScript(QStringLiteral("Word")));
        QCOMPARE(inOneScript(QStringLiteral("Wоrd")), QStringLiteral("Word"));
        QVERIFY(!inOneScript(QStringLiteral("абвгq")));
    }

    void lettersAmongDigitsAreDigits()
    {
        QCOMPARE(withDigits(QStringLiteral("до 30.0З.2О24")), QStringLiteral("до 30.03.2024"));
        QCOMPARE(withDigits(QStringLiteral("З0 марта, lО.11.")), QStringLiteral("30 марта, 10.11."));
        for (const char *whole : {"До 3 марта", "ООО № 5", "зо марта", "4а класс", "3-я неделя", "2024Зима", ""})
            QVERIFY2(!withDigits(QString::fromUtf8(whole)), whole);
    }

    void anOpenEndIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *text, bool isOpen) {
            QTest::newRow(text) << QString::fromUtf8(text) << isOpen;
        };
        row("протоколов ШМО и", true);
        row("общеобразовательных организаций по", true);
        row("отчёт (по самообследованию", true);
        row("проведения, ", true);
        row("организа-", true);
        row("проведение ВПР", false);
        row("протоколов ШМО.", false);
        row("", false);
        row("ФИ", false);
        row("обучающиеся 4 а", false);
        row("родители и", true);
        row("а", true);
    }

    void anOpenEndIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOpen);
        QCOMPARE(breaksOff(text), isOpen);
    }
};

QTEST_APPLESS_MAIN(SpellingTest)
#include "spelling.moc"
