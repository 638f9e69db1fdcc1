// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The places that a phone's bar has no room for.
Screen {
    id: root

    required property Session session
    required property Places places

    signal placeRequested(int place)

    title: qsTr("Ещё")
    hasBack: false

    RowList {
        focus: true
        model: root.places.ofMore
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: IconRow {
            required property int modelData

            text: root.places.names[modelData]
            sign: root.places.icons[modelData]
            onClicked: root.placeRequested(modelData)
        }

        footer: IconRow {
            text: qsTr("Закрыть профиль")
            sign: "lock"
            isLeading: false
            focusPolicy: Qt.StrongFocus
            onClicked: root.session.lock()
        }
    }
}
