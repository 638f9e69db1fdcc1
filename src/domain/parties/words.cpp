// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace domain::parties {

namespace {

/// Longest first; what is left keeps three letters at least.
constexpr QStringView endings = u"иями|ями|ами|ией|иям|иях|ием|иею|ого|его|ому|ему|ыми|ими|ии|ых|их|ая|яя|ое|ее|ые|ие|"
                                u"ой|ей|ий|ый|ым|им|ом|ем|ам|ям|ах|"
                                u"ях|ов|ев|ую|юю|ию|ия|ья|ью|и|ы|а|я|о|е|у|ю|ь|й";

QString withoutEnding(const QString &word)
{
    for (const QStringView ending : endings.split(u'|'))
        if (word.size() - ending.size() >= 3 && word.endsWith(ending))
            return word.chopped(ending.size());
    return word;
}

const QRegularExpression &personExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("\\b[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.\\s?)?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
                       "|\\b[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s+[А-ЯЁ]\\.(?:\\s?[А-ЯЁ]\\.)?"
                       "|\\b[А-ЯЁ][а-яё]+\\s+[А-ЯЁ][а-яё]+\\s+[А-ЯЁ][а-яё]*(?:вн|вич|ичн|ьич)(?:а|у|е|ой|ем|ы)?\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QChar closingOf(QChar sign)
{
    if (sign == u'«')
        return u'»';
    if (sign == u'“' || sign == u'„')
        return u'”';
    return sign == u'(' ? QChar(u')') : sign == u'"' ? QChar(u'"') : QChar();
}

/// Index behind the sign that closes the one at `begin`, or -1. Inner pairs of the same kind are passed over.
int endOfGroup(const QString &text, int begin)
{
    const QChar open = text.at(begin);
    const QChar close = closingOf(open);
    int depth = 0;
    for (int at = begin; at < text.size(); ++at) {
        if (open != close && text.at(at) == open)
            ++depth;
        else if (text.at(at) == close && at > begin && (open == close || --depth == 0))
            return at + 1;
    }
    return -1;
}

bool isWordSign(const QString &text, int at)
{
    const QChar sign = text.at(at);
    if (sign.isLetterOrNumber() || sign == u'№')
        return true;
    const bool isInside = at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
    return (sign == u'-' || sign == QChar(0x2011)) && isInside;
}

/// «4-8, 10 классов», «школы № 1, 2»: a list of numbers is one thing.
bool isWithinNumbers(const QString &text, int at)
{
    int next = at + 1;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    return at > 0 && text.at(at - 1).isDigit() && next < text.size() && text.at(next).isDigit();
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
        auto matches = personExpression().globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            m_persons.push_back({int(match.capturedStart()), int(match.capturedEnd())});
        }
    }

    std::vector<Word> split()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_words);
    }

private:
    void step()
    {
        const QChar sign = m_text.at(m_at);
        if (takePerson())
            return;
        if (isWordSign(m_text, m_at))
            takeWord();
        else if (!closingOf(sign).isNull() && endOfGroup(m_text, m_at) > 0)
            takeGroup();
        else if (separates(sign))
            add(Word::Kind::separator, m_at + 1, QString(sign));
        else
            ++m_at;
    }

    bool separates(QChar sign) const
    {
        return sign == u';' || sign == u'\n' || sign == u'/' || (sign == u',' && !isWithinNumbers(m_text, m_at));
    }

    bool takePerson()
    {
        for (const auto &[begin, end] : m_persons) {
            if (begin != m_at)
                continue;
            add(Word::Kind::person, end, m_text.mid(begin, end - begin).trimmed());
            return true;
        }
        return false;
    }

    void takeWord()
    {
        int end = m_at;
        while (end < m_text.size() && isWordSign(m_text, end))
            ++end;
        add(Word::Kind::word, end, m_text.mid(m_at, end - m_at));
        Word &word = m_words.back();
        word.stem = stemOf(word.text);
        word.isCut = end < m_text.size() && m_text.at(end) == u'.' && word.text.size() > 1 && !word.isAbbreviation();
    }

    void takeGroup()
    {
        const int end = endOfGroup(m_text, m_at);
        const bool isBracket = m_text.at(m_at) == u'(';
        const QString inner = isBracket ? m_text.mid(m_at + 1, end - m_at - 2).trimmed() : m_text.mid(m_at, end - m_at);
        add(isBracket ? Word::Kind::bracket : Word::Kind::quoted, end, inner);
    }

    void add(Word::Kind kind, int end, const QString &text)
    {
        m_words.push_back({kind, text, {}, m_at, end});
        m_at = end;
    }

    const QString &m_text;
    std::vector<std::pair<int, int>> m_persons;
    std::vector<Word> m_words;
    int m_at = 0;
};

} // namespace

bool Word::isCapitalised() const
{
    return kind == Kind::word && text.at(0).isUpper() && text.size() > 1 && !isAbbreviation();
}

bool Word::isAbbreviation() const
{
    const auto capitals = std::count_if(text.cbegin(), text.cend(), [](QChar letter) { return letter.isUpper(); });
    return kind == Kind::word && capitals >= 2 && !text.contains(u'-');
}

bool Word::standsFor(const QString &wholeStem) const
{
    return kind == Kind::word && (stem == wholeStem || (isCut && wholeStem.startsWith(text.toLower())));
}

QString stemOf(const QString &word)
{
    const auto capitals = std::count_if(word.cbegin(), word.cend(), [](QChar letter) { return letter.isUpper(); });
    QString lower = word.toLower();
    lower.replace(u'ё', u'е').replace(QChar(0x2011), u'-');
    if (capitals >= 2 && !word.contains(u'-'))
        return lower;
    QStringList parts = lower.split(u'-');
    for (QString &part : parts)
        part = withoutEnding(part);
    return parts.join(u'-');
}

std::vector<Word> wordsOf(const QString &text)
{
    return Splitter(text).split();
}

} // namespace domain::parties
