// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/exchange.h"
#include "app/records.h"
#include "app/roadmap_out.h"
#include "app/roadmaps.h"
#include "app/spaces.h"
#include "app/workspace_rooms.h"
#include "db/transaction.h"

#include <QPagedPaintDevice>
#include <QPointer>

namespace app {

namespace {

/// How often the screen looks whether another process (versta-cli, say) committed something.
constexpr int watchIntervalMs = 1000;

/// Work after which nothing is left to do on the screen's thread.
auto withoutEnding(std::function<base::Done(Desk &)> work)
{
    return [work = std::move(work)](Desk &desk) -> base::Result<std::function<void()>> {
        if (auto done = work(desk); !done)
            return done.error();
        return std::function<void()>([] {});
    };
}

} // namespace

Workspace::Workspace(std::unique_ptr<Profile> profile)
    : m_rooms(std::make_unique<Rooms>())
{
    m_rooms->profile = std::move(profile);
    m_rooms->clock.start();
}

Workspace::~Workspace()
{
    m_rooms->work.request_stop();
    m_rooms->exchange.request_stop();
    for (auto &[asked, stop] : m_rooms->studies)
        stop.request_stop();
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

void Workspace::still(const std::function<void(Desk &)> &read) const
{
    // the locks of the file are asked for once, too, instead of at each statement
    const db::Transaction view(m_rooms->screen->database());
    read(*m_rooms->screen);
}

void Workspace::change(const QString &what, std::function<base::Done(Desk &)> work)
{
    changeThen(what, this, withoutEnding(std::move(work)));
}

void Workspace::remember(const QString &what, std::function<base::Done(Desk &)> work)
{
    commit(what, withoutEnding(std::move(work)));
}

void Workspace::changeThen(const QString &what, QObject *asker, std::function<base::Result<Ending>(Desk &)> work)
{
    commit(what, [this, asker = QPointer(asker), work = std::move(work)](Desk &desk) -> base::Result<Ending> {
        const auto ended = work(desk);
        if (!ended)
            return ended.error();
        return Ending([this, asker, ending = *ended] {
            noteChange();
            if (asker)
                ending();
        });
    });
}

void Workspace::commit(const QString &what, std::function<base::Result<Ending>(Desk &)> work)
{
    m_rooms->vault->post([this, what, work = std::move(work)](Desk &desk) {
        onScreen([this, what, ended = work(desk)] {
            if (!ended) {
                Q_EMIT failed(what, ended.error());
                return;
            }
            look();
            (*ended)();
        });
    });
}

void Workspace::study(const QString &what, QObject *asker, std::function<Ending(base::Result<Desk *>)> work)
{
    std::stop_source &newest = m_rooms->studies[{asker, what}];
    newest.request_stop();
    newest = std::stop_source();
    const auto answerWith = [this, what, asker, alive = QPointer(asker),
                             stop = newest.get_token()](const Ending &ending) {
        if (stop.stop_requested())
            return;
        m_rooms->studies.erase({asker, what});
        if (alive)
            ending();
    };
    if (!m_rooms->study) {
        auto lane = Lane::open(*m_rooms->profile, Profile::Mode::reading);
        if (!lane) {
            onScreen([answerWith, ending = work(lane.error())] { answerWith(ending); });
            return;
        }
        m_rooms->study = std::move(*lane);
    }
    m_rooms->study->post([this, stop = newest.get_token(), answerWith, work = std::move(work)](Desk &desk) {
        if (stop.stop_requested())
            return;
        const db::Transaction view(desk.database());
        onScreen([answerWith, ending = work(&desk)] { answerWith(ending); });
    });
}

std::stop_token Workspace::beginWork(const QString &what)
{
    if (m_rooms->exchanging == Asked::byItself)
        m_rooms->exchange.request_stop(); // a person's work goes first
    m_rooms->work = std::stop_source();
    Q_EMIT working(what, 0);
    return m_rooms->work.get_token();
}

void Workspace::travel(const QString &what, Work work)
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

std::function<void(int percent)> Workspace::teller(const QString &what)
{
    return [this, what, news = Seldom()](int percent) mutable {
        if (news.isTime())
            onScreen([this, what, percent] { Q_EMIT working(what, percent); });
    };
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

void Workspace::settleDoubt(const base::RecordId &roadmap, int index, const Answer &answer)
{
    change(QStringLiteral("settleDoubt"), [=](Desk &desk) { return app::settleDoubt(desk, roadmap, index, answer); });
}

void Workspace::writeAll(const std::vector<FieldChange> &changes)
{
    change(QStringLiteral("writeAll"), [=](Desk &desk) { return app::writeAll(desk, changes); });
}

void Workspace::takeBack(const std::vector<FieldChange> &changes)
{
    change(QStringLiteral("takeBack"), [=](Desk &desk) { return app::takeBack(desk, changes); });
}

void Workspace::reopenDoubts(const base::RecordId &roadmap, const std::vector<Answered> &answers)
{
    change(QStringLiteral("reopenDoubts"), [=](Desk &desk) { return app::reopenDoubts(desk, roadmap, answers); });
}

void Workspace::takeBackChoice(const base::RecordId &id, const Field &before)
{
    change(QStringLiteral("takeBackChoice"), [=](Desk &desk) { return app::takeBackChoice(desk, id, before); });
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
    travel(QStringLiteral("importRoadmap"), [=, this](Desk &desk, const std::stop_token &stop) -> base::Result<Ending> {
        const auto report = app::importRoadmap(desk, file, space, {stop, teller(QStringLiteral("importRoadmap"))});
        if (!report)
            return report.error();
        return Ending([this, report = *report] { Q_EMIT imported(report); });
    });
}

void Workspace::exportRoadmap(const base::RecordId &id, const std::filesystem::path &file)
{
    sendOut(QStringLiteral("exportRoadmap"), [id, file](Desk &desk, const document::out::Watch &watch) {
        return app::exportRoadmap(desk, id, file, watch);
    });
}

void Workspace::printRoadmap(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device,
                             const Stack &stack)
{
    sendOut(QStringLiteral("printRoadmap"),
            [id, stack, device = std::move(device)](Desk &desk, const document::out::Watch &watch) {
                const std::unique_ptr<QPagedPaintDevice> paper = device();
                return app::printRoadmap(desk, id, *paper, stack, watch);
            });
}

void Workspace::stopWork()
{
    m_rooms->work.request_stop();
}

} // namespace app
