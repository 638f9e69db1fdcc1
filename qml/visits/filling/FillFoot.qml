// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Where the thumb rests: one step back, one step on; at the end, the signature.
Rectangle {
    id: root

    required property Filling sheet
    property bool isCheck: false
    property bool canSign: false
    readonly property bool isNarrow: width < Theme.answersFrom

    signal signRequested

    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        IconAct {
            enabled: !root.sheet.isFirst
            sign: "back"
            text: qsTr("Предыдущий этап")
            Layout.preferredWidth: 56
            Layout.preferredHeight: 56
            onClicked: root.sheet.step -= 1
        }

        Act {
            visible: root.sheet.nextTitle !== ""
            isPrimary: true
            isWide: true
            text: root.isNarrow ? qsTr("Дальше") : qsTr("Дальше: %1").arg(root.sheet.nextTitle)
            Accessible.name: qsTr("Дальше: %1").arg(root.sheet.nextTitle)
            Layout.preferredHeight: Math.max(56, implicitHeight)
            onClicked: root.sheet.step += 1
        }

        Act {
            visible: root.isCheck
            enabled: root.canSign
            isPrimary: true
            isWide: true
            sign: root.isNarrow ? "" : "edit"
            text: root.isNarrow ? qsTr("Подписать") : enabled ? qsTr("Подписать и сдать") : qsTr("Подписать пока нельзя")
            Layout.preferredHeight: Math.max(56, implicitHeight)
            onClicked: root.signRequested()
        }
    }
}
