// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// One sheet: what is wrong with it, its stages and questions in their order, which a finger, a mouse or Alt with an
// arrow changes.
Screen {
    id: root

    required property Session session
    property string template: ""
    property bool isCopy: false
    property url file: ""
    readonly property alias draft: kept
    property string openKey: ""
    readonly property bool hasFoot: height > 30 * Theme.textBody // else large letters leave no room below

    signal questionRequested(string question)
    signal stageRequested(string stage)
    signal previewRequested
    signal copyRequested(string name)
    signal enterRequested(string name)

    // Whatever leads away asks first.
    function leave(): void {
        kept.isDirty ? question.visible = true : root.backRequested();
    }

    function openRow(row: int): void {
        list.follow(row);
        kept.questionAt(row) !== "" ? root.questionRequested(kept.questionAt(row)) : root.stageRequested(kept.stageAt(row));
    }

    title: kept.title === "" ? qsTr("Новый лист") : kept.title
    isGuarded: kept.isDirty
    likedWidth: 440
    onLeaveRequested: root.leave()
    onQuestionRequested: question => openKey = "q:" + question
    onStageRequested: stage => openKey = "s:" + stage

    actions: IconAct {
        visible: kept.isDirty && !root.hasFoot && !question.visible
        enabled: kept.problemCount === 0 && !kept.isBusy
        sign: "check"
        text: qsTr("Сохранить лист")
        onClicked: kept.save()
    }

    TemplateDraft {
        id: kept

        session: root.session
        isSeen: root.visible
        isCopy: root.isCopy
        file: root.file
        name: root.template
    }

    DraftRows {
        id: lines

        session: root.session
        draft: kept
    }

    LeaveQuestion {
        id: question

        visible: false
        draft: kept
        Layout.fillWidth: true
        Layout.fillHeight: true
        onStayRequested: visible = false
        onKeepRequested: root.backRequested()
        onLeaveRequested: {
            kept.discard();
            root.backRequested();
        }
    }

    DraftList {
        id: list

        visible: !question.visible
        focus: true
        draft: kept
        rows: lines
        openKey: root.isTop ? "" : root.openKey
        Layout.fillWidth: true
        Layout.fillHeight: true
        onRowRequested: row => root.openRow(row)

        header: TemplateHead {
            width: list.width
            draft: kept
            session: root.session
            onHeightChanged: if (list.contentY < 1) Qt.callLater(list.positionViewAtBeginning)
            onRowRequested: row => root.openRow(row)
            onPreviewRequested: root.previewRequested()
            onCopyRequested: root.copyRequested(kept.name)
            onEnterRequested: root.enterRequested(kept.name)
        }
    }

    TemplateSave {
        visible: kept.isDirty && !question.visible && root.hasFoot
        draft: kept
        Layout.fillWidth: true
    }
}
