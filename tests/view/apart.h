// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"

#include <QTest>

/// Makes two values of a field that nobody wrote yet stand side by side without a second device: an exchange that
/// reaches nobody closes the first writer's changes, and the second writer was shown nothing. False: it took too long.
inline bool standApart(view::Session &session, const base::RecordId &record, const record::Path &path,
                       const record::Text &one, const record::Text &other)
{
    bool hasFailed = false;
    const auto watch = QObject::connect(&session, &view::Session::failed, [&hasFailed](const QString &what) {
        hasFailed = hasFailed || what == QLatin1String("exchange");
    });
    auto &workspace = *session.workspace();
    workspace.setEndpoint(QUrl(QStringLiteral("http://127.0.0.1:9")));
    workspace.setField(record, path, one, {});
    const auto isWritten = [&] { return workspace.history(record, path)->size() == 1; };
    const auto isRefused = [&hasFailed] { return hasFailed; };
    const auto isApart = [&workspace] { return !workspace.conflicts()->empty(); };
    bool done = QTest::qWaitFor(isWritten, 20000);
    workspace.exchange();
    done = done && QTest::qWaitFor(isRefused, 20000);
    QObject::disconnect(watch);
    workspace.setField(record, path, other, {});
    return done && QTest::qWaitFor(isApart, 20000);
}

/// The same with the notes of a measure.
inline bool standApart(view::Session &session, const base::RecordId &record)
{
    return standApart(session, record, "notes", "Наблюдатели назначены, список у директора",
                      "Не хватает одного наблюдателя на 5 «Б»");
}
