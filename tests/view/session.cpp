// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/session.h"

#include "app/desk.h"
#include "app/spaces.h"
#include "view/door/passphrase_cost.h"
#include "view/door/recovery_typing.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using State = view::Session::State;

namespace {

const QString phrase = QStringLiteral("верста столб дорога");

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsJudgedByWhatItCostsAThief()
    {
        using view::yearsToGuess;
        QCOMPARE(yearsToGuess({}), 0.0);
        QVERIFY(yearsToGuess(QStringLiteral("пароль123")) < 0.01);
        QVERIFY(yearsToGuess(QStringLiteral("ракета ракета ракета ракета")) < 0.01); // one word
        const double three = yearsToGuess(QStringLiteral("ракета ключ берёза"));
        QVERIFY(three > 0.1 && three < 10);
        QVERIFY(yearsToGuess(QStringLiteral("ракета ключ берёза сметана")) > 1000);
        QVERIFY(yearsToGuess(QStringLiteral("ракета 1234")) < yearsToGuess(QStringLiteral("ракета 7391")));
        QStringList sentences;
        for (const auto *phrase : {"ключ", "ракета ключ 739", "ракета ключ берёза 739", "ракета ключ берёза сметана"})
            sentences += view::sentenceOfCost(QString::fromUtf8(phrase));
        sentences.removeDuplicates();
        QCOMPARE(sentences.size(), 4);
        QCOMPARE(view::sentenceOfCost({}), QString());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void unequalOrShortPassphrasesMakeNothing()
    {
        view::Session session(options());
        session.create(phrase, phrase + QLatin1Char('!'));
        QVERIFY(session.trouble().contains(QStringLiteral("не совпали")));
        session.create(QStringLiteral("кот"), QStringLiteral("кот"));
        QVERIFY(session.trouble().contains(QLatin1Char('8')));
        QCOMPARE(session.state(), State::Fresh);
    }

    void theRecoveryKeyIsShownOnceAndForgotten()
    {
        view::Session session(options());
        session.create(phrase, phrase);
        QCOMPARE(session.state(), State::Opening); // the thread that draws is free
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::KeyShown, 20000);
        QCOMPARE(session.recoveryLetters().size(), 39);
        QVERIFY(session.workspace());
        session.confirmKeyWritten();
        QCOMPARE(session.state(), State::Open);
        QCOMPARE(session.recoveryLetters(), QString());
    }

