// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device.h"
#include "faulty_line.h"

inline QString w(const char *word)
{
    return QString::fromUtf8(word);
}

/// A district on the eve of an observation: Anna coordinates, Vera and Gleb observe in a school each and share a circle
/// with her alone, but that Boris was let into Vera's.
struct District
{
    Post post;
    FaultyLine line{post.address()}; ///< Gleb's way to the endpoint
    Device anna{w("Анна")}, vera{w("Вера")}, gleb{w("Глеб")}, boris{w("Борис")};
    QString staff, verasCircle, glebsCircle, campaign, verasSession, glebsSession, verasSheet, glebsSheet;

    District()
    {
        for (const Device *device : {&anna, &vera, &boris})
            device->uses(post);
        gleb.says({w("endpoint"), w("set"), line.address()});
        staff = anna.founds(w("Отдел образования"), w("municipality"));
        verasCircle = anna.founds(w("Наблюдение: Вера Орлова"), w("municipality"));
        glebsCircle = anna.founds(w("Наблюдение: Глеб Серов"), w("municipality"));
        campaign =
            made(anna, {w("campaign"), w("new"), w("2026"), w("--space"), staff, w("--procedure"), w("temkino-2022")});
        verasSession = session("Кикинская МООШ", "5А", "Математика", "2026-04-21", verasCircle);
        glebsSession = session("Вязьма-Брянская СШ", "6Б", "Русский язык", "2026-04-22", glebsCircle);
        joins(vera, verasCircle);
        joins(boris, verasCircle);
        joins(gleb, glebsCircle);
    }

    /// The id of what the words make.
    static QString made(const Device &device, const QStringList &words)
    {
        const Said said = device.says(words);
        if (said.word("id").isEmpty())
            qFatal("%s: %s", qUtf8Printable(words.join(QLatin1Char(' '))), qUtf8Printable(said.text));
        return said.word("id");
    }

    QString session(const char *school, const char *schoolClass, const char *subject, const char *date,
                    const QString &circle) const
    {
        return made(anna,
                    {w("session"), w("add"), w("--campaign"), campaign, w("--space"), circle, w("--school"), w(school),
                     w("--class"), w(schoolClass), w("--subject"), w(subject), w("--date"), w(date), w("--lesson"),
                     w("2")});
    }

    QString person(const char *name, const QStringList &more) const
    {
        return made(anna, QStringList{w("person"), w("add"), w(name), w("--space"), staff} + more);
    }

    /// Of a pupil in the class that Vera is to observe.
    QString parent() const
    {
        return person("Галина Ильина", {w("--works"), w("Почта"), w("--parent-of"), w("Кикинская МООШ:5А")});
    }

    Said appoints(const QString &person, const QString &session, const char *role, const QStringList &more = {}) const
    {
        return anna.says(QStringList{w("appoint"), person, session, w(role)} + more);
    }

    void joins(const Device &device, const QString &circle) const
    {
        const QString code = anna.invites(circle);
        anna.syncs();
        for (int tries = 0; tries < 12; ++tries) // the line may cut
            if (device.says({w("space"), w("join"), code}).exit == 0)
                break;
    }

    /// As often as the line needs; the bytes of a cut exchange are not lost.
    int exchanges(const Device &device) const
    {
        for (int tries = 1; tries <= 20; ++tries)
            if (device.syncs().exit == 0)
                return tries;
        return 0;
    }

    QString begins(const Device &device, const QString &session, const char *observer) const
    {
        return made(device, {w("checklist"), w("new"), session, w("--observer"), w(observer)});
    }

    QJsonObject shows(const Device &device, const QString &sheet) const
    {
        return device.says({w("checklist"), w("show"), sheet}).object();
    }
};
