// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through an exchange that lasts, what is held, and a campaign that is moved.
#include "app/desk.h"
#include "client/ledger.h"
#include "plan.h"
#include "view/exchange/drive.h"
#include "view/exchange/held_list.h"
#include "view/sync_line.h"
#include "walk.h"

#include <QTest>

namespace {

/// As it comes from a colleague whose program is newer, and from one whose first message is not here.
base::Result<bool> holdSome(app::Desk &desk, const base::SpaceId &space)
{
    std::uint64_t number = 0;
    for (const auto reason : {client::Reason::newer, client::Reason::newer, client::Reason::predecessorMissing}) {
        store::Kept kept;
        kept.name = {{{std::byte{41}, static_cast<std::byte>(reason)}}, ++number + 1};
        kept.hash.bytes.fill(static_cast<std::byte>(number));
        kept.bytes = base::copyOf(base::bytesOf("sealed"));
        kept.reason = static_cast<std::uint8_t>(reason);
        if (auto done = desk.store().log().keep(space, kept); !done)
            return done.error();
    }
    return true;
}

QString campaignPlan()
{
    return QStringLiteral("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\nПРИКАЗ\n\nот «15» января 2025 г.\n\n№ 7\n\n"
                          "Дорожная карта проведения ВПР весной на 2025 год\n\n"
                          "№ п/п\tНаименование мероприятия\tСрок\tОжидаемый результат\tОтветственный\n"
                          "1.\tПровести ВПР\t11.04.2025 - 16.05.2025\tРаботы выполнены\tОО\n"
                          "2.\tПроверить работы\tв период проведения ВПР\tПротоколы\tОО\n"
                          "3.\tНаблюдать за проведением\tв период проведения ВПР\tЧек-листы\tМОУО\n");
}

} // namespace

/// A centre that takes the call and says nothing.
bool Walk::callSilence()
{
    if (!m_silence.listen(QHostAddress::LocalHost))
        return false;
    m_session.workspace()->setEndpoint(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_silence.serverPort())));
    const auto *line = model("view::SyncLine");
    return line && reach([line] { return line->property("canExchange").toBool(); });
}

bool Walk::hold()
{
    bool isDone = false;
    m_session.workspace()->make<bool>(
        QStringLiteral("hold"),
        [space = m_session.workspace()->spaces()->back().id](app::Desk &desk) { return holdSome(desk, space); },
        &m_session, [&isDone](bool isHeld) { isDone = isHeld; });
    return reach([&isDone] { return isDone; });
}

std::vector<Walk::Stop> Walk::stopsOfTravel()
{
    return {
        {QStringLiteral("exchange-running"),
         [this] {
             if (!showExchange() || !callSilence())
                 return false;
             m_session.workspace()->exchange();
             const auto *line = model("view::SyncLine");
             return reach([line] { return line->property("isRunning").toBool(); });
         }},
        {QStringLiteral("exchange-drive-running"),
         [this] {
             // it waits behind the exchange that goes nowhere, so it stays as it is while it is drawn
             auto *drive = qobject_cast<view::Drive *>(model("view::Drive"));
             drive->write(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("район.versta"))));
             Q_EMIT m_session.working(QStringLiteral("writeBundle"), 40);
             return drive->isRunning() && drive->percent() == 40;
         }},
        {QStringLiteral("exchange-stopped"),
         [this] {
             qobject_cast<view::Drive *>(model("view::Drive"))->stop();
             auto *line = model("view::SyncLine");
             return QMetaObject::invokeMethod(line, "stop")
                 && reach([line] { return !line->property("isRunning").toBool(); });
         }},
        {QStringLiteral("exchange-held"),
         [this] {
             const auto *held = qobject_cast<view::HeldList *>(model("view::HeldList"));
             m_silence.close();
             return held && hold() && reach([held] { return held->count() == 2; });
         }},
        {QStringLiteral("redate-campaign"),
         [this] {
             if (!read(write(QStringLiteral("кампания.txt"), campaignPlan())) || !openRoadmap(QStringLiteral("весной"))
                 || !emitOnScreen("redatingRequested"))
                 return false;
             auto *moved = model("view::RedatingList");
             return moved && !moved->property("byDays").toBool()
                 && moved->setProperty("from", QStringLiteral("19.09.2025"))
                 && moved->setProperty("to", QStringLiteral("24.10.2025"));
         }},
    };
}
