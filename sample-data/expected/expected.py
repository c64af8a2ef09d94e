#!/usr/bin/env python3
"""Works out the totals of the sample year from the delivered files, apart from the product's code. See README.md.

Usage: python3 sample-data/expected/expected.py   (Python 3.8 or newer, nothing else; writes the CSV files beside itself)
"""
import csv
import datetime as dt
import hashlib
import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
INBOX = HERE.parent / "inbox"
CONFIG = HERE.parent.parent / "config" / "referenz"


# ---------------------------------------------------------------- reading files

def decode(data):
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("windows-1252")


def plain(header):
    """A header without regard to case, umlaut spelling, spaces, line breaks and asterisks."""
    text = re.sub(r"[\s\u00a0*]", "", header).lower()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(umlaut, letters)
    return {"prio": "prioritaet"}.get(text, text)


NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def column_number(reference):
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def sheets(path):
    """The visible sheets as lists of rows; a number cell is a Decimal, all else text."""
    with zipfile.ZipFile(path) as book:
        targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
        for sheet in ET.fromstring(book.read("xl/workbook.xml")).find("m:sheets", NS):
            if sheet.get("state") in ("hidden", "veryHidden"):
                continue
            rows = []
            for row in ET.fromstring(book.read("xl/" + targets[sheet.get(REL)])).iter("{%s}row" % NS["m"]):
                cells = {}
                for cell in row.findall("m:c", NS):
                    value = cell.find("m:v", NS)  # of a formula: the cached value
                    if cell.get("t") == "inlineStr":
                        content = "".join(t.text or "" for t in cell.iter("{%s}t" % NS["m"]))
                    elif value is None or cell.get("t") not in (None, "n"):
                        content = "" if value is None else value.text or ""
                    else:
                        content = Decimal(value.text)
                    cells[column_number(cell.get("r"))] = content
                rows.append([cells.get(c, "") for c in range(max(cells) + 1)] if cells else [])
            yield rows


def tables(path, required):
    """Header and rows of each table of a file that has the required columns, below whatever is above."""
    if path.suffix == ".xlsx":
        candidates = list(sheets(path))
    else:
        text = decode(path.read_bytes())
        candidates = [list(csv.reader(io.StringIO(text, newline=""), delimiter=d)) for d in ";,\t"]
    found = False
    for rows in candidates:
        for n, row in enumerate(rows):
            header = [plain(str(c)) for c in row]
            if set(map(plain, required)) <= set(header):
                yield header, rows[n + 1:]
                if path.suffix != ".xlsx":
                    return  # one reading of a CSV file is enough
                found = True
                break
    if not found:
        raise ValueError(f"{path}: no header with {required}")


SUM_LINE = re.compile(r"(gesamt|summe|gesamtsumme|zwischensumme)\b", re.I)


def records(path, required):
    """The rows as dicts by plain header; blank lines and sum lines are no rows."""
    for header, rows in tables(path, required):
        for row in rows:
            values = [c.strip(" \u00a0\t\r\n") if isinstance(c, str) else c for c in row]
            filled = [c for c in values if c != ""]
            if not filled or isinstance(values[0], str) and SUM_LINE.match(values[0]):
                continue
            yield dict(zip(header, values + [""] * (len(header) - len(values))))


class Unreadable(ValueError):
    pass


def amount(cell, german):
    """An amount in whole cents. Without a declared number form (german=False) two possible readings are a fault."""
    if isinstance(cell, Decimal):
        value = cell
    else:
        text = re.sub(r"[\s\u00a0\u202f€]|EUR", "", cell)
        if re.fullmatch(r"-?\d+", text):
            value = Decimal(text)
        elif re.fullmatch(r"-?(\d+|\d{1,3}(\.\d{3})+),\d+", text) and not (
                not german and re.fullmatch(r"-?\d{1,3},\d{3}", text)):
            value = Decimal(text.replace(".", "").replace(",", "."))
        elif german and re.fullmatch(r"-?\d{1,3}(\.\d{3})+", text):
            value = Decimal(text.replace(".", ""))
        else:
            raise Unreadable(cell)
    cents = value * 100
    if cents != cents.to_integral_value():
        cents = cents.quantize(Decimal(1), ROUND_HALF_UP)  # binary noise of a spreadsheet
    return int(cents)


