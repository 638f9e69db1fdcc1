// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signing/drawing.h"

#include <rapidcheck.h>

#include <QFile>
#include <QTest>

using namespace domain;

namespace {

/// tests/golden/domain/drawing.txt: bytes in hexadecimal => what reading them gives. Lines are added, never changed.
QStringList lines()
{
    QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/tests/golden/domain/drawing.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    QStringList kept;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            kept << line;
    return kept;
}

QString told(const base::Result<Drawing> &drawing)
{
    if (!drawing)
        return QString::fromStdString(base::nameOf(drawing.error().code));
    QString text = QString::number(drawing->height);
    for (const Stroke &stroke : drawing->strokes) {
        text += QStringLiteral(" /");
        for (const InkPoint &point : stroke)
            text += QStringLiteral(" %1,%2,%3").arg(point.x).arg(point.y).arg(point.pressure);
    }
    return text;
}

rc::Gen<Drawing> anyDrawing()
{
    const auto stroke = [](int height, bool isPressed) {
        return rc::gen::nonEmpty(rc::gen::container<Stroke>(rc::gen::build<InkPoint>(
            rc::gen::set(&InkPoint::x, rc::gen::inRange(0, padWidth + 1)),
            rc::gen::set(&InkPoint::y, rc::gen::inRange(0, height + 1)),
            rc::gen::set(&InkPoint::pressure, isPressed ? rc::gen::inRange(1, 256) : rc::gen::just(0)))));
    };
    return rc::gen::exec([stroke] {
        Drawing drawing;
        drawing.height = *rc::gen::inRange(1, padWidth + 1);
        const int strokes = *rc::gen::inRange(1, 8);
        for (int i = 0; i < strokes; ++i)
            drawing.strokes.push_back(*stroke(drawing.height, *rc::gen::arbitrary<bool>()));
        return drawing;
    });
}

} // namespace

class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineReadsAsItSays()
    {
        const QStringList all = lines();
        QVERIFY(all.size() >= 12);
        for (const QString &line : all) {
            const auto place = line.indexOf(QStringLiteral(" => "));
            const auto bytes = base::bytesOfHex(line.left(place).toStdString());
            QVERIFY(place >= 0 && bytes);
            QCOMPARE(told(drawingOf(*bytes)), line.mid(place + 4));
        }
    }

    void whatIsWrittenReadsBackAndNothingElseDoes()
    {
        QVERIFY(rc::check("round trip", [] {
            const Drawing drawing = *anyDrawing();
            const auto bytes = bytesOf(drawing);
            RC_ASSERT(bool(bytes));
            const auto back = drawingOf(*bytes);
            RC_ASSERT(bool(back));
            RC_ASSERT(*back == drawing);
            base::Bytes longer = *bytes;
            longer.push_back(std::byte{0});
            RC_ASSERT(!drawingOf(longer));
            RC_ASSERT(!drawingOf(base::View(*bytes).first(*rc::gen::inRange<std::size_t>(0, bytes->size()))));
        }));
    }

    void anyBytesAreJudgedWithoutHarm()
    {
        QVERIFY(rc::check("any bytes", [] {
            auto bytes = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
            bytes.insert(bytes.begin(), 1);
            const base::View view = std::as_bytes(std::span(bytes));
            if (const auto drawing = drawingOf(view))
                RC_ASSERT(base::equal(*bytesOf(*drawing), view)); // one form only
        }));
    }

    void aHandThatTremblesTakesFewPoints()
    {
        Drawing drawing{1000, {{}}};
        for (int i = 0; i < 100'000; ++i)
            drawing.strokes.front().push_back({i / 25, 500 + i % 3, 0});
        drawing.strokes.push_back({{-50, 2000, 0}});
        const Drawing fitted = thinned(drawing);
        QVERIFY(fitted.strokes.front().size() < 500);
        QCOMPARE(fitted.strokes.front().front(), (InkPoint{0, 500, 0}));
        QCOMPARE(fitted.strokes.front().back(), (InkPoint{3999, 500, 0}));
        QCOMPARE(fitted.strokes.back(), (Stroke{{0, 1000, 0}})); // pulled to the edge
        const auto bytes = bytesOf(fitted);
        QVERIFY(bytes && bytes->size() < 1200);
        QVERIFY(thinned(fitted) == fitted);
    }

    void whatIsNoDrawingIsRefused()
    {
        QCOMPARE(bytesOf({1000, {}}).error().code, base::Error::Code::invalid);
        QCOMPARE(bytesOf({1000, {{}}}).error().code, base::Error::Code::invalid);
        QCOMPARE(bytesOf({1000, {{{0, 1001, 0}}}}).error().code, base::Error::Code::invalid);
        QCOMPARE(bytesOf({1000, std::vector<Stroke>(65, Stroke{{1, 1, 0}})}).error().code, base::Error::Code::tooLarge);
    }

    void itIsDrawnAsLines()
    {
        QCOMPARE(svgPathOf({1000, {{{0, 0, 0}, {2048, 512, 0}}, {{4096, 1000, 0}}}}, 200),
                 QStringLiteral("M0.0 0.0L0.0 0.0L100.0 25.0M200.0 48.8L200.0 48.8"));
    }
};

QTEST_APPLESS_MAIN(DrawingTest)
#include "drawing.moc"
