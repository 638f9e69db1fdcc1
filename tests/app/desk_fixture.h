// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/records.h"
#include "app/roadmaps.h"
#include "app/spaces.h"

#include <QFile>
#include <QTemporaryDir>

/// A day that stands still: 1 March 2025.
class StillClock final : public base::Clock
{
public:
    std::int64_t nowMs() const override { return 1'740'819'600'000; }
};

/// A fresh profile in a folder of its own with one founded space.
struct Office
{
    /// With the system's clock where an endpoint judges what has expired.
    enum class Days { still, running };

    explicit Office(const char *passphrase = "пароль", Days days = Days::still,
                    domain::Level level = domain::Level::school)
    {
        options.folder = dir.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = dir.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        options.clock = days == Days::still ? &clock : nullptr;
        auto created = app::Profile::create(options, crypto::Secret::copyOf(base::bytesOf(passphrase)));
        if (!created)
            qFatal("no profile: %s", created.error().detail.c_str());
        profile = std::move(created->profile);
        auto opened = profile->desk(app::Profile::Mode::writing);
        if (!opened)
            qFatal("no desk: %s", opened.error().detail.c_str());
        desk = std::move(*opened);
        space = *app::foundSpace(*desk, QStringLiteral("Школа"), level, {});
    }

    std::filesystem::path written(const char *name, const QString &text) const
    {
        QFile file(dir.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        return file.fileName().toStdString();
    }

    QTemporaryDir dir;
    StillClock clock;
    app::Options options;
    std::unique_ptr<app::Profile> profile;
    std::unique_ptr<app::Desk> desk;
    base::SpaceId space;
};

/// A small roadmap of the year 2025; each row is number, text, deadline and party.
inline QString plan(const QStringList &rows)
{
    return QStringLiteral("Дорожная карта по подготовке к ВПР на 2025 год\n\n"
                          "№ п/п\tМероприятие\tСрок\tОтветственные\n")
        + rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}