    void aWrongPassphraseIsSaidAndTheNextTryOpens()
    {
        makeProfile();
        view::Session session(options());
        QCOMPARE(session.state(), State::Locked);
        for (int i = 0; i < 2; ++i) {
            session.unlock(QStringLiteral("не та фраза"));
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Locked, 20000);
            QVERIFY(session.trouble().contains(QStringLiteral("не подошла")));
            QVERIFY(!session.workspace());
        }
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        QCOMPARE(session.trouble(), QString());
    }

    void whatIsMadeOnceAfterAnUpdateIsToldAtTheDoor()
    {
        makeProfile();
        drawDigestsAsAnotherVersionDoes();
        view::Session session(options());
        std::vector<int> told;
        connect(&session, &view::Session::preparedChanged, this, [&] { told.push_back(session.prepared()); });
        QCOMPARE(session.prepared(), -1);
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        QVERIFY(told.size() >= 2 && told.front() >= 0);
        QCOMPARE(session.prepared(), -1);
        told.clear();
        session.lock();
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        QVERIFY(told.empty()); // once
    }

    void lockingClosesTheWorkspaceAndTheProfileOpensAgain()
    {
        makeProfile();
        view::Session session(options());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        session.lock();
        QCOMPARE(session.state(), State::Locked);
        QVERIFY(!session.workspace());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
    }

    void theWayBackIsThatOfTheLastClosingOrNone()
    {
        makeProfile();
        view::Session session(options());
        const auto open = [&session] {
            session.unlock(phrase);
            return QTest::qWaitFor([&] { return session.state() == State::Open; }, 20000);
        };
        QVariantMap way{{QStringLiteral("place"), 3},
                        {QStringLiteral("ways"), QVariantList{{}, QVariantMap{{QStringLiteral("kept"), true}}}}};
        connect(&session, &view::Session::closing, this, [&] {
            if (!way.isEmpty())
                session.keepWay(way);
        });
        QVERIFY(open());
        QVERIFY(session.wayBack().isEmpty());
        session.lock();
        QVERIFY(session.wayBack().isEmpty());
        QVERIFY(open());
        QCOMPARE(session.wayBack().value(QStringLiteral("place")).toInt(), 3);
        const auto ways = session.wayBack().value(QStringLiteral("ways")).toList();
        QVERIFY(ways.size() == 2 && ways[1].toMap().value(QStringLiteral("kept")).toBool());
        way.clear(); // a closing whose note did not come to be: the older one stands in the vault and is not followed
        session.lock();
        QVERIFY(open());
        QVERIFY(session.wayBack().isEmpty());
        way = {{QStringLiteral("place"), QString(2'000'000, QLatin1Char('x'))}};
        session.lock();
        QVERIFY(open());
        QVERIFY(session.wayBack().isEmpty());
    }

    void aProfileLeftAloneClosesAndSaysSo()
    {
        makeProfile();
        view::Session session(options());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        const QSignalSpy closing(&session, &view::Session::closing);
        session.lockUnattended();
        QCOMPARE(closing.count(), 1);
        QCOMPARE(session.state(), State::Locked);
        QVERIFY(!session.workspace() && session.wasLeft());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        QVERIFY(!session.wasLeft());
        session.lock();
        QVERIFY(!session.wasLeft());
    }

    void theKeyThatIsShownOnceIsNotTakenFromTheScreen()
    {
        view::Session session(options());
        session.create(phrase, phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::KeyShown, 20000);
        session.lockUnattended();
        QCOMPARE(session.state(), State::KeyShown);
        QVERIFY(!session.recoveryLetters().isEmpty());
    }

    void aNewPassphraseTakesTheOldOnesPlace()
    {
        makeProfile();
        view::Session session(options());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        const QString fresh = QStringLiteral("совсем другая фраза");
        auto *change = session.passphrase();
        change->change(phrase, fresh, fresh);
        QVERIFY(change->isRunning()); // the thread that draws is free
        QTRY_VERIFY_WITH_TIMEOUT(change->isDone(), 20000);
        QVERIFY(!change->isRunning());
        QCOMPARE(session.state(), State::Open);
        session.lock();
        QVERIFY(!change->isDone());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Locked, 20000);
        session.unlock(fresh);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
    }

    void aRefusedPassphraseChangesNothing()
    {
        makeProfile();
        view::Session session(options());
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
        const QString fresh = QStringLiteral("совсем другая фраза");
        auto *change = session.passphrase();
        change->change(phrase, fresh, fresh + QLatin1Char('!'));
        QVERIFY(!change->isRunning() && change->trouble().contains(QStringLiteral("не совпали")));
        change->change(phrase, phrase, phrase);
        QVERIFY(!change->isRunning() && change->trouble().contains(QStringLiteral("та же самая")));
        change->change(QStringLiteral("не та фраза"), fresh, fresh);
        QVERIFY(change->isRunning() && change->trouble().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!change->isRunning(), 20000);
        QVERIFY(!change->isDone() && change->trouble().contains(QStringLiteral("не подошла")));
        session.lock();
        session.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
    }

    void closingTheProgramWaitsForTheNewPassphrase()
    {
        makeProfile();
        const QString fresh = QStringLiteral("совсем другая фраза");
        {
            view::Session session(options());
            session.unlock(phrase);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
            session.passphrase()->change(phrase, fresh, fresh);
        }
        view::Session again(options());
        again.unlock(fresh);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), State::Open, 20000);
    }

    void theRecoveryKeyOpensWithAFreshPassphraseAndAMistypedOneDoesNot()
    {
        const QString letters = makeProfile();
        view::Session session(options());
        const QString fresh = QStringLiteral("совсем другая фраза");
        session.recover(QStringLiteral("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"), fresh, fresh);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Locked, 20000);
        QVERIFY(session.trouble().contains(QStringLiteral("Ключ восстановления")));
        session.recover(letters.toLower(), fresh, fresh);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Open, 20000);
    }

    void theKeyIsSetRightWhileItIsTyped()
    {
        using view::RecoveryTyping;
        QCOMPARE(RecoveryTyping::formed(QStringLiteral("k7m2q9x4z")), QStringLiteral("K7M2-Q9X4-Z"));
        QCOMPARE(RecoveryTyping::formed(QStringLiteral("авек мнрс тхуз oil.")), QStringLiteral("ABEK-MHPC-TXY3-011"));
        QCOMPARE(RecoveryTyping::formed(QStringLiteral("K7M2-Q9X4-")), QStringLiteral("K7M2-Q9X4"));
        QCOMPARE(RecoveryTyping::formed(QString(100, QLatin1Char('7'))).size(), 39);
        QCOMPARE(RecoveryTyping::formed(QStringLiteral("ж!u")), QString());
        const RecoveryTyping typing;
        QCOMPARE(typing.cursorFor(QStringLiteral("K7M2Q"), 5), 6);
        QCOMPARE(typing.cursorFor(QStringLiteral("K7M2Q"), 2), 2);
    }

    void theGroupThatWasMistypedIsNamedAtOnce()
    {
        const QString letters = makeProfile();
        view::RecoveryTyping typing;
        typing.setTyped(letters.left(14));
        QVERIFY(typing.advice().contains(QStringLiteral("3 из 8")) && !typing.isRight() && !typing.isWrong());
        typing.setTyped(letters);
        QVERIFY(typing.isRight() && !typing.isWrong());
        QString wrong = letters;
        wrong[22] = wrong[22] == QLatin1Char('Z') ? QLatin1Char('Y') : QLatin1Char('Z');
        typing.setTyped(wrong);
        QVERIFY(typing.isWrong() && !typing.isRight());
        QVERIFY(typing.advice().contains(QStringLiteral("в группе 5: ") + wrong.mid(20, 4)));
        wrong[0] = wrong[0] == QLatin1Char('Z') ? QLatin1Char('Y') : QLatin1Char('Z');
        typing.setTyped(wrong);
        QVERIFY(typing.isWrong() && typing.advice().contains(QStringLiteral("больше одной")));
        typing.setTyped({});
        QCOMPARE(typing.advice(), QString());
    }

    void closingWhileItOpensWaitsForTheThread()
    {
        {
            view::Session session(options());
            session.create(phrase, phrase);
        }
        view::Session again(options());
        QCOMPARE(again.state(), State::Locked);
    }

    void severalPeopleShareTheDevice()
    {
        view::Session session(options(), shelf());
        QCOMPARE(session.state(), State::Fresh);
        QCOMPARE(session.shelf()->count(), 0);
        session.shelf()->rename(QStringLiteral("  Школа\nв Ручьях "));
        makeIn(session);
        session.lock();
        QCOMPARE(session.shelf()->count(), 1);

        session.shelf()->add();
        QCOMPARE(session.state(), State::Fresh);
        session.shelf()->rename(QStringLiteral("школа в ручьях"));
        makeIn(session);
        session.shelf()->choose(QStringLiteral("profile")); // not while one is open
        QCOMPARE(session.shelf()->key(), QStringLiteral("profile-2"));
        session.lock();

        // the last used one is offered first, the other one by its name; each opens with its own phrase
        view::Session next(options(), shelf());
        QCOMPARE(next.state(), State::Locked);
        QCOMPARE(next.profileName(), QStringLiteral("школа в ручьях 2"));
        QCOMPARE(next.shelf()->data(next.shelf()->index(1), next.shelf()->roleNames().key("name")).toString(),
                 QStringLiteral("Школа в Ручьях"));
        next.shelf()->choose(QStringLiteral("profile"));
        QCOMPARE(next.profileName(), QStringLiteral("Школа в Ручьях"));
        next.unlock(phrase);
        QTRY_COMPARE_WITH_TIMEOUT(next.state(), State::Open, 20000);
    }

    void aProfileGoesOnlyByItsNameAndTakesNothingElseAlong()
    {
        view::Session session(options(), shelf());
        session.shelf()->rename(QStringLiteral("Школа"));
        makeIn(session);
        session.shelf()->remove(QStringLiteral("profile"), QStringLiteral("Школа")); // it is open
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("profile/vault.key"))));
        session.lock();
        QFile own(m_folder->filePath(QStringLiteral("profile/заметки.txt")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        session.shelf()->remove(QStringLiteral("profile"), QStringLiteral("Школ"));
        QVERIFY(session.shelf()->trouble().contains(QStringLiteral("не совпало")));
        QCOMPARE(session.shelf()->count(), 1);
        session.shelf()->remove(QStringLiteral("profile"), QStringLiteral(" школа "));
        QCOMPARE(session.shelf()->trouble(), QString());
        QCOMPARE(session.shelf()->count(), 0);
        QCOMPARE(session.state(), State::Fresh);
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("profile"))).entryList(QDir::Files),
                 {own.fileName().section(QLatin1Char('/'), -1)});
        makeIn(session); // and the place can be used again
    }

    void aNamedProfileStandsAlone()
    {
        makeProfile();
        view::Session session(options());
        QVERIFY(!session.shelf()->isOpen());
        QCOMPARE(session.shelf()->count(), 0);
        session.shelf()->add();
        QCOMPARE(session.state(), State::Locked);
        QCOMPARE(session.profileName(), QStringLiteral("profile"));
    }

