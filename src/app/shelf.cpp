// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shelf.h"

#include "base/file.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr auto keyName = "vault.key", nameName = "name";
constexpr std::uint64_t nameFileMax = 1024; // bytes: 60 characters take 240 at most

bool isProfile(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / keyName, ignored);
}

/// An opening writes to the log of the database, whatever is done afterwards.
fs::file_time_type lastUse(const fs::path &folder)
{
    auto last = fs::file_time_type::min();
    for (const char *name : {keyName, "vault.db", "vault.db-wal"}) {
        std::error_code missing;
        const auto time = fs::last_write_time(folder / name, missing);
        if (!missing)
            last = std::max(last, time);
    }
    return last;
}

QString oneLine(const QString &name)
{
    return name.simplified().left(profileNameMax).trimmed();
}

} // namespace

QString profileNameIn(const fs::path &folder)
{
    const auto bytes = base::readFile(folder / nameName, nameFileMax);
    return bytes ? oneLine(QString::fromUtf8(base::textOf(*bytes))) : QString();
}

std::vector<ShelvedProfile> profilesIn(const fs::path &shelf)
{
    std::vector<std::pair<fs::file_time_type, ShelvedProfile>> found;
    std::error_code ended;
    for (auto entry = fs::directory_iterator(shelf, ended); !ended && entry != fs::directory_iterator();
         entry.increment(ended))
        if (isProfile(entry->path()))
            found.push_back({lastUse(entry->path()), {entry->path(), profileNameIn(entry->path())}});
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second.folder < right.second.folder;
    });
    std::vector<ShelvedProfile> profiles;
    profiles.reserve(found.size());
    for (auto &[time, profile] : found)
        profiles.push_back(std::move(profile));
    return profiles;
}

fs::path freshFolderIn(const fs::path &shelf)
{
    fs::path folder = shelf / "profile";
    std::error_code ignored;
    for (int number = 2; fs::exists(folder / keyName, ignored) || fs::exists(folder / "vault.db", ignored); ++number)
        folder = shelf / ("profile-" + std::to_string(number));
    return folder;
}

base::Done nameProfile(const fs::path &folder, const QString &name)
{
    if (auto done = base::makePrivateFolder(folder); !done)
        return done;
    return base::replaceFile(folder / nameName, base::bytesOf(oneLine(name).toStdString()));
}

base::Done removeProfile(const fs::path &folder)
{
    if (!isProfile(folder))
        return base::fail(base::Error::Code::notFound, "no profile is there");
    if (const auto alone = base::lockFile(folder / "exchange.lock"); !alone)
        return alone.error();
    for (const char *name :
         {keyName, "vault.db", "vault.db-wal", "vault.db-shm", "vault.db-journal", "exchange.lock", nameName}) {
        std::error_code failed;
        fs::remove(folder / name, failed);
        if (failed)
            return base::fail(base::Error::Code::io, "a file of the profile cannot be removed");
    }
    std::error_code stays;
    fs::remove(folder, stays); // with something of the person's in it, it does
    return {};
}

} // namespace app
