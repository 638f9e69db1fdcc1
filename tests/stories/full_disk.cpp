// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"
#include "disk.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/// A device without room: what does not fit is refused in plain words, what was there stands and is shown, and when
/// there is room again everything goes on. Twice each: on a disk that is full, and with files that may not grow.
class FullDisk : public QObject
{
    Q_OBJECT

private:
    const QString m_notes = QStringLiteral("notes");
    std::unique_ptr<Disk> m_disk;

    static void addRows()
    {
        QTest::addColumn<bool>("isMounted");
        QTest::newRow("a full disk") << true;
        QTest::newRow("files that may not grow") << false;
    }

    QString place() const { return m_disk ? m_disk->place() : QString(); }

    /// So much room that the vault can be opened and read, and not enough for what follows.
    void fillsUp(Device &device) const
    {
        if (m_disk)
            m_disk->fillUp(100);
        else
            device.limitsFiles(100); // of each file, and most goes into one
    }

    void makesRoom(Device &device) const
    {
        device.limitsFiles(0);
        if (m_disk)
            m_disk->makeRoom();
    }

    static Said imports(const Device &device, const QString &space)
    {
        return device.says({QStringLiteral("roadmap"), QStringLiteral("import"), sample("tabs.txt"),
                            QStringLiteral("--space"), space});
    }

    static bool isRefusedInPlainWords(const Said &said)
    {
        return said.exit == 1 && said.text.startsWith(QStringLiteral("Нет места; изменение не принято, прежнее цело"))
            && said.text.count(QLatin1Char('\n')) == 1;
    }

