// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Versta
import Versta.View

// A sheet as the observer will see it; answers can be tried, and are kept nowhere.
Screen {
    id: root

    required property Session session
    required property TemplateDraft draft

    title: qsTr("Как увидит наблюдатель")

    TemplatePreview {
        id: preview

        session: root.session
        draft: root.draft
    }

    RowList {
        id: list

        focus: true
        model: preview
        ScrollBar.vertical: null // see TemplateScreen
        spacing: Theme.gapSmall
        bottomMargin: Theme.gap
        Accessible.name: root.title
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: Item {
            width: list.width
            height: words.implicitHeight + 2 * Theme.gap

            Small {
                id: words

                x: Theme.gap
                y: Theme.gap
                width: parent.width - 2 * Theme.gap
                text: qsTr("Попробуйте: ответы здесь ничего не меняют.")
            }
        }

        delegate: PreviewRow {
            required property int index

            x: (list.width - width) / 2
            width: Math.min(list.width - 2 * Theme.gap, Theme.column)
            onTapped: answer => preview.tap(index, answer)
        }
    }
}
