// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include <QTest>

/// One of three colleagues has updated the program, the others have not yet. The next version is a program of its own,
/// versta-cli-next: today's, but for the number of the envelopes that it writes and reads besides today's.
class Update : public QObject
{
    Q_OBJECT

private:
    const QString m_notes = QStringLiteral("notes");

    /// Anna's space with one roadmap; the others have joined it and all know one another.
    void meet(const Device &anna, std::initializer_list<const Device *> others, const Post &post)
    {
        anna.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        for (const Device *other : others) {
            other->uses(post);
            const QString code = anna.invites(space);
            anna.syncs();
            QCOMPARE(other->says({QStringLiteral("space"), QStringLiteral("join"), code}).exit, 0);
            other->syncs();
        }
        anna.syncs();
        for (const Device *other : others)
            other->syncs();
    }

    static int heldAsNewer(const Said &said)
    {
        return said.object()[QLatin1String("heldFor")][QLatin1String("newer")].toInt();
    }

private Q_SLOTS:
    void whatANewerVersionWroteIsHeldAloneAndUnderstoodAfterTheUpdate()
    {
        Post post;
        Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        const Device vera(QStringLiteral("Вера"));
        meet(anna, {&boris, &vera}, post);
        const QString first = anna.measure(0), second = anna.measure(1), third = anna.measure(2);

        boris.updates();
        boris.sets(first, m_notes, QStringLiteral("\"из новой версии\""));
        QCOMPARE(boris.syncs().exit, 0);
        boris.sets(second, m_notes, QStringLiteral("\"и это тоже\""));
        QCOMPARE(boris.syncs().exit, 0);
        vera.sets(third, m_notes, QStringLiteral("\"от Веры\""));
        QVERIFY(vera.syncs().number("sent") > 0);

        const Said said = anna.syncs();
        QCOMPARE(said.exit, 4); // it waits for a person: the one who updates the program
        QCOMPARE(said.number("held"), 2);
        QCOMPARE(heldAsNewer(said), 2);
        QCOMPARE(anna.values(first, m_notes), QJsonArray());
        QCOMPARE(anna.values(third, m_notes), QJsonArray{QStringLiteral("от Веры")});
        anna.sets(third, m_notes, QStringLiteral("\"Анна прочла\"")); // life goes on, both ways
        anna.sets(second, m_notes, QStringLiteral("\"Анна пишет своё\""));
        QVERIFY(anna.syncs().number("sent") > 0);
        boris.syncs();
        QCOMPARE(boris.values(third, m_notes), QJsonArray{QStringLiteral("Анна прочла")});

        post.stop(); // no exchange: all that is needed lies in the profile
        anna.updates();
        QCOMPARE(anna.values(first, m_notes), QJsonArray{QStringLiteral("из новой версии")});
        QCOMPARE(anna.values(second, m_notes).size(), 2); // neither had seen the other's
        QCOMPARE(anna.everything(), boris.everything());

        post.start();
        const Said even = anna.syncs();
        QCOMPARE(even.exit, 0);
        QCOMPARE(even.number("held"), 0);
    }

    void whoCannotReadItCarriesItOnADriveAllTheSame()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна"));
        Device boris(QStringLiteral("Борис")), vera(QStringLiteral("Вера"));
        meet(anna, {&boris, &vera}, post);
        const QString measure = anna.measure(0);
        boris.updates();
        boris.sets(measure, m_notes, QStringLiteral("\"из новой версии\""));
        boris.syncs();
        anna.syncs();

        const QString drive = anna.file(QStringLiteral("drive.versta"));
        QCOMPARE(anna.says({QStringLiteral("bundle"), QStringLiteral("write"), drive}).exit, 0);
        vera.updates();
        QCOMPARE(vera.says({QStringLiteral("bundle"), QStringLiteral("read"), drive}).exit, 0);
        QCOMPARE(vera.values(measure, m_notes), QJsonArray{QStringLiteral("из новой версии")});
    }
};

QTEST_GUILESS_MAIN(Update)
#include "update.moc"
