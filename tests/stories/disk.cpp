// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <QFile>
#include <QStorageInfo>

#include <sched.h>
#include <sys/mount.h>

Disk::Disk()
{
    // in a mount namespace of its own nothing is left behind, however the test ends
    const bool isAlone =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    m_isThere = isAlone
        && ::mount("tmpfs", QFile::encodeName(place()).constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=8m") == 0;
}

Disk::~Disk()
{
    if (m_isThere)
        ::umount2(QFile::encodeName(place()).constData(), MNT_DETACH); // the folder below is removed
}

void Disk::fillUp(int leftKib) const
{
    const qint64 sizeBytes = QStorageInfo(place()).bytesAvailable() - qint64(leftKib) * 1024;
    QFile file(ballast());
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(sizeBytes, 'x')) != sizeBytes || !file.flush())
        qFatal("no ballast");
}

void Disk::makeRoom() const
{
    QFile::remove(ballast());
}
