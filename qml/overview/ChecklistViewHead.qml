// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Who observed where and when, what the signature is worth, what was said to it.
Item {
    id: root

    required property ChecklistView sheet

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Heading {
            text: root.sheet.title
            Layout.fillWidth: true
        }

        Repeater {
            model: root.sheet.facts

            Prose {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }

        Trouble {
            text: root.sheet.signature
            tone: root.sheet.signatureTone
            Layout.fillWidth: true
        }

        Trouble {
            text: root.sheet.after
            tone: Tone.Warning
            Layout.fillWidth: true
        }

        Repeater {
            model: root.sheet.reviews

            Trouble {
                required property string modelData

                text: modelData
                tone: root.sheet.isAccepted ? Tone.Good : Tone.Warning
                Layout.fillWidth: true
            }
        }
    }
}
