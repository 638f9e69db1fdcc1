// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/pattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain::parties {

namespace {

using base::Error;

const QSet<QString> &placeWords()
{
    static const QSet<QString> stems = [] {
        QSet<QString> result;
        for (const QString &word : {QStringLiteral("администрации"),
                                    QStringLiteral("муниципального"),
                                    QStringLiteral("городского"),
                                    QStringLiteral("района"),
                                    QStringLiteral("округа"),
                                    QStringLiteral("области"),
                                    QStringLiteral("края"),
                                    QStringLiteral("республики"),
                                    QStringLiteral("города"),
                                    QStringLiteral("образования"),
                                    QStringLiteral("сельского"),
                                    QStringLiteral("поселения"),
                                    QStringLiteral("автономного"),
                                    QStringLiteral("г"),
                                    QStringLiteral("МО"),
                                    QStringLiteral("ГО"),
                                    QStringLiteral("МР"),
                                    QStringLiteral("АО"),
                                    QStringLiteral("РФ"),
                                    QStringLiteral("РТ"),
                                    QStringLiteral("РБ"),
                                    QStringLiteral("ХМАО"),
                                    QStringLiteral("ЯНАО")})
            result.insert(stemOf(word));
        return result;
    }();
    return stems;
}

/// Made once each: to compile one takes longer than a thousand matches.
QRegularExpression whole(const QString &expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// МБУ, ГКУ, ОГБУ, КГАУ ... but not ОУ.
bool isLegalForm(const Word &word)
{
    static const QRegularExpression form = whole(QStringLiteral("[ФОКРСНАТ]?[ГМЧА]?[БКА]?Н?(?:ОУ|У)|ОГБПОУ|ФГБНУ"));
    return word.isAbbreviation() && word.text != u"ОУ" && form.match(word.text).hasMatch();
}

bool isSchoolForm(const Word &word)
{
    static const QRegularExpression form = whole(QStringLiteral("[МГОКФЧА][А-Я]{0,4}ОУ"));
    return word.isAbbreviation() && form.match(word.text).hasMatch();
}

bool isSchoolWord(const Word &word)
{
    static const QRegularExpression expression(
        QRegularExpression::anchoredPattern(
            QStringLiteral("М?[СОНБ]?О?Ш|СОШ|ООШ|НОШ|СШ|ОШ|(?:лицей|гимнази|школ|интернат|кадетск)[а-я-]*")),
        QRegularExpression::CaseInsensitiveOption);
    return word.kind == Word::Kind::word && expression.match(word.text).hasMatch();
}

bool isRegionWord(const Word &word)
{
    static const QStringList names{QStringLiteral("области"),    QStringLiteral("края"),
                                   QStringLiteral("республики"), QStringLiteral("Санкт-Петербурга"),
                                   QStringLiteral("Москвы"),     QStringLiteral("Севастополя")};
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return word.stem == stemOf(name); });
}

bool isNumberSign(const Word &word)
{
    return word.kind == Word::Kind::word && (word.text.startsWith(u'№') || word.text.at(0).isDigit());
}

} // namespace

/// One attempt. Every function gives all the places where its part may end.
struct Pattern::Run
{
    const std::vector<Word> &words;
    const QSet<QString> &starters;

    using Ends = std::vector<Match>;

    Ends sequence(const std::vector<Node> &nodes, std::size_t index, Match from) const
    {
        if (index == nodes.size())
            return {from};
        Ends ends;
        for (const Match &next : one(nodes[index], from)) {
            const Ends more = sequence(nodes, index + 1, next);
            ends.insert(ends.end(), more.begin(), more.end());
        }
        return ends;
    }

    Ends one(const Node &node, Match from) const
    {
        switch (node.kind) {
        case Node::Kind::words: return isWord(node, from.end) ? Ends{{from.end + 1, from.hasOwnName}} : Ends{};
        case Node::Kind::option: return option(node, from);
        case Node::Kind::place: return place(from);
        case Node::Kind::region: return region(from);
        case Node::Kind::form: return form(from);
        case Node::Kind::school: return school(from);
        }
        return {};
    }

    bool isWord(const Node &node, std::size_t at) const
    {
        if (at >= words.size())
            return false;
        const Word &word = words[at];
        if (word.kind == Word::Kind::separator)
            return node.stems.contains(word.text);
        return std::any_of(node.stems.cbegin(), node.stems.cend(),
                           [&](const QString &stem) { return word.standsFor(stem); });
    }

    Ends option(const Node &node, Match from) const
    {
        Ends ends = sequence(node.inner, 0, from);
        ends.push_back(from);
        return ends;
    }

    Ends place(Match from) const
    {
        Ends ends;
        for (std::size_t at = from.end; at < words.size() && at < from.end + 9 && isPlaceAt(at); ++at)
            ends.push_back({at + 1, true});
        return ends;
    }

    /// A place that is a whole region: «Томской области», «Республики Татарстан».
    Ends region(Match from) const
    {
        Ends ends = place(from);
        const auto isNoRegion = [&](const Match &end) {
            return std::none_of(words.begin() + static_cast<std::ptrdiff_t>(from.end),
                                words.begin() + static_cast<std::ptrdiff_t>(end.end), isRegionWord);
        };
        ends.erase(std::remove_if(ends.begin(), ends.end(), isNoRegion), ends.end());
        return ends;
    }

