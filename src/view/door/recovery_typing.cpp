// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/recovery_typing.h"

#include "app/profile.h"

namespace view {

namespace {

constexpr qsizetype lettersInGroup = 4;
constexpr qsizetype groups = 8;
constexpr qsizetype lettersInKey = groups * lettersInGroup;

// Crockford's letters have no I, L, O and U; whoever reads one of them saw a digit. Russian letters are taken for those
// that look like them on the sheet, whatever key of the keyboard they stand on.
QChar meantBy(QChar typed)
{
    static const QString looks = QStringLiteral("АВЕКМНРСТХУЗОILO");
    static const QString meant = QStringLiteral("ABEKMHPCTXY30110");
    const QChar letter = typed.toUpper();
    const auto place = looks.indexOf(letter);
    if (place >= 0)
        return meant.at(place);
    const bool isDigit = letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
    const bool isLetter = letter >= QLatin1Char('A') && letter <= QLatin1Char('Z') && letter != QLatin1Char('U');
    return isDigit || isLetter ? letter : QChar();
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar typed : text) {
        const QChar letter = meantBy(typed);
        if (!letter.isNull() && letters.size() < lettersInKey)
            letters += letter;
    }
    return letters;
}

} // namespace

QString RecoveryTyping::formed(const QString &text)
{
    QString letters = lettersOf(text);
    for (qsizetype at = lettersInGroup; at < letters.size(); at += lettersInGroup + 1)
        letters.insert(at, QLatin1Char('-'));
    return letters;
}

int RecoveryTyping::cursorFor(const QString &text, int cursor) const
{
    return int(formed(text.left(cursor)).size());
}

void RecoveryTyping::setTyped(const QString &text)
{
    const QString fresh = formed(text);
    if (m_typed != fresh) {
        m_typed = fresh;
        judge();
    }
    Q_EMIT changed(); // also when nothing of what was typed belongs there: the line takes it back
}

void RecoveryTyping::judge()
{
    const auto count = lettersOf(m_typed).size();
    const auto key =
        count == lettersInKey ? app::Profile::judgeRecovery(m_typed.toStdString()) : app::Profile::TypedKey{};
    m_isRight = key.isRight;
    m_isWrong = count == lettersInKey && !key.isRight;
    if (count == 0)
        m_advice.clear();
    else if (m_isRight)
        m_advice = tr("Ключ введён без ошибок.");
    else if (!m_isWrong)
        m_advice = tr("Введено групп: %1 из %2.").arg(count / lettersInGroup).arg(groups);
    else if (key.wrongGroup >= 0)
        m_advice = tr("Ошибка в группе %1: %2. Сверьте её с листом.")
                       .arg(key.wrongGroup + 1)
                       .arg(m_typed.mid(key.wrongGroup * (lettersInGroup + 1), lettersInGroup));
    else
        m_advice = tr("Ошибок больше одной. Сверьте с листом каждую группу.");
}

} // namespace view
