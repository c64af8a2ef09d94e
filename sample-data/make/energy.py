"""Meters and a year of readings (2025) of two data centres and a server room."""
import datetime
import math

from writers import csv_bytes

BERLIN_SUMMER = (datetime.datetime(2025, 3, 30, 1), datetime.datetime(2025, 10, 26, 1))  # UTC
START = datetime.datetime(2024, 12, 31, 23)  # midnight 1 January 2025 in Berlin, in UTC
STEPS = 35040
METERS = ["Zähler", "Standort", "Rolle", "Medium", "Einheit", "Messart", "OBIS", "Faktor", "Stellen", "Überlauf", "gültig von", "gültig bis", "Nachfolger", "Hauptzähler", "Formel", "Messpunkt", "Maximalleistung kW"]


def local(utc):
    return utc + datetime.timedelta(hours=2 if BERLIN_SUMMER[0] <= utc < BERLIN_SUMMER[1] else 1)


def register(folder):
    def meter(key, site, role, medium="Strom", unit="kWh", kind="Lastgang-Energie", obis="1-1:1.29.0", point="", power="", begin="01.01.2020", end="", successor="", digits="", rollover="", factor="1", main="", formula=""):
        return [key, site, role, medium, unit, kind, obis, factor, digits, rollover, begin, end, successor, main, formula, point, power]
    rows = [meter("RZ1-GES", "RZ1", "Gesamt", power="780"), meter("RZ1-IT1", "RZ1", "IT", point="USV-Ausgang", power="230"), meter("RZ1-IT2", "RZ1", "IT", point="USV-Ausgang", power="210"),
            meter("RZ1-KLT", "RZ1", "Kälte", power="220"), meter("RZ1-PV", "RZ1", "PV-Erzeugung", power="120"), meter("RZ1-EIN", "RZ1", "Einspeisung", obis="1-1:2.29.0", power="120"),
            meter("RZ1-MIT", "RZ1", "Mitnutzer", power="60"), meter("RZ1-DSL", "RZ1", "Diesel", "Kraftstoff", "l", "Zählerstand", ""), meter("RZ1-WAS", "RZ1", "Wasser", "Wasser", "m3", "Zählerstand", ""),
            meter("RZ1-ABW", "RZ1", "Abwärme genutzt", "Wärme", "kWh", "Zählerstand", ""),
            meter("RZ2-GES", "RZ2", "Gesamt", power="520"), meter("RZ2-IT", "RZ2", "IT", point="USV-Ausgang", power="280", main="RZ2-GES"), meter("RZ2-KLT", "RZ2", "Kälte", power="190", main="RZ2-GES"),
            meter("RZ2-SON", "RZ2", "Sonstiges", kind="berechnet", obis="", formula="RZ2-GES − RZ2-IT − RZ2-KLT"),
            meter("RZ2-DSL", "RZ2", "Diesel", "Kraftstoff", "l", "Zählerstand", ""),
            meter("SR1-GES-A", "SR1", "Gesamt", kind="Zählerstand", obis="1-1:1.8.0", digits="6", rollover="1000000", end="15.07.2025", successor="SR1-GES-B", power="90"),
            meter("SR1-GES-B", "SR1", "Gesamt", kind="Zählerstand", obis="1-1:1.8.0", digits="6", rollover="1000000", begin="15.07.2025", power="90"),
            meter("SR1-IT", "SR1", "IT", point="PDU-Ausgang", power="45", main="SR1-GES-B")]
    path = folder / "zaehler" / "zaehlerregister.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(csv_bytes([METERS] + rows))


def de(value):
    return f"{value / 1000:.3f}".replace(".", ",")