private:
    void drawDigestsAsAnotherVersionDoes() const
    {
        const auto profile =
            app::Profile::unlock(options(), crypto::Secret::copyOf(base::bytesOf(phrase.toStdString())));
        QVERIFY(profile);
        const auto desk = (*profile)->desk(app::Profile::Mode::writing);
        QVERIFY(desk);
        QVERIFY(app::foundSpace(**desk, QStringLiteral("Школа"), domain::Level::school, {})); // a record to draw from
        const auto another = std::make_shared<store::Digester>(
            store::Digester{"another", [](const record::RecordState &) { return std::optional<store::Digest>(); }});
        const auto store = store::Store::open((*desk)->database(), another);
        QVERIFY(store && store->digests().fill());
    }

    std::filesystem::path shelf() const { return m_folder->path().toStdString(); }

    static void makeIn(view::Session &session)
    {
        session.create(phrase, phrase);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::KeyShown, 20000);
        session.confirmKeyWritten();
    }

    app::Options options() const
    {
        app::Options options;
        options.folder = m_folder->filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = m_folder->filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        return options;
    }

    QString makeProfile() const
    {
        view::Session session(options());
        session.create(phrase, phrase);
        if (!QTest::qWaitFor([&session] { return session.state() == State::KeyShown; }, 20000))
            return {};
        return session.recoveryLetters();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session.moc"
