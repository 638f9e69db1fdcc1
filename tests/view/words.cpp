// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/words.h"
#include "view/roadmaps/passport.h"

#include <QLocale>
#include <QTest>

using Code = base::Error::Code;

namespace {

domain::Window windowOf(std::optional<QDate> from, std::optional<QDate> to)
{
    domain::Window window;
    window.from = from;
    window.to = to;
    return window;
}

const std::vector<Code> allCodes{Code::invalid,  Code::tooLarge, Code::damaged, Code::newer,    Code::missing,
                                 Code::notFound, Code::conflict, Code::refused, Code::wrongKey, Code::busy,
                                 Code::network,  Code::full,     Code::io,      Code::cancelled};

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void everyFailureOfEveryCallHasASentenceThatANonProgrammerReads()
    {
        for (const auto *call : {"create", "unlock", "recover", "importRoadmap", "join", "invite", "foundSpace",
                                 "setEndpoint", "setField", "setStatus", "exchange", "something later"}) {
            for (const Code code : allCodes) {
                const QString sentence = view::words::sentenceOf(QString::fromLatin1(call), {code, "secret detail"});
                QVERIFY2(sentence.size() > 8, call);
                QVERIFY(!sentence.contains(QLatin1String("detail")));
                for (const auto *inner : {"vault", "space", "envelope", "пространств", "конверт", "хранилищ", "блок"})
                    QVERIFY2(!sentence.contains(QString::fromUtf8(inner)), qPrintable(sentence));
            }
        }
    }

    void aWrongPassphraseAndAMistypedRecoveryKeyAreToldApart()
    {
        const base::Error wrong{Code::wrongKey, {}};
        const QString unlock = view::words::sentenceOf(QStringLiteral("unlock"), wrong);
        const QString recover = view::words::sentenceOf(QStringLiteral("recover"), wrong);
        QVERIFY(unlock.contains(QStringLiteral("Парольная фраза")));
        QVERIFY(recover.contains(QStringLiteral("Ключ восстановления")));
    }

    void aDeadlineThatSaysItsDaysIsNotSaidTwice()
    {
        app::MeasureRow row;
        row.statuses = {domain::Status::planned};
        row.measure.deadline.windows = {windowOf(QDate(2025, 4, 11), QDate(2025, 5, 16))};
        row.measure.deadline.text = QStringLiteral("11.04.2025 - 16.05.2025");
        QCOMPARE(view::dueOf(row), QString());
        row.measure.deadline.text = QStringLiteral("11.04 - 16.05.2025");
        QVERIFY(!view::dueOf(row).isEmpty()); // half a date leaves the year open
        row.measure.deadline.text = QStringLiteral("по графику");
        QVERIFY(!view::dueOf(row).isEmpty());
    }

    void daysAreCountedFromToday()
    {
        const QDate today(2025, 3, 10);
        QCOMPARE(view::words::leftUntil(today, today), QStringLiteral("сегодня"));
        QCOMPARE(view::words::leftUntil(today.addDays(1), today), QStringLiteral("завтра"));
        QVERIFY(view::words::leftUntil(today.addDays(5), today).startsWith(QStringLiteral("ещё 5")));
        QVERIFY(view::words::leftUntil(today.addDays(-12), today).startsWith(QStringLiteral("опоздание 12")));
    }

    void windowsAreSaidAsAPersonWouldSayThem()
    {
        using view::words::textOf;
        QCOMPARE(textOf(windowOf({}, QDate(2024, 1, 22))), QStringLiteral("до 22 января 2024"));
        QCOMPARE(textOf(windowOf(QDate(2023, 3, 14), {})), QStringLiteral("с 14 марта 2023"));
        QCOMPARE(textOf(windowOf(QDate(2025, 4, 11), QDate(2025, 5, 16))), QStringLiteral("11 апреля – 16 мая 2025"));
        QCOMPARE(textOf(windowOf(QDate(2024, 2, 1), QDate(2024, 2, 29))), QStringLiteral("февраль 2024"));
        QCOMPARE(textOf(windowOf(QDate(2024, 3, 1), QDate(2024, 4, 30))), QStringLiteral("март – апрель 2024"));
        QCOMPARE(textOf(windowOf(QDate(2024, 12, 1), QDate(2025, 2, 28))),
                 QStringLiteral("декабрь 2024 – февраль 2025"));
        QCOMPARE(textOf(windowOf(QDate(2024, 5, 6), QDate(2024, 5, 6))), QStringLiteral("6 мая 2024"));
    }

