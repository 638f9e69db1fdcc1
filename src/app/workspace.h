// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/agenda.h"
#include "app/plan/evidence.h"
#include "app/plan/redating.h"
#include "app/profile.h"
#include "app/rhythm.h"
#include "app/roadmaps.h"

#include <QDate>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

class QPagedPaintDevice;

namespace document::out {
struct Watch;
}

namespace app {

/// The one door for changes to an unlocked profile (`Profile::unlock` runs on another thread first). Lives on the UI
/// thread and answers small reads there over its own read-only connection. A change returns at once; `changed` tells
/// when it is committed, `failed` that it was refused and that the old state stands. Intake and exchange run on a lane
/// of their own.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Profile> profile);
    ~Workspace() override;

    /// Opens the lanes; call once, on the UI thread.
    base::Done start();

    // For pages whose functions stand in a folder of their own in this room (people, observation, signing): they are
    // called with a desk, and the workspace need not know them one by one. `what` names the call in `failed`.

    /// Small, at once, on the UI thread, in one still view: what several statements say agrees.
    template <class Read>
    auto read(Read work) const
    {
        std::optional<std::invoke_result_t<Read, Desk &>> result;
        still([&](Desk &desk) { result.emplace(work(desk)); });
        return *std::move(result);
    }
    /// On the vault's lane, in the order of asking. Ends with `changed` or `failed`.
    void change(const QString &what, std::function<base::Done(Desk &)> work);
    /// The same for notes that never leave this device (what is begun, where somebody was): nothing waits to be sent,
    /// so no exchange is planned.
    void remember(const QString &what, std::function<base::Done(Desk &)> work);
    /// The same for something that is made: after `changed` it is handed over, if `asker` still lives.
    template <class Thing>
    void make(const QString &what, std::function<base::Result<Thing>(Desk &)> work, QObject *asker,
              std::function<void(const Thing &)> made)
    {
        changeThen(what, asker, [work = std::move(work), made = std::move(made)](Desk &desk) -> base::Result<Ending> {
            auto thing = work(desk);
            if (!thing)
                return thing.error();
            return Ending([made, thing = *std::move(thing)] { made(thing); });
        });
    }
    /// A reading that takes its time, on a lane of its own that only reads; `answer` is called on the UI thread if
    /// `asker` still lives. Asking the same again takes the place of what was asked before and not yet answered.
    template <class Thing>
    void ask(const QString &what, std::function<base::Result<Thing>(Desk &)> work, QObject *asker,
             std::function<void(const base::Result<Thing> &)> answer)
    {
        study(what, asker, [work = std::move(work), answer = std::move(answer)](base::Result<Desk *> desk) -> Ending {
            auto read = desk ? work(**desk) : base::Result<Thing>(desk.error());
            return [answer, read = std::move(read)] { answer(read); };
        });
    }

    // Reading: small, at once.
    base::Result<std::vector<RoadmapSummary>> roadmaps() const;
    base::Result<Agenda> agenda(Whose whose) const;
    base::Result<RoadmapPage> roadmap(const base::RecordId &id) const;
    base::Result<std::vector<Redated>> redating(const base::RecordId &roadmap, const Shift &shift) const;
    base::Result<std::vector<BoundCampaign>> campaignsOf(const base::RecordId &roadmap) const;
    base::Result<std::vector<EvidenceRow>> evidence(const base::RecordId &measure) const;
    base::Result<std::optional<FieldChange>> evidenceLink(const base::RecordId &measure,
                                                          const base::RecordId &target) const;
    base::Result<MeasureRow> measure(const base::RecordId &id) const;
    base::Result<RecordPage> record(const base::RecordId &id) const;
    base::Result<std::vector<Step>> history(const base::RecordId &id, const record::Path &path = {}) const;
    base::Result<std::vector<Hit>> search(const QString &words, int limit = 50) const;
    base::Result<std::vector<Conflict>> conflicts() const;
    base::Result<std::vector<SpaceRow>> spaces() const;
    /// The last exchanges, newest first.
    base::Result<std::vector<Journey>> journal() const;
    SyncState syncState() const;
    QString endpoint() const;

