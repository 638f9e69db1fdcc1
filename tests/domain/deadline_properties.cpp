// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/deadline_reader.h"
#include "domain/parties/party.h"
#include "domain/period.h"
#include "domain/spelling/open_end.h"
#include "domain/spelling/spelling.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace domain;

namespace {

/// Words of the genre in any order, with signs and rubbish between them.
rc::Gen<QString> phrases()
{
    static const std::vector<QString> words = [] {
        std::vector<QString> list;
        const QString all =
            QStringLiteral("до|с|по|не позднее|к|от|январь|мая|сентября|дек.|март|2024|2025 "
                           "г.|2024-2025|2024/25|учебного года|года|в течение|"
                           "I|III|квартал|полугодие|1|31|32|15|00|11.04|16.05.2025|01.04.22|31.02.2025|2025-04-11|-|–|,"
                           "|;|(|)|.|:|/|«|»|первая|"
                           "последняя|декада|неделя|половина|конец|начало|каждого месяца|числа|раз "
                           "в|ежегодно|ежемесячно|график|ВПР|проведения|"
                           "по мере|после|дней|14.00|18:00|каникулы|весна|х|№|99999999999|ё|\u00a0|\u200b|абв|abc");
        for (const QString &word : all.split(u'|'))
            list.push_back(word);
        return list;
    }();
    return rc::gen::map(
        rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, words.size() * 2)),
        [](const std::vector<std::size_t> &picks) {
            QString text;
            for (const std::size_t pick : picks) {
                text += words[pick / 2];
                text += pick % 2 == 0 ? QStringLiteral(" ") : QString();
            }
            return text;
        });
}

DeadlineContext anyContext()
{
    static const CampaignBook book = [] {
        QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/campaigns/vpr.json"));
        auto read = file.open(QIODevice::ReadOnly) ? CampaignBook::read(file.readAll()) : CampaignBook();
        return *read;
    }();
    DeadlineContext context;
    const int year = *rc::gen::inRange(2021, 2027);
    switch (*rc::gen::inRange(0, 4)) {
    case 0: context.period = Period{QDate(year, 1, 1), QDate(year, 12, 31), false}; break;
    case 1: context.period = Period{QDate(year, 9, 1), QDate(year + 1, 8, 31), true}; break;
    case 2: context.period = Period{QDate(year, 1, 1), QDate(year + 2, 12, 31), false}; break;
    default: break;
    }
    if (*rc::gen::arbitrary<bool>())
        context.approved = QDate(year, *rc::gen::inRange(1, 13), 10);
    context.campaigns = *rc::gen::arbitrary<bool>() ? &book : nullptr;
    context.measureText = *rc::gen::arbitrary<bool>() ? QStringLiteral("Проведение ВПР") : QString();
    return context;
}

QDate startOf(const Window &window)
{
    return window.from ? *window.from : *window.to;
}

void checkSound(const QString &text, const DeadlineReading &reading)
{
    RC_LOG() << text.toStdString() << "\n";
    const Deadline &deadline = reading.deadline;
    QString visible = text;
    visible.remove(QChar(0x200B));
    RC_ASSERT(deadline.text == visible.simplified());
    for (const Window &window : deadline.windows) {
        RC_ASSERT(window.from || window.to);
        RC_ASSERT(!window.from || window.from->isValid());
        RC_ASSERT(!window.to || window.to->isValid());
        RC_ASSERT(!window.from || !window.to || *window.from <= *window.to);
    }
    for (std::size_t at = 1; at < deadline.windows.size(); ++at)
        RC_ASSERT(startOf(deadline.windows[at - 1]) <= startOf(deadline.windows[at]));
    if (deadline.kind == Deadline::Kind::none)
        RC_ASSERT(!reading.doubts.empty());
    if (deadline.confidence == Deadline::Confidence::low)
        RC_ASSERT(!reading.doubts.empty());
}

} // namespace

class DeadlinePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayThatNoCalendarHasGivesItsYearToWhatFollows()
    {
        const auto reading = readDeadline(QStringLiteral("31.02.2025, март"), {});
        QCOMPARE(reading.deadline.windows.size(), 1U);
        QCOMPARE(reading.deadline.windows.front().from, QDate(2025, 3, 1)); // and not of the year 1
        QVERIFY(!reading.doubts.empty());
    }

    void anyWordsGiveSoundWindowsAndKeepTheText()
    {
        QVERIFY(rc::check("deadlines are sound", [] {
            const QString text = *phrases();
            checkSound(text, readDeadline(text, anyContext()));
        }));
    }

    void rubbishIsSurvivedByEveryReader()
    {
        PartyBook book;
        QVERIFY(rc::check("no reader falls", [&] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
            const DeadlineReading reading = readDeadline(text, anyContext());
            RC_ASSERT(reading.deadline.windows.size() < 10'000u);
            (void)splitParties(text, book);
            (void)spellingDoubts(text);
            (void)breaksOff(text);
            (void)periodIn(text);
            (void)dateIn(text);
            (void)abbreviationsIn(text);
        }));
    }
};

QTEST_APPLESS_MAIN(DeadlinePropertiesTest)
#include "deadline_properties.moc"
