// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/face.h"

#include "view/window/icons.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QScreen>

void qml_register_types_Versta_View(); // made by the build from the headers of this room

namespace view {

namespace {

QUrl windowFile()
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Versta/Main.qml"));
}

// Packed into the program, so that a system without them draws the same pages. Without the pack the system's own font
// is used and nothing else changes.
void takeFonts()
{
    QDirIterator fonts(QStringLiteral(":/fonts"));
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());
    QGuiApplication::setFont(QFont(QStringLiteral("PT Sans")));
}

// An old desktop's screen is 768 pixels high, and bars of the system and the window's own frame take some of them.
QSize firstSize()
{
    static constexpr QSize wished(1280, 800), frame(8, 40);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? wished.boundedTo(screen->availableSize() - frame) : wished;
}

} // namespace

void Face::registerTypes()
{
    qml_register_types_Versta_View();
}

Face::Face(Session &session, Preferences &preferences)
    : m_session(session)
    , m_preferences(preferences)
{
    registerTypes();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_engine.addImageProvider(QStringLiteral("icon"), new Icons);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    // read by the engine's own thread while this one takes up the fonts and the words
    const QQmlComponent window(&m_engine, windowFile(), QQmlComponent::Asynchronous);
    takeFonts();
    speak();
    connect(&preferences, &Preferences::languageChanged, this, [this] {
        speak();
        m_engine.retranslate();
        Q_EMIT m_session.changed(); // what the models said in the other language
    });
    watchOver();
    const auto turn = [this] { m_preferences.setProfile(m_session.shelf()->key()); };
    if (session.shelf()->isOpen())
        turn();
    connect(session.shelf(), &ProfileShelf::turned, this, [this, turn] {
        turn();
        if (m_session.state() == Session::State::Fresh) // whoever had this name before is gone
            m_preferences.setWho(Preferences::Who::Unsaid);
    });
    const QSize size = firstSize();
    m_engine.setInitialProperties({{QStringLiteral("width"), size.width()},
                                   {QStringLiteral("height"), size.height()},
                                   {QStringLiteral("session"), QVariant::fromValue(&session)},
                                   {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    m_engine.load(windowFile());
}

void Face::watchOver()
{
    takeIdleLimit();
    connect(&m_preferences, &Preferences::changed, this, &Face::takeIdleLimit);
    connect(&m_session, &Session::observingChanged, this, &Face::takeIdleLimit);
    m_observingEnds.setSingleShot(true);
    connect(&m_observingEnds, &QTimer::timeout, this, &Face::takeIdleLimit);
    connect(&m_idle, &Idle::passed, &m_session, &Session::lockUnattended);
    // a device that slept: what was on the screen is not shown again
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_idle, &Idle::look);
}

void Face::takeIdleLimit()
{
    const QDateTime until = m_session.observedUntil();
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 leftMs = until.isValid() ? now.msecsTo(until) : 0;
    m_idle.setLimitMinutes(idleMinutes(m_preferences.lockMinutes(), m_preferences.observeMinutes(), until, now));
    if (leftMs > 0)
        m_observingEnds.start(int(leftMs));
    else
        m_observingEnds.stop();
}

bool Face::isShown() const
{
    return !m_engine.rootObjects().isEmpty();
}

// The Russian file holds the plurals of what the source says in Russian already.
void Face::speak()
{
    const bool isEnglish = m_preferences.language() == QLatin1String("en");
    QLocale::setDefault(isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                  : QLocale(QLocale::Russian, QLocale::Russia));
    const QString file = isEnglish ? QStringLiteral("versta_en") : QStringLiteral("versta_ru");
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(file, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace view
