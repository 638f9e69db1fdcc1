// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/schema.h"

#include <array>

namespace store::table {

namespace {

constexpr db::Sql first(R"sql(
CREATE TABLE device (            -- tags take 8 bytes, their numbers one or two
    id INTEGER PRIMARY KEY,
    tag BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL           -- the short name, for search by prefix
);
CREATE INDEX device_name ON device (name);

CREATE TABLE space (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    self INTEGER NOT NULL REFERENCES device,
    keys BLOB NOT NULL,
    counter INTEGER NOT NULL DEFAULT 0,
    position INTEGER,            -- the cursor; null: read from the beginning
    row_tag BLOB,
    revision INTEGER NOT NULL DEFAULT 0,
    open_cost INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE note (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE log (               -- envelopes, and one row of number 0 for the open change set of a space
    id INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES space,
    author INTEGER NOT NULL REFERENCES device,
    number INTEGER NOT NULL,
    state INTEGER NOT NULL,      -- store::State; 3: open
    reason INTEGER NOT NULL DEFAULT 0,
    is_block INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    own INTEGER NOT NULL DEFAULT 0,
    is_linked INTEGER NOT NULL DEFAULT 1, -- has its place in its author's line
    is_forked INTEGER NOT NULL DEFAULT 0, -- came when another of its name was here
    place INTEGER NOT NULL,      -- order of first keeping, renewed when the state changes
    label INTEGER NOT NULL DEFAULT 0,
    is_applied INTEGER NOT NULL DEFAULT 0, -- its writes are in record and past
    hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX log_name ON log (space, author, number);
CREATE UNIQUE INDEX log_place ON log (place);
CREATE INDEX log_unsent ON log (space, place) WHERE sent = 0 AND state < 2 AND is_linked = 1;
CREATE INDEX log_block ON log (space, place) WHERE is_block = 1;
CREATE INDEX log_fork ON log (space, author, number) WHERE is_forked = 1;
CREATE INDEX log_waiting ON log (space, state) WHERE state > 0;

CREATE TABLE line (              -- the end of what counts or is void without a gap
    space INTEGER NOT NULL REFERENCES space,
    author INTEGER NOT NULL REFERENCES device,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (space, author)
) WITHOUT ROWID;

CREATE TABLE record (            -- summary, and in `body` the writes that still show (store/table/body.h)
    id INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES space,
    birth INTEGER NOT NULL REFERENCES device,
    counter INTEGER NOT NULL,
    kind INTEGER REFERENCES kind, -- null: waits
    is_deleted INTEGER NOT NULL,
    is_conflict INTEGER NOT NULL,
    parent_birth INTEGER REFERENCES device,
    parent_counter INTEGER,
    position TEXT NOT NULL,
    title TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE UNIQUE INDEX record_name ON record (birth, counter, space);
CREATE INDEX record_list ON record (kind, is_deleted, position);
CREATE INDEX record_parent ON record (parent_birth, parent_counter) WHERE parent_birth IS NOT NULL;
CREATE INDEX record_conflict ON record (id) WHERE is_conflict = 1;

CREATE TABLE past (              -- writes that show no more: the history
    record INTEGER NOT NULL REFERENCES record,
    log INTEGER NOT NULL REFERENCES log,
    body BLOB NOT NULL,
    PRIMARY KEY (record, log)
) WITHOUT ROWID;

CREATE TABLE touch (             -- which records a change set writes to
    log INTEGER NOT NULL REFERENCES log,
    record INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (log, record)
) WITHOUT ROWID;

CREATE TABLE seen (              -- the frontiers that others told, raised together
    space INTEGER NOT NULL REFERENCES space,
    member INTEGER NOT NULL REFERENCES device,
    number INTEGER NOT NULL,
    PRIMARY KEY (space, member)
) WITHOUT ROWID;

CREATE TABLE generation (
    space INTEGER NOT NULL REFERENCES space,
    name BLOB NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (space, name)
) WITHOUT ROWID;

CREATE TABLE part (
    space INTEGER NOT NULL REFERENCES space,
    seat BLOB NOT NULL,
    sent INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, seat)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (title, text, content = '', tokenize = 'versta');
)sql");

constexpr db::Sql second(R"sql(
CREATE TABLE digest (            -- numbers drawn from each listed record (store/digests.h)
    record INTEGER PRIMARY KEY REFERENCES record,
    birth INTEGER NOT NULL REFERENCES device,
    counter INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES kind,
    parent_birth INTEGER REFERENCES device,
    parent_counter INTEGER,
    flags INTEGER NOT NULL,
    rank INTEGER,
    detail INTEGER NOT NULL
);
CREATE INDEX digest_rank ON digest (kind, rank) WHERE rank IS NOT NULL;
CREATE INDEX digest_parent ON digest (kind, parent_birth, parent_counter, flags, rank);
)sql");

constexpr db::Sql third(R"sql(
CREATE TABLE journey (           -- the last exchanges, for a person to read (store/journal.h)
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    times INTEGER NOT NULL,
    way TEXT NOT NULL,
    place TEXT NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    held INTEGER NOT NULL,
    up INTEGER NOT NULL,
    down INTEGER NOT NULL,
    trouble TEXT NOT NULL
);

CREATE TABLE aside (             -- held envelopes that a person does not want to be reminded of
    space INTEGER NOT NULL REFERENCES space,
    hash BLOB NOT NULL,
    PRIMARY KEY (space, hash)
) WITHOUT ROWID;
)sql");

constexpr std::array steps{first, second, third};

} // namespace

base::Done bringUp(db::Database &database)
{
    return db::applySchema(database, steps);
}

} // namespace store::table
