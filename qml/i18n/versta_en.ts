<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="ru">
<context>
    <name>ActFormats</name>
    <message>
        <source>Сохранить как файл</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Акт на листах A4 с местом для подписи руководителя</source>
        <translation>The act on A4 sheets with a line for the head to sign</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Тот же акт, чтобы переслать или дополнить</source>
        <translation>The same act, to send on or to add to</translation>
    </message>
    <message>
        <source>Файл не зашифрован: его прочтёт каждый, к кому он попадёт.</source>
        <translation>The file is not encrypted: whoever gets hold of it can read it.</translation>
    </message>
</context>
<context>
    <name>ActHead</name>
    <message>
        <source>Наблюдатель: %1</source>
        <translation>Observer: %1</translation>
    </message>
    <message>
        <source>Новая редакция прежнего листа</source>
        <translation>A new version of an earlier sheet</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>После подписи</source>
        <translation>After signing</translation>
    </message>
    <message>
        <source>Подписанное не изменилось. Это можно взять в новую редакцию.</source>
        <translation>What was signed has not changed. This can go into a new version.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>9:05</source>
        <translation>9:05</translation>
    </message>
    <message>
        <source>Сейчас</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1: сейчас</source>
        <translation>%1: now</translation>
    </message>
</context>
<context>
    <name>AppointHead</name>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>AppointScreen</name>
    <message>
        <source>Назначить</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Добавить человека</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Кого назначить</source>
        <translation>Whom to appoint</translation>
    </message>
    <message>
        <source>Назначать пока некого</source>
        <translation>Nobody to appoint yet</translation>
    </message>
    <message>
        <source>Сначала добавьте человека: имя, место работы и то, что спрашивает порядок.</source>
        <translation>First add a person: the name, the place of work and what the procedure asks for.</translation>
    </message>
    <message>
        <source>Назначить с этой причиной</source>
        <translation>Appoint for this reason</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Снять назначение: %1</source>
        <translation>Take the appointment back: %1</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>Начать кампанию</source>
        <translation>Begin a campaign</translation>
    </message>
    <message>
        <source>Какая кампания</source>
        <translation>Which campaign</translation>
    </message>
    <message>
        <source>Дни и предметы — федеральные; потом их можно перенести.</source>
        <translation>Days and subjects are the federal ones; they can be moved later.</translation>
    </message>
    <message>
        <source>Кто её проводит?</source>
        <translation>Who holds it?</translation>
    </message>
    <message>
        <source>Организация</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Начать</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>CampaignDays</name>
    <message>
        <source>Источник: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Перенести сроки</source>
        <translation>Move the dates</translation>
    </message>
</context>
<context>
    <name>CampaignMoveScreen</name>
    <message>
        <source>Перенести кампанию</source>
        <translation>Move the campaign</translation>
    </message>
    <message>
        <source>Перенести сроки</source>
        <translation>Move the dates</translation>
    </message>
</context>
<context>
    <name>CampaignPaperScreen</name>
    <message>
        <source>Отчёт наблюдателей</source>
        <translation>Observers&apos; report</translation>
    </message>
    <message>
        <source>График наблюдателей</source>
        <translation>Observers&apos; schedule</translation>
    </message>
    <message>
        <source>Куда записать файл</source>
        <translation>Where to save the file</translation>
    </message>
</context>
<context>
    <name>CampaignScreen</name>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Двое записали в кампанию разное. Откройте раздел «Сегодня» и выберите верное.</source>
        <translation>Two people wrote different things into the campaign. Open “Today” and choose the right one.</translation>
    </message>
</context>
<context>
    <name>CampaignWays</name>
    <message>
        <source>Работы и назначения</source>
        <translation>Tests and appointments</translation>
    </message>
    <message>
        <source>Люди</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Кто может наблюдать, проверять, помогать</source>
        <translation>Who can observe, mark, help</translation>
    </message>
    <message>
        <source>График наблюдателей</source>
        <translation>Observers&apos; schedule</translation>
    </message>
    <message>
        <source>Кто, когда и где; накладки найдены</source>
        <translation>Who, when and where; clashes are found</translation>
    </message>
    <message>
        <source>Посещения</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Что сдано, что опаздывает; принять или вернуть лист</source>
        <translation>What is handed in, what is late; accept or return a sheet</translation>
    </message>
    <message>
        <source>Находки и охват</source>
        <translation>Findings and coverage</translation>
    </message>
    <message>
        <source>По этапам и вопросам, по школам без сравнения</source>
        <translation>By stage and question, by school without comparing</translation>
    </message>
    <message>
        <source>Отчёт наблюдателей</source>
        <translation>Observers&apos; report</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Организатор в аудитории</source>
        <translation>Organiser in the room</translation>
    </message>
    <message>
        <source>Ассистент</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Технический специалист</source>
        <translation>Technical specialist</translation>
    </message>
    <message>
        <source>Эксперт</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Член комиссии по перепроверке</source>
        <translation>Member of the recheck commission</translation>
    </message>
    <message>
        <source>Наблюдатель</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Координатор</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>На бумаге</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>На компьютере</source>
        <translation>On a computer</translation>
    </message>
    <message>
        <source>Закончилась</source>
        <translation>Over</translation>
    </message>
    <message numerus="yes">
        <source>Начнётся через %n дней</source>
        <translation>
            <numerusform>Begins in %n day</numerusform>
            <numerusform>Begins in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Идёт, сегодня последний день</source>
        <translation>Under way, today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>Идёт, последний день через %n дней</source>
        <translation>
            <numerusform>Under way, the last day is in %n day</numerusform>
            <numerusform>Under way, the last day is in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Идёт</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Запланировано</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Сдан лист</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Возвращён с замечанием</source>
        <translation>Returned with a remark</translation>
    </message>
    <message>
        <source>Принят</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Лист не сдан вовремя</source>
        <translation>Sheet is late</translation>
    </message>
    <message>
        <source>Листа нет</source>
        <translation>No sheet</translation>
    </message>
    <message>
        <source>Назовите школу.</source>
        <translation>Name the school.</translation>
    </message>
    <message>
        <source>Такого класса нет. Напишите так: 5А.</source>
        <translation>There is no such class. Write it like this: 5А.</translation>
    </message>
    <message>
        <source>Эти классы в кампании работу не пишут.</source>
        <translation>These classes write nothing in this campaign.</translation>
    </message>
    <message>
        <source>Назовите предмет.</source>
        <translation>Name the subject.</translation>
    </message>
    <message>
        <source>Этого предмета для класса в кампании нет.</source>
        <translation>The campaign has no such subject for this class.</translation>
    </message>
    <message>
        <source>День ещё не назначен.</source>
        <translation>The day is not set yet.</translation>
    </message>
    <message>
        <source>День вне сроков кампании.</source>
        <translation>The day lies outside the campaign.</translation>
    </message>
    <message>
        <source>Урока с таким номером нет: от 1 до 12.</source>
        <translation>There is no such lesson: 1 to 12.</translation>
    </message>
    <message>
        <source>Напишите фамилию, имя и отчество.</source>
        <translation>Write the person&apos;s full name.</translation>
    </message>
    <message>
        <source>Назовите предмет. Напишите так: Математика: 5А, 5Б.</source>
        <translation>Name the subject. Write it like this: Mathematics: 5А, 5Б.</translation>
    </message>
    <message>
        <source>Столько лет никто не работал. Проверьте число.</source>
        <translation>Nobody worked for so many years. Check the number.</translation>
    </message>
    <message>
        <source>п. %1: %2</source>
        <translation>par. %1: %2</translation>
    </message>
    <message>
        <source>%1-й урок</source>
        <translation>lesson %1</translation>
    </message>
    <message>
        <source>каб. %1</source>
        <translation>room %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a session&apos;s day</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>День не назначен</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>на бумаге</source>
        <comment>how a test is written</comment>
        <translation>on paper</translation>
    </message>
    <message>
        <source>на компьютере</source>
        <comment>how a test is written</comment>
        <translation>on a computer</translation>
    </message>
    <message numerus="yes">
        <source>%n минут, %1</source>
        <translation>
            <numerusform>%n minute, %1</numerusform>
            <numerusform>%n minutes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Длительность не указана, %1</source>
        <translation>Duration not given, %1</translation>
    </message>
    <message numerus="yes">
        <source>Работы хранятся %n дней со дня работы</source>
        <translation>
            <numerusform>Works are kept for %n day after the work</numerusform>
            <numerusform>Works are kept for %n days after the work</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 и не меньше, чем до получения результатов.</source>
        <translation>%1 and not shorter than until the results come.</translation>
    </message>
    <message>
        <source>%1. Результаты получены %2.</source>
        <translation>%1. The results came on %2.</translation>
    </message>
    <message>
        <source>Уточните, так ли это: в карточке не указано. П. %1: %2</source>
        <translation>Find out whether this is so: the card does not say. Par. %1: %2</translation>
    </message>
    <message>
        <source>Уточните, так ли это: в карточке не указано. %1</source>
        <translation>Find out whether this is so: the card does not say. %1</translation>
    </message>
</context>
<context>
    <name>CampaignsScreen</name>
    <message>
        <source>Кампании ВПР</source>
        <translation>ВПР campaigns</translation>
    </message>
    <message>
        <source>Люди</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Не начинать</source>
        <translation>Do not begin</translation>
    </message>
    <message>
        <source>Начать кампанию</source>
        <translation>Begin a campaign</translation>
    </message>
    <message>
        <source>Кампаний ещё нет</source>
        <translation>No campaigns yet</translation>
    </message>
    <message>
        <source>Кампания — это весна ВПР вашего округа или школы: её дни, работы, наблюдатели и отчёт о них.</source>
        <translation>A campaign is one spring of the ВПР in your district or school: its days, tests, observers and the report about them.</translation>
    </message>
</context>
<context>
    <name>CheckFoot</name>
    <message>
        <source>Этапы</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message>
        <source>Всё заполнено: можно подписать</source>
        <translation>All filled in: ready to sign</translation>
    </message>
    <message>
        <source>Осталось исправить: %1</source>
        <translation>Left to put right: %1</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Проверка</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>ChecklistViewScreen</name>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observation sheet</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Почему всё же назначаете</source>
        <translation>Why you appoint nevertheless</translation>
    </message>
    <message>
        <source>Причина войдёт в отчёт наблюдателей рядом с пунктом порядка.</source>
        <translation>The observers&apos; report shows the reason beside the paragraph.</translation>
    </message>
    <message>
        <source>Основание</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>приказ от 10.03.2026 № 15</source>
        <translation>order of 10.03.2026 No. 15</translation>
    </message>
</context>
<context>
    <name>ColleaguesScreen</name>
    <message>
        <source>Коллеги</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Своя организация: вы распоряжаетесь и приглашаете.</source>
        <translation>Your own organisation: you manage it and invite others.</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Что произошло</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Что произошло: кто, когда, как</source>
        <translation>What happened: who, when, how</translation>
    </message>
    <message>
        <source>Без описания лист с нарушением не подписать.</source>
        <translation>A sheet with a violation cannot be signed without a description.</translation>
    </message>
</context>
<context>
    <name>ConditionChoice</name>
    <message>
        <source>ответили</source>
        <translation>the answer is</translation>
    </message>
</context>
<context>
    <name>ConditionPanel</name>
    <message>
        <source>О нарушении спрашивают всегда, когда вопрос виден.</source>
        <translation>A violation is always asked about while the question is shown.</translation>
    </message>
    <message>
        <source>Ответ обязателен</source>
        <translation>An answer is required</translation>
    </message>
    <message>
        <source>Обязателен, если на вопрос</source>
        <translation>Required if to the question</translation>
    </message>
    <message>
        <source>Виден, если на вопрос</source>
        <translation>Shown if to the question</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Двое изменили одно и то же независимо друг от друга. Сохранено и то и другое: выберите, что верно.</source>
        <translation>Two people changed the same thing independently. Both are kept: choose which is right.</translation>
    </message>
    <message>
        <source>Сравнить и выбрать</source>
        <translation>Compare and choose</translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Выбирать не из чего</source>
        <translation>Nothing to choose</translation>
    </message>
    <message>
        <source>Выбор из двух записей</source>
        <translation>Choosing between two entries</translation>
    </message>
    <message>
        <source>Двое изменили одно и то же, не видя правок друг друга. Обе записи сохранены. Выберите верную: вторая останется в истории.</source>
        <translation>Two people changed the same thing without seeing each other’s edits. Both entries are kept. Choose the right one: the other stays in the history.</translation>
    </message>
    <message>
        <source>Если двое изменят одно и то же независимо друг от друга, обе записи сохранятся и будут ждать решения здесь.</source>
        <translation>If two people change the same thing apart from each other, both entries are kept and wait here for a decision.</translation>
    </message>
    <message>
        <source>Вернуться</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Охват школ</source>
        <translation>Coverage of schools</translation>
    </message>
    <message>
        <source>Отступления от порядка</source>
        <translation>Rules passed over</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Новый профиль</source>
        <translation>New profile</translation>
    </message>
    <message>
        <source>Парольная фраза</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Четыре-пять слов, которые вы запомните. Не меньше 8 знаков.</source>
        <translation>Four or five words that you will remember. At least 8 characters.</translation>
    </message>
    <message>
        <source>Ещё раз</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Создать профиль</source>
        <translation>Create the profile</translation>
    </message>
    <message>
        <source>Фразу знаете только вы: восстановить её не сможет никто. На такой случай дальше будет показан ключ восстановления.</source>
        <translation>Only you know the passphrase: nobody can restore it. For that case a recovery key is shown next.</translation>
    </message>
    <message>
        <source>Вернуться к вопросу «Кто вы?»</source>
        <translation>Back to “Who are you?”</translation>
    </message>
    <message>
        <source>Профиль</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Школа</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Муниципалитет или регион</source>
        <translation>Municipality or region</translation>
    </message>
    <message>
        <source>Наблюдатель</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Имя профиля</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>По нему вы найдёте свой профиль на этом устройстве. Его видно до ввода фразы.</source>
        <translation>By it you will find your profile on this device. It is seen before the passphrase is typed.</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>Было</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Стало</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>DoubtAnswer</name>
    <message>
        <source>Как правильно</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>Записать</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Не исправлять</source>
        <translation>Do not correct</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>В документе</source>
        <translation>In the document</translation>
    </message>
    <message>
        <source>Стало</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Предложение</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Оставить как в документе</source>
        <translation>Keep as in the document</translation>
    </message>
    <message>
        <source>Проверено</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Принять</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Принять: %1</source>
        <translation>Accept: %1</translation>
    </message>
    <message>
        <source>Исправить</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>DoubtsHead</name>
    <message numerus="yes">
        <source>Осталось проверить: %n. Карта уже работает, спешить некуда; без вашего согласия ничего не меняется.</source>
        <translation>
            <numerusform>%n thing left to check. The roadmap works already, there is no hurry; nothing changes without your consent.</numerusform>
            <numerusform>%n things left to check. The roadmap works already, there is no hurry; nothing changes without your consent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsKind</name>
    <message>
        <source>Принять все такие: %1</source>
        <translation>Accept all of these: %1</translation>
    </message>
    <message>
        <source>Оставить все как есть</source>
        <translation>Leave all as they are</translation>
    </message>
    <message>
        <source>Всё проверено: %1</source>
        <translation>All checked: %1</translation>
    </message>
</context>
<context>
    <name>DoubtsScreen</name>
    <message>
        <source>Всё проверено</source>
        <translation>All checked</translation>
    </message>
    <message>
        <source>Открытых сомнений в этой карте нет.</source>
        <translation>This roadmap has no open doubts.</translation>
    </message>
    <message>
        <source>Вернуться к карте</source>
        <translation>Back to the roadmap</translation>
    </message>
    <message>
        <source>Проверка после загрузки</source>
        <translation>Check after loading</translation>
    </message>
    <message>
        <source>Читаем, что осталось проверить…</source>
        <translation>Reading what is left to check…</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Этапы и вопросы</source>
        <translation>Stages and questions</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Этап без названия</source>
        <translation>A stage without a name</translation>
    </message>
    <message>
        <source>Вопрос без слов</source>
        <translation>A question without words</translation>
    </message>
    <message>
        <source>Исправить: </source>
        <translation>To mend: </translation>
    </message>
    <message>
        <source>Этап: </source>
        <translation>Stage: </translation>
    </message>
    <message>
        <source>Alt со стрелкой вверх или вниз передвигает</source>
        <translation>Alt with an arrow up or down moves it</translation>
    </message>
    <message>
        <source>Исправить</source>
        <translation>To mend</translation>
    </message>
