// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One thing to put right, under the question that it is about; leads there.
RowItem {
    id: root

    required text
    required property string where

    Accessible.name: where === "" ? text : where + ". " + text

    contentItem: RowLayout {
        spacing: Theme.gapHalf

        Icon {
            name: "doubt"
            color: Theme.toneInk[Tone.Warning]
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.where === "" ? root.text : root.where
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: root.where !== ""
                text: root.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: "forward"
            size: Theme.iconSmall
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
