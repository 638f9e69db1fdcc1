// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "document/roadmap_reader.h"

#include <QFile>

/// The data files that the app ships, and short ways to read a document with them.
inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString underSource(const char *path)
{
    return QStringLiteral(VERSTA_SOURCE_DIR) + QLatin1Char('/') + QString::fromUtf8(path);
}

inline domain::CampaignBook shippedCampaigns()
{
    auto book = domain::CampaignBook::read(bytesOfFile(underSource("assets/campaigns/vpr.json")));
    return book ? *book : domain::CampaignBook();
}

inline domain::PartyBook shippedParties()
{
    auto book = domain::PartyBook::read(bytesOfFile(underSource("assets/parties/genre.json")));
    return book ? *book : domain::PartyBook();
}

inline base::Result<document::Source> sourceOf(const QByteArray &bytes)
{
    return document::readSource(
        base::bytesOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

/// A document that must be readable.
inline domain::Roadmap roadmapOf(const QByteArray &bytes)
{
    const auto source = sourceOf(bytes);
    return source ? document::readRoadmap(*source, shippedCampaigns(), shippedParties()) : domain::Roadmap();
}

inline int countOf(const domain::Roadmap &roadmap, domain::Doubt::Code code)
{
    return static_cast<int>(std::count_if(roadmap.doubts.begin(), roadmap.doubts.end(),
                                          [&](const domain::Doubt &doubt) { return doubt.code == code; }));
}

inline domain::Roadmap read(const char *text)
{
    return roadmapOf(QByteArray(text));
}

inline QStringList numbersOf(const domain::Roadmap &roadmap)
{
    QStringList numbers;
    for (const domain::Measure &measure : roadmap.measures)
        numbers.append(measure.number);
    return numbers;
}

inline QString textOf(const domain::Roadmap &roadmap, std::size_t at)
{
    return at < roadmap.measures.size() ? roadmap.measures[at].text : QStringLiteral("(no such measure)");
}

inline QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '));
}
