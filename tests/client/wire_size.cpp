// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the change sets of a file: one JSON object a line, {"id", field: value ...}. Prints columns, packed bytes,
// time.
//   wire_size FILE [all|each]
#include "client/change_codec.h"
#include "client/codec/columns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

namespace {

record::Value valueOf(const QJsonValue &json)
{
    if (json.isDouble())
        return std::int64_t(json.toDouble());
    return json.toString().toStdString();
}

record::ChangeSet setOf(const QList<QByteArray> &lines)
{
    record::ChangeSet set;
    set.dot = {{{std::byte{7}, std::byte{9}}}, 10};
    set.labelMs = 1'760'060'000'000;
    std::map<QString, std::uint64_t> counters;
    for (const QByteArray &line : lines) {
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (json.isArray()) { // a changed field: [id, field, value], by the record's place in the first workload
            static std::map<QString, std::uint64_t> places;
            const auto id = json[0].toString();
            const std::uint64_t place = (places.size() * 7) % 1000 + 1;
            places.emplace(id, place);
            set.writes.push_back({{set.dot.author, places[id]},
                                  json[1].toString().toStdString(),
                                  valueOf(json[2]),
                                  {{set.dot.author, 1 + places[id] / 501}}});
            continue;
        }
        const std::uint64_t counter = counters.size() + 1;
        counters.emplace(json["id"].toString(), counter);
        const QJsonObject object = json.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != QLatin1String("id"))
                set.writes.push_back({{set.dot.author, counter}, it.key().toStdString(), valueOf(it.value()), {}});
    }
    std::ranges::sort(set.writes, {}, [](const record::Write &write) { return std::tie(write.record, write.path); });
    return set;
}

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void measure(const record::ChangeSet &set)
{
    const auto start = std::chrono::steady_clock::now();
    const auto packed = client::divide(set);
    const double packing = millisecondsSince(start);
    if (!packed)
        return void(std::printf("failed: %s\n", packed.error().detail.c_str()));
    std::size_t bytes = 0;
    bool isSame = true;
    const auto again = std::chrono::steady_clock::now();
    for (const client::Packed &one : *packed) {
        bytes += one.bytes.size() + 123;
        const auto back = client::decode(one.bytes, one.set.dot);
        isSame = isSame && back && *back == one.set;
    }
    std::printf("writes %zu, columns %zu, sets %zu, envelopes %zu bytes, encode %.1f ms, decode %.1f ms, same %d\n",
                set.writes.size(), client::codec::columnsOf(set).size(), packed->size(), bytes, packing,
                millisecondsSince(again), isSame);
}

} // namespace

int main(int count, char **arguments)
{
    QFile file(QString::fromLocal8Bit(arguments[1]));
    if (count < 2 || !file.open(QIODevice::ReadOnly))
        return 2;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    if (count < 3)
        measure(setOf(lines));
    else
        for (int i = 0; i < 5; ++i)
            measure(setOf({lines[i]}));
    return 0;
}
