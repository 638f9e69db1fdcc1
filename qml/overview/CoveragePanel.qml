// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// How much of each school was visited, by name, and the rules that were passed over.
Item {
    id: root

    required property CampaignReport report

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapHalf

        Heading {
            visible: root.report.coverage.count > 0
            text: qsTr("Охват школ")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.report.coverage

            ColumnLayout {
                id: school

                required property string school
                required property string counts
                required property real share

                spacing: 2
                Layout.fillWidth: true

                Prose {
                    text: school.school
                    Layout.fillWidth: true
                }

                ProgressLine {
                    share: school.share
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.narrow
                }

                Small {
                    text: school.counts
                    Layout.fillWidth: true
                }
            }
        }

        Heading {
            visible: root.report.passed.count > 0
            text: qsTr("Отступления от порядка")
            Layout.fillWidth: true
        }

        Repeater {
            model: root.report.passed

            Fact {
                required property string person
                required property string place
                required property string paragraph
                required property string reason

                name: person + ". " + place
                value: paragraph + ": " + reason
                Layout.fillWidth: true
            }
        }
    }
}