def date(cell):
    if isinstance(cell, Decimal):
        return dt.date(1899, 12, 30) + dt.timedelta(days=int(cell))
    try:
        return dt.datetime.strptime(cell, "%d.%m.%Y").date()
    except ValueError as e:
        raise Unreadable(cell) from e


def text(cell):
    if isinstance(cell, Decimal):
        return str(int(cell)) if cell == int(cell) else str(cell)
    return cell


def reference(name, folder=CONFIG):
    return list(records(folder / f"{name}.csv", []))


# ---------------------------------------------------------------- reference data

DEPARTMENTS = reference("ressorts", INBOX / "referenz")
CHAPTER_OF = {}
for d in DEPARTMENTS:
    if not d["gueltigbis"] or int(d["gueltigbis"]) >= 2026:
        CHAPTER_OF[d["it-kapitel"]] = d["kuerzel"]
KNOWN_2027 = {d["kuerzel"] for d in DEPARTMENTS
              if int(d["gueltigvon"]) <= 2027 and (not d["gueltigbis"] or int(d["gueltigbis"]) >= 2027)}
GROUPS = {g["gruppe"] for g in reference("gruppierungen")}
CPV = {c["cpv"][:8]: c["cpv"] for c in reference("cpv")}
CONTRACTS = {c["nummer"] for c in reference("rahmenvertraege", INBOX / "referenz")}
YEARS = (2027, 2028, 2029, 2030, 2031)
CATEGORY = {"HW": "Hardware", "SW": "Software", "DL": "Dienstleistung", "NETZ": "Netz", "RZ": "Rechenzentrum", "FV": "Fachverfahren"}
SOURCES = ("Land", "Bund", "EU", "Digitalisierungsbudget", "Kommunal")


def line(chapter, title):
    return f"{chapter[:2]} {chapter[2:]} / {title[:3]} {title[3:]}"


# ---------------------------------------------------------------- 1: what is read

def funding(cell):
    """Shares in per cent by source."""
    if not cell:
        return {"Land": Fraction(100)}
    parts = re.findall(r"([A-Za-zäöüÄÖÜß]+)\s*(?:(\d+(?:[.,]\d+)?)\s*%)?", cell)
    if len(parts) == 1 and not parts[0][1]:
        shares = {parts[0][0]: Fraction(100)}
    else:
        shares = {name: Fraction((share or "0").replace(",", ".")) for name, share in parts}
    if sum(shares.values()) != 100 or not set(shares) <= set(SOURCES):
        raise Unreadable(cell)
    return shares


def item(row, first_year):
    """The item of a plan row; ValueError says why the row is a fault."""
    field = lambda name: text(row.get(name, ""))
    for name in ("ressort", "position", "bezeichnung", "kapitel", "titel", "verbindlichkeit"):
        if not field(name):
            raise ValueError(f"{name} fehlt")
    if field("ressort") not in KNOWN_2027:
        raise ValueError("Ressort unbekannt")
    if not re.fullmatch(r"\d{4}", field("kapitel")) or not re.fullmatch(r"\d{5}", field("titel")):
        raise ValueError("Kapitel oder Titel")
    if field("titel")[:3] not in GROUPS:
        raise ValueError("Gruppe nicht für IT")
    amounts = {y: amount(row[f"ansatz{y}"], False) for y in YEARS if row.get(f"ansatz{y}", "") != ""}
    ve = {int(h[2:]): amount(v, False) for h, v in row.items() if re.fullmatch(r"ve\d{4}", h) and v != ""}
    if any(y <= first_year for y in ve):
        raise ValueError("VE im ersten Haushaltsjahr")
    for number in ("menge", "leistungsaufnahmew", "betriebsstunden"):
        if row.get(number, "") != "":
            amount(row[number], False)
    if field("verbindlichkeit") == "gesetzlich" and not field("rechtsgrundlage"):
        raise ValueError("Rechtsgrundlage fehlt")
    if (field("rahmenvertrag") or field("beschaffungsweg") == "Rahmenvertrag") and field("rahmenvertrag") not in CONTRACTS:
        raise ValueError("Rahmenvertrag fehlt oder unbekannt")
    cpv = field("cpv")
    if cpv and (not re.fullmatch(r"\d{8}(-\d)?", cpv) or len(cpv) == 10 and CPV.get(cpv[:8], cpv) != cpv):
        raise ValueError("CPV")
    goals = [int(g) for g in re.split(r"[,;]", field("ziel")) if g.strip()]
    if any(not 1 <= g <= 10 for g in goals):
        raise ValueError("Ziel")
    if field("prioritaet") and not re.fullmatch(r"[1-5]", field("prioritaet")):
        raise ValueError("Priorität")
    if field("standard") == "Abweichung" and not field("begruendung"):
        raise ValueError("Begründung fehlt")
    return {"department": field("ressort"), "position": field("position"), "line": line(field("kapitel"), field("titel")),
            "category": CATEGORY[field("kategorie")], "funding": funding(field("finanzierung")), "goals": goals,
            "amounts": amounts, "ve": ve, "content": tuple(sorted((k, text(v)) for k, v in row.items()))}


