// SPDX-License-Identifier: GPL-3.0-or-later
#include "party.h"

#include "db/transaction.h"

#include "crypto/random.h"

#include <QFile>
#include <QTest>

#include <chrono>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int clients = 32;
constexpr int pushesOfClient = 60;
constexpr std::size_t contentBytes = 300; // with head and signature as large as a filled checklist

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Seconds for the same envelopes put into one bare table, so many in a transaction.
double bareSeconds(const QString &file, const std::vector<Envelopes> &written, std::size_t groupSize)
{
    auto opened = db::Database::open(file.toStdString());
    if (!opened || !opened->run("CREATE TABLE envelope (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"))
        qFatal("no database to compare with");
    Envelopes all;
    for (const Envelopes &some : written)
        all.insert(all.end(), some.begin(), some.end());
    const auto begin = Clock::now();
    for (std::size_t at = 0; at < all.size();) {
        db::Transaction transaction(*opened);
        for (std::size_t end = std::min(all.size(), at + groupSize); at < end; ++at)
            if (!opened->run("INSERT INTO envelope (bytes) VALUES (?1)", all[at]))
                qFatal("no insert");
        if (!transaction.commit())
            qFatal("no commit");
    }
    return secondsSince(begin);
}

double figureIn(const std::string &metrics, const std::string &name)
{
    const auto at = metrics.find("\n" + name + " ");
    return at == std::string::npos ? 0 : std::stod(metrics.substr(at + name.size() + 2));
}

} // namespace

/// A figure, not a pass or fail: durable pushes a second with 32 clients on this machine, which they share.
class Load : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durablePushesOfManyClients()
    {
        const Running endpoint(QStringLiteral("--open-founding --rate-address 100000 --rate-device 1000 "
                                              "--log-level warning")
                                   .split(QLatin1Char(' ')));
        std::vector<std::unique_ptr<Party>> parties;
        std::vector<Envelopes> written(clients);
        for (Envelopes &mine : written) {
            Party &party = *parties.emplace_back(std::make_unique<Party>(endpoint));
            party.founds(freshSeat());
            for (int at = 0; at < pushesOfClient; ++at)
                mine.push_back(party.device.writes(contentBytes));
        }
        std::vector<std::vector<double>> times(clients);
        std::atomic<int> failed = 0;
        const auto begin = Clock::now();
        std::vector<std::thread> threads;
        for (std::size_t who = 0; who < clients; ++who)
            threads.emplace_back([&, who] {
                for (const base::Bytes &bytes : written[who]) {
                    const auto sent = Clock::now();
                    failed += all(parties[who]->exchanges({bytes}), Fate::stored) ? 0 : 1;
                    times[who].push_back(secondsSince(sent));
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        const double seconds = secondsSince(begin);
        QCOMPARE(failed.load(), 0);
        report(endpoint, written, times, seconds);
    }

private:
    void report(const Running &endpoint, const std::vector<Envelopes> &written,
                const std::vector<std::vector<double>> &times, double seconds)
    {
        std::vector<double> sorted;
        for (const auto &some : times)
            sorted.insert(sorted.end(), some.begin(), some.end());
        std::sort(sorted.begin(), sorted.end());
        const auto pushes = static_cast<double>(sorted.size());
        const std::string metrics = Caller(endpoint.port()).get("/metrics").body;
        const double group = figureIn(metrics, "versta_group_size_sum") / figureIn(metrics, "versta_group_size_count");
        const auto groupSize = static_cast<std::size_t>(std::max(1.0, group));
        const double bare = pushes / bareSeconds(endpoint.file(QStringLiteral("bare.db")), written, groupSize);
        const double single = pushes / bareSeconds(endpoint.file(QStringLiteral("single.db")), written, 1);
        qInfo("%.0f durable pushes/s, p50 %.1f ms, p99 %.1f ms, %.1f pushes in a transaction", pushes / seconds,
              sorted[sorted.size() / 2] * 1e3, sorted[sorted.size() * 99 / 100] * 1e3, group);
        qInfo("bare SQLite: %.0f inserts/s in groups of %zu (ratio %.3f), %.0f one by one (ratio %.2f)", bare,
              groupSize, pushes / seconds / bare, single, pushes / seconds / single);
    }
};

QTEST_GUILESS_MAIN(Load)
#include "load.moc"
