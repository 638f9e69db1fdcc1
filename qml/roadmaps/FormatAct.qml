// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// A button with a line below it that says what it is good for.
ColumnLayout {
    id: root

    property alias text: act.text
    property alias sign: act.sign
    property string hint: ""

    signal clicked

    spacing: 2
    Layout.fillWidth: true

    Act {
        id: act

        isWide: true
        Accessible.description: root.hint
        onClicked: root.clicked()
    }

    Small {
        text: root.hint
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