def files(kind):
    return sorted(p for p in (INBOX / kind).iterdir() if p.suffix in (".csv", ".xlsx"))


FAULTS = []


def read_file(kind, path, required, take, counts):
    """take(row) returns "angenommen" or "ersetzt", or raises ValueError for a fault."""
    result = Counter()
    for row in records(path, required):
        result["gelesen"] += 1
        try:
            result[take(row)] += 1
        except ValueError as e:
            result["abgelehnt"] += 1
            FAULTS.append((path.name, str(e), {k: text(v) for k, v in list(row.items())[:8]}))
    for figure in ("gelesen", "angenommen", "abgelehnt", "ersetzt"):
        counts.append(("Einlesen", f"{kind}/{path.name}", figure, str(result[figure])))


def read_plans(counts):
    """The items of the latest plan of each department."""
    latest = {}
    for path in files("fachplanung"):
        items = {}

        def take(row):
            entry = item(row, 2026 if "Runde_2026" in path.name else 2027)
            key = entry["department"], entry["position"]
            if key in items:
                if items[key]["content"] != entry["content"]:
                    raise ValueError("Position doppelt")
                return "ersetzt"
            items[key] = entry
            return "angenommen"

        read_file("fachplanung", path, ["Ressort", "Position", "Bezeichnung", "Kapitel", "Titel", "Verbindlichkeit"], take, counts)
        if "Runde_2026" in path.name:
            continue  # plans of the round before: counted, but no part of 2027/2028
        for department in {d for d, _ in items}:
            latest[department] = [e for (d, _), e in items.items() if d == department]
    return [e for d in sorted(latest) for e in latest[d]]


MOVEMENTS = {"Ansatz", "Nachtrag", "Umsetzung", "Sperre", "Entsperrung", "Ausgaberest"}


def read_budget(counts):
    movements = []
    for path in files("soll"):

        def take(row):
            field = lambda name: text(row[name])
            if not re.fullmatch(r"\d{4}", field("kapitel")) or not re.fullmatch(r"\d{5}", field("titel")):
                raise ValueError("Kapitel oder Titel")
            if field("art") not in MOVEMENTS and not re.fullmatch(r"VE \d{4}", field("art")):
                raise ValueError("Art")
            date(row["datum"])
            movements.append((int(field("haushaltsjahr")), field("kapitel"), line(field("kapitel"), field("titel")), field("art"), amount(row["betrag"], True)))
            return "angenommen"

        read_file("soll", path, ["Haushaltsjahr", "Kapitel", "Titel", "Art", "Betrag"], take, counts)
    return movements


REQUIRED = ["Haushaltsjahr", "Periode", "Ressort", "Kapitel", "Titel", "Vorgang", "Belegart", "Belegnummer", "Buchungsdatum", "Betrag"]
KINDS = {"Festlegung", "Festlegungsminderung", "Anordnung", "Absetzung", "Umbuchung"}