    // Changing: returns at once.
    /// `shown`: the dots of the siblings that the person saw; what arrived behind an open screen is not replaced.
    void setField(const base::RecordId &id, const record::Path &path, const record::Value &value,
                  const std::vector<base::Dot> &shown);
    void setStatus(const base::RecordId &measure, int window, domain::Status status,
                   const std::vector<base::Dot> &shown);
    /// Accepts the proposal of a doubt (a measure's text, deadline or parties change with it) or skips it.
    void settleDoubt(const base::RecordId &roadmap, int index, const Answer &answer);
    /// Takes such answers back.
    void reopenDoubts(const base::RecordId &roadmap, const std::vector<Answered> &answers);
    /// Takes back a choice between the siblings `before`. `failed` with missing: it was sealed already.
    void takeBackChoice(const base::RecordId &id, const Field &before);
    /// All at once, and all back, see plan/batch.h.
    void writeAll(const std::vector<FieldChange> &changes);
    void takeBack(const std::vector<FieldChange> &changes);
    void remove(const base::RecordId &id);
    void setEndpoint(const QUrl &url);
    /// What is held of one device for one reason reminds no more, or again (store::Log::setAside).
    void setAside(const base::SpaceId &space, const base::Tag &author, int reason, bool isAside);

    // Long work, on its own lane; each ends with its signal or with `failed`.
    void importRoadmap(const std::filesystem::path &file, const base::SpaceId &space);
    /// Writes a roadmap into a file, see `app::exportRoadmap`. Ends with `exported`.
    void exportRoadmap(const base::RecordId &id, const std::filesystem::path &file);
    /// Prints it on what `device` makes, which is asked on the lane's thread. Ends with `exported`, without a file.
    void printRoadmap(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device,
                      const Stack &stack = {});
    /// While it runs `syncState` tells how far it is; one that runs by itself does so too once it takes a while.
    void exchange();
    /// A file for a flash drive, out of all spaces or into them. Ends with `exchanged`.
    void writeBundle(const std::filesystem::path &file);
    void readBundle(const std::filesystem::path &file);
    /// Tries again what is held.
    void retryHeld();
    /// From now on it also exchanges by itself, in this rhythm, while a centre is set. Such an exchange makes way for
    /// whatever a person begins; that it failed shows in `syncState` only.
    void keepExchanging(Rhythm::Pace pace = {});
    /// `code`: the endpoint's founding code, empty to found offline. Ends with `spaceReady`.
    void foundSpace(const QString &name, domain::Level level, const QString &code);
    void invite(const base::SpaceId &space, const QString &role);
    /// Ends with `spaceReady`, or `failed` with wrongKey (mistyped), notFound (not at this endpoint), network.
    void join(const QString &code);
    /// Ends the exchange that runs between two envelopes; what is done stays done. `failed` with cancelled if a person
    /// had begun it. By itself the next one comes late, or when something changes here.
    void stopExchange();
    /// Stops the running import or export: nothing of it stays.
    void stopWork();

Q_SIGNALS:
    void changed(); ///< something was committed by this process or another, or arrived
    void failed(const QString &what, const base::Error &error); ///< `what`: the name of the call
    void imported(const app::ImportReport &report);
    void exported(const app::ExportReport &report);
    void exchanged(const app::ExchangeReport &report);
    void syncStateChanged();
    void spaceReady(const base::SpaceId &space);
    void invited(const app::Invitation &invitation);
    void working(const QString &what, int percent); ///< 100: ended

private:
    struct Rooms;

    /// Looks whether anybody committed something since the last look.
    void look();
    void onScreen(std::function<void()> work);
    /// What is left to do on the screen's thread when work ended well.
    using Ending = std::function<void()>;
    void still(const std::function<void(Desk &)> &read) const;
    void commit(const QString &what, std::function<base::Result<Ending>(Desk &)> work);
    void changeThen(const QString &what, QObject *asker, std::function<base::Result<Ending>(Desk &)> work);
    /// The desk is an error when its lane cannot be opened.
    void study(const QString &what, QObject *asker, std::function<Ending(base::Result<Desk *>)> work);
    /// Work with the road's lane.
    using Work = std::function<base::Result<Ending>(Desk &, const std::stop_token &)>;
    void travel(const QString &what, Work work);
    using Carrying = std::function<base::Result<ExchangeReport>(Desk &, const Watch &)>;
    void carry(const QString &what, Carrying work);
    /// For long work: tells the screen now and then how far it is.
    std::function<void(int percent)> teller(const QString &what);
    /// Long work that changes nothing here. Returns what stops it.
    std::stop_token beginWork(const QString &what);
    using Leaving = std::function<base::Result<ExportReport>(Desk &, const document::out::Watch &)>;
    void sendOut(const QString &what, Leaving work);

    enum class Asked { byPerson, byItself };
    void beginExchange(Asked asked);
    void endExchange(const base::Result<ExchangeReport> &report);
    /// A person changed something here that is to be sent.
    void noteChange();
    void tellOnTheWay(int sent, int received);
    /// Sets the clock for the next exchange by itself.
    void planExchange();

    std::unique_ptr<Rooms> m_rooms;
};

} // namespace app
