// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signing/drawing.h"

#include <algorithm>
#include <cstdlib>

namespace domain {

namespace {

using base::Error;
using base::fail;

constexpr std::byte version{1};

void putNumber(base::Bytes &to, std::uint32_t number)
{
    for (; number >= 0x80U; number >>= 7U)
        to.push_back(static_cast<std::byte>((number & 0x7FU) | 0x80U));
    to.push_back(static_cast<std::byte>(number));
}

void putDifference(base::Bytes &to, int difference)
{
    const auto bits = static_cast<std::uint32_t>(difference);
    putNumber(to, (bits << 1U) ^ (difference < 0 ? 0xFFFFFFFFU : 0U));
}

/// Reads numbers; the first failure sticks and gives zeros.
class Source
{
public:
    explicit Source(base::View bytes)
        : m_left(bytes)
    {
    }

    std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 28; shift += 7) {
            const auto byte = octet();
            value |= (byte & 0x7FU) << shift;
            if (byte < 0x80U)
                return value;
        }
        m_isBroken = true;
        return 0;
    }

    int difference()
    {
        const std::uint32_t bits = number();
        return static_cast<int>(bits >> 1U) ^ -static_cast<int>(bits & 1U);
    }

    std::uint32_t octet()
    {
        if (m_left.empty() || m_isBroken) {
            m_isBroken = true;
            return 0;
        }
        const auto byte = static_cast<std::uint32_t>(m_left.front());
        m_left = m_left.subspan(1);
        return byte;
    }

    bool isBroken() const { return m_isBroken; }
    bool isDone() const { return !m_isBroken && m_left.empty(); }

private:
    base::View m_left;
    bool m_isBroken = false;
};

bool isOnPad(const InkPoint &point, int height)
{
    return point.x >= 0 && point.x <= padWidth && point.y >= 0 && point.y <= height && point.pressure >= 0
        && point.pressure <= 255;
}

bool hasPressure(const Stroke &stroke)
{
    return std::all_of(stroke.begin(), stroke.end(), [](const InkPoint &point) { return point.pressure > 0; });
}

void putStroke(base::Bytes &to, const Stroke &stroke)
{
    const bool isPressed = hasPressure(stroke);
    putNumber(to, static_cast<std::uint32_t>(stroke.size()));
    to.push_back(isPressed ? std::byte{1} : std::byte{0});
    InkPoint last;
    for (const InkPoint &point : stroke) {
        putDifference(to, point.x - last.x);
        putDifference(to, point.y - last.y);
        if (isPressed)
            putDifference(to, point.pressure - last.pressure);
        last = point;
    }
}

Stroke takeStroke(Source &from, std::size_t count)
{
    const bool isPressed = from.octet() == 1;
    Stroke stroke;
    InkPoint point;
    for (std::size_t i = 0; i < count && !from.isBroken(); ++i) {
        // a hostile difference may be wide: what leaves the pad stays just outside it, and is refused there
        point.x = std::clamp(point.x + from.difference(), -1, padWidth + 1);
        point.y = std::clamp(point.y + from.difference(), -1, padWidth + 1);
        point.pressure = isPressed ? std::clamp(point.pressure + from.difference(), -1, 256) : 0;
        stroke.push_back(point);
    }
    return stroke;
}

std::size_t pointsOf(const Drawing &drawing)
{
    std::size_t points = 0;
    for (const Stroke &stroke : drawing.strokes)
        points += stroke.size();
    return points;
}

base::Done check(const Drawing &drawing)
{
    if (drawing.isEmpty() || drawing.height < 1 || drawing.height > padWidth)
        return fail(Error::Code::invalid, "nothing drawn, or no pad to draw on");
    if (drawing.strokes.size() > strokesLimit || pointsOf(drawing) > pointsLimit)
        return fail(Error::Code::tooLarge, "a drawn signature of too many lines");
    for (const Stroke &stroke : drawing.strokes) {
        const bool isOnIt = std::all_of(stroke.begin(), stroke.end(),
                                        [&](const InkPoint &point) { return isOnPad(point, drawing.height); });
        const bool isOfOneKind = hasPressure(stroke)
            || std::all_of(stroke.begin(), stroke.end(), [](const InkPoint &point) { return point.pressure == 0; });
        if (stroke.empty() || !isOnIt || !isOfOneKind)
            return fail(Error::Code::invalid, "a line that leaves the pad, or is none");
    }
    return {};
}

