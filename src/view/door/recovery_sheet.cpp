// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/recovery_sheet.h"

#include "view/door/sheet.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace view {

QUrl RecoverySheet::proposal() const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(tr("Верста, ключ.pdf")));
}

void RecoverySheet::save(const QUrl &file)
{
    if (!m_session || m_session->recoveryLetters().isEmpty())
        return;
    const QString path = file.toLocalFile();
    const auto done = view::save({m_session->profileName(), QDate::currentDate(), m_session->recoveryLetters()}, path);
    m_outcome = done
        ? tr("Лист сохранён: %1. Распечатайте его, уберите в сейф и удалите файл.").arg(QFileInfo(path).fileName())
        : QString();
    if (done)
        m_trouble.clear();
    else if (done.error().code == base::Error::Code::full)
        m_trouble = tr("Там нет места. Выберите другую папку или перепишите ключ от руки.");
    else
        m_trouble = tr("Туда записать не удалось. Выберите другую папку или перепишите ключ от руки.");
    Q_EMIT changed();
}

} // namespace view
