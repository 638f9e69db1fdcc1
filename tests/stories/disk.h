// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// A disk of 8 MiB in memory, which this process and its children alone see and which goes with them.
class Disk
{
public:
    Disk();
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// False: the system does not let this process mount one (it takes root).
    bool isThere() const { return m_isThere; }
    QString place() const { return m_place.path(); }

    /// Other people's files take all but so much.
    void fillUp(int leftKib) const;
    void makeRoom() const;

private:
    QString ballast() const { return m_place.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_place;
    bool m_isThere = false;
};
