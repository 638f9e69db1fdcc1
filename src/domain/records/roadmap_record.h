// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"
#include "domain/status.h"
#include "record/change.h"

#include <boost/container/flat_map.hpp>

#include <utility>

namespace domain {

/// How roadmaps and measures lie in records. Lists are flat: a word per index («order/0/number»).
/// kind `roadmap`: title, level, organisation, period/{from,to,school-year}, signed-by, controlled-by, fingerprint,
///   order/<i>/{number,date,place}, section/<i>/{number,title,line},
///   doubt/<i>/{code,line,original,proposal,measure,state}.
/// kind `measure`: roadmap, position (both only the caller knows), section (index), number, text, expected, notes,
///   deadline/{text,kind,confidence,campaign}, deadline/window/<i>/{from,to,time,label}, responsible-text,
///   responsible (list), line, status/<i>.
/// Empty texts, absent dates and `planned` are not written at all: a missing field reads as that.
constexpr std::string_view roadmapKind = "roadmap";
constexpr std::string_view measureKind = "measure";

using Field = std::pair<record::Path, record::Value>;
using Fields = boost::container::flat_map<record::Path, record::Value>;

/// What a person made of a doubt.
enum class DoubtState { open, accepted, skipped };
QString nameOf(DoubtState state);

/// Without `kind`. Texts are brought into NFC and cut at record::valueLimitBytes.
std::vector<Field> fieldsOf(const Roadmap &roadmap);
/// Without `kind`, `parent` and `position`, which only the caller knows.
std::vector<Field> fieldsOf(const Measure &measure);

/// Reads back; measures are empty (they are records of their own). Missing, unknown or wrongly typed fields are passed
/// over. A gap in a list's indices ends nothing: its members keep their order.
Roadmap roadmapOf(const Fields &fields);
Measure measureOf(const Fields &fields);
/// As many as the deadline has occasions.
Statuses statusesOf(const Fields &fields);
/// By the doubts of roadmapOf; a missing state is open.
std::vector<DoubtState> doubtStatesOf(const Fields &fields);

record::Path statusPath(int occasion);
record::Path doubtStatePath(int doubt);
record::Value valueOf(Status status);
record::Value valueOf(DoubtState state);

} // namespace domain
