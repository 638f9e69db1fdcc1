// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rows.h"
#include "view/key.h"

#include <QSignalSpy>
#include <QTest>

namespace {

class Letters : public view::Rows
{
public:
    Letters()
        : Rows({"text"})
    {
    }
    /// Each letter is a row of its own key; a capital is the same key with another text.
    void spell(const QString &letters)
    {
        std::vector<Row> rows;
        for (const QChar letter : letters)
            rows.push_back({QString(letter.toLower()), {QString(letter)}});
        show(std::move(rows));
    }
    QString read() const
    {
        QString letters;
        for (int i = 0; i < count(); ++i)
            letters += cell(i, "text").toString();
        return letters;
    }

protected:
    void reload() override { }
};

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewComesWhereItStandsAndTheRestStays()
    {
        Letters letters;
        letters.spell(QStringLiteral("abef"));
        QSignalSpy inserted(&letters, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&letters, &QAbstractItemModel::rowsRemoved);
        letters.spell(QStringLiteral("abcdef"));
        QCOMPARE(letters.read(), QStringLiteral("abcdef"));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 2);
        QCOMPARE(inserted.first().at(2).toInt(), 3);
        QCOMPARE(removed.count(), 0);
    }

    void whatIsGoneLeavesAndTheRestStays()
    {
        Letters letters;
        letters.spell(QStringLiteral("abcdef"));
        QSignalSpy inserted(&letters, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&letters, &QAbstractItemModel::rowsRemoved);
        letters.spell(QStringLiteral("aef"));
        QCOMPARE(letters.read(), QStringLiteral("aef"));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(removed.first().at(2).toInt(), 3);
        QCOMPARE(inserted.count(), 0);
    }

    void aChangedRowTellsItAndKeepsItsPlace()
    {
        Letters letters;
        letters.spell(QStringLiteral("abc"));
        QSignalSpy changed(&letters, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&letters, &QAbstractItemModel::rowsInserted);
        letters.spell(QStringLiteral("aBc"));
        QCOMPARE(letters.read(), QStringLiteral("aBc"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(inserted.count(), 0);
    }

    void rowsThatStayTellTheirChangesAlsoWhenOthersCome()
    {
        Letters letters;
        letters.spell(QStringLiteral("abc"));
        QSignalSpy changed(&letters, &QAbstractItemModel::dataChanged);
        letters.spell(QStringLiteral("Abxc"));
        QCOMPARE(letters.read(), QStringLiteral("Abxc"));
        QCOMPARE(changed.count(), 1);
    }

    void everythingNewAndEverythingGone()
    {
        Letters letters;
        letters.spell(QStringLiteral("abc"));
        letters.spell(QStringLiteral("xyz"));
        QCOMPARE(letters.read(), QStringLiteral("xyz"));
        letters.spell({});
        QCOMPARE(letters.count(), 0);
    }

    void keysNameExactlyWhatTheyWereMadeOf()
    {
        base::RecordId record;
        record.birth.bytes[7] = std::byte{0xAB};
        record.counter = 42;
        QCOMPARE(view::recordOf(view::keyOf(record)), std::optional(record));
        base::SpaceId space;
        space.hash.bytes[31] = std::byte{7};
        QCOMPARE(view::spaceOf(view::keyOf(space)), std::optional(space));
    }

    void foreignKeysAreRefused()
    {
        for (const auto *key : {"", "-", "00-1", "zz-1", "0000000000000000-x", "0000000000000000"})
            QVERIFY2(!view::recordOf(QString::fromLatin1(key)), key);
        QVERIFY(!view::spaceOf(QStringLiteral("00")));
        QVERIFY(!view::spaceOf(QStringLiteral("привет")));
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "rows.moc"
