// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta

// One check test that goes to another day with its campaign.
RowItem {
    id: root

    required property string title
    required property string school
    required property string before
    required property string after

    Accessible.name: qsTr("%1, %2. Было: %3. Станет: %4").arg(school).arg(title).arg(before).arg(after)

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Prose {
            text: root.title
            font.weight: Font.Bold
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Small {
            text: root.school
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        BeforeAfter {
            beforeName: qsTr("Было")
            before: root.before
            afterName: qsTr("Станет")
            after: root.after
            Layout.fillWidth: true
        }
    }
}
