// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/face.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

/// A person's way through the whole app: a fresh profile, an organisation, a document read, every screen once. Screens
/// are reached by their own signals, so a way that is not wired is not walked.
class Walk
{
public:
    /// `document`: what is imported on the way.
    explicit Walk(const QString &document);

    struct Stop
    {
        QString name; ///< fit for a file
        std::function<bool()> go; ///< false: the way does not lead there
    };
    /// In the order of the way; each builds on those before it.
    std::vector<Stop> stops();

    QQuickWindow *window() const;
    view::Session &session() { return m_session; }
    /// What any engine had to complain about so far.
    const QStringList &warnings() const { return m_warnings; }
    /// The screen on top, or the door.
    QQuickItem *screen() const;
    view::Preferences &preferences() { return m_preferences; }

private:
    bool reach(const std::function<bool()> &isThere) const;
    bool show(int place);
    bool emitOnScreen(const char *signal, const QString &argument);
    bool emitOnScreen(const char *signal);
    bool isScreen(const char *type) const;
    bool back();
    bool makeOrganisation();
    bool readDocument();
    QString firstRoadmap() const;
    QString firstMeasure() const;
    static QObject *find(const QObject *in, const char *type);

    QTemporaryDir m_folder;
    QString m_document;
    view::Session m_session;
    view::Preferences m_preferences{QString()};
    view::Face m_face;
    QStringList m_warnings;
};
