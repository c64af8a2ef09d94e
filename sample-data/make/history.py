"""The plans of the round 2026, and five earlier years of budget and bookings.

It draws from a generator of its own, so that the other files stay as they are.
"""
import math
import random

import state
from bookings import PAYEES, PURPOSE, SENT
from writers import csv_bytes, german

PLAN = ["Ressort", "Position", "Bezeichnung", "Kategorie", "Kapitel", "Titel", "Ansatz 2026", "Ansatz 2027", "VE 2027", "Art",
        "Verbindlichkeit", "Rechtsgrundlage", "Beschaffungsweg", "Rahmenvertrag", "Finanzierung", "Priorität"]
TITLES = {
    "51101": [("Wartung Bürosoftware", "RV-2025-08"), ("Beschaffung Monitore", ""), ("Kleingeräte Arbeitsplatz", ""), ("Ersatz Multifunktionsgeräte", "")],
    "51801": [("Lizenzen Bürosoftware Abonnement", ""), ("Datenbanklizenzen", ""), ("Miete Datenleitungen", ""), ("Miete Drucksysteme", "")],
    "52501": [("Schulung Anwender", ""), ("Schulung Administratoren", "")],
    "53801": [("Beratung Informationssicherheit", "RV-2023-02"), ("Pflege Fachverfahren", "RV-2025-08"), ("Betrieb Rechenzentrum", ""),
              ("Weiterentwicklung Bürgerportal", ""), ("Digitalisierung Altakten", ""), ("Projektunterstützung Digitalisierung", "")],
    "54601": [("Anbindung Außenstellen", ""), ("Schnittstelle Servicekonto", "")],
    "81201": [("Arbeitsplatzrechner Ersatz", ""), ("Server Dateiablage", ""), ("Netzwerkkomponenten Erneuerung", ""), ("Scanner Posteingang", "")],
}
FUNDING = ["Land", "Land", "Land", "Land", "Land 60 %, EU 40 %", "Land 75 %, Bund 25 %", "Digitalisierungsbudget", "Land 80 %, Kommunal 20 %"]
CATEGORY = {"51101": "HW", "51801": "SW", "52501": "DL", "53801": "DL", "54601": "NETZ", "81201": "HW"}
# Share of the year's payments in each month: little in January, most in December.
SEASON = [0.03, 0.05, 0.08, 0.08, 0.07, 0.09, 0.07, 0.06, 0.08, 0.09, 0.11, 0.19]


def department_of():
    return {chapter: code for code, chapter in state.CHAPTER.items() if code in state.PLANNING}


