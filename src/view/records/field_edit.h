// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"

namespace view {

/// One text field under a person's hands. From `begin` to `commit` or `cancel` it holds on to what was shown: what
/// arrives meanwhile is not replaced, both values then stand side by side.
class FieldEdit : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY fieldChanged)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY fieldChanged)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(bool isInConflict READ isInConflict NOTIFY textChanged)

public:
    using Subject::Subject;

    QString record() const { return m_record; }
    void setRecord(const QString &key);
    QString path() const { return m_path; }
    void setPath(const QString &path);
    /// As it was shown when the editing began.
    QString text() const { return m_text; }
    bool isInConflict() const { return m_isInConflict; }

    Q_INVOKABLE void begin();
    /// Writes it if it differs. A text that is too long or no text at all is refused with the session's notice.
    Q_INVOKABLE void commit(const QString &text);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void fieldChanged();
    void textChanged();

protected:
    void reload() override;

private:
    QString m_record;
    QString m_path;
    QString m_text;
    std::vector<base::Dot> m_shown;
    bool m_isInConflict = false;
    bool m_isEditing = false;
};

} // namespace view
