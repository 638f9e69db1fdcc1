// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/rows.h"

#include <algorithm>

namespace view {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

Rows::Rows(QList<QByteArray> roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

void Rows::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::changed, this, &Rows::follow);
    Q_EMIT sessionChanged();
    refresh();
}

void Rows::componentComplete()
{
    m_isComplete = true;
    refresh();
}

app::Workspace *Rows::workspace() const
{
    return m_session ? m_session->workspace() : nullptr;
}

void Rows::setSeen(bool seen)
{
    if (m_isSeen == seen)
        return;
    m_isSeen = seen;
    Q_EMIT seenChanged();
    if (m_isSeen && m_isStale)
        refresh();
}

void Rows::follow()
{
    m_isStale = true;
    if (m_isSeen)
        refresh();
}

void Rows::refresh()
{
    m_isStale = false;
    if (m_isComplete && workspace())
        reload();
}

int Rows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Rows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    return role == keyRole ? QVariant(row.key) : row.cells.value(role - keyRole - 1);
}

QHash<int, QByteArray> Rows::roleNames() const
{
    QHash<int, QByteArray> names{{keyRole, "key"}};
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(keyRole + 1 + i, m_roles.at(i));
    return names;
}

QVariant Rows::cell(int row, const QByteArray &role) const
{
    return data(index(row), roleNames().key(role, -1));
}

void Rows::show(std::vector<Row> rows)
{
    const bool isSameOrder = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                                        [](const Row &left, const Row &right) { return left.key == right.key; });
    if (!isSameOrder) {
        replaceMiddle(std::move(rows));
        Q_EMIT countChanged();
        return;
    }
    const auto before = std::exchange(m_rows, std::move(rows));
    tellChanges(before);
}

// What stands at both ends in the same order stays; the middle goes and comes. Enough for a list to keep its place.
void Rows::replaceMiddle(std::vector<Row> rows)
{
    const auto sameKey = [](const Row &left, const Row &right) { return left.key == right.key; };
    const auto head =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameKey).first - m_rows.begin();
    const auto tailLimit = std::min(m_rows.size(), rows.size()) - std::size_t(head);
    std::size_t tail = 0;
    while (tail < tailLimit && sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const auto oldEnd = std::ptrdiff_t(m_rows.size() - tail);
    const auto newEnd = std::ptrdiff_t(rows.size() - tail);
    if (oldEnd > head) {
        beginRemoveRows({}, int(head), int(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, int(head), int(newEnd) - 1);
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + newEnd);
        endInsertRows();
    }
    const auto before = std::exchange(m_rows, std::move(rows));
    tellChanges(before);
}

void Rows::tellChanges(const std::vector<Row> &before)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!(before[i] == m_rows[i]))
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

} // namespace view