    void aMeasureWithSeveralDatesSaysHowManyAreDone()
    {
        app::MeasureRow row;
        row.statuses = {domain::Status::done, domain::Status::planned};
        QCOMPARE(view::words::stateOf(row), QStringLiteral("Выполнено 1 из 2"));
        row.isLate = true;
        QCOMPARE(view::words::stateOf(row), QStringLiteral("Просрочено, готово 1 из 2"));
        QCOMPARE(view::words::toneOf(row), view::tone::Alarm);
        row.statuses = {domain::Status::done, domain::Status::done};
        row.isLate = false;
        QCOMPARE(view::words::stateOf(row), QStringLiteral("Выполнено"));
        QCOMPARE(view::words::toneOf(row), view::tone::Good);
    }

    void theNextOpenWindowIsTheOneThatIsDue()
    {
        app::MeasureRow row;
        row.measure.deadline.text = QStringLiteral("январь, май");
        row.measure.deadline.windows = {windowOf(QDate(2026, 1, 1), QDate(2026, 1, 31)),
                                        windowOf(QDate(2026, 5, 1), QDate(2026, 5, 31))};
        row.statuses = {domain::Status::done, domain::Status::planned};
        QCOMPARE(view::dueOf(row), QStringLiteral("май 2026"));
        row.measure.deadline.text = QStringLiteral("Май 2026 г.");
        QCOMPARE(view::dueOf(row), QString());
    }

    void theSyncLineNeverSaysSentWhileSomethingIsOnlyHere()
    {
        using Kind = app::SyncState::Kind;
        for (const Kind kind : {Kind::noEndpoint, Kind::waiting, Kind::offline, Kind::running, Kind::copied}) {
            app::SyncState state;
            state.kind = kind;
            state.unsent = 3;
            QVERIFY(!view::words::sentenceOf(state).contains(QStringLiteral("отправлено")));
        }
        app::SyncState sent;
        sent.kind = Kind::allSent;
        QVERIFY(view::words::sentenceOf(sent).contains(QStringLiteral("отправлено")));
        sent.held = 2;
        QVERIFY(view::words::heldOf(sent).contains(QLatin1Char('2')));
        QCOMPARE(view::words::heldOf(app::SyncState()), QString());
    }

    void valuesOfFieldsReadAsText()
    {
        using view::words::textOf;
        QCOMPARE(textOf("status/0", record::Text("done")), QStringLiteral("Выполнено"));
        QCOMPARE(textOf("notes", record::Text("done")), QStringLiteral("done"));
        QCOMPARE(textOf("x", record::Value(record::Null())), QStringLiteral("пусто"));
        QCOMPARE(textOf("x", record::Value(true)), QStringLiteral("да"));
        QCOMPARE(textOf("x", record::Decimal{125, 2}), QStringLiteral("1,25"));
        QCOMPARE(textOf("x", record::Time{605}), QStringLiteral("10:05"));
        QCOMPARE(textOf("x", record::List{record::Text("a"), record::Text("b")}), QStringLiteral("a, b"));
    }

    void anOrderThatTheDocumentContradictsIsShownTwice()
    {
        domain::Roadmap roadmap;
        roadmap.orders = {{QStringLiteral("99п"), QDate(2022, 3, 19), QStringLiteral("order")},
                          {QStringLiteral("99-р"), QDate(2022, 3, 11), QStringLiteral("stamp")}};
        const QString passport = view::passportOf(roadmap);
        QVERIFY(passport.contains(QStringLiteral("99п")));
        QVERIFY(passport.contains(QStringLiteral("99-р")));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words.moc"
