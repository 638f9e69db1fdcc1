// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/recovery_sheet.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QStandardPaths>

namespace view {

QUrl RecoverySheet::proposal() const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(documents.filePath(tr("Верста, ключ.pdf")));
}

RecoverySheet::~RecoverySheet()
{
    if (m_printing)
        m_printing->wait();
}

Sheet RecoverySheet::sheet() const
{
    return {m_session->profileName(), QDate::currentDate(), m_session->recoveryLetters()};
}

void RecoverySheet::tell(const QString &outcome, const QString &trouble)
{
    m_outcome = outcome;
    m_trouble = trouble;
    Q_EMIT changed();
}

void RecoverySheet::save(const QUrl &file)
{
    if (!m_session || m_session->recoveryLetters().isEmpty())
        return;
    const QString path = file.toLocalFile();
    const auto done = view::save(sheet(), path);
    if (done)
        tell(tr("Лист сохранён: %1. Распечатайте его, уберите в сейф и удалите файл.").arg(QFileInfo(path).fileName()),
             {});
    else if (done.error().code == base::Error::Code::full)
        tell({}, tr("Там нет места. Выберите другую папку или перепишите ключ от руки."));
    else
        tell({}, tr("Туда записать не удалось. Выберите другую папку или перепишите ключ от руки."));
}

void RecoverySheet::look()
{
    if (isBusy())
        return;
    m_isLooking = true;
    tell({}, {});
    printers::look(this, [this](const printers::Found &found) {
        m_isLooking = false;
        m_printers = found;
        tell({},
             found.names.isEmpty() ? tr("Принтеров не видно. Сохраните лист или перепишите ключ от руки.") : QString());
        if (found.names.size() == 1)
            print(0);
    });
}

void RecoverySheet::print(int printer)
{
    if (!m_session || m_session->recoveryLetters().isEmpty() || isBusy() || printer < 0
        || printer >= m_printers.names.size())
        return;
    const auto isPrinted = std::make_shared<bool>(false);
    const auto device = printers::deviceOf(m_printers.names[printer], tr("Ключ восстановления"));
    m_printing.reset(QThread::create([=, sheet = sheet()] { *isPrinted = view::print(sheet, *device()); }));
    connect(m_printing.get(), &QThread::finished, this, [this, isPrinted] {
        m_printing->wait();
        m_printing.reset();
        if (*isPrinted)
            tell(tr("Лист отправлен на принтер. Уберите его в сейф."), {});
        else
            tell({}, tr("Принтер лист не принял. Сохраните его или перепишите ключ от руки."));
    });
    m_printing->start();
    Q_EMIT changed();
}

} // namespace view
