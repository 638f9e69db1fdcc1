// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// The act on its way out: as a file or on paper, to be signed before the observer leaves.
Screen {
    id: root

    required property Session session
    required property string visit

    title: qsTr("Сохранить или напечатать")
    likedWidth: 480

    ActOutgoing {
        id: outgoing

        session: root.session
        record: root.visit
    }

    FileDialog {
        id: dialog

        property int format: Outgoing.Pdf

        title: qsTr("Куда записать файл")
        fileMode: FileDialog.SaveFile
        defaultSuffix: outgoing.endingOf(format)
        nameFilters: ["*." + defaultSuffix]
        onAccepted: outgoing.save(selectedFile, format)
    }

    Connections {
        target: outgoing
        function onBegun() {
            page.contentY = 0; // what comes of it is told at the top
        }
    }

    ScrollColumn {
        id: page

        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        Prose {
            text: outgoing.title
            font.family: Theme.serif
            Layout.fillWidth: true
        }

        OutgoingOutcome {
            outgoing: outgoing
            Layout.fillWidth: true
        }

        ActFormats {
            enabled: !outgoing.isRunning
            Layout.fillWidth: true
            onChosen: format => {
                dialog.format = format;
                dialog.selectedFile = outgoing.suggested(format);
                dialog.open();
            }
        }

        OutgoingPaper {
            outgoing: outgoing
            Layout.fillWidth: true
        }
    }
}
