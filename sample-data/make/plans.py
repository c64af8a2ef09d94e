"""The department plans for 2027/2028, written as twelve different people would."""
import csv
import io

import state
from demands import APPLICATION_DEMANDS, BUNDLES, COMMON, DECOYS
from writers import Formula, Num, csv_bytes, german, spaced, xlsx_bytes

YEARS = (2027, 2028, 2029, 2030, 2031)
FIELDS = ["Ressort", "Dienststelle", "Position", "Bezeichnung", "Beschreibung", "Kategorie", "CPV", "Menge", "Einheit", "Kapitel", "Titel"] \
    + [f"Ansatz {y}" for y in YEARS] + [f"VE {y}" for y in YEARS[1:]] \
    + ["Art", "Verbindlichkeit", "Rechtsgrundlage", "Ziel", "Maßnahme", "Beschaffungsweg", "Rahmenvertrag", "Standard", "Begründung",
       "Verfahren", "Finanzierung", "Schutzbedarf", "Leistungsaufnahme W", "Betriebsstunden", "Umweltzeichen", "Priorität"]
GOALS = {"HW": "8", "SW": "7", "DL": "6", "NETZ": "7", "RZ": "5,6", "FV": "1"}
APPLICATIONS = {}
number = 1
for _department, _names in state.APPLICATION_SUBJECTS:
    for _name in _names:
        APPLICATIONS[_name] = f"V-{number:03d}"
        number += 1


def cpv_digit(code):
    return sum(int(d) * w for d, w in zip(code, (3, 7, 1, 3, 7, 1, 3, 7))) % 10


def spread(rng, cents, yearly):
    """Amounts by year: running costs rise a little each year, purchases fall in one or two years."""
    if yearly:
        return {y: round(cents * (1 + 0.02 * i) / 10000) * 10000 for i, y in enumerate(YEARS)}
    shape = rng.choice([(1, 0, 0, 0, 0), (0.6, 0.4, 0, 0, 0), (0.5, 0.5, 0, 0, 0), (0, 1, 0, 0, 0), (0.4, 0.3, 0.3, 0, 0)])
    return {y: round(cents * s / 10000) * 10000 for y, s in zip(YEARS, shape)}


