// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <filesystem>

namespace document::out {

/// A file that is written from its beginning and remembers its first failure: QPdfWriter and libarchive do not look at
/// every answer, and a full disk must not look like success.
class FileDevice : public QIODevice
{
public:
    explicit FileDevice(const std::filesystem::path &path);

    /// Makes the file empty. Error io: the folder is missing or may not be written.
    base::Done start();
    /// What became of all that was written so far. Error full, io.
    base::Done state() const;
    /// The same after the last byte.
    base::Done finish();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    QFile m_file;
    QFileDevice::FileError m_failure = QFileDevice::NoError;
};

} // namespace document::out
