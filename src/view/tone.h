// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// What a colour means; Theme says which colour that is. Never the only bearer of its meaning: a word stands beside it.
namespace view::tone {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)

enum Tone {
    Plain,
    Muted,
    Active,
    Good,
    Warning,
    Alarm,
};
Q_ENUM_NS(Tone)

} // namespace view::tone
