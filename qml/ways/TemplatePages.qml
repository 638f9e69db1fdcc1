// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Versta
import Versta.View

// The pages around observers' sheets, and where each leads.
QtObject {
    id: root

    required property Session session
    required property Trail trail
    required property VisitPages visitPages
    // Those that a way can be gone again to after the profile was closed; the others work on what the sheet's page holds.
    readonly property var all: [list, one]

    function open(page: Component, properties: var, from: Item): void {
        trail.open(page, Object.assign({ session: session }, properties), from);
    }

    readonly property Component list: Component {
        TemplatesScreen {
            id: listScreen

            onBackRequested: root.trail.back()
            onTemplateRequested: name => root.open(root.one, { template: name }, listScreen)
            onDraftRequested: (name, isCopy, file) => root.open(root.one, { template: name, isCopy: isCopy, file: file }, listScreen)
            onFreshRequested: root.open(root.one, {}, listScreen)
            onFileChosen: file => root.open(root.one, { file: file }, listScreen)
        }
    }

    readonly property Component one: Component {
        TemplateScreen {
            id: oneScreen

            onBackRequested: root.trail.back()
            onQuestionRequested: question => root.trail.open(root.question, { draft: draft, question: question }, oneScreen)
            onStageRequested: stage => root.trail.open(root.stage, { draft: draft, stage: stage }, oneScreen)
            onPreviewRequested: root.open(root.preview, { draft: draft }, oneScreen)
            onCopyRequested: name => root.open(root.one, { template: name, isCopy: true }, oneScreen)
            onEnterRequested: name => root.open(root.visitPages.unplanned, { template: name, isFromPaper: true }, oneScreen)
        }
    }

    readonly property Component question: Component {
        QuestionScreen {
            onBackRequested: root.trail.back()
            onQuestionRequested: question => this.question = question
        }
    }

    readonly property Component stage: Component {
        StageScreen {
            id: stageScreen

            onBackRequested: root.trail.back()
            onQuestionRequested: question => root.trail.open(root.question, { draft: draft, question: question }, stageScreen)
        }
    }

    readonly property Component preview: Component {
        PreviewScreen {
            onBackRequested: root.trail.back()
        }
    }
}
