// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>

namespace view {

/// A list of plain rows that is read again whenever the workspace changes. Rows keep their identity by key, so a list
/// on the screen keeps its place while others edit.
class Rows : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(view::Session *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isSeen READ isSeen WRITE setSeen NOTIFY seenChanged)

public:
    Session *session() const { return m_session; }
    void setSession(Session *session);
    int count() const { return int(m_rows.size()); }
    /// Whether the page is on the screen. What changes meanwhile is read when it is seen again, once.
    bool isSeen() const { return m_isSeen; }
    void setSeen(bool seen);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Of a row in range, by the role's name; for tests and tools.
    QVariant cell(int row, const QByteArray &role) const;

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void seenChanged();

protected:
    struct Row
    {
        QString key;
        QVariantList cells; ///< in the order of `roles`

        bool operator==(const Row &) const = default;
    };

    /// `roles`: the names behind `key`, which is always the first.
    explicit Rows(QList<QByteArray> roles, QObject *parent = nullptr);

    /// Called with an open workspace only.
    virtual void reload() = 0;
    void refresh();
    /// Something changed in the workspace: as `refresh`, as soon as it is seen.
    void follow();
    void show(std::vector<Row> rows);
    app::Workspace *workspace() const;
    const std::vector<Row> &rows() const { return m_rows; }

private:
    void replaceMiddle(std::vector<Row> rows);
    void tellChanges(const std::vector<Row> &before);

    QList<QByteArray> m_roles;
    std::vector<Row> m_rows;
    Session *m_session = nullptr;
    bool m_isSeen = true;
    bool m_isStale = false; ///< something changed while it was not seen
    bool m_isComplete = true; // a list made in C++ has no parser to wait for
};

} // namespace view
