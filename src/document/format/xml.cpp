// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/xml.h"

#include <algorithm>

namespace document {

XmlPart::XmlPart(base::View bytes, std::string name)
    : m_reader(QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())))
    , m_name(std::move(name))
{
}

bool XmlPart::next()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD: m_isForbidden = true; return false;
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters: return true;
        default: break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &one : m_reader.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

int XmlPart::number(QStringView name, int otherwise, int atMost) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber && value >= 0 ? std::min(value, atMost) : otherwise;
}

base::Done XmlPart::state() const
{
    if (m_isForbidden)
        return base::fail(base::Error::Code::invalid, "the part " + m_name + " defines a document type");
    if (m_reader.hasError())
        return base::fail(base::Error::Code::damaged,
                          "the part " + m_name + " breaks off or is wrong at line "
                              + std::to_string(m_reader.lineNumber()));
    return {};
}

} // namespace document