    /// Letters that no packing makes much smaller.
    static QString longNote(quint32 seed)
    {
        QRandomGenerator dice(seed);
        QString note;
        while (note.size() < 8'000)
            note.append(QChar(0x0430 + dice.bounded(32)));
        return note;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH(bool, isMounted);
        m_disk.reset();
        if (!isMounted)
            return;
        m_disk = std::make_unique<Disk>();
        if (!m_disk->isThere())
            QSKIP("a small disk is mounted by root only");
    }

    void anImportThatDoesNotFitChangesNothing_data() { addRows(); }

    void anImportThatDoesNotFitChangesNothing()
    {
        Device anna(QStringLiteral("Анна"), place());
        const QString space = anna.founds(QStringLiteral("Школа"));
        const QByteArray before = anna.everything();
        fillsUp(anna);
        const Said said = imports(anna, space);
        QVERIFY2(isRefusedInPlainWords(said), qUtf8Printable(said.text));
        QCOMPARE(anna.everything(), before);
        makesRoom(anna);
        QCOMPARE(anna.everything(), before);
        QVERIFY(imports(anna, space).number("measures") > 0);
        QCOMPARE(anna.says({QStringLiteral("vault"), QStringLiteral("check")}).exit, 0);
    }

    void anEditThatDoesNotFitLeavesTheLastOneThatDid_data() { addRows(); }

    void anEditThatDoesNotFitLeavesTheLastOneThatDid()
    {
        Post post;
        Device anna(QStringLiteral("Анна"), place());
        const Device boris(QStringLiteral("Борис"));
        anna.uses(post);
        boris.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        imports(anna, space);
        const QString code = anna.invites(space);
        anna.syncs();
        const QString measure = anna.measure(0);
        fillsUp(anna);
        QString last;
        Said said;
        for (quint32 n = 0; n < 200; ++n) {
            const QString note = longNote(n);
            said = anna.sets(measure, m_notes, QLatin1Char('"') + note + QLatin1Char('"'));
            if (said.exit != 0)
                break;
            last = note;
            anna.says(
                {QStringLiteral("bundle"), QStringLiteral("write"), QStringLiteral("/dev/null/nowhere")}); // closes
        }
        QVERIFY2(isRefusedInPlainWords(said), qUtf8Printable(said.text));
        const QJsonArray stands = last.isEmpty() ? QJsonArray() : QJsonArray{last};
        QCOMPARE(anna.values(measure, m_notes), stands);

        makesRoom(anna);
        QCOMPARE(anna.values(measure, m_notes), stands);
        QCOMPARE(anna.sets(measure, m_notes, QStringLiteral("\"снова есть место\"")).exit, 0);
        QCOMPARE(anna.syncs().exit, 0);
        QCOMPARE(boris.says({QStringLiteral("space"), QStringLiteral("join"), code}).exit, 0);
        boris.syncs();
        QCOMPARE(boris.everything(), anna.everything());
        QCOMPARE(anna.says({QStringLiteral("vault"), QStringLiteral("check")}).exit, 0);
    }

    void aPaperThatDoesNotFitLeavesTheOldOne_data()
    {
        QTest::addColumn<bool>("isMounted");
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "docx", "xlsx", "ics"})
            QTest::newRow(format) << true << QString::fromLatin1(format);
    }

    void aPaperThatDoesNotFitLeavesTheOldOne()
    {
        QFETCH(QString, format);
        const Device anna(QStringLiteral("Анна"));
        const QString space = anna.founds(QStringLiteral("Школа"));
        imports(anna, space);
        const QString id = anna.roadmap();
        const QString place = m_disk->place() + QStringLiteral("/карта.") + format;
        const auto goesOut = [&] {
            return anna.says({QStringLiteral("roadmap"), QStringLiteral("export"), id, QStringLiteral("--out"), place});
        };
        const auto stands = [&] {
            QFile file(place);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(goesOut().exit, 0);
        const QByteArray before = stands();
        QVERIFY(!before.isEmpty());
        const QStringList files = QDir(m_disk->place()).entryList(QDir::Files | QDir::Hidden);
        m_disk->fillUp(4);
        const Said said = goesOut();
        QVERIFY2(isRefusedInPlainWords(said), qUtf8Printable(said.text));
        QCOMPARE(stands(), before);
        m_disk->makeRoom();
        QCOMPARE(QDir(m_disk->place()).entryList(QDir::Files | QDir::Hidden), files);
        QCOMPARE(goesOut().exit, 0);
    }

    void aPageThatDoesNotFitComesAgainWhenThereIsRoom_data() { addRows(); }

    void aPageThatDoesNotFitComesAgainWhenThereIsRoom()
    {
        const Post post;
        Device anna(QStringLiteral("Анна"), place());
        const Device boris(QStringLiteral("Борис"));
        anna.uses(post);
        boris.uses(post);
        const QString space = anna.founds(QStringLiteral("Школа"));
        imports(anna, space);
        const QString code = anna.invites(space);
        anna.syncs();
        boris.says({QStringLiteral("space"), QStringLiteral("join"), code});
        boris.syncs();
        anna.syncs();
        anna.sets(anna.measure(0), m_notes, QStringLiteral("\"своё, ещё не отправлено\""));
        const QString measure = boris.measure(1);
        for (int n = 0; n < 12; ++n)
            boris.sets(measure, QStringLiteral("x/n%1").arg(n),
                       QLatin1Char('"') + longNote(quint32(n)) + QLatin1Char('"'));
        QCOMPARE(boris.syncs().exit, 0);

        const QStringList show{QStringLiteral("roadmap"), QStringLiteral("show"), anna.roadmap()};
        const QJsonObject before = anna.says(show).object();
        fillsUp(anna);
        const Said said = anna.syncs();
        QVERIFY2(isRefusedInPlainWords(said), qUtf8Printable(said.text));
        QCOMPARE(anna.says(show).object(), before);

        makesRoom(anna);
        QCOMPARE(anna.syncs().exit, 0);
        boris.syncs();
        QCOMPARE(anna.everything(), boris.everything());
        QCOMPARE(anna.values(anna.measure(0), m_notes), QJsonArray{QStringLiteral("своё, ещё не отправлено")});
    }
};

QTEST_GUILESS_MAIN(FullDisk)
#include "full_disk.moc"