</context>
<context>
    <name>DrivePanel</name>
    <message>
        <source>Куда записать</source>
        <translation>Where to write</translation>
    </message>
    <message>
        <source>Файлы Версты (*.versta)</source>
        <translation>Versta files (*.versta)</translation>
    </message>
    <message>
        <source>Файл с флешки</source>
        <translation>A file from a flash drive</translation>
    </message>
    <message>
        <source>Без интернета</source>
        <translation>Without internet</translation>
    </message>
    <message>
        <source>Запишите всё на флешку и откройте у коллег, или возьмите то, что записали они.</source>
        <translation>Write everything to a flash drive and open it at your colleagues’, or take what they wrote.</translation>
    </message>
    <message>
        <source>Флешка занята, не вынимайте</source>
        <translation>The drive is busy, leave it in</translation>
    </message>
    <message>
        <source>Записать на флешку…</source>
        <translation>Write to a flash drive…</translation>
    </message>
    <message>
        <source>Взять с флешки…</source>
        <translation>Take from a flash drive…</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ничего не пропадёт</source>
        <translation>Nothing is lost</translation>
    </message>
</context>
<context>
    <name>EndpointPanel</name>
    <message>
        <source>Центр обмена</source>
        <translation>Exchange centre</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Через него изменения доходят до коллег. Прочитать их центр не может.</source>
        <translation>Changes reach colleagues through it. The centre cannot read them.</translation>
    </message>
    <message>
        <source>Сохранить адрес</source>
        <translation>Save the address</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Парольная фраза не подошла. Проверьте раскладку клавиатуры и Caps Lock.</source>
        <translation>The passphrase did not fit. Check the keyboard layout and Caps Lock.</translation>
    </message>
    <message>
        <source>В этой папке нет профиля.</source>
        <translation>There is no profile in this folder.</translation>
    </message>
    <message>
        <source>Профиль сделан более новой версией программы. Обновите программу.</source>
        <translation>The profile was made by a newer version. Update the program.</translation>
    </message>
    <message>
        <source>Файлы профиля повреждены. Ничего не изменено; обратитесь к резервной копии.</source>
        <translation>The profile&apos;s files are damaged. Nothing was changed; turn to a backup.</translation>
    </message>
    <message>
        <source>Профиль уже открыт другой программой. Закройте её и попробуйте ещё раз.</source>
        <translation>Another program has the profile open. Close it and try again.</translation>
    </message>
    <message>
        <source>В этой папке уже есть профиль.</source>
        <translation>There is a profile in this folder already.</translation>
    </message>
    <message>
        <source>Это не дорожная карта: таблицы мероприятий в документе не нашлось. Ничего не изменено.</source>
        <translation>This is no roadmap: the document has no table of measures. Nothing was changed.</translation>
    </message>
    <message>
        <source>Файл слишком велик (больше 50 МБ). Ничего не изменено.</source>
        <translation>The file is too large (over 50 MB). Nothing was changed.</translation>
    </message>
    <message>
        <source>Файл повреждён и не читается. Ничего не изменено.</source>
        <translation>The file is damaged and cannot be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>Файл не нашёлся. Возможно, его переместили.</source>
        <translation>The file was not found. It may have been moved.</translation>
    </message>
    <message>
        <source>Здесь вам разрешено только читать. Выберите другую организацию.</source>
        <translation>You may only read here. Choose another organisation.</translation>
    </message>
    <message>
        <source>Остановлено. Ничего не изменено.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>В коде опечатка. Сверьте его по буквам.</source>
        <translation>The code is mistyped. Compare it letter by letter.</translation>
    </message>
    <message>
        <source>По этому коду здесь никого не ждут: он использован, истёк или указан другой адрес.</source>
        <translation>Nobody is expected here by this code: it was used, has expired, or the address is another.</translation>
    </message>
    <message>
        <source>Сначала укажите адрес центра обмена.</source>
        <translation>First give the address of the exchange centre.</translation>
    </message>
    <message>
        <source>Текст слишком длинный. Прежнее значение осталось.</source>
        <translation>The text is too long. The old value stands.</translation>
    </message>
    <message>
        <source>Данные повреждены. Программа остановила запись, чтобы ничего не испортить.</source>
        <translation>The data are damaged. The program stopped writing so as not to spoil anything.</translation>
    </message>
    <message>
        <source>Это сделано более новой версией программы и ждёт обновления.</source>
        <translation>This was made by a newer version and waits for an update.</translation>
    </message>
    <message>
        <source>Здесь стоят два значения. Сначала выберите одно из них.</source>
        <translation>Two values stand here. Choose one of them first.</translation>
    </message>
    <message>
        <source>Здесь вам разрешено только читать. Прежнее значение осталось.</source>
        <translation>You may only read here. The old value stands.</translation>
    </message>
    <message>
        <source>Занято другой программой. Попробуйте ещё раз через минуту.</source>
        <translation>Another program holds it. Try again in a minute.</translation>
    </message>
    <message>
        <source>Нет связи с центром обмена. Ничего не потеряно, попробуйте позже.</source>
        <translation>No connection to the exchange centre. Nothing is lost, try later.</translation>
    </message>
    <message>
        <source>На устройстве нет места. Изменение не принято, прежнее значение осталось.</source>
        <translation>The device is full. The change was refused, the old value stands.</translation>
    </message>
    <message>
        <source>Не удалось записать на диск. Изменение не принято.</source>
        <translation>Writing to the disk failed. The change was refused.</translation>
    </message>
    <message>
        <source>Остановлено.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Этого здесь больше нет.</source>
        <translation>This is no longer here.</translation>
    </message>
    <message>
        <source>Код или парольная фраза не подошли.</source>
        <translation>The code or passphrase did not fit.</translation>
    </message>
    <message>
        <source>Не хватает того, что ещё не пришло. Попробуйте после обмена.</source>
        <translation>Something has not arrived yet. Try again after an exchange.</translation>
    </message>
    <message>
        <source>Так записать нельзя. Прежнее значение осталось.</source>
        <translation>It cannot be written like this. The old value stands.</translation>
    </message>
    <message>
        <source>Ключ восстановления не подошёл. Сверьте его по буквам.</source>
        <translation>The recovery key did not fit. Compare it letter by letter.</translation>
    </message>
    <message>
        <source>Адрес начинается с http:// или https://.</source>
        <translation>An address begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Приглашать может только тот, кто здесь распоряжается.</source>
        <translation>Only those who manage it may invite.</translation>
    </message>
    <message numerus="yes">
        <source>%n изменений только на этом устройстве</source>
        <translation>
            <numerusform>%n change is only on this device</numerusform>
            <numerusform>%n changes are only on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>связи ещё не было</source>
        <translation>never connected yet</translation>
    </message>
    <message>
        <source>последняя связь: %1</source>
        <translation>last connection: %1</translation>
    </message>
    <message>
        <source>Всё хранится только на этом устройстве</source>
        <translation>Everything is only on this device</translation>
    </message>
    <message>
        <source>Всё отправлено. %1</source>
        <translation>Everything is sent. %1</translation>
    </message>
    <message>
        <source>Идёт обмен…</source>
        <translation>Exchanging…</translation>
    </message>
    <message>
        <source>Профиль скопирован с другого устройства. Нужен обмен, чтобы продолжить</source>
        <translation>The profile was copied from another device. It must exchange before going on</translation>
    </message>
    <message>
        <source>Нет связи, %1</source>
        <translation>No connection, %1</translation>
    </message>
    <message>
        <source>Нет связи: %1</source>
        <translation>No connection: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n пришедших изменений ждут недостающего или обновления программы</source>
        <translation>
            <numerusform>%n received change waits for what is missing or for an update</numerusform>
            <numerusform>%n received changes wait for what is missing or for an update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n устройств прислали под одним номером разное: сохранено и то и другое</source>
        <translation>
            <numerusform>%n device sent two things under one number: both are kept</numerusform>
            <numerusform>%n devices sent two things under one number: both are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Прежняя фраза не подошла, поэтому ничего не изменено. Проверьте раскладку и Caps Lock.</source>
        <translation>The old passphrase did not fit, so nothing was changed. Check the keyboard layout and Caps Lock.</translation>
    </message>
    <message>
        <source>На диске нет места. Файл не записан; если такой уже был, он цел. Выберите другую папку или флешку.</source>
        <translation>There is no room on the disk. The file was not written; an older one of that name is untouched. Choose another folder or a flash drive.</translation>
    </message>
    <message>
        <source>В эту папку записать не удалось. Если такой файл уже был, он цел. Выберите другую папку.</source>
        <translation>Nothing could be written into this folder. An older file of that name is untouched. Choose another folder.</translation>
    </message>
    <message>
        <source>Остановлено. Файл не записан.</source>
        <translation>Stopped. The file was not written.</translation>
    </message>
    <message>
        <source>Этой карты здесь больше нет.</source>
        <translation>This roadmap is no longer here.</translation>
    </message>
    <message>
        <source>В программе нет шрифта PT Serif. Установите программу заново.</source>
        <translation>The program lacks its font PT Serif. Install it anew.</translation>
    </message>
    <message>
        <source>Принтер не отвечает. Проверьте, включён ли он, или сохраните PDF и напечатайте его с другого устройства.</source>
        <translation>The printer does not answer. See whether it is switched on, or save a PDF and print it from another device.</translation>
    </message>
    <message>
        <source>Остановлено. Начатые листы принтер может допечатать.</source>
        <translation>Stopped. The printer may finish the sheets it has begun.</translation>
    </message>
    <message>
        <source>Это не файл Версты, или он повреждён. Ничего не изменено.</source>
        <translation>This is no Versta file, or it is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>Файл сделан более новой версией программы. Обновите программу.</source>
        <translation>The file was made by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>Больше, чем помещается в один файл (64 МБ).</source>
        <translation>More than one file holds (64 MB).</translation>
    </message>
    <message>
        <source>Файл не нашёлся. Возможно, флешку вынули.</source>
        <translation>The file was not found. Perhaps the drive was taken out.</translation>
    </message>
    <message>
        <source>На флешке нет места. Прежний файл остался, если он был.</source>
        <translation>The drive is full. The earlier file is still there, if there was one.</translation>
    </message>
    <message>
        <source>Не удалось записать или прочитать. Проверьте, вставлена ли флешка.</source>
        <translation>It could not be written or read. Check that the drive is in.</translation>
    </message>
    <message>
        <source>Обмен остановлен. Что успело пройти, прошло.</source>
        <translation>The exchange was stopped. What got through is through.</translation>
    </message>
    <message>
        <source>Уже отправлено, отменить нельзя. Другая запись осталась в истории.</source>
        <translation>Already sent, this cannot be undone. The other entry is kept in the history.</translation>
    </message>
    <message>
        <source>Это не таблица вопросов: нужны столбцы «Вопрос» и «Тип». Ничего не изменено.</source>
        <translation>This is no table of questions: columns “Вопрос” and “Тип” are needed. Nothing was changed.</translation>
    </message>
    <message>
        <source>Вопросов больше 2000, или файл слишком велик. Ничего не изменено.</source>
        <translation>Over 2,000 questions, or the file is too large. Nothing was changed.</translation>
    </message>
    <message>
        <source>Имя файла должно кончаться на .xlsx или .pdf.</source>
        <translation>The file’s name has to end with .xlsx or .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n пришедших ждут</source>
        <translation>
            <numerusform>%n that arrived waits</numerusform>
            <numerusform>%n that arrived wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n устройств прислали разное</source>
        <translation>
            <numerusform>%n device contradicts itself</numerusform>
            <numerusform>%n devices contradict themselves</numerusform>
        </translation>
    </message>
    <message>
        <source>Остановлено. На флешке всё как было, здесь ничего не потеряно.</source>
        <translation>Stopped. The drive is as it was, nothing is lost here.</translation>
    </message>
    <message>
        <source>Остановлено. Что успели взять, осталось; остальное возьмите из того же файла потом.</source>
        <translation>Stopped. What was taken so far stays; take the rest from the same file later.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Подтверждения</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Свяжите с мероприятием то, чем оно подтверждается: другое мероприятие или карту. Файлы появятся позже.</source>
        <translation>Link what shows that it was done: another measure or a roadmap. Files will come later.</translation>
    </message>
    <message>
        <source>Не добавлять</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Добавить подтверждение</source>
        <translation>Add evidence</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Убрать: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceSearch</name>
    <message>
        <source>Что подтверждает</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Несколько слов из названия.</source>
        <translation>Some words of its title.</translation>
    </message>
    <message>
        <source>Ничего не нашлось.</source>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>ExamFields</name>
    <message>
        <source>Класс</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Предмет</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Сколько минут</source>
        <translation>How many minutes</translation>
    </message>
    <message>
        <source>На компьютере</source>
        <translation>On a computer</translation>
    </message>
    <message>
        <source>Иначе на бумаге.</source>
        <translation>Else on paper.</translation>
    </message>
    <message>
        <source>Предметы и минуты для выбора: %1</source>
        <translation>Subjects and minutes to pick from: %1</translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>Новый предмет</source>
        <translation>New subject</translation>
    </message>
    <message>
        <source>Предмет</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Убрать из кампании</source>
        <translation>Take out of the campaign</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ExamsScreen</name>
    <message>
        <source>Классы и предметы</source>
        <translation>Classes and subjects</translation>
    </message>
    <message>
        <source>Добавить предмет</source>
        <translation>Add a subject</translation>
    </message>
    <message>
        <source>Предметов ещё нет</source>
        <translation>No subjects yet</translation>
    </message>
    <message>
        <source>Добавьте, что пишет каждый класс: предмет, сколько минут, на бумаге или на компьютере.</source>
        <translation>Add what each class writes: the subject, how many minutes, on paper or on a computer.</translation>
    </message>
