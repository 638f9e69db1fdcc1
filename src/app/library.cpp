// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include "document/roadmap_json.h"
#include "document/roadmap_reader.h"
#include "document/source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdlib>

/// In the global namespace, as rcc names it.
static void openPackedFiles()
{
    Q_INIT_RESOURCE(library);
}

namespace app {

namespace {

QByteArray packed(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

QStringList packedNames(const QString &folder)
{
    QStringList names;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << folder + QLatin1Char('/') + name;
    return names;
}

template <typename Book>
Book bookIn(const QString &name)
{
    auto book = Book::read(packed(name));
    if (!book)
        std::abort(); // the tests read the same files
    return std::move(*book);
}

} // namespace

Library packedLibrary()
{
    openPackedFiles();
    Library library;
    library.campaigns = bookIn<domain::CampaignBook>(QStringLiteral(":/library/campaigns/vpr.json"));
    QCryptographicHash mark(QCryptographicHash::Sha256);
    for (const QString &name : packedNames(QStringLiteral(":/library/parties"))) {
        library.parties.add(bookIn<domain::PartyBook>(name));
        mark.addData(packed(name));
    }
    library.partiesMark = mark.result().left(8).toHex();
    for (const QString &name : packedNames(QStringLiteral(":/library/procedures")))
        if (!library.procedures.add(packed(name)))
            std::abort(); // the tests read the same files
    for (const QString &name : packedNames(QStringLiteral(":/library/templates")))
        if (!library.templates.add(packed(name)))
            std::abort();
    return library;
}

base::Result<domain::Roadmap> readRoadmap(const Library &library, const std::filesystem::path &file)
{
    const auto source = document::openSource(file);
    if (!source)
        return source.error();
    return document::readRoadmap(*source, library.campaigns, library.parties);
}

QByteArray jsonOf(const domain::Roadmap &roadmap)
{
    return document::jsonText(roadmap);
}

} // namespace app
