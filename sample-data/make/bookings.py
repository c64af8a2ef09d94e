"""The adopted budgets 2025 and 2026 and nine months of bookings."""
import random

import state
from writers import Num, csv_bytes, german, xlsx_bytes

PURPOSE = {"51101": "Geräte, Software, Wartung", "51801": "Mieten und Nutzungsrechte IT", "52501": "IT-Fortbildung", "53801": "Aufträge und Dienstleistungen IT",
           "54601": "Anbindungen und sonstige IT-Ausgaben", "81201": "Erwerb von IT-Geräten"}
SENT = ["Haushaltsjahr", "Periode", "Ressort", "Kapitel", "Titel", "Vorgang", "Belegart", "Belegnummer", "Buchungsdatum", "Betrag", "Empfänger", "Position", "Rahmenvertrag", "Buchungstext"]
PAYEES = ["Nordlicht Systemhaus GmbH", "Werrasoft eG", "Lizenzkontor Ilmtal GmbH", "Saale IT-Infrastruktur GmbH", "Rennsteig Netztechnik GmbH",
          "Beratungskreis Mitte GmbH", "Landesrechenzentrum", "Druckwerk Service AG", "Bildungswerk Gera gGmbH", "Müller & Söhne Bürotechnik KG"]
# budget lines that are spent over, as share of the Soll by September
OVERSPENT = {("1603", "51801"): 1.16, ("1608", "81201"): 1.04, ("1614", "53801"): 1.22}


def lines_of(items):
    planned = {}
    for entries in items.values():
        for entry in entries:
            key = (entry["Kapitel"], entry["Titel"])
            planned[key] = planned.get(key, 0) + entry["amounts"][2027]
    return planned


