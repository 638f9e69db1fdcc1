// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/records.h"
#include "device.h"

#include <QTest>

/// Anna coordinates a district, Boris works in a school; a real endpoint stands between them.
class TwoDevices : public QObject
{
    Q_OBJECT

private:
    /// Anna's space with one roadmap, and Boris in it with everything fetched.
    static QString together(const Device &anna, const Device &boris, const Post &post)
    {
        anna.uses(post);
        boris.uses(post);
        const QString space = anna.founds(QStringLiteral("Отдел образования"), QStringLiteral("municipality"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const QString code = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), code});
        boris.syncs();
        return space;
    }

private Q_SLOTS:
    void aRoadmapReachesTheSecondDevice()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        QVERIFY(!anna.roadmap().isEmpty());
        QCOMPARE(boris.roadmap(), anna.roadmap());
        QCOMPARE(boris.everything(), anna.everything());
    }

    void bothOfflineEditsSurvive()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString first = anna.measure(0), second = anna.measure(1);

        QCOMPARE(anna.sets(first, QStringLiteral("notes"), QStringLiteral("\"сделали\"")).exit, 0);
        QCOMPARE(boris.sets(first, QStringLiteral("notes"), QStringLiteral("\"ещё нет\"")).exit, 0);
        QCOMPARE(boris.sets(second, QStringLiteral("notes"), QStringLiteral("\"начали\"")).exit, 0);
        anna.syncs();
        boris.syncs();
        anna.syncs();

        QCOMPARE(anna.values(first, QStringLiteral("notes")).size(), 2);
        QCOMPARE(anna.values(first, QStringLiteral("notes")), boris.values(first, QStringLiteral("notes")));
        QCOMPARE(anna.values(second, QStringLiteral("notes")), QJsonArray{QStringLiteral("начали")});
        QCOMPARE(anna.says({QStringLiteral("conflict"), QStringLiteral("list")}).exit, 4);
    }

    void aFieldInConflictIsNotSetUntilOneValueIsPicked()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString measure = anna.measure(0);
        anna.sets(measure, QStringLiteral("notes"), QStringLiteral("\"да\""));
        boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"нет\""));
        anna.syncs();
        boris.syncs();

        QCOMPARE(boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"может быть\"")).exit, 4);
        const auto values = boris.values(measure, QStringLiteral("notes"));
        QCOMPARE(values.size(), 2);
        QCOMPARE(boris
                     .says({QStringLiteral("record"), QStringLiteral("pick"), measure, QStringLiteral("notes"),
                            QStringLiteral("1")})
                     .exit,
                 0);
        boris.syncs();
        anna.syncs();
        QCOMPARE(anna.values(measure, QStringLiteral("notes")), QJsonArray{values[1]});
        QCOMPARE(anna.says({QStringLiteral("conflict"), QStringLiteral("list")}).exit, 0);
    }

    void equalValuesAreNoConflict()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString measure = anna.measure(0);
        anna.sets(measure, QStringLiteral("notes"), QStringLiteral("\"да\""));
        boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"да\""));
        anna.syncs();
        boris.syncs();
        QCOMPARE(boris.values(measure, QStringLiteral("notes")).size(), 1);
    }

    void anOpenEditorDoesNotReplaceWhatArrivedBehindIt()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString measure = anna.measure(0);

        // Boris has the measure on his screen while the exchange, another process, brings Anna's note.
        app::Options options;
        options.folder = boris.folder().toStdString();
        options.stateFolder = boris.stateFolder().toStdString();
        const auto profile = app::Profile::unlock(options, crypto::Secret::copyOf(base::bytesOf("пароль Борис")));
        QVERIFY(profile);
        const auto screen = (*profile)->desk(app::Profile::Mode::writing);
        QVERIFY(screen);
        const auto id = app::recordNamed(**screen, measure);
        QVERIFY(id);
        std::vector<base::Dot> shown; // the field is empty on his screen

        anna.sets(measure, QStringLiteral("notes"), QStringLiteral("\"от Анны\""));
        anna.syncs();
        QCOMPARE(boris.syncs().exit, 0);
        QVERIFY(app::setField(**screen, *id, "notes", record::Text("от Бориса"), shown));

        QCOMPARE(boris.values(measure, QStringLiteral("notes")).size(), 2);
        boris.syncs();
        anna.syncs();
        QCOMPARE(anna.values(measure, QStringLiteral("notes")), boris.values(measure, QStringLiteral("notes")));
    }

    void importingTheSameFileAgainChangesNothing()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        const QString space = together(anna, boris, post);
        const QByteArray before = anna.everything();
        const Said again = anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"),
                                      QStringLiteral("--space"), space});
        QVERIFY(again.object()[QLatin1String("known")].toBool());
        QCOMPARE(anna.everything(), before);
    }

    void searchFindsAWordInItsOtherForms()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        boris.sets(boris.measure(0), QStringLiteral("notes"),
                   QStringLiteral("\"Рассказать родителям о проверочной работе\""));
        const Said found = boris.says({QStringLiteral("search"), QStringLiteral("родители")});
        QVERIFY(!found.array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TwoDevices)
#include "two_devices.moc"
