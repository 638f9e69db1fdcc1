// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A pad for a signature with a finger, a pen, the pointer or the keyboard, and the act that hands the sheet in.
Rectangle {
    id: root

    required property string lead
    property bool isSigning: false

    signal signRequested(var drawn)

    implicitHeight: column.implicitHeight + 2 * Theme.gapHalf
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    ColumnLayout {
        id: column

        x: (parent.width - width) / 2
        y: Theme.gapHalf
        width: Math.min(parent.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapSmall

        Small {
            text: pad.activeFocus ? qsTr("Стрелки ведут перо, пробел опускает и поднимает его, Backspace убирает линию.") : root.lead
            Layout.fillWidth: true
        }

        Rectangle {
            implicitHeight: 132
            radius: Theme.radius
            color: Theme.page
            border.color: pad.activeFocus ? Theme.accent : Theme.edge
            border.width: pad.activeFocus ? 2 : 1
            Layout.fillWidth: true

            Rectangle {
                x: Theme.gap
                y: parent.height * 0.75
                width: parent.width - 2 * Theme.gap
                height: 1
                color: Theme.line
            }

            InkPad {
                id: pad

                anchors.fill: parent
                anchors.margins: 2
                ink: Theme.ink
                Accessible.role: Accessible.Canvas
                Accessible.name: pad.isEmpty ? qsTr("Место для подписи, пусто") : qsTr("Подпись, линий: %1").arg(pad.lines)
                Accessible.description: qsTr("Стрелки ведут перо, пробел опускает и поднимает его, Backspace убирает линию.")
                Accessible.focusable: true

                PointHandler {
                    acceptedDevices: PointerDevice.Stylus
                    onPointChanged: pad.pressure = active ? point.pressure : 0
                }
            }
        }

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            IconAct {
                enabled: !pad.isEmpty && root.enabled
                sign: "undo"
                text: qsTr("Стереть подпись")
                Layout.preferredWidth: 56
                Layout.preferredHeight: 56
                onClicked: pad.clear()
            }

            Act {
                enabled: !pad.isEmpty && root.enabled
                isPrimary: true
                isWide: true
                sign: "done"
                text: root.isSigning ? qsTr("Подписываем…") : qsTr("Подписать и сдать")
                Layout.preferredHeight: Math.max(56, implicitHeight)
                onClicked: root.signRequested(pad.drawn)
            }
        }
    }
}
