// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parties/party.h"

#include <QFile>

/// The dictionary of parties that the app ships.
inline const domain::PartyBook &genre()
{
    static const domain::PartyBook book = [] {
        QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/parties/genre.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no parties");
        auto read = domain::PartyBook::read(file.readAll());
        if (!read)
            qFatal("%s", read.error().detail.c_str());
        return *read;
    }();
    return book;
}