def write(root, rng):
    inbox = root / "inbox"
    register(inbox)
    folder = inbox / "energie"
    folder.mkdir(parents=True, exist_ok=True)
    columns = {"RZ1": ["RZ1-GES", "RZ1-IT1", "RZ1-IT2", "RZ1-KLT", "RZ1-PV", "RZ1-EIN", "RZ1-MIT"], "RZ2": ["RZ2-GES", "RZ2-IT", "RZ2-KLT"], "SR1": ["SR1-IT"]}
    rows = {site: [["Zeitstempel"] + names] for site, names in columns.items()}
    stands = []
    server_room = []
    for step in range(STEPS):
        utc = START + datetime.timedelta(minutes=15 * step)
        begin, end = local(utc), local(utc + datetime.timedelta(minutes=15))
        season = math.cos((begin.timetuple().tm_yday - 200) / 365 * 2 * math.pi)  # 1 in July
        work = 1.0 if begin.weekday() < 5 and 7 <= begin.hour < 18 else 0.0
        noise = rng.uniform(0.985, 1.015)
        # Wh per quarter of an hour
        it1, it2 = (48000 + 3500 * work) * noise, (38000 + 2500 * work) * noise
        cooling = (it1 + it2) * (0.17 + 0.09 * max(-0.5, season)) * rng.uniform(0.98, 1.02)
        sun = max(0.0, math.sin((begin.hour + begin.minute / 60 - 6) / 12 * math.pi)) if 6 <= begin.hour < 18 else 0.0
        pv = 26000 * sun * (0.55 + 0.45 * season) * rng.uniform(0.3, 1.0)
        offices = (2600 + 5200 * work) * noise
        other = (it1 + it2) * 0.115
        feed = max(0.0, pv - 24000)
        grid = it1 + it2 + cooling + other + offices - pv + feed
        it = (33000 + 2000 * work) * noise
        cool2 = it * (0.34 + 0.07 * season) * rng.uniform(0.98, 1.02)
        room = (5200 + 300 * work) * noise
        server_room.append(room * (1.72 + 0.1 * season))
        stamp = end.strftime("%d.%m.%Y %H:%M")
        if utc == BERLIN_SUMMER[0]:
            for quarter in (15, 30, 45, 60):  # the hour that does not exist, sent empty
                phantom = datetime.datetime(2025, 3, 30, 2) + datetime.timedelta(minutes=quarter - 0)
                if phantom.hour == 2:
                    rows["RZ1"].append([phantom.strftime("%d.%m.%Y %H:%M")] + [""] * 7)
        rows["RZ1"].append([stamp] + [de(round(v)) for v in (grid, it1, it2, cooling, pv, feed, offices)])
        day = begin.strftime("%d.%m.%Y %H:%M")
        values = [de(round(v)) for v in (it + cool2 + it * 0.16, it, cool2)]
        if datetime.datetime(2025, 2, 11, 9) <= begin < datetime.datetime(2025, 2, 11, 14):
            values = ["", "", ""]  # 5 hours lost
        if datetime.datetime(2025, 6, 18, 13, 15) <= begin < datetime.datetime(2025, 6, 18, 14, 45):
            values[1] = ""  # 1.5 hours of one meter
        rows["RZ2"].append([day] + values)
        rows["SR1"].append([day, de(round(room))])
    (folder / "RZ1_Lastgang_2025_Intervallende.csv").write_bytes(csv_bytes(rows["RZ1"]))
    (folder / "RZ2_Lastgang_2025.csv").write_bytes(csv_bytes(rows["RZ2"], encoding="windows-1252"))
    (folder / "SR1_IT_2025.csv").write_bytes(csv_bytes(rows["SR1"], eol="\n"))

    def stand(meter, when, value, decimals=1):
        stands.append([meter, when.strftime("%d.%m.%Y %H:%M"), f"{value:.{decimals}f}".replace(".", ","), "W"])
    firsts = [datetime.datetime(2025, m, 1) for m in range(1, 13)] + [datetime.datetime(2026, 1, 1)]
    diesel1, diesel2, water, heat = 1204.0, 880.0, 45210.0, 320500.0
    for n, first in enumerate(firsts):
        stand("RZ1-DSL", first, diesel1)
        stand("RZ2-DSL", first, diesel2)
        stand("RZ1-WAS", first, water)
        stand("RZ1-ABW", first, heat)
        diesel1 += 120 + 15 * (n % 3)
        diesel2 += 95 if n % 2 == 0 else 0
        water += 130 + 40 * max(0.0, math.sin((n - 2) / 6 * math.pi))
        heat += 21000 if n in (0, 1, 2, 10, 11) else 9000
    exchange = datetime.datetime(2025, 7, 15, 10)
    a, b = 941200.0, 12.5
    utc = START
    for value in server_room:
        begin = local(utc)
        if begin in firsts and begin.minute == 0 and begin.hour == 0:
            stand("SR1-GES-A" if begin < exchange else "SR1-GES-B", begin, (a % 1000000) if begin < exchange else b)
        if begin == exchange:
            stand("SR1-GES-A", begin, a % 1000000)
            stand("SR1-GES-B", begin, b)
        if begin < exchange:
            a += value / 1000
        else:
            b += value / 1000
        utc += datetime.timedelta(minutes=15)
    stand("SR1-GES-B", firsts[-1], b)
    (folder / "Zaehlerstaende_2025.csv").write_bytes(csv_bytes([["Zähler", "Zeitstempel", "Wert", "Status"]] + sorted(stands, key=lambda s: (s[0], s[1][6:10], s[1][3:5], s[1][:2], s[1][11:]))))
