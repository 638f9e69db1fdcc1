// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/party.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace domain {

namespace {

using base::Error;

constexpr std::array levelNames{"unknown", "federal", "region", "municipality", "school", "outside"};

std::optional<PartyLevel> levelOf(const QString &name)
{
    for (std::size_t at = 0; at < levelNames.size(); ++at)
        if (name == QLatin1String(levelNames.at(at)))
            return static_cast<PartyLevel>(at);
    return std::nullopt;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

base::Result<Party> partyOf(const QJsonObject &object)
{
    Party party;
    party.name = object.value(QLatin1String("name")).toString();
    party.meaning = object.value(QLatin1String("meaning")).toString();
    party.role = object.value(QLatin1String("role")).toString();
    party.variants = textsOf(object.value(QLatin1String("variants")));
    party.suspects = textsOf(object.value(QLatin1String("suspects")));
    const auto level = levelOf(object.value(QLatin1String("level")).toString());
    if (!level)
        return base::fail(Error::Code::invalid, "parties: an unknown level");
    party.level = *level;
    if (party.variants.isEmpty())
        return base::fail(Error::Code::invalid, "parties: a party without variants");
    return party;
}

/// Whether an abbreviation's meaning is somebody who can be responsible, not a test or a document.
bool isSomebody(const QString &meaning)
{
    static constexpr std::array stems{
        u"орган",       u"учрежден", u"центр", u"институт",  u"управлен",    u"отдел",   u"комитет", u"министерств",
        u"департамент", u"школ",     u"служб", u"объединен", u"администрац", u"комисси", u"кабинет", u"академи"};
    const QString words = meaning.toLower();
    return std::any_of(stems.begin(), stems.end(),
                       [&](const char16_t *stem) { return words.contains(QStringView(stem)); });
}

/// What means a variant literally: the signs of its language would be read as such.
QString literal(QString text)
{
    for (const QChar sign : QStringView(u"[]<>|"))
        text.remove(sign);
    return text.simplified();
}

} // namespace

QString nameOf(PartyLevel level)
{
    return QString::fromLatin1(levelNames.at(static_cast<std::size_t>(level)));
}

base::Result<PartyBook> PartyBook::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value(QLatin1String("parties"));
    if (!list.isArray())
        return base::fail(Error::Code::invalid, "parties: no list in the file");
    PartyBook book;
    for (const QJsonValue value : list.toArray()) {
        const auto party = partyOf(value.toObject());
        if (!party)
            return party.error();
        if (const auto done = book.append(*party); !done)
            return done.error();
    }
    return book;
}

base::Done PartyBook::append(const Party &party)
{
    std::vector<Variant> variants;
    for (const QString &text : party.variants) {
        auto pattern = parties::Pattern::compile(text);
        if (!pattern)
            return pattern.error();
        variants.push_back({m_parties.size(), *pattern});
    }
    for (Variant &variant : variants) {
        for (const QString &stem : variant.pattern.starters())
            m_starters.insert(stem);
        m_variants.push_back(std::move(variant));
    }
    m_parties.push_back(party);
    return {};
}

void PartyBook::add(const PartyBook &more)
{
    for (const Party &party : more.m_parties) {
        const auto done = append(party); // its patterns were compiled once already
        Q_ASSERT(bool(done));
    }
}

void PartyBook::define(const std::vector<Abbreviation> &abbreviations)
{
    for (const Abbreviation &abbreviation : abbreviations) {
        const QString name = literal(abbreviation.name);
        if (name.isEmpty() || find(name) || !isSomebody(abbreviation.meaning))
            continue;
        const Party *known = find(abbreviation.meaning);
        Party party;
        party.name = name;
        party.meaning = abbreviation.meaning;
        party.level = known ? known->level : PartyLevel::unknown;
        party.role = known ? known->role : QString();
        party.variants = QStringList{name};
        const auto done = append(party);
        Q_ASSERT(bool(done));
    }
}

std::optional<PartyBook::Found> PartyBook::longestAt(const std::vector<parties::Word> &words, std::size_t at) const
{
    std::optional<Found> longest;
    for (const Variant &variant : m_variants) {
        const auto match = variant.pattern.matchAt(words, at, m_starters);
        if (match && (!longest || match->end > longest->match.end))
            longest = Found{&m_parties[variant.party], *match};
    }
    return longest;
}

const Party *PartyBook::find(const QString &name) const
{
    if (name.isEmpty())
        return nullptr;
    for (const Party &party : m_parties)
        if (party.name == name)
            return &party;
    const auto words = parties::wordsOf(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto found = longestAt(words, at))
            return found->party;
        const bool isQuoted = words[at].kind == parties::Word::Kind::quoted && words[at].text.size() > 2;
        const Party *inside = isQuoted ? find(words[at].text.mid(1, words[at].text.size() - 2)) : nullptr;
        if (inside)
            return inside;
    }
    return nullptr;
}

} // namespace domain
