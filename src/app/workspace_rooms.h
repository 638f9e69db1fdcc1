// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/lane.h"
#include "app/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <stop_token>

namespace app {

/// Not every step is worth a word to another thread.
class Seldom
{
public:
    static constexpr std::int64_t intervalMs = 250;

    bool isTime()
    {
        if (m_since.isValid() && m_since.elapsed() < intervalMs)
            return false;
        m_since.start();
        return true;
    }

private:
    QElapsedTimer m_since;
};

/// Inside of the workspace.
struct Workspace::Rooms
{
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Desk> screen; ///< reads on the UI thread
    std::stop_source work; ///< of what a person began on the road's lane
    std::stop_source exchange; ///< of the exchange there, before or behind it
    /// What was asked and not yet answered, by who asked what.
    std::map<std::pair<QObject *, QString>, std::stop_source> studies;
    std::optional<Asked> exchanging; ///< by whose wish one runs
    std::optional<Rhythm> rhythm; ///< set when it also exchanges by itself
    bool isChangeWaiting = false; ///< made while an exchange ran
    bool isHeldBack = false; ///< a person stopped the exchange that runs
    std::int64_t exchangeBeganMs = 0; ///< by `clock`
    int sent = 0; ///< by the exchange that runs, so far
    int received = 0;
    QElapsedTimer clock;
    std::optional<base::Error> lastTrouble; ///< of the last exchange, none after a success
    std::int64_t seenVersion = 0;
    std::unique_ptr<QTimer> watch; ///< made by `start`: it belongs to the UI thread
    std::unique_ptr<QTimer> errand; ///< rings when the next exchange by itself is due
    // Last: they end first, while everything that their work touches is still there.
    std::unique_ptr<Lane> vault;
    std::unique_ptr<Lane> road;
    std::unique_ptr<Lane> study; ///< opened when the first long reading is asked for
};

} // namespace app
