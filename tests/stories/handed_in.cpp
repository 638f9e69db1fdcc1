// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/observation/checklists.h"
#include "app/records.h"
#include "device.h"
#include "record/merge.h"

#include <QTest>

/// Vera observes a lesson on her phone, offline, signs and hands in. Boris is a member of the same circle with the
/// right to write, and would like the paper to say something else. A real endpoint stands between them.
class HandedIn : public QObject
{
    Q_OBJECT

private:
    struct Circle
    {
        Post post;
        Device vera{QStringLiteral("Вера")}, boris{QStringLiteral("Борис")};
        QString space, campaign, sheet;

        Circle()
        {
            vera.uses(post);
            boris.uses(post);
            space = vera.founds(QStringLiteral("Наблюдение"), QStringLiteral("municipality"));
            campaign = id(vera.says(
                {w("campaign"), w("new"), w("2026"), w("--space"), space, w("--procedure"), w("temkino-2022")}));
            const QString session =
                id(vera.says({w("session"), w("add"), w("--campaign"), campaign, w("--school"), w("Кикинская МООШ"),
                              w("--class"), w("5А"), w("--subject"), w("Математика"), w("--date"), w("2026-04-21")}));
            sheet = id(vera.says({w("checklist"), w("new"), session, w("--observer"), w("Вера Орлова")}));
            const QString code = vera.invites(space);
            vera.syncs();
            boris.says({w("space"), w("join"), code});
            fill();
        }

        static QString w(const char *word) { return QString::fromUtf8(word); }
        static QString id(const Said &said) { return said.word("id"); }

        Said answers(const char *question, const char *value, const char *comment = nullptr) const
        {
            QStringList words{w("checklist"), w("answer"), sheet, w(question), w(value)};
            if (comment)
                words << w("--comment") << w(comment);
            return vera.says(words);
        }

        void fill() const
        {
            answers("begins", "09:00");
            answers("ends", "09:50");
            for (const char *stage : {"before", "start", "finish", "checking", "forms"})
                answers(stage, "clear");
            for (const char *question : {"q15", "q16", "q17", "q18"})
                answers(question, "no");
            answers("q14", "yes", "телефон на парте");
        }

        Said shows(const Device &device) const { return device.says({w("checklist"), w("show"), sheet}); }
        Said signs() const { return signsOn(vera); }
        Said signsOn(const Device &device) const
        {
            QFile strokes(device.file(w("strokes.json")));
            if (!strokes.open(QIODevice::WriteOnly) || strokes.write("[[[100, 200, 90], [900, 700, 200]]]") < 0)
                qFatal("no file");
            strokes.close();
            return device.says({w("checklist"), w("sign"), sheet, w("--strokes"), strokes.fileName()});
        }

        void exchange() const
        {
            vera.syncs();
            boris.syncs();
            vera.syncs();
        }
    };

    static QStringList states(const Said &said)
    {
        QStringList names;
        for (const QJsonValue signature : said.object().value(QStringLiteral("signatures")).toArray())
            names << signature.toObject().value(QStringLiteral("state")).toString();
        names.sort();
        return names;
    }

    static QString comment(const Said &said)
    {
        return said.object()[QStringLiteral("answers")][QStringLiteral("q14")][QStringLiteral("comment")].toString();
    }

    /// Boris's own program, changed by him, puts a signature of his making on the record.
    static void forge(const Circle &circle, const std::function<record::Value(const store::Record &)> &make)
    {
        app::Options options;
        options.folder = circle.boris.folder().toStdString();
        options.stateFolder = circle.boris.stateFolder().toStdString();
        const auto profile = app::Profile::unlock(options, crypto::Secret::copyOf(base::bytesOf("пароль Борис")));
        QVERIFY(profile);
        const auto desk = (*profile)->desk(app::Profile::Mode::writing);
        QVERIFY(desk);
        const auto id = app::recordNamed(**desk, circle.sheet);
        QVERIFY(id);
        const auto record = (*desk)->store().records().read(*id);
        QVERIFY(record);
        const record::Write write{*id, record::Path(record::signaturePath), make(*record),
                                  record::dotsOf(record->state)};
        QVERIFY((*desk)->store().openSet().write(record->space, write, 0));
    }

private Q_SLOTS:
    void aSheetWithProblemsIsNotSigned()
    {
        const Circle circle;
        circle.answers("ends", "08:00");
        const Said said = circle.signs();
        QCOMPARE(said.exit, 1);
        QVERIFY(said.object()[QStringLiteral("problems")].toArray().contains(
            QJsonValue(QStringLiteral("окончание не позже начала"))));
        QCOMPARE(circle.vera.says({Circle::w("checklist"), Circle::w("check"), circle.sheet}).exit, 4);
    }