Stroke thinned(const Stroke &stroke, int height, int thinning, std::size_t limit)
{
    const bool isPressed = hasPressure(stroke);
    Stroke kept;
    for (std::size_t i = 0; i < stroke.size() && kept.size() < limit; ++i) {
        InkPoint point{std::clamp(stroke[i].x, 0, padWidth), std::clamp(stroke[i].y, 0, height),
                       isPressed ? std::clamp(stroke[i].pressure, 1, 255) : 0};
        const bool isEnd = i == 0 || i + 1 == stroke.size();
        const bool isFar =
            kept.empty() || std::abs(point.x - kept.back().x) + std::abs(point.y - kept.back().y) >= thinning;
        if (isEnd || isFar)
            kept.push_back(point);
    }
    return kept;
}

} // namespace

Drawing thinned(const Drawing &drawing, int thinning)
{
    Drawing result;
    result.height = std::clamp(drawing.height, 1, padWidth);
    std::size_t left = pointsLimit;
    for (const Stroke &stroke : drawing.strokes) {
        if (result.strokes.size() == strokesLimit || left == 0)
            break;
        Stroke kept = thinned(stroke, result.height, thinning, left);
        left -= kept.size();
        if (!kept.empty())
            result.strokes.push_back(std::move(kept));
    }
    return result;
}

base::Result<base::Bytes> bytesOf(const Drawing &drawing)
{
    if (auto done = check(drawing); !done)
        return done.error();
    base::Bytes bytes{version};
    putNumber(bytes, static_cast<std::uint32_t>(drawing.height));
    putNumber(bytes, static_cast<std::uint32_t>(drawing.strokes.size()));
    for (const Stroke &stroke : drawing.strokes)
        putStroke(bytes, stroke);
    if (bytes.size() > drawingBytesLimit)
        return fail(Error::Code::tooLarge, "a drawn signature of more than 16 KiB");
    return bytes;
}

base::Result<Drawing> drawingOf(base::View bytes)
{
    if (bytes.size() > drawingBytesLimit)
        return fail(Error::Code::tooLarge, "a drawn signature of more than 16 KiB");
    if (!bytes.empty() && bytes.front() != version)
        return fail(Error::Code::newer, "a drawn signature of a later version");
    Source from(bytes.empty() ? bytes : bytes.subspan(1));
    Drawing drawing;
    drawing.height = static_cast<int>(from.number());
    const std::size_t strokes = from.number();
    if (strokes > strokesLimit)
        return fail(Error::Code::tooLarge, "a drawn signature of too many lines");
    for (std::size_t left = pointsLimit, i = 0; i < strokes && !from.isBroken(); ++i) {
        const std::size_t count = from.number();
        if (count > left)
            return fail(Error::Code::tooLarge, "a drawn signature of too many points");
        left -= count;
        drawing.strokes.push_back(takeStroke(from, count));
    }
    const auto again = bytesOf(drawing);
    if (!from.isDone() || !again || !base::equal(*again, bytes))
        return fail(Error::Code::invalid, "a drawn signature that cannot be read");
    return drawing;
}

QString svgPathOf(const Drawing &drawing, double width)
{
    const double scale = width / padWidth;
    const auto at = [scale](const InkPoint &point) {
        return QString::number(point.x * scale, 'f', 1) + u' ' + QString::number(point.y * scale, 'f', 1);
    };
    QString path;
    for (const Stroke &stroke : drawing.strokes) {
        path += u'M' + at(stroke.front());
        for (const InkPoint &point : stroke)
            path += u'L' + at(point); // the first again: a dot is a line to itself
    }
    return path;
}

} // namespace domain
