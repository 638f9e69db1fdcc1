// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window of Qt Quick Controls can be: what the locked screen is measured against.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQmlApplicationEngine engine;
    engine.loadData(R"(
import QtQuick
import QtQuick.Controls
ApplicationWindow {
    visible: true
    width: 400
    height: 700
    Column {
        Label { text: "passphrase" }
        TextField { }
        Button { text: "unlock" }
    }
}
)");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
