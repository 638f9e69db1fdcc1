// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How the writing goes and where the file lies.
ColumnLayout {
    id: root

    required property CampaignPaper paper

    visible: paper.isRunning || paper.place !== "" || paper.trouble !== ""
    spacing: Theme.gap

    Trouble {
        text: root.paper.trouble
        Layout.fillWidth: true
    }

    WorkLine {
        visible: root.paper.isRunning
        name: qsTr("Записываем")
        percent: 0
        Layout.fillWidth: true
    }

    Panel {
        visible: root.paper.place !== ""
        Layout.fillWidth: true

        Prose {
            text: qsTr("Файл лежит здесь: %1").arg(root.paper.place)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }

        Act {
            text: qsTr("Открыть")
            isPrimary: true
            onClicked: root.paper.openFile()
        }
    }
}
