// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/columns.h"

#include "document/block.h"
#include "document/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

QString headerWords(const QString &cell)
{
    QString text = folded(cell).toLower();
    text.replace(QChar(0x451), QChar(0x435)); // ё
    return text;
}

constexpr int headerLettersAtMost = 110;

const QString computedMark = QStringLiteral(" (верста)"); ///< in lower case, as headers are compared

bool isPart(const QString &text)
{
    static const auto part =
        words("^(?:(?:i{1,3}|iv|[1-4])\\s*(?:-?[а-я]{0,2}\\s*)?(?:кв|квартал|полугод|триместр|четверть)\\S*(?:\\s.*)?"
              "|(?:янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\\.?(?:\\s*\\d{2,4}.*)?"
              "|20\\d\\d(?:\\s*[-–/]\\s*20\\d\\d)?\\s*(?:г\\.?|год|уч.*)?)$");
    return part.match(text).hasMatch();
}

Role roleOf(const QString &cell)
{
    static const auto number =
        words("^(?:(?:№|n|no)?\\s*(?:№|n)?\\.?\\s*п[./\\\\ ]*п\\.?|№+\\.?|n|no\\.?|#|номер(?: .*)?|№.{0,14})$");
    static const auto done =
        words("^(?:отметк|отм\\.|статус|информация о(?:б)? (?:вы|ис)полнени|ход (?:вы|ис)полнени|выполнено|факт)");
    static const auto notes = words("^(?:примечани|комментари|прим\\.|дополнительн)");
    static const auto expected = words("ожидаем|результат|показател|индикатор|(?:форм|вид)\\S* "
                                       "(?:отчет|завершен|представлен|документ|подтвержд|реализац)"
                                       "|отчетн|подтвержда|^итог|^выход|^вид документа|^документ|^эффект|^продукт");
    static const auto deadline = words("срок|дата|даты|период|время|месяц|^когда|график");
    static const auto responsible = words("ответств|исполнител|^кто\\b|^отв\\.");
    static const auto text =
        words("мероприят|содержани|действи|деятельност|^мер[аы]\\b|виды? "
              "работ|^направлени[ея]\\b|^шаг|перечень|процедур|^задач"
              "|^этап|^формы? работ|^работы?$|^вопрос|^тема|^пункт плана|^наименование$|^планируем\\S+ работ");
    const QString words = headerWords(cell);
    if (words.endsWith(computedMark))
        return Role::computed;
    if (words.isEmpty() || words.size() > headerLettersAtMost)
        return Role::other;
    const auto is = [&](const QRegularExpression &pattern) { return pattern.match(words).hasMatch(); };
    if (is(number))
        return Role::number;
    if (isPart(words))
        return Role::part;
    if (is(done))
        return Role::done;
    if (is(notes))
        return Role::notes;
    if (is(deadline) && is(responsible) && !words.startsWith(QStringLiteral(u"ответств")))
        return words.contains(QRegularExpression(QStringLiteral("[,/;]|\\bи\\b"))) ? Role::deadlineAndResponsible
                                                                                   : Role::deadline;
    if (is(responsible))
        return Role::responsible;
    if (is(expected))
        return Role::expected;
    if (is(deadline))
        return Role::deadline;
    return is(text) ? Role::text : Role::other;
}

/// Words that head lists of people, schools and schedules.
bool isForeignWord(const QString &cell)
{
    static const auto foreign = words(
        "^(?:класс|предмет|учебный "
        "предмет|фио|ф\\.\\s*и\\.|фамили|подпис|должност|школ|оо$|оу$|кабинет|аудитор|кол-во|количеств|телефон|адрес"
        "|e-?mail|логин|код|баллы?|отметка$|доля|процент|%|муниципалитет|расшифровк|с приказом)"
        "|(?:образовательн|общеобразовательн)\\S* (?:организаци|учрежден)|наименование "
        "(?:оо|оу|мо|школ|предмет|учебн)");
    return foreign.match(headerWords(cell)).hasMatch();
}

bool isDataRow(const QStringList &cells)
{
    for (const QString &cell : cells) {
        const QString text = folded(cell);
        if (!text.isEmpty())
            return isNumberAlone(text);
    }
    return true;
}

/// Where «Направление» stands beside «Мероприятие», it names the section.
void settleTwoTexts(Columns &columns)
{
    static const auto measure = words("мероприят|действи|мер[аы]\\b|работ");
    static const auto group = words("^(?:направлени|раздел|блок|этап|задач|цел)");
    const int first = columns.find(Role::text);
    for (int i = first + 1; first >= 0 && i < columns.count(); ++i) {
        if (columns.roles[i] != Role::text)
            continue;
        const bool firstIsGroup = group.match(headerWords(columns.headers[first])).hasMatch()
            && measure.match(headerWords(columns.headers[i])).hasMatch();
        if (firstIsGroup)
            columns.roles[first] = Role::section;
        else
            columns.roles[i] = Role::other;
        return;
    }
}

