// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "document/out/stack.h"
#include "domain/parties/scope.h"
#include "domain/roadmap.h"
#include "domain/status.h"
#include "record/change.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace app {

/// What the screens and the command line are shown: plain values, read in one go, good until the next `changed`.

/// One of the values that stand side by side in a field.
struct Sibling
{
    record::Value value;
    std::vector<base::Dot> dots; ///< of all who wrote this value; number 0: still in this device's open change set
    QString author; ///< short name of the device that wrote it last by its label
    std::int64_t labelMs = 0; ///< the author's wall clock: a label only
};

/// A field with all its siblings; more than one is a conflict.
struct Field
{
    record::Path path;
    std::vector<Sibling> siblings;

    /// What an editor that showed this field hands back with its value.
    std::vector<base::Dot> shown() const;
};

struct RecordPage
{
    base::RecordId id;
    base::SpaceId space;
    QString kind;
    bool isDeleted = false;
    std::vector<Field> fields;
};

struct RoadmapSummary
{
    base::RecordId id;
    base::SpaceId space;
    QString title;
    domain::Level level = domain::Level::unknown;
    int measures = 0;
    int done = 0;
    int late = 0;
    int doubts = 0; ///< still open
};

/// A measure whose day is near, or a campaign whose observers' report is due; nothing more of it than Today shows.
struct DueRow
{
    base::RecordId id;
    bool isReport = false; ///< of a campaign: `text` is empty then
    QString text;
    QString roadmapTitle; ///< or the campaign's
    std::optional<QDate> from; ///< of the occasion to act on next
    QDate to;
};

struct AgendaGroup
{
    int count = 0;
    std::vector<DueRow> rows; ///< the first of them
};

/// What the day asks; see plan/agenda.h.
struct Agenda
{
    AgendaGroup late;
    AgendaGroup soon;
    AgendaGroup running;
    std::vector<RoadmapSummary> roadmaps; ///< all, with their doubts; their measures are not counted
};

struct MeasureRow
{
    base::RecordId id;
    domain::Measure measure;
    std::vector<domain::Status> statuses; ///< one for each window, or one where there is no window
    bool isLate = false;
    bool concernsUs = false; ///< asks something of our organisation or of me (domain::concerns)
    bool namesMe = false; ///< me by name
    bool isInConflict = false;
    bool isOnlyHere = false; ///< something of it has not reached the centre
};

/// A doubt as the import left it; `index` names it in its roadmap.
struct DoubtRow
{
    int index = 0;
    domain::Doubt doubt;
};

/// What a person says to a doubt.
struct Answer
{
    bool isAccepted = false;
    std::optional<QString> ownWords; ///< instead of the proposal
};

struct RoadmapPage
{
    base::RecordId id;
    base::SpaceId space;
    domain::Roadmap roadmap; ///< passport and sections; its measures and doubts are the rows below
    std::vector<MeasureRow> measures; ///< in the document's order
    std::vector<DoubtRow> doubts; ///< open ones only
    domain::Mine mine; ///< whom "us" and "me" of the rows stand for
};

/// One step in a field's life, oldest first.
struct Step
{
    record::Path path;
    record::Value value;
    base::Dot dot;
    QString author;
    std::int64_t labelMs = 0;
    bool isCurrent = false;
};

struct Hit
{
    base::RecordId id;
    QString kind;
    QString title;
    QString snippet; ///< the found words stand between U+0002 and U+0003
    QString templateName = {}; ///< «observation@1» of a template that is no record; `id` says nothing then
};

struct Conflict
{
    base::RecordId record;
    QString kind;
    QString title; ///< of the record it stands in
    Field field;
};

/// What arrived from one device and has no effect here for one reason.
struct HeldGroup
{
    base::Tag author;
    QString device; ///< its short name
    int reason = 0; ///< to be handed back
    QString why; ///< client::nameOf
    bool isAside = false; ///< the person does not want to be reminded of it
    int count = 0;
};

struct SpaceRow
{
    base::SpaceId id;
    QString name;
    domain::Level level = domain::Level::unknown;
    QString role; ///< `owner`, `editor`, `reader`, `none` (removed)
    int members = 0;
    int unsent = 0; ///< envelopes that the centre has not confirmed, and 1 for an open change set
    std::vector<HeldGroup> held; ///< those that wait first, then those set aside
    QString told; ///< what the centre says of it: `notMember`, `closed`; empty: nothing
    std::int64_t lastSuccessMs = 0; ///< when it and the centre were last even; 0: never
};

/// What differs between a roadmap at hand and a newer edition of it.
struct Difference
{
    QString measure; ///< its number as written
    QString what; ///< `added`, `removed`, `moved`, or the name of the changed field
    QString before;
    QString after;
};

struct ImportReport
{
    base::RecordId id;
    int measures = 0;
    int doubts = 0;
    bool isKnown = false; ///< the same file was here already: nothing changed
    bool isNewerEdition = false;
    std::vector<Difference> differences;
};

/// What went out: into a file, or onto paper (without a file then).
using document::out::Printed;
using document::out::Stack;

struct ExportReport
{
    std::filesystem::path file;
    int measures = 0;
    int pages = 0; ///< of a PDF or of paper
    int sheets = 0; ///< of paper: that came out; none: it has fewer pages than were asked for
    int events = 0; ///< of a calendar
    int withoutDate = 0; ///< measures that a calendar has no place for
};

struct Invitation
{
    QString code; ///< 8 groups of 4 letters; shown once, never stored
    std::int64_t expiresMs = 0;
};

/// What one exchange did.
struct ExchangeReport
{
    int sent = 0;
    int received = 0;
    int held = 0;
    std::map<QString, int> heldFor; ///< of these by the code of why: `newer`, `keyMissing`, ... (client::nameOf)
    int isVoid = 0;
    int forked = 0;
    /// What the centre told of a space: `quota` (it stores nothing more), `codeNeeded`, `notMember`, `closed`.
    QStringList told;
    std::int64_t bytesUp = 0;
    std::int64_t bytesDown = 0;
    int requests = 0;
    QStringList missing; ///< for the log: who lacks what, short names
};

/// One exchange of the past, or a row of like ones that carried nothing.
struct Journey
{
    enum class Way { centre, driveOut, driveIn };

    Way way = Way::centre;
    QString place; ///< address of the centre, or name of the file
    std::int64_t beganMs = 0;
    std::int64_t endedMs = 0;
    int times = 1;
    int sent = 0;
    int received = 0;
    int held = 0;
    std::int64_t bytesUp = 0;
    std::int64_t bytesDown = 0;
    std::optional<base::Error::Code> error; ///< why it ended early
    QStringList told; ///< as in ExchangeReport
};

/// The line that tells the truth about sync.
struct SyncState
{
    enum class Kind {
        noEndpoint, ///< no centre is set: everything is only here
        allSent, ///< the centre confirmed everything
        waiting, ///< `unsent` changes are only on this device
        offline, ///< the last try failed; `unsent` may be 0
        running,
        copied, ///< this profile's folder was copied: the device must renew itself
    };
    Kind kind = Kind::noEndpoint;
    int unsent = 0;
    int held = 0;
    int aside = 0; ///< held, and set aside by the person
    int forked = 0;
    int sent = 0; ///< so far, while one runs
    int received = 0;
    std::int64_t lastSuccessMs = 0; ///< 0: never
    QString detail; ///< English, for the log
};

} // namespace app
