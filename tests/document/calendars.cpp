// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/roadmap_out.h"

#include <QTest>

using namespace document::out;
using domain::Status;
using domain::Window;

namespace {

OutMeasure measure(const char *id, std::vector<Window> windows, domain::Statuses statuses = {})
{
    domain::Measure one;
    one.number = QStringLiteral("2.1");
    one.text = QStringLiteral("Заседание; итоги, сроки");
    one.deadline.text = QStringLiteral("ежеквартально");
    one.deadline.windows = std::move(windows);
    statuses.resize(std::max<std::size_t>(1, one.deadline.windows.size()));
    return {QString::fromLatin1(id), {{one, statuses}}};
}

OutRoadmap roadmapOf(std::vector<OutMeasure> measures)
{
    OutRoadmap roadmap;
    roadmap.versions.emplace_back();
    roadmap.versions.front().title = QStringLiteral("Дорожная карта на 2024 год");
    roadmap.measures = std::move(measures);
    roadmap.today = QDate(2024, 2, 1);
    roadmap.now = QDateTime(QDate(2024, 2, 1), QTime(10, 30), Qt::UTC);
    return roadmap;
}

QByteArray unfolded(QByteArray ics)
{
    return ics.replace("\r\n ", "");
}

QList<QByteArray> linesOf(const OutRoadmap &roadmap)
{
    return unfolded(icsOf(roadmapCalendar(roadmap).calendar)).split('\n');
}

int countOf(const QList<QByteArray> &lines, const QByteArray &line)
{
    return static_cast<int>(lines.count(line + '\r'));
}

} // namespace

class CalendarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsAnEventWithTwoReminders()
    {
        const auto lines = linesOf(roadmapOf({measure("a-1", {{QDate(2024, 3, 1), QDate(2024, 3, 15), {}, {}}})}));
        for (const char *line :
             {"BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a-1-0@versta", "DTSTAMP:20240201T103000Z",
              "DTSTART;VALUE=DATE:20240301", "DTEND;VALUE=DATE:20240316", "SUMMARY:2.1. Заседание\\; итоги\\, сроки",
              "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR"})
            QVERIFY2(countOf(lines, line) == 1, line);
        QCOMPARE(countOf(lines, "BEGIN:VALARM"), 2);
        QCOMPARE(countOf(lines, "TRIGGER;RELATED=END:-P7DT15H"), 1);
        QCOMPARE(countOf(lines, "TRIGGER;RELATED=END:-P1DT15H"), 1);
    }

    void everyOccasionOfARecurringDeadlineHasItsOwnName()
    {
        const OutRoadmap roadmap = roadmapOf({measure(
            "a-1",
            {{{}, QDate(2024, 3, 31), {}, {}}, {{}, QDate(2024, 6, 30), {}, {}}, {{}, QDate(2024, 9, 30), {}, {}}},
            {Status::done, Status::planned, Status::cancelled})});
        const auto events = roadmapCalendar(roadmap).calendar.events;
        QCOMPARE(events.size(), std::size_t(3));
        for (std::size_t at = 0; at < events.size(); ++at)
            QCOMPARE(events[at].uid, QStringLiteral("a-1-%1@versta").arg(at));
        QVERIFY(events[0].summary.startsWith(QStringLiteral("Выполнено: ")) && events[0].remindDaysBefore.empty());
        QCOMPARE(events[1].remindDaysBefore, (std::vector<int>{7, 1}));
        QVERIFY(events[2].isCancelled && events[2].remindDaysBefore.empty());
    }

    void aMovedWindowKeepsItsNameAndCountsOn()
    {
        OutRoadmap before = roadmapOf({measure("a-1", {{{}, QDate(2024, 3, 31), {}, {}}})});
        OutRoadmap after = roadmapOf({measure("a-1", {{{}, QDate(2024, 10, 1), {}, {}}})});
        after.now = after.now.addDays(1);
        const auto number = [](const OutRoadmap &roadmap) {
            for (const QByteArray &line : linesOf(roadmap))
                if (line.startsWith("SEQUENCE:"))
                    return line.mid(9).trimmed().toLongLong();
            return -1LL;
        };
        QCOMPARE(roadmapCalendar(before).calendar.events.front().uid,
                 roadmapCalendar(after).calendar.events.front().uid);
        QCOMPARE(number(after) - number(before), 24LL * 60);
        QVERIFY(number(after) < 2'147'483'647); // the format's integers
    }

    void openAndLongWindowsStandOnTheDayThatMatters()
    {
        const auto events =
            roadmapCalendar(roadmapOf({measure("a-1", {{QDate(2024, 3, 14), {}, {}, {}}}),
                                       measure("a-2", {{QDate(2024, 1, 1), QDate(2024, 12, 31), {}, {}}})}))
                .calendar.events;
        QCOMPARE(events[0].first, QDate(2024, 3, 14));
        QVERIFY(events[0].summary.startsWith(QStringLiteral("Начало: ")));
        QCOMPARE(events[1].first, QDate(2024, 12, 31));
        QCOMPARE(events[1].last, QDate(2024, 12, 31));
    }

    void whatHasNoDateIsCounted()
    {
        const RoadmapCalendar made =
            roadmapCalendar(roadmapOf({measure("a-1", {}), measure("a-2", {{{}, QDate(2024, 3, 31), {}, {}}})}));
        QCOMPARE(made.withoutDate, 1);
        QCOMPARE(made.calendar.events.size(), std::size_t(1));
        QVERIFY(icsOf(made.calendar).contains("X-WR-CALDESC:"));
    }

    void linesAreFoldedBetweenLetters()
    {
        OutRoadmap roadmap = roadmapOf({measure("a-1", {{{}, QDate(2024, 3, 31), {}, {}}})});
        roadmap.measures.front().versions.front().measure.text = QStringLiteral("Щ").repeated(400)
            + QString::fromUtf8("👩🏽‍🏫").repeated(50) + QStringLiteral("\nконец");
        const QByteArray ics = icsOf(roadmapCalendar(roadmap).calendar);
        QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(ics.count('\n'), ics.count("\r\n"));
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 and the carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
        }
        QVERIFY(unfolded(ics).contains(QStringLiteral("Щ").repeated(400).toUtf8()));
        QVERIFY(unfolded(ics).contains("\\nконец"));
    }
};

QTEST_APPLESS_MAIN(CalendarsTest)
#include "calendars.moc"