def item(rng, department, category, cpv, titel, title, unit, price, quantity, kind, obligation, route, contract, yearly, legal="", application=""):
    cents = round(price * 100 * quantity)
    amounts = spread(rng, cents, yearly)
    later = sum(amounts[y] for y in YEARS[1:])
    ve = {}
    if obligation == "vertraglich" and yearly and rng.random() < 0.35:
        ve = {2028: amounts[2028] // 2, 2029: amounts[2029] // 2}
    elif not yearly and amounts[2028] and rng.random() < 0.5:
        ve = {y: amounts[y] for y in YEARS[1:] if amounts[y]}
    funding = "Land"
    draw = rng.random()
    if legal:
        funding = rng.choice(["Digitalisierungsbudget", "Land 60 %, EU 40 %", "Land 75 %, Bund 25 %"])
    elif draw < 0.06:
        funding = "Land 60 %, EU 40 %"
    elif draw < 0.10:
        funding = "Land 33,3 %, Bund 33,3 %, Kommunal 33,4 %"
    deviation = category == "SW" and rng.random() < 0.08
    del later
    return {
        "Ressort": department, "Dienststelle": rng.choice(["", "", "Zentralabteilung", "Nachgeordneter Bereich"]), "Bezeichnung": title,
        "Beschreibung": rng.choice(["", "", "Abgestimmt mit dem Landesrechenzentrum.", "Siehe Bedarfsmeldung der Fachabteilung.", "Ersatz nach Ablauf der Gewährleistung."]),
        "Kategorie": category, "CPV": f"{cpv}-{cpv_digit(cpv)}", "Menge": quantity, "Einheit": unit, "Kapitel": state.CHAPTER[department], "Titel": titel,
        "amounts": amounts, "ve": ve, "Art": kind, "Verbindlichkeit": obligation, "Rechtsgrundlage": legal, "Ziel": GOALS[category],
        "Maßnahme": "", "Beschaffungsweg": route, "Rahmenvertrag": contract, "Standard": "Abweichung" if deviation else {"HW": "ST-APC", "NETZ": "ST-NET"}.get(category, ""),
        "Begründung": "Fachlich nicht durch den Standard abgedeckt." if deviation else "", "Verfahren": application, "Finanzierung": funding,
        "Schutzbedarf": rng.choice(["normal", "normal", "hoch", "sehr hoch"]) if category == "FV" else "normal",
        "Leistungsaufnahme W": {"30213100": 45, "30213300": 90, "30231310": 30, "48820000": 480, "30233000": 1500}.get(cpv, ""),
        "Betriebsstunden": {"48820000": 8760, "30233000": 8760}.get(cpv, 1800 if category == "HW" else ""),
        "Umweltzeichen": "Blauer Engel" if cpv in ("30232110", "30231310") else ("TCO" if cpv.startswith("30213") else ""), "Priorität": rng.choice([1, 2, 2, 3, 3, 4, 5])}


def of_department(rng, department, hidden):
    weight, items = state.WEIGHT[department], []
    for category, cpv, titel, words, unit, price, (low, high), kind, obligation, route, contract, yearly in COMMON:
        for n in range(2 if weight > 0.5 and rng.random() < 0.55 else 1):
            quantity = max(1, round(rng.randint(low, high) * min(1.4, 0.4 + weight / 2)))
            if contract == "RV-2025-04" and department not in ("LRZ", "FM", "MIK", "MJV"):
                route, contract = "eigen", ""
            items.append(item(rng, department, category, cpv, titel, words[n % 3] if n else rng.choice(words), unit, price, quantity, kind, obligation, route, contract, yearly))
    names = dict(state.APPLICATION_SUBJECTS)[department]
    while len(items) < 60 - sum(department in b[7] or department in b[8] for b in BUNDLES) - (department in DECOYS):
        name = names[len(items) % len(names)]
        words, category, titel, (low, high), kind, obligation, legal, yearly = APPLICATION_DEMANDS[(len(items) // len(names)) % len(APPLICATION_DEMANDS)]
        title = words.format(a=name)
        if any(i["Bezeichnung"] == title for i in items):
            title += f", Ausbaustufe {sum(i['Bezeichnung'].startswith(title) for i in items) + 1}"
        price = rng.randint(low, high) * 1000 * (0.35 + weight / 3)
        items.append(item(rng, department, category, "48000000" if category == "SW" else "72267000", titel, title, "Pauschale", round(price, -3), 1, kind, obligation,
                          "Landesrechenzentrum" if "Betrieb" in title else "eigen", "", yearly, legal, APPLICATIONS[name]))
    for name, cpv, category, titel, unit, price, yearly, members, decoys in BUNDLES:
        if department in members:
            quantity = round(rng.randint(20, 120) * (0.5 + weight / 2)) if price < 5000 else rng.randint(2, 6)
            entry = item(rng, department, category, cpv, titel, members[department], unit, price, quantity, "Ersatz" if category == "HW" else "Fortführung" if yearly else "Neu",
                         "vertraglich" if yearly else "freiwillig", "eigen", "", yearly)
            entry["bundle"] = name
            items.append(entry)
        elif department in decoys:
            items.append(item(rng, department, "DL" if "ulung" in decoys[department] or "konzept" in decoys[department] else "HW", "18930000" if "taschen" in decoys[department] else cpv, "51101",
                              decoys[department], "Stück", 40 if "taschen" in decoys[department] else 1500, 20, "Neu", "freiwillig", "eigen", "", False))
    if department in DECOYS:
        cpv, category, titel, words, price = DECOYS[department]
        items.append(item(rng, department, category, cpv, titel, words, "Stück", price, 40, "Ersatz", "freiwillig", "eigen", "", False))
    order = list(items)
    rng.shuffle(order)
    for n, entry in enumerate(order, 1):
        entry["Position"] = f"{department}-{n:03d}"
        if "bundle" in entry:
            hidden.append([entry["bundle"], department, entry["Position"], entry["Bezeichnung"]])
    return order


# department -> (row number counted from 1, what goes wrong)
MISTAKES = {
    "MBW": [(7, "Titel", "42201"), (23, "Ansatz 2027", "1.500"), (41, "Bezeichnung", "")],
    "MIK": [(12, "Rahmenvertrag", "RV-2099-99"), (30, "Ziel", "11")],
    "MJV": [(18, "CPV", "30213100-5"), (37, "Finanzierung", "Land 60 %, EU 30 %")],
    "MW": [(9, "Verbindlichkeit", "gesetzlich")],
    "MS": [(26, "Kapitel", "608"), (44, "Position", "MS-001")],
    "MUE": [(15, "Ansatz 2028", "zwölftausend")],
    "MIL": [(33, "VE 2027", "50.000,00"), (50, "Priorität", "9")],
    "RH": [(5, "Ressort", "RHH")],
    "LT": [(28, "Beschaffungsweg", "Rahmenvertrag")],
}


FAULTY = []


def cells(entry, number):
    row = {k: v for k, v in entry.items() if k in FIELDS}
    for y in YEARS:
        row[f"Ansatz {y}"] = number(entry["amounts"][y]) if entry["amounts"][y] else ""
    for y in YEARS[1:]:
        row[f"VE {y}"] = number(entry["ve"][y]) if entry["ve"].get(y) else ""
    return row


def as_rows(entries, department, number, fields):
    rows = [cells(e, number) for e in entries]
    for n, field, value in MISTAKES.get(department, []):
        while "bundle" in entries[n - 1]:  # what is hidden for the search of similar demands must get through
            n += 1
        FAULTY.append([department, entries[n - 1]["Position"], field, value])
        rows[n - 1][field] = value
        if field == "Verbindlichkeit":
            rows[n - 1]["Rechtsgrundlage"] = ""
        if field == "Beschaffungsweg":
            rows[n - 1]["Rahmenvertrag"] = ""
    return [[row.get(f, "") for f in fields] for row in rows]


def number_cell(cents):
    return Num(cents / 100)


def write(root, rng):
    folder = root / "inbox" / "fachplanung"
    folder.mkdir(parents=True, exist_ok=True)
    hidden, plans = [], {}
    for department in state.PLANNING:
        plans[department] = of_department(rng, department, hidden)

    def fields(department):
        extra = ["VE 2027"] if department == "MIL" else []
        return FIELDS[:16] + extra + FIELDS[16:]

    def rows(department, number):
        return as_rows(plans[department], department, number, fields(department))

    def total(department, year):
        """The sum line as the sender's spreadsheet would compute it: over all rows that hold a number."""
        return sum(e["amounts"][year] for e in plans[department])

    def csv_file(name, department, number, sep, encoding, eol="\r\n", bom=False, header=None, above=(), sums=None):
        body = rows(department, number)
        head = [header.get(f, f) if header else f for f in fields(department)]
        lines = [list(a) for a in above] + [head] + body
        if sums:
            line = [""] * len(head)
            line[0] = "Summe"
            for y in YEARS:
                line[fields(department).index(f"Ansatz {y}")] = number(total(department, y))
            lines.append(line)
        (folder / name).write_bytes(csv_bytes(lines, sep, encoding, eol, bom))

    csv_file("SK_IT-Fachplanung_2027-2028.csv", "SK", german, ";", "windows-1252")
    csv_file("MIK_Fachplanung.csv", "MIK", lambda c: german(c, suffix=" €"), ";", "utf-8", bom=True,
             above=[["IT-Fachplanung 2027/2028"], ["Ministerium für Inneres und Kommunales", "Stand 12.06.2026"], []])
    csv_file("mjv-planung-2027.csv", "MJV", lambda c: german(c, grouped=False), "\t", "windows-1252",
             header={"Maßnahme": "Massnahme", "Begründung": "BEGRUENDUNG", "Priorität": "Prio"})
    csv_file("Haushaltsanmeldung IT MW.csv", "MW", lambda c: german(c, grouped=False), ";", "iso-8859-15", header={"Bezeichnung": "BEZEICHNUNG *", "Ressort": "RESSORT*"})
    csv_file("MUE_2027_2028.csv", "MUE", spaced, ";", "utf-8", eol="\n")
    csv_file("LT-Plan.csv", "LT", german, ";", "windows-1252", sums=True)
    csv_file("rechnungshof.csv", "RH", lambda c: german(c, grouped=False), ",", "utf-8", bom=True)

    def sheet(department, header=None, cover=(), text_numbers=False, sums=True, note_row=None):
        head = [header.get(f, f) if header else f for f in fields(department)]
        body = rows(department, german if text_numbers else number_cell)
        lines = [list(c) for c in cover] + [head] + body
        first = len(cover) + 2
        last = first + len(body) - 1
        if sums:
            line = [""] * len(head)
            line[0] = "Gesamtsumme"
            from writers import column
            for y in YEARS:
                c = fields(department).index(f"Ansatz {y}")
                line[c] = Formula(f"SUM({column(c)}{first}:{column(c)}{last})", total(department, y) / 100)
            lines.append(line)
        return lines

    def book(name, sheets):
        (folder / name).write_bytes(xlsx_bytes(sheets))

    cover = [["IT-Fachplanung für die Haushaltsjahre 2027 und 2028"], ["Finanzministerium", "", "Bearbeitung: Referat 23"], [], ["Beträge in Euro"]]
    book("FM_IT-Plan_2027-2028.xlsx", [("Deckblatt", False, [["IT-Plan"], ["Finanzministerium"], ["Stand 15.06.2026"]], ["A1:D1"]),
                                        ("Planung", False, sheet("FM", cover=cover), ["A1:F1"])])
    book("LRZ Planung 27_28.xlsx", [("Positionen", False, sheet("LRZ", header={"Ansatz 2027": "Ansatz\n2027", "Ansatz 2028": "Ansatz\n2028"}), []),
                                     ("alt", True, [["nicht mehr gültig"]] + sheet("LRZ")[:4], [])])
    book("MBW_Fachplanung_IT.xlsx", [("IT 2027-2028", False, sheet("MBW", sums=False, cover=[["Ministerium für Bildung und Wissenschaft"], []]), ["A1:C1"])])
    book("MS_Planung.xlsx", [("Tabelle1", False, sheet("MS", text_numbers=True, sums=False), [])])
    late = plans["MIL"]
    plans["MIL"] = [dict(e, amounts={y: (v // 20000) * 10000 if e["Titel"] == "81201" else v for y, v in e["amounts"].items()}) for e in late[:55]]
    book("MIL_1_Entwurf.xlsx", [("Plan", False, sheet("MIL", sums=False), [])])
    plans["MIL"] = late
    book("MIL_2_endgueltig.xlsx", [("Plan", False, sheet("MIL", cover=[["Endgültige Fassung, ersetzt den Entwurf"]], sums=False), [])])

    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([["Bündel", "Ressort", "Position", "Bezeichnung"]] + sorted(hidden))
    (root / "make" / "hidden.csv").write_bytes(text.getvalue().encode("utf-8"))
    text = io.StringIO()
    faulty = sorted({tuple(f) for f in FAULTY})
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([["Ressort", "Position", "Spalte", "falscher Inhalt"]] + faulty)
    (root / "make" / "mistakes.csv").write_bytes(text.getvalue().encode("utf-8"))
    return plans
