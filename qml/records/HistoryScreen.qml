// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Who changed what, and when.
Screen {
    id: root

    required property Session session
    required property string record
    required property string path

    title: qsTr("История изменений")

    HistoryList {
        id: steps

        session: root.session
        isSeen: root.visible
        record: root.record
        path: root.path
    }

    RowList {
        visible: steps.count > 0
        focus: true
        model: steps
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: HistoryRow {}
    }

    ScrollColumn {
        visible: steps.count === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "history"
            title: qsTr("Изменений ещё не было")
            advice: qsTr("Здесь будет видно, кто, что и когда менял.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapHuge
        }
    }
}
