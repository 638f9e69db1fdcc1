// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/spaces.h"
#include "client/bundle.h"
#include "device.h"

#include <QTest>

/// Who is in, who is out, and what copies and codes can and cannot do.
class Members : public QObject
{
    Q_OBJECT

private:
    static Said joins(const Device &device, const QString &code)
    {
        return device.says({QStringLiteral("space"), QStringLiteral("join"), code});
    }

    static QString together(const Device &anna, const Device &boris, const Post &post)
    {
        anna.uses(post);
        boris.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const QString code = anna.invites(space);
        anna.syncs();
        joins(boris, code);
        boris.syncs();
        anna.syncs();
        return space;
    }

    /// A device's profile opened in this process, as an app beside the command line does it.
    static std::unique_ptr<app::Profile> profileOf(const Device &device, const char *passphrase)
    {
        app::Options options;
        options.folder = device.folder().toStdString();
        options.stateFolder = device.stateFolder().toStdString();
        auto profile = app::Profile::unlock(options, crypto::Secret::copyOf(base::bytesOf(passphrase)));
        return profile ? std::move(*profile) : nullptr;
    }

    static QString authorOf(const Device &device, const QString &record, const QString &path)
    {
        const Said said = device.says({QStringLiteral("record"), QStringLiteral("show"), record});
        return said.object()[QLatin1String("fields")][path][0][QLatin1String("member")].toString();
    }

private Q_SLOTS:
    void aRemovedMembersDriveIsVoidEverywhere()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        const QString space = together(anna, boris, post);
        const QString measure = boris.measure(0);
        boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"до удаления\""));
        boris.syncs();
        anna.syncs();
        const QString tag = authorOf(anna, measure, QStringLiteral("notes"));
        QCOMPARE(anna.says({QStringLiteral("space"), QStringLiteral("remove"), space, tag}).exit, 0);
        anna.syncs();

        boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"после удаления\""));
        const QString drive = boris.file(QStringLiteral("drive.versta"));
        QCOMPARE(boris.says({QStringLiteral("bundle"), QStringLiteral("write"), drive}).exit, 0);
        const Said taken = anna.says({QStringLiteral("bundle"), QStringLiteral("read"), drive});
        QCOMPARE(taken.exit, 4);
        QVERIFY(taken.number("void") > 0);
        QCOMPARE(anna.values(measure, QStringLiteral("notes")), QJsonArray{QStringLiteral("до удаления")});
        // What the removal voids stays with its author.
        QCOMPARE(boris.values(measure, QStringLiteral("notes")), QJsonArray{QStringLiteral("после удаления")});
    }

    void aFlashDriveCarriesBothWays()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString measure = anna.measure(0);
        anna.sets(measure, QStringLiteral("notes"), QStringLiteral("\"на флешке\""));
        const QString drive = anna.file(QStringLiteral("drive.versta"));
        QCOMPARE(anna.says({QStringLiteral("bundle"), QStringLiteral("write"), drive}).exit, 0);
        QCOMPARE(boris.says({QStringLiteral("bundle"), QStringLiteral("read"), drive}).exit, 0);
        QCOMPARE(boris.values(measure, QStringLiteral("notes")), QJsonArray{QStringLiteral("на флешке")});
        QCOMPARE(boris.everything(), anna.everything());
    }

    void aCodeUsedTwiceIsShown()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис")), thief(QStringLiteral("Вор"));
        for (const Device *device : {&anna, &boris, &thief})
            device->uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        const QString code = anna.invites(space);
        anna.syncs();
        QCOMPARE(joins(boris, code).exit, 0);
        boris.syncs();
        QVERIFY(joins(thief, code).exit != 0); // the endpoint erased the sealed part with the first join
        thief.syncs();
        anna.syncs();
        QCOMPARE(
            anna.says({QStringLiteral("space"), QStringLiteral("list")}).array()[0][QLatin1String("members")].toInt(),
            2);
    }

    void aMistypedCodeIsToldApartFromAnUnknownOne()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        anna.uses(post);
        boris.uses(post);
        const QString code = anna.invites(anna.founds(QStringLiteral("Школа")));
        QString mistyped = code;
        mistyped[0] = mistyped[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        QCOMPARE(joins(boris, mistyped).exit, 3);
        QCOMPARE(joins(boris, code).exit, 1); // Anna has not sent it yet
        anna.syncs();
        QCOMPARE(joins(boris, code).exit, 0);
    }

    void nobodyCanPutAnotherSpaceBehindACode()
    {
        Post post;
        const Device anna(QStringLiteral("Анна")), liar(QStringLiteral("Лжец")), boris(QStringLiteral("Борис"));
        for (const Device *device : {&anna, &liar, &boris})
            device->uses(post);
        const QString code = anna.invites(anna.founds(QStringLiteral("Школа")));
        liar.invites(liar.founds(QStringLiteral("Ловушка")));
        anna.syncs();
        liar.syncs();
        post.stop();
        {
            const auto profile = profileOf(liar, "пароль Лжец");
            const auto desk = profile->desk(app::Profile::Mode::reading);
            const base::SpaceId trap = (*desk)->store().identity().spaces()->front();
            auto store = db::Database::open(post.storeFile().toStdString());
            QVERIFY(store);
            // the endpoint's operator answers every seat with the liar's space
            QVERIFY(store->run("UPDATE part SET bytes = (SELECT bytes FROM part WHERE space = ?1), space = ?1", trap));
        }
        post.start();
        QVERIFY(joins(boris, code).exit != 0);
        QVERIFY(boris.says({QStringLiteral("space"), QStringLiteral("list")}).array().isEmpty());
    }

    void aNewerVersionsEnvelopeIsHeldAlone()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        const QString measure = anna.measure(0);
        boris.sets(measure, QStringLiteral("notes"), QStringLiteral("\"до\""));
        boris.syncs();
        anna.syncs();

        // Boris's next envelope, as a later version would write it: only its head can be read here
        client::Bundle bundle;
        {
            const auto profile = profileOf(anna, "пароль Анна");
            const auto desk = profile->desk(app::Profile::Mode::reading);
            const base::SpaceId space = (*desk)->store().identity().spaces()->front();
            const auto lines = (*desk)->store().log().lines(space);
            const auto own = (*desk)->store().identity().self(space)->tag;
            base::Bytes newer{std::byte{2}, std::byte{1}};
            for (const auto &[author, line] : *lines)
                if (author != own) {
                    base::append(newer, author.view());
                    newer.push_back(static_cast<std::byte>(line.number + 1));
                }
            newer.resize(200, std::byte{42});
            bundle.spaces.push_back({space, {}, {newer}});
        }
        const QString drive = anna.file(QStringLiteral("newer.versta"));
        QFile file(drive);
        const base::Bytes bytes = client::encode(bundle);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(base::textOf(bytes).data(), qint64(bytes.size())) > 0);
        file.close();
        const Said taken = anna.says({QStringLiteral("bundle"), QStringLiteral("read"), drive});
        QCOMPARE(taken.exit, 4);
        QCOMPARE(taken.number("held"), 1);
        QCOMPARE(anna.values(measure, QStringLiteral("notes")), QJsonArray{QStringLiteral("до")});

        anna.sets(measure, QStringLiteral("notes"), QStringLiteral("\"после\""));
        QVERIFY(anna.syncs().number("sent") > 0);
        boris.syncs();
        QCOMPARE(boris.values(measure, QStringLiteral("notes")), QJsonArray{QStringLiteral("после")});
    }

    void aCopiedProfileIsNoticedAndBothLinesStay()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), boris(QStringLiteral("Борис"));
        together(anna, boris, post);
        Device copy(QStringLiteral("Копия"));
        copy.copiesFolderOf(boris);

        const QString first = boris.measure(0), second = boris.measure(1);
        boris.sets(first, QStringLiteral("notes"), QStringLiteral("\"на старом компьютере\""));
        copy.sets(second, QStringLiteral("notes"), QStringLiteral("\"на новом компьютере\""));
        boris.syncs();
        copy.syncs(); // renews itself: it becomes a second device of the same person
        copy.syncs();
        anna.syncs();
        boris.syncs();

        QCOMPARE(anna.values(first, QStringLiteral("notes")), QJsonArray{QStringLiteral("на старом компьютере")});
        QCOMPARE(anna.values(second, QStringLiteral("notes")), QJsonArray{QStringLiteral("на новом компьютере")});
        QCOMPARE(boris.everything(), anna.everything());
        QVERIFY(authorOf(anna, first, QStringLiteral("notes")) != authorOf(anna, second, QStringLiteral("notes")));
    }

    void aReaderReadsAndDoesNotWrite()
    {
        const Post post;
        const Device anna(QStringLiteral("Анна")), guest(QStringLiteral("Гость"));
        anna.uses(post);
        guest.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        anna.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"), QStringLiteral("--space"),
                   space});
        const QString code = anna.invites(space, QStringLiteral("reader"));
        anna.syncs();
        QCOMPARE(joins(guest, code).exit, 0);
        guest.syncs();
        QCOMPARE(guest.everything(), anna.everything());
        QCOMPARE(guest.sets(guest.measure(0), QStringLiteral("notes"), QStringLiteral("\"нельзя\"")).exit, 1);
        QVERIFY(guest.says({QStringLiteral("space"), QStringLiteral("invite"), space}).exit != 0);
    }
};

QTEST_GUILESS_MAIN(Members)
#include "members.moc"
