// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// The quiet line that tells the truth about sync, on every screen; it leads to all that can be said about it.
AbstractButton {
    id: root

    required property Session session
    property bool isBlock: false // stands in the side pane instead of below the page
    readonly property bool hasAct: line.canExchange || line.isRunning
    readonly property bool isLoud: line.held !== "" || line.tone >= Tone.Warning

    readonly property color letters: isLoud ? Theme.toneInk[Tone.Warning] : Theme.inkSoft

    signal exchangeRequested

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: isBlock ? Theme.gapHalf : Theme.gap
    rightPadding: hasAct ? Theme.gapTiny : leftPadding
    Accessible.role: Accessible.Button
    Accessible.name: line.whole
    Accessible.description: qsTr("Открыть обмен")
    onClicked: exchangeRequested()
    Keys.onReturnPressed: exchangeRequested()

    SyncLine {
        id: line

        session: root.session
    }

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            name: line.icon
            size: Theme.iconSmall
            color: root.letters
            Layout.alignment: Qt.AlignVCenter
        }

        Small {
            text: line.brief
            color: root.letters
            lineHeight: 1
            maximumLineCount: root.isBlock ? 8 : Theme.textScale > 1.5 ? 2 : 4 // the page needs the rest; a tap tells all
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        IconAct {
            visible: line.canExchange
            sign: "exchange"
            text: qsTr("Обменяться сейчас")
            onClicked: line.exchange()
        }

        IconAct {
            visible: line.isRunning
            sign: "close"
            text: qsTr("Остановить обмен")
            onClicked: line.stop()
        }
    }

    background: Rectangle {
        color: root.hovered ? Theme.accentSoft : Theme.raised
        radius: root.isBlock ? Theme.radius : 0
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
}
