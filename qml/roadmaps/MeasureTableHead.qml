// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The names of the table's columns, which stay in sight; a tap on one sorts by it.
Rectangle {
    id: root

    required property MeasureList measures

    implicitHeight: row.implicitHeight
    color: Theme.page

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        SortHead {
            text: qsTr("№")
            order: MeasureList.ByDocument
            measures: root.measures
            Layout.preferredWidth: TableColumns.number
            Layout.maximumWidth: TableColumns.number
        }

        SortHead {
            text: qsTr("Мероприятие")
            order: MeasureList.ByText
            measures: root.measures
            Layout.fillWidth: true
            Layout.preferredWidth: TableColumns.least
        }

        SortHead {
            text: qsTr("Срок")
            order: MeasureList.ByDeadline
            measures: root.measures
            Layout.preferredWidth: TableColumns.deadline
            Layout.maximumWidth: TableColumns.deadline
        }

        SortHead {
            text: qsTr("Ответственные")
            order: MeasureList.ByResponsible
            measures: root.measures
            Layout.preferredWidth: TableColumns.responsible
            Layout.maximumWidth: TableColumns.responsible
        }

        SortHead {
            text: qsTr("Статус")
            order: MeasureList.ByState
            measures: root.measures
            Layout.preferredWidth: TableColumns.state
            Layout.maximumWidth: TableColumns.state
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.edge
    }
}
