// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Versta
import Versta.View

// A paper about a campaign on its way into a file or to a printer; the report is marked here as sent.
Screen {
    id: root

    required property Session session
    required property string campaign
    property int what: CampaignPaper.Report

    title: what === CampaignPaper.Report ? qsTr("Отчёт наблюдателей") : qsTr("График наблюдателей")
    likedWidth: 480

    CampaignPaper {
        id: paper

        session: root.session
        record: root.campaign
        what: root.what
    }

    CampaignPage {
        id: page

        session: root.session
        isSeen: root.visible
        campaign: root.campaign
    }

    FileDialog {
        id: dialog

        property int format: Outgoing.Pdf

        title: qsTr("Куда записать файл")
        fileMode: FileDialog.SaveFile
        defaultSuffix: paper.endingOf(format)
        nameFilters: ["*." + defaultSuffix]
        onAccepted: paper.save(selectedFile, format)
    }

    Connections {
        target: paper
        function onBegun() {
            column.contentY = 0; // what comes of it is told at the top
        }
    }

    ScrollColumn {
        id: column

        focus: true
        columnWidth: Theme.narrow
        Layout.fillWidth: true
        Layout.fillHeight: true

        OutgoingOutcome {
            outgoing: paper
            Layout.fillWidth: true
        }

        ReportPanel {
            visible: root.what === CampaignPaper.Report
            page: page
            Layout.fillWidth: true
        }

        PaperFormats {
            enabled: !paper.isRunning
            Layout.fillWidth: true
            onChosen: format => {
                dialog.format = format;
                dialog.selectedFile = paper.suggested(format);
                dialog.open();
            }
        }

        OutgoingPaper {
            outgoing: paper
            Layout.fillWidth: true
        }

        ReportSent {
            visible: root.what === CampaignPaper.Report
            page: page
            Layout.fillWidth: true
        }
    }
}
