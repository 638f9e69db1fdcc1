// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markup.h"
#include "document/format/text.h"

namespace document {

namespace {

class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    Blocks read()
    {
        Blocks blocks;
        while (m_at < m_text.size() && blocks.size() < blockLimit) {
            const int line = m_line;
            QStringList cells = record();
            const bool isRow = cells.size() > 1;
            blocks.push_back(isRow ? rowBlock(line, std::move(cells)) : paragraphBlock(line, cells.value(0)));
        }
        return blocks;
    }

private:
    QStringList record()
    {
        QStringList cells;
        for (;;) {
            QString cell = field();
            if (cells.size() < columnLimit)
                cells.append(withoutTags(cell));
            if (m_at >= m_text.size())
                return cells;
            const QChar end = m_text[m_at++];
            if (end == QLatin1Char('\n')) {
                ++m_line;
                return cells;
            }
        }
    }

    QString field()
    {
        const qsizetype close = m_text.mid(m_at, 1) == QStringLiteral("\"") ? closingQuote() : -1;
        if (close < 0)
            return bareField();
        QString cell = m_text.mid(m_at + 1, close - m_at - 1);
        m_line += static_cast<int>(cell.count(QLatin1Char('\n')));
        m_at = close + 1;
        return cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    }

    QString bareField()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != QLatin1Char('\n'))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    /// The quote that ends the field at `m_at`: one before a separator, a line's end or the file's end. A quote that
    /// opens a word of a text («"дорожная карта" района») has none nearby: -1, the field is taken as it stands.
    qsizetype closingQuote() const
    {
        const qsizetype end = std::min<qsizetype>(m_text.size(), m_at + 20'000);
        for (qsizetype i = m_at + 1; i < end; ++i) {
            if (m_text[i] != QLatin1Char('"'))
                continue;
            const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QLatin1Char('\n');
            if (next == QLatin1Char('"'))
                ++i;
            else
                return next == m_separator || next == QLatin1Char('\n') ? i : -1;
        }
        return -1;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Blocks blocksOfCsv(const QString &text, QChar separator)
{
    return CsvReader(text, separator).read();
}

} // namespace document