def read_bookings(counts):
    bookings, seen, hashes = [], {}, set()
    for path in files("beschaffung"):
        digest = hashlib.sha256(path.read_bytes()).digest()
        if digest in hashes:  # known to the byte: not read again
            for figure in ("gelesen", "angenommen", "abgelehnt", "ersetzt"):
                counts.append(("Einlesen", f"beschaffung/{path.name}", figure, "0"))
            continue
        hashes.add(digest)

        def take(row):
            field = lambda name: text(row[plain(name)])
            for name in REQUIRED:
                if not field(name):
                    raise ValueError(f"{name} fehlt")
            if not re.fullmatch(r"\d{4}", field("kapitel")) or not re.fullmatch(r"\d{5}", field("titel")):
                raise ValueError("Kapitel oder Titel")
            if field("belegart") not in KINDS:
                raise ValueError("Belegart")
            if not 1 <= int(field("periode")) <= 16:
                raise ValueError("Periode")
            booking = {"year": int(field("haushaltsjahr")), "period": int(field("periode")), "chapter": field("kapitel"),
                       "line": line(field("kapitel"), field("titel")), "case": field("vorgang"), "kind": field("belegart"),
                       "cents": amount(row["betrag"], True)}
            content = (*booking.values(), field("ressort"), date(row["buchungsdatum"]), *(field(n) for n in ("Empfänger", "Position", "Rahmenvertrag", "Buchungstext")))
            key = booking["case"], field("belegnummer")
            if booking["kind"] == "Umbuchung":  # a pair: one voucher on two budget lines
                key += (booking["line"],)
            if key in seen:
                if seen[key] != content:
                    raise ValueError("Beleg doppelt mit anderem Inhalt")
                return "ersetzt"
            seen[key] = content
            bookings.append(booking)
            return "angenommen"

        read_file("beschaffung", path, REQUIRED, take, counts)
    return bookings


# ---------------------------------------------------------------- 2: overall plan

def split(cents, shares):
    """Largest remainder: shares cut to whole cents toward zero; the cents left over go one each to the largest remainders."""
    sign = -1 if cents < 0 else 1
    exact = {s: abs(cents) * shares[s] / 100 for s in SOURCES if s in shares}
    parts = {s: int(e) for s, e in exact.items()}
    left = abs(cents) - sum(parts.values())
    for s in sorted(exact, key=lambda s: (parts[s] - exact[s], SOURCES.index(s)))[:left]:
        parts[s] += 1
    return {s: sign * p for s, p in parts.items()}


def euro(cents):
    return f"{Decimal(cents) / 100:.2f}"


def overall_plan(items, movements):
    out = [("Gesamtplanung", "gesamt", "Positionen", str(len(items)))]
    sums = defaultdict(Counter)
    for e in items:
        sums["Ressort", e["department"]]["Positionen"] += 1
        for y, cents in e["amounts"].items():
            keys = [("", "gesamt"), ("Ressort", e["department"]), ("Haushaltsstelle", e["line"]), ("Kategorie", e["category"])]
            keys += [("Ziel", str(g)) for g in dict.fromkeys(e["goals"])] or [("Ziel", "ohne")]
            for key in keys:
                sums[key][f"Ansatz {y}"] += cents
            for source, part in split(cents, e["funding"]).items():
                sums["Finanzierung", source][f"Ansatz {y}"] += part
        for y, cents in e["ve"].items():
            for key in (("VE", e["department"]), ("VE", "gesamt")):
                sums[key][f"VE {y}"] += cents
    order = ["", "Ressort", "Haushaltsstelle", "Kategorie", "Finanzierung", "Ziel", "VE"]
    for report, key in sorted(sums, key=lambda k: (order.index(k[0]), k[1].zfill(3) if k[0] == "Ziel" else k[1])):
        figures = sums[report, key]
        name = "Gesamtplanung" + (f" {report}" if report else "")
        if report == "Ressort":
            out.append((name, key, "Positionen", str(figures["Positionen"])))
        for y in YEARS:
            if report != "VE":
                out.append((name, key, f"Ansatz {y}", euro(figures[f"Ansatz {y}"])))
            elif y > 2027:
                out.append((name, key, f"VE {y}", euro(figures[f"VE {y}"])))
    before, plan = Counter(), Counter()
    for year, chapter, _, art, cents in movements:
        if year == 2026 and art in MOVEMENTS:
            for key in (CHAPTER_OF[chapter], "gesamt"):
                before[key] += -cents if art == "Sperre" else cents
    for e in items:
        for key in (e["department"], "gesamt"):
            plan[key] += e["amounts"].get(2027, 0)
    for key in sorted(set(before) | set(plan)):
        out += [("Gesamtplanung Vorjahr", key, "Soll 2026", euro(before[key])), ("Gesamtplanung Vorjahr", key, "Ansatz 2027", euro(plan[key])),
                ("Gesamtplanung Vorjahr", key, "Veränderung", euro(plan[key] - before[key]))]
    return out


