// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta

// The ways from the first page of the observation to its other parts; each part adds its row here.
Column {
    id: root

    signal campaignsRequested
    signal templatesRequested

    IconRow {
        sign: "strip"
        text: qsTr("Кампании: работы, назначения, отчёт")
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        onClicked: root.campaignsRequested()
    }

    IconRow {
        sign: "edit"
        text: qsTr("Листы наблюдения")
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        onClicked: root.templatesRequested()
    }
}
