// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/card_lines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace view::cards {

namespace {

/// A line without the school that stands in brackets at its end.
struct Line
{
    QString words;
    QString school;
};

std::vector<Line> linesIn(const QString &text)
{
    static const QRegularExpression withSchool(QStringLiteral("^(.*)\\((.*)\\)$"));
    std::vector<Line> lines;
    const QStringList written = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : written) {
        const auto match = withSchool.match(line.trimmed());
        const Line read = match.hasMatch() ? Line{match.captured(1).trimmed(), match.captured(2).trimmed()}
                                           : Line{line.trimmed(), {}};
        if (!read.words.isEmpty() || !read.school.isEmpty())
            lines.push_back(read);
    }
    return lines;
}

QStringList classesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList classes;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            classes << part.trimmed();
    return classes;
}

QString ended(const QString &words, const QString &school)
{
    return school.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, school);
}

bool isOneLine(const domain::Lesson &left, const domain::Lesson &right)
{
    return left.subject == right.subject && left.school == right.school && !left.schoolClass.isEmpty()
        && !right.schoolClass.isEmpty();
}

} // namespace

QString written(const std::vector<domain::Lesson> &lessons)
{
    QStringList lines;
    for (auto first = lessons.begin(); first != lessons.end();) {
        const auto end =
            std::find_if(first, lessons.end(), [&](const domain::Lesson &each) { return !isOneLine(*first, each); });
        QStringList classes;
        for (auto lesson = first; lesson != end; ++lesson)
            classes << lesson->schoolClass;
        const bool isWithout = first == end;
        lines << ended(isWithout ? first->subject
                                 : QStringLiteral("%1: %2").arg(first->subject, classes.join(QStringLiteral(", "))),
                       first->school);
        first = isWithout ? first + 1 : end;
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<domain::Lesson> lessonsIn(const QString &text)
{
    std::vector<domain::Lesson> lessons;
    for (const Line &line : linesIn(text)) {
        const auto colon = line.words.indexOf(QLatin1Char(':'));
        const QString subject = (colon < 0 ? line.words : line.words.left(colon)).trimmed();
        const QStringList classes = colon < 0 ? QStringList() : classesIn(line.words.mid(colon + 1));
        if (classes.isEmpty())
            lessons.push_back({line.school, {}, subject});
        for (const QString &schoolClass : classes)
            lessons.push_back({line.school, schoolClass, subject});
    }
    return lessons;
}

QString written(const std::vector<domain::ChildsClass> &children)
{
    QStringList lines;
    for (const auto &child : children)
        lines << ended(child.schoolClass, child.school);
    return lines.join(QLatin1Char('\n'));
}

std::vector<domain::ChildsClass> childrenIn(const QString &text)
{
    std::vector<domain::ChildsClass> children;
    for (const Line &line : linesIn(text)) {
        const QStringList classes = classesIn(line.words);
        for (const QString &schoolClass : classes)
            children.push_back({line.school, schoolClass});
    }
    return children;
}

} // namespace view::cards
