// SPDX-License-Identifier: GPL-3.0-or-later
// Plays W1, W3 and W4 (peers/README) with two real profiles and a real endpoint; prints a line for each step:
//   bench_exchange COUNT     step, bytes with HTTP's heads, bytes of bodies, requests, wall ms, CPU ms of the device
#include "app/exchange.h"
#include "app/desk.h"
#include "app/spaces.h"
#include "checklist.h"
#include "db/transaction.h"
#include "relay.h"
#include "running.h"

#include <QCoreApplication>
#include <QFile>

#include <ctime>

namespace {

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

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

long memoryKib(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.simplified().split(' ')[1].toLong();
    return 0;
}

/// The peak of memory counts from now on (proc(5), clear_refs).
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

class Person
{
public:
    explicit Person(const Relay &relay)
    {
        const app::Options options{m_folder.filePath(QStringLiteral("profile")).toStdString(),
                                   m_folder.filePath(QStringLiteral("marks")).toStdString(), true, nullptr};
        m_profile = std::move(must(app::Profile::create(options, crypto::Secret::copyOf(base::bytesOf("p")))).profile);
        m_desk = must(m_profile->desk(app::Profile::Mode::writing));
        must(app::setEndpoint(*m_desk, relay.address()));
    }

    app::Desk &desk() { return *m_desk; }

    void put(const base::RecordId &id, const record::Path &path, const record::Value &value)
    {
        const auto now = m_desk->store().records().read(id);
        const record::Field *field = now ? now->state.field(path) : nullptr;
        const auto shown = field ? record::dotsOf(*field) : std::vector<base::Dot>();
        must(m_desk->store().openSet().write(space, {id, path, value, shown}, m_desk->nowMs()));
    }

    base::RecordId fill(std::uint64_t index)
    {
        const auto id = must(m_desk->store().identity().newRecordId(space));
        const auto write = [&](const record::Path &path, const record::Value &value) {
            must(m_desk->store().openSet().write(space, {id, path, value, {}}, m_desk->nowMs()));
        };
        write("kind", record::Text("checklist"));
        for (const auto &[path, value] : checklist::at(index).fields)
            write(path, value);
        return id;
    }

    base::SpaceId space;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Profile> m_profile;
    std::unique_ptr<app::Desk> m_desk;
};

class Story
{
public:
    Story()
    {
        m_anna.space = must(app::foundSpace(m_anna.desk(), QStringLiteral("Школа"), domain::Level::school, {}));
        const QString code = must(app::invite(m_anna.desk(), m_anna.space, QStringLiteral("editor"))).code;
        must(app::exchange(m_anna.desk(), {}));
        m_boris.space = must(app::join(m_boris.desk(), code));
        for (Person *person : {&m_anna, &m_boris, &m_anna, &m_boris})
            must(app::exchange(person->desk(), {}));
        measure("nothing-new", {&m_anna});
    }

    /// The first of a day also tells what its author holds.
    void one(std::uint64_t index)
    {
        m_anna.fill(index);
        measure("one", {&m_anna});
        const auto bytes = m_anna.desk().database().number("SELECT length(bytes) FROM log ORDER BY id DESC LIMIT 1");
        std::printf("envelope-of-%llu %lld\n", static_cast<unsigned long long>(index),
                    static_cast<long long>(must(bytes).value_or(0)));
        must(app::exchange(m_boris.desk(), {}));
    }

    void many(std::uint64_t count)
    {
        {
            db::Transaction transaction(m_anna.desk().database());
            for (std::uint64_t index = 0; index < count; ++index)
                m_ids.push_back(m_anna.fill(index));
            must(transaction.commit());
        }
        forgetPeak();
        const long before = memoryKib("VmRSS");
        measure("w1-push", {&m_anna});
        measure("w1-pull", {&m_boris});
        std::printf("memory-over-idle-kib %ld\n", memoryKib("VmHWM") - before);
    }

    void few()
    {
        for (std::size_t i = 0; i < 100; ++i)
            m_anna.put(m_ids[i * 7 % 1000], "s" + std::to_string(i % 8), checklist::text(m_numbers, 3));
        measure("w3-push", {&m_anna});
        measure("w3-pull", {&m_boris});
    }

    void both()
    {
        for (std::size_t i = 0; i < 500; ++i) {
            m_anna.put(m_ids[i], "s1", checklist::text(m_numbers, 3));
            m_boris.put(m_ids[i], "f05", record::Text("na2"));
        }
        measure("w4", {&m_anna, &m_boris, &m_anna});
    }

private:
    void measure(const char *step, const std::vector<Person *> &who)
    {
        m_relay.take();
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        std::int64_t bodies = 0;
        int requests = 0;
        for (Person *person : who) {
            const auto report = must(app::exchange(person->desk(), {}));
            bodies += report.bytesUp + report.bytesDown;
            requests += report.requests;
        }
        const Relay::Count count = m_relay.take();
        std::printf("%s %lld %lld %d %.1f %.1f\n", step, static_cast<long long>(count.up + count.down),
                    static_cast<long long>(bodies), requests, milliseconds(CLOCK_MONOTONIC) - wall,
                    milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
        std::fflush(stdout);
    }

    Running m_endpoint;
    Relay m_relay{m_endpoint.port()};
    Person m_anna{m_relay};
    Person m_boris{m_relay};
    std::vector<base::RecordId> m_ids;
    checklist::Numbers m_numbers{99};
};

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const auto records = count > 1 ? QByteArray(arguments[1]).toULongLong() : 1000;
    Story story;
    story.one(70000);
    story.one(70001);
    story.many(records);
    story.few();
    story.both();
    return 0;
}
