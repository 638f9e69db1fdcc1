// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What an import left to settle: the document's words, the proposal, and a person's answer.
Screen {
    id: root

    required property Session session
    required property string roadmap

    title: qsTr("Проверка после загрузки")

    DoubtList {
        id: waiting

        session: root.session
        isSeen: root.visible
        roadmap: root.roadmap
    }

    RowList {
        id: list

        hasGrowingHeader: true
        focus: true
        visible: waiting.count > 0
        model: waiting
        spacing: Theme.gap
        topMargin: Theme.gap
        bottomMargin: Theme.gap
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: DoubtsHead {
            width: list.width
            doubts: waiting
        }

        section.property: "what"
        section.delegate: DoubtsKind {
            doubts: waiting
        }

        delegate: DoubtRow {
            required property int index

            x: (list.width - width) / 2
            width: Math.min(list.width - 2 * Theme.gap, Theme.column)
            onAcceptRequested: waiting.accept(index)
            onSkipRequested: waiting.skip(index)
            onWordsGiven: words => waiting.acceptOwn(index, words)
        }
    }

    Prose {
        visible: waiting.isReading
        text: qsTr("Читаем, что осталось проверить…")
        color: Theme.inkSoft
        Layout.margins: Theme.gap
        Layout.fillWidth: true
    }

    ScrollColumn {
        visible: waiting.count === 0 && !waiting.isReading
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: "done"
            title: qsTr("Всё проверено")
            advice: qsTr("Открытых сомнений в этой карте нет.")
            action: qsTr("Вернуться к карте")
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapHuge
            onActionRequested: root.backRequested()
        }
    }
}
