// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/undo.h"

#include <utility>

namespace view {

Undo::Undo(QObject *parent, int forMs)
    : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setInterval(forMs);
    connect(&m_end, &QTimer::timeout, this, &Undo::dismiss);
}

void Undo::offer(const QString &text, std::function<void()> back, const QString &word)
{
    m_text = text;
    m_word = word;
    m_back = std::move(back);
    m_end.start();
    Q_EMIT changed();
}

void Undo::takeBack()
{
    const auto back = std::exchange(m_back, nullptr);
    dismiss();
    if (back)
        back();
}

void Undo::dismiss()
{
    m_end.stop();
    m_back = nullptr;
    m_text.clear();
    Q_EMIT changed();
}

} // namespace view
