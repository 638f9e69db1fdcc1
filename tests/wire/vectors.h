// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QFile>
#include <QString>

#include <map>
#include <sstream>

/// Test vectors as readable files:
///   # a remark
///   [name]
///   field = value
/// Values go on in lines that begin with a space. `bytes` are hexadecimal.
namespace vectors {

struct Case
{
    std::string name;
    std::map<std::string, std::string> fields;

    base::Bytes bytes(const std::string &field) const
    {
        const auto value = fields.find(field);
        return value == fields.end() ? base::Bytes() : *base::bytesOfHex(value->second);
    }
    std::string text(const std::string &field) const
    {
        const auto value = fields.find(field);
        return value == fields.end() ? std::string() : value->second;
    }
};

inline std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

inline QString pathOf(const char *file)
{
    return QStringLiteral(VERSTA_SOURCE_DIR "/tests/golden/wire/") + QString::fromUtf8(file);
}

inline std::string textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

inline std::vector<Case> read(const char *file)
{
    std::vector<Case> cases;
    std::istringstream lines(textOf(pathOf(file)));
    std::string field;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        if (line[0] == '[') {
            cases.push_back({line.substr(1, line.size() - 2), {}});
        } else if (line[0] == ' ') {
            cases.back().fields[field] += trimmed(line);
        } else {
            field = trimmed(line.substr(0, line.find('=')));
            cases.back().fields[field] = trimmed(line.substr(line.find('=') + 1));
        }
    }
    return cases;
}

inline std::string write(const std::vector<Case> &cases, const std::string &remark)
{
    constexpr std::size_t width = 96;
    std::string text = remark;
    for (const Case &one : cases) {
        text += "\n[" + one.name + "]\n";
        for (const auto &[field, value] : one.fields) {
            text += field + " = " + value.substr(0, width) + '\n';
            for (std::size_t at = width; at < value.size(); at += width)
                text += "  " + value.substr(at, width) + '\n';
        }
    }
    return text;
}

/// True if the golden file says the same; else what was made lies beside it with `.fail` behind its name.
inline bool matches(const char *file, const std::string &made)
{
    if (textOf(pathOf(file)) == made)
        return true;
    QFile failed(pathOf(file) + QStringLiteral(".fail"));
    if (failed.open(QIODevice::WriteOnly))
        failed.write(QByteArray::fromStdString(made));
    return false;
}

} // namespace vectors
