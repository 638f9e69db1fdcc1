// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What a table said in an unclear way, and what was made of it.
Panel {
    id: root

    required property TemplateDraft draft

    Prose {
        text: qsTr("Проверьте прочитанное: %n", "", root.draft.doubtCount)
        font.weight: Font.Bold
        Layout.fillWidth: true
    }

    Repeater {
        model: root.draft.doubts

        Prose {
            required property string modelData

            text: modelData
            Layout.fillWidth: true
        }
    }

    Small {
        visible: root.draft.doubtCount > root.draft.doubts.length
        text: qsTr("И ещё %n.", "", root.draft.doubtCount - root.draft.doubts.length)
        Layout.fillWidth: true
    }
}
