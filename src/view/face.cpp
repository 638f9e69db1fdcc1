// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/face.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQuickStyle>

void qml_register_types_Versta_View(); // made by the build from the headers of this room

namespace view {

void Face::registerTypes()
{
    qml_register_types_Versta_View();
}

Face::Face(Session &session, const QString &language)
{
    registerTypes();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    speak(language);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Versta/Main.qml")));
}

bool Face::isShown() const
{
    return !m_engine.rootObjects().isEmpty();
}

// The Russian file holds the plurals of what the source says in Russian already.
void Face::speak(const QString &language)
{
    const bool isEnglish = language == QLatin1String("en");
    QLocale::setDefault(isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                  : QLocale(QLocale::Russian, QLocale::Russia));
    const QString file = isEnglish ? QStringLiteral("versta_en") : QStringLiteral("versta_ru");
    if (m_translator.load(file, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace view
