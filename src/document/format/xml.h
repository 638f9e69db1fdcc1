// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "document/source.h"

#include <QXmlStreamReader>

namespace document {

/// One part of an office file, walked through token by token. Namespaces are passed over: local names are enough here.
/// A document type definition ends the reading: no entity is ever expanded.
class XmlPart
{
public:
    XmlPart(base::View bytes, std::string name);

    /// To the next start or end of an element or text; false at the end or at an error.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isEnd() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }
    /// An attribute by its local name; empty where it is missing.
    QString attribute(QStringView name) const;
    /// The attribute as a whole number within the bounds, or `otherwise`.
    int number(QStringView name, int otherwise, int atMost) const;
    /// Passes over the element that has just started.
    void skip() { m_reader.skipCurrentElement(); }

    /// Error damaged: the part's name and the line where it breaks off.
    base::Done state() const;

private:
    QXmlStreamReader m_reader;
    std::string m_name;
    bool m_isForbidden = false;
};

/// Tells a reader of every start, end and text of a part, in order: it has `start(name)`, `end(name)`, `text(text)` and
/// `size()`, the number of rows that it has so far.
/// Error tooLarge: `blockLimit` rows and still more to come; else as XmlPart::state.
template <typename Reader>
base::Done walk(XmlPart &xml, Reader &reader)
{
    while (xml.next()) {
        if (reader.size() >= blockLimit)
            return base::fail(base::Error::Code::tooLarge, "the document has too many rows");
        if (xml.isStart())
            reader.start(xml.name());
        else if (xml.isEnd())
            reader.end(xml.name());
        else
            reader.text(xml.text());
    }
    return xml.state();
}

} // namespace document
