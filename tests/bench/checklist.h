// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

/// The checklists of peers/gen.js, letter by letter: 30 fields of a small enumeration, 8 short Russian texts, 2 times.
namespace checklist {

/// The same random numbers as the peers': xorshift of 64 bits, the upper half of each.
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed);
    std::uint32_t next();

private:
    std::uint64_t m_state;
};

using Fields = std::vector<std::pair<record::Path, record::Value>>; ///< sorted by path

struct Checklist
{
    std::string id; ///< 32 hexadecimal digits; Versta names records otherwise
    Fields fields;
};

Checklist at(std::uint64_t index);

/// `words` words of the vocabulary, in which some are far more frequent than others.
std::string text(Numbers &numbers, std::uint32_t words);

} // namespace checklist
