// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace domain::deadlines {

/// A number, a word or a sign of a deadline's text, and where it stands in it.
struct Token
{
    enum class Kind { number, word, mark };

    Kind kind = Kind::mark;
    QString text; ///< a word in lower case, ё as е, in Cyrillic where it has Cyrillic letters; any dash is '-'
    int value = 0; ///< of a number; too long ones are -1
    int begin = 0;
    int end = 0;

    bool isWord() const { return kind == Kind::word; }
    bool isNumber() const { return kind == Kind::number; }
    bool isMark(char16_t sign) const { return kind == Kind::mark && text == QChar(sign); }
};

/// White space folded, soft hyphens and zero-width signs gone: what Deadline::text keeps.
QString folded(const QString &text);

/// Digits and letters part even where they are glued («2024г»); quotes are skipped.
std::vector<Token> tokensOf(const QString &foldedText);

/// A place in the tokens. Past the end stands an empty mark.
class Cursor
{
public:
    Cursor(const std::vector<Token> &tokens, std::size_t at, std::size_t end)
        : m_tokens(&tokens)
        , m_at(at)
        , m_end(end)
    {
    }

    bool atEnd() const { return m_at >= m_end; }
    std::size_t at() const { return m_at; }
    void moveTo(std::size_t at) { m_at = at; }
    const Token &peek(std::size_t ahead = 0) const;
    void skip(std::size_t count = 1) { m_at += count; }
    bool skipMark(char16_t sign);
    bool skipWord(QStringView word);
    bool skipWordStarting(QStringView stem);

private:
    const std::vector<Token> *m_tokens;
    std::size_t m_at;
    std::size_t m_end;
};

} // namespace domain::deadlines
