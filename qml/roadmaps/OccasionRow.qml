// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One date of a measure and its status.
GridLayout {
    id: root

    required property string label
    required property int status
    required property string stateText
    required property int tone
    required property bool conflict
    required property list<string> names
    property bool isOnly: false // then the page's head says how it stands

    signal statusRequested(int status)

    columns: width < Theme.twoFrom * 0.75 ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gapTiny

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter

        Prose {
            text: root.label
            Layout.fillWidth: true
        }

        Pill {
            visible: root.tone === Tone.Alarm && !root.isOnly || root.conflict
            text: root.conflict ? qsTr("Два значения") : root.stateText
            icon: root.conflict ? "conflict" : "late"
            tone: root.conflict ? Tone.Warning : root.tone
        }
    }

    Choice {
        label: qsTr("Статус: %1").arg(root.label)
        model: root.names
        enabled: !root.conflict
        currentIndex: root.status
        Layout.fillWidth: true
        Layout.maximumWidth: root.columns === 1 ? 10000 : Math.round(200 * Theme.textScale)
        onActivated: index => root.statusRequested(index)
    }
}
