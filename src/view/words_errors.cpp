// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/words.h"

#include <QCoreApplication>

namespace view::words {

namespace {

using Code = base::Error::Code;

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString atTheDoor(Code code)
{
    switch (code) {
    case Code::wrongKey:
        return ErrorWords::tr("Парольная фраза не подошла. Проверьте раскладку клавиатуры и Caps Lock.");
    case Code::notFound: return ErrorWords::tr("В этой папке нет профиля.");
    case Code::newer: return ErrorWords::tr("Профиль сделан более новой версией программы. Обновите программу.");
    case Code::damaged:
        return ErrorWords::tr("Файлы профиля повреждены. Ничего не изменено; обратитесь к резервной копии.");
    case Code::busy: return ErrorWords::tr("Профиль уже открыт другой программой. Закройте её и попробуйте ещё раз.");
    case Code::invalid: return ErrorWords::tr("В этой папке уже есть профиль.");
    default: return {};
    }
}

QString atIntake(Code code)
{
    switch (code) {
    case Code::invalid:
        return ErrorWords::tr("Это не дорожная карта: таблицы мероприятий в документе не нашлось. Ничего не изменено.");
    case Code::tooLarge: return ErrorWords::tr("Файл слишком велик (больше 50 МБ). Ничего не изменено.");
    case Code::damaged: return ErrorWords::tr("Файл повреждён и не читается. Ничего не изменено.");
    case Code::notFound: return ErrorWords::tr("Файл не нашёлся. Возможно, его переместили.");
    case Code::refused: return ErrorWords::tr("Здесь вам разрешено только читать. Выберите другую организацию.");
    case Code::cancelled: return ErrorWords::tr("Остановлено. Ничего не изменено.");
    default: return {};
    }
}

QString atTable(Code code)
{
    switch (code) {
    case Code::invalid:
        return ErrorWords::tr("Это не таблица вопросов: нужны столбцы «Вопрос» и «Тип». Ничего не изменено.");
    case Code::tooLarge: return ErrorWords::tr("Вопросов больше 2000, или файл слишком велик. Ничего не изменено.");
    default: return atIntake(code);
    }
}

QString atSaving(Code code)
{
    switch (code) {
    case Code::full:
        return ErrorWords::tr("На диске нет места. Файл не записан; если такой уже был, он цел. Выберите другую папку "
                              "или флешку.");
    case Code::io:
        return ErrorWords::tr("В эту папку записать не удалось. Если такой файл уже был, он цел. Выберите другую "
                              "папку.");
    case Code::cancelled: return ErrorWords::tr("Остановлено. Файл не записан.");
    case Code::notFound: return ErrorWords::tr("Этой карты здесь больше нет.");
    case Code::missing: return ErrorWords::tr("В программе нет шрифта PT Serif. Установите программу заново.");
    default: return {};
    }
}

QString atPrinting(Code code)
{
    switch (code) {
    case Code::io:
        return ErrorWords::tr("Принтер не отвечает. Проверьте, включён ли он, или сохраните PDF и напечатайте его "
                              "с другого устройства.");
    case Code::cancelled: return ErrorWords::tr("Остановлено. Начатые листы принтер может допечатать.");
    default: return atSaving(code);
    }
}

QString atJoining(Code code)
{
    switch (code) {
    case Code::wrongKey: return ErrorWords::tr("В коде опечатка. Сверьте его по буквам.");
    case Code::notFound:
        return ErrorWords::tr("По этому коду здесь никого не ждут: он использован, истёк или указан другой адрес.");
    case Code::invalid: return ErrorWords::tr("Сначала укажите адрес центра обмена.");
    default: return {};
    }
}

QString atDrive(const QString &what, Code code)
{
    switch (code) {
    case Code::invalid: return ErrorWords::tr("Это не файл Версты, или он повреждён. Ничего не изменено.");
    case Code::newer: return ErrorWords::tr("Файл сделан более новой версией программы. Обновите программу.");
    case Code::tooLarge: return ErrorWords::tr("Больше, чем помещается в один файл (64 МБ).");
    case Code::notFound: return ErrorWords::tr("Файл не нашёлся. Возможно, флешку вынули.");
    case Code::full: return ErrorWords::tr("На флешке нет места. Прежний файл остался, если он был.");
    case Code::io: return ErrorWords::tr("Не удалось записать или прочитать. Проверьте, вставлена ли флешка.");
    case Code::cancelled:
        return what == QLatin1String("writeBundle")
            ? ErrorWords::tr("Остановлено. На флешке всё как было, здесь ничего не потеряно.")
            : ErrorWords::tr("Остановлено. Что успели взять, осталось; остальное возьмите из того же файла потом.");
    default: return {};
    }
}

QString inGeneral(Code code)
{
    switch (code) {
    case Code::tooLarge: return ErrorWords::tr("Текст слишком длинный. Прежнее значение осталось.");
    case Code::damaged:
        return ErrorWords::tr("Данные повреждены. Программа остановила запись, чтобы ничего не испортить.");
    case Code::newer: return ErrorWords::tr("Это сделано более новой версией программы и ждёт обновления.");
    case Code::conflict: return ErrorWords::tr("Здесь стоят два значения. Сначала выберите одно из них.");
    case Code::refused: return ErrorWords::tr("Здесь вам разрешено только читать. Прежнее значение осталось.");
    case Code::busy: return ErrorWords::tr("Занято другой программой. Попробуйте ещё раз через минуту.");
    case Code::network: return ErrorWords::tr("Нет связи с центром обмена. Ничего не потеряно, попробуйте позже.");
    case Code::full: return ErrorWords::tr("На устройстве нет места. Изменение не принято, прежнее значение осталось.");
    case Code::io: return ErrorWords::tr("Не удалось записать на диск. Изменение не принято.");
    case Code::cancelled: return ErrorWords::tr("Остановлено.");
    case Code::notFound: return ErrorWords::tr("Этого здесь больше нет.");
    case Code::wrongKey: return ErrorWords::tr("Код или парольная фраза не подошли.");
    case Code::missing: return ErrorWords::tr("Не хватает того, что ещё не пришло. Попробуйте после обмена.");
    case Code::invalid: break;
    }
    return ErrorWords::tr("Так записать нельзя. Прежнее значение осталось.");
}

QString inPlace(const QString &what, Code code)
{
    if (what == QLatin1String("recover") && code == Code::wrongKey)
        return ErrorWords::tr("Ключ восстановления не подошёл. Сверьте его по буквам.");
    if (what == QLatin1String("changePassphrase") && code == Code::wrongKey)
        return ErrorWords::tr("Прежняя фраза не подошла, поэтому ничего не изменено. Проверьте раскладку и Caps Lock.");
    if (what == QLatin1String("create") || what == QLatin1String("unlock") || what == QLatin1String("recover")
        || what == QLatin1String("changePassphrase"))
        return atTheDoor(code);
    if (what == QLatin1String("importRoadmap"))
        return atIntake(code);
    if (what == QLatin1String("readTemplate"))
        return atTable(code);
    if (what == QLatin1String("exportTemplate"))
        return code == Code::invalid ? ErrorWords::tr("Имя файла должно кончаться на .xlsx или .pdf.") : atSaving(code);
    if (what == QLatin1String("exportRoadmap"))
        return atSaving(code);
    if (what == QLatin1String("printRoadmap"))
        return atPrinting(code);
    if (what == QLatin1String("join"))
        return atJoining(code);
    if (what == QLatin1String("writeBundle") || what == QLatin1String("readBundle"))
        return atDrive(what, code);
    if (what == QLatin1String("takeBackChoice") && code == Code::missing)
        return ErrorWords::tr("Уже отправлено, отменить нельзя. Другая запись осталась в истории.");
    if (what == QLatin1String("exchange") && code == Code::cancelled)
        return ErrorWords::tr("Обмен остановлен. Что успело пройти, прошло.");
    if (what == QLatin1String("setEndpoint") && code == Code::invalid)
        return ErrorWords::tr("Адрес начинается с http:// или https://.");
    if (what == QLatin1String("invite") && code == Code::refused)
        return ErrorWords::tr("Приглашать может только тот, кто здесь распоряжается.");
    return {};
}

QString waiting(int changes)
{
    return ErrorWords::tr("%n изменений только на этом устройстве", nullptr, changes);
}

QString sinceOf(std::int64_t lastSuccessMs)
{
    return lastSuccessMs == 0 ? ErrorWords::tr("связи ещё не было")
                              : ErrorWords::tr("последняя связь: %1").arg(momentOf(lastSuccessMs));
}

} // namespace

QString sentenceOf(const QString &what, const base::Error &error)
{
    const QString special = inPlace(what, error.code);
    return special.isEmpty() ? inGeneral(error.code) : special;
}

QString sentenceOf(const app::SyncState &state)
{
    using Kind = app::SyncState::Kind;
    switch (state.kind) {
    case Kind::noEndpoint: return ErrorWords::tr("Всё хранится только на этом устройстве");
    case Kind::allSent: return ErrorWords::tr("Всё отправлено. %1").arg(momentOf(state.lastSuccessMs));
    case Kind::waiting: return waiting(state.unsent);
    case Kind::running: return ErrorWords::tr("Идёт обмен…");
    case Kind::copied: return ErrorWords::tr("Профиль скопирован с другого устройства. Нужен обмен, чтобы продолжить");
    case Kind::offline: break;
    }
    const QString since = sinceOf(state.lastSuccessMs);
    return state.unsent == 0 ? ErrorWords::tr("Нет связи, %1").arg(since)
                             : ErrorWords::tr("Нет связи: %1").arg(waiting(state.unsent));
}

QString heldOf(const app::SyncState &state)
{
    QStringList parts;
    if (state.held > 0)
        parts +=
            ErrorWords::tr("%n пришедших изменений ждут недостающего или обновления программы", nullptr, state.held);
    if (state.forked > 0)
        parts += ErrorWords::tr("%n устройств прислали под одним номером разное: сохранено и то и другое", nullptr,
                                state.forked);
    return parts.join(QStringLiteral(". "));
}

QString briefHeldOf(const app::SyncState &state)
{
    QStringList parts;
    if (state.held > 0)
        parts += ErrorWords::tr("%n пришедших ждут", nullptr, state.held);
    if (state.forked > 0)
        parts += ErrorWords::tr("%n устройств прислали разное", nullptr, state.forked);
    return parts.join(QStringLiteral(". "));
}

tone::Tone toneOf(app::SyncState::Kind kind)
{
    using Kind = app::SyncState::Kind;
    switch (kind) {
    case Kind::allSent: return tone::Good;
    case Kind::running: return tone::Active;
    case Kind::waiting:
    case Kind::offline: return tone::Warning;
    case Kind::copied: return tone::Alarm;
    case Kind::noEndpoint: break;
    }
    return tone::Muted;
}

} // namespace view::words
