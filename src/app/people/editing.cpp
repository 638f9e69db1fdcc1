// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/editing.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using Values = std::map<record::Path, record::Value>;

FieldChange changeOf(const RecordPage &shown, const record::Path &path, record::Value after)
{
    FieldChange change{shown.id, path, record::Null(), std::move(after), {}};
    const auto field =
        std::find_if(shown.fields.begin(), shown.fields.end(), [&](const Field &each) { return each.path == path; });
    if (field != shown.fields.end()) {
        change.before = field->siblings.front().value;
        change.shown = field->shown();
    }
    return change;
}

} // namespace

std::vector<FieldChange> changesTo(const RecordPage &shown, const std::vector<domain::Field> &before,
                                   const std::vector<domain::Field> &after)
{
    const Values old(before.begin(), before.end());
    Values wanted(after.begin(), after.end());
    for (const auto &[path, value] : old)
        wanted.emplace(path, record::Null());
    std::vector<FieldChange> changes;
    for (const auto &[path, value] : wanted) {
        const auto stood = old.find(path);
        if (stood == old.end() || stood->second != value)
            changes.push_back(changeOf(shown, path, value));
    }
    return changes;
}

} // namespace app
