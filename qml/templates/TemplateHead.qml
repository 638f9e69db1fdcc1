// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// The top of a sheet: its name, what stands in the way of saving it, and what can be done with it as a whole.
Item {
    id: root

    required property TemplateDraft draft
    required property Session session

    signal rowRequested(int row)
    signal previewRequested
    signal copyRequested
    signal enterRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    OrganisationList {
        id: organisations

        session: root.session
    }

    ColumnLayout {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: Math.min(root.width - 2 * Theme.gap, Theme.column)
        spacing: Theme.gapHalf

        Small {
            text: root.draft.standing
            Layout.fillWidth: true
        }

        WorkLine {
            visible: root.draft.isBusy
            name: qsTr("Минуту…")
            percent: 0
            Layout.fillWidth: true
        }

        LineInput {
            visible: root.draft.isEditable
            label: qsTr("Название листа")
            text: root.draft.title
            Layout.fillWidth: true
            field.onTextEdited: root.draft.title = text
        }

        Choice {
            visible: root.draft.isFresh && organisations.names.length > 1
            label: qsTr("Для какой организации")
            model: organisations.names
            Layout.fillWidth: true
            onCurrentIndexChanged: root.draft.organisation = organisations.keyAt(currentIndex)
        }

        Binding {
            when: root.draft.isFresh && organisations.names.length === 1
            restoreMode: Binding.RestoreNone
            target: root.draft
            property: "organisation"
            value: organisations.names.length === 1 ? organisations.keyAt(0) : ""
        }

        Trouble {
            text: root.draft.trouble
            Layout.fillWidth: true
        }

        Trouble {
            text: root.draft.outcome
            tone: Tone.Good
            Layout.fillWidth: true
        }

        TemplateProblems {
            visible: root.draft.problemCount > 0 && !root.draft.isBusy
            draft: root.draft
            Layout.fillWidth: true
            onRowRequested: row => root.rowRequested(row)
        }

        TemplateDoubts {
            visible: root.draft.doubtCount > 0
            draft: root.draft
            Layout.fillWidth: true
        }

        TemplateActs {
            draft: root.draft
            Layout.fillWidth: true
            onPreviewRequested: root.previewRequested()
            onCopyRequested: root.copyRequested()
            onEnterRequested: root.enterRequested()
        }
    }
}
