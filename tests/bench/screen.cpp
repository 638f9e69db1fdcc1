// SPDX-License-Identifier: GPL-3.0-or-later
// A tap to its commit, and unlocking to the first screen's records, in a profile with so many records:
//   bench_screen COUNT     prints milliseconds of wall time; the passphrase is cheap to check
#include "app/desk.h"
#include "app/records.h"
#include "app/spaces.h"
#include "checklist.h"
#include "db/transaction.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <functional>

namespace {

constexpr std::uint64_t perSet = 100;
constexpr std::uint64_t taps = 1000;

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

/// A set of another member, as it came from the endpoint.
void apply(app::Desk &desk, const base::SpaceId &space, const base::Dot &dot)
{
    record::ChangeSet set{dot, 1, {}, {}};
    for (std::uint64_t at = (dot.number - 1) * perSet; at < dot.number * perSet; ++at) {
        const base::RecordId id{dot.author, at + 1};
        set.writes.push_back({id, "kind", record::Text("checklist"), {}});
        for (const auto &[path, value] : checklist::at(at).fields)
            set.writes.push_back({id, path, value, {}});
    }
    record::sort(set.writes);
    store::Kept kept;
    kept.name = dot;
    kept.hash.bytes.fill(static_cast<std::byte>(dot.number));
    std::memcpy(kept.hash.bytes.data(), &dot.number, sizeof dot.number);
    kept.bytes = base::copyOf(base::bytesOf("sealed"));
    kept.state = store::State::counts;
    must(desk.store().records().apply(space, kept, set));
}

void fill(app::Desk &desk, const base::SpaceId &space, const base::Tag &author, std::uint64_t count)
{
    for (std::uint64_t number = 1; number <= count / perSet;) {
        db::Transaction transaction(desk.database());
        for (int i = 0; i < 20 && number <= count / perSet; ++i)
            apply(desk, space, {author, number++});
        must(transaction.commit());
    }
}

struct Times
{
    std::vector<double> taps;
    double longestRest = 0;
};

/// Between two taps the desk rests as its lane does.
Times tapTimes(app::Desk &desk, const base::SpaceId &space, const base::Tag &author, std::uint64_t count)
{
    Times times;
    desk.database().rest();
    for (std::uint64_t at = 0; at < taps; ++at) {
        const base::RecordId id{author, at * 7919 % count + 1};
        const record::Write write{
            id, "f07", record::Text(at % 2 ? "ok" : "fail"), {{author, (id.counter - 1) / perSet + 1}}};
        times.taps.push_back(milliseconds([&] { must(desk.store().openSet().write(space, write, 1)); }));
        times.longestRest = std::max(times.longestRest, milliseconds([&] { desk.database().rest(); }));
    }
    std::ranges::sort(times.taps);
    return times;
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const std::uint64_t records = count > 1 ? QByteArray(arguments[1]).toULongLong() : 500;
    const QTemporaryDir folder;
    const app::Options options{folder.filePath(QStringLiteral("profile")).toStdString(),
                               folder.filePath(QStringLiteral("marks")).toStdString(), true, nullptr};
    const auto passphrase = crypto::Secret::copyOf(base::bytesOf("p"));
    const base::Tag author{{std::byte{7}, std::byte{9}}};
    {
        const auto made = must(app::Profile::create(options, passphrase));
        const auto desk = must(made.profile->desk(app::Profile::Mode::writing));
        const auto space = must(app::foundSpace(*desk, QStringLiteral("Школа"), domain::Level::school, {}));
        fill(*desk, space, author, records);
        const auto times = tapTimes(*desk, space, author, records);
        std::printf("tap %.2f %.2f\nlongest-rest %.2f\n", times.taps[taps / 2], times.taps[taps * 99 / 100],
                    times.longestRest);
    }
    std::vector<double> openings;
    for (int i = 0; i < 9; ++i)
        openings.push_back(milliseconds([&] {
            const auto profile = must(app::Profile::unlock(options, passphrase));
            const auto desk = must(profile->desk(app::Profile::Mode::writing));
            must(desk->store().records().list({"checklist", {}, {}, 0, 50}));
        }));
    std::ranges::sort(openings);
    std::printf("unlock-to-list %.2f\n", openings[openings.size() / 2]);
    return 0;
}
