// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

#include <vector>

namespace document::out {

/// The small change of WordprocessingML (ECMA-376 part 1, section 17): elements, runs, fields, the head of a paragraph.
/// Names are local ones of the namespace `w`; lengths are twentieths of a point.
class WordWriter
{
public:
    explicit WordWriter(QByteArray &into);

    void start(const char *name);
    void end() { m_xml.writeEndElement(); }
    void empty(const char *name);
    void attribute(const char *name, const QString &value);
    void attribute(const char *name, int value) { attribute(name, QString::number(value)); }
    /// The attribute `r:id`: a part of the same document.
    void relation(const QString &id);
    /// `<w:name w:val="value"/>`.
    template <typename Value>
    void mark(const char *name, const Value &value)
    {
        empty(name);
        attribute("val", value);
    }

    /// Cleaned text; '\n' and tabs become elements of their own. Nothing for an empty one.
    void run(const QString &text, bool isBold = false);
    /// What Word computes: ` PAGE `.
    void field(const QString &instruction);
    /// Leaves pPr open.
    void startParagraph(const QString &style);
    void tabs(const std::vector<std::pair<int, QString>> &stops);

    void finish() { m_xml.writeEndDocument(); }

private:
    void text(const QString &text);

    QXmlStreamWriter m_xml;
};

} // namespace document::out
