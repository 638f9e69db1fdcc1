// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/value_json.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <limits>

namespace cli {

namespace {

using base::Error;
using base::fail;

QString textOf(const record::Decimal &decimal)
{
    QString digits = QString::number(decimal.digits < 0 ? -decimal.digits : decimal.digits);
    if (decimal.scale > 0) {
        digits = digits.rightJustified(decimal.scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimal.scale, QLatin1Char('.'));
    }
    return decimal.digits < 0 ? QLatin1Char('-') + digits : digits;
}

std::optional<record::Decimal> decimalOf(QString text)
{
    const auto point = text.indexOf(QLatin1Char('.'));
    int scale = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    if (point >= 0)
        text.remove(point, 1);
    bool isNumber = false;
    qint64 digits = text.toLongLong(&isNumber);
    if (!isNumber || scale > 18 || digits == std::numeric_limits<qint64>::min())
        return std::nullopt;
    for (; scale > 0 && digits % 10 == 0; --scale)
        digits /= 10;
    return record::Decimal{digits, static_cast<std::uint8_t>(scale)};
}

QString textOf(const record::Date &date)
{
    const QDate day(int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day())));
    return day.toString(Qt::ISODate);
}

std::optional<record::Date> dateOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return record::Date(std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                        std::chrono::day(static_cast<unsigned>(day.day())));
}

std::optional<record::Time> timeOf(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return std::nullopt;
    return record::Time{static_cast<std::uint16_t>(time.hour() * 60 + time.minute())};
}

struct ToJson
{
    QJsonValue operator()(record::Null) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(std::int64_t value) const { return static_cast<qint64>(value); }
    QJsonValue operator()(const record::Decimal &value) const
    {
        return QJsonObject{{QStringLiteral("decimal"), textOf(value)}};
    }
    QJsonValue operator()(const record::Text &value) const { return QString::fromStdString(value); }
    QJsonValue operator()(const base::Bytes &value) const
    {
        return QJsonObject{{QStringLiteral("bytes"), QString::fromStdString(base::hexOf(value))}};
    }
    QJsonValue operator()(const record::Date &value) const { return textOf(value); }
    QJsonValue operator()(const record::Time &value) const
    {
        return QTime(value.minutes / 60, value.minutes % 60).toString(QStringLiteral("HH:mm"));
    }
    QJsonValue operator()(const record::List &list) const
    {
        QJsonArray array;
        for (const record::Item &item : list)
            array.append(std::visit(ToJson(), item));
        return array;
    }
};

base::Result<record::Item> itemOfObject(const QJsonObject &object)
{
    if (object.size() == 1 && object.contains(QStringLiteral("decimal"))) {
        if (const auto decimal = decimalOf(object.value(QStringLiteral("decimal")).toString()))
            return record::Item(*decimal);
    } else if (object.size() == 1 && object.contains(QStringLiteral("bytes"))) {
        auto bytes = base::bytesOfHex(object.value(QStringLiteral("bytes")).toString().toStdString());
        if (!bytes)
            return bytes.error();
        return record::Item(std::move(*bytes));
    }
    return fail(Error::Code::invalid, "an object that is no value");
}

base::Result<record::Item> itemOf(const QJsonValue &json)
{
    if (json.isNull())
        return record::Item(record::Null());
    if (json.isBool())
        return record::Item(json.toBool());
    if (json.isObject())
        return itemOfObject(json.toObject());
    if (json.isString()) {
        auto text = record::textValue(json.toString().toStdString());
        if (!text)
            return text.error();
        return record::Item(std::get<record::Text>(*text));
    }
    const qint64 whole = json.toInteger(std::numeric_limits<qint64>::min());
    if (json.isDouble() && whole != std::numeric_limits<qint64>::min())
        return record::Item(static_cast<std::int64_t>(whole));
    if (const auto decimal = decimalOf(QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest)))
        return record::Item(*decimal);
    return fail(Error::Code::invalid, "a number that has no exact form");
}

record::Value widened(record::Item item)
{
    return std::visit([](auto &&plain) { return record::Value(std::forward<decltype(plain)>(plain)); },
                      std::move(item));
}

/// What a person types for a date field is a date.
record::Value shapedLike(record::Value value, const std::optional<record::Value> &like)
{
    const auto *text = std::get_if<record::Text>(&value);
    if (text == nullptr || !like)
        return value;
    if (std::holds_alternative<record::Date>(*like))
        if (const auto date = dateOf(QString::fromStdString(*text)))
            return *date;
    if (std::holds_alternative<record::Time>(*like))
        if (const auto time = timeOf(QString::fromStdString(*text)))
            return *time;
    return value;
}

base::Result<record::Value> listOf(const QJsonArray &array)
{
    record::List list;
    for (const auto &json : array) {
        if (json.isArray())
            return fail(Error::Code::invalid, "a list inside a list");
        auto item = itemOf(json);
        if (!item)
            return item.error();
        list.push_back(std::move(*item));
    }
    return record::Value(std::move(list));
}

} // namespace

QJsonValue jsonOf(const record::Value &value)
{
    return std::visit(ToJson(), value);
}

base::Result<record::Value> valueOf(const QString &json, const std::optional<record::Value> &like)
{
    // Qt 6.4 reads whole documents only: the value travels in an array of one.
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + json.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return fail(Error::Code::invalid, "VALUE is not one JSON value");
    const QJsonValue only = document.array().first();
    if (only.isArray())
        return listOf(only.toArray());
    auto item = itemOf(only);
    if (!item)
        return item.error();
    return shapedLike(widened(std::move(*item)), like);
}

} // namespace cli