def plans(root, rng, soll):
    """About the Soll of 2026 by budget line, in positions; returns them by budget line."""
    folder = root / "inbox" / "fachplanung"
    by_line, rows, count = {}, {}, {}
    for key in sorted(soll):
        chapter, title = key
        department = department_of()[chapter]
        names = TITLES[title]
        weights = [rng.uniform(0.4, 1.6) for _ in names]
        for (name, contract), weight in zip(names, weights):
            count[department] = count.get(department, 0) + 1
            position = f"{department}-26-{count[department]:02d}"
            cents = round(soll[key] * weight / sum(weights) * rng.uniform(0.9, 1.08) / 10000) * 10000
            funding = rng.choice(FUNDING)
            legal = "§ 1 OZG" if name == "Weiterentwicklung Bürgerportal" else ""
            entry = {"position": position, "contract": contract, "name": name, "cents": cents}
            by_line.setdefault(key, []).append(entry)
            rows.setdefault(department, []).append([
                department, position, name, CATEGORY[title], chapter, title, german(cents), german(round(cents * 1.02 / 10000) * 10000),
                german(cents // 4) if title == "81201" and rng.random() < 0.5 else "", rng.choice(["Fortführung", "Ersatz", "Neu"]),
                "gesetzlich" if legal else rng.choice(["vertraglich", "freiwillig"]), legal,
                "Rahmenvertrag" if contract else "eigen", contract, funding, rng.randint(1, 5)])
    for n, department in enumerate(sorted(rows)):
        data = csv_bytes([PLAN] + rows[department], encoding="windows-1252" if n % 2 else "utf-8", bom=n % 2 == 0)
        (folder / f"{department}_Runde_2026.csv").write_bytes(data)
    return by_line


def positions(rng, by_line, months):
    """Says of most Vorgänge of 2026 which position they belong to: by its number, by its contract, by their text, or not at all."""
    chosen = {}
    for month in sorted(months):
        for row in months[month]:
            key, vorgang = (row[3], row[4]), row[5]
            if row[6] == "Umbuchung" or key not in by_line:
                continue
            if vorgang not in chosen:
                # every line has one position that nobody begins
                begun = by_line[key][:-1] or by_line[key]
                chosen[vorgang] = (rng.random(), rng.choice(begun))
            draw, entry = chosen[vorgang]
            if draw < 0.55:
                row[11] = entry["position"] if draw < 0.5 or row[6] == "Festlegung" else ""
            elif draw < 0.75 and not row[12]:
                row[13] = f"{row[13]} {entry['name']}"


def year(root, rng, number, base, share):
    """A whole year: recurring payments, yearly invoices, orders paid in parts, and what is left over in December."""
    department = department_of()
    folder = root / "inbox" / "beschaffung"
    header = ["Haushaltsjahr", "Kapitel", "Titel", "Zweckbestimmung", "Art", "Betrag", "Datum", "Bezug"]
    soll, rows, counter = [], [], [0]

    def book(period, key, vorgang, kind, voucher, cents, payee, text):
        month = min(period, 12)
        day = f"{rng.randint(1, 28):02d}.{month:02d}.{number}" if period <= 12 else f"{rng.randint(2, 28):02d}.01.{number + 1}"
        code = department[key[0]]
        rows.append([number, period, code, key[0], key[1], vorgang, kind, f"{vorgang}/{voucher}", day, german(cents), payee, "", "", text])

    def vorgang():
        counter[0] += 1
        return f"{number}-{counter[0]:05d}"

    def month(cumulated=None):
        weights = [s * math.exp(rng.gauss(0, 0.25)) for s in SEASON]
        return rng.choices(range(1, 13), weights)[0]

    for key, cents in sorted(base.items()):
        adopted = round(cents * share / 1000000) * 1000000
        soll.append([number, key[0], key[1], PURPOSE[key[1]], "Ansatz", german(adopted), f"15.12.{number - 1}", f"Haushaltsplan {number}"])
        if rng.random() < 0.1:
            rest = round(adopted * rng.uniform(0.02, 0.08) / 100) * 100
            soll.append([number, key[0], key[1], PURPOSE[key[1]], "Ausgaberest", german(rest), f"30.03.{number}", f"Übertrag aus {number - 1}"])
            adopted += rest
        # Each line has habits of its own that last: what share of the Soll it spends, and how much of it recurs.
        habit = random.Random(f"{key[0]}{key[1]}")
        target = round(adopted * min(1.06, habit.uniform(0.72, 0.99) * math.exp(rng.gauss(0, 0.05))))
        recurring = round(target * habit.uniform(0.1, 0.35))
        yearly = round(target * habit.uniform(0.05, 0.2))
        number_of = vorgang()
        payee = habit.choice(PAYEES)
        for m in range(1, 13):
            book(m, key, number_of, "Anordnung", m, round(recurring / 12 * rng.uniform(0.95, 1.05)), payee, "Monatsrechnung")
        number_of = vorgang()
        book(habit.randint(2, 11), key, number_of, "Anordnung", 1, yearly, habit.choice(PAYEES), "Jahreswartung")
        left = target - recurring - yearly
        orders = max(4, min(14, left // 8000000 + 4))
        for n in range(orders):
            order = max(10000, round(left / orders * rng.uniform(0.6, 1.4)))
            number_of, payee, last = vorgang(), rng.choice(PAYEES), month()
            parts = rng.randint(1, 3)
            first = max(1, last - rng.randint(1, 4))
            book(first, key, number_of, "Festlegung", 1, order, payee, "Auftrag erteilt")
            rest = order
            for p in range(parts):
                pay = rest if p == parts - 1 else round(rest * rng.uniform(0.3, 0.6))
                rest -= pay
                period = min(last, first + p) if p < parts - 1 else last
                if p == parts - 1 and last == 12 and rng.random() < 0.12:
                    period = rng.choice([13, 13, 14])
                book(period, key, number_of, "Anordnung", 2 + p, pay, payee, "Rechnung" if parts == 1 else f"{p + 1}. Teilrechnung")
            if rng.random() < 0.04:
                book(min(12, last + 1), key, number_of, "Absetzung", 9, round(order * 0.04), payee, "Gutschrift")
    rows.sort(key=lambda r: (r[1], r[8][3:5], r[8][:2], r[5], r[7]))
    encoding = {2021: "utf-8", 2022: "windows-1252", 2023: "windows-1252", 2024: "utf-8", 2025: "iso-8859-15"}[number]
    (folder / f"HKR-Auszug_{number}.csv").write_bytes(csv_bytes([SENT] + rows, encoding=encoding))
    if number < 2025:
        (root / "inbox" / "soll" / f"soll_{number}.csv").write_bytes(csv_bytes([header] + soll, encoding="windows-1252"))
