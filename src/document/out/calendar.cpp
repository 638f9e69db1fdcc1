// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/calendar.h"

#include "document/out/file_device.h"
#include "document/out/sheet.h"

namespace document::out {

namespace {

constexpr qsizetype octetsAtMost = 75; ///< of a line, without its line break (RFC 5545, 3.1)
constexpr int remindHour = 9;

/// RFC 5545, 3.3.11.
QString escaped(const QString &text)
{
    QString safe = cleaned(text);
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    safe.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    safe.replace(QLatin1Char(','), QStringLiteral("\\,"));
    safe.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return safe;
}

bool isLetterStart(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// Content lines, folded: never inside a letter.
class Lines
{
public:
    void add(const QByteArray &line)
    {
        qsizetype at = 0;
        while (line.size() - at > roomFrom(at)) {
            qsizetype end = at + roomFrom(at);
            while (!isLetterStart(line[end]))
                --end;
            put(line.sliced(at, end - at), at > 0);
            at = end;
        }
        put(line.sliced(at), at > 0);
    }
    void add(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            add(QByteArray(name) + ':' + escaped(text).toUtf8());
    }
    void add(const char *name, const QDate &day)
    {
        add(QByteArray(name) + ";VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
    }
    void add(const char *name, const QDateTime &moment)
    {
        add(QByteArray(name) + ':' + moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    static qsizetype roomFrom(qsizetype at) { return at > 0 ? octetsAtMost - 1 : octetsAtMost; }
    void put(const QByteArray &piece, bool isFolded)
    {
        if (isFolded)
            m_bytes += ' ';
        m_bytes += piece + "\r\n";
    }

    QByteArray m_bytes;
};

/// Counted from the end, which is the midnight after the last day.
QByteArray triggerOf(int daysBefore)
{
    const int hours = 24 - remindHour;
    const QByteArray days = daysBefore > 0 ? QByteArray::number(daysBefore) + 'D' : QByteArray();
    return "TRIGGER;RELATED=END:-P" + days + 'T' + QByteArray::number(hours) + 'H';
}

void addAlarm(Lines &lines, const Event &event, int daysBefore)
{
    lines.add("BEGIN:VALARM");
    lines.add("ACTION:DISPLAY");
    lines.add("DESCRIPTION", event.summary);
    lines.add(triggerOf(daysBefore));
    lines.add("END:VALARM");
}

void addEvent(Lines &lines, const Event &event, const QDateTime &made)
{
    static const QDateTime countedFrom(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    lines.add("BEGIN:VEVENT");
    lines.add("UID", event.uid);
    lines.add("DTSTAMP", made);
    lines.add("LAST-MODIFIED", made);
    lines.add("SEQUENCE:" + QByteArray::number(std::max<qint64>(0, countedFrom.secsTo(made) / 60)));
    lines.add("DTSTART", event.first);
    lines.add("DTEND", event.last.addDays(1)); // the first day that is no longer in it
    lines.add("SUMMARY", event.summary);
    lines.add("DESCRIPTION", event.description);
    lines.add(event.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    lines.add("TRANSP:TRANSPARENT"); // a deadline makes nobody busy
    for (const int days : event.remindDaysBefore)
        addAlarm(lines, event, days);
    lines.add("END:VEVENT");
}

} // namespace

QByteArray icsOf(const Calendar &calendar)
{
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Versta//Versta//RU");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH");
    lines.add("X-WR-CALNAME", calendar.name);
    lines.add("X-WR-CALDESC", calendar.description);
    for (const Event &event : calendar.events)
        addEvent(lines, event, calendar.made);
    lines.add("END:VCALENDAR");
    return lines.take();
}

base::Done writeIcs(const Calendar &calendar, const std::filesystem::path &file)
{
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done;
    device.write(icsOf(calendar));
    return device.finish();
}

} // namespace document::out