# ---------------------------------------------------------------- 3: controlling

def controlling(movements, bookings):
    soll, obligo, ist, cases = Counter(), Counter(), Counter(), Counter()
    keys = defaultdict(set)

    def levels(chapter, budget_line):
        for key in (("Haushaltsstelle", budget_line), ("Ressort", CHAPTER_OF[chapter]), ("gesamt", "gesamt")):
            keys[key[0]].add(key[1])
            yield key

    for year, chapter, budget_line, art, cents in movements:
        if year == 2026 and art in MOVEMENTS:
            for key in levels(chapter, budget_line):
                soll[key] += -cents if art == "Sperre" else cents
    for b in bookings:
        if b["year"] != 2026 or b["period"] > 9:
            continue
        for key in levels(b["chapter"], b["line"]):
            ist[key] += {"Anordnung": 1, "Absetzung": -1, "Umbuchung": 1}.get(b["kind"], 0) * b["cents"]
        cases[b["case"], b["chapter"], b["line"]] += {"Festlegung": 1, "Festlegungsminderung": -1, "Anordnung": -1}.get(b["kind"], 0) * b["cents"]
    for (_, chapter, budget_line), cents in cases.items():
        for key in levels(chapter, budget_line):
            obligo[key] += max(0, cents)
    out = []
    for level in ("gesamt", "Ressort", "Haushaltsstelle"):
        for name in sorted(keys[level]):
            key = level, name
            report = "Controlling 2026-09" + ("" if level == "gesamt" else f" {level}")
            out += [(report, name, "Soll", euro(soll[key])), (report, name, "Obligo", euro(obligo[key])), (report, name, "Ist", euro(ist[key])),
                    (report, name, "verfügbar", euro(soll[key] - obligo[key] - ist[key]))]
    return out


# ---------------------------------------------------------------- 4: energy

QUARTER = dt.timedelta(minutes=15)
SUMMER = (dt.datetime(2025, 3, 30, 1), dt.datetime(2025, 10, 26, 1))  # UTC: last Sundays of March and October
PHANTOM = (dt.datetime(2025, 3, 30, 2), dt.datetime(2025, 3, 30, 3))  # local hour that does not exist, ends left out
DOUBLED = (dt.datetime(2025, 10, 26, 2), dt.datetime(2025, 10, 26, 3))  # local hour that comes twice


def berlin(utc):
    return utc + dt.timedelta(hours=2 if SUMMER[0] <= utc < SUMMER[1] else 1)


def utc_of(stamp, second):
    """UTC of a local stamp; of the doubled hour the first is summer time, the second winter time."""
    summer = dt.datetime(2025, 3, 30, 3) <= stamp < DOUBLED[1] and not second
    return stamp - dt.timedelta(hours=2 if summer else 1)


def number(cell):
    return Fraction(cell.replace(".", "").replace(",", "."))


def load_profile(name, end_stamps):
    """Per meter: UTC begin of each quarter of an hour -> kWh, or None where the sender has nothing."""
    rows = list(csv.reader(io.StringIO(decode((INBOX / "energie" / name).read_bytes()), newline=""), delimiter=";"))
    profile, seen = {m: {} for m in rows[0][1:]}, Counter()
    for row in rows[1:]:
        stamp = dt.datetime.strptime(row[0], "%d.%m.%Y %H:%M")
        if PHANTOM[0] <= stamp < PHANTOM[1]:
            assert not any(row[1:]), row  # phantom rows are empty
            continue
        begin = utc_of(stamp, seen[stamp] > 0) - (QUARTER if end_stamps else dt.timedelta(0))
        seen[stamp] += 1
        assert seen[stamp] == 1 or DOUBLED[0] <= stamp < DOUBLED[1] and seen[stamp] == 2, row
        for meter, cell in zip(rows[0][1:], row[1:]):
            profile[meter][begin] = number(cell) if cell else None
    start = dt.datetime(2024, 12, 31, 23)
    for values in profile.values():
        assert sorted(values) == [start + n * QUARTER for n in range(35040)]
    return {meter: filled(values) for meter, values in profile.items()}


