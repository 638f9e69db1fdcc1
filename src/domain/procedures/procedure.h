// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/appointment.h"

namespace domain {

/// What a rule looks at.
enum class Condition {
    parentOfClass, ///< a child of the person is in the session's class
    worksAtSchool, ///< and teaches, as far as is known: the work place is the session's school
    teachesSubject, ///< in any class
    teachesClass, ///< the session's subject in the session's class
    experienceBelow, ///< fewer years than `years`
    noHigherEducation,
    notTrained, ///< as an observer
};
QString nameOf(Condition condition);

enum class Effect { warns, blocks };

/// One rule of a procedure about who may do what.
struct Rule
{
    QString id;
    Role role = Role::observer;
    Condition condition = Condition::parentOfClass;
    int years = 0; ///< of experienceBelow
    Effect effect = Effect::warns;
    QString paragraph; ///< «3.1»
    QString sentence; ///< what a person is told, in the program's own words

    bool operator==(const Rule &) const = default;
};

/// A procedure of holding the ВПР that an organisation chooses.
struct Procedure
{
    QString id;
    QString title;
    QString source;
    std::vector<Rule> rules;

    bool operator==(const Procedure &) const = default;
};

/// Data of assets/procedures/*.json, one procedure a file.
class ProcedureBook
{
public:
    /// Reads `{"id", "title", "source", "isDefault", "rules": [{"id", "role", "condition", "years", "effect",
    /// "paragraph", "sentence"}]}`. Error invalid: no JSON, an id missing or twice, an unknown word, a rule without a
    /// paragraph or a sentence, experienceBelow without years; a second default.
    base::Done add(const QByteArray &json);

    const std::vector<Procedure> &all() const { return m_procedures; }
    /// The one of this id; the default one for an empty or unknown id; a procedure without rules in an empty book.
    const Procedure &chosen(const QString &id) const;

private:
    std::vector<Procedure> m_procedures;
    int m_default = -1;
};

} // namespace domain
