// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

namespace view {

/// The window on the screen: engine, languages and style, over a session that outlives it.
class Face
{
public:
    /// `language`: `ru` or `en`; anything else is Russian. Call with a QGuiApplication.
    Face(Session &session, const QString &language);

    /// Whether the window could be made; what was wrong stands in the log.
    bool isShown() const;
    QQmlApplicationEngine &engine() { return m_engine; }

    /// Makes the types of `import Versta.View` known; once or often. A static library's registrations would otherwise
    /// be dropped by the linker.
    static void registerTypes();

private:
    void speak(const QString &language);

    QTranslator m_translator; // before the engine, which reads it to its end
    QQmlApplicationEngine m_engine;
};

} // namespace view