    void anAnswerOfAWrongTypeFromAnotherDeviceIsSaidInItsPlace()
    {
        const Circle circle;
        circle.exchange();
        circle.boris.sets(circle.sheet, Circle::w("answer/q16/value"), Circle::w("7"));
        circle.exchange();
        const Said check = circle.vera.says({Circle::w("checklist"), Circle::w("check"), circle.sheet});
        QCOMPARE(check.exit, 4);
        const QStringList said = check.object()[QStringLiteral("problems")].toVariant().toStringList();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.constFirst().contains(Circle::w("вопрос q16: такого ответа у вопроса быть не может")),
                 qPrintable(said.constFirst()));
        QCOMPARE(circle.signs().exit, 1);
        QCOMPARE(comment(circle.shows(circle.vera)), QStringLiteral("телефон на парте")); // the rest stands
        QCOMPARE(circle.answers("q16", "no").exit, 0);
        QCOMPARE(circle.signs().exit, 0);
    }

    void aClassThatThereIsNotIsNoSession()
    {
        const Circle circle;
        const QByteArray before = circle.vera.everything();
        const Said said =
            circle.vera.says({Circle::w("session"), Circle::w("add"), Circle::w("--campaign"), circle.campaign,
                              Circle::w("--school"), Circle::w("Кикинская МООШ"), Circle::w("--class"),
                              Circle::w("13Ъ"), Circle::w("--subject"), Circle::w("Математика")});
        QCOMPARE(said.exit, 1);
        QCOMPARE(said.text, QStringLiteral("Такого класса нет: «13Ъ».\n"));
        QCOMPARE(circle.vera.everything(), before);
    }

    void whatWasSignedReachesTheOtherDeviceWhole()
    {
        const Circle circle;
        QCOMPARE(circle.signs().exit, 0);
        circle.exchange();
        const Said said = circle.shows(circle.boris);
        QVERIFY(said.object()[QStringLiteral("signed")].toBool());
        QCOMPARE(states(said), QStringList{QStringLiteral("valid")});
        QCOMPARE(comment(said), QStringLiteral("телефон на парте"));
        QVERIFY(said.object()[QStringLiteral("afterSigning")].toArray().isEmpty());
    }

    void aHostileMemberChangesNothingThatWasSigned()
    {
        const Circle circle;
        QCOMPARE(circle.signs().exit, 0);
        circle.exchange();
        circle.boris.sets(circle.sheet, Circle::w("answer/q14/comment"), Circle::w("\"всё было хорошо\""));
        circle.boris.sets(circle.sheet, Circle::w("answer/q14/value"), Circle::w("\"no\""));
        circle.exchange();
        for (const Device *device : {&circle.vera, &circle.boris}) {
            const Said said = circle.shows(*device);
            QVERIFY(said.object()[QStringLiteral("signed")].toBool());
            QCOMPARE(comment(said), QStringLiteral("телефон на парте"));
            QCOMPARE(said.object()[QStringLiteral("afterSigning")].toArray().size(), 2);
        }
        const Said report =
            circle.vera.says({Circle::w("report"), Circle::w("observers"), Circle::w("--campaign"), circle.campaign});
        QCOMPARE(report.exit, 0);
        const auto questions = report.object()[QStringLiteral("findings")][0][QStringLiteral("questions")].toArray();
        QCOMPARE(questions[13].toObject()[QStringLiteral("violations")].toInt(), 1);
    }

    // The phone is exchanged before the act is signed: the new one is another device of the same person.
    void whatANewPhoneSignsCountsAsItsPersons()
    {
        const Circle circle;
        circle.exchange();
        Device phone(QStringLiteral("Новый телефон"));
        phone.copiesFolderOf(circle.vera);
        circle.vera.sets(circle.sheet, Circle::w("basis"), Circle::w("\"приказ 15\"")); // both were used: it shows
        circle.vera.syncs();
        phone.sets(circle.sheet, Circle::w("answer/q15/value"), Circle::w("\"unseen\""));
        phone.syncs(); // renews itself
        phone.syncs();
        QCOMPARE(circle.signsOn(phone).exit, 0);
        phone.syncs();
        circle.exchange();
        for (const Device *device : {&circle.vera, &circle.boris, static_cast<const Device *>(&phone)}) {
            const Said said = circle.shows(*device);
            QVERIFY(said.object()[QStringLiteral("signed")].toBool());
            QCOMPARE(states(said), QStringList{QStringLiteral("valid")});
            const Said report =
                device->says({Circle::w("report"), Circle::w("observers"), Circle::w("--campaign"), circle.campaign});
            QCOMPARE(report.exit, 0);
            const auto questions =
                report.object()[QStringLiteral("findings")][0][QStringLiteral("questions")].toArray();
            QCOMPARE(questions[13].toObject()[QStringLiteral("violations")].toInt(), 1);
        }
    }

    // His answer is on her phone already, and her open page still shows none: her tap must not take it away.
    void aTapDoesNotReplaceWhatItsPageDidNotShow()
    {
        const Circle circle;
        circle.exchange();
        circle.boris.sets(circle.sheet, Circle::w("answer/q17/value"), Circle::w("\"yes\""));
        circle.boris.syncs();
        circle.vera.syncs();
        app::Options options;
        options.folder = circle.vera.folder().toStdString();
        options.stateFolder = circle.vera.stateFolder().toStdString();
        const auto profile = app::Profile::unlock(options, crypto::Secret::copyOf(base::bytesOf("пароль Вера")));
        QVERIFY(profile);
        const auto desk = (*profile)->desk(app::Profile::Mode::writing);
        QVERIFY(desk);
        const auto id = app::recordNamed(**desk, circle.sheet);
        QVERIFY(id);
        const record::Value shown = record::Text("no"), tapped = record::Text("unseen");
        QVERIFY(app::answer(**desk, *id, QStringLiteral("q17"), tapped, shown));
        const auto page = app::checklistPage(**desk, *id);
        QVERIFY(page);
        QCOMPARE(page->conflicts, std::vector<record::Path>{domain::answerPath(QStringLiteral("q17"))});
        // what she saw and what she answered herself a moment ago is replaced without a word
        QVERIFY(app::answer(**desk, *id, QStringLiteral("q16"), tapped, shown));
        QVERIFY(app::answer(**desk, *id, QStringLiteral("q16"), record::Text("yes"), shown));
        QCOMPARE(app::checklistPage(**desk, *id)->conflicts.size(), std::size_t(1));
    }

    void aForgedSignatureIsShownAsForged()
    {
        const Circle circle;
        QCOMPARE(circle.signs().exit, 0);
        circle.exchange();
        circle.boris.sets(circle.sheet, Circle::w("answer/q14/value"), Circle::w("\"no\""));
        forge(circle,
              [](const store::Record &record) { return record.state.signatures.front().value; }); // hers, copied
        circle.exchange();
        for (const Device *device : {&circle.vera, &circle.boris}) {
            const Said said = circle.shows(*device);
            QCOMPARE(states(said), (QStringList{QStringLiteral("forged"), QStringLiteral("valid")}));
            QVERIFY(said.object()[QStringLiteral("signed")].toBool());
            QCOMPARE(comment(said), QStringLiteral("телефон на парте"));
        }
    }

    void aSealThatNobodyCanReadIsNoSignature()
    {
        const Circle circle;
        circle.exchange();
        forge(circle, [](const store::Record &) { return record::Value(base::Bytes(3)); });
        circle.exchange();
        const Said said = circle.shows(circle.vera);
        QCOMPARE(states(said), QStringList{QStringLiteral("newer")});
        QVERIFY(!said.object()[QStringLiteral("signed")].toBool());
        QCOMPARE(circle.signs().exit, 0); // and she still can
        QVERIFY(circle.shows(circle.vera).object()[QStringLiteral("signed")].toBool());
    }
};

QTEST_GUILESS_MAIN(HandedIn)
#include "handed_in.moc"
