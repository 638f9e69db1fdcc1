// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace view {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

// Millimetres on A4.
constexpr qreal left = 25;
constexpr qreal width = 160;
constexpr qreal qrSide = 52;
constexpr int groupsInLine = 4;
constexpr qreal groupHeight = 21;
constexpr qreal unitsPerMm = 20; // letters are laid out on a finer grid than millimetres: fonts have whole sizes

class Pen
{
public:
    explicit Pen(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    }

    void setFont(const QString &family, qreal sizeMm, bool isBold = false)
    {
        QFont font(family);
        font.setPixelSize(int(sizeMm * unitsPerMm));
        font.setBold(isBold);
        m_painter.setFont(font);
    }

    /// From `yMm` downwards; gives where the text ends.
    qreal write(qreal xMm, qreal yMm, qreal widthMm, const QString &text, int flags = Qt::AlignLeft | Qt::TextWordWrap)
    {
        const QRectF room(xMm * unitsPerMm, yMm * unitsPerMm, widthMm * unitsPerMm, 80 * unitsPerMm);
        QRectF used;
        m_painter.drawText(room, flags, text, &used);
        return used.bottom() / unitsPerMm;
    }

    QString cut(const QString &text, qreal widthMm) const
    {
        return QFontMetricsF(m_painter.font(), m_painter.device())
            .elidedText(text, Qt::ElideRight, widthMm * unitsPerMm);
    }

    void line(qreal yMm)
    {
        m_painter.setPen(QPen(Qt::black, 0.3 * unitsPerMm));
        m_painter.drawLine(QPointF(left, yMm) * unitsPerMm, QPointF(left + width, yMm) * unitsPerMm);
    }

    void fill(const QRectF &mm)
    {
        m_painter.fillRect(QRectF(mm.topLeft() * unitsPerMm, mm.size() * unitsPerMm), Qt::black);
    }

private:
    QPainter &m_painter;
};

// Level 4 of 8: a fold or a stain over a seventh of it may be there. Capitals, digits and dashes keep it coarse.
void drawQr(Pen &pen, const QString &letters, qreal x, qreal y)
{
    try {
        const auto cells = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                               .setEccLevel(4)
                               .setMargin(0)
                               .encode(letters.toStdString(), 0, 0);
        const qreal side = qrSide / cells.width();
        for (int row = 0; row < cells.height(); ++row)
            for (int column = 0; column < cells.width(); ++column)
                if (cells.get(column, row))
                    pen.fill({x + column * side, y + row * side, side * 1.01, side * 1.01}); // no hairs between cells
    } catch (const std::exception &) {
        // nothing to draw: the letters stand above it all the same
    }
}

qreal drawGroups(Pen &pen, const QString &letters, qreal y)
{
    const QStringList groups = letters.split(QLatin1Char('-'));
    const qreal room = width / groupsInLine;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto line = i / groupsInLine;
        const qreal x = left + room * qreal(i % groupsInLine);
        const qreal top = y + groupHeight * qreal(line);
        pen.setFont(QStringLiteral("PT Sans"), 3.2);
        pen.write(x, top, room, QString::number(i + 1));
        pen.setFont(QStringLiteral("PT Mono"), 10, true);
        pen.write(x, top + 3.5, room, groups[i]);
    }
    const auto lines = (groups.size() + groupsInLine - 1) / groupsInLine;
    return y + groupHeight * qreal(lines);
}

qreal drawAdvice(Pen &pen, qreal x, qreal y, qreal room)
{
    const QStringList advice{
        SheetWords::tr("Храните лист в сейфе, отдельно от компьютера и телефона."),
        SheetWords::tr("Если забыта парольная фраза: откройте Версту, нажмите «Забыли фразу? Есть ключ "
                       "восстановления», введите ключ с листа и придумайте новую фразу."),
        SheetWords::tr("Не фотографируйте лист и не пересылайте: у кого он и файлы профиля, тот прочитает всё."),
    };
    pen.setFont(QStringLiteral("PT Serif"), 4.6);
    for (qsizetype i = 0; i < advice.size(); ++i) {
        pen.write(x, y, 8, QString::number(i + 1) + QLatin1Char('.'));
        y = pen.write(x + 8, y, room - 8, advice[i]) + 4;
    }
    return y;
}

base::Done written(const QByteArray &pdf, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::Error::Code::io, "the chosen file cannot be opened");
    const bool isWhole = file.write(pdf) == pdf.size() && file.flush();
    const bool isFull = file.error() == QFileDevice::ResourceError;
    file.close();
    if (isWhole && file.error() == QFileDevice::NoError)
        return {};
    QFile::remove(path);
    return base::fail(isFull ? base::Error::Code::full : base::Error::Code::io, "the chosen file could not be written");
}

} // namespace

void draw(QPainter &painter, const Sheet &sheet)
{
    Pen pen(painter);
    pen.setFont(QStringLiteral("PT Serif"), 9, true);
    qreal y = pen.write(left, 25, width, SheetWords::tr("Ключ восстановления"));
    pen.setFont(QStringLiteral("PT Sans"), 5);
    y = pen.write(left, y + 3, width, pen.cut(SheetWords::tr("Верста. Профиль: %1").arg(sheet.profile), width),
                  Qt::AlignLeft | Qt::TextSingleLine);
    y = pen.write(left, y + 1, width,
                  SheetWords::tr("Создан: %1").arg(QLocale().toString(sheet.made, QStringLiteral("d MMMM yyyy"))));
    pen.line(y + 6);
    y = drawGroups(pen, sheet.letters, y + 14);
    pen.line(y + 4);
    drawQr(pen, sheet.letters, left, y + 14);
    drawAdvice(pen, left + qrSide + 12, y + 13, width - qrSide - 12);
}

namespace {

bool drawOn(QPagedPaintDevice &device, const Sheet &sheet)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4);
    draw(painter, sheet);
    return painter.end();
}

} // namespace

// Qt lays a page out in memory (it turns to a file beyond 100 MB) and keeps copies that cannot be wiped; they go with
// the process, as the letters on the screen do.
base::Done save(const Sheet &sheet, const QString &file)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setTitle(SheetWords::tr("Ключ восстановления"));
        drawOn(writer, sheet);
    }
    auto done = written(pdf, file);
    pdf.fill('\0');
    return done;
}

bool print(const Sheet &sheet, QPagedPaintDevice &device)
{
    return drawOn(device, sheet);
}

} // namespace view
