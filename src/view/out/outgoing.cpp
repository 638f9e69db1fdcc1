// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/out/outgoing.h"

#include "view/key.h"
#include "view/out/asked_stack.h"
#include "view/out/place.h"
#include "view/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>

#include <array>

namespace view {

namespace {

const QString exportCall = QStringLiteral("exportRoadmap");
const QString printCall = QStringLiteral("printRoadmap");
constexpr std::array endings{"pdf", "docx", "xlsx", "ics"};

QString outcomeOf(const app::ExportReport &report)
{
    if (report.pages > 0)
        return Outgoing::tr("Записано: %n листов.", nullptr, report.pages);
    if (report.events + report.withoutDate == 0)
        return Outgoing::tr("Записано: %n мероприятий.", nullptr, report.measures);
    QString text = Outgoing::tr("Записано: %n событий.", nullptr, report.events);
    if (report.withoutDate > 0)
        text += QLatin1Char(' ')
            + Outgoing::tr("У %n мероприятий даты нет: их в календаре не будет.", nullptr, report.withoutDate);
    return text;
}

} // namespace

void Outgoing::listen(Session &session)
{
    connect(&session, &Session::exported, this, [this](const app::ExportReport &report) {
        if (isRunning() && m_call == printCall)
            tellPrinted({report.sheets, report.pages});
        else if (isRunning())
            tell(outcomeOf(report));
    });
    connect(&session, &Session::failed, this, [this](const QString &what, const base::Error &error) {
        if (isRunning() && what == m_call)
            giveUp(words::sentenceOf(what, error));
    });
    connect(&session, &Session::working, this, [this](const QString &what, int percent) {
        if (!isRunning() || what != m_call)
            return;
        m_percent = percent;
        Q_EMIT stateChanged();
    });
    if (!std::exchange(m_isAsked, true))
        lookForPrinters();
}

void Outgoing::lookForPrinters()
{
    m_isLooking = true;
    printers::look(this, [this](const printers::Found &found) {
        m_isLooking = false;
        m_printers = found;
        Q_EMIT printersChanged();
    });
}

void Outgoing::setRecord(const QString &key)
{
    m_record = key;
    refresh();
    Q_EMIT recordChanged();
}

void Outgoing::reload()
{
    const auto id = recordOf(m_record);
    const auto page = id ? workspace()->record(*id) : base::Result<app::RecordPage>(base::Error{});
    if (!page)
        return;
    for (const app::Field &field : page->fields)
        if (field.path == "title")
            if (const auto *text = std::get_if<record::Text>(&field.siblings.front().value))
                m_title = QString::fromStdString(*text);
    Q_EMIT recordChanged();
}

QString Outgoing::endingOf(int format)
{
    const bool isKnown = format >= 0 && static_cast<std::size_t>(format) < endings.size();
    return isKnown ? QString::fromLatin1(endings[static_cast<std::size_t>(format)]) : QString();
}

QUrl Outgoing::suggested(int format) const
{
    return place::proposed(paperName(), endingOf(format), tr("Дорожная карта"));
}

void Outgoing::begin(const QString &call)
{
    m_call = call;
    m_percent = 0;
    m_outcome.clear();
    m_place.clear();
    m_trouble.clear();
    Q_EMIT begun();
    Q_EMIT stateChanged();
}

void Outgoing::save(const QUrl &file, int format)
{
    const auto id = recordOf(m_record);
    if (!workspace() || isRunning() || !id || endingOf(format).isEmpty())
        return;
    begin(exportCall);
    if (!file.isLocalFile())
        return giveUp(tr("Выберите папку на этом устройстве."));
    const QString place = place::withEnding(file, endingOf(format));
    m_place = QDir::toNativeSeparators(place);
    write(*id, std::filesystem::path(place.toStdU16String()));
}

void Outgoing::print(int printer, const QString &from, const QString &to, const QString &copies)
{
    const auto id = recordOf(m_record);
    if (!workspace() || isRunning() || !id || printer < 0 || printer >= m_printers.names.size())
        return;
    begin(printCall);
    const auto asked = stackOf(from, to, copies);
    if (!asked.trouble.isEmpty())
        return giveUp(asked.trouble);
    m_stack = asked.stack;
    printOn(*id, printers::deviceOf(m_printers.names[printer], paperName()));
}

QString Outgoing::troubleOf(const QString &from, const QString &to, const QString &copies)
{
    return stackOf(from, to, copies).trouble;
}

void Outgoing::write(const base::RecordId &id, const std::filesystem::path &file)
{
    workspace()->exportRoadmap(id, file);
}

void Outgoing::printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    workspace()->printRoadmap(id, std::move(device), m_stack);
}

// It only reads the profile, so it goes beside the page like any reading; the file is whole or not there.
void Outgoing::writeBy(std::function<base::Done(app::Desk &)> work)
{
    workspace()->ask<bool>(
        QStringLiteral("writePaper"),
        [work = std::move(work)](app::Desk &desk) -> base::Result<bool> {
            const auto done = work(desk);
            return done ? base::Result<bool>(true) : base::Result<bool>(done.error());
        },
        this,
        [this](const base::Result<bool> &done) {
            done ? tell(tr("Записано.")) : giveUp(words::sentenceOf(exportCall, done.error()));
        });
}

void Outgoing::printBy(
    std::function<base::Result<app::Printed>(app::Desk &, QPagedPaintDevice &, const app::Stack &)> work,
    std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    workspace()->ask<app::Printed>(
        QStringLiteral("printPaper"),
        [work = std::move(work), device = std::move(device), stack = m_stack](app::Desk &desk) {
            const std::unique_ptr<QPagedPaintDevice> paper = device();
            return work(desk, *paper, stack);
        },
        this,
        [this](const base::Result<app::Printed> &printed) {
            printed ? tellPrinted(*printed) : giveUp(words::sentenceOf(printCall, printed.error()));
        });
}

void Outgoing::tellPrinted(const app::Printed &printed)
{
    if (printed.sheets > 0)
        return tell(tr("Отправлено на принтер: %n листов.", nullptr, printed.sheets));
    giveUp(tr("Всего здесь %n листов, с %1-го печатать нечего.", nullptr, printed.pages).arg(m_stack.first));
}

void Outgoing::stop()
{
    if (workspace() && isRunning())
        workspace()->stopWork();
}

void Outgoing::openFile()
{
    openWithSystem(m_place);
}

void Outgoing::openFolder()
{
    openWithSystem(QFileInfo(m_place).absolutePath());
}

void Outgoing::openWithSystem(const QString &path)
{
    const bool isOpened = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    m_trouble = isOpened ? QString() : tr("На этом устройстве нет программы, которая это откроет. Файл на месте.");
    Q_EMIT stateChanged();
}

void Outgoing::tell(const QString &outcome)
{
    m_call.clear();
    m_outcome = outcome;
    Q_EMIT stateChanged();
}

void Outgoing::giveUp(const QString &trouble)
{
    m_call.clear();
    m_place.clear(); // there is no file
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace view
