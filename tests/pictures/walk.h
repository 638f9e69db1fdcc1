// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign_scene.h"
#include "view/face.h"
#include "view/out/outgoing.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>

/// A person's way through the whole app: a fresh profile, a school, documents read, every screen in its real states.
/// Screens are reached by their own signals, so a way that is not wired is not walked. With VERSTA_WALK=campaigns in
/// the environment it is a coordinator's way instead, so that two tests can go at the same time.
class Walk
{
public:
    Walk();

    struct Stop
    {
        QString name; ///< fit for a file
        std::function<bool()> go; ///< false: the way does not lead there
    };
    /// In the order of the way; each builds on those before it.
    std::vector<Stop> stops();

    static QString passphrase();
    QQuickWindow *window() const;
    view::Session &session() { return m_session; }
    view::Preferences &preferences() { return m_preferences; }
    /// The screen on top, or the door.
    QQuickItem *screen() const;
    /// Every item that is seen, the window's own first.
    std::vector<QQuickItem *> seen() const;
    /// Lets the pages take a new size or new rows: until nothing is left to be arranged.
    void settle() const;

private:
    static bool reach(const std::function<bool()> &isThere);
    std::vector<Stop> stopsBeforeWork();
    std::vector<Stop> stopsAtWork();
    std::vector<Stop> stopsAtTemplates();
    std::vector<Stop> stopsInTrouble();
    std::vector<Stop> stopsOfTravel();
    bool showExchange();
    bool callSilence();
    bool hold();
    QObject *model(const char *type) const { return find(screen(), type); }
    std::vector<Stop> stopsOfVisits();
    std::vector<Stop> stopsOfCampaigns();
    std::vector<Stop> stopsOfPlanning();
    std::vector<Stop> stopsOfProgramme();
    std::vector<Stop> stopsOfAppointing();
    std::vector<Stop> stopsOfOverview();
    std::vector<Stop> stopsOfFinding();
    bool openFound(const QString &words, int page);
    bool enter();
    bool openCampaigns();
    bool openCampaign();
    bool openPlanned(const base::RecordId &session);
    bool openSheet(const base::RecordId &sheet);
    template <typename T>
    T *shown() const;
    std::vector<Stop> stopsOfProfiles();
    bool show(int place);
    bool emitOnScreen(const char *signal, const QString &argument);
    bool emitOnScreen(const char *signal);
    bool isScreen(const char *type) const;
    bool foundSchool();
    bool readThroughThePage(const QString &file);
    bool read(const QString &file);
    bool openRoadmap(const QString &title);
    bool openMeasure(const QString &number);
    bool search(const QString &words);
    /// Into the input of this objectName.
    bool type(const char *line, const QString &text);
    view::Outgoing *outgoing() const;
    bool showTemplates();
    bool openTemplate(const QString &name);
    QString write(const QString &name, const QString &text) const;
    bool prepareVisits();
    bool isMyself();
    bool beginVisit(int row);
    bool answerStage(int step, bool hasViolation);
    template <typename T>
    T *model(const char *type) const;
    QString roadmap(const QString &title) const;
    QString measure(const QString &number) const;
    static QObject *find(const QObject *in, const char *type);

    QTemporaryDir m_folder;
    QTcpServer m_silence;
    view::Session m_session;
    view::Preferences m_preferences{QString()};
    view::Face m_face;
    std::optional<CampaignScene> m_scene;
};
