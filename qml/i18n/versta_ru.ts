<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru">
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>Начнётся через %n дней</source>
        <translation>
            <numerusform>Начнётся через %n день</numerusform>
            <numerusform>Начнётся через %n дня</numerusform>
            <numerusform>Начнётся через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Идёт, последний день через %n дней</source>
        <translation>
            <numerusform>Идёт, последний день через %n день</numerusform>
            <numerusform>Идёт, последний день через %n дня</numerusform>
            <numerusform>Идёт, последний день через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n минут, %1</source>
        <translation>
            <numerusform>%n минута, %1</numerusform>
            <numerusform>%n минуты, %1</numerusform>
            <numerusform>%n минут, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Работы хранятся %n дней со дня работы</source>
        <translation>
            <numerusform>Работы хранятся %n день со дня работы</numerusform>
            <numerusform>Работы хранятся %n дня со дня работы</numerusform>
            <numerusform>Работы хранятся %n дней со дня работы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsHead</name>
    <message numerus="yes">
        <source>Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.</source>
        <translation>
            <numerusform>Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.</numerusform>
            <numerusform>Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.</numerusform>
            <numerusform>Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n изменений только на этом устройстве</source>
        <translation>
            <numerusform>%n изменение только на этом устройстве</numerusform>
            <numerusform>%n изменения только на этом устройстве</numerusform>
            <numerusform>%n изменений только на этом устройстве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n пришедших изменений ждут недостающего или обновления программы</source>
        <translation>
            <numerusform>%n пришедшее изменение ждёт недостающего или обновления программы</numerusform>
            <numerusform>%n пришедших изменения ждут недостающего или обновления программы</numerusform>
            <numerusform>%n пришедших изменений ждут недостающего или обновления программы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n устройств прислали под одним номером разное: сохранено и то и другое</source>
        <translation>
            <numerusform>%n устройство прислало под одним номером разное: сохранено и то и другое</numerusform>
            <numerusform>%n устройства прислали под одним номером разное: сохранено и то и другое</numerusform>
            <numerusform>%n устройств прислали под одним номером разное: сохранено и то и другое</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n пришедших ждут</source>
        <translation>
            <numerusform>%n пришедшее ждёт</numerusform>
            <numerusform>%n пришедших ждут</numerusform>
            <numerusform>%n пришедших ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n устройств прислали разное</source>
        <translation>
            <numerusform>%n устройство прислало разное</numerusform>
            <numerusform>%n устройства прислали разное</numerusform>
            <numerusform>%n устройств прислали разное</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>данные, %n байт</source>
        <translation>
            <numerusform>данные, %n байт</numerusform>
            <numerusform>данные, %n байта</numerusform>
            <numerusform>данные, %n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>%n мест вызвали сомнение: их можно проверить сейчас или потом.</source>
        <translation>
            <numerusform>%n место вызвало сомнение: его можно проверить сейчас или потом.</numerusform>
            <numerusform>%n места вызвали сомнение: их можно проверить сейчас или потом.</numerusform>
            <numerusform>%n мест вызвали сомнение: их можно проверить сейчас или потом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Нужно не меньше %n знаков. Надёжнее всего четыре-пять слов, не связанных между собой.</source>
        <translation>
            <numerusform>Нужен не меньше чем %n знак. Надёжнее всего четыре-пять слов, не связанных между собой.</numerusform>
            <numerusform>Нужно не меньше %n знаков. Надёжнее всего четыре-пять слов, не связанных между собой.</numerusform>
            <numerusform>Нужно не меньше %n знаков. Надёжнее всего четыре-пять слов, не связанных между собой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseCost</name>
    <message numerus="yes">
        <source>Вор подберёт за %n дней. Добавьте ещё слово.</source>
        <translation>
            <numerusform>Вор подберёт за %n день. Добавьте ещё слово.</numerusform>
            <numerusform>Вор подберёт за %n дня. Добавьте ещё слово.</numerusform>
            <numerusform>Вор подберёт за %n дней. Добавьте ещё слово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>На подбор уйдёт %n лет. Ещё слово, и будет надёжно.</source>
        <translation>
            <numerusform>На подбор уйдёт %n год. Ещё слово, и будет надёжно.</numerusform>
            <numerusform>На подбор уйдёт %n года. Ещё слово, и будет надёжно.</numerusform>
            <numerusform>На подбор уйдёт %n лет. Ещё слово, и будет надёжно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapHead</name>
    <message numerus="yes">
        <source>Проверить %n сомнений</source>
        <translation>
            <numerusform>Проверить %n сомнение</numerusform>
            <numerusform>Проверить %n сомнения</numerusform>
            <numerusform>Проверить %n сомнений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message numerus="yes">
        <source>через %n минут</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n минут</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>при наблюдении %n минут</source>
        <translation>
            <numerusform>при наблюдении %n минута</numerusform>
            <numerusform>при наблюдении %n минуты</numerusform>
            <numerusform>при наблюдении %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFormScreen</name>
    <message numerus="yes">
        <source>Сохранить %n работ</source>
        <translation>
            <numerusform>Сохранить %n работу</numerusform>
            <numerusform>Сохранить %n работы</numerusform>
            <numerusform>Сохранить %n работ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDoubts</name>
    <message numerus="yes">
        <source>Проверьте прочитанное: %n</source>
        <translation>
            <numerusform>Проверьте прочитанное: %n</numerusform>
            <numerusform>Проверьте прочитанное: %n</numerusform>
            <numerusform>Проверьте прочитанное: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>Чтобы сохранить, исправьте: %n</source>
        <translation>
            <numerusform>Чтобы сохранить, исправьте: %n</numerusform>
            <numerusform>Чтобы сохранить, исправьте: %n</numerusform>
            <numerusform>Чтобы сохранить, исправьте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSave</name>
    <message numerus="yes">
        <source>Сначала исправьте: %n</source>
        <translation>
            <numerusform>Сначала исправьте: %n</numerusform>
            <numerusform>Сначала исправьте: %n</numerusform>
            <numerusform>Сначала исправьте: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>опоздание %n дней</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ещё %n дней</source>
        <translation>
            <numerusform>ещё %n день</numerusform>
            <numerusform>ещё %n дня</numerusform>
            <numerusform>ещё %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CampaignList</name>
    <message numerus="yes">
        <source>%n проверочных работ в плане</source>
        <translation>
            <numerusform>%n проверочная работа в плане</numerusform>
            <numerusform>%n проверочные работы в плане</numerusform>
            <numerusform>%n проверочных работ в плане</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CampaignPage</name>
    <message numerus="yes">
        <source>В плане %n проверочных работ</source>
        <translation>
            <numerusform>В плане %n проверочная работа</numerusform>
            <numerusform>В плане %n проверочные работы</numerusform>
            <numerusform>В плане %n проверочных работ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CampaignReport</name>
    <message numerus="yes">
        <source>И ещё %n; все — в отчёте.</source>
        <translation>
            <numerusform>И ещё %n; все — в отчёте.</numerusform>
            <numerusform>И ещё %n; все — в отчёте.</numerusform>
            <numerusform>И ещё %n; все — в отчёте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n листов не сосчитаны: подпись под ними неверна.</source>
        <translation>
            <numerusform>%n лист не сосчитан: подпись под ним неверна.</numerusform>
            <numerusform>%n листа не сосчитаны: подпись под ними неверна.</numerusform>
            <numerusform>%n листов не сосчитаны: подпись под ними неверна.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChecklistView</name>
    <message numerus="yes">
        <source>После подписи записано ещё %n: в лист это не входит.</source>
        <translation>
            <numerusform>После подписи записана ещё %n запись: в лист она не входит.</numerusform>
            <numerusform>После подписи записаны ещё %n записи: в лист они не входят.</numerusform>
            <numerusform>После подписи записано ещё %n записей: в лист они не входят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::HeldList</name>
    <message numerus="yes">
        <source>%n изменений с устройства %1</source>
        <translation>
            <numerusform>%n изменение с устройства %1</numerusform>
            <numerusform>%n изменения с устройства %1</numerusform>
            <numerusform>%n изменений с устройства %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Intake</name>
    <message numerus="yes">
        <source>%n мероприятий</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::JournalList</name>
    <message numerus="yes">
        <source>%n изменений ждало</source>
        <translation>
            <numerusform>%n изменение ждало</numerusform>
            <numerusform>%n изменения ждали</numerusform>
            <numerusform>%n изменений ждало</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::MeasureList</name>
    <message numerus="yes">
        <source>%n мероприятий</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Показано %1 из %n мероприятий</source>
        <translation>
            <numerusform>Показано %1 из %n мероприятия</numerusform>
            <numerusform>Показано %1 из %n мероприятий</numerusform>
            <numerusform>Показано %1 из %n мероприятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::OrganisationList</name>
    <message numerus="yes">
        <source>%n устройств работают вместе</source>
        <translation>
            <numerusform>%n устройство</numerusform>
            <numerusform>%n устройства работают вместе</numerusform>
            <numerusform>%n устройств работают вместе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n изменений только на этом устройстве</source>
        <translation>
            <numerusform>%n изменение только на этом устройстве</numerusform>
            <numerusform>%n изменения только на этом устройстве</numerusform>
            <numerusform>%n изменений только на этом устройстве</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Outgoing</name>
    <message numerus="yes">
        <source>Отправлено на принтер: %n листов.</source>
        <translation>
            <numerusform>Отправлено на принтер: %n лист.</numerusform>
            <numerusform>Отправлено на принтер: %n листа.</numerusform>
            <numerusform>Отправлено на принтер: %n листов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n листов.</source>
        <translation>
            <numerusform>Записано: %n лист.</numerusform>
            <numerusform>Записано: %n листа.</numerusform>
            <numerusform>Записано: %n листов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n мероприятий.</source>
        <translation>
            <numerusform>Записано: %n мероприятие.</numerusform>
            <numerusform>Записано: %n мероприятия.</numerusform>
            <numerusform>Записано: %n мероприятий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n событий.</source>
        <translation>
            <numerusform>Записано: %n событие.</numerusform>
            <numerusform>Записано: %n события.</numerusform>
            <numerusform>Записано: %n событий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>У %n мероприятий даты нет: их в календаре не будет.</source>
        <translation>
            <numerusform>У %n мероприятия даты нет: его в календаре не будет.</numerusform>
            <numerusform>У %n мероприятий даты нет: их в календаре не будет.</numerusform>
            <numerusform>У %n мероприятий даты нет: их в календаре не будет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Всего здесь %n листов, с %1-го печатать нечего.</source>
        <translation>
            <numerusform>Всего здесь %n лист, с %1-го печатать нечего.</numerusform>
            <numerusform>Всего здесь %n листа, с %1-го печатать нечего.</numerusform>
            <numerusform>Всего здесь %n листов, с %1-го печатать нечего.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RedatingList</name>
    <message numerus="yes">
        <source>ВПР %1: %n мероприятий</source>
        <translation>
            <numerusform>ВПР %1: %n мероприятие</numerusform>
            <numerusform>ВПР %1: %n мероприятия</numerusform>
            <numerusform>ВПР %1: %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Сроки сдвинуты у %n мероприятий</source>
        <translation>
            <numerusform>Сроки сдвинуты у %n мероприятия</numerusform>
            <numerusform>Сроки сдвинуты у %n мероприятий</numerusform>
            <numerusform>Сроки сдвинуты у %n мероприятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RoadmapList</name>
    <message numerus="yes">
        <source>Выполнено %1 из %n мероприятий</source>
        <translation>
            <numerusform>Выполнено %1 из %n мероприятия</numerusform>
            <numerusform>Выполнено %1 из %n мероприятий</numerusform>
            <numerusform>Выполнено %1 из %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n просрочено</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n сомнений</source>
        <translation>
            <numerusform>%n сомнение</numerusform>
            <numerusform>%n сомнения</numerusform>
            <numerusform>%n сомнений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ScheduleList</name>
    <message numerus="yes">
        <source>%n посещений</source>
        <translation>
            <numerusform>%n посещение</numerusform>
            <numerusform>%n посещения</numerusform>
            <numerusform>%n посещений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TemplateList</name>
    <message numerus="yes">
        <source>%n вопросов</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TodayList</name>
    <message numerus="yes">
        <source>Двое написали разное: %n мест</source>
        <translation>
            <numerusform>Двое написали разное: %n место</numerusform>
            <numerusform>Двое написали разное: %n места</numerusform>
            <numerusform>Двое написали разное: %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Проверьте %n мест после загрузки</source>
        <translation>
            <numerusform>Проверьте %n место после загрузки</numerusform>
            <numerusform>Проверьте %n места после загрузки</numerusform>
            <numerusform>Проверьте %n мест после загрузки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n мероприятий</source>
        <translation>
            <numerusform>И ещё %n мероприятие</numerusform>
            <numerusform>И ещё %n мероприятия</numerusform>
            <numerusform>И ещё %n мероприятий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::UnplannedList</name>
    <message numerus="yes">
        <source>Здесь уже есть %n листов: %1</source>
        <translation>
            <numerusform>Здесь уже есть лист: %1</numerusform>
            <numerusform>Здесь уже есть листы: %1</numerusform>
            <numerusform>Здесь уже есть листы: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
