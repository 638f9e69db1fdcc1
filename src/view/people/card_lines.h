// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

/// What a person teaches and where a child learns, as lines that anybody can type; reading gives back what was written.
namespace view::cards {

/// One line a subject and school: «Математика: 5А, 5Б», of another school «Физика: 7А (СОШ № 2)»; without a class
/// «Музыка».
QString written(const std::vector<domain::Lesson> &lessons);
std::vector<domain::Lesson> lessonsIn(const QString &text);

/// One line a class: «5А», of another school «5А (СОШ № 2)».
QString written(const std::vector<domain::ChildsClass> &children);
std::vector<domain::ChildsClass> childrenIn(const QString &text);

} // namespace view::cards
