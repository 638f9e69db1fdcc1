// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crypto/secret.h"
#include "db/database.h"

namespace store {

struct Digester;

/// This device's key in one space.
struct Self
{
    base::Tag tag;
    crypto::Secret keys; ///< as given to `become`; the store does not look into it
};

/// Who this device is in each space, and small notes of the profile (endpoint, pinned key, mark).
class Identity
{
public:
    explicit Identity(db::Database &database, const Digester *digester = nullptr)
        : m_database(&database)
        , m_digester(digester)
    {
    }

    /// Makes the space known here, with this device as `tag`, or gives the device a new key in it: the open change set
    /// and its writes are then the new device's, records born in it get new ids (store/table/rebirth.h); counters of
    /// record ids begin again. `keys` is not empty.
    base::Done become(const base::SpaceId &space, const base::Tag &tag, base::View keys);

    /// Error notFound: the space is not known here.
    base::Result<Self> self(const base::SpaceId &space) const;

    /// In the order in which they became known.
    base::Result<std::vector<base::SpaceId>> spaces() const;

    /// Spaces whose short name begins so, in that order; letters of either case.
    base::Result<std::vector<base::SpaceId>> spacesNamed(std::string_view prefix) const;

    /// The next id of a record born here; never given twice. Error notFound: the space is not known here.
    base::Result<base::RecordId> newRecordId(const base::SpaceId &space);

    /// Error notFound: never written.
    base::Result<base::Bytes> note(std::string_view name) const;
    base::Done setNote(std::string_view name, base::View bytes);
    /// One that is not there changes nothing.
    base::Done eraseNote(std::string_view name);

private:
    db::Database *m_database;
    const Digester *m_digester;
};

} // namespace store