def filled(true):
    by_local = defaultdict(list)
    for utc, value in true.items():
        if value is not None:
            by_local[berlin(utc)].append(value)
    values, times, n = dict(true), sorted(true), 0
    while n < len(times):
        if true[times[n]] is not None:
            n += 1
            continue
        end = n
        while true[times[end]] is None:
            end += 1
        gap = times[n:end]
        if len(gap) <= 8:
            left, right = true[times[n - 1]], true[times[end]]
            for k, utc in enumerate(gap, 1):
                values[utc] = left + (right - left) * k / (len(gap) + 1)
        else:
            for utc in gap:
                same = [v for week in (-4, -3, -2, -1, 1, 2, 3, 4) for v in by_local[berlin(utc) + dt.timedelta(weeks=week)]]
                values[utc] = sum(same) / len(same)
        n = end
    return values


def month_sums(values):
    sums = [Fraction(0)] * 12
    for utc, value in values.items():
        sums[berlin(utc).month - 1] += value
    return sums


def registers():
    """Per register meter: consumption of each month of 2025, from the differences of neighbouring stands."""
    rollover = {r["zaehler"]: int(r["ueberlauf"] or 0) for r in reference("zaehlerregister", INBOX / "zaehler")}
    stands = defaultdict(list)
    for row in records(INBOX / "energie" / "Zaehlerstaende_2025.csv", ["Zähler", "Zeitstempel", "Wert"]):
        stands[row["zaehler"]].append((dt.datetime.strptime(row["zeitstempel"], "%d.%m.%Y %H:%M"), number(row["wert"])))
    months = {}
    for meter, entries in stands.items():
        months[meter] = [Fraction(0)] * 12
        for (begin, before), (end, after) in zip(sorted(entries), sorted(entries)[1:]):
            assert (begin.year, begin.month) == ((end - dt.timedelta(minutes=1)).year, (end - dt.timedelta(minutes=1)).month)
            used = after - before
            if used < 0:
                used += rollover[meter]
            assert used >= 0
            months[meter][begin.month - 1] += used
    return months


def rounded(value, digits):
    return f"{(Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"


def energy():
    months = registers()
    for name, end_stamps in (("RZ1_Lastgang_2025_Intervallende.csv", True), ("RZ2_Lastgang_2025.csv", False), ("SR1_IT_2025.csv", False)):
        for meter, values in load_profile(name, end_stamps).items():
            months[meter] = month_sums(values)
    sign = {"Gesamt": Fraction(1), "PV-Erzeugung": Fraction(1), "Einspeisung": Fraction(-1), "Mitnutzer": Fraction(-1), "Diesel": Fraction("9.9")}
    total, it = defaultdict(lambda: [Fraction(0)] * 12), defaultdict(lambda: [Fraction(0)] * 12)
    for meter in reference("zaehlerregister", INBOX / "zaehler"):
        if meter["zaehler"] not in months:
            continue  # calculated: what is left of others, no energy of its own
        used, site, role = months[meter["zaehler"]], meter["standort"], meter["rolle"]
        if role in sign:
            total[site] = [a + sign[role] * b for a, b in zip(total[site], used)]
        elif role == "IT":
            it[site] = [a + b for a, b in zip(it[site], used)]
    out = []
    for site in sorted(total):
        for m in range(12):
            key = f"{site} 2025-{m + 1:02d}"
            out += [("Energie 2025", key, "E_DC", rounded(total[site][m], 2)), ("Energie 2025", key, "E_IT", rounded(it[site][m], 2))]
        year_dc, year_it = sum(total[site]), sum(it[site])
        out += [("Energie 2025", site, "E_DC", rounded(year_dc, 2)), ("Energie 2025", site, "E_IT", rounded(year_it, 2)),
                ("Energie 2025", site, "PUE", rounded(year_dc / year_it, 6))]
    return out


def write(name, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(["Bericht", "Schlüssel", "Kennzahl", "Wert"])
        writer.writerows(rows)


def main():
    counts = []
    items = read_plans(counts)
    movements = read_budget(counts)
    bookings = read_bookings(counts)
    write("einlesen.csv", counts)
    write("gesamtplanung.csv", overall_plan(items, movements))
    write("controlling_2026-09.csv", controlling(movements, bookings))
    write("energie_2025.csv", energy())
    for fault in FAULTS:
        print(*fault)


if __name__ == "__main__":
    main()
