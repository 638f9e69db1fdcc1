// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What was signed, whether the signature holds, and what came afterwards.
RowList {
    id: root

    required property Session session
    required property string checklist
    required property bool isSeen

    signal visitRequested(string key)

    model: paper.summary
    hasGrowingHeader: true
    Accessible.name: qsTr("Подписанный лист")

    SignedVisit {
        id: paper

        session: root.session
        isSeen: root.isSeen
        checklist: root.checklist
        onNextMade: key => root.visitRequested(key)
    }

    header: ActHead {
        width: root.width
        act: paper

        Trouble {
            text: paper.verdict
            tone: paper.verdictTone
            Layout.fillWidth: true
        }

        Repeater {
            model: paper.signatures

            SignatureRow {
                Layout.fillWidth: true
            }
        }

        AfterPanel {
            visible: paper.after.count > 0
            after: paper.after
            Layout.fillWidth: true
        }

        Act {
            sign: "edit"
            text: qsTr("Новая редакция")
            Layout.preferredHeight: Math.max(56, implicitHeight)
            onClicked: paper.makeNext()
        }
    }

    section.property: "group"
    section.delegate: SectionHeading {}

    delegate: SummaryRow {}
}
