// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"
#include "app/spaces.h"
#include "app/waiting.h"
#include "app/workspace_rooms.h"

#include <QRandomGenerator>

namespace app {

namespace {

/// An exchange by itself that is over sooner bothers nobody.
constexpr std::int64_t patienceMs = 1500;

} // namespace

SyncState Workspace::syncState() const
{
    SyncState state = syncStateOf(*m_rooms->screen);
    const bool isLong = m_rooms->exchanging && m_rooms->sent + m_rooms->received > 0
        && m_rooms->clock.elapsed() - m_rooms->exchangeBeganMs > patienceMs;
    if (m_rooms->exchanging == Asked::byPerson || isLong) {
        state.kind = SyncState::Kind::running;
        state.sent = m_rooms->sent;
        state.received = m_rooms->received;
    } else if (m_rooms->lastTrouble && state.kind != SyncState::Kind::copied) {
        state.kind = SyncState::Kind::offline;
        state.detail = QString::fromStdString(m_rooms->lastTrouble->detail);
    }
    return state;
}

void Workspace::writeBundle(const std::filesystem::path &file)
{
    carry(QStringLiteral("writeBundle"),
          [file](Desk &desk, const Watch &watch) { return app::writeBundle(desk, file, watch); });
}

void Workspace::readBundle(const std::filesystem::path &file)
{
    carry(QStringLiteral("readBundle"),
          [file](Desk &desk, const Watch &watch) { return app::readBundle(desk, file, watch); });
}

void Workspace::carry(const QString &what, Carrying work)
{
    travel(what, [this, what, work = std::move(work)](Desk &desk, const std::stop_token &stop) -> base::Result<Ending> {
        const auto report = work(desk, {stop, teller(what)});
        if (!report)
            return report.error();
        return Ending([this, report = *report] { Q_EMIT exchanged(report); });
    });
}

void Workspace::retryHeld()
{
    travel(QStringLiteral("retryHeld"), [](Desk &desk, const std::stop_token &) -> base::Result<Ending> {
        const auto freed = app::retryHeld(desk);
        if (!freed)
            return freed.error();
        return Ending([] {});
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
    m_rooms->isHeldBack = false;
    Q_EMIT syncStateChanged();
    if (isRunning)
        return; // the person joins the one that began by itself
    m_rooms->exchange = std::stop_source();
    m_rooms->exchangeBeganMs = m_rooms->clock.elapsed();
    m_rooms->sent = m_rooms->received = 0;
    m_rooms->road->post([this, stop = m_rooms->exchange.get_token()](Desk &desk) {
        Seldom news;
        const auto tell = [&](const ExchangeReport &done) {
            if (news.isTime())
                onScreen([this, sent = done.sent, received = done.received] { tellOnTheWay(sent, received); });
        };
        onScreen([this, report = app::exchange(desk, stop, tell)] { endExchange(report); });
    });
}

void Workspace::stopExchange()
{
    m_rooms->isHeldBack = m_rooms->exchanging.has_value();
    m_rooms->exchange.request_stop();
}

void Workspace::tellOnTheWay(int sent, int received)
{
    m_rooms->sent = sent;
    m_rooms->received = received;
    Q_EMIT syncStateChanged();
}

void Workspace::endExchange(const base::Result<ExchangeReport> &report)
{
    const bool wasAsked = m_rooms->exchanging == Asked::byPerson;
    m_rooms->exchanging.reset();
    // Stopped by a person or for a person's work, or another program of this profile exchanges just now: no trouble
    // with the centre.
    const bool isStopped = !report && report.error().code == base::Error::Code::cancelled;
    const bool isTrouble = !report && !isStopped && (wasAsked || report.error().code != base::Error::Code::busy);
    m_rooms->lastTrouble = isTrouble ? std::optional(report.error()) : std::nullopt;
    if (m_rooms->rhythm && isTrouble)
        m_rooms->rhythm->failed(m_rooms->clock.elapsed(), QRandomGenerator::global()->generate());
    else if (m_rooms->rhythm && isStopped && std::exchange(m_rooms->isHeldBack, false))
        m_rooms->rhythm->stopped(m_rooms->clock.elapsed());
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

void Workspace::setAside(const base::SpaceId &space, const base::Tag &author, int reason, bool isAside)
{
    change(QStringLiteral("setAside"), [=](Desk &desk) { return app::setAside(desk, space, author, reason, isAside); });
}

void Workspace::foundSpace(const QString &name, domain::Level level, const QString &code)
{
    travel(QStringLiteral("foundSpace"), [=, this](Desk &desk, const std::stop_token &) -> base::Result<Ending> {
        const auto space = app::foundSpace(desk, name, level, code);
        if (!space)
            return space.error();
        return Ending([this, space = *space] { Q_EMIT spaceReady(space); });
    });
}

void Workspace::invite(const base::SpaceId &space, const QString &role)
{
    travel(QStringLiteral("invite"), [=, this](Desk &desk, const std::stop_token &) -> base::Result<Ending> {
        const auto invitation = app::invite(desk, space, role);
        if (!invitation)
            return invitation.error();
        return Ending([this, invitation = *invitation] { Q_EMIT invited(invitation); });
    });
}

void Workspace::join(const QString &code)
{
    travel(QStringLiteral("join"), [=, this](Desk &desk, const std::stop_token &) -> base::Result<Ending> {
        const auto space = app::join(desk, code);
        if (!space)
            return space.error();
        return Ending([this, space = *space] { Q_EMIT spaceReady(space); });
    });
}

} // namespace app
