// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <stdexcept>
#include <utility>
#include <vector>

namespace base {

/// A sorted map in one piece of memory, for the small ones that are made by the thousand and read once: a record's
/// fields, a sheet's answers. What it has of std::map means the same, except that whatever adds or erases makes every
/// iterator and reference invalid, and that an entry's key must not be changed through an iterator. Adding behind the
/// last key costs nothing but the entry; anywhere else all behind it move.
template <typename Key, typename Value>
class FlatMap
{
public:
    using value_type = std::pair<Key, Value>;
    using Entries = std::vector<value_type>;
    using iterator = typename Entries::iterator;
    using const_iterator = typename Entries::const_iterator;

    FlatMap() = default;
    template <std::input_iterator Iterator>
    FlatMap(Iterator first, Iterator last)
    {
        for (; first != last; ++first)
            try_emplace(first->first, first->second); // the first of a key stays, as in std::map
    }
    FlatMap(std::initializer_list<value_type> entries)
        : FlatMap(entries.begin(), entries.end())
    {
    }

    bool operator==(const FlatMap &) const = default;

    iterator begin() { return m_entries.begin(); }
    iterator end() { return m_entries.end(); }
    const_iterator begin() const { return m_entries.begin(); }
    const_iterator end() const { return m_entries.end(); }
    std::size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }
    void clear() { m_entries.clear(); }
    void reserve(std::size_t count) { m_entries.reserve(count); }

    template <typename Wanted>
    const_iterator lower_bound(const Wanted &key) const
    {
        return std::lower_bound(begin(), end(), key, isBefore<Wanted>);
    }
    template <typename Wanted>
    iterator lower_bound(const Wanted &key)
    {
        return std::lower_bound(begin(), end(), key, isBefore<Wanted>);
    }
    template <typename Wanted>
    const_iterator find(const Wanted &key) const
    {
        const auto place = lower_bound(key);
        return place != end() && place->first == key ? place : end();
    }
    template <typename Wanted>
    iterator find(const Wanted &key)
    {
        const auto place = lower_bound(key);
        return place != end() && place->first == key ? place : end();
    }
    template <typename Wanted>
    bool contains(const Wanted &key) const
    {
        return find(key) != end();
    }

    /// The entry of the key, and whether it is new; then its value is made of the arguments.
    template <typename... Arguments>
    std::pair<iterator, bool> try_emplace(Key key, Arguments &&...arguments)
    {
        const bool isLast = m_entries.empty() || m_entries.back().first < key; // as sorted input comes
        const auto place = isLast ? end() : lower_bound(key);
        if (!isLast && place->first == key)
            return {place, false};
        return {m_entries.emplace(place, std::move(key), Value(std::forward<Arguments>(arguments)...)), true};
    }
    template <typename Wanted>
    const Value &at(const Wanted &key) const
    {
        const auto place = find(key);
        if (place == end())
            throw std::out_of_range("no such key");
        return place->second;
    }
    Value &operator[](Key key) { return try_emplace(std::move(key)).first->second; }

    iterator erase(const_iterator place) { return m_entries.erase(place); }
    std::size_t erase(const Key &key)
    {
        const auto place = find(key);
        if (place == end())
            return 0;
        m_entries.erase(place);
        return 1;
    }
    template <typename Predicate>
    friend std::size_t erase_if(FlatMap &map, Predicate predicate)
    {
        return std::erase_if(map.m_entries, predicate);
    }

private:
    template <typename Wanted>
    static bool isBefore(const value_type &entry, const Wanted &key)
    {
        return entry.first < key;
    }

    Entries m_entries;
};

} // namespace base
