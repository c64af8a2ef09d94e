#!/usr/bin/env python3
"""Makes the sample year of a fictional state: python3 sample-data/make/generate.py

Standard library only. One seed, so the files come out the same byte for byte. What is hidden in them is listed in
sample-data/README.md and hidden.csv.
"""
import csv
import pathlib
import random

import bookings
import energy
import history
import invoices
import plans
import state
from writers import csv_bytes

ROOT = pathlib.Path(__file__).resolve().parent.parent
CONFIG = ROOT.parent / "config" / "referenz"


def put(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def cpv_digit(code):
    """Check digit: weights 3, 7, 1 over and over, modulo 10 (agrees with all published codes we compared)."""
    return sum(int(d) * w for d, w in zip(code, (3, 7, 1, 3, 7, 1, 3, 7))) % 10


def reference():
    folder = ROOT / "inbox" / "referenz"

    def table(name, header, rows):
        put(folder / f"{name}.csv", csv_bytes([header.split(";")] + rows))

    table("ressorts", "Kürzel;Bezeichnung;IT-Kapitel;gültig von;gültig bis;Nachfolger;E-Mail",
          [[c, n, k, a, b, s, f"it-planung@{c.lower()}.example"] for c, n, k, a, b, s in state.DEPARTMENTS])
    table("deckungskreise", "Haushaltsjahr;Deckungskreis;Bezeichnung;Kapitel von;Kapitel bis;Hauptgruppe;Quelle",
          [[y, f"IT-{h}", f"IT-Ausgaben der Hauptgruppe {h}", "1602", "1620", h, f"Haushaltsgesetz {y} § 3 Abs. 3 (Beispiel)"]
           for y in (2025, 2026, 2027, 2028) for h in (5, 8)])
    def euro(n):
        return f"{n:,}".replace(",", ".") + ",00"
    table("rahmenvertraege", "Nummer;Bezeichnung;Auftragnehmer;CPV;Los;Schätzwert;Höchstwert;gültig von;gültig bis;Federführung;Abrufberechtigte",
          [[n, b, a, ",".join(f"{c[:8]}-{cpv_digit(c)}" for c in cpv.split(",")), "", euro(s), euro(h), v, t, f, e]
           for n, b, a, cpv, s, h, v, t, f, e in state.CONTRACTS])
    rows, number = [], 1
    for department, names in state.APPLICATION_SUBJECTS:
        for name in names:
            since = 2008 + number * 7 % 17
            rows.append([f"V-{number:03d}", name, department, "produktiv" if number % 9 else "Projekt",
                         f"Unterstützt die Aufgabe {name}.", since if number % 9 else "", ("normal", "hoch", "sehr hoch")[number % 3]])
            number += 1
    table("verfahren", "Nummer;Bezeichnung;Ressort;Status;Beschreibung;produktiv seit;Schutzbedarf", rows[:60])
    measures = []
    for key, old, new, name, formerly, goals, dep, status, progress, begin, end, budget in state.MEASURES:
        earlier = max(0, progress - 18)
        measures.append([key, 2025, old, formerly or name, "", goals, dep, "geplant" if earlier == 0 else "laufend", earlier, begin, end, euro(budget), ""])
        measures.append([key, 2026, new, name, f"{old} {formerly or name}" if (formerly or old != new) else "", goals, dep, status, progress, begin, end, euro(budget),
                         "Zeitplan wird überarbeitet." if status == "verzögert" else ""])
    table("massnahmen", "Schlüssel;Ausgabe;Nummer;Bezeichnung;vormals;Ziele;Ressort;Status;Fertigstellungsgrad;Beginn;Ende;Planbudget;Bemerkung", measures)
    table("standorte", "Standort;Bezeichnung;Betreiber;Eigentümer;Inbetriebnahme;Nennleistung IT kW;Nennleistung gesamt kW;Fläche m2;Fläche Rechnerräume m2;PLZ;Gemeinde;öffentlich;Kunden;Stilllegung;Abwärmenutzung;Energiemanagement;zertifiziert;Anteil erneuerbar;Herkunftsnachweise;Kühlung;Art;Redundanz Strom;Redundanz Kälte;Kältemittel",
          [["RZ1", "Rechenzentrum Nord", "LRZ", "Land", "01.03.2014", "420", "780", "1250", "640", "99091", "Erfurt", "ja", "ja", "", "ja", "ISO 50001", "ja", "100", "100", "freie Kühlung mit Kältemaschine", "Colocation", "N+1", "N+1", "R-513A"],
           ["RZ2", "Rechenzentrum Süd", "LRZ", "Land", "01.09.2008", "260", "520", "900", "410", "98617", "Meiningen", "ja", "ja", "", "nein", "ISO 50001", "nein", "60", "60", "Kompressionskälte", "Colocation", "N+1", "N", "R-134a"],
           ["SR1", "Serverraum Weimar", "MBW", "Land", "01.05.2011", "40", "90", "85", "60", "99423", "Weimar", "ja", "nein", "31.12.2028", "nein", "", "", "60", "0", "Umluftgeräte", "Unternehmen", "N", "N", ""]])
    table("stromvertraege", "Standort;gültig von;gültig bis;Lieferant;Anteil erneuerbar;Herkunftsnachweise;g CO2 je kWh;Quelle",
          [["RZ1", "01.01.2023", "", "Stadtwerk Ilmtal", "100", "100", "", "Liefervertrag 2023, Herkunftsnachweise entwertet"],
           ["RZ2", "01.01.2023", "31.12.2024", "Stadtwerk Ilmtal", "55", "55", "310", "Stromkennzeichnung 2023"],
           ["RZ2", "01.01.2025", "", "Stadtwerk Ilmtal", "60", "60", "274", "Stromkennzeichnung 2024"],
           ["SR1", "01.01.2023", "", "Regionalwerk Süd", "60", "0", "352", "Stromkennzeichnung 2024"]])
    table("server", "Standort;Gruppe;gültig von;gültig bis;Anzahl;Höchstleistung;höchste Leistungsaufnahme kW;Benchmark;mittlere Auslastung;Beschleuniger",
          [["RZ1", "Virtualisierung 2021", "01.01.2021", "", "320", "9400", "0,62", "SPECpower_ssj2008 (1000 ssj_ops)", "31", "nein"],
           ["RZ1", "Datenbanken 2019", "01.01.2019", "", "90", "6100", "0,58", "SPECpower_ssj2008 (1000 ssj_ops)", "22", "nein"],
           ["RZ2", "Virtualisierung 2018", "01.01.2018", "", "240", "5200", "0,55", "SPECpower_ssj2008 (1000 ssj_ops)", "18", "nein"]])
    table("nachweise", "Standort;Pflicht;Jahr;Stand;am;Begründung",
          [["RZ1", "EnEfG-13-1", "2024", "erfüllt", "24.03.2025", ""], ["RZ2", "EnEfG-13-1", "2024", "erfüllt", "24.03.2025", ""],
           ["RZ1", "EnEfG-13-1", "2025", "erfüllt", "19.03.2026", ""], ["RZ2", "EnEfG-13-1", "2025", "erfüllt", "17.04.2026", ""],
           ["RZ1", "EnEfG-12-2-2", "", "erfüllt", "12.06.2025", "Maßnahmenplan des Energiemanagements"], ["RZ2", "EnEfG-12-2-2", "", "erfüllt", "12.06.2025", "Maßnahmenplan des Energiemanagements"],
           ["RZ1", "EnEfG-14", "", "erfüllt", "30.06.2025", ""], ["RZ2", "EnEfG-14", "", "erfüllt", "30.06.2025", ""],
           ["RZ1", "EnEfG-15", "", "erfüllt", "15.02.2026", "Jahresbrief an alle Kunden"], ["RZ1", "EnEfG-16", "", "erfüllt", "01.11.2023", "Abgabe an das Nahwärmenetz"]])
    bills = []
    for site, point, it, pue in (("RZ1", "USV-Ausgang", 251000, 1.34), ("RZ2", "USV-Ausgang", 97500, 1.535), ("SR1", "PDU-Ausgang", 15300, 1.74)):
        for n in range(24):
            energy = round(it * (1 + 0.001 * n) * (0.93 if n % 12 == 1 else 1))
            total = round(energy * (pue - 0.0012 * n + 0.04 * (1 - abs(n % 12 - 6.5) / 3)))
            month = f"{2023 + n // 12}-{n % 12 + 1:02d}"
            bills += [[site, "Gesamt", "", month, f"{total}", f"Rechnung {month}"], [site, "IT", point, month, f"{energy}", f"Ablesung {month}"]]
    table("monatswerte", "Standort;Rolle;Messpunkt;Monat;Menge;Quelle", bills)
    table("strompreise", "Standort;gültig von;gültig bis;Arbeitspreis ct je kWh;Grundpreis je Monat;Quelle",
          [["", "01.01.2023", "31.12.2024", "27,90", "", "Landesrahmenvertrag Strom 2023"],
           ["", "01.01.2025", "", "24,60", "", "Landesrahmenvertrag Strom 2025"],
           ["RZ1", "01.01.2025", "", "21,35", "1.850,00", "Liefervertrag RZ1 ab 2025, Mittelspannung"]])
    table("geraetebestand", "Ressort;Geräteklasse;Stichtag;Anzahl",
          [[dep, key, "31.12.2025", count * (n + 3) // 10]
           for n, dep in enumerate(("FM", "MBW", "MIK", "MJV", "SK"))
           for key, count in (("notebook", 900), ("arbeitsplatzrechner", 1400), ("monitor", 2300), ("drucker", 160), ("ip-telefon", 1900))])
    table("angaben", "Standort;Jahr;Gesetz;Code;Wert;Quelle",
          [["RZ1", 2025, "EnEfG Anlage 3", "2 d (Temperatur)", "34,5", "Leittechnik"], ["RZ1", 2025, "EnEfG Anlage 3", "2 e (gespeichert)", "4200", "Speicherverwaltung"],
           ["RZ2", 2025, "EnEfG Anlage 3", "2 e (gespeichert)", "1850", "Speicherverwaltung"]])
    energy = {
        "LRZ": ((6480000, 6420000, 6350000, 6240000), ((5905000, 245000), (5815000, 238000))),
        "MBW": ((905000, 893000, 884000, 871000), ((412000, 446000), (401000, 441000)))}
    source = "Jahresbericht Gebäude und Technik"
    table("endenergie", "Stelle;Art;Jahr;Sektor;Energieträger;Endenergie kWh;Quelle",
          [row for body, (whole, parted) in energy.items() for row in
           [[body, "öffentliche Stelle", 2020 + n, "", "", e, source] for n, e in enumerate(whole)]
           + [[body, "öffentliche Stelle", 2024 + n, "Gebäude", carrier, e, source]
              for n, year in enumerate(parted) for carrier, e in zip(("Strom", "Fernwärme"), year)]])
    table("energieziele", "Schlüssel;Jahr;Standort;Größe;höchstens;Quelle",
          [["Z-ENERGIE", 2025, "Land", "Energie kWh", "6200000", "Klimaplan der Landesverwaltung (Beispiel)"], ["Z-CO2", 2025, "Land", "CO2 t", "2000", "Klimaplan der Landesverwaltung (Beispiel)"],
           ["Z-PUE1", 2025, "RZ1", "PUE", "1,3", "Zielvereinbarung LRZ (Beispiel)"], ["Z-PUE2", 2025, "RZ2", "PUE", "1,55", "Zielvereinbarung LRZ (Beispiel)"]])
    table("energiemassnahmen", "Schlüssel;Standort;Bezeichnung;umgesetzt am;erwartet kWh je Jahr;Wirkung;vorher ab;nachher ab;Kosten;Haushaltsstelle;Planposition",
          [["E-KALTGANG", "RZ1", "Kaltgangeinhausung Saal 2", "15.12.2024", "95000", "Infrastruktur", "2024-01", "2025-01", "148.000,00", "1620/81201", ""],
           ["E-USV", "RZ2", "Austausch der USV-Anlage", "30.11.2024", "42000", "Infrastruktur", "2024-01", "2025-01", "210.000,00", "1620/81201", ""],
           ["E-LUEFTER", "RZ1", "drehzahlgeregelte Lüfter", "20.06.2025", "30000", "Infrastruktur", "", "", "36.500,00", "1620/51101", ""]])
    warm = [0, 0, 0.4, 3.1, 14.2, 38.5, 61.7, 55.3, 17.8, 2.2, 0, 0]
    table("kuehlgradtage", "Standort;Monat;Kühlgradtage;Quelle",
          [[site, f"{2023 + n // 12}-{n % 12 + 1:02d}", f"{warm[n % 12] * (1, 1.06, 0.97)[n // 12]:.1f}".replace(".", ","), "Wetterstation des Standorts, Basis 18 °C (Beispiel)"]
           for site in ("RZ1", "RZ2", "SR1") for n in range(36)])
    table("planungsrunden", "Runde;Haushaltsjahre;Finanzplan bis;Abgabefrist;Stand", [["2026", "2026", 2027, "30.06.2025", "beschlossen"], ["2027/2028", "2027,2028", 2031, "30.06.2026", "offen"]])


def product():
    """Reference data that comes with the product."""
    def table(name, header, rows):
        put(CONFIG / f"{name}.csv", csv_bytes([header.split(";")] + rows))

    groups = [("511", "Geschäftsbedarf und Kommunikation sowie Geräte, Ausstattungs- und Ausrüstungsgegenstände, sonstige Gebrauchsgegenstände"),
              ("514", "Verbrauchsmittel, Haltung von Fahrzeugen und dergleichen"), ("518", "Mieten und Pachten"),
              ("525", "Aus- und Fortbildung"), ("526", "Sachverständige, Gerichts- und ähnliche Kosten")]
    groups += [(str(g), "Sonstige sächliche Verwaltungsausgaben (je Land verschieden belegt)") for g in range(531, 547)]
    groups += [("547", "Nicht aufteilbare sächliche Verwaltungsausgaben"), ("711", "Kleine Neu-, Um- und Erweiterungsbauten"),
               ("712", "Große Neu-, Um- und Erweiterungsbauten"), ("811", "Erwerb von Fahrzeugen"),
               ("812", "Erwerb von Geräten und sonstigen beweglichen Sachen")]
    table("gruppierungen", "Gruppe;Bezeichnung;gültig von;gültig bis;Quelle", [[g, n, 2010, "", "Gruppierungsplan der Länder"] for g, n in groups])
    table("ziele", "Ziel;Bezeichnung", [[i, n] for i, n in enumerate([
        "Dienste für Bürger und Unternehmen", "Attraktivität des Landes", "Offene Verwaltung", "Sicherer Datenaustausch",
        "Zentraler IT-Dienstleister", "Effizienz: Prozesse, Bündelung, Energie, Controlling, Recht", "Einheitliche IT-Landschaft",
        "Arbeit der Beschäftigten", "Bereitschaft der Beschäftigten", "Zusammenarbeit"], 1)])
    uba = [(2018, 468, "2020", "endgültig"), (2018, 473, "2023", "endgültig"), (2019, 401, "2020", "endgültig"), (2019, 411, "2023", "endgültig"),
           (2020, 369, "2023", "endgültig"), (2021, 410, "2023", "endgültig"),
           (2022, 434, "2023", "endgültig"), (2022, 433, "CC 13/2025", "endgültig"), (2023, 386, "CC 13/2025", "vorläufig"),
           (2024, 363, "CC 13/2025", "geschätzt"), (2025, 344, "erste Schätzung 2026", "geschätzt")]
    table("emissionsfaktoren", "Jahr;Energieträger;Methode;Ausgabe;Status;g CO2 je kWh;Quelle;Beleg",
          [[y, "Strom", "standortbezogen", e, s, g, "Umweltbundesamt, Strommix Deutschland, direkte CO2-Emissionen", "Sekundärquelle" if y == 2025 else "geprüft"] for y, g, e, s in uba]
          + [[y, "Diesel", "direkt", "LfU", "endgültig", 266, "LfU Brandenburg, 0,266 kg CO2/kWh (Heizwert)", "geprüft"] for y in (2022, 2023, 2024, 2025, 2026)]
          + [[2022, "Fernwärme", "direkt", "LfU", "Vorgabewert", 280, "LfU Brandenburg, Vorgabewert 0,280 kg CO2/kWh; durch den Wert des Netzes ersetzen", "geprüft"]])
    table("geraeteklassen", "Schlüssel;Bezeichnung;CPV;Nutzungsdauer Jahre;Leistung W;Betriebsstunden;Quelle",
          [[key, name, cpv, years, watts, hours, "Annahme; durch eigene Messung oder Datenblatt ersetzen"] for key, name, cpv, years, watts, hours in (
              ("notebook", "Notebook", "302131", 5, 25, 1800), ("tablet", "Tablet", "302132", 4, 8, 1800),
              ("arbeitsplatzrechner", "Arbeitsplatzrechner", "302133", 5, 60, 1800), ("monitor", "Monitor", "30231", 7, 25, 1800),
              ("drucker", "Drucker und Multifunktionsgerät", "302321", 6, 60, 1200), ("scanner", "Scanner", "302161", 6, 20, 800),
              ("server", "Server", "4882", 5, 350, 8760), ("speicher", "Speichersystem", "302331", 6, 900, 8760),
              ("netzwerk", "Netzwerkkomponente", "3242", 8, 60, 8760), ("mobiltelefon", "Mobiltelefon", "3225", 3, 2, 8760), ("ip-telefon", "IP-Telefon", "325511", 8, 4, 8760))])
    table("schwellenwerte", "Bereich;Verfahren;gültig von;gültig bis;Betrag netto;Quelle", [
        ["EU", "EU-weites Verfahren", "01.01.2024", "31.12.2025", "221.000,00", "Richtlinie 2014/24/EU, Schwellenwerte 2024/2025"],
        ["EU", "EU-weites Verfahren", "01.01.2026", "31.12.2027", "216.000,00", "Richtlinie 2014/24/EU, Schwellenwerte 2026/2027"],
        ["Land", "Direktauftrag", "01.01.2024", "27.03.2025", "7.000,00", "ThürVVöA alt"],
        ["Land", "Direktauftrag", "28.03.2025", "", "30.000,00", "ThürVVöA"],
        ["Land", "Verhandlungsvergabe", "01.01.2024", "27.03.2025", "50.000,00", "ThürVVöA alt"],
        ["Land", "Verhandlungsvergabe", "28.03.2025", "", "221.000,00", "ThürVVöA"],
        ["Land", "Beschränkte Ausschreibung", "01.01.2024", "27.03.2025", "100.000,00", "ThürVVöA alt"],
        ["Land", "Beschränkte Ausschreibung", "28.03.2025", "", "221.000,00", "ThürVVöA"]])
    table("standards", "Schlüssel;Bezeichnung;Kategorie;Status;gültig von;gültig bis", [
        ["ST-APC", "Standardarbeitsplatz", "Arbeitsplatz", "verbindlich", "01.01.2024", ""], ["ST-NET", "Landesdatennetz", "Netz", "verbindlich", "01.01.2022", ""],
        ["ST-DMS", "E-Akte-Standard", "Basiskomponente", "verbindlich", "01.01.2021", ""], ["ST-XOEV", "XÖV", "Datenaustausch", "verbindlich", "01.01.2020", ""],
        ["ST-SQL", "Relationale Datenbank", "Plattform", "empfohlen", "01.01.2023", ""], ["ST-JAVA", "Java-Plattform", "Entwicklung", "empfohlen", "01.01.2023", ""]])


def main():
    rng = random.Random(20261124)
    reference()
    product()
    items = plans.write(ROOT, rng)
    soll, base = bookings.write_budget(ROOT, rng, items)
    by_line = history.plans(ROOT, random.Random(20260101), soll)
    vorgaenge = bookings.write(ROOT, rng, soll, by_line)
    for year, share in ((2021, 0.79), (2022, 0.83), (2023, 0.87), (2024, 0.91), (2025, 0.95)):
        history.year(ROOT, random.Random(year), year, base, share)
    invoices.write(ROOT, rng, vorgaenge)
    energy.write(ROOT, rng)


def write_cpv(source):
    """From the published list (EU, CC BY 4.0): the codes of information technology, with their check digits."""
    prefixes = ("302", "311540", "315", "322", "323", "324", "325", "425120", "48", "503", "516", "642", "720", "721", "722", "723", "724", "725", "726", "727", "728", "729", "805", "799991", "1893")
    with open(source, encoding="utf-8") as file:
        rows = [[f"{r[0]}-{cpv_digit(r[0])}", r[1]] for r in csv.reader(file, delimiter="\t") if r[0].startswith(prefixes)]
    put(CONFIG / "cpv.csv", csv_bytes([["CPV", "Bezeichnung"]] + rows))


if __name__ == "__main__":
    import sys
    if len(sys.argv) == 3 and sys.argv[1] == "cpv":
        write_cpv(sys.argv[2])
    else:
        main()
