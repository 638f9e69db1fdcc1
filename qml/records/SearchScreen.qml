// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// Search across everything, as one types.
Screen {
    id: root

    required property Session session
    property string openKey: ""

    signal pageRequested(string key, int page, string target)

    title: qsTr("Поиск")
    hasBack: false
    likedWidth: 400
    onPageRequested: key => openKey = key

    HitList {
        id: hits

        session: root.session
        isSeen: root.visible
        words: input.text
    }

    KeptValues {
        of: input
        names: ["text"]
    }

    LineInput {
        id: input

        objectName: "words" // tests write here
        label: qsTr("Что ищем")
        isLabelShown: false
        sign: "search"
        placeholder: qsTr("Что найти?")
        focus: true
        Layout.fillWidth: true
        Layout.margins: Theme.gap
    }

    RowList {
        objectName: "found" // tests tap here
        visible: hits.count > 0
        model: hits
        Accessible.name: qsTr("Найденное")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: HitRow {
            required property string key
            required property int page
            required property string target

            isOpen: !root.isTop && root.openKey === key
            enabled: page !== HitList.None
            onClicked: root.pageRequested(key, page, target)
        }
    }

    ScrollColumn {
        visible: hits.count === 0
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            icon: hits.stray === "" ? "search" : "info"
            title: input.text === "" ? qsTr("Найдётся всё, что есть на устройстве") : hits.stray === "" ? qsTr("Ничего не нашлось") : qsTr("Здесь этого нет")
            advice: input.text === "" ? qsTr("Мероприятия, карты, работы, листы наблюдения, люди. Можно без окончаний: «наблюдател» найдёт и наблюдателей.")
                : hits.stray === "" ? qsTr("Попробуйте другое слово или его начало.") : hits.stray
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
        }
    }
}