</context>
<context>
    <name>ExchangeRow</name>
    <message>
        <source>Всё отправлено</source>
        <translation>Everything is sent</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Обмен</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>По организациям</source>
        <translation>By organisation</translation>
    </message>
    <message>
        <source>Журнал обмена</source>
        <translation>Exchange log</translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>Обмен идёт</source>
        <translation>The exchange is running</translation>
    </message>
    <message>
        <source>Работать можно и без связи: всё сохраняется здесь и уйдёт при первом обмене. Ничего не пропадёт, даже если сядет батарея.</source>
        <translation>You can work without a connection: everything is kept here and leaves with the next exchange. Nothing is lost, even if the battery runs out.</translation>
    </message>
    <message>
        <source>Обменяться сейчас</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Что успело пройти, останется</source>
        <translation>What got through stays</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Только для меня</source>
        <translation>Only for me</translation>
    </message>
    <message>
        <source>Сделано более новой версией программы. Обновите Версту, и они учтутся сами.</source>
        <translation>Made by a newer version of the program. Update Versta and they take effect by themselves.</translation>
    </message>
    <message>
        <source>Пока не открывается: нужно, чтобы вышел на связь тот, кто здесь распоряжается.</source>
        <translation>Does not open yet: somebody who manages this organisation has to come online.</translation>
    </message>
    <message>
        <source>Не дошло то, что на этом устройстве сделали раньше. Придёт при одном из обменов.</source>
        <translation>What was done on that device earlier has not arrived. It will come with one of the exchanges.</translation>
    </message>
    <message>
        <source>Это устройство здесь ещё не знают: его приглашение сюда не дошло.</source>
        <translation>That device is not known here yet: its invitation has not arrived.</translation>
    </message>
    <message>
        <source>Испорчено в пути или при записи и не учтётся. Сообщите тому, чьё это устройство.</source>
        <translation>Spoilt on the way or when it was written, and takes no effect. Tell whoever has that device.</translation>
    </message>
    <message>
        <source>Подпись не сходится, поэтому не учитывается. Возможно, прислал кто-то чужой.</source>
        <translation>The signature does not fit, so it takes no effect. Perhaps a stranger sent it.</translation>
    </message>
    <message>
        <source>В центре кончилось место: остальное пока остаётся здесь.</source>
        <translation>The centre has no room left: the rest stays here for now.</translation>
    </message>
    <message>
        <source>Центр не знает этого устройства: возможно, доступ закрыли.</source>
        <translation>The centre does not know this device: perhaps its access was ended.</translation>
    </message>
    <message>
        <source>Организация закрыта: нового не будет, всё полученное осталось здесь.</source>
        <translation>The organisation is closed: nothing new will come, all that was received is still here.</translation>
    </message>
    <message>
        <source>Центру нужен код разрешения, чтобы принять организацию.</source>
        <translation>The centre needs a permission code to take this organisation.</translation>
    </message>
    <message>
        <source>Отправлено: %1, получено: %2</source>
        <translation>Sent: %1, received: %2</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>пусто</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>да</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>данные, %n байт</source>
        <translation>
            <numerusform>data, %n byte</numerusform>
            <numerusform>data, %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Статус, срок %1</source>
        <translation>Status, date %1</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Срок: даты</source>
        <translation>Deadline: dates</translation>
    </message>
    <message>
        <source>Сомнение при импорте</source>
        <translation>Doubt of the import</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ожидаемый результат</source>
        <translation>Expected result</translation>
    </message>
    <message>
        <source>Ответственные</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ответственные: список</source>
        <translation>Responsible: list</translation>
    </message>
    <message>
        <source>Организация</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Уровень</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Подписал</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Контролирует</source>
        <translation>Controlled by</translation>
    </message>
    <message>
        <source>Место в списке</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Раздел</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Удалено</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Строка была разорвана между страницами. Части соединены</source>
        <translation>A row was cut by a page break. The parts were joined</translation>
    </message>
    <message>
        <source>Заголовок таблицы повторялся. Повтор убран</source>
        <translation>The table&apos;s header was repeated. The repetition was dropped</translation>
    </message>
    <message>
        <source>Название раздела стояло внутри мероприятия. Оно вынесено</source>
        <translation>A section&apos;s title stood inside a measure. It was taken out</translation>
    </message>
    <message>
        <source>В таблице был лишний столбец. Он убран</source>
        <translation>The table had a stray column. It was folded away</translation>
    </message>
    <message>
        <source>Один и тот же текст стоял в двух соседних ячейках</source>
        <translation>The same text stood in two neighbouring cells</translation>
    </message>
    <message>
        <source>Похоже, текст попал в соседнюю строку</source>
        <translation>The text seems to have slipped into the next row</translation>
    </message>
    <message>
        <source>Текст обрывается</source>
        <translation>The text breaks off</translation>
    </message>
    <message>
        <source>Срок не указан</source>
        <translation>No deadline is given</translation>
    </message>
    <message>
        <source>Срок можно понять по-разному</source>
        <translation>The deadline can be read in two ways</translation>
    </message>
    <message>
        <source>Срок выходит за период плана: возможно, не тот год</source>
        <translation>The deadline is outside the plan&apos;s period: perhaps a wrong year</translation>
    </message>
    <message>
        <source>В слове смешаны русские и латинские буквы</source>
        <translation>A word mixes Russian and Latin letters</translation>
    </message>
    <message>
        <source>Похоже на опечатку или ошибку распознавания</source>
        <translation>This looks like a misprint or a reader&apos;s mistake</translation>
    </message>
    <message>
        <source>Ответственный не узнан: проверьте, где запятые</source>
        <translation>A responsible party is unknown: check where commas belong</translation>
    </message>
    <message>
        <source>Номер или дата приказа в документе указаны по-разному</source>
        <translation>The order&apos;s number or date differ within the document</translation>
    </message>
    <message>
        <source>В документе нет таблицы мероприятий</source>
        <translation>The document has no table of measures</translation>
    </message>
</context>
<context>
    <name>FillFoot</name>
    <message>
        <source>Предыдущий этап</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Дальше: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Подписать и сдать</source>
        <translation>Sign and hand in</translation>
    </message>
    <message>
        <source>Подписать пока нельзя</source>
        <translation>Cannot be signed yet</translation>
    </message>
    <message>
        <source>Дальше</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Подписать</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Основание: %1</source>
        <translation>Basis: %1</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <source>Считаем находки…</source>
        <translation>Counting the findings…</translation>
    </message>
    <message>
        <source>Только с нарушениями</source>
        <translation>Only with violations</translation>
    </message>
    <message>
        <source>Нарушений в сданных листах нет.</source>
        <translation>The sheets handed in hold no violations.</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>Находки и охват</source>
        <translation>Findings and coverage</translation>
    </message>
    <message>
        <source>Отчёт наблюдателей</source>
        <translation>Observers&apos; report</translation>
    </message>
    <message>
        <source>Считаем находки</source>
        <translation>Counting the findings</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Пока нет ни одной карты</source>
        <translation>There is no roadmap yet</translation>
    </message>
    <message>
        <source>Загрузите приказ или план: текст, DOCX, ODT, XLSX или CSV. Верста сама найдёт мероприятия, сроки и ответственных, а о сомнительных местах спросит.</source>
        <translation>Load an order or a plan: text, DOCX, ODT, XLSX or CSV. Versta finds the measures, deadlines and parties itself and asks about doubtful places.</translation>
    </message>
    <message>
        <source>Загрузить документ</source>
        <translation>Load a document</translation>
    </message>
    <message>
        <source>Коллеги уже работают в Версте?</source>
        <translation>Do your colleagues work in Versta already?</translation>
    </message>
    <message>
        <source>Попросите у них код приглашения: их карты появятся здесь сами.</source>
        <translation>Ask them for an invitation code: their roadmaps will appear here by themselves.</translation>
    </message>
    <message>
        <source>У меня есть код</source>
        <translation>I have a code</translation>
    </message>
    <message>
        <source>Введите код координатора</source>
        <translation>Enter the coordinator’s code</translation>
    </message>
    <message>
        <source>Код даёт координатор школы или муниципалитета. После него здесь появится всё, в чём вы участвуете.</source>
        <translation>The coordinator of the school or municipality gives it. After that all that you take part in appears here.</translation>
    </message>
    <message>
        <source>Ввести код</source>
        <translation>Enter the code</translation>
    </message>
