// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace app {

class Desk;

/// Who works at this profile. Appointments name persons, and no device says whose it is: the person says so once, and
/// the profile remembers it. It decides what is shown as "mine" and the name that a new sheet begins with, never what
/// somebody may do or whose signature it is: that the device's key says.
struct Myself
{
    QString name;
    std::optional<base::RecordId> person; ///< none: nobody entered this person yet, only the name is known

    bool operator==(const Myself &) const = default;
};

/// None: nobody has said so yet. The name is the record's own while the record is here.
base::Result<std::optional<Myself>> myself(Desk &desk);

/// Error invalid: without a name.
base::Done setMyself(Desk &desk, const Myself &who);

} // namespace app
