// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The stages with how far they are; each leads there.
Item {
    id: root

    required property Visit visit

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Heading {
            text: qsTr("Этапы")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.visit.steps

            StepButton {
                required property int index

                visible: index < root.visit.steps.count - 1
                Layout.fillWidth: true
                onClicked: root.visit.step = index
            }
        }
    }
}
