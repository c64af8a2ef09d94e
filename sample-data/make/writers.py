"""Writes CSV and XLSX the way different people do. Standard library only, same bytes each time."""
import io
import zipfile
from xml.sax.saxutils import escape


def csv_bytes(rows, sep=";", encoding="utf-8", eol="\r\n", bom=False):
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            text = "" if cell is None else str(cell)
            if any(c in text for c in (sep, '"', "\n", "\r")):
                text = '"' + text.replace('"', '""') + '"'
            cells.append(text)
        lines.append(sep.join(cells))
    data = (eol.join(lines) + eol).encode(encoding)
    return (b"\xef\xbb\xbf" if bom else b"") + data


def column(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


class Num(float):
    """A number that is to be stored as one."""


class Formula:
    """A formula with its cached value."""

    def __init__(self, text, value):
        self.text, self.value = text, value


def xlsx_bytes(sheets):
    """sheets: (name, hidden, rows, merged ranges). Text cells as inline strings."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        def part(name, text):
            book.writestr(zipfile.ZipInfo(name, (2026, 6, 1, 8, 0, 0)), text, zipfile.ZIP_DEFLATED)

        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        pkg = "http://schemas.openxmlformats.org/package/2006/relationships"
        types = "".join(
            f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for i in range(len(sheets)))
        part("[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' + types + "</Types>")
        part("_rels/.rels", head + f'<Relationships xmlns="{pkg}"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        entries = "".join(
            f'<sheet name="{escape(name)}" sheetId="{i + 1}"{" state=" + chr(34) + "hidden" + chr(34) if hidden else ""} r:id="rId{i + 1}"/>'
            for i, (name, hidden, _, _) in enumerate(sheets))
        part("xl/workbook.xml", head + f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{entries}</sheets></workbook>')
        links = "".join(f'<Relationship Id="rId{i + 1}" Type="{rel}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(len(sheets)))
        part("xl/_rels/workbook.xml.rels", head + f'<Relationships xmlns="{pkg}">{links}<Relationship Id="rId99" Type="{rel}/styles" Target="styles.xml"/></Relationships>')
        part("xl/styles.xml", head + f'<styleSheet xmlns="{main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>')
        for i, (_, _, rows, merged) in enumerate(sheets):
            body = []
            for r, row in enumerate(rows, 1):
                cells = []
                for c, value in enumerate(row):
                    at = f"{column(c)}{r}"
                    if value is None or value == "":
                        continue
                    if isinstance(value, Formula):
                        cells.append(f'<c r="{at}" s="1"><f>{escape(value.text)}</f><v>{value.value}</v></c>')
                    elif isinstance(value, (Num, int)):
                        number = repr(float(value))
                        cells.append(f'<c r="{at}" s="1"><v>{number[:-2] if number.endswith(".0") else number}</v></c>')
                    else:
                        cells.append(f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(str(value))}</t></is></c>')
                body.append(f'<row r="{r}">{"".join(cells)}</row>')
            merges = f'<mergeCells count="{len(merged)}">' + "".join(f'<mergeCell ref="{m}"/>' for m in merged) + "</mergeCells>" if merged else ""
            part(f"xl/worksheets/sheet{i + 1}.xml", head + f'<worksheet xmlns="{main}"><sheetData>{"".join(body)}</sheetData>{merges}</worksheet>')
    return out.getvalue()


def german(cents, grouped=True, suffix=""):
    sign = "-" if cents < 0 else ""
    whole, part = divmod(abs(cents), 100)
    text = f"{whole:,}".replace(",", ".") if grouped else str(whole)
    return f"{sign}{text},{part:02d}{suffix}"


def spaced(cents):
    return german(cents).replace(".", " ")