    bool isPlaceAt(std::size_t at) const
    {
        const Word &word = words[at];
        if (word.kind == Word::Kind::quoted)
            return true;
        if (word.kind != Word::Kind::word)
            return false;
        if (placeWords().contains(word.stem))
            return word.text != u"Администрация" && word.text != u"Образование";
        return word.isCapitalised() && !starters.contains(word.stem);
    }

    Ends form(Match from) const
    {
        if (from.end >= words.size() || !isLegalForm(words[from.end]))
            return {};
        Ends ends{{from.end + 1, from.hasOwnName}};
        if (from.end + 1 < words.size() && words[from.end + 1].text == u"ДПО")
            ends.push_back({from.end + 2, from.hasOwnName});
        return ends;
    }

    /// «МБОУ СОШ № 5», «МОУ «Михайловская СОШ»», «Власовская МООШ», «гимназия №1»
    Ends school(Match from) const
    {
        std::size_t at = from.end;
        const bool hasForm = at < words.size() && isSchoolForm(words[at]) && !isSchoolWord(words[at]);
        at += hasForm ? 1 : 0;
        if (hasForm && at < words.size() && words[at].kind == Word::Kind::quoted)
            return {{at + 1, true}};
        const bool hasName = at < words.size() && words[at].isCapitalised() && !isSchoolWord(words[at]);
        at += hasName ? 1 : 0;
        if (at >= words.size() || !isSchoolWord(words[at]))
            return {};
        ++at;
        bool hasNumber = false;
        while (at < words.size() && isNumberSign(words[at])) {
            hasNumber = true;
            ++at;
        }
        if (at < words.size() && words[at].kind == Word::Kind::quoted)
            return {{at + 1, true}};
        return hasForm || hasName || hasNumber ? Ends{{at, true}} : Ends{};
    }
};

std::optional<Pattern::Node::Kind> Pattern::placeholderOf(const QString &part)
{
    if (part == u"<место>")
        return Node::Kind::place;
    if (part == u"<регион>")
        return Node::Kind::region;
    if (part == u"<форма>")
        return Node::Kind::form;
    return part == u"<школа>" ? std::optional(Node::Kind::school) : std::nullopt;
}

base::Result<std::vector<Pattern::Node>> Pattern::compileNodes(const QStringList &parts, qsizetype &at, bool isInner)
{
    std::vector<Node> nodes;
    while (at < parts.size()) {
        const QString &part = parts.at(at++);
        Node node;
        if (part == u"]") {
            if (!isInner)
                return base::fail(Error::Code::invalid, "party pattern: a bracket too many");
            return nodes;
        }
        if (part == u"[") {
            auto inner = compileNodes(parts, at, true);
            if (!inner)
                return inner.error();
            node.kind = Node::Kind::option;
            node.inner = *inner;
        } else if (part.startsWith(u'<')) {
            const auto kind = placeholderOf(part);
            if (!kind)
                return base::fail(Error::Code::invalid, "party pattern: an unknown placeholder");
            node.kind = *kind;
        } else {
            for (const QString &word : part.split(u'|'))
                node.stems.append(stemOf(word));
        }
        nodes.push_back(std::move(node));
    }
    if (isInner)
        return base::fail(Error::Code::invalid, "party pattern: a bracket is not closed");
    return nodes;
}

base::Result<Pattern> Pattern::compile(const QString &variant)
{
    QString spaced = variant;
    spaced.replace(u'[', QStringLiteral(" [ ")).replace(u']', QStringLiteral(" ] "));
    const QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    auto nodes = compileNodes(parts, at, false);
    if (!nodes)
        return nodes.error();
    const bool isSolid =
        std::any_of(nodes->begin(), nodes->end(), [](const Node &node) { return node.kind != Node::Kind::option; });
    if (!isSolid)
        return base::fail(Error::Code::invalid, "party pattern: nothing that must be there");
    Pattern pattern;
    pattern.m_nodes = std::move(*nodes);
    return pattern;
}

std::optional<Match> Pattern::matchAt(const std::vector<Word> &words, std::size_t at,
                                      const QSet<QString> &starters) const
{
    const auto ends = Run{words, starters}.sequence(m_nodes, 0, {at, false});
    const auto longest = std::max_element(ends.begin(), ends.end(),
                                          [](const Match &left, const Match &right) { return left.end < right.end; });
    if (longest == ends.end() || longest->end == at)
        return std::nullopt;
    // «уч.» alone may be a teacher or a pupil
    const bool isTooShort = longest->end == at + 1 && words[at].isCut && words[at].text.size() < 3;
    return isTooShort ? std::nullopt : std::optional(*longest);
}

QStringList Pattern::starters() const
{
    QStringList stems;
    for (const Node &node : m_nodes) {
        const Node &first = node.kind == Node::Kind::option && !node.inner.empty() ? node.inner.front() : node;
        stems += first.stems;
        if (node.kind != Node::Kind::option)
            break;
    }
    return stems;
}

} // namespace domain::parties
