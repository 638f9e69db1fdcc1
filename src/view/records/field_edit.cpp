// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/field_edit.h"

#include "view/key.h"
#include "view/records/shown.h"
#include "view/words.h"

namespace view {

void FieldEdit::setRecord(const QString &key)
{
    if (m_record == key)
        return;
    m_record = key;
    Q_EMIT fieldChanged();
    refresh();
}

void FieldEdit::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT fieldChanged();
    refresh();
}

void FieldEdit::begin()
{
    m_isEditing = true;
}

void FieldEdit::commit(const QString &text)
{
    m_isEditing = false;
    const auto id = recordOf(m_record);
    if (!workspace() || !id || text == m_text) {
        refresh();
        return;
    }
    const QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    workspace()->setField(*id, m_path.toStdString(), record::Text(utf8.constData(), std::size_t(utf8.size())), m_shown);
    m_text = text; // shown at once; `changed` or `failed` bring the truth
    Q_EMIT textChanged();
}

void FieldEdit::cancel()
{
    m_isEditing = false;
    refresh();
}

void FieldEdit::reload()
{
    const auto id = recordOf(m_record);
    if (m_isEditing || !id || m_path.isEmpty())
        return;
    const auto page = workspace()->record(*id);
    if (!page)
        return;
    const auto path = m_path.toStdString();
    const auto *field = fieldOf(*page, path);
    m_shown = dotsOf(*page, path);
    m_isInConflict = field && field->siblings.size() > 1;
    m_text = field && !field->siblings.empty() ? words::textOf(path, field->siblings.front().value) : QString();
    Q_EMIT textChanged();
}

} // namespace view
