// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/office/word_writer.h"

#include "document/out/sheet.h"

#include <utility>

namespace document::out {

namespace {

const QString word = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

} // namespace

WordWriter::WordWriter(QByteArray &into)
    : m_xml(&into)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeNamespace(word, QStringLiteral("w"));
    m_xml.writeNamespace(relations, QStringLiteral("r"));
}

void WordWriter::start(const char *name)
{
    m_xml.writeStartElement(word, QString::fromLatin1(name));
}

void WordWriter::empty(const char *name)
{
    m_xml.writeEmptyElement(word, QString::fromLatin1(name));
}

void WordWriter::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(word, QString::fromLatin1(name), value);
}

void WordWriter::relation(const QString &id)
{
    m_xml.writeAttribute(relations, QStringLiteral("id"), id);
}

void WordWriter::text(const QString &text)
{
    start("t");
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(text);
    end();
}

void WordWriter::run(const QString &given, bool isBold)
{
    if (given.isEmpty())
        return;
    start("r");
    if (isBold) {
        start("rPr");
        empty("b");
        end();
    }
    QString piece;
    const auto hand = [&] {
        if (!piece.isEmpty())
            text(std::exchange(piece, QString()));
    };
    for (const QChar letter : cleaned(given)) {
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t')) {
            hand();
            empty(letter == QLatin1Char('\t') ? "tab" : "br");
        } else {
            piece += letter;
        }
    }
    hand();
    end();
}

void WordWriter::field(const QString &instruction)
{
    start("fldSimple");
    attribute("instr", instruction);
    run(QStringLiteral("1"));
    end();
}

void WordWriter::startParagraph(const QString &style)
{
    start("p");
    start("pPr");
    mark("pStyle", style);
}

void WordWriter::tabs(const std::vector<std::pair<int, QString>> &stops)
{
    start("tabs");
    for (const auto &[at, kind] : stops) {
        empty("tab");
        attribute("val", kind);
        attribute("pos", at);
    }
    end();
}

} // namespace document::out
