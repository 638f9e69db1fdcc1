// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// A sheet as the observer will see it, on the observer's own page; answers can be tried, and are kept nowhere.
Screen {
    id: root

    required property Session session
    required property TemplateDraft draft
    readonly property bool hasRoom: height > 30 * Theme.textBody // else large letters leave none beside the questions

    title: qsTr("Как увидит наблюдатель")
    likedWidth: 480

    actions: [
        IconAct {
            visible: !root.hasRoom && !preview.isFirst
            sign: "up"
            text: qsTr("Предыдущий этап")
            onClicked: preview.step -= 1
        },
        IconAct {
            visible: !root.hasRoom && preview.nextTitle !== ""
            sign: "down"
            text: qsTr("Дальше: %1").arg(preview.nextTitle)
            onClicked: preview.step += 1
        }
    ]

    TemplatePreview {
        id: preview

        session: root.session
        draft: root.draft
    }

    Small {
        visible: root.hasRoom || !preview.hasStages
        text: preview.hasStages ? qsTr("Попробуйте: ответы здесь ничего не меняют.") : qsTr("В листе ещё нет этапов.")
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        Layout.bottomMargin: 0
    }

    QuestionsPanel {
        focus: true
        visible: preview.isStage
        session: root.session
        sheet: preview
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Item {
        visible: !preview.isStage
        Layout.fillHeight: true
    }

    Trouble {
        text: preview.trouble
        Layout.fillWidth: true
        Layout.margins: visible ? Theme.gapSmall : 0
    }

    FillFoot {
        visible: root.hasRoom && (!preview.isFirst || preview.nextTitle !== "")
        sheet: preview
        Layout.fillWidth: true
    }
}
