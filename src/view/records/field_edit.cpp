// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/field_edit.h"

#include "view/key.h"
#include "view/records/shown.h"
#include "view/words.h"

namespace view {

namespace {

void write(Session &session, const base::RecordId &id, const record::Path &path, const QString &text,
           const std::vector<base::Dot> &shown)
{
    const QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    session.workspace()->setField(id, path, record::Text(utf8.constData(), std::size_t(utf8.size())), shown);
}

// Over what stands there now, unless somebody else's value came to stand beside it meanwhile: then a person chooses.
void setBack(Session &session, const base::RecordId &id, const record::Path &path, const QString &before)
{
    if (!session.workspace())
        return;
    const auto page = session.workspace()->record(id);
    const auto *field = page ? fieldOf(*page, path) : nullptr;
    if (field && field->siblings.size() == 1)
        write(session, id, path, before, dotsOf(*field));
}

} // namespace

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
    write(*session(), *id, m_path.toStdString(), text, m_shown);
    session()->undo()->offer(tr("Изменено: %1").arg(words::nameOfField(m_path.toStdString())),
                             [open = session(), id = *id, path = m_path.toStdString(), before = m_text] {
                                 setBack(*open, id, path, before);
                             });
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
