// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How much was counted, and whether all questions are shown or those with violations.
Item {
    id: root

    required property CampaignReport report

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapSmall

        Trouble {
            text: root.report.trouble
            Layout.fillWidth: true
        }

        Prose {
            text: root.report.isRead ? root.report.summary : qsTr("Считаем находки…")
            Layout.fillWidth: true
        }

        Trouble {
            text: root.report.unreadable
            tone: Tone.Warning
            Layout.fillWidth: true
        }

        Toggle {
            text: qsTr("Только с нарушениями")
            checked: root.report.onlyViolations
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            onToggled: root.report.onlyViolations = checked
        }

        Prose {
            visible: root.report.isRead && root.report.findings.count === 0
            text: qsTr("Нарушений в сданных листах нет.")
            Layout.fillWidth: true
        }
    }
}
