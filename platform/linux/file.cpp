// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace base {

namespace {

/// A file descriptor that is closed on the way out.
class Handle
{
public:
    explicit Handle(int number)
        : m_number(number)
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

Error systemError(const char *what)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const auto code = full ? Error::Code::full : number == ENOENT ? Error::Code::notFound : Error::Code::io;
    return fail(code, std::string(what) + ": " + std::strerror(number));
}

Done writeAll(int file, View bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError("write");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Error stopped()
{
    return fail(Error::Code::cancelled, "stopped between two steps");
}

/// The last question comes when all is there: until the file has its name, a stop leaves nothing.
Done writeInSteps(int file, View bytes, const GoOn &goOn)
{
    for (std::size_t done = 0; goOn(done, bytes.size());) {
        if (done == bytes.size())
            return {};
        const View step = bytes.subspan(done, std::min(stepBytes, bytes.size() - done));
        if (auto written = writeAll(file, step); !written)
            return written;
        if (::fdatasync(file) != 0)
            return systemError("fdatasync");
        done += step.size();
    }
    return stopped();
}

Done writeNew(const std::string &path, View bytes, const GoOn &goOn)
{
    Handle file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError("open for writing");
    return goOn ? writeInSteps(file.number(), bytes, goOn) : writeAll(file.number(), bytes);
}

Done syncFile(const std::filesystem::path &path)
{
    const Handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return systemError("fsync");
    return {};
}

Done syncFolder(const std::filesystem::path &folder)
{
    Handle handle(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen() || ::fsync(handle.number()) != 0)
        return systemError("fsync of the folder");
    return {};
}

class HeldLock final : public FileLock
{
public:
    explicit HeldLock(int number)
        : m_handle(number)
    {
    }

private:
    Handle m_handle;
};

} // namespace

Result<Bytes> readFile(const std::filesystem::path &path, std::uint64_t limitBytes, const GoOn &goOn)
{
    Handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat about
    {
    };
    if (!file.isOpen() || ::fstat(file.number(), &about) != 0)
        return systemError("open for reading");
    if (!S_ISREG(about.st_mode))
        return fail(Error::Code::invalid, "not a regular file");
    if (static_cast<std::uint64_t>(about.st_size) > limitBytes)
        return fail(Error::Code::tooLarge, "file over its limit");
    Bytes bytes(static_cast<std::size_t>(about.st_size));
    std::size_t have = 0;
    while (have < bytes.size()) {
        if (goOn && !goOn(have, bytes.size()))
            return stopped();
        const std::size_t most = goOn ? std::min(stepBytes, bytes.size() - have) : bytes.size() - have;
        const ssize_t got = ::read(file.number(), bytes.data() + have, most);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("read");
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Done replaceFile(const std::filesystem::path &path, View bytes, const GoOn &goOn)
{
    const std::string fresh = path.string() + ".new";
    Done done = writeNew(fresh, bytes, goOn);
    if (done)
        done = renameDurably(fresh, path);
    if (!done)
        ::unlink(fresh.c_str());
    return done;
}

Done renameDurably(const std::filesystem::path &finished, const std::filesystem::path &name)
{
    if (auto synced = syncFile(finished); !synced)
        return synced;
    if (::rename(finished.c_str(), name.c_str()) != 0)
        return systemError("rename");
    return syncFolder(name.parent_path());
}

Done makePrivateFolder(const std::filesystem::path &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return {};
    if (path.has_parent_path() && path.parent_path() != path)
        if (auto above = makePrivateFolder(path.parent_path()); !above)
            return above;
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return systemError("mkdir");
    return {};
}

Result<std::unique_ptr<FileLock>> lockFile(const std::filesystem::path &path)
{
    Handle file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError("open of a lock");
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? fail(Error::Code::busy, "locked by another process") : systemError("flock");
    return std::unique_ptr<FileLock>(std::make_unique<HeldLock>(file.release()));
}

} // namespace base