def write_budget(root, rng, items):
    folder = root / "inbox" / "soll"
    folder.mkdir(parents=True, exist_ok=True)
    header = ["Haushaltsjahr", "Kapitel", "Titel", "Zweckbestimmung", "Art", "Betrag", "Datum", "Bezug"]
    planned = lines_of(items)
    base = {key: max(500000, round(cents * rng.uniform(0.82, 1.06) / 1000000) * 1000000) for key, cents in sorted(planned.items())}
    rows25 = [[2025, k, t, PURPOSE[t], "Ansatz", german(round(c * rng.uniform(0.9, 1.0) / 1000000) * 1000000), "15.12.2023", "Haushaltsplan 2024/2025"] for (k, t), c in base.items()]
    rows, soll = [], {}

    def movement(key, art, cents, date, reference):
        rows.append([2026, key[0], key[1], PURPOSE[key[1]], art, german(cents), date, reference])
        if not art.startswith("VE"):
            soll[key] = soll.get(key, 0) + (-cents if art == "Sperre" else cents)

    for key, cents in base.items():
        movement(key, "Ansatz", cents, "18.12.2025", "Haushaltsplan 2026")
        if key[1] == "81201":
            movement(key, "VE 2027", cents // 4 // 10000 * 10000, "18.12.2025", "Haushaltsplan 2026")
    movement(("1620", "53801"), "Nachtrag", 120000000, "14.04.2026", "Nachtragshaushalt 2026")
    movement(("1603", "81201"), "Nachtrag", 45000000, "14.04.2026", "Nachtragshaushalt 2026")
    for n, (source, target, cents) in enumerate([(("1606", "53801"), ("1606", "51801"), 8000000), (("1604", "81201"), ("1620", "81201"), 15000000), (("1610", "53801"), ("1610", "54601"), 2500050)], 1):
        movement(source, "Umsetzung", -cents, "20.05.2026", f"Umsetzung {n}/2026")
        movement(target, "Umsetzung", cents, "20.05.2026", f"Umsetzung {n}/2026")
    for key in (("1605", "81201"), ("1607", "53801"), ("1609", "53801")):
        movement(key, "Sperre", base[key] // 10 // 100 * 100, "02.03.2026", "Haushaltssperre § 41")
    movement(("1607", "53801"), "Entsperrung", base[("1607", "53801")] // 20 // 100 * 100, "01.07.2026", "teilweise Aufhebung der Sperre")
    for key, cents in ((("1602", "53801"), 3712345), (("1605", "53801"), 20000000), (("1620", "81201"), 88000000), (("1611", "51101"), 450099)):
        movement(key, "Ausgaberest", cents, "30.03.2026", "Übertrag aus 2025")
    (folder / "soll_2025.csv").write_bytes(csv_bytes([header] + rows25, encoding="windows-1252"))
    (folder / "soll_2026.csv").write_bytes(csv_bytes([header] + rows, encoding="utf-8", bom=True))
    return soll, base


def write(root, rng, soll, by_line):
    folder = root / "inbox" / "beschaffung"
    folder.mkdir(parents=True, exist_ok=True)
    department = {chapter: code for code, chapter in state.CHAPTER.items() if code in state.PLANNING}
    months = {m: [] for m in range(1, 10)}
    vorgaenge = []
    number = 0

    def book(month, key, vorgang, kind, voucher, cents, payee, text, contract=""):
        day = rng.randint(1, 28)
        months[month].append([2026, month, department[key[0]], key[0], key[1], vorgang, kind, voucher, f"{day:02d}.{month:02d}.2026", cents, payee, "", contract, text])

    for key in sorted(soll):
        target = round(soll[key] * OVERSPENT.get(key, rng.uniform(0.58, 0.86)))
        spent, count = 0, max(8, min(40, target // 6000000 + 12))
        for n in range(count):
            number += 1
            vorgang = f"2026-{number:05d}"
            order = target - spent if n == count - 1 else round(target / count * rng.uniform(0.6, 1.35))
            order = max(order, 10000)
            spent += order
            payee = rng.choice(PAYEES)
            start = rng.randint(1, 7)
            voucher = 1
            contract = rng.choice(["", "", "RV-2023-02", "RV-2025-08"]) if key[1] in ("53801", "51101") else ""
            direct = rng.random() < 0.06
            if not direct:
                book(start, key, vorgang, "Festlegung", f"{vorgang}/{voucher}", order, payee, "Auftrag erteilt", contract)
                voucher += 1
            parts = rng.randint(0, 3) if not direct else 1
            rest = order
            for p in range(parts):
                month = min(9, start + p + rng.randint(0, 2))
                pay = rest if (direct or p == parts - 1 and rng.random() < 0.5) else round(rest * rng.uniform(0.25, 0.6))
                rest -= pay
                book(month, key, vorgang, "Anordnung", f"{vorgang}/{voucher}", pay, payee, "Rechnung" if parts == 1 else f"{p + 1}. Teilrechnung", contract)
                voucher += 1
                vorgaenge.append((vorgang, key, payee, pay, month))
            if rest and parts and rng.random() < 0.08:
                cut = round(rest * 0.5)
                book(min(9, start + 2), key, vorgang, "Festlegungsminderung", f"{vorgang}/{voucher}", cut, payee, "Auftrag gekürzt", contract)
                voucher += 1
            if parts and rng.random() < 0.05:
                book(9, key, vorgang, "Absetzung", f"{vorgang}/{voucher}", round(order * 0.05), payee, "Gutschrift", contract)
    for n, (source, target) in enumerate([(("1606", "53801"), ("1606", "51801")), (("1604", "53801"), ("1604", "51101")), (("1620", "53801"), ("1620", "51801"))], 1):
        cents = 123450 * n + 55
        book(4 + n, source, f"2026-U{n:03d}", "Umbuchung", f"2026-U{n:03d}/1", -cents, "", "Umbuchung wegen falschen Titels")
        book(4 + n, target, f"2026-U{n:03d}", "Umbuchung", f"2026-U{n:03d}/1", cents, "", "Umbuchung wegen falschen Titels")
        months[4 + n][-1][8] = months[4 + n][-2][8]
    # A booking on a line that the budget does not have.
    book(6, ("1602", "51401"), "2026-99001", "Anordnung", "2026-99001/1", 487650, "Müller & Söhne Bürotechnik KG", "Druckerpatronen, Titel ohne Soll")
    import history

    history.positions(random.Random(2026), by_line, months)
    repeated = [list(months[3][5]), list(months[3][40]), list(months[5][7])]
    for m in sorted(months):
        rows = sorted(months[m], key=lambda r: (r[8][3:5], r[8][:2], r[5], r[7]))
        if m == 6:
            rows[10:10] = [list(r) for r in repeated]  # the same vouchers again, to the letter
        if m == 4:
            rows[20] = rows[20][:2] + ["FM"] + ["16O6"] + rows[20][4:]  # letter O for zero
            rows[60] = rows[60][:6] + ["Anordung"] + rows[60][7:]
        if m == 7:
            rows[15] = rows[15][:8] + ["31.06.2026"] + rows[15][9:]
            rows[33] = rows[33][:5] + [""] + rows[33][6:]
        if m == 8:
            rows.insert(50, rows[49][:9] + [rows[49][9] + 100] + rows[49][10:])  # the voucher before, with another amount
        if m in (2, 5, 8):
            body = [r[:9] + [Num(r[9] / 100)] + r[10:] for r in rows]
            (folder / f"HKR-Auszug_2026-{m:02d}.xlsx").write_bytes(xlsx_bytes([("Buchungen", False, [[f"HKR-Auszug Periode {m}/2026"], []] + [SENT] + body, [])]))
        else:
            body = [r[:9] + [german(r[9], grouped=m % 2 == 1)] + r[10:] for r in rows]
            data = csv_bytes([SENT] + body, encoding="windows-1252" if m % 2 else "utf-8")
            (folder / f"HKR-Auszug_2026-{m:02d}.csv").write_bytes(data)
            if m == 3:
                (folder / "HKR-Auszug_2026-03_nochmal.csv").write_bytes(data)
    return vorgaenge
