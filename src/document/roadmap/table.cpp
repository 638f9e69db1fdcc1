// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/table.h"

#include "document/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

/// What printing leaves between the pages.
bool isPageMark(const QString &text)
{
    static const auto mark = words("^(?:[-–—]?\\s*\\d{1,3}\\s*[-–—]?|(?:стр(?:аница)?\\.?)\\s*\\d+.{0,12}|продолжение(?"
                                   ": таблицы| приложения.*)?\\.?"
                                   "|документ создан в электронной форме.*|[-–—_=*\\s]+)$");
    return mark.match(folded(text)).hasMatch();
}

bool isOrderTalk(const QString &text)
{
    static const auto talk =
        words("приказ|распоряжени|утверд|утвержд|контроль (?:за )?исполнени|возложить|оставляю|^приложени|дорожн\\w* "
              "карт|^план\\b"
              "|^(?:директор|глава|начальник|руководитель|исполнитель|исп\\.|министр|согласован|ознакомлен)");
    return talk.match(text).hasMatch();
}

bool canHeadSection(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return text.size() <= 300 && !isOrderTalk(text) && last != QLatin1Char(';') && last != QLatin1Char(',');
}

/// «Директор | | И.О. Фамилия»: the paper is signed, the table is over.
bool isSignature(const QStringList &cells)
{
    static const auto office = words(
        "^(?:и\\.?\\s?о\\.?\\s|врио\\s|директор|глава|начальник|руководител|заведующ|министр|председател|заместител"
        "|главный|ведущий|исполнител|согласован)");
    static const QRegularExpression person(
        QStringLiteral("^_*\\s*(?:[А-ЯЁ]\\.\\s?){1,2}\\s?[А-ЯЁ][а-яё-]+$|^[А-ЯЁ][а-яё-]+\\s+(?:[А-ЯЁ]\\.\\s?){1,2}$"));
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = folded(cell); !text.isEmpty())
            filled.append(text);
    }
    return filled.size() >= 2 && filled.size() <= 3 && office.match(filled.front()).hasMatch()
        && person.match(filled.back()).hasMatch();
}

