// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/desk.h"
#include "app/exchange.h"
#include "app/lane.h"
#include "app/records.h"
#include "app/roadmap_out.h"
#include "app/roadmaps.h"
#include "app/spaces.h"
#include "app/waiting.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QRandomGenerator>
#include <QTimer>

#include <stop_token>

namespace app {

namespace {

/// How often the screen looks whether another process (versta-cli, say) committed something.
constexpr int watchIntervalMs = 1000;

} // namespace

struct Workspace::Rooms
{
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Desk> screen; ///< reads on the UI thread
    std::stop_source stop; ///< of the work on the road's lane
    std::optional<Asked> exchanging; ///< by whose wish one runs
    std::optional<Rhythm> rhythm; ///< set when it also exchanges by itself
    bool isChangeWaiting = false; ///< made while an exchange ran
    QElapsedTimer clock;
    std::optional<base::Error> lastTrouble; ///< of the last exchange, none after a success
    std::int64_t seenVersion = 0;
    std::unique_ptr<QTimer> watch; ///< made by `start`: it belongs to the UI thread
    std::unique_ptr<QTimer> errand; ///< rings when the next exchange by itself is due
    // Last: they end first, while everything that their work touches is still there.
    std::unique_ptr<Lane> vault;
    std::unique_ptr<Lane> road;
};

Workspace::Workspace(std::unique_ptr<Profile> profile)
    : m_rooms(std::make_unique<Rooms>())
{
    m_rooms->profile = std::move(profile);
    m_rooms->clock.start();
}

Workspace::~Workspace()
{
    m_rooms->stop.request_stop();
}

base::Done Workspace::start()
{
    auto screen = m_rooms->profile->desk(Profile::Mode::reading);
    if (!screen)
        return screen.error();
    auto vault = Lane::open(*m_rooms->profile);
    if (!vault)
        return vault.error();
    auto road = Lane::open(*m_rooms->profile);
    if (!road)
        return road.error();
    m_rooms->screen = std::move(*screen);
    m_rooms->vault = std::move(*vault);
    m_rooms->road = std::move(*road);
    m_rooms->seenVersion = m_rooms->screen->version();
    m_rooms->watch = std::make_unique<QTimer>();
    connect(m_rooms->watch.get(), &QTimer::timeout, this, &Workspace::look);
    m_rooms->watch->start(watchIntervalMs);
    return {};
}

void Workspace::look()
{
    const auto version = m_rooms->screen->version();
    if (version == m_rooms->seenVersion)
        return;
    m_rooms->seenVersion = version;
    Q_EMIT changed();
    Q_EMIT syncStateChanged();
}

void Workspace::onScreen(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void Workspace::change(const QString &what, std::function<base::Done(Desk &)> work)
{
    m_rooms->vault->post([this, what, work = std::move(work)](Desk &desk) {
        const base::Done done = work(desk);
        if (done)
            onScreen([this] {
                look();
                noteChange();
            });
        else
            onScreen([this, what, error = done.error()] { Q_EMIT failed(what, error); });
    });
}

std::stop_token Workspace::beginWork(const QString &what)
{
    if (m_rooms->exchanging == Asked::byItself)
        m_rooms->stop.request_stop(); // a person's work goes first
    m_rooms->stop = std::stop_source();
    Q_EMIT working(what, 0);
    return m_rooms->stop.get_token();
}

void Workspace::travel(const QString &what, Journey work)
{
    m_rooms->road->post([this, what, work = std::move(work), stop = beginWork(what)](Desk &desk) {
        auto ended = work(desk, stop);
        onScreen([this, what, ended = std::move(ended)] {
            Q_EMIT working(what, 100);
            look();
            noteChange();
            if (ended)
                (*ended)();
            else
                Q_EMIT failed(what, ended.error());
        });
    });
}

void Workspace::sendOut(const QString &what, Leaving work)
{
    m_rooms->road->post([this, what, work = std::move(work), stop = beginWork(what)](Desk &desk) {
        const auto tell = [this, what, told = 0](int percent) mutable {
            if (std::exchange(told, percent) != percent)
                onScreen([this, what, percent] { Q_EMIT working(what, percent); });
        };
        onScreen([this, what, report = work(desk, {stop, tell})] {
            Q_EMIT working(what, 100);
            if (report)
                Q_EMIT exported(*report);
            else
                Q_EMIT failed(what, report.error());
        });
    });
}

base::Result<std::vector<RoadmapSummary>> Workspace::roadmaps() const
{
    return roadmapList(*m_rooms->screen);
}

base::Result<Agenda> Workspace::agenda(Whose whose) const
{
    return app::agenda(*m_rooms->screen, whose);
}

base::Result<RoadmapPage> Workspace::roadmap(const base::RecordId &id) const
{
    return roadmapPage(*m_rooms->screen, id);
}

base::Result<MeasureRow> Workspace::measure(const base::RecordId &id) const
{
    return measureRow(*m_rooms->screen, id);
}

base::Result<RecordPage> Workspace::record(const base::RecordId &id) const
{
    return recordPage(*m_rooms->screen, id);
}

base::Result<std::vector<Step>> Workspace::history(const base::RecordId &id, const record::Path &path) const
{
    return app::history(*m_rooms->screen, id, path);
}

base::Result<std::vector<Hit>> Workspace::search(const QString &words, int limit) const
{
    return app::search(*m_rooms->screen, words, limit);
}

base::Result<std::vector<Conflict>> Workspace::conflicts() const
{
    return app::conflicts(*m_rooms->screen);
}

base::Result<std::vector<SpaceRow>> Workspace::spaces() const
{
    return spaceList(*m_rooms->screen);
}

SyncState Workspace::syncState() const
{
    SyncState state = syncStateOf(*m_rooms->screen);
    if (m_rooms->exchanging == Asked::byPerson)
        state.kind = SyncState::Kind::running;
    else if (m_rooms->lastTrouble && state.kind != SyncState::Kind::copied) {
        state.kind = SyncState::Kind::offline;
        state.detail = QString::fromStdString(m_rooms->lastTrouble->detail);
    }
    return state;
}

QString Workspace::endpoint() const
{
    const auto address = endpointOf(*m_rooms->screen);
    return address ? *address : QString();
}

void Workspace::setField(const base::RecordId &id, const record::Path &path, const record::Value &value,
                         const std::vector<base::Dot> &shown)
{
    change(QStringLiteral("setField"), [=](Desk &desk) { return app::setField(desk, id, path, value, shown); });
}

void Workspace::setStatus(const base::RecordId &measure, int window, domain::Status status,
                          const std::vector<base::Dot> &shown)
{
    change(QStringLiteral("setStatus"),
           [=](Desk &desk) { return app::setStatus(desk, measure, window, status, shown); });
}

void Workspace::settleDoubt(const base::RecordId &roadmap, int index, bool accept)
{
    change(QStringLiteral("settleDoubt"), [=](Desk &desk) { return app::settleDoubt(desk, roadmap, index, accept); });
}

void Workspace::remove(const base::RecordId &id)
{
    change(QStringLiteral("remove"), [=](Desk &desk) { return removeRecord(desk, id); });
}

void Workspace::setEndpoint(const QUrl &url)
{
    change(QStringLiteral("setEndpoint"), [=](Desk &desk) { return app::setEndpoint(desk, url); });
}

void Workspace::importRoadmap(const std::filesystem::path &file, const base::SpaceId &space)
{
    travel(QStringLiteral("importRoadmap"),
           [=, this](Desk &desk, const std::stop_token &) -> base::Result<std::function<void()>> {
               const auto report = app::importRoadmap(desk, file, space);
               if (!report)
                   return report.error();
               return std::function<void()>([this, report = *report] { Q_EMIT imported(report); });
           });
}

void Workspace::exportRoadmap(const base::RecordId &id, const std::filesystem::path &file)
{
    sendOut(QStringLiteral("exportRoadmap"), [id, file](Desk &desk, const document::out::Watch &watch) {
        return app::exportRoadmap(desk, id, file, watch);
    });
}

void Workspace::printRoadmap(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    sendOut(QStringLiteral("printRoadmap"),
            [id, device = std::move(device)](Desk &desk, const document::out::Watch &watch) {
                const std::unique_ptr<QPagedPaintDevice> paper = device();
                return app::printRoadmap(desk, id, *paper, watch);
            });
}

void Workspace::exchange()
{
    beginExchange(Asked::byPerson);
}

void Workspace::keepExchanging(Rhythm::Pace pace)
{
    m_rooms->rhythm.emplace(pace);
    m_rooms->errand = std::make_unique<QTimer>();
    m_rooms->errand->setSingleShot(true);
    connect(m_rooms->errand.get(), &QTimer::timeout, this, [this] { beginExchange(Asked::byItself); });
    planExchange();
}

void Workspace::beginExchange(Asked asked)
{
    const bool isRunning = m_rooms->exchanging.has_value();
    if (isRunning && asked == Asked::byItself)
        return;
    m_rooms->exchanging = asked;
    Q_EMIT syncStateChanged();
    if (isRunning)
        return; // the person joins the one that began by itself
    m_rooms->stop = std::stop_source();
    m_rooms->road->post([this, stop = m_rooms->stop.get_token()](Desk &desk) {
        onScreen([this, report = app::exchange(desk, stop)] { endExchange(report); });
    });
}

void Workspace::endExchange(const base::Result<ExchangeReport> &report)
{
    const bool wasAsked = m_rooms->exchanging == Asked::byPerson;
    m_rooms->exchanging.reset();
    // Stopped for a person's work, or another program of this profile exchanges just now: no trouble with the centre.
    const bool isTrouble = !report
        && (wasAsked
            || (report.error().code != base::Error::Code::cancelled && report.error().code != base::Error::Code::busy));
    m_rooms->lastTrouble = isTrouble ? std::optional(report.error()) : std::nullopt;
    if (m_rooms->rhythm && isTrouble)
        m_rooms->rhythm->failed(m_rooms->clock.elapsed(), QRandomGenerator::global()->generate());
    else if (m_rooms->rhythm)
        m_rooms->rhythm->succeeded(m_rooms->clock.elapsed(), report && report->sent + report->received > 0);
    look();
    Q_EMIT syncStateChanged();
    if (report)
        Q_EMIT exchanged(*report);
    else if (wasAsked)
        Q_EMIT failed(QStringLiteral("exchange"), report.error());
    if (std::exchange(m_rooms->isChangeWaiting, false))
        noteChange();
    planExchange();
}

void Workspace::noteChange()
{
    if (m_rooms->exchanging) {
        m_rooms->isChangeWaiting = true;
        return;
    }
    if (m_rooms->rhythm)
        m_rooms->rhythm->changed(m_rooms->clock.elapsed());
    planExchange();
}

void Workspace::planExchange()
{
    if (!m_rooms->rhythm || m_rooms->exchanging)
        return;
    if (syncStateOf(*m_rooms->screen).kind == SyncState::Kind::noEndpoint)
        return m_rooms->errand->stop(); // setting a centre is a change, and comes back here
    const auto waitMs = std::max<std::int64_t>(0, m_rooms->rhythm->dueMs() - m_rooms->clock.elapsed());
    m_rooms->errand->start(std::chrono::milliseconds(waitMs));
}

void Workspace::foundSpace(const QString &name, domain::Level level, const QString &code)
{
    travel(QStringLiteral("foundSpace"),
           [=, this](Desk &desk, const std::stop_token &) -> base::Result<std::function<void()>> {
               const auto space = app::foundSpace(desk, name, level, code);
               if (!space)
                   return space.error();
               return std::function<void()>([this, space = *space] { Q_EMIT spaceReady(space); });
           });
}

void Workspace::invite(const base::SpaceId &space, const QString &role)
{
    travel(QStringLiteral("invite"),
           [=, this](Desk &desk, const std::stop_token &) -> base::Result<std::function<void()>> {
               const auto invitation = app::invite(desk, space, role);
               if (!invitation)
                   return invitation.error();
               return std::function<void()>([this, invitation = *invitation] { Q_EMIT invited(invitation); });
           });
}

void Workspace::join(const QString &code)
{
    travel(QStringLiteral("join"),
           [=, this](Desk &desk, const std::stop_token &) -> base::Result<std::function<void()>> {
               const auto space = app::join(desk, code);
               if (!space)
                   return space.error();
               return std::function<void()>([this, space = *space] { Q_EMIT spaceReady(space); });
           });
}

void Workspace::stopWork()
{
    m_rooms->stop.request_stop();
}

} // namespace app