/// A measure column with a header of its own wording: the first unknown one beside a deadline and a responsible.
void guessText(Columns &columns)
{
    const int known = columns.has(Role::deadline) + columns.has(Role::part) + columns.has(Role::responsible)
        + columns.has(Role::expected) + columns.has(Role::deadlineAndResponsible);
    if (columns.has(Role::text) || known < 2)
        return;
    for (int i = 0; i < columns.count(); ++i) {
        if (columns.roles[i] == Role::other && !columns.headers[i].isEmpty()) {
            columns.roles[i] = Role::text;
            return;
        }
    }
}

Columns rolesOf(const QStringList &cells)
{
    Columns columns;
    for (const QString &cell : cells) {
        columns.headers.append(folded(cell));
        columns.roles.push_back(roleOf(cell));
    }
    settleTwoTexts(columns);
    return columns;
}

bool hasCompanion(const Columns &columns)
{
    for (const Role role : {Role::deadline, Role::part, Role::responsible, Role::expected, Role::done, Role::notes,
                            Role::deadlineAndResponsible}) {
        if (columns.has(role))
            return true;
    }
    return false;
}

int knownCount(const Columns &columns)
{
    int known = 0;
    for (int i = 0; i < columns.count(); ++i)
        known += columns.roles[i] != Role::other && !columns.headers[i].isEmpty();
    return known;
}

int filledCount(const QStringList &cells)
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !folded(cell).isEmpty(); }));
}

} // namespace

int Columns::find(Role role) const
{
    const auto at = std::find(roles.begin(), roles.end(), role);
    return at == roles.end() ? -1 : static_cast<int>(at - roles.begin());
}

std::optional<Columns> columnsOf(const QStringList &cells)
{
    if (filledCount(cells) < 2 || isDataRow(cells))
        return std::nullopt;
    Columns columns = rolesOf(cells);
    const bool isForeign = !columns.has(Role::text) && std::any_of(cells.begin(), cells.end(), isForeignWord);
    if (!isForeign)
        guessText(columns);
    if (!columns.has(Role::text) || !hasCompanion(columns) || isForeign)
        return std::nullopt;
    const int unknown = filledCount(cells) - knownCount(columns);
    const bool tooLong = std::any_of(cells.begin(), cells.end(),
                                     [](const QString &cell) { return folded(cell).size() > headerLettersAtMost; });
    return tooLong || unknown > knownCount(columns) ? std::nullopt : std::optional(columns);
}

std::optional<Columns> withSecondRow(const Columns &columns, const QStringList &cells)
{
    static const auto ends = words("^(?:начал|окончан|конец|план|факт|дата|месяц|год)");
    Columns merged = columns;
    bool found = false;
    for (int i = 0; i < cells.size(); ++i) {
        const QString text = folded(cells[i]);
        if (text.isEmpty() || (i < columns.count() && text == columns.headers[i]))
            continue; // a cell of the first row that reaches down
        const bool isEnd = ends.match(headerWords(text)).hasMatch() && headerWords(text).size() < 25;
        if (i >= columns.count() || !(isEnd || isPart(headerWords(text))))
            return std::nullopt;
        const Role above = columns.roles[i];
        if (above != Role::deadline && above != Role::other && above != Role::part)
            return std::nullopt;
        merged.roles[i] = isEnd ? Role::deadline : Role::part;
        merged.headers[i] = text;
        found = true;
    }
    return found ? std::optional(merged) : std::nullopt;
}

bool isForeignHeader(const QStringList &cells)
{
    if (filledCount(cells) < 2 || isDataRow(cells) || columnsOf(cells))
        return false;
    const bool isShort =
        std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return folded(cell).size() <= 60; });
    const auto foreign = std::count_if(cells.begin(), cells.end(), isForeignWord);
    return isShort && (foreign >= 2 || (foreign == 1 && roleOf(cells.first()) == Role::number));
}

QString computedHeading(const QString &heading)
{
    return heading + QStringLiteral(" (Верста)");
}

bool isHeaderWord(const QString &cell)
{
    return roleOf(cell) != Role::other;
}

bool looksLikeDeadline(const QString &text)
{
    static const auto phrase =
        words("(?:^|\\b)(?:январ|феврал|март|апрел|ма[йея]\\b|июн|июл|август|сентябр|октябр|ноябр|декабр)"
              "|\\b\\d{1,2}\\.\\d{1,2}(?:\\.|\\b)|\\b20\\d\\d\\b|^(?:в течени|на "
              "протяжени|постоянно|ежегодно|ежемесячн|ежекварт|еженедел|регулярно|систематич"
              "|круглогод|согласно|в соответствии|по "
              "(?:отдельн|плану|планам|графику|мере|итогам|результат|окончани|завершени|согласовани|необходимости)"
              "|раз в|не позднее|весь|до \\d|после |перед |в период|в день|в дни|за \\d|по факту|в сроки|в установлен)"
              "|\\b\\d+\\W{0,3}(?:х |ти )?(?:рабочи|календарн|дн[еяй]|дневн|недел|месяц)"
              "|квартал|полугоди|триместр|учебн\\S+ год|\\bуч\\. ?год");
    const QString lower = headerWords(text);
    return lower.size() <= 160 && phrase.match(lower).hasMatch();
}

} // namespace document
