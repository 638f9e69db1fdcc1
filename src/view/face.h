// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"
#include "view/window/idle.h"
#include "view/window/preferences.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

namespace view {

/// The window on the screen: engine, fonts, icons, languages and style, over a session and preferences that outlive it.
/// Another language is spoken at once; a profile that nobody touches is closed.
class Face : public QObject
{
    Q_OBJECT

public:
    /// Call with a QGuiApplication.
    Face(Session &session, Preferences &preferences);

    /// Whether the window could be made; what was wrong stands in the log.
    bool isShown() const;
    QQmlApplicationEngine &engine() { return m_engine; }

    /// Makes the types of `import Versta.View` known; once or often. A static library's registrations would otherwise
    /// be dropped by the linker.
    static void registerTypes();

private:
    void speak();
    void watchOver();
    /// How long nobody may be there: longer while an observation runs.
    void takeIdleLimit();

    Session &m_session;
    Preferences &m_preferences;
    Idle m_idle;
    QTimer m_observingEnds;
    QTranslator m_translator; // before the engine, which reads it to its end
    QQmlApplicationEngine m_engine;
};

} // namespace view
