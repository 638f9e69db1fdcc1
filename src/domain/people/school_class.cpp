// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/school_class.h"

namespace domain {

namespace {

constexpr int lastGrade = 11;

/// Only letters and digits; letters small; Latin ones that look Cyrillic made so.
QString core(const QString &text)
{
    static const QString latin = QStringLiteral("abcehkmoptxy");
    static const QString cyrillic = QStringLiteral("авсенкмортху");
    QString out;
    for (const QChar sign : text.toLower())
        if (sign.isLetterOrNumber()) {
            const auto at = latin.indexOf(sign);
            out += at < 0 ? (sign == QChar(u'ё') ? QChar(u'е') : sign) : cyrillic.at(at);
        }
    return out;
}

} // namespace

std::optional<SchoolClass> schoolClassOf(const QString &text)
{
    QString rest = core(text);
    rest.remove(QStringLiteral("класс"));
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits).isDigit())
        ++digits;
    const int grade = rest.left(digits).toInt();
    const QString letter = rest.mid(digits).toUpper();
    if (digits == 0 || digits > 2 || grade < 1 || grade > lastGrade || letter.size() > 1)
        return std::nullopt;
    return SchoolClass{grade, letter};
}

QString nameOf(const SchoolClass &schoolClass)
{
    return QString::number(schoolClass.grade) + schoolClass.letter;
}

bool isSameClass(const QString &left, const QString &right)
{
    const auto one = schoolClassOf(left), other = schoolClassOf(right);
    return one && other ? *one == *other : isSameName(left, right);
}

bool isSameName(const QString &left, const QString &right)
{
    return core(left) == core(right);
}

} // namespace domain
