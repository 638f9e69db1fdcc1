// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/words.h"

#include <QCoreApplication>

namespace view::words {

namespace {

struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

} // namespace

QString nameOf(const app::SpaceRow &space)
{
    return space.name.isEmpty() ? ExchangeWords::tr("Только для меня") : space.name;
}

QString whyHeld(const QString &why)
{
    if (why == QLatin1String("newer"))
        return ExchangeWords::tr("Сделано более новой версией программы. Обновите Версту, и они учтутся сами.");
    if (why == QLatin1String("keyMissing"))
        return ExchangeWords::tr("Пока не открывается: нужно, чтобы вышел на связь тот, кто здесь распоряжается.");
    if (why == QLatin1String("predecessorMissing"))
        return ExchangeWords::tr("Не дошло то, что на этом устройстве сделали раньше. Придёт при одном из обменов.");
    if (why == QLatin1String("authorUnknown"))
        return ExchangeWords::tr("Это устройство здесь ещё не знают: его приглашение сюда не дошло.");
    if (why == QLatin1String("broken"))
        return ExchangeWords::tr("Испорчено в пути или при записи и не учтётся. Сообщите тому, чьё это устройство.");
    return ExchangeWords::tr("Подпись не сходится, поэтому не учитывается. Возможно, прислал кто-то чужой.");
}

QString toldBy(const QString &word)
{
    if (word == QLatin1String("quota"))
        return ExchangeWords::tr("В центре кончилось место: остальное пока остаётся здесь.");
    if (word == QLatin1String("notMember"))
        return ExchangeWords::tr("Центр не знает этого устройства: возможно, доступ закрыли.");
    if (word == QLatin1String("closed"))
        return ExchangeWords::tr("Организация закрыта: нового не будет, всё полученное осталось здесь.");
    if (word == QLatin1String("codeNeeded"))
        return ExchangeWords::tr("Центру нужен код разрешения, чтобы принять организацию.");
    return {};
}

QString progressOf(const app::SyncState &state)
{
    if (state.kind != app::SyncState::Kind::running || state.sent + state.received == 0)
        return {};
    return ExchangeWords::tr("Отправлено: %1, получено: %2").arg(state.sent).arg(state.received);
}

} // namespace view::words
