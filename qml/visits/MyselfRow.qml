// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One person among whom one finds oneself.
RowItem {
    id: root

    required property string name
    required property string detail
    required property bool isMe

    isOpen: isMe
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    Accessible.name: name + ". " + detail

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            name: root.isMe ? "done" : "person"
            color: Theme.accent
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Prose {
                text: root.name
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Small {
                visible: root.detail !== ""
                text: root.detail
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
