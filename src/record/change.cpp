// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/change.h"

#include <algorithm>

namespace record {

namespace {

using base::Error;
using base::fail;

bool isPathLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
}

bool inOrder(const Write &left, const Write &right)
{
    return left.record != right.record ? left.record < right.record : left.path < right.path;
}

bool isSortedOnce(const std::vector<base::Dot> &dots)
{
    return std::adjacent_find(dots.begin(), dots.end(),
                              [](const base::Dot &left, const base::Dot &right) { return !(left < right); })
        == dots.end();
}

} // namespace

bool isPath(std::string_view path)
{
    if (path.empty() || path.size() > pathLimitBytes || path.front() == '/' || path.back() == '/')
        return false;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (!isPathLetter(path[i]) && !(path[i] == '/' && path[i - 1] != '/'))
            return false;
    return true;
}

base::Done check(const Write &write)
{
    if (!isPath(write.path))
        return fail(Error::Code::invalid, "a path has other letters than a-z, 0-9, '-' and '/', or a bad length");
    if (write.record.counter == 0)
        return fail(Error::Code::invalid, "a record's counter is 0");
    if (!isSortedOnce(write.replaces))
        return fail(Error::Code::invalid, "the dots that a write replaces are not in order");
    if (write.path == kindPath && !std::holds_alternative<Text>(write.value))
        return fail(Error::Code::invalid, "a kind is no text");
    return check(write.value);
}

base::Done check(const ChangeSet &set)
{
    if (set.dot.number == 0)
        return fail(Error::Code::invalid, "a change set has the number 0");
    for (const Write &write : set.writes) {
        if (auto fits = check(write); !fits)
            return fits;
        for (const base::Dot &dot : write.replaces)
            if (dot.number == 0 && dot.author != set.dot.author)
                return fail(Error::Code::invalid, "a write names another's set as number 0");
    }
    const auto wrong = std::adjacent_find(set.writes.begin(), set.writes.end(),
                                          [](const Write &left, const Write &right) { return !inOrder(left, right); });
    if (wrong != set.writes.end())
        return fail(Error::Code::invalid, "the writes of a set are not in order, or a field is written twice");
    return {};
}

void sort(std::vector<Write> &writes)
{
    std::sort(writes.begin(), writes.end(), inOrder);
}

} // namespace record
