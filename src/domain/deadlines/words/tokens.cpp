// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/words/tokens.h"

#include <algorithm>

namespace domain::deadlines {

namespace {

constexpr QStringView dashes = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr QStringView quotes = u"«»\"'“”„‘’`*_";

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

/// Latin letters that look like Cyrillic ones: an OCR program mixes them freely.
QString inCyrillic(const QString &word)
{
    static constexpr QStringView latin = u"aceopxyktmhb";
    static constexpr QStringView cyrillic = u"асеорхуктмнв";
    QString result = word;
    for (QChar &letter : result) {
        const auto at = latin.indexOf(letter);
        if (at >= 0)
            letter = cyrillic.at(at);
    }
    return result;
}

QString normalised(QStringView letters)
{
    QString word = letters.toString().toLower();
    word.replace(u'ё', u'е');
    return std::any_of(word.cbegin(), word.cend(), isCyrillic) ? inCyrillic(word) : word;
}

template <typename Test>
int runFrom(const QString &text, int begin, Test test)
{
    int end = begin;
    while (end < text.size() && test(text.at(end)))
        ++end;
    return end;
}

Token numberAt(const QString &text, int begin)
{
    const int end = runFrom(text, begin, isDigit);
    const QString digits = text.mid(begin, end - begin);
    return {Token::Kind::number, digits, digits.size() <= 6 ? digits.toInt() : -1, begin, end};
}

Token wordAt(const QString &text, int begin)
{
    const int end = runFrom(text, begin, [](QChar sign) { return sign.isLetter() || sign.isMark(); });
    return {Token::Kind::word, normalised(QStringView(text).mid(begin, end - begin)), 0, begin, end};
}

Token markAt(const QString &text, int begin)
{
    const QChar sign = dashes.contains(text.at(begin)) ? QChar(u'-') : text.at(begin);
    return {Token::Kind::mark, QString(sign), 0, begin, begin + 1};
}

bool isInvisible(QChar sign)
{
    return sign == QChar(0x00AD) || (sign >= QChar(0x200B) && sign <= QChar(0x200D)) || sign == QChar(0xFEFF);
}

} // namespace

QString folded(const QString &text)
{
    QString visible = text;
    visible.removeIf(isInvisible);
    return visible.simplified();
}

std::vector<Token> tokensOf(const QString &foldedText)
{
    std::vector<Token> tokens;
    for (int at = 0; at < foldedText.size();) {
        const QChar sign = foldedText.at(at);
        if (sign.isSpace() || quotes.contains(sign)) {
            ++at;
            continue;
        }
        tokens.push_back(isDigit(sign)         ? numberAt(foldedText, at)
                             : sign.isLetter() ? wordAt(foldedText, at)
                                               : markAt(foldedText, at));
        at = tokens.back().end;
    }
    return tokens;
}

const Token &Cursor::peek(std::size_t ahead) const
{
    static const Token nothing;
    return m_at + ahead < m_end ? (*m_tokens)[m_at + ahead] : nothing;
}

bool Cursor::skipMark(char16_t sign)
{
    if (!peek().isMark(sign))
        return false;
    skip();
    return true;
}

bool Cursor::skipWord(QStringView word)
{
    if (!peek().isWord() || peek().text != word)
        return false;
    skip();
    return true;
}

bool Cursor::skipWordStarting(QStringView stem)
{
    if (!peek().isWord() || !peek().text.startsWith(stem))
        return false;
    skip();
    return true;
}

} // namespace domain::deadlines