</context>
<context>
    <name>FoundForm</name>
    <message>
        <source>Создать организацию</source>
        <translation>Found an organisation</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>МБОУ СОШ № 5</source>
        <translation>School No. 5</translation>
    </message>
    <message>
        <source>Уровень</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Разрешение центра обмена, если дали</source>
        <translation>The exchange centre&apos;s permission, if you were given one</translation>
    </message>
    <message>
        <source>Без него организация живёт на этом устройстве, пока центр не разрешит.</source>
        <translation>Without it the organisation lives on this device until the centre permits it.</translation>
    </message>
    <message>
        <source>Подождите…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Пришло, но пока не учтено</source>
        <translation>Arrived, without effect so far</translation>
    </message>
    <message>
        <source>Ничего не потеряно: как только станет возможно, это учтётся само. Отложенное не напоминает о себе, но учтётся так же.</source>
        <translation>Nothing is lost: it takes effect by itself as soon as that is possible. What is set aside does not remind you, but takes effect all the same.</translation>
    </message>
    <message>
        <source>Проверить ещё раз</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Отложено</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Напоминать снова</source>
        <translation>Remind me again</translation>
    </message>
    <message>
        <source>Отложить</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>сейчас</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>История изменений</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Изменений ещё не было</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>Здесь будет видно, кто, что и когда менял.</source>
        <translation>Here you will see who changed what, and when.</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>Читаем «%1»…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>Прочитано</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n мест вызвали сомнение: их можно проверить сейчас или потом.</source>
        <translation>
            <numerusform>%n place is in doubt: check it now or later.</numerusform>
            <numerusform>%n places are in doubt: check them now or later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Открыть карту</source>
        <translation>Open the roadmap</translation>
    </message>
    <message>
        <source>Проверить сомнения</source>
        <translation>Check the doubts</translation>
    </message>
    <message>
        <source>Что изменилось в новой редакции</source>
        <translation>What the new edition changes</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Документ с дорожной картой</source>
        <translation>A document with a roadmap</translation>
    </message>
    <message>
        <source>Документы (*.txt *.md *.csv *.docx *.odt *.xlsx *.html *.htm)</source>
        <translation>Documents (*.txt *.md *.csv *.docx *.odt *.xlsx *.html *.htm)</translation>
    </message>
    <message>
        <source>Все файлы (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Загрузка карты</source>
        <translation>Load a roadmap</translation>
    </message>
    <message>
        <source>Сначала скажите, чья это работа. Карту увидят только те, кого вы сами пригласите.</source>
        <translation>First say whose work it is. Only those whom you invite will see the roadmap.</translation>
    </message>
    <message>
        <source>Выбрать документ…</source>
        <translation>Choose a document…</translation>
    </message>
</context>
<context>
    <name>InvitationPanel</name>
    <message>
        <source>Код приглашения</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Код передан</source>
        <translation>The code is passed on</translation>
    </message>
    <message>
        <source>Передайте его одному человеку: по телефону или лично. Код действует один раз и больше не будет показан.</source>
        <translation>Pass it to one person, by phone or in person. It works once and will not be shown again.</translation>
    </message>
    <message>
        <source>Сначала нажмите «Обменяться», чтобы приглашение дошло до центра обмена.</source>
        <translation>Press “Exchange” first, so that the invitation reaches the centre.</translation>
    </message>
    <message>
        <source>Коллега войдёт, когда приглашение дойдёт до центра обмена, а центр ещё не указан. Впишите его адрес в разделе «Обмен».</source>
        <translation>Your colleague comes in once the invitation has reached the centre, and no centre is set yet. Write its address in “Exchange”.</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Присоединиться по коду</source>
        <translation>Join with a code</translation>
    </message>
    <message>
        <source>Код приглашения</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>8 групп по 4 знака. Большие или маленькие буквы, с чёрточками или без.</source>
        <translation>8 groups of 4 characters. Upper or lower case, with dashes or without.</translation>
    </message>
    <message>
        <source>Подождите…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Присоединиться</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Журнал обмена</source>
        <translation>Exchange log</translation>
    </message>
    <message>
        <source>Обмена ещё не было</source>
        <translation>No exchange yet</translation>
    </message>
    <message>
        <source>Здесь будет видно, когда вы обменялись и что помешало.</source>
        <translation>Here you will see when you exchanged and what went wrong.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Язык</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Лист изменён и не сохранён.</source>
        <translation>The sheet was changed and is not saved.</translation>
    </message>
    <message>
        <source>Сохранить и уйти</source>
        <translation>Save and leave</translation>
    </message>
    <message>
        <source>Остаться и править</source>
        <translation>Stay and edit</translation>
    </message>
    <message>
        <source>Не сохранять</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Лист ещё нельзя сохранить: в нём отмечено, что исправить. Черновик останется здесь, только на этом устройстве.</source>
        <translation>The sheet cannot be saved yet: what to put right is marked in it. The draft stays here, on this device only.</translation>
    </message>
    <message>
        <source>Уйти и дописать потом</source>
        <translation>Leave and finish it later</translation>
    </message>
    <message>
        <source>Выбросить черновик</source>
        <translation>Throw the draft away</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>Показать, что введено</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Скрыть, что введено</source>
        <translation>Hide what is typed</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Верста</source>
        <translation>Versta</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Верста</source>
        <translation>Versta</translation>
    </message>
</context>
<context>
    <name>MeasureFacts</name>
    <message>
        <source>Срок в документе</source>
        <translation>Deadline in the document</translation>
    </message>
    <message>
        <source>не указан</source>
        <translation>none given</translation>
    </message>
    <message>
        <source>Понято как</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Ответственные</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ожидаемый результат</source>
        <translation>Expected result</translation>
    </message>
    <message>
        <source>Из документа</source>
        <translation>From the document</translation>
    </message>
</context>
<context>
    <name>MeasureFilter</name>
    <message>
        <source>Найти в карте</source>
        <translation>Find in the roadmap</translation>
    </message>
    <message>
        <source>Ответственные</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Касается нас</source>
        <translation>Concerns us</translation>
    </message>
    <message>
        <source>Просрочено</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>В этом месяце</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Моё</source>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>MeasureMarks</name>
    <message>
        <source>Два значения</source>
        <translation>Two values</translation>
    </message>
    <message>
        <source>Только здесь</source>
        <translation>Only here</translation>
    </message>
</context>
<context>
    <name>MeasureScreen</name>
    <message>
        <source>Мероприятие</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Мероприятие %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>Этого мероприятия здесь больше нет.</source>
        <translation>This measure is no longer here.</translation>
    </message>
    <message>
        <source>Только на этом устройстве</source>
        <translation>Only on this device</translation>
    </message>
    <message>
        <source>История изменений</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Касается нас</source>
        <translation>Concerns us</translation>
    </message>
    <message>
        <source>Касается вас</source>
        <translation>Concerns you</translation>
    </message>
</context>
<context>
    <name>MeasureTableHead</name>
    <message>
        <source>№</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Ответственные</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>Ещё</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Закрыть профиль</source>
        <translation>Lock the profile</translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message>
        <source>Сейчас</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Новое начало</source>
        <translation>New beginning</translation>
    </message>
    <message>
        <source>Новый конец</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>Чем перенесено</source>
        <translation>Moved by</translation>
    </message>
    <message>
        <source>Письмо или приказ с датой и номером; можно не писать.</source>
        <translation>A letter or order with date and number; may stay empty.</translation>
    </message>
    <message>
        <source>С кампанией переедут эти работы. Где уже наблюдали, всё останется как было. Выходные проверьте сами.</source>
        <translation>These tests move with the campaign. What was observed already stays as it was. Check the weekends yourself.</translation>
    </message>
    <message>
        <source>Работ, которые переедут с кампанией, нет.</source>
        <translation>No tests move with the campaign.</translation>
    </message>
    <message>
        <source>Сроки в дорожных картах сдвигаются там</source>
        <translation>Dates in roadmaps are moved there</translation>
    </message>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>%1, %2. Было: %3. Станет: %4</source>
        <translation>%1, %2. Before: %3. After: %4</translation>
    </message>
    <message>
        <source>Было</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Станет</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>MyVisitsScreen</name>
    <message>
        <source>Наблюдение</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Внеплановое посещение</source>
        <translation>Unplanned visit</translation>
    </message>
    <message>
        <source>Мои посещения</source>
        <translation>My visits</translation>
    </message>
</context>
<context>
    <name>MyselfScreen</name>
    <message>
        <source>Кто вы</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Найдите себя и нажмите на своё имя. Верста запомнит это на этом устройстве.</source>
        <translation>Find yourself and tap your name. Versta remembers it on this device.</translation>
    </message>
    <message>
        <source>В списке вас нет. Впишите имя полностью: оно встанет в лист наблюдения.</source>
        <translation>You are not on the list. Write your full name: it goes onto the observation sheet.</translation>
    </message>
    <message>
        <source>Фамилия, имя, отчество</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Это я</source>
        <translation>This is me</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Разделы</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, ждут: %2</source>
        <translation>%1, waiting: %2</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Разделы</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Закрыть профиль</source>
        <translation>Lock the profile</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>NoVisits</name>
    <message>
        <source>Посещений пока нет</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Кто наблюдает?</source>
        <translation>Who observes?</translation>
    </message>
    <message>
        <source>Посещения назначает координатор: попросите его назначить вас наблюдателем. Если вы уже в школе, начните без назначения.</source>
        <translation>The coordinator appoints visits: ask to be appointed as an observer. If you are at the school already, begin without an appointment.</translation>
    </message>
    <message>
        <source>Скажите, кто вы: назначения координатора появятся здесь сами.</source>
        <translation>Say who you are: the coordinator&apos;s appointments will appear here by themselves.</translation>
    </message>
    <message>
        <source>Представиться</source>
        <translation>Say who I am</translation>
    </message>
    <message>
        <source>Начать без назначения</source>
        <translation>Begin without an appointment</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Примечание</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>О чём договорились, где лежат документы…</source>
        <translation>What was agreed, where the documents are…</translation>
    </message>
    <message>
        <source>Сначала выберите одно из двух значений.</source>
        <translation>Choose one of the two values first.</translation>
    </message>
    <message>
        <source>Сохраняется само, когда вы уходите из поля.</source>
        <translation>Saved by itself when you leave the field.</translation>
    </message>
    <message>
        <source>Кто менял примечание</source>
        <translation>Who changed the notes</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Под такой отбор ничего не подходит</source>
        <translation>Nothing fits this filter</translation>
    </message>
    <message>
        <source>Мероприятия никуда не делись: их скрывает отбор.</source>
        <translation>The measures are still there: the filter hides them.</translation>
    </message>
    <message>
        <source>Показать все</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Понятно</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>ObservationFoot</name>
    <message>
        <source>Кто вы? Найдите себя в списке: здесь появятся ваши посещения.</source>
        <translation>Who are you? Find yourself on the list, and your visits will appear here.</translation>
    </message>
    <message>
        <source>Наблюдатель: %1</source>
        <translation>Observer: %1</translation>
    </message>
</context>
<context>
    <name>ObservationLinks</name>
    <message>
        <source>Листы наблюдения</source>
        <translation>Observation sheets</translation>
    </message>
    <message>
        <source>Кампании: работы, назначения, отчёт</source>
        <translation>Campaigns: tests, appointments, report</translation>
    </message>
</context>
<context>
    <name>OccasionPanel</name>
    <message>
        <source>Как идёт работа</source>
        <translation>How the work goes</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>Два значения</source>
        <translation>Two values</translation>
    </message>
    <message>
        <source>Статус: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Открываем… Это занимает около секунды: так труднее подобрать фразу.</source>
        <translation>Opening… It takes about a second: that makes guessing hard.</translation>
    </message>
    <message>
        <source>Программа обновилась и один раз готовит списки: %1 %. Записи на месте, дальше всё откроется сразу.</source>
        <translation>The program was updated and prepares its lists once: %1%. Your records are in place; from then on all opens at once.</translation>
    </message>
    <message>
        <source>Готовим списки</source>
        <translation>Preparing the lists</translation>
    </message>
</context>
<context>
    <name>OrganisationChooser</name>
    <message>
        <source>Чья это карта?</source>
        <translation>Whose roadmap is it?</translation>
    </message>
    <message>
        <source>Организация</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Карту увидят все, с кем вы там работаете.</source>
        <translation>Everybody with whom you work there will see it.</translation>
    </message>
</context>
<context>
    <name>OrganisationPanel</name>
    <message>
        <source>Что сможет приглашённый</source>
        <translation>What the invited person may do</translation>
    </message>
    <message>
        <source>Пригласить коллегу</source>
        <translation>Invite a colleague</translation>
    </message>
</context>
<context>
    <name>OutgoingFormats</name>
    <message>
        <source>Сохранить как файл</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Как на бумаге: чтобы напечатать или отправить</source>
        <translation>As on paper: to print or to send</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Чтобы править; Верста прочтёт его обратно</source>
        <translation>To edit; Versta reads it back</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Чтобы сортировать и считать</source>
        <translation>To sort and to count</translation>
    </message>
    <message>
        <source>Календарь…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Сроки с напоминаниями за неделю и за день</source>
        <translation>Deadlines with reminders a week and a day before</translation>
    </message>
    <message>
        <source>Файл не зашифрован: его прочтёт каждый, к кому он попадёт.</source>
        <translation>The file is not encrypted: whoever gets it can read it.</translation>
    </message>
</context>
<context>
    <name>OutgoingOutcome</name>
    <message>
        <source>Печатаем…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Записываем…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Готово</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Файл лежит здесь: %1</source>
        <translation>The file lies here: %1</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Показать папку</source>
        <translation>Show the folder</translation>
    </message>
</context>
<context>
    <name>OutgoingPaper</name>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Ищем принтеры…</source>
        <translation>Looking for printers…</translation>
    </message>
    <message>
        <source>Принтеров не видно. Сохраните PDF и напечатайте его с другого устройства.</source>
        <translation>No printers in sight. Save a PDF and print it from another device.</translation>
    </message>
    <message>
        <source>Напечатать на листах A4</source>
        <translation>Print on sheets of A4</translation>
    </message>
</context>
<context>
    <name>OutgoingSheets</name>
    <message>
        <source>Только часть листов</source>
        <translation>Only some of the sheets</translation>
    </message>
    <message>
        <source>Номер листа стоит внизу страницы</source>
        <translation>Each page says its number at its foot</translation>
    </message>
    <message>
        <source>С листа</source>
        <translation>From sheet</translation>
    </message>
    <message>
        <source>По лист</source>
        <translation>To sheet</translation>
    </message>
    <message>
        <source>последний</source>
        <translation>the last</translation>
    </message>
    <message>
        <source>Копий</source>
        <translation>Copies</translation>
    </message>
</context>
<context>
    <name>PaperFormats</name>
    <message>
        <source>Сохранить как файл</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Как на бумаге: чтобы напечатать или отправить</source>
        <translation>As on paper: to print or to send</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Чтобы дописать и подписать</source>
        <translation>To add to it and sign it</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Чтобы сортировать и считать</source>
        <translation>To sort and to count</translation>
    </message>
    <message>
        <source>Файл не зашифрован: его прочтёт каждый, к кому он попадёт.</source>
        <translation>The file is not encrypted: whoever gets it can read it.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Нужно не меньше %n знаков. Надёжнее всего четыре-пять слов, не связанных между собой.</source>
        <translation>
            <numerusform>At least %n character is needed. Four or five unrelated words are safest.</numerusform>
            <numerusform>At least %n characters are needed. Four or five unrelated words are safest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Две парольные фразы не совпали. Введите их ещё раз.</source>
        <translation>The two passphrases differ. Type them again.</translation>
    </message>
</context>
<context>
    <name>PassphraseCost</name>
    <message>
        <source>Вор подберёт меньше чем за сутки. Добавьте слова.</source>
        <translation>A thief guesses it in less than a day. Add words.</translation>
    </message>
    <message numerus="yes">
        <source>Вор подберёт за %n дней. Добавьте ещё слово.</source>
        <translation>
            <numerusform>A thief guesses it in %n day. Add another word.</numerusform>
            <numerusform>A thief guesses it in %n days. Add another word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>На подбор уйдёт %n лет. Ещё слово, и будет надёжно.</source>
        <translation>
            <numerusform>Guessing takes %n year. One more word makes it safe.</numerusform>
            <numerusform>Guessing takes %n years. One more word makes it safe.</numerusform>
        </translation>
    </message>
    <message>
        <source>На подбор уйдут тысячи лет. Хорошая фраза.</source>
        <translation>Guessing takes thousands of years. A good phrase.</translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>Парольная фраза</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Фраза сменена. Дальше открывает только новая; ключ восстановления остался прежним.</source>
        <translation>The passphrase is changed. From now on only the new one opens; the recovery key stays the same.</translation>
    </message>
    <message>
        <source>Прежняя фраза</source>
        <translation>Old passphrase</translation>
    </message>
    <message>
        <source>Новая фраза</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Четыре-пять слов, которые вы запомните. Не меньше 8 знаков.</source>
        <translation>Four or five words that you will remember. At least 8 characters.</translation>
    </message>
    <message>
        <source>Новая ещё раз</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Меняем фразу. Это занимает около двух секунд</source>
        <translation>Changing the passphrase. It takes about two seconds</translation>
    </message>
    <message>
        <source>Меняем…</source>
        <translation>Changing…</translation>
    </message>
    <message>
        <source>Сменить фразу</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Если файлы профиля кто-то скопировал раньше, ту копию по-прежнему открывает прежняя фраза.</source>
        <translation>If somebody copied the profile’s files earlier, the old passphrase still opens that copy.</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>приказ № %1 от %2</source>
        <translation>order No. %1 of %2</translation>
    </message>
    <message>
        <source>приказ № %1</source>
        <translation>order No. %1</translation>
    </message>
    <message>
        <source>приказ от %1</source>
        <translation>order of %1</translation>
    </message>
    <message>
        <source>%1/%2 учебный год</source>
        <translation>school year %1/%2</translation>
    </message>
    <message>
        <source>%1 год</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>точных дат нет</source>
        <translation>no exact dates</translation>
    </message>
    <message>
        <source> (понято предположительно)</source>
        <translation> (read with some doubt)</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Люди</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Добавить человека</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Никого не нашлось.</source>
        <translation>Nobody was found.</translation>
    </message>
    <message>
        <source>Людей ещё нет</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Добавьте тех, кто будет организовывать, проверять и наблюдать. О каждом — только то, что нужно порядку.</source>
        <translation>Add those who will organise, mark and observe. Of each only what the procedure needs.</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>Опыт работы в школе, лет</source>
        <translation>Years of work at a school</translation>
    </message>
    <message>
        <source>Образование</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Не спрашивали</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Высшее</source>
        <translation>Higher</translation>
    </message>
    <message>
        <source>Не высшее</source>
        <translation>Not higher</translation>
    </message>
    <message>
        <source>Инструктаж наблюдателя прошёл</source>
        <translation>Trained as an observer on</translation>
    </message>
    <message>
        <source>День; пусто, если не проходил.</source>
        <translation>A day; empty if not trained.</translation>
    </message>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Фамилия, имя, отчество</source>
        <translation>Surname, name, patronymic</translation>
    </message>
    <message>
        <source>Место работы</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>Школа — так же, как в работах кампании.</source>
        <translation>A school as it is written in the tests.</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Что и где ведёт</source>
        <translation>Teaches what and where</translation>
    </message>
    <message>
        <source>Строка на предмет: «Математика: 5А, 5Б». Другая школа — в скобках в конце.</source>
        <translation>One line a subject: “Mathematics: 5А, 5Б”. Another school in brackets at the end.</translation>
    </message>
    <message>
        <source>В каких классах учатся свои дети</source>
        <translation>Classes of own children</translation>
    </message>
    <message>
        <source>Например «5А». Наблюдать там этому человеку нельзя.</source>
        <translation>For example “5А”. This person may not observe there.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Новый человек</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Карточка</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Кто увидит карточку</source>
        <translation>Who sees the card</translation>
    </message>
    <message>
        <source>Карточку видят все, с кем вы работаете в этой организации. Пишите только то, без чего нельзя назначить.</source>
        <translation>All with whom you work in this organisation see the card. Write only what appointing needs.</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Карты</source>
        <translation>Roadmaps</translation>
    </message>
    <message>
        <source>Поиск</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Коллеги</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Обмен</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ещё</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Наблюдение</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Как увидит наблюдатель</source>
        <translation>As the observer will see it</translation>
    </message>
    <message>
        <source>Попробуйте: ответы здесь ничего не меняют.</source>
        <translation>Try it: answers change nothing here.</translation>
    </message>
    <message>
        <source>В листе ещё нет этапов.</source>
        <translation>The sheet has no stages yet.</translation>
    </message>
    <message>
        <source>Предыдущий этап</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Дальше: %1</source>
        <translation>Next: %1</translation>
    </message>
</context>
<context>
    <name>ProcedurePanel</name>
    <message>
        <source>Порядок</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>По нему программа проверяет каждое назначение и называет пункт.</source>
        <translation>By it the program checks each appointment and names the paragraph.</translation>
    </message>
    <message>
        <source>Порядок проведения</source>
        <translation>Procedure to follow</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Профиль</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Имя на этом устройстве</source>
        <translation>Name on this device</translation>
    </message>
    <message>
        <source>Его видно до ввода фразы, другим устройствам оно не отправляется.</source>
        <translation>It is seen before the passphrase is typed; it is not sent to other devices.</translation>
    </message>
    <message>
        <source>Закрыть или сменить профиль</source>
        <translation>Lock or change the profile</translation>
    </message>
    <message>
        <source>Закрыть профиль</source>
        <translation>Lock the profile</translation>
    </message>
    <message>
        <source>Ваше имя в картах и листах</source>
        <translation>Your name in roadmaps and sheets</translation>
    </message>
</context>
<context>
    <name>ProfilesForm</name>
    <message>
        <source>Чей профиль открыть?</source>
        <translation>Whose profile shall be opened?</translation>
    </message>
    <message>
        <source>Удалить с устройства: %1</source>
        <translation>Remove from the device: %1</translation>
    </message>
    <message>
        <source>Новый профиль</source>
        <translation>New profile</translation>
    </message>
    <message>
        <source>У каждого профиля своя парольная фраза. Имена видны всем, кто держит устройство в руках; остальное закрыто.</source>
        <translation>Each profile has a passphrase of its own. Whoever holds the device sees the names; the rest is locked.</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Классы и предметы</source>
        <translation>Classes and subjects</translation>
    </message>
    <message>
        <source>Для этой кампании классы и предметы программе не известны: добавьте их сами или пишите прямо в работах.</source>
        <translation>For this campaign the program knows no classes and subjects: add them yourself or write them in the tests.</translation>
    </message>
    <message>
        <source>Предметы, минуты, форма</source>
        <translation>Subjects, minutes, form</translation>
    </message>
    <message>
        <source>Хранение работ</source>
        <translation>Keeping of the works</translation>
    </message>
    <message>
        <source>Изменить срок хранения</source>
        <translation>Change how long they are kept</translation>
    </message>
</context>
<context>
    <name>QuestionConflict</name>
    <message>
        <source>На двух устройствах ответили по-разному. Сохранены оба ответа: выберите верный.</source>
        <translation>Two devices gave different answers. Both are kept: choose the right one.</translation>
    </message>
    <message>
        <source>Сравнить и выбрать</source>
        <translation>Compare and choose</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Этап: %1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source>Текст вопроса</source>
        <translation>Text of the question</translation>
    </message>
    <message>
        <source>Что отвечают</source>
        <translation>What is answered</translation>
    </message>
    <message>
        <source>Ответы, каждый с новой строки</source>
        <translation>Answers, one a line</translation>
    </message>
    <message>
        <source>Подсказка</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Видна под вопросом: на что смотреть.</source>
        <translation>Shown below the question: what to look at.</translation>
    </message>
    <message>
        <source>Откуда вопрос</source>
        <translation>Where the question comes from</translation>
    </message>
    <message>
        <source>Пункт порядка или форма: 3.2</source>
        <translation>A paragraph of the procedure or a form: 3.2</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Вопрос</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Этого вопроса больше нет.</source>
        <translation>This question is gone.</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Новый вопрос ниже</source>
        <translation>New question below</translation>
    </message>
    <message>
        <source>Удалить вопрос</source>
        <translation>Delete the question</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Восстановление</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Ключ восстановления</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Новая парольная фраза</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ещё раз</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Открыть с новой фразой</source>
        <translation>Open with the new passphrase</translation>
    </message>
    <message>
        <source>Вернуться</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>8 групп по 4 знака с листа, который вы сохранили. Чёрточки ставятся сами.</source>
        <translation>8 groups of 4 characters from the sheet that you kept. Dashes are put in for you.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Ключ восстановления</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Куда сохранить лист с ключом</source>
        <translation>Where to save the sheet with the key</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Сохраните ключ восстановления</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Сохранить лист для сейфа (PDF)</source>
        <translation>Save a sheet for the safe (PDF)</translation>
    </message>
    <message>
        <source>Ключ у меня есть, продолжить</source>
        <translation>I have the key, continue</translation>
    </message>
    <message>
        <source>Если забудете парольную фразу, откроет только он. Напечатайте лист, сохраните его файлом или перепишите ключ от руки. Больше он не будет показан.</source>
        <translation>If you forget the passphrase, only this key will open. Print the sheet, save it as a file, or copy the key by hand. It will not be shown again.</translation>
    </message>
    <message>
        <source>Напечатать: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>Ищем принтер…</source>
        <translation>Looking for a printer…</translation>
    </message>
    <message>
        <source>Напечатать лист для сейфа</source>
        <translation>Print the sheet for the safe</translation>
    </message>
</context>
<context>
    <name>RedateFoot</name>
    <message>
        <source>Сдвинуть сроки: %1</source>
        <translation>Move dates: %1</translation>
    </message>
</context>
<context>
    <name>RedateHead</name>
    <message>
        <source>Кампанию ВПР перенесли</source>
        <translation>The assessment campaign was moved</translation>
    </message>
    <message>
        <source>Мероприятия, привязанные к ней, получат её новые даты.</source>
        <translation>Measures bound to it take its new dates.</translation>
    </message>
    <message>
        <source>Сдвинуть на несколько дней</source>
        <translation>Move by some days</translation>
    </message>
    <message>
        <source>Всё невыполненное, что вы отметите.</source>
        <translation>All open work that you tick.</translation>
    </message>
    <message>
        <source>Какую кампанию перенесли</source>
        <translation>Which campaign was moved</translation>
    </message>
    <message>
        <source>Новое начало</source>
        <translation>New begin</translation>
    </message>
    <message>
        <source>Новый конец</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>На сколько дней позже</source>
        <translation>How many days later</translation>
    </message>
    <message>
        <source>Чтобы раньше, поставьте минус: -7.</source>
        <translation>For earlier, write a minus: -7.</translation>
    </message>
    <message>
        <source>Отметьте, что сдвинуть. Текст документа не изменится.</source>
        <translation>Tick what to move. The document&apos;s text stays as it is.</translation>
    </message>
    <message>
        <source>Так изменятся сроки. Текст документа не изменится; снимите отметку с того, что двигать не надо.</source>
        <translation>This is how the dates change. The document&apos;s text stays as it is; untick what should not be moved.</translation>
    </message>
    <message>
        <source>Отметить все</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Снять все отметки</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>На сколько дней сдвинуть то, что отметите</source>
        <translation>By how many days to move what you mark</translation>
    </message>
</context>
<context>
    <name>RedateRow</name>
    <message>
        <source>%1. Было: %2. Станет: %3</source>
        <translation>%1. Was: %2. Will be: %3</translation>
    </message>
    <message>
        <source>Было</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Станет</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>Двое записали разные сроки. Сначала выберите верный на странице мероприятия.</source>
        <translation>Two people wrote different dates. First choose the right one on the measure&apos;s page.</translation>
    </message>
</context>
<context>
    <name>RedateScreen</name>
    <message>
        <source>Сдвинуть сроки</source>
        <translation>Move dates</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Удалить профиль «%1»?</source>
        <translation>Remove the profile “%1”?</translation>
    </message>
    <message>
        <source>С этого устройства исчезнет всё, что в нём лежит, и вернуть это не сможет никто. Что не было отправлено, пропадёт; что отправлено, останется у коллег.</source>
        <translation>Everything in it goes from this device, and nobody can bring it back. What was not sent is lost; what was sent stays with your colleagues.</translation>
    </message>
    <message>
        <source>Чтобы удалить, напишите имя профиля: %1</source>
        <translation>To remove it, type the name of the profile: %1</translation>
    </message>
    <message>
        <source>Удалить навсегда</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Не удалять</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>ReportSent</name>
    <message>
        <source>Когда отчёт ушёл</source>
        <translation>When the report has gone</translation>
    </message>
    <message>
        <source>Верста сама его никуда не отправляет. Отметьте, когда отправите: «Сегодня» перестанет напоминать.</source>
        <translation>Versta sends it nowhere by itself. Mark it once you have sent it: “Today” stops reminding you.</translation>
    </message>
    <message>
        <source>Ещё не отправлен</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Отчёт отправлен</source>
        <translation>Report was sent</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Хранение работ</source>
        <translation>Keeping of the works</translation>
    </message>
    <message>
        <source>Сроки бывают разные: 90 дней по порядку района, до получения результатов — по федеральным рекомендациям; регион может назвать свой.</source>
        <translation>Terms differ: 90 days in a district&apos;s procedure, until the results come in the federal recommendations; a region may set its own.</translation>
    </message>
    <message>
        <source>Сколько дней со дня работы</source>
        <translation>How many days after the work</translation>
    </message>
    <message>
        <source>Не меньше, чем до результатов</source>
        <translation>Not shorter than until the results</translation>
    </message>
    <message>
        <source>Пока результатов нет, работы не уничтожают.</source>
        <translation>While there are no results, no work is destroyed.</translation>
    </message>
    <message>
        <source>Результаты получены</source>
        <translation>The results came</translation>
    </message>
    <message>
        <source>День; пусто, пока их нет.</source>
        <translation>The day; empty while there are none.</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Что исправить</source>
        <translation>What to mend</translation>
    </message>
    <message>
        <source>Наблюдатель увидит замечание и сделает новую версию листа.</source>
        <translation>The observer sees the remark and makes a new version of the sheet.</translation>
    </message>
    <message>
        <source>Вернуть с замечанием</source>
        <translation>Return with the remark</translation>
    </message>
    <message>
        <source>Принять</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Не возвращать</source>
        <translation>Do not return</translation>
    </message>
    <message>
        <source>Вернуть…</source>
        <translation>Return…</translation>
    </message>
</context>
<context>
    <name>RoadmapActs</name>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Показать таблицей</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Показать по месяцам</source>
        <translation>Show by months</translation>
    </message>
    <message>
        <source>Закрыть отбор</source>
        <translation>Close the filter</translation>
    </message>
    <message>
        <source>Отобрать</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>RoadmapHead</name>
    <message>
        <source>Этой карты здесь больше нет.</source>
        <translation>This roadmap is no longer here.</translation>
    </message>
    <message numerus="yes">
        <source>Проверить %n сомнений</source>
        <translation>
            <numerusform>Check %n doubt</numerusform>
            <numerusform>Check %n doubts</numerusform>
        </translation>
    </message>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Сдвинуть сроки</source>
        <translation>Move dates</translation>
    </message>
</context>
<context>
    <name>RoadmapOutScreen</name>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Куда записать файл</source>
        <translation>Where to write the file</translation>
    </message>
</context>
<context>
    <name>RoadmapScreen</name>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
</context>
<context>
    <name>RoadmapsScreen</name>
    <message>
        <source>Дорожные карты</source>
        <translation>Roadmaps</translation>
    </message>
    <message>
        <source>Загрузить карту</source>
        <translation>Load a roadmap</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Замок</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Если никто не работает, профиль закроется сам. Всё, что введено, сохранится.</source>
        <translation>When nobody is working the profile closes by itself. Everything that was typed is kept.</translation>
    </message>
    <message numerus="yes">
        <source>через %n минут</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Сменить парольную фразу</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Пока идёт наблюдение на уроке, ждём дольше:</source>
        <translation>While an observation is under way, wait longer:</translation>
    </message>
    <message numerus="yes">
        <source>%n минут</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>при наблюдении %n минут</source>
        <translation>
            <numerusform>%n minute while observing</numerusform>
            <numerusform>%n minutes while observing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleScreen</name>
    <message>
        <source>График наблюдателей</source>
        <translation>Observers&apos; schedule</translation>
    </message>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Посещений ещё нет</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Назначьте наблюдателей на работы: здесь соберётся график, и программа найдёт накладки.</source>
        <translation>Appoint observers to the tests: the schedule gathers here, and the program finds clashes.</translation>
    </message>
</context>
<context>
    <name>SchemePanel</name>
    <message>
        <source>Цвета</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Как в системе</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Светлые</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Тёмные</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>ScreenHead</name>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Поиск</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Что ищем</source>
        <translation>Search for</translation>
    </message>
    <message>
        <source>Найденное</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Найдётся всё, что есть на устройстве</source>
        <translation>Finds all that is on this device</translation>
    </message>
    <message>
        <source>Ничего не нашлось</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Попробуйте другое слово или его начало.</source>
        <translation>Try another word or its beginning.</translation>
    </message>
    <message>
        <source>Что найти?</source>
        <translation>Find what?</translation>
    </message>
    <message>
        <source>Мероприятия, карты, работы, листы наблюдения, люди. Можно без окончаний: «наблюдател» найдёт и наблюдателей.</source>
        <translation>Measures, roadmaps, tests, observers&apos; sheets, people. Endings may be left out: “observ” finds observers as well.</translation>
    </message>
    <message>
        <source>Здесь этого нет</source>
        <translation>This is not here</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Выберите слева: откроется здесь.</source>
        <translation>Choose on the left: it opens here.</translation>
    </message>
</context>
<context>
    <name>SessionFormScreen</name>
    <message>
        <source>Запланировать работу</source>
        <translation>Plan a test</translation>
    </message>
    <message>
        <source>Изменить работу</source>
        <translation>Change the test</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>Сохранить %n работ</source>
        <translation>
            <numerusform>Save %n test</numerusform>
            <numerusform>Save %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Работа</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Изменить работу</source>
        <translation>Change the test</translation>
    </message>
    <message>
        <source>Назначения</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Назначить человека</source>
        <translation>Appoint somebody</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>Школа</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Классы</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Класс</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Можно несколько через запятую: 5А, 5Б.</source>
        <translation>Several with commas: 5А, 5Б.</translation>
    </message>
    <message>
        <source>Предмет</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source>День</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Урок</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Начало</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Минут</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Кабинет</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>На компьютере</source>
        <translation>On a computer</translation>
    </message>
    <message>
        <source>Иначе на бумаге.</source>
        <translation>Otherwise on paper.</translation>
    </message>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Работы</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Запланировать работу</source>
        <translation>Plan a test</translation>
    </message>
    <message>
        <source>Найти</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Таких работ в плане нет.</source>
        <translation>The plan has no such tests.</translation>
    </message>
    <message>
        <source>Работ в плане ещё нет</source>
        <translation>No tests planned yet</translation>
    </message>
    <message>
        <source>Запланируйте первую: школа, классы, предмет и день. Потом на неё назначают людей.</source>
        <translation>Plan the first one: school, classes, subject and day. Then people are appointed to it.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Меньше движения</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Страницы сменяются сразу, без плавности.</source>
        <translation>Pages change at once, without fading.</translation>
    </message>
    <message>
        <source>Верста, свободная программа (GPL-3.0). Всё хранится на этом устройстве зашифрованным.</source>
        <translation>Versta, free software (GPL-3.0). Everything is kept on this device, encrypted.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Храните лист в сейфе, отдельно от компьютера и телефона.</source>
        <translation>Keep the sheet in a safe, away from the computer and the phone.</translation>
    </message>
    <message>
        <source>Если забыта парольная фраза: откройте Версту, нажмите «Забыли фразу? Есть ключ восстановления», введите ключ с листа и придумайте новую фразу.</source>
        <translation>If the passphrase is forgotten: open Versta, press “Forgot it? Use the recovery key”, type the key from the sheet and think of a new passphrase.</translation>
    </message>
    <message>
        <source>Не фотографируйте лист и не пересылайте: у кого он и файлы профиля, тот прочитает всё.</source>
        <translation>Do not photograph the sheet and do not send it: whoever has it and the profile’s files can read everything.</translation>
    </message>
    <message>
        <source>Ключ восстановления</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Верста. Профиль: %1</source>
        <translation>Versta. Profile: %1</translation>
    </message>
    <message>
        <source>Создан: %1</source>
        <translation>Made on: %1</translation>
    </message>
</context>
<context>
    <name>SiblingRow</name>
    <message>
        <source>пусто</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Выбрать это</source>
        <translation>Choose this</translation>
    </message>
    <message>
        <source>Выбрать: %1</source>
        <translation>Choose: %1</translation>
    </message>
</context>
<context>
    <name>SignScreen</name>
    <message>
        <source>Подпись</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Что подписывается</source>
        <translation>What is being signed</translation>
    </message>
    <message>
        <source>Распишитесь здесь. Подписанный лист больше не изменить: только новой редакцией.</source>
        <translation>Sign here. A signed sheet cannot be changed any more, only followed by a new version.</translation>
    </message>
    <message>
        <source>Подписать пока нельзя: вернитесь и исправьте то, что осталось.</source>
        <translation>It cannot be signed yet: go back and put right what is left.</translation>
    </message>
    <message>
        <source>Прочитайте и распишитесь в конце страницы.</source>
        <translation>Read it and sign at the end of the page.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Стрелки ведут перо, пробел опускает и поднимает его, Backspace убирает линию.</source>
        <translation>Arrows move the pen, Space lowers and lifts it, Backspace takes a line away.</translation>
    </message>
    <message>
        <source>Место для подписи, пусто</source>
        <translation>Place to sign, empty</translation>
    </message>
    <message>
        <source>Подпись, линий: %1</source>
        <translation>Signature, lines: %1</translation>
    </message>
    <message>
        <source>Стереть подпись</source>
        <translation>Wipe the signature</translation>
    </message>
    <message>
        <source>Подписываем…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Подписать и сдать</source>
        <translation>Sign and hand in</translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>Подпись от руки</source>
        <translation>Signature by hand</translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message>
        <source>Подписанный лист</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <source>Новая редакция</source>
        <translation>New version</translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>Упорядочить: %1</source>
        <translation>Sort: %1</translation>
    </message>
</context>
<context>
    <name>StackWords</name>
    <message>
        <source>Номера листов пишутся цифрами и начинаются с 1.</source>
        <translation>Sheets are numbered in figures, from 1 on.</translation>
    </message>
    <message>
        <source>Первый лист стоит после последнего. Поменяйте номера местами.</source>
        <translation>The first sheet comes after the last. Change the two numbers round.</translation>
    </message>
    <message>
        <source>За один раз печатается от 1 до %1 копий.</source>
        <translation>From 1 to %1 copies are printed in one go.</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>Нарушений нет на всём этапе</source>
        <translation>No violations in the whole stage</translation>
    </message>
</context>
<context>
    <name>StageScreen</name>
    <message>
        <source>Этап</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Этого этапа больше нет.</source>
        <translation>This stage is gone.</translation>
    </message>
    <message>
        <source>Название этапа</source>
        <translation>Name of the stage</translation>
    </message>
    <message>
        <source>Новый вопрос</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Удалить этап с вопросами</source>
        <translation>Delete the stage with its questions</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Выше</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ниже</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Открыть обмен</source>
        <translation>Open the exchange</translation>
    </message>
    <message>
        <source>Обменяться сейчас</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Остановить обмен</source>
        <translation>Stop the exchange</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>Куда сохранить бланк</source>
        <translation>Where to save the blank</translation>
    </message>
    <message>
        <source>Куда сохранить таблицу</source>
        <translation>Where to save the table</translation>
    </message>
    <message>
        <source>Сделать свою копию</source>
        <translation>Make a copy of your own</translation>
    </message>
    <message>
        <source>Как увидит наблюдатель</source>
        <translation>As the observer will see it</translation>
    </message>
    <message>
        <source>Сделать копию</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Сохранить таблицей…</source>
        <translation>Save as a table…</translation>
    </message>
    <message>
        <source>Бланк для печати…</source>
        <translation>Blank to print…</translation>
    </message>
    <message>
        <source>Внести заполненный бланк</source>
        <translation>Enter a filled-in form</translation>
    </message>
</context>
<context>
    <name>TemplateDoubts</name>
    <message numerus="yes">
        <source>Проверьте прочитанное: %n</source>
        <translation>
            <numerusform>Check what was read: %n</numerusform>
            <numerusform>Check what was read: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateFoot</name>
    <message>
        <source>Добавить этап</source>
        <translation>Add a stage</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message>
        <source>Минуту…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Название листа</source>
        <translation>Name of the sheet</translation>
    </message>
    <message>
        <source>Для какой организации</source>
        <translation>For which organisation</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message numerus="yes">
        <source>Чтобы сохранить, исправьте: %n</source>
        <translation>
            <numerusform>To save it, mend: %n</numerusform>
            <numerusform>To save it, mend: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSave</name>
    <message numerus="yes">
        <source>Сначала исправьте: %n</source>
        <translation>
            <numerusform>Mend first: %n</numerusform>
            <numerusform>Mend first: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Сохранить лист</source>
        <translation>Save the sheet</translation>
    </message>
</context>
<context>
    <name>TemplateScreen</name>
    <message>
        <source>Новый лист</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Сохранить лист</source>
        <translation>Save the sheet</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>У листа нет названия.</source>
        <translation>The sheet has no name.</translation>
    </message>
    <message>
        <source>Нет ни одного этапа: добавьте первый.</source>
        <translation>There is no stage yet: add the first.</translation>
    </message>
    <message>
        <source>Вопросов больше 2000: столько никто не заполнит.</source>
        <translation>There are over 2,000 questions: nobody fills in so many.</translation>
    </message>
    <message>
        <source>Код не из латинских букв, цифр и дефиса.</source>
        <translation>The code is not of Latin letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>Один код стоит дважды.</source>
        <translation>A code stands twice.</translation>
    </message>
    <message>
        <source>Нет текста: напишите, о чём речь.</source>
        <translation>There is no text: write what it is about.</translation>
    </message>
    <message>
        <source>В этапе нет вопросов: добавьте или удалите его.</source>
        <translation>The stage has no questions: add one or delete it.</translation>
    </message>
    <message>
        <source>Для выбора нужно хотя бы два ответа.</source>
        <translation>A choice needs at least two answers.</translation>
    </message>
    <message>
        <source>Условие называет вопрос, которого больше нет.</source>
        <translation>The condition names a question that is gone.</translation>
    </message>
    <message>
        <source>Условие называет ответ, которого у вопроса не бывает.</source>
        <translation>The condition names an answer that its question cannot have.</translation>
    </message>
    <message>
        <source>Вопросы показывают друг друга по кругу, и не виден ни один.</source>
        <translation>Questions show one another in a circle, and none of them is seen.</translation>
    </message>
    <message>
        <source>Пояснение ничего не спрашивает и не может быть обязательным.</source>
        <translation>A note asks for nothing and cannot be required.</translation>
    </message>
    <message>
        <source>у вопроса не было кода, он дан новый</source>
        <translation>the question had no code and was given one</translation>
    </message>
    <message>
        <source>код повторяется, вопросу дан другой</source>
        <translation>the code stands twice, the question was given another</translation>
    </message>
    <message>
        <source>тип не назван или неизвестен, взято «нарушение»</source>
        <translation>the type is missing or unknown, taken as a violation</translation>
    </message>
    <message>
        <source>похоже на формулу, прочитано как текст</source>
        <translation>looks like a formula, read as words</translation>
    </message>
    <message>
        <source>в ячейке формула, взято её последнее значение, проверьте его</source>
        <translation>the cell has a formula, its last value was taken, check it</translation>
    </message>
    <message>
        <source>в строке нет вопроса, она пропущена</source>
        <translation>the row has no question and was passed over</translation>
    </message>
    <message>
        <source>условие не вида «код=ответ», оно снято</source>
        <translation>the condition is not of the form “code=answer” and was dropped</translation>
    </message>
    <message>
        <source>столбец незнаком, он не прочитан</source>
        <translation>the column is unknown and was not read</translation>
    </message>
    <message>
        <source>Нарушение</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Выбор из ответов</source>
        <translation>Choice of answers</translation>
    </message>
    <message>
        <source>Число</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Время</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Свои слова</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Пояснение без вопроса</source>
        <translation>Note without a question</translation>
    </message>
    <message>
        <source>Строка %1: %2.</source>
        <translation>Row %1: %2.</translation>
    </message>
    <message>
        <source>если %1</source>
        <translation>if %1</translation>
    </message>
    <message>
        <source>если «%1» — %2</source>
        <translation>if “%1” — %2</translation>
    </message>
    <message>
        <source>Такой вопрос читает только новая версия программы: обновите её, здесь он пропал бы.</source>
        <translation>Only a newer version of the program reads such a question: update it, here the question would be lost.</translation>
    </message>
    <message>
        <source>Строка %1, «%2»: %3.</source>
        <translation>Row %1, “%2”: %3.</translation>
    </message>
    <message>
        <source>Нарушения нет</source>
        <translation>No violation</translation>
    </message>
    <message>
        <source>Не наблюдалось</source>
        <translation>Not observed</translation>
    </message>
    <message>
        <source>в ячейке формула, которую ещё никто не посчитал, прочитано как пустое: откройте таблицу, сохраните и прочитайте снова</source>
        <translation>the cell holds a formula that nothing has computed yet, read as empty: open the workbook, save it and read it again</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message>
        <source>Листы наблюдения</source>
        <translation>Observation sheets</translation>
    </message>
    <message>
        <source>Прочитать из таблицы</source>
        <translation>Read from a table</translation>
    </message>
    <message>
        <source>Новый лист</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Таблица с вопросами</source>
        <translation>Table of questions</translation>
    </message>
    <message>
        <source>Таблицы (*.xlsx *.csv *.docx *.odt)</source>
        <translation>Tables (*.xlsx *.csv *.docx *.odt)</translation>
    </message>
    <message>
        <source>Все файлы (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Показать прежние версии</source>
        <translation>Show earlier versions</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>Размер букв</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Так выглядит обычный текст: мероприятие, срок, ответственный.</source>
        <translation>This is how plain text looks: measure, deadline, party.</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Только то, что касается нас</source>
        <translation>Only what concerns us</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>На сегодня всё</source>
        <translation>That is all for today</translation>
    </message>
    <message>
        <source>Просроченного нет, решать нечего, всё отправлено. Ближайшие сроки появятся здесь за две недели.</source>
        <translation>Nothing is late, nothing waits for a decision, everything is sent. Deadlines appear here two weeks ahead.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Парольная фраза</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Забыли фразу? Есть ключ восстановления</source>
        <translation>Forgot it? Use the recovery key</translation>
    </message>
    <message>
        <source>Профиль закрылся сам, потому что за ним никто не работал. Всё сохранено; откроется та же страница.</source>
        <translation>The profile closed by itself because nobody was working. Everything is kept; the same page will open.</translation>
    </message>
    <message>
        <source>Другой профиль</source>
        <translation>Another profile</translation>
    </message>
</context>
<context>
    <name>UnplannedHead</name>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observation sheet</translation>
    </message>
</context>
<context>
    <name>UnplannedScreen</name>
    <message>
        <source>Без назначения</source>
        <translation>Without an appointment</translation>
    </message>
    <message>
        <source>Где проходит работа</source>
        <translation>Where the test is held</translation>
    </message>
    <message>
        <source>Работ в списке нет</source>
        <translation>No tests on the list</translation>
    </message>
    <message>
        <source>Какие классы и когда пишут работу, вносит координатор. Попросите его прислать список или проведите обмен.</source>
        <translation>The coordinator enters which classes write a test and when. Ask for the list, or run an exchange.</translation>
    </message>
    <message>
        <source>Выберите класс</source>
        <translation>Choose a class</translation>
    </message>
    <message>
        <source>Начать наблюдение</source>
        <translation>Begin the observation</translation>
    </message>
    <message>
        <source>Вернуться</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>С бумаги</source>
        <translation>From paper</translation>
    </message>
    <message>
        <source>Где наблюдали</source>
        <translation>Where it was observed</translation>
    </message>
    <message>
        <source>Где вы сейчас</source>
        <translation>Where you are now</translation>
    </message>
    <message>
        <source>Вносить с бумаги</source>
        <translation>Enter from paper</translation>
    </message>
</context>
<context>
    <name>ViolationAnswers</name>
    <message>
        <source>Нарушения нет</source>
        <translation>No violation</translation>
    </message>
    <message>
        <source>Нарушение</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Не наблюдалось</source>
        <translation>Not observed</translation>
    </message>
</context>
<context>
    <name>VisitHeadForm</name>
    <message>
        <source>Начало наблюдения</source>
        <translation>Observation began</translation>
    </message>
    <message>
        <source>Окончание наблюдения</source>
        <translation>Observation ended</translation>
    </message>
    <message>
        <source>Учеников по списку</source>
        <translation>Pupils on the list</translation>
    </message>
    <message>
        <source>Пишут работу</source>
        <translation>Writing the test</translation>
    </message>
    <message>
        <source>Наблюдатель: фамилия, имя, отчество</source>
        <translation>Observer: full name</translation>
    </message>
    <message>
        <source>Основание: приказ, удостоверение</source>
        <translation>Basis: order, certificate</translation>
    </message>
    <message>
        <source>Вношу позже с бумаги</source>
        <translation>Entered later from paper</translation>
    </message>
    <message>
        <source>Лист заполняли на бумаге, а сюда переписывают.</source>
        <translation>The sheet was filled in on paper and is copied here.</translation>
    </message>
    <message>
        <source>Вносит: %1</source>
        <translation>Entered by: %1</translation>
    </message>
</context>
<context>
    <name>VisitOutScreen</name>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Куда записать файл</source>
        <translation>Where to save the file</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observation sheet</translation>
    </message>
    <message>
        <source>Сохранить или напечатать</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Этапы и проверка</source>
        <translation>Stages and check</translation>
    </message>
    <message>
        <source>Этого листа здесь больше нет.</source>
        <translation>This sheet is no longer here.</translation>
    </message>
    <message>
        <source>Вопросы этого листа ещё не пришли. Проведите обмен.</source>
        <translation>The questions of this sheet have not arrived yet. Run an exchange.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Нарушение</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Нарушения нет</source>
        <translation>No violation</translation>
    </message>
    <message>
        <source>Впереди</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Начато</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Сдано</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Вернули с замечанием</source>
        <translation>Returned with a remark</translation>
    </message>
    <message>
        <source>Принято</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Не сдано вовремя</source>
        <translation>Not handed in on time</translation>
    </message>
    <message>
        <source>День прошёл, лист не начат</source>
        <translation>The day is over, no sheet was begun</translation>
    </message>
    <message>
        <source>%1-й урок</source>
        <translation>lesson %1</translation>
    </message>
    <message>
        <source>кабинет %1</source>
        <translation>room %1</translation>
    </message>
    <message>
        <source>день не назначен</source>
        <translation>no day set</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of this school year</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Впишите имя наблюдателя.</source>
        <translation>Write the observer&apos;s name.</translation>
    </message>
    <message>
        <source>Впишите школу.</source>
        <translation>Write the school.</translation>
    </message>
    <message>
        <source>Впишите класс, как «5А»: такого класса не бывает.</source>
        <translation>Write the class as “5А”: there is no such class.</translation>
    </message>
    <message>
        <source>Впишите предмет.</source>
        <translation>Write the subject.</translation>
    </message>
    <message>
        <source>Не указан день.</source>
        <translation>No day is given.</translation>
    </message>
    <message>
        <source>Отметьте, когда началось наблюдение.</source>
        <translation>Mark when the observation began.</translation>
    </message>
    <message>
        <source>Отметьте, когда закончилось наблюдение.</source>
        <translation>Mark when the observation ended.</translation>
    </message>
    <message>
        <source>Окончание стоит раньше начала.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Пришло больше, чем есть в списке.</source>
        <translation>More came than are on the list.</translation>
    </message>
    <message>
        <source>Нет ответа.</source>
        <translation>No answer.</translation>
    </message>
    <message>
        <source>Такого ответа здесь быть не может: ответьте заново.</source>
        <translation>This cannot be answered so: answer again.</translation>
    </message>
    <message>
        <source>Опишите нарушение словами.</source>
        <translation>Describe the violation in words.</translation>
    </message>
    <message>
        <source>Стоит и «нарушений нет», и нарушение: оставьте одно.</source>
        <translation>Both “no violations” and a violation stand here: keep one.</translation>
    </message>
    <message>
        <source>Ответ на вопрос, которого в листе нет. Он сохранится и будет подписан вместе с остальным.</source>
        <translation>An answer to a question that the sheet does not have. It is kept and signed with the rest.</translation>
    </message>
    <message>
        <source>Такой вопрос читает только новая версия программы: обновите её, чтобы ответить.</source>
        <translation>Only a newer version of the program reads such a question: update it to answer.</translation>
    </message>
    <message>
        <source>Не наблюдалось</source>
        <translation>Not observed</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Посещения</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Читаем посещения</source>
        <translation>Reading the visits</translation>
    </message>
    <message>
        <source>Какие показать</source>
        <translation>Which to show</translation>
    </message>
    <message>
        <source>Читаем…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Посещений ещё нет</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Подписи проверяются, это займёт немного времени.</source>
        <translation>Signatures are being checked; it takes a moment.</translation>
    </message>
    <message>
        <source>Они появятся, когда на работы назначат наблюдателей.</source>
        <translation>They appear once observers are appointed to the tests.</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Кто вы?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Школа</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Муниципалитет или регион</source>
        <translation>Municipality or region</translation>
    </message>
    <message>
        <source>Своя карта, школы и сроки одним взглядом</source>
        <translation>Your own roadmap, the schools and the deadlines at a glance</translation>
    </message>
    <message>
        <source>Наблюдатель</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Вас пригласил координатор и дал код</source>
        <translation>A coordinator invited you and gave you a code</translation>
    </message>
    <message>
        <source>Карта школы и всё, что к ней нужно</source>
        <translation>The roadmap of the school and all that belongs to it</translation>
    </message>
    <message>
        <source>Вернуться к профилям</source>
        <translation>Back to the profiles</translation>
    </message>
    <message>
        <source>Верста хранит дорожные карты и листы наблюдения ВПР и напоминает, что пора сделать. Работает без интернета. Прочитать могут только вы и те, кого вы позвали.</source>
        <translation>Versta keeps the roadmaps and the observation sheets of the national check tests and tells what is due. It works without the internet. Only you and those whom you invite can read it.</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Верста</source>
        <translation>Versta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <comment>month year – month year</comment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>month – month year</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date without year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Просрочено</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Регион</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Муниципалитет</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Школа</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Уровень не указан</source>
        <translation>Level not given</translation>
    </message>
    <message>
        <source>В работе</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Выполнено</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Отменено</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Запланировано</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Вы распоряжаетесь: приглашаете и меняете</source>
        <translation>You manage it: you invite and edit</translation>
    </message>
    <message>
        <source>Вы можете менять</source>
        <translation>You may edit</translation>
    </message>
    <message>
        <source>Вы можете только читать</source>
        <translation>You may only read</translation>
    </message>
    <message>
        <source>Вас здесь больше нет: новое сюда не приходит</source>
        <translation>You are no longer here: nothing new arrives</translation>
    </message>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Мероприятие</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Запись</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Менять вместе со мной</source>
        <translation>Edit together with me</translation>
    </message>
    <message>
        <source>Только читать</source>
        <translation>Only read</translation>
    </message>
    <message>
        <source>Менять и приглашать других</source>
        <translation>Edit and invite others</translation>
    </message>
    <message>
        <source>, до %1</source>
        <translation>, until %1</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>с %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>сегодня, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Просрочено, готово %1 из %2</source>
        <translation>Late, %1 of %2 done</translation>
    </message>
    <message>
        <source>Выполнено %1 из %2</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>опоздание %n дней</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>ещё %n дней</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Кампания ВПР</source>
        <translation>ВПР campaign</translation>
    </message>
    <message>
        <source>Проверочная работа</source>
        <translation>Check test</translation>
    </message>
    <message>
        <source>Назначение</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Человек</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observer&apos;s sheet</translation>
    </message>
    <message>
        <source>Решение координатора</source>
        <translation>Coordinator&apos;s decision</translation>
    </message>
    <message>
        <source>Образец листа</source>
        <translation>Pattern of a sheet</translation>
    </message>
    <message>
        <source>это устройство</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>другое ваше устройство</source>
        <translation>another device of yours</translation>
    </message>
    <message>
        <source>устройство коллеги %1</source>
        <translation>a colleague’s device %1</translation>
    </message>
</context>
<context>
    <name>view::AfterList</name>
    <message>
        <source>убрано</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>view::AppointmentList</name>
    <message>
        <source>Отступление от п. %1: %2</source>
        <translation>Par. %1 passed over: %2</translation>
    </message>
    <message>
        <source>удостоверение %1</source>
        <translation>certificate %1</translation>
    </message>
    <message>
        <source>Карточки этого человека здесь нет</source>
        <translation>This person&apos;s card is not here</translation>
    </message>
    <message>
        <source>Ещё не назначены: %1.</source>
        <translation>Not appointed yet: %1.</translation>
    </message>
    <message>
        <source>Назначение снято</source>
        <translation>Appointment taken back</translation>
    </message>
</context>
<context>
    <name>view::CampaignList</name>
    <message>
        <source>ВПР %1: %2</source>
        <translation>ВПР %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n проверочных работ в плане</source>
        <translation>
            <numerusform>%n test planned</numerusform>
            <numerusform>%n tests planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Работы ещё не запланированы</source>
        <translation>No tests planned yet</translation>
    </message>
    <message>
        <source>Сначала создайте организацию или присоединитесь к ней: раздел «Коллеги».</source>
        <translation>First create an organisation or join one: see “Colleagues”.</translation>
    </message>
</context>
<context>
    <name>view::CampaignMove</name>
    <message>
        <source>Напишите даты так: 19.09.2022.</source>
        <translation>Write dates like this: 19.09.2022.</translation>
    </message>
    <message>
        <source>Напишите оба новых дня: программа покажет, что с ними переедет.</source>
        <translation>Write both new days: the program shows what moves with them.</translation>
    </message>
    <message>
        <source>Начало позже конца: проверьте даты.</source>
        <translation>It begins after its end: check the dates.</translation>
    </message>
    <message>
        <source>Это те же дни.</source>
        <translation>These are the same days.</translation>
    </message>
    <message>
        <source>Сроки кампании перенесены</source>
        <translation>The campaign was moved</translation>
    </message>
</context>
<context>
    <name>view::CampaignPage</name>
    <message>
        <source>Сроки перенесены. Было: %1.</source>
        <translation>It was moved. Before: %1.</translation>
    </message>
    <message>
        <source>%1 класс: %2</source>
        <translation>Class %1: %2</translation>
    </message>
    <message>
        <source>Порядок выбран: %1</source>
        <translation>Procedure chosen: %1</translation>
    </message>
    <message numerus="yes">
        <source>В плане %n проверочных работ</source>
        <translation>
            <numerusform>%n test planned</numerusform>
            <numerusform>%n tests planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Работ в плане ещё нет: начните с них</source>
        <translation>No tests planned yet: begin with them</translation>
    </message>
    <message>
        <source>Отчёт отправлен %1.</source>
        <translation>The report was sent on %1.</translation>
    </message>
    <message>
        <source>Срок отчёта: до %1 (месяц после окончания, п. 3.1).</source>
        <translation>The report is due by %1 (a month after the end, par. 3.1).</translation>
    </message>
    <message>
        <source>Отчёт отмечен как отправленный</source>
        <translation>The report is marked as sent</translation>
    </message>
    <message>
        <source>Отчёт снова ждёт</source>
        <translation>The report waits again</translation>
    </message>
</context>
<context>
    <name>view::CampaignPaper</name>
    <message>
        <source>Отчёт наблюдателей %1</source>
        <translation>Observers&apos; report %1</translation>
    </message>
    <message>
        <source>График наблюдателей %1</source>
        <translation>Observers&apos; schedule %1</translation>
    </message>
</context>
<context>
    <name>view::CampaignReport</name>
    <message numerus="yes">
        <source>И ещё %n; все — в отчёте.</source>
        <translation>
            <numerusform>And %n more; all are in the report.</numerusform>
            <numerusform>And %n more; all are in the report.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Посещений: %1. Сдано листов: %2.</source>
        <translation>Visits: %1. Sheets handed in: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n листов не сосчитаны: подпись под ними неверна.</source>
        <translation>
            <numerusform>%n sheet is not counted: its signature is not valid.</numerusform>
            <numerusform>%n sheets are not counted: their signatures are not valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Работ: %1, с наблюдателем: %2, листов сдано: %3</source>
        <translation>Tests: %1, with an observer: %2, sheets handed in: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>п. %1</source>
        <translation>par. %1</translation>
    </message>
    <message>
        <source>Нарушений: %1, без нарушений: %2, не наблюдалось: %3</source>
        <translation>Violations: %1, none: %2, not observed: %3</translation>
    </message>
</context>
<context>
    <name>view::CandidateList</name>
    <message>
        <source>Можно назначить</source>
        <translation>Can be appointed</translation>
    </message>
    <message>
        <source>С оговоркой</source>
        <translation>With a reservation</translation>
    </message>
    <message>
        <source>Порядок не допускает</source>
        <translation>The procedure forbids it</translation>
    </message>
    <message>
        <source>В это время наблюдает в другом месте: %1, %2, %3.</source>
        <translation>Observes elsewhere at that time: %1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>view::ChecklistView</name>
    <message>
        <source>Нарушение</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Нарушения нет</source>
        <translation>No violation</translation>
    </message>
    <message>
        <source>Нет ответа</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observation sheet</translation>
    </message>
    <message>
        <source>С %1 до %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>По списку %1, присутствовало %2</source>
        <translation>On the list %1, present %2</translation>
    </message>
    <message>
        <source>Перенесено с бумаги: %1</source>
        <translation>Entered from paper: %1</translation>
    </message>
    <message>
        <source>Подпись не относится к этому тексту.</source>
        <translation>The signature does not belong to this text.</translation>
    </message>
    <message>
        <source>Ещё не подписан: наблюдатель его не сдал.</source>
        <translation>Not signed yet: the observer did not hand it in.</translation>
    </message>
    <message numerus="yes">
        <source>После подписи записано ещё %n: в лист это не входит.</source>
        <translation>
            <numerusform>After signing %n more was written: it does not belong to the sheet.</numerusform>
            <numerusform>After signing %n more were written: they do not belong to the sheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Принят: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Возвращён: %1. %2</source>
        <translation>Returned: %1. %2</translation>
    </message>
    <message>
        <source>координатор, профиль «%1»</source>
        <translation>coordinator, profile “%1”</translation>
    </message>
    <message>
        <source>координатор</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>Не наблюдалось</source>
        <translation>Not observed</translation>
    </message>
    <message>
        <source>Подпись верна: %1, %2.</source>
        <comment>moment, whose device</comment>
        <translation>The signature is valid: %1, %2.</translation>
    </message>
</context>
<context>
    <name>view::Circle</name>
    <message>
        <source>Готово: вы присоединились. Общие карты появятся в списке.</source>
        <translation>Done: you have joined. Shared roadmaps will appear in the list.</translation>
    </message>
    <message>
        <source>Готово: организация создана. Теперь можно загрузить карту и позвать коллег.</source>
        <translation>Done: the organisation is there. Now load a roadmap and invite colleagues.</translation>
    </message>
    <message>
        <source>Действует до: %1</source>
        <translation>Valid until: %1</translation>
    </message>
    <message>
        <source>Адрес начинается с https:// или http://. Его сообщает тот, кто ведёт центр обмена.</source>
        <translation>An address begins with https:// or http://. Whoever runs the exchange centre can tell it.</translation>
    </message>
    <message>
        <source>Адрес сохранён.</source>
        <translation>The address is saved.</translation>
    </message>
    <message>
        <source>Напишите название: как оно стоит в приказах.</source>
        <translation>Write the name as official orders have it.</translation>
    </message>
    <message>
        <source>Сначала укажите адрес центра обмена: его прислали вместе с кодом.</source>
        <translation>First give the address of the exchange centre: it came with the code.</translation>
    </message>
</context>
<context>
    <name>view::ConflictList</name>
    <message>
        <source>Выбрано: %1</source>
        <translation>Chosen: %1</translation>
    </message>
</context>
<context>
    <name>view::DifferenceList</name>
    <message>
        <source>Добавлено</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Исключено</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Перенесено</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>view::DoubtList</name>
    <message>
        <source>Строка %1 документа</source>
        <translation>Line %1 of the document</translation>
    </message>
    <message>
        <source>Мероприятие %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>Исправлено мест: %1</source>
        <translation>Places put right: %1</translation>
    </message>
    <message>
        <source>Оставлено как есть: %1</source>
        <translation>Left as they are: %1</translation>
    </message>
</context>
<context>
    <name>view::DraftRows</name>
    <message>
        <source>обязателен</source>
        <translation>required</translation>
    </message>
    <message>
        <source>обязателен, %1</source>
        <translation>required, %1</translation>
    </message>
    <message>
        <source>виден, %1</source>
        <translation>shown, %1</translation>
    </message>
</context>
<context>
    <name>view::Drive</name>
    <message>
        <source>Записано. Файл прочтут только те, кто работает вместе с вами: откройте его у них на странице «Обмен».</source>
        <translation>Written. Only those who work with you can read the file: open it on their page “Exchange”.</translation>
    </message>
    <message>
        <source>В файле нет ничего нового для этого устройства.</source>
        <translation>The file has nothing new for this device.</translation>
    </message>
    <message>
        <source>Взято новых изменений: %1.</source>
        <translation>New changes taken in: %1.</translation>
    </message>
    <message>
        <source>Выберите файл на этом устройстве или на флешке.</source>
        <translation>Choose a file on this device or on a flash drive.</translation>
    </message>
    <message>
        <source>Записываем на флешку: %1 %. Не вынимайте её.</source>
        <translation>Writing to the drive: %1%. Do not pull it out.</translation>
    </message>
    <message>
        <source>Берём с флешки: %1 %. Не вынимайте её.</source>
        <translation>Reading from the drive: %1%. Do not pull it out.</translation>
    </message>
</context>
<context>
    <name>view::EvidenceList</name>
    <message>
        <source>Этой записи здесь нет: её удалили или она ещё не пришла.</source>
        <translation>This record is not here: it was removed or has not arrived yet.</translation>
    </message>
    <message>
        <source>Подтверждение добавлено</source>
        <translation>Evidence added</translation>
    </message>
    <message>
        <source>Подтверждение убрано</source>
        <translation>Evidence removed</translation>
    </message>
</context>
<context>
    <name>view::ExamForm</name>
    <message>
        <source>Напишите класс числом, от 1 до 11.</source>
        <translation>Write the class as a number, from 1 to 11.</translation>
    </message>
    <message>
        <source>Этот предмет у класса уже есть.</source>
        <translation>The class has this subject already.</translation>
    </message>
    <message>
        <source>Назовите предмет.</source>
        <translation>Name the subject.</translation>
    </message>
    <message>
        <source>Сколько минут длится работа? Напишите число, от 1 до 600.</source>
        <translation>How many minutes does the test take? Write a number, from 1 to 600.</translation>
    </message>
    <message>
        <source>Изменено: %1, %2 класс</source>
        <translation>Changed: %1, class %2</translation>
    </message>
    <message>
        <source>Добавлено: %1, %2 класс</source>
        <translation>Added: %1, class %2</translation>
    </message>
    <message>
        <source>Убрано: %1, %2 класс</source>
        <translation>Taken out: %1, class %2</translation>
    </message>
</context>
<context>
    <name>view::ExamList</name>
    <message>
        <source>%1 класс</source>
        <translation>Class %1</translation>
    </message>
</context>
<context>
    <name>view::FieldEdit</name>
    <message>
        <source>Изменено: %1</source>
        <translation>Changed: %1</translation>
    </message>
</context>
<context>
    <name>view::Filling</name>
    <message>
        <source>«%1» здесь ответом быть не может. Прежнее осталось.</source>
        <translation>“%1” cannot be an answer here. What stood before has stayed.</translation>
    </message>
</context>
<context>
    <name>view::HeldList</name>
    <message numerus="yes">
        <source>%n изменений с устройства %1</source>
        <translation>
            <numerusform>%n change from device %1</numerusform>
            <numerusform>%n changes from device %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::HitList</name>
    <message>
        <source>Того, что названо на бумаге, на этом устройстве нет: оно ещё не пришло или удалено. Проведите обмен и попробуйте снова.</source>
        <translation>What the paper names is not on this device: it has not arrived yet, or was deleted. Exchange and try again.</translation>
    </message>
    <message>
        <source>Листа, по которому напечатан бланк, здесь нет. Проведите обмен с коллегами; не поможет — обновите Версту.</source>
        <translation>The sheet that this form was printed from is not here. Exchange with your colleagues; if that does not help, update Versta.</translation>
    </message>
    <message>
        <source>Бланк напечатан по более новому листу, чем есть здесь. Обновите Версту и попробуйте снова.</source>
        <translation>The form was printed from a newer sheet than the one here. Update Versta and try again.</translation>
    </message>
</context>
<context>
    <name>view::Intake</name>
    <message>
        <source>Этот же документ уже загружен. Ничего не изменилось.</source>
        <translation>This very document is here already. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n мероприятий</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Это новая редакция знакомой карты: %1. Статусы и примечания сохранены.</source>
        <translation>This is a newer edition of a known roadmap: %1. Statuses and notes are kept.</translation>
    </message>
    <message>
        <source>Прочитано: %1. Картой уже можно пользоваться.</source>
        <translation>Read: %1. The roadmap can be used at once.</translation>
    </message>
    <message>
        <source>Выберите файл на этом устройстве.</source>
        <translation>Choose a file on this device.</translation>
    </message>
    <message>
        <source>Сначала выберите организацию.</source>
        <translation>Choose an organisation first.</translation>
    </message>
</context>
<context>
    <name>view::JournalList</name>
    <message>
        <source>Записано на флешку: %1</source>
        <translation>Written to a drive: %1</translation>
    </message>
    <message>
        <source>Взято с флешки нового: %1</source>
        <translation>New from a drive: %1</translation>
    </message>
    <message>
        <source>Нового не было</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Отправлено: %1, получено: %2</source>
        <translation>Sent: %1, received: %2</translation>
    </message>
    <message>
        <source>%1 – %2, раз: %3</source>
        <translation>%1 – %2, times: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n изменений ждало</source>
        <translation>
            <numerusform>%n change waited</numerusform>
            <numerusform>%n changes waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::MeasureList</name>
    <message numerus="yes">
        <source>%n мероприятий</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Читаем мероприятия…</source>
        <translation>Reading the measures…</translation>
    </message>
    <message numerus="yes">
        <source>Показано %1 из %n мероприятий</source>
        <translation>
            <numerusform>Showing %1 of %n measure</numerusform>
            <numerusform>Showing %1 of %n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Все ответственные</source>
        <translation>All parties</translation>
    </message>
</context>
<context>
    <name>view::MyVisitList</name>
    <message>
        <source>Сегодня</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Нужно закончить</source>
        <translation>To be finished</translation>
    </message>
    <message>
        <source>Впереди</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Сданные</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Начать наблюдение</source>
        <translation>Begin the observation</translation>
    </message>
    <message>
        <source>Посмотреть</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Отвечено: %1 из %2</source>
        <translation>Answered: %1 of %2</translation>
    </message>
    <message>
        <source>Нарушений: %1</source>
        <translation>Violations: %1</translation>
    </message>
</context>
<context>
    <name>view::OccasionList</name>
    <message>
        <source>Просрочено</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Статус теперь: %1</source>
        <translation>Status is now: %1</translation>
    </message>
</context>
<context>
    <name>view::OrganisationList</name>
    <message numerus="yes">
        <source>%n устройств работают вместе</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices work together</numerusform>
        </translation>
    </message>
    <message>
        <source>Пока только вы</source>
        <translation>Only you so far</translation>
    </message>
    <message numerus="yes">
        <source>%n изменений только на этом устройстве</source>
        <translation>
            <numerusform>%n change is only on this device</numerusform>
            <numerusform>%n changes are only on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>Обмена ещё не было.</source>
        <translation>No exchange yet.</translation>
    </message>
    <message>
        <source>Последний обмен: %1.</source>
        <translation>Last exchange: %1.</translation>
    </message>
</context>
<context>
    <name>view::Outgoing</name>
    <message>
        <source>Дорожная карта</source>
        <translation>Roadmap</translation>
    </message>
    <message numerus="yes">
        <source>Отправлено на принтер: %n листов.</source>
        <translation>
            <numerusform>Sent to the printer: %n sheet.</numerusform>
            <numerusform>Sent to the printer: %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n листов.</source>
        <translation>
            <numerusform>Written: %n sheet.</numerusform>
            <numerusform>Written: %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n мероприятий.</source>
        <translation>
            <numerusform>Written: %n measure.</numerusform>
            <numerusform>Written: %n measures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Записано: %n событий.</source>
        <translation>
            <numerusform>Written: %n event.</numerusform>
            <numerusform>Written: %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>У %n мероприятий даты нет: их в календаре не будет.</source>
        <translation>
            <numerusform>%n measure has no date: it is not in the calendar.</numerusform>
            <numerusform>%n measures have no date: they are not in the calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Выберите папку на этом устройстве.</source>
        <translation>Choose a folder on this device.</translation>
    </message>
    <message>
        <source>На этом устройстве нет программы, которая это откроет. Файл на месте.</source>
        <translation>No program on this device opens that. The file is where it was.</translation>
    </message>
    <message>
        <source>Записано.</source>
        <translation>Written.</translation>
    </message>
    <message numerus="yes">
        <source>Всего здесь %n листов, с %1-го печатать нечего.</source>
        <translation>
            <numerusform>There is %n sheet here, nothing to print from sheet %1 on.</numerusform>
            <numerusform>There are %n sheets here, nothing to print from sheet %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PassphraseChange</name>
    <message>
        <source>Это та же самая фраза. Придумайте другую.</source>
        <translation>This is the same passphrase. Think of another one.</translation>
    </message>
</context>
<context>
    <name>view::PersonForm</name>
    <message>
        <source>Напишите число лет, например 7.</source>
        <translation>Write a number of years, 7 for example.</translation>
    </message>
    <message>
        <source>Напишите день так: 01.03.2026.</source>
        <translation>Write the day like this: 01.03.2026.</translation>
    </message>
    <message>
        <source>Карточка изменена</source>
        <translation>The card was changed</translation>
    </message>
</context>
<context>
    <name>view::PersonList</name>
    <message>
        <source>Наблюдатель, инструктаж %1</source>
        <translation>Observer, trained %1</translation>
    </message>
</context>
<context>
    <name>view::ProfileShelf</name>
    <message>
        <source>Имя записать не удалось: на устройстве нет места или папка закрыта для записи.</source>
        <translation>The name could not be written: the device is full, or the folder may not be written to.</translation>
    </message>
    <message>
        <source>Имя не совпало. Ничего не удалено.</source>
        <translation>The name is a different one. Nothing was removed.</translation>
    </message>
    <message>
        <source>Этот профиль сейчас занят другой программой. Закройте её и повторите.</source>
        <translation>Another program is using this profile now. Close it and try again.</translation>
    </message>
    <message>
        <source>Удалить не удалось: файлы профиля закрыты для записи.</source>
        <translation>It could not be removed: the files of the profile may not be written to.</translation>
    </message>
</context>
<context>
    <name>view::QuestionEdit</name>
    <message>
        <source>Без условия</source>
        <translation>No condition</translation>
    </message>
</context>
<context>
    <name>view::RecoverySheet</name>
    <message>
        <source>Верста, ключ.pdf</source>
        <translation>Versta key.pdf</translation>
    </message>
    <message>
        <source>Лист сохранён: %1. Распечатайте его, уберите в сейф и удалите файл.</source>
        <translation>The sheet is saved: %1. Print it, put it into the safe and delete the file.</translation>
    </message>
    <message>
        <source>Там нет места. Выберите другую папку или перепишите ключ от руки.</source>
        <translation>There is no room there. Choose another folder or copy the key by hand.</translation>
    </message>
    <message>
        <source>Туда записать не удалось. Выберите другую папку или перепишите ключ от руки.</source>
        <translation>It could not be written there. Choose another folder or copy the key by hand.</translation>
    </message>
    <message>
        <source>Принтеров не видно. Сохраните лист или перепишите ключ от руки.</source>
        <translation>No printer is to be seen. Save the sheet, or copy the key by hand.</translation>
    </message>
    <message>
        <source>Ключ восстановления</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Лист отправлен на принтер. Уберите его в сейф.</source>
        <translation>The sheet was sent to the printer. Put it into the safe.</translation>
    </message>
    <message>
        <source>Принтер лист не принял. Сохраните его или перепишите ключ от руки.</source>
        <translation>The printer did not take the sheet. Save it, or copy the key by hand.</translation>
    </message>
</context>
<context>
    <name>view::RecoveryTyping</name>
    <message>
        <source>Ключ введён без ошибок.</source>
        <translation>The key is typed without a slip.</translation>
    </message>
    <message>
        <source>Введено групп: %1 из %2.</source>
        <translation>Groups typed: %1 of %2.</translation>
    </message>
    <message>
        <source>Ошибка в группе %1: %2. Сверьте её с листом.</source>
        <translation>A slip in group %1: %2. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>Ошибок больше одной. Сверьте с листом каждую группу.</source>
        <translation>More than one slip. Compare every group with the sheet.</translation>
    </message>
</context>
<context>
    <name>view::RedatingList</name>
    <message numerus="yes">
        <source>ВПР %1: %n мероприятий</source>
        <translation>
            <numerusform>Assessment %1: %n measure</numerusform>
            <numerusform>Assessment %1: %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Сроки сдвинуты у %n мероприятий</source>
        <translation>
            <numerusform>The dates of %n measure were moved</numerusform>
            <numerusform>The dates of %n measures were moved</numerusform>
        </translation>
    </message>
    <message>
        <source>В этой карте нет мероприятий, привязанных к кампании ВПР.</source>
        <translation>No measure of this roadmap is bound to an assessment campaign.</translation>
    </message>
    <message>
        <source>Напишите даты так: 19.09.2022.</source>
        <translation>Write dates like this: 19.09.2022.</translation>
    </message>
    <message>
        <source>Начало позже конца: проверьте даты.</source>
        <translation>The begin is after the end: check the dates.</translation>
    </message>
    <message>
        <source>Напишите, на сколько дней сдвинуть: 7 или, чтобы раньше, -7.</source>
        <translation>Write by how many days: 7, or -7 for earlier.</translation>
    </message>
    <message>
        <source>Двигать нечего: сроки уже такие, или всё выполнено.</source>
        <translation>Nothing to move: the dates are so already, or all is done.</translation>
    </message>
    <message>
        <source>Читаем мероприятия…</source>
        <translation>Reading the measures…</translation>
    </message>
    <message>
        <source>Считаем, что изменится…</source>
        <translation>Working out what would change…</translation>
    </message>
</context>
<context>
    <name>view::RetentionForm</name>
    <message>
        <source>Напишите число дней, например 90.</source>
        <translation>Write the number of days, 90 for example.</translation>
    </message>
    <message>
        <source>Напишите день так: 15.06.2026.</source>
        <translation>Write the day like this: 15.06.2026.</translation>
    </message>
    <message>
        <source>Срок хранения изменён</source>
        <translation>The term was changed</translation>
    </message>
</context>
<context>
    <name>view::RoadmapList</name>
    <message>
        <source>Без названия</source>
        <translation>Untitled</translation>
    </message>
    <message numerus="yes">
        <source>Выполнено %1 из %n мероприятий</source>
        <translation>
            <numerusform>%1 of %n measure done</numerusform>
            <numerusform>%1 of %n measures done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n просрочено</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n сомнений</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ScheduleList</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n посещений</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, накладок нет.</source>
        <translation>%1, no clashes.</translation>
    </message>
    <message>
        <source>%1. Накладок: %2 — один человек не успеет в два места.</source>
        <translation>%1. Clashes: %2: nobody can be in two places.</translation>
    </message>
    <message>
        <source>Не успеть ещё и сюда: %1</source>
        <translation>Cannot be here too: %1</translation>
    </message>
</context>
<context>
    <name>view::SessionForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Напишите день так: 21.04.2026.</source>
        <translation>Write the day like this: 21.04.2026.</translation>
    </message>
    <message>
        <source>Сколько минут длится работа? Напишите число.</source>
        <translation>How many minutes does the test take? Write a number.</translation>
    </message>
    <message>
        <source>Работа изменена</source>
        <translation>The test was changed</translation>
    </message>
    <message>
        <source>Напишите время так: 9:25.</source>
        <translation>Write the time like this: 9:25.</translation>
    </message>
</context>
<context>
    <name>view::SessionList</name>
    <message>
        <source>Наблюдает: %1</source>
        <translation>Observed by %1</translation>
    </message>
    <message>
        <source>Наблюдателя ещё нет</source>
        <translation>No observer yet</translation>
    </message>
</context>
<context>
    <name>view::SheetSummaryList</name>
    <message>
        <source>Нарушений нет</source>
        <translation>No violations</translation>
    </message>
    <message>
        <source>Нарушений: %1</source>
        <translation>Violations: %1</translation>
    </message>
</context>
<context>
    <name>view::SignatureList</name>
    <message>
        <source>Подпись действительна</source>
        <translation>The signature is valid</translation>
    </message>
    <message>
        <source>Подпись другого человека: лист показан так, как подписал автор</source>
        <translation>Another person&apos;s signature: the sheet is shown as its author signed it</translation>
    </message>
    <message>
        <source>Подпись не относится к этому тексту</source>
        <translation>The signature does not belong to this text</translation>
    </message>
    <message>
        <source>Неизвестно, чья это подпись</source>
        <translation>It is not known whose signature this is</translation>
    </message>
    <message>
        <source>Подпись поддельная</source>
        <translation>The signature is forged</translation>
    </message>
    <message>
        <source>Подпись сделана более новой версией программы</source>
        <translation>The signature was made by a newer version of the program</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, whose device</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>view::SignedVisit</name>
    <message>
        <source>Внесено позже с бумаги: %1, %2</source>
        <translation>Entered later from paper: %1, %2</translation>
    </message>
    <message>
        <source>Принято координатором.</source>
        <translation>Accepted by the coordinator.</translation>
    </message>
    <message>
        <source>Вернули с замечанием: %1</source>
        <translation>Returned with a remark: %1</translation>
    </message>
    <message>
        <source>с %1 до %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>присутствуют %1 из %2</source>
        <translation>%1 of %2 present</translation>
    </message>
</context>
<context>
    <name>view::StepList</name>
    <message>
        <source>О посещении</source>
        <translation>About the visit</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>нарушений: %1</source>
        <translation>violations: %1</translation>
    </message>
    <message>
        <source>Проверка и подпись</source>
        <translation>Check and sign</translation>
    </message>
    <message>
        <source>можно подписать</source>
        <translation>ready to sign</translation>
    </message>
    <message>
        <source>осталось: %1</source>
        <translation>left: %1</translation>
    </message>
</context>
<context>
    <name>view::SyncLine</name>
    <message>
        <source>Обмена ещё не было.</source>
        <translation>There was no exchange yet.</translation>
    </message>
    <message>
        <source>Последний обмен: %1.</source>
        <translation>Last exchange: %1.</translation>
    </message>
</context>
<context>
    <name>view::TemplateDraft</name>
    <message>
        <source>%1 (копия)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Этап 1</source>
        <translation>Stage 1</translation>
    </message>
    <message>
        <source>Этого листа здесь больше нет.</source>
        <translation>This sheet is no longer here.</translation>
    </message>
    <message>
        <source>Лист из программы: его можно посмотреть и скопировать.</source>
        <translation>A sheet of the program: it can be looked at and copied.</translation>
    </message>
    <message>
        <source>Новый лист. Пока не сохранён, его видите только вы.</source>
        <translation>A new sheet. Until it is saved, only you see it.</translation>
    </message>
    <message>
        <source>Версия %1, по ней уже работали. Правка сохранится как версия %2.</source>
        <translation>Version %1, it was used already. Changes will be saved as version %2.</translation>
    </message>
    <message>
        <source>Версия %1, по ней ещё не работали.</source>
        <translation>Version %1, nobody used it yet.</translation>
    </message>
    <message>
        <source>Этап %1</source>
        <translation>Stage %1</translation>
    </message>
    <message>
        <source>Этап удалён</source>
        <translation>Stage deleted</translation>
    </message>
    <message>
        <source>Вопрос удалён</source>
        <translation>Question deleted</translation>
    </message>
    <message>
        <source>Сначала выберите организацию, для которой этот лист.</source>
        <translation>First choose the organisation that this sheet is for.</translation>
    </message>
    <message>
        <source>Сохранено, версия %1.</source>
        <translation>Saved, version %1.</translation>
    </message>
    <message>
        <source>Выберите файл на этом устройстве.</source>
        <translation>Choose a file on this device.</translation>
    </message>
    <message>
        <source>Записано: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Лист наблюдения</source>
        <translation>Observation sheet</translation>
    </message>
    <message>
        <source>Это ваш черновик: он сохранился сам. Правьте дальше.</source>
        <translation>This is your draft: it kept itself. Go on with it.</translation>
    </message>
</context>
<context>
    <name>view::TemplateList</name>
    <message>
        <source>Из программы. Чтобы изменить, сделайте свою копию.</source>
        <translation>Of the program. To change it, make a copy of your own.</translation>
    </message>
    <message>
        <source>Свой, версия %1.</source>
        <translation>Own, version %1.</translation>
    </message>
    <message>
        <source>По нему уже работали: правка станет новой версией.</source>
        <translation>It was used already: a change becomes a new version.</translation>
    </message>
    <message>
        <source>Ещё не использован.</source>
        <translation>Not used yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n вопросов</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Есть правка, которая ещё не сохранена: откройте и закончите.</source>
        <translation>There is an edit that is not saved yet: open and finish it.</translation>
    </message>
    <message>
        <source>Лист без названия</source>
        <translation>A sheet without a name</translation>
    </message>
    <message>
        <source>Черновик, ещё не сохранён: откройте и закончите.</source>
        <translation>A draft, not saved yet: open and finish it.</translation>
    </message>
</context>
<context>
    <name>view::TodayList</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>today&apos;s date</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Просрочено: %1. На две недели вперёд: %2.</source>
        <translation>Late: %1. In the next two weeks: %2.</translation>
    </message>
    <message>
        <source>На две недели вперёд срочного нет.</source>
        <translation>Nothing is due in the next two weeks.</translation>
    </message>
    <message>
        <source>Просроченного нет. На две недели вперёд: %1.</source>
        <translation>Nothing is late. In the next two weeks: %1.</translation>
    </message>
    <message>
        <source>Просрочено</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Ближайшие две недели</source>
        <translation>The next two weeks</translation>
    </message>
    <message>
        <source>Идёт сейчас</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>Ждёт вашего решения</source>
        <translation>Waits for your decision</translation>
    </message>
    <message numerus="yes">
        <source>Двое написали разное: %n мест</source>
        <translation>
            <numerusform>Two people wrote different things in %n place</numerusform>
            <numerusform>Two people wrote different things in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Обе записи целы. Выберите верную.</source>
        <translation>Both entries are kept. Choose the right one.</translation>
    </message>
    <message>
        <source>Выбрать</source>
        <translation>Choose</translation>
    </message>
    <message numerus="yes">
        <source>Проверьте %n мест после загрузки</source>
        <translation>
            <numerusform>Check %n place after loading</numerusform>
            <numerusform>Check %n places after loading</numerusform>
        </translation>
    </message>
    <message>
        <source>Проверить</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ещё не отправлено</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Чтобы вашу работу увидели коллеги, укажите центр обмена.</source>
        <translation>For colleagues to see your work, set the centre of exchange.</translation>
    </message>
    <message>
        <source>Ничего не потеряется: отправим при первой связи.</source>
        <translation>Nothing is lost: it leaves with the first connection.</translation>
    </message>
    <message>
        <source>Обмен</source>
        <translation>Exchange</translation>
    </message>
    <message numerus="yes">
        <source>И ещё %n мероприятий</source>
        <translation>
            <numerusform>And %n more measure</numerusform>
            <numerusform>And %n more measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Все они стоят в дорожных картах.</source>
        <translation>All of them stand in the roadmaps.</translation>
    </message>
    <message>
        <source>Карты</source>
        <translation>Roadmaps</translation>
    </message>
    <message>
        <source>Ваше наблюдение</source>
        <translation>Your observation</translation>
    </message>
    <message>
        <source>Отчёт наблюдателей</source>
        <translation>Observers&apos; report</translation>
    </message>
</context>
<context>
    <name>view::Trail</name>
    <message>
        <source>Написанное не сохранено</source>
        <translation>What you wrote is not saved</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>view::Undo</name>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>view::UnplannedList</name>
    <message>
        <source>без имени</source>
        <translation>no name</translation>
    </message>
    <message numerus="yes">
        <source>Здесь уже есть %n листов: %1</source>
        <translation>
            <numerusform>There is already a sheet here: %1</numerusform>
            <numerusform>There are already %n sheets here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Visit</name>
    <message>
        <source>Начало</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Окончание</source>
        <translation>End</translation>
    </message>
    <message>
        <source>По списку</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Присутствуют</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Основание</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Наблюдатель</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Ответ снят</source>
        <translation>Answer taken back</translation>
    </message>
    <message>
        <source>Ответ: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Отмечено: нарушений нет</source>
        <translation>Marked: no violations</translation>
    </message>
    <message>
        <source>Снято: нарушений нет</source>
        <translation>Taken back: no violations</translation>
    </message>
    <message>
        <source>«%1» не время: впишите, как 9:05.</source>
        <translation>“%1” is no time: write it as 9:05.</translation>
    </message>
    <message>
        <source>«%1» не число учеников.</source>
        <translation>“%1” is no number of pupils.</translation>
    </message>
    <message>
        <source>Убрано: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Отмечено: внесено с бумаги</source>
        <translation>Marked: entered from paper</translation>
    </message>
    <message>
        <source>Снято: внесено с бумаги</source>
        <translation>Taken back: entered from paper</translation>
    </message>
    <message>
        <source>Сначала впишите выше, кто наблюдает.</source>
        <translation>First enter above who observes.</translation>
    </message>
</context>
<context>
    <name>view::VisitList</name>
    <message>
        <source>Все: %1</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
