// SPDX-License-Identifier: GPL-3.0-or-later
// Writes checklists as a file that the page programs read, each with its length in four bytes before it:
//   bench_bodies compact|json|writes COUNT FILE     compact: as the store keeps a record; json: one object per record;
//                                                   writes: one object per write, with its author and number
#include "checklist.h"
#include "store/table/body.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

std::string compactBody(const checklist::Checklist &one)
{
    std::vector<store::table::Slip> slips;
    for (const auto &[path, value] : one.fields)
        slips.push_back({1, path, value, {}});
    const base::Bytes bytes = store::table::encode(slips);
    return std::string(base::textOf(bytes));
}

std::string writesBody(const checklist::Checklist &one)
{
    std::string json = "[";
    for (const auto &[path, value] : one.fields)
        json += std::string(json.size() > 1 ? "," : "") + R"({"record":")" + one.id + R"(","path":")" + path
            + R"(","value":)" + record::debugTextOf(value) + R"(,"author":"k7m2q9x4","number":1,"replaces":[]})";
    return json + "]";
}

std::string jsonBody(const checklist::Checklist &one)
{
    std::string json = R"({"id":")" + one.id + '"';
    for (const auto &[path, value] : one.fields)
        json += ",\"" + path + "\":" + record::debugTextOf(value);
    return json + "}";
}

std::string bodyOf(std::string_view form, const checklist::Checklist &one)
{
    return form == "json" ? jsonBody(one) : form == "writes" ? writesBody(one) : compactBody(one);
}

std::string textsOf(const checklist::Checklist &one)
{
    std::string all;
    for (const auto &[path, value] : one.fields)
        if (path.front() == 's')
            all += std::get<record::Text>(value) + " ";
    return all;
}

bool put(std::FILE *file, const std::string &bytes)
{
    const auto size = static_cast<std::uint32_t>(bytes.size());
    return std::fwrite(&size, sizeof size, 1, file) == 1
        && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(arguments[3], "wb"), &std::fclose);
    const auto records = static_cast<std::uint64_t>(std::atoll(arguments[2]));
    for (std::uint64_t index = 0; file && index < records; ++index) {
        const auto one = checklist::at(index);
        if (!put(file.get(), bodyOf(arguments[1], one)) || !put(file.get(), textsOf(one)))
            return 1;
    }
    return file ? 0 : 1;
}
