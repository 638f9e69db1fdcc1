// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/file_device.h"

namespace document::out {

using base::Error;
using base::fail;

FileDevice::FileDevice(const std::filesystem::path &path)
    : m_file(QString::fromStdU16String(path.u16string()))
{
}

base::Done FileDevice::start()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(m_file.error() == QFileDevice::ResourceError ? Error::Code::full : Error::Code::io,
                    "the file cannot be made");
    return {};
}

base::Done FileDevice::state() const
{
    switch (m_failure) {
    case QFileDevice::NoError: return {};
    case QFileDevice::ResourceError: return fail(Error::Code::full, "no room for the file");
    default: return fail(Error::Code::io, "the file cannot be written");
    }
}

base::Done FileDevice::finish()
{
    close();
    m_file.close();
    return state();
}

qint64 FileDevice::writeData(const char *bytes, qint64 size)
{
    if (m_failure != QFileDevice::NoError)
        return -1;
    qint64 written = 0;
    while (written < size) {
        const qint64 some = m_file.write(bytes + written, size - written);
        if (some <= 0) {
            m_failure = m_file.error() == QFileDevice::NoError ? QFileDevice::WriteError : m_file.error();
            return -1;
        }
        written += some;
    }
    return written;
}

} // namespace document::out
