// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Versta
import Versta.View

// What is about to be signed, in short, and the pad to sign on.
Screen {
    id: root

    required property Session session
    required property string visit

    title: qsTr("Подпись")
    likedWidth: 480

    SignedVisit {
        id: paper

        session: root.session
        isSeen: root.visible
        checklist: root.visit
        onHandedIn: root.backRequested()
    }

    RowList {
        id: list

        focus: true
        model: paper.summary
        hasGrowingHeader: true
        Accessible.name: qsTr("Что подписывается")
        Layout.fillWidth: true
        Layout.fillHeight: true

        header: ActHead {
            width: list.width
            act: paper

            Prose {
                visible: paper.canSign
                text: qsTr("Прочитайте и распишитесь в конце страницы.")
                Layout.fillWidth: true
            }
        }

        section.property: "group"
        section.delegate: SectionHeading {}

        delegate: SummaryRow {}

        footer: SignaturePad {
            width: list.width
            enabled: paper.canSign && !paper.isSigning
            isSigning: paper.isSigning
            lead: paper.canSign ? qsTr("Распишитесь здесь. Подписанный лист больше не изменить: только новой редакцией.") : qsTr("Подписать пока нельзя: вернитесь и исправьте то, что осталось.")
            onSignRequested: drawn => paper.sign(drawn)
        }
    }
}