class Finder
{
public:
    Tables find(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            take(block);
        leave();
        return std::move(m_found);
    }

private:
    void take(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::blank: takeBlank(block); break;
        case Block::Kind::rule: break;
        case Block::Kind::paragraph: takeParagraph(block); break;
        case Block::Kind::row: takeRow(block); break;
        }
    }

    void takeBlank(const Block &block)
    {
        m_isAfterBreak = true;
        if (!m_isOpen)
            outside().push_back(block);
    }

    void takeParagraph(const Block &block)
    {
        if (m_isOpen && isPageMark(block.text)) {
            m_isAfterBreak = true;
            return;
        }
        (m_isOpen ? m_pending : outside()).push_back(block);
    }

    void takeRow(const Block &block)
    {
        if (m_isOpen && table().rows.empty() && m_pending.empty()) {
            if (auto columns = withSecondRow(table().columns, block.cells)) {
                table().columns = std::move(*columns);
                return;
            }
        }
        if (auto columns = columnsOf(block.cells); columns && !isMeasureLikeHeader(*columns))
            return takeHeader(block, std::move(*columns));
        if (isForeignHeader(block.cells) || (m_isOpen && isSignature(block.cells)) || (m_isOpen && !goesOn(block)))
            leave();
        if (!m_isOpen)
            return outside().push_back(block);
        pushPending();
        push(block, false);
        m_width = block.cells.size();
    }

    /// «Отчёт на сайте | в 10-дневный срок после завершения | Отв. за сайт»: words of a header, but a deadline among
    /// them, and none of the header that the open table has.
    bool isMeasureLikeHeader(const Columns &columns) const
    {
        const int deadline = columns.find(Role::deadline);
        if (!m_isOpen || deadline < 0 || columns.count() != table().columns.count()
            || !looksLikeDeadline(columns.headers[deadline]))
            return false;
        return std::none_of(columns.headers.begin(), columns.headers.end(), [&](const QString &header) {
            return !header.isEmpty() && table().columns.headers.contains(header);
        });
    }

    void takeHeader(const Block &block, Columns columns)
    {
        if (m_isOpen && columns.roles == table().columns.roles && m_pending.empty()) {
            domain::Doubt doubt;
            doubt.code = domain::Doubt::Code::headerRepeated;
            doubt.line = block.line;
            doubt.original = quoted(block.cells);
            m_found.doubts.push_back(doubt);
            m_isAfterBreak = true;
            m_table = block.table;
            return;
        }
        const Blocks above = m_isOpen ? std::move(m_pending) : lastOutside();
        m_pending.clear();
        open(block, std::move(columns));
        takeHeadingAbove(above);
    }

    void open(const Block &block, Columns columns)
    {
        Table table;
        table.headerLine = block.line;
        table.columns = std::move(columns);
        m_found.tables.push_back(std::move(table));
        m_isOpen = true;
        m_table = block.table;
        m_width = block.cells.size();
    }

    /// A numbered line right above a header heads the first section.
    void takeHeadingAbove(const Blocks &above)
    {
        if (above.empty())
            return;
        const QString text = folded(above.back().text);
        const bool isNumbered = leadingNumber(text).depth() == 1 && !text.endsWith(QLatin1Char('.'));
        const bool isHeading = m_found.tables.size() > 1 && above.size() == 1;
        if (canHeadSection(text) && (isNumbered || isHeading))
            push(above.back(), true);
    }

    /// Whether the row still belongs to the open table.
    bool goesOn(const Block &block) const
    {
        const bool sameShape = std::abs(block.cells.size() - m_width) <= 1;
        if (block.table != m_table && !sameShape)
            return false;
        if (m_pending.empty())
            return true;
        if (m_pending.size() == 1 && wrapsLastCell(m_pending.front()))
            return true;
        if (m_pending.size() > 2 || !sameShape)
            return false;
        for (const Block &paragraph : m_pending) {
            if (!canHeadSection(folded(paragraph.text)))
                return false;
        }
        const LeadingNumber number = leadingNumber(folded(m_pending.front().text));
        return !number.number.isEmpty() || m_pending.front().isHeading || m_pending.size() == 1;
    }

    static bool wrapsLastCell(const Block &paragraph)
    {
        const QString text = folded(paragraph.text);
        return !text.isEmpty() && text.front().isLower();
    }

    void pushPending()
    {
        if (m_pending.empty())
            return;
        Block heading = m_pending.front();
        for (std::size_t i = 1; i < m_pending.size(); ++i)
            heading.text += QLatin1Char(' ') + m_pending[i].text;
        m_pending.clear();
        push(heading, true);
    }

    void push(const Block &block, bool isParagraph)
    {
        Row row;
        row.line = block.line;
        row.cells = isParagraph ? QStringList{block.text} : block.cells;
        row.isParagraph = isParagraph;
        row.isHeading = block.isHeading;
        row.isAfterBreak = m_isAfterBreak;
        m_isAfterBreak = false;
        m_table = isParagraph ? m_table : block.table;
        table().rows.push_back(std::move(row));
    }

    void leave()
    {
        if (m_isOpen && !m_pending.empty() && wrapsLastCell(m_pending.front()) && !m_isAfterBreak) {
            push(m_pending.front(), true);
            m_pending.erase(m_pending.begin());
        }
        m_isOpen = false;
        for (Block &block : m_pending)
            outside().push_back(std::move(block));
        m_pending.clear();
    }

    Blocks &outside() { return m_found.tables.empty() ? m_found.before : m_found.after; }
    /// The paragraph right above, over empty lines.
    Blocks lastOutside()
    {
        const Blocks &all = outside();
        for (auto block = all.rbegin(); block != all.rend(); ++block) {
            if (block->kind != Block::Kind::blank)
                return block->kind == Block::Kind::paragraph ? Blocks{*block} : Blocks();
        }
        return {};
    }
    Table &table() { return m_found.tables.back(); }
    const Table &table() const { return m_found.tables.back(); }

    Tables m_found;
    Blocks m_pending; ///< paragraphs since the last row of the open table
    bool m_isOpen = false;
    bool m_isAfterBreak = false;
    int m_table = 0;
    qsizetype m_width = 0;
};

} // namespace

Tables findTables(const Blocks &blocks)
{
    return Finder().find(blocks);
}

QString quoted(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(folded(cell));
    while (!texts.isEmpty() && texts.back().isEmpty())
        texts.removeLast();
    while (!texts.isEmpty() && texts.front().isEmpty())
        texts.removeFirst();
    return texts.join(QStringLiteral(" | "));
}

} // namespace document
