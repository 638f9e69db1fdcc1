// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/history.h"

#include <algorithm>
#include <map>
#include <set>

namespace wire {

namespace {

Role roleIn(const History &history, std::uint64_t number)
{
    for (const Phase &phase : history.phases)
        if (number <= phase.upTo.number)
            return phase.role;
    return history.now;
}

void keepBounded(History &history)
{
    while (history.phases.size() > maxPhases) {
        history.phases[1].role = std::min(history.phases[0].role, history.phases[1].role);
        history.phases.erase(history.phases.begin());
    }
}

/// The lower role everywhere.
History minimum(const History &left, const History &right)
{
    std::set<Line> ends;
    for (const History *history : {&left, &right})
        for (const Phase &phase : history->phases)
            ends.insert(phase.upTo);
    History lower{{}, std::min(left.now, right.now)};
    for (const Line &end : ends)
        lower.phases.push_back({end, std::min(roleIn(left, end.number), roleIn(right, end.number))});
    keepBounded(lower);
    return lower;
}

/// What goes up to `last` stays, everything else gets `role`.
History cut(History history, const Line &last, Role role)
{
    const Role atEnd = roleIn(history, last.number);
    std::erase_if(history.phases, [&last](const Phase &phase) { return phase.upTo.number >= last.number; });
    if (last.number > 0)
        history.phases.push_back({last, atEnd});
    history.now = role;
    keepBounded(history);
    return history;
}

/// One decision among the others on the same member.
struct Node
{
    const Decision *decision = nullptr;
    History before; ///< what it cuts
    std::size_t parentsLeft = 0;
    std::vector<Node *> parents; ///< what it replaces
    std::vector<Node *> children;
};

using Nodes = std::map<base::Hash, Node>;

void connect(Nodes &nodes)
{
    for (auto &[hash, node] : nodes)
        for (const base::Hash &replaced : node.decision->replaces)
            if (const auto parent = nodes.find(replaced); parent != nodes.end()) {
                node.parents.push_back(&parent->second);
                parent->second.children.push_back(&node);
                ++node.parentsLeft;
            }
}

Line earliestLast(const std::vector<Node *> &siblings)
{
    Line earliest = siblings.front()->decision->last;
    for (const Node *sibling : siblings)
        earliest = std::min(earliest, sibling->decision->last);
    return earliest;
}

/// Siblings together: the lowest role, the earliest last envelope.
History combined(Role initial, const std::vector<Node *> &siblings)
{
    if (siblings.empty())
        return {{}, initial};
    History before = siblings.front()->before;
    Role lowest = siblings.front()->decision->role;
    for (const Node *sibling : siblings) {
        before = minimum(before, sibling->before);
        lowest = std::min(lowest, sibling->decision->role);
    }
    return cut(std::move(before), earliestLast(siblings), lowest);
}

History beforeOf(Role initial, const Node &node)
{
    History before = combined(initial, node.parents);
    // The same role again only moves the last envelope: the role before the replaced block reaches on.
    if (!node.parents.empty() && node.decision->role == before.now && !before.phases.empty()) {
        before.now = before.phases.back().role;
        before.phases.pop_back();
    }
    return before;
}

/// Parents first. Hashes cannot name each other in a circle, so every node gets its turn.
void fillHistories(Role initial, Nodes &nodes)
{
    std::vector<Node *> ready;
    for (auto &[hash, node] : nodes)
        if (node.parentsLeft == 0)
            ready.push_back(&node);
    while (!ready.empty()) {
        Node &node = *ready.back();
        ready.pop_back();
        node.before = beforeOf(initial, node);
        for (Node *child : node.children)
            if (--child->parentsLeft == 0)
                ready.push_back(child);
    }
}

} // namespace

Standing standingOf(Role initial, const std::vector<Decision> &decisions)
{
    Nodes nodes;
    for (const Decision &decision : decisions)
        nodes[decision.block].decision = &decision;
    connect(nodes);
    fillHistories(initial, nodes);
    std::vector<Node *> remaining;
    Standing standing;
    for (auto &[hash, node] : nodes)
        if (node.children.empty()) {
            remaining.push_back(&node);
            standing.remaining.push_back(hash);
        }
    standing.history = combined(initial, remaining);
    if (!remaining.empty())
        standing.last = earliestLast(remaining);
    return standing;
}

} // namespace wire
