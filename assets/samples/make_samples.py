#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the samples that are no plain UTF-8 text. Run beside them; the results are committed and the same every time."""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
MOMENT = (2025, 1, 1, 0, 0, 0)


def archive(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as out:
        for path, text in parts:
            info = zipfile.ZipInfo(path, MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, text)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text, bold=False):
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    body = "<w:br/>".join(f'<w:t xml:space="preserve">{part}</w:t>' for part in text.split("\n"))
    return f"<w:r>{look}{body}</w:r>"


def paragraph(text="", bold=False, extra=""):
    return f"<w:p>{extra}{run(text, bold) if text else ''}</w:p>"


LISTED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'


def cell(content, properties=""):
    if not content.startswith("<w:p"):
        content = paragraph(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(*cells, properties=""):
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def docx():
    merged = '<w:vMerge w:val="restart"/>'
    below = "<w:vMerge/>"
    number = cell(paragraph(extra=LISTED))
    deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>старый срок</w:delText></w:r></w:del>'
    table = "".join([
        row(*[cell(paragraph(text, bold=True)) for text in ("№ п/п", "Мероприятие", "Сроки", "Ответственные", "Результат")]),
        row(cell(paragraph("Раздел 1. Подготовка школы", bold=True), '<w:gridSpan w:val="5"/>')),
        row(number, cell("Назначить организаторов"), cell("до 15 марта 2025 г."), cell("директор", merged), cell("Приказ")),
        row(number, cell(paragraph("Познакомить с порядком:") + paragraph("- учителей;") + paragraph("- родителей.")),
            cell(f"<w:p>{deleted}{run('март 2025 г.')}</w:p>"), cell("", below), cell("Листы\nознакомления")),
        row(number, cell("Строка, которую убрали"), cell("май"), cell("никто"), cell(""),
            properties='<w:trPr><w:del w:id="2" w:author="x"/></w:trPr>'),
        row(*[cell(text) for text in ("№ п/п", "Мероприятие", "Сроки", "Ответственные", "Результат")]),
        row(cell(paragraph("Раздел 2. Проведение и разбор", bold=True), '<w:gridSpan w:val="5"/>')),
        row(number, cell("Провести работы при наблюдателях"), cell("11.04- 16.05.2025"), cell("школьный координатор"), cell("Акты")),
    ])
    signs = row(cell("Директор"), cell(""), cell("М.Н. Соснина"))
    known = row(cell("№ п/п"), cell("Ф.И.О."), cell("Должность"), cell("Подпись")) + row(cell("1"), cell("Елина А.Б."), cell("учитель"), cell(""))
    body = "".join([
        paragraph("Муниципальное общеобразовательное учреждение «Лесная средняя школа»"), paragraph(),
        paragraph("ПРИКАЗ"), paragraph("от 03.02.2025 № 12-ОД"), paragraph(),
        paragraph("О дорожной карте"), paragraph("ПРИКАЗЫВАЮ:"), paragraph("1. Утвердить дорожную карту школы."),
        paragraph("2. Контроль за исполнением приказа оставляю за собой."),
        f"<w:tbl>{signs}</w:tbl>",
        paragraph("Утверждена приказом от 03.02.2025 № 12-ОД"),
        paragraph("Дорожная карта школы по подготовке к ВПР в 2025 году", bold=True),
        f"<w:tbl>{table}</w:tbl>", paragraph("С приказом ознакомлены:"), f"<w:tbl>{known}</w:tbl>", "<w:sectPr/>",
    ])
    numbering = (f'<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
                 '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>')
    archive("school.docx", [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}</w:body></w:document>'),
        ("word/numbering.xml", numbering),
    ])


def odt():
    def p(text=""):
        return f"<text:p>{text}</text:p>"

    def c(text="", extra=""):
        return f"<table:table-cell {extra}>{''.join(p(part) for part in text.split(chr(10)))}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    rows = "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in [
        [c("№ п/п"), c("Направление"), c("Мероприятие"), c("Сроки"), c("Исполнители")],
        [c("1"), c("Кадры", 'table:number-rows-spanned="2"'), c("Обучить экспертов"), c("февраль<text:s/>2024<text:s text:c=\"1\"/>г."), c("ММС")],
        [c("2"), covered, c("Назначить<text:line-break/>координаторов"), c("до 1 марта 2024 г."), c("ОО, ММС")],
        [c("3"), c("Родители"), c("Провести собрания:\n- в 4 классах;\n- в 5-8 классах."), c("январь-март 2024г."), c("ОО")],
    ])
    names = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
             'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"')
    changes = "<text:tracked-changes><text:p>удалённый абзац</text:p></text:tracked-changes>"
    title = '<text:h text:outline-level="1">Муниципальная дорожная карта городского округа Ключевой по объективности ВПР на 2024 год</text:h>'
    content = (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body><office:text>{changes}{title}{p()}'
               f"<table:table><table:table-header-rows/>{rows}</table:table>{p('Исполнитель: Т.С. Ключарёва')}</office:text></office:body></office:document-content>")
    archive("municipality.odt", [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)])


def xlsx():
    texts = ["№ п/п", "Мероприятия", "Срок исполнения", "Ответственные исполнители", "Министерство образования области",
             "1. Организация", "Определить выборку школ", "Направить наблюдателей", "Подвести итоги"]
    shared = "".join(f"<si><t>{text}</t></si>" for text in texts)

    def s(place, index):
        return f'<c r="{place}" t="s"><v>{index}</v></c>'

    def t(place, text):
        return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'

    sheet = "".join([
        f'<row r="2">{t("B2", "Региональная дорожная карта по объективности ВПР на 2025 год")}</row>',
        f'<row r="4">{s("B4", 0)}{s("C4", 1)}{s("D4", 2)}{s("E4", 3)}</row>',
        f'<row r="5">{s("B5", 5)}</row>',
        f'<row r="6"><c r="B6"><v>1.1</v></c>{s("C6", 6)}<c r="D6" s="1"><v>45703</v></c>{s("E6", 4)}</row>',
        f'<row r="7"><c r="B7"><v>1.2</v></c>{s("C7", 7)}<c r="D7" s="2"><v>45748</v></c></row>',
        f'<row r="8">{t("B8", "1.10")}{s("C8", 8)}{t("D8", "август 2025 г.")}{s("E8", 4)}</row>',
    ])
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    archive("region.xlsx", [
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", f'<workbook {main}><sheets><sheet name="План" sheetId="1" r:id="rId1"/><sheet name="Черновик" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>'),
        ("xl/sharedStrings.xml", f"<sst {main}>{shared}</sst>"),
        ("xl/styles.xml", f'<styleSheet {main}><numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'),
        ("xl/worksheets/sheet1.xml", f'<worksheet {main}><sheetData>{sheet}</sheetData><mergeCells><mergeCell ref="B5:E5"/><mergeCell ref="E6:E7"/></mergeCells></worksheet>'),
        ("xl/worksheets/sheet2.xml", f"<worksheet {main}><sheetData/></worksheet>"),
    ])


def encodings():
    text = (HERE / "deadline_rows.txt").read_text(encoding="utf-8")
    (HERE / "windows1251.txt").write_bytes(text.replace("\n", "\r\n").encode("cp1251"))
    (HERE / "koi8.txt").write_bytes(text.replace("«", '"').replace("»", '"').replace("№", "N").encode("koi8-r"))
    (HERE / "utf16le.txt").write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    (HERE / "utf16be_without_mark.txt").write_bytes(text.encode("utf-16-be"))


docx()
odt()
xlsx()
encodings()
