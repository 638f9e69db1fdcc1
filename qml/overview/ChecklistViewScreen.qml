// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A checklist that was handed in: read, and accepted or returned with a remark. Nothing in it can be changed.
Screen {
    id: root

    required property Session session
    required property string checklist
    property bool isReturning: false

    title: qsTr("Лист наблюдения")
    keptNames: ["isReturning"]
    isTouched: isReturning && read.remark.trim() !== ""

    ChecklistView {
        id: read

        session: root.session
        isSeen: root.visible
        checklist: root.checklist
        onReviewed: root.isReturning = false
    }

    KeptValues {
        of: read
        names: ["remark"]
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        model: read
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "stage"
        section.delegate: SectionHeading {}

        header: ChecklistViewHead {
            width: list.width
            sheet: read
        }

        delegate: ChecklistViewRow {}
    }

    ReviewFoot {
        visible: read.canReview
        sheet: read
        isReturning: root.isReturning
        maximumHeight: root.height * (root.isReturning ? 0.7 : 0.5)
        Layout.fillHeight: true // less than it wishes where there is no room
        Layout.maximumHeight: implicitHeight
        Layout.fillWidth: true
        onReturningRequested: wanted => root.isReturning = wanted
    }
}
