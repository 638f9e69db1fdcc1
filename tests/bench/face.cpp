// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, in a profile with so many measures; offscreen, drawn by software:
//   bench_face DIR make COUNT [LONG]   roadmaps of 100 measures (one of up to LONG, or 5,000), a cheap passphrase
//   bench_face DIR first        ms from the start of this process to Today drawn, of these in unlocking; CPU ms;
//                               resident MB
//   bench_face DIR lists        ms of Today and of the list of roadmaps: from the digests, and by reading every body
//   bench_face DIR search       ms from a keystroke to its results, p50 and p99
//   bench_face DIR scroll       ms until the long list is there and of the longest stop of the screen's thread in
//                               that; share of its frames over 16 ms when it is scrolled, and the longest
#include "view/face.h"
#include "app/desk.h"
#include "app/roadmaps.h"
#include "app/spaces.h"
#include "db/transaction.h"
#include "domain/records/roadmap_record.h"
#include "record/reference.h"
#include "view/key.h"
#include "view/records/hit_list.h"
#include "view/today/today_list.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <unistd.h>

namespace {

constexpr int perRoadmap = 100;
constexpr int inTheLong = 5000; ///< if nobody says another number

template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

void must(const base::Done &done)
{
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

double milliseconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double sinceStartMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const auto fields = stat.readAll().split(')').last().trimmed().split(' ');
    const double began = fields.at(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (uptime.readAll().split(' ').first().toDouble() - began) * 1000;
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return status.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

domain::Measure measureAt(int at)
{
    static const QStringList words{QStringLiteral("семинар"), QStringLiteral("совещание"), QStringLiteral("анализ"),
                                   QStringLiteral("проверку работ"), QStringLiteral("мониторинг")};
    domain::Measure measure;
    measure.number = QString::number(at % perRoadmap + 1);
    measure.text = QStringLiteral("Провести %1 № %2 по объективности оценки").arg(words.at(at % words.size())).arg(at);
    // One in fifty is late or due soon, as a year in its middle has it; the rest lies ahead.
    const QDate to = QDate::currentDate().addDays(at % 50 == 0 ? at / 50 % 40 - 20 : 70 + at % 200);
    measure.deadline.kind = domain::Deadline::Kind::by;
    measure.deadline.text = QStringLiteral("до ") + to.toString(QStringLiteral("dd.MM.yyyy"));
    measure.deadline.windows = {{{}, to, {}, {}}};
    measure.responsibleText = QStringLiteral("МОУО, ОО");
    measure.responsible = {QStringLiteral("МОУО"), QStringLiteral("ОО")};
    return measure;
}

void add(record::ChangeSet &set, const base::RecordId &id, std::string_view kind,
         const std::vector<domain::Field> &fields, const std::optional<base::RecordId> &parent)
{
    set.writes.push_back({id, "kind", record::Text(kind), {}});
    for (const auto &[path, value] : fields)
        set.writes.push_back({id, path, value, {}});
    if (parent)
        set.writes.push_back({id, "parent", record::referenceTo(*parent), {}});
}

/// As another member's set that came with an exchange.
void fill(app::Desk &desk, const base::SpaceId &space, int count, int longest)
{
    const base::Tag author{{std::byte{7}, std::byte{9}}};
    std::uint64_t counter = 0;
    std::uint64_t number = 0;
    for (int at = 0; at < count;) {
        const int size = std::min(count - at, at == 0 ? longest : perRoadmap);
        domain::Roadmap roadmap;
        roadmap.title = at == 0 ? QStringLiteral("Длинная карта") : QStringLiteral("Карта № %1").arg(at / perRoadmap);
        roadmap.level = domain::Level::municipality;
        const base::RecordId parent{author, ++counter};
        db::Transaction transaction(desk.database());
        for (int end = at + size; at < end;) {
            record::ChangeSet set{{author, ++number}, 1, {}, {}};
            if (counter == parent.counter)
                add(set, parent, domain::roadmapKind, domain::fieldsOf(roadmap), {});
            for (int last = std::min(at + perRoadmap, end); at < last; ++at)
                add(set, {author, ++counter}, domain::measureKind, domain::fieldsOf(measureAt(at)), parent);
            record::sort(set.writes);
            store::Kept kept;
            kept.name = set.dot;
            std::memcpy(kept.hash.bytes.data(), &set.dot.number, sizeof set.dot.number);
            kept.bytes = base::copyOf(base::bytesOf("sealed"));
            must(desk.store().records().apply(space, kept, set));
        }
        must(transaction.commit());
    }
}

void sayMiddle(const char *what, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i)
        times.push_back(milliseconds(work));
    std::ranges::sort(times);
    std::printf("%s %.2f\n", what, times[times.size() / 2]);
}

void readEverything(app::Desk &desk)
{
    for (const auto &roadmap : must(app::roadmapList(desk)))
        must(app::roadmapPage(desk, roadmap.id));
}

QQuickItem *itemIn(QQuickItem *in, const char *type)
{
    if (QByteArray(in->metaObject()->className()).startsWith(type))
        return in;
    for (auto *child : in->childItems())
        if (auto *found = itemIn(child, type))
            return found;
    return nullptr;
}

/// The program's own window over the profile, as far as its first page.
struct Screen
{
    explicit Screen(const app::Options &options)
        : session(options)
        , preferences(QString())
        , face(session, preferences)
    {
        window = qobject_cast<QQuickWindow *>(face.engine().rootObjects().value(0));
        if (!window)
            qFatal("no window");
        QElapsedTimer unlocking;
        unlocking.start();
        session.unlock(QStringLiteral("p"));
        while (session.state() != view::Session::State::Open)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        unlockMs = double(unlocking.nsecsElapsed()) / 1e6;
        draw();
    }

    void draw() const
    {
        QCoreApplication::processEvents();
        window->grabWindow();
    }

    view::Session session;
    view::Preferences preferences;
    view::Face face;
    QQuickWindow *window = nullptr;
    double unlockMs = 0;
};

void search(Screen &screen)
{
    view::HitList hits;
    hits.setSession(&screen.session);
    std::vector<double> times;
    for (const char *word : {"объективности", "семинар", "проверку", "мониторинг 4", "совещание 12"}) {
        const QString all = QString::fromUtf8(word);
        for (qsizetype letters = 1; letters <= all.size(); ++letters)
            times.push_back(milliseconds([&] { hits.setWords(all.left(letters)); }));
    }
    std::ranges::sort(times);
    std::printf("search %.2f %.2f\n", times[times.size() / 2], times[times.size() * 99 / 100]);
}

void scroll(Screen &screen)
{
    auto *house = itemIn(screen.window->contentItem(), "House_");
    QMetaObject::invokeMethod(house, "show", Q_ARG(int, 1));
    screen.draw();
    auto *roadmaps = itemIn(house, "RoadmapsScreen_");
    if (!roadmaps)
        qFatal("no list of roadmaps");
    const auto all = must(screen.session.workspace()->roadmaps());
    QQuickItem *list = nullptr;
    double stop = 0;
    const double opening = milliseconds([&] {
        stop = milliseconds([&] {
            QMetaObject::invokeMethod(roadmaps, "roadmapRequested", Q_ARG(QString, view::keyOf(all.front().id)));
            screen.draw();
        });
        auto *page = itemIn(house, "RoadmapScreen_");
        list = page ? itemIn(page, "RowList_") : nullptr;
        while (list && list->property("count").toInt() == 0) {
            QThread::yieldCurrentThread();
            stop = std::max(stop, milliseconds([&] { QCoreApplication::processEvents(); }));
        }
        stop = std::max(stop, milliseconds([&] { screen.draw(); }));
    });
    if (!list)
        qFatal("no list");
    std::vector<double> frames;
    for (int i = 0; i < 600; ++i)
        frames.push_back(milliseconds([&] {
            list->setProperty("contentY", list->property("contentY").toDouble() + 90);
            screen.draw();
        }));
    const auto late = std::ranges::count_if(frames, [](double frame) { return frame > 16; });
    std::printf("open-long %.2f %.2f\nscroll %.4f %.2f\n", opening, stop, double(late) / double(frames.size()),
                std::ranges::max(frames));
}

} // namespace

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    if (count < 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    const QByteArray asked(arguments[2]);
    const app::Options options{(folder + QStringLiteral("/profile")).toStdString(),
                               (folder + QStringLiteral("/marks")).toStdString(), true, nullptr};
    const auto passphrase = crypto::Secret::copyOf(base::bytesOf("p"));
    if (asked == "make") {
        const auto made = must(app::Profile::create(options, passphrase));
        const auto desk = must(made.profile->desk(app::Profile::Mode::writing));
        const auto space = must(app::foundSpace(*desk, QStringLiteral("Округ"), domain::Level::municipality, {}));
        fill(*desk, space, count > 3 ? QByteArray(arguments[3]).toInt() : 500,
             count > 4 ? QByteArray(arguments[4]).toInt() : inTheLong);
        desk->database().rest();
        return 0;
    }
    if (asked == "lists") {
        const auto profile = must(app::Profile::unlock(options, passphrase));
        const auto desk = must(profile->desk(app::Profile::Mode::reading));
        const db::Transaction view(desk->database()); // as the screen reads
        sayMiddle("today", [&] { must(app::agenda(*desk, app::Whose::everybody)); });
        sayMiddle("roadmaps", [&] { must(app::roadmapList(*desk)); });
        sayMiddle("by-bodies", [&] { readEverything(*desk); });
        return 0;
    }
    Screen screen(options);
    if (asked == "first")
        std::printf("first %.1f %.1f %.1f %.1f\n", sinceStartMs(), screen.unlockMs,
                    1000.0 * double(std::clock()) / CLOCKS_PER_SEC, residentMb());
    else if (asked == "search")
        search(screen);
    else
        scroll(screen);
    return 0;
}
