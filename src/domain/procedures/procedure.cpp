// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedures/procedure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace domain {

namespace {

using base::Error;

constexpr int conditionCount = 7;

base::Error wrong(const char *what)
{
    return base::fail(Error::Code::invalid, what);
}

std::optional<Condition> conditionOf(const QString &name)
{
    for (int condition = 0; condition < conditionCount; ++condition)
        if (nameOf(static_cast<Condition>(condition)) == name)
            return static_cast<Condition>(condition);
    return std::nullopt;
}

std::optional<Effect> effectOf(const QString &name)
{
    if (name == u"blocks")
        return Effect::blocks;
    return name == u"warns" ? std::optional(Effect::warns) : std::nullopt;
}

base::Result<Rule> ruleOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto role = roleOf(text("role"));
    const auto condition = conditionOf(text("condition"));
    const auto effect = effectOf(text("effect"));
    if (!role || !condition || !effect)
        return wrong("procedure: a role, condition or effect that nobody knows");
    Rule rule{text("id"),        *role,           *condition, object.value(QLatin1String("years")).toInt(), *effect,
              text("paragraph"), text("sentence")};
    if (rule.id.isEmpty() || rule.paragraph.isEmpty() || rule.sentence.isEmpty())
        return wrong("procedure: a rule without id, paragraph or sentence");
    if (rule.condition == Condition::experienceBelow && rule.years < 1)
        return wrong("procedure: experience without years");
    return rule;
}

base::Result<Procedure> procedureOf(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Procedure procedure{text("id"), text("title"), text("source"), {}};
    if (procedure.id.isEmpty() || procedure.title.isEmpty() || procedure.source.isEmpty())
        return wrong("procedure: without id, title or source");
    for (const QJsonValue value : object.value(QLatin1String("rules")).toArray()) {
        auto rule = ruleOf(value.toObject());
        if (!rule)
            return rule.error();
        const auto isIt = [&](const Rule &known) { return known.id == rule->id; };
        if (std::any_of(procedure.rules.begin(), procedure.rules.end(), isIt))
            return wrong("procedure: a rule's id stands twice");
        procedure.rules.push_back(std::move(*rule));
    }
    return procedure;
}

} // namespace

QString nameOf(Condition condition)
{
    switch (condition) {
    case Condition::parentOfClass: return QStringLiteral("parent-of-class");
    case Condition::worksAtSchool: return QStringLiteral("works-at-school");
    case Condition::teachesSubject: return QStringLiteral("teaches-subject");
    case Condition::teachesClass: return QStringLiteral("teaches-class");
    case Condition::experienceBelow: return QStringLiteral("experience-below");
    case Condition::noHigherEducation: return QStringLiteral("no-higher-education");
    case Condition::notTrained: break;
    }
    return QStringLiteral("not-trained");
}

base::Done ProcedureBook::add(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto procedure = procedureOf(object);
    if (!procedure)
        return procedure.error();
    const bool isKnown = std::any_of(m_procedures.begin(), m_procedures.end(),
                                     [&](const Procedure &known) { return known.id == procedure->id; });
    const bool isDefault = object.value(QLatin1String("isDefault")).toBool();
    if (isKnown || (isDefault && m_default >= 0))
        return wrong("procedures: an id, or the default, stands twice");
    if (isDefault)
        m_default = int(m_procedures.size());
    m_procedures.push_back(std::move(*procedure));
    return {};
}

const Procedure &ProcedureBook::chosen(const QString &id) const
{
    static const Procedure none;
    for (const Procedure &procedure : m_procedures)
        if (procedure.id == id)
            return procedure;
    return m_default < 0 ? none : m_procedures[std::size_t(m_default)];
}

} // namespace domain
