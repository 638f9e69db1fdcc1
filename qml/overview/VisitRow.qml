// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One visit and where it stands; what was begun can be opened.
RowItem {
    id: root

    required property string title
    required property string place
    required property string observer
    required property string stand
    required property int tone
    required property string checklist
    required property string remark

    Accessible.name: stand + ". " + observer + ". " + title + ". " + place + ". " + remark

    rightPadding: checklist === "" ? Theme.gap : Theme.touch

    contentItem: ColumnLayout {
        spacing: 2

        Prose {
            text: root.observer
            font.weight: Font.Bold
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.title + ", " + root.place
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Pill {
            text: root.stand
            tone: root.tone
            Accessible.ignored: true
        }

        Small {
            visible: root.remark !== ""
            text: root.remark
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }

    Icon {
        visible: root.checklist !== ""
        x: root.width - width - Theme.gap
        y: (root.height - height) / 2
        name: "forward"
        size: Theme.iconSmall
    }
}
