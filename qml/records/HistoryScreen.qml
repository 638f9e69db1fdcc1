// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Who changed what, and when.
FocusScope {
    id: root

    required property Session session
    required property string record
    required property string path

    signal backRequested

    HistoryList {
        id: steps

        session: root.session
        record: root.record
        path: root.path
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenHead {
            title: qsTr("История изменений")
            Layout.fillWidth: true
            onBackRequested: root.backRequested()
        }

        RowList {
            focus: true
            model: steps
            Accessible.name: qsTr("История изменений")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: HistoryRow {}
        }
    }

    EmptyState {
        visible: steps.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, Theme.narrow)
        title: qsTr("Изменений ещё не было")
        advice: qsTr("Здесь будет видно, кто, что и когда менял.")
    }
}
