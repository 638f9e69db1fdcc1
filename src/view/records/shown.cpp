// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace view {

namespace {

struct AuthorWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthorWords)
};

} // namespace

const app::Field *fieldOf(const app::RecordPage &page, const record::Path &path)
{
    const auto found = std::find_if(page.fields.begin(), page.fields.end(),
                                    [&path](const app::Field &field) { return field.path == path; });
    return found == page.fields.end() ? nullptr : &*found;
}

std::vector<base::Dot> dotsOf(const app::RecordPage &page, const record::Path &path)
{
    const auto *field = fieldOf(page, path);
    return field ? dotsOf(*field) : std::vector<base::Dot>{};
}

std::vector<base::Dot> dotsOf(const app::Field &field)
{
    std::vector<base::Dot> dots;
    for (const auto &sibling : field.siblings)
        dots.insert(dots.end(), sibling.dots.begin(), sibling.dots.end());
    return dots;
}

QString authorOf(app::Hands &hands, const base::RecordId &record, const base::Tag &author)
{
    switch (hands.of(record, author)) {
    case app::Hand::thisDevice: return AuthorWords::tr("это устройство");
    case app::Hand::ownDevice: return AuthorWords::tr("другое ваше устройство");
    case app::Hand::colleague: break;
    }
    return AuthorWords::tr("устройство коллеги %1").arg(QString::fromStdString(base::shortNameOf(author)));
}

} // namespace view
