// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/change_codec.h"

#include <QFile>
#include <QTest>

/// tests/golden/client/change.txt, line by line: packed bytes in hexadecimal and what must come of reading them. What
/// an older version packed opens for ever, so lines are added and never changed.
class ChangeVectors : public QObject
{
    Q_OBJECT

private:
    static constexpr base::Dot dot{{{std::byte{7}, std::byte{7}}}, 5};

    static std::string told(const record::ChangeSet &set)
    {
        std::string text = std::to_string(set.labelMs);
        for (const record::Write &write : set.writes) {
            text += " | " + base::nameOf(write.record) + ' ' + write.path + " = " + record::debugTextOf(write.value);
            for (const base::Dot &replaced : write.replaces)
                text += " x" + base::shortNameOf(replaced.author) + '/' + std::to_string(replaced.number);
        }
        if (set.frontier)
            text += " | frontier of " + std::to_string(set.frontier->size());
        return text;
    }

    static std::string readingOf(const std::string &hex)
    {
        const auto bytes = base::bytesOfHex(hex);
        if (!bytes)
            return "no hex";
        const auto set = client::decode(*bytes, dot);
        return set ? told(*set) : base::nameOf(set.error().code);
    }

    static QStringList lines()
    {
        QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/tests/golden/client/change.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no vectors");
        QStringList kept;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
            if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
                kept << line;
        return kept;
    }

    /// One of each kind of value, a replaced write, a frontier.
    static record::ChangeSet sample()
    {
        using namespace std::chrono;
        record::ChangeSet set;
        set.dot = dot;
        set.labelMs = 1'740'819'600'000;
        const base::RecordId own{dot.author, 1};
        const base::RecordId other{{{std::byte{9}}}, 300};
        set.writes = {{own, "answer/q07/value", record::Text("нарушений нет"), {}},
                      {own, "answer/q08/value", true, {}},
                      {own, "day", record::Date(2025y / 4 / 11), {}},
                      {own, "kind", record::Text("checklist"), {}},
                      {own, "list", record::List{std::int64_t{1}, record::Text("два"), record::Null()}, {}},
                      {own, "share", record::Decimal{125, 2}, {}},
                      {own, "time", record::Time{570}, {}},
                      {other, "notes", record::Text("ё — «да» 🙂"), {{{{std::byte{9}}}, 2}}},
                      {other, "photo", base::Bytes{std::byte{0}, std::byte{255}}, {}}};
        std::sort(set.writes.begin(), set.writes.end(),
                  [](const auto &a, const auto &b) { return std::tie(a.record, a.path) < std::tie(b.record, b.path); });
        set.frontier = record::Frontier{{dot.author, 4}, {{{std::byte{9}}}, 17}};
        return set;
    }

private Q_SLOTS:
    void everyLineReadsAsItSays()
    {
        const QStringList all = lines();
        QVERIFY(all.size() >= 10);
        for (const QString &line : all) {
            const auto place = line.indexOf(QStringLiteral(" => "));
            QVERIFY(place > 0);
            QCOMPARE(QString::fromStdString(readingOf(line.left(place).toStdString())), line.mid(place + 4));
        }
    }

    void everyShorterBeginningIsRefused()
    {
        const auto first = lines().first();
        const auto bytes = base::bytesOfHex(first.left(first.indexOf(QLatin1Char(' '))).toStdString());
        for (std::size_t length = 0; length < bytes->size(); ++length)
            QVERIFY(!client::decode(base::View(*bytes).first(length), dot));
    }

    void theSampleOfTodayReadsBack()
    {
        const record::ChangeSet set = sample();
        const auto bytes = client::encode(set);
        QVERIFY(bytes);
        const auto back = client::decode(*bytes, dot);
        QVERIFY(back);
        QVERIFY(*back == set);
        if (qEnvironmentVariableIsSet("VERSTA_NEW_VECTOR"))
            qInfo("%s => %s", base::hexOf(*bytes).c_str(), told(set).c_str());
    }
};

QTEST_APPLESS_MAIN(ChangeVectors)
#include "change_vectors.moc"
