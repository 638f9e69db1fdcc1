// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/paths.h"

#include "client/codec/numbers.h"

#include <algorithm>
#include <charconv>

namespace client::codec {

namespace {

constexpr char wild = '#';
constexpr std::size_t digitLimit = 9;
constexpr std::size_t shapesLimitBytes = 1024 * 1024;
constexpr std::string_view digits = "0123456789";

std::vector<std::string> shapesOf(base::View bytes)
{
    std::vector<std::string> shapes;
    for (std::string_view rest = base::textOf(bytes); !rest.empty();) {
        const std::size_t end = rest.find('\0');
        shapes.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end == std::string_view::npos ? end : end + 1));
    }
    return shapes;
}

bool hasDigits(const std::string &shape)
{
    return shape.find(wild) != std::string::npos;
}

/// Each shape as often as it has paths, the numbers still 0.
std::vector<ShapedPath> spread(wire::Reader &from, const std::vector<std::string> &shapes, std::size_t limit)
{
    std::vector<ShapedPath> paths;
    const Numbers counts = readNumbers(from, shapes.size());
    for (std::size_t i = 0; i < shapes.size() && from.ok(); ++i) {
        if (counts[i] < 1 || counts[i] > static_cast<std::int64_t>(limit - paths.size()))
            from.refuse("a table of paths is malformed");
        else
            paths.resize(paths.size() + static_cast<std::size_t>(counts[i]), ShapedPath{shapes[i], 0});
    }
    return paths;
}

} // namespace

ShapedPath shapedOf(std::string_view path)
{
    const std::size_t last = path.find_last_of(digits);
    if (last == std::string_view::npos)
        return {std::string(path), 0};
    const std::size_t before = path.find_last_not_of(digits, last);
    const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t width = last + 1 - first;
    if (width > digitLimit)
        return {std::string(path), 0};
    ShapedPath shaped{std::string(path), 0};
    std::from_chars(path.data() + first, path.data() + last + 1, shaped.number);
    shaped.shape.replace(first, width, width, wild);
    return shaped;
}

base::Result<std::string> pathOf(const ShapedPath &shaped)
{
    std::string path = shaped.shape;
    std::int64_t rest = shaped.number;
    for (std::size_t at = path.size(); at-- > 0;) {
        if (path[at] != wild)
            continue;
        path[at] = digits[static_cast<std::size_t>(rest % 10)];
        rest /= 10;
    }
    if (rest != 0)
        return base::fail(base::Error::Code::invalid, "a number is too wide for its path");
    return path;
}

void writePaths(wire::Writer &to, const std::vector<ShapedPath> &paths)
{
    base::Bytes shapes;
    Numbers counts;
    Numbers numbers;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (i == 0 || paths[i].shape != paths[i - 1].shape) {
            base::append(shapes, base::bytesOf(paths[i].shape));
            shapes.push_back(std::byte{0});
            counts.push_back(0);
        }
        ++counts.back();
        if (hasDigits(paths[i].shape))
            numbers.push_back(paths[i].number);
    }
    to.bytes(shapes);
    writeNumbers(to, counts);
    writeNumbers(to, numbers);
}

std::vector<ShapedPath> readPaths(wire::Reader &from, std::size_t limit)
{
    const std::vector<std::string> shapes = shapesOf(from.bytes(shapesLimitBytes));
    std::vector<ShapedPath> paths = spread(from, shapes, limit);
    const auto wilds = std::ranges::count_if(paths, [](const ShapedPath &path) { return hasDigits(path.shape); });
    const Numbers numbers = readNumbers(from, static_cast<std::size_t>(wilds));
    auto next = numbers.begin();
    for (ShapedPath &path : paths) {
        if (hasDigits(path.shape))
            path.number = *next++;
        if (path.number < 0)
            from.refuse("a table of paths is malformed");
    }
    return paths;
}

} // namespace client::codec
