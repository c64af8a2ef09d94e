"""The fictional state: departments, contracts, applications, measures, sites."""

# code, name, IT chapter, valid from, valid to, successor
DEPARTMENTS = [
    ("SK", "Staatskanzlei", "1602", 2010, "", ""),
    ("MIK", "Ministerium für Inneres und Kommunales", "1603", 2010, "", ""),
    ("MBW", "Ministerium für Bildung und Wissenschaft", "1604", 2015, "", ""),
    ("MJV", "Ministerium für Justiz und Verbraucherschutz", "1605", 2015, "", ""),
    ("FM", "Finanzministerium", "1606", 2010, "", ""),
    ("MW", "Ministerium für Wirtschaft und Arbeit", "1607", 2010, "", ""),
    ("MS", "Ministerium für Soziales und Gesundheit", "1608", 2010, "", ""),
    ("MUE", "Ministerium für Umwelt und Energie", "1609", 2015, "", ""),
    ("MIL", "Ministerium für Infrastruktur und Landwirtschaft", "1610", 2015, "", ""),
    ("LT", "Landtagsverwaltung", "1611", 2010, "", ""),
    ("RH", "Rechnungshof", "1614", 2010, "", ""),
    ("LRZ", "Landesrechenzentrum", "1620", 2010, "", ""),
    ("MLF", "Ministerium für Landwirtschaft und Forsten", "1612", 2010, 2024, "MIL"),
]
CHAPTER = {code: chapter for code, _, chapter, *_ in DEPARTMENTS}
PLANNING = [code for code, _, _, _, to, _ in DEPARTMENTS if to == ""]

# share of the state's IT each department has, and how its people write
WEIGHT = {"SK": 0.6, "MIK": 1.6, "MBW": 1.5, "MJV": 1.4, "FM": 1.7, "MW": 0.8, "MS": 0.9, "MUE": 0.8, "MIL": 1.2,
          "LT": 0.4, "RH": 0.3, "LRZ": 2.6}

# number, name, contractor, CPV, estimate, maximum, from, to, lead, entitled
CONTRACTS = [
    ("RV-2024-01", "Arbeitsplatzrechner und Notebooks", "Nordlicht Systemhaus GmbH", "30213100-6,30213300-8", 9_000_000, 14_000_000, "01.07.2024", "30.06.2028", "LRZ", "alle"),
    ("RV-2024-02", "Monitore und Dockingstationen", "Nordlicht Systemhaus GmbH", "30231310-3", 1_800_000, 2_600_000, "01.07.2024", "30.06.2028", "LRZ", "alle"),
    ("RV-2023-07", "Multifunktionsgeräte", "Druckwerk Service AG", "30232110-8", 3_200_000, 4_500_000, "01.10.2023", "30.09.2027", "FM", "alle"),
    ("RV-2025-03", "Büro- und Kollaborationssoftware", "Lizenzkontor Ilmtal GmbH", "48300000-1,48920000-3", 12_000_000, 18_000_000, "01.01.2025", "31.12.2028", "LRZ", "alle"),
    ("RV-2025-04", "Datenbanklizenzen", "Lizenzkontor Ilmtal GmbH", "48610000-7", 4_000_000, 5_500_000, "01.01.2025", "31.12.2028", "LRZ", "LRZ,FM,MIK,MJV"),
    ("RV-2022-11", "Server und Speichersysteme", "Saale IT-Infrastruktur GmbH", "48820000-2,30233000-1", 11_000_000, 15_000_000, "01.12.2022", "30.11.2026", "LRZ", "alle"),
    ("RV-2024-05", "Netzwerkkomponenten", "Rennsteig Netztechnik GmbH", "32420000-3", 6_000_000, 9_000_000, "01.04.2024", "31.03.2028", "LRZ", "alle"),
    ("RV-2024-06", "Firewalls", "Rennsteig Netztechnik GmbH", "32420000-3,48732000-8", 2_200_000, 3_000_000, "01.04.2024", "31.03.2028", "LRZ", "alle"),
    ("RV-2023-02", "IT-Beratung und Projektunterstützung", "Beratungskreis Mitte GmbH", "72220000-3", 8_000_000, 12_000_000, "01.03.2023", "28.02.2027", "FM", "alle"),
    ("RV-2023-03", "Softwareentwicklung Java", "Werrasoft eG", "72262000-9", 7_500_000, 11_000_000, "01.03.2023", "28.02.2027", "LRZ", "alle"),
    ("RV-2025-08", "Wartung Standardsoftware", "Werrasoft eG", "72267000-4", 3_000_000, 4_200_000, "01.07.2025", "30.06.2029", "LRZ", "alle"),
    ("RV-2024-09", "Mobilfunk", "Funkhaus Thüringer Wald AG", "64212000-5", 2_600_000, 3_900_000, "01.01.2024", "31.12.2027", "MIK", "alle"),
    ("RV-2024-10", "Smartphones und Tablets", "Nordlicht Systemhaus GmbH", "32250000-0,30213200-7", 1_500_000, 2_300_000, "01.01.2024", "31.12.2027", "MIK", "alle"),
    ("RV-2025-12", "IT-Schulungen", "Bildungswerk Gera gGmbH", "80533000-9", 900_000, 1_400_000, "01.02.2025", "31.01.2029", "SK", "alle"),
    ("RV-2025-13", "Schutz vor Schadsoftware", "Sichere Wege GmbH", "48761000-0", 1_100_000, 1_700_000, "01.05.2025", "30.04.2029", "LRZ", "alle"),
    ("RV-2023-14", "Unterbrechungsfreie Stromversorgung", "Strom und Sicherheit GmbH", "31154000-0", 800_000, 1_200_000, "01.09.2023", "31.08.2027", "LRZ", "alle"),
    ("RV-2024-15", "Datenleitungen", "Rennsteig Netztechnik GmbH", "64200000-8", 9_500_000, 13_000_000, "01.01.2024", "31.12.2027", "LRZ", "alle"),
    ("RV-2025-16", "Videokonferenzräume", "Bild und Ton Jena GmbH", "32232000-8", 700_000, 1_000_000, "01.06.2025", "31.05.2029", "SK", "alle"),
    ("RV-2022-17", "Scandienstleistungen", "Archivlogistik Weimar GmbH", "79999100-4", 1_900_000, 2_500_000, "01.11.2022", "31.10.2026", "MJV", "MJV,FM,MIK"),
    ("RV-2025-18", "E-Akte: Lizenzen und Pflege", "Aktenfluss AG", "48311000-1", 5_000_000, 7_500_000, "01.03.2025", "28.02.2029", "LRZ", "alle"),
]

APPLICATION_SUBJECTS = [
    ("SK", ["Kabinettsinformationssystem", "Bürgerportal", "Pressedatenbank", "Transparenzportal", "Landesrechtsportal"]),
    ("MIK", ["Einwohnermeldewesen", "Ausländerwesen", "Waffenregister", "Personenstandswesen", "Einsatzleitsystem Katastrophenschutz", "Wahlinformationssystem"]),
    ("MBW", ["Schulverwaltungsprogramm", "Thüringer Schulcloud", "Lehrerpersonalverwaltung", "Hochschulstatistik", "Medienverleih"]),
    ("MJV", ["Elektronisches Grundbuch", "Fachverfahren Zivilgerichte", "Justizvollzugsverwaltung", "Register der Gesellschaften", "Mahnverfahren"]),
    ("FM", ["Haushaltsverfahren", "Steuerfestsetzung", "Bezügeabrechnung", "Liegenschaftsverwaltung", "Beihilfebearbeitung", "Kassenverfahren"]),
    ("MW", ["Fördermittelverwaltung", "Gewerberegister", "Arbeitsmarktprogramm", "Messdatenbank Eichwesen"]),
    ("MS", ["Elterngeld", "Schwerbehindertenrecht", "Heimaufsicht", "Gesundheitsberichterstattung", "Kita-Portal"]),
    ("MUE", ["Emissionskataster", "Abfallüberwachung", "Wasserbuch", "Naturschutzinformationssystem"]),
    ("MIL", ["Agrarförderung", "Forstinformationssystem", "Straßeninformationsbank", "Geobasisdaten", "Wohnungsbauförderung", "Raumordnungskataster"]),
    ("LT", ["Parlamentsdokumentation", "Abgeordneteninformation", "Plenarprotokolle"]),
    ("RH", ["Prüfungsverwaltung", "Prüfungsdatenanalyse"]),
    ("LRZ", ["Servicekonto", "Formularserver", "E-Payment", "Verzeichnisdienst", "Ticketsystem", "E-Mail-Verbund", "Datenaustauschplattform", "Softwareverteilung", "Archivsystem"]),
]

MEASURES = [
    # key, number 2025, number 2026, name, formerly, goals, department, status, progress, begin, end, budget
    ("M-ESERV", "1.1", "1.1", "Alle Verwaltungsleistungen online", "", "1", "SK", "verzögert", 62, "01.01.2022", "31.12.2026", 8_400_000),
    ("M-KONTO", "1.2", "1.2", "Servicekonto für Unternehmen", "", "1,3", "LRZ", "laufend", 80, "01.07.2023", "30.06.2027", 1_900_000),
    ("M-EPAY", "1.3", "1.4", "E-Payment in allen Kassen", "", "1", "FM", "laufend", 70, "01.01.2023", "31.12.2026", 1_100_000),
    ("M-EREC", "1.4", "1.3", "E-Rechnung durchgängig verarbeiten", "E-Rechnungseingang", "1,6", "FM", "laufend", 85, "01.01.2024", "31.12.2026", 950_000),
    ("M-STDO", "2.1", "2.1", "Digitaler Standort", "", "2", "MW", "laufend", 35, "01.01.2025", "31.12.2028", 2_500_000),
    ("M-BREIT", "2.2", "2.2", "Breitband an Schulen", "", "2,7", "MBW", "abgeschlossen", 100, "01.01.2021", "31.12.2025", 14_000_000),
    ("M-STARTUP", "2.3", "2.3", "Gründungsportal", "", "2", "MW", "geplant", 0, "01.01.2027", "31.12.2028", 600_000),
    ("M-OPEN", "3.1", "3.1", "Transparenzportal", "ZIRT", "3", "SK", "laufend", 55, "01.01.2023", "31.12.2027", 1_300_000),
    ("M-GEO", "3.2", "3.2", "Offene Geodaten", "", "3", "MIL", "abgeschlossen", 100, "01.01.2022", "31.12.2025", 700_000),
    ("M-BETEIL", "3.3", "3.4", "Beteiligungsportal", "", "3", "SK", "verzögert", 40, "01.01.2024", "31.12.2026", 480_000),
    ("M-VPS", "4.1", "4.1", "Sichere Nachrichtenwege", "", "4", "LRZ", "laufend", 60, "01.01.2024", "31.12.2027", 1_700_000),
    ("M-KRYPT", "4.2", "4.2", "Verschlüsselung mobiler Geräte", "", "4,8", "LRZ", "abgeschlossen", 100, "01.01.2023", "31.12.2025", 900_000),
    ("M-SOC", "4.3", "4.3", "Sicherheitslagezentrum", "", "4", "LRZ", "laufend", 45, "01.01.2025", "31.12.2028", 5_200_000),
    ("M-NOTF", "4.4", "4.4", "Notfallvorsorge der IT", "", "4,5", "LRZ", "verzögert", 20, "01.07.2024", "31.12.2026", 1_150_000),
    ("M-LRZ2", "5.1", "5.1", "Zweiter Standort des Landesrechenzentrums", "", "5", "LRZ", "laufend", 50, "01.01.2023", "31.12.2028", 32_000_000),
    ("M-KONS", "5.2", "5.2", "Konsolidierung der Server der Ressorts", "Serverzentralisierung", "5,6", "LRZ", "laufend", 66, "01.01.2022", "31.12.2027", 9_800_000),
    ("M-CLOUD", "5.3", "5.3", "Verwaltungscloud", "", "5,10", "LRZ", "geplant", 0, "01.01.2027", "31.12.2029", 7_000_000),
    ("M-DB", "5.4", "5.4", "Zentrale Datenbankplattform", "", "5", "LRZ", "laufend", 58, "01.01.2024", "31.12.2027", 3_300_000),
    ("M-BUND", "6.1", "6.1", "Bündelung von Beschaffungen", "", "6", "FM", "laufend", 30, "01.01.2025", "31.12.2028", 400_000),
    ("M-GREEN", "6.2", "6.2", "Energieeffizienz der Rechenzentren", "Green IT", "6", "LRZ", "laufend", 48, "01.01.2024", "31.12.2030", 4_600_000),
    ("M-CTRL", "6.3", "6.3", "IT-Controlling der Ressorts", "", "6", "FM", "laufend", 75, "01.01.2024", "31.12.2026", 850_000),
    ("M-PROZ", "6.4", "6.5", "Prozessmanagement", "", "6", "MIK", "verzögert", 25, "01.01.2024", "31.12.2026", 1_200_000),
    ("M-RECHT", "6.5", "6.4", "Digitaltaugliches Recht", "", "6", "MJV", "laufend", 40, "01.01.2025", "31.12.2027", 300_000),
    ("M-NETZ", "7.1", "7.1", "Erneuerung des Landesdatennetzes", "", "7", "LRZ", "laufend", 52, "01.01.2024", "31.12.2028", 18_500_000),
    ("M-SAGA", "7.2", "7.2", "Standardkatalog fortschreiben", "", "7", "SK", "laufend", 90, "01.01.2022", "31.12.2026", 150_000),
    ("M-EAKTE", "7.3", "7.3", "Elektronische Akte in allen Behörden", "Dokumentenmanagement", "7,8", "MIK", "verzögert", 64, "01.01.2019", "31.12.2026", 21_000_000),
    ("M-BASIS", "7.4", "7.4", "Basiskomponenten", "", "7", "LRZ", "laufend", 70, "01.01.2022", "31.12.2027", 2_800_000),
    ("M-XOEV", "7.5", "7.5", "XÖV-Standards in Fachverfahren", "", "7,10", "MIK", "laufend", 33, "01.01.2025", "31.12.2028", 950_000),
    ("M-ARCH", "7.6", "7.6", "Elektronische Archivierung", "", "7", "SK", "gestrichen", 10, "01.01.2023", "31.12.2025", 500_000),
    ("M-MOBIL", "8.1", "8.1", "Mobiles Arbeiten", "Telearbeit", "8", "FM", "abgeschlossen", 100, "01.01.2021", "31.12.2025", 6_300_000),
    ("M-KOLL", "8.2", "8.2", "Gemeinsame Arbeitsplattform", "", "8", "LRZ", "laufend", 57, "01.01.2024", "31.12.2027", 5_400_000),
    ("M-APC", "8.3", "8.3", "Einheitlicher Arbeitsplatz", "", "8,7", "LRZ", "laufend", 44, "01.01.2025", "31.12.2028", 11_000_000),
    ("M-QUAL", "9.1", "9.1", "Digitalkompetenz der Beschäftigten", "", "9", "SK", "laufend", 50, "01.01.2024", "31.12.2028", 1_600_000),
    ("M-NACHW", "9.2", "9.2", "IT-Nachwuchs gewinnen", "", "9", "FM", "laufend", 38, "01.01.2025", "31.12.2029", 900_000),
    ("M-AKZ", "9.3", "9.3", "Veränderungsbegleitung", "", "9", "SK", "geplant", 0, "01.01.2027", "31.12.2028", 450_000),
    ("M-FITKO", "10.1", "10.1", "Mitwirkung in Bund-Länder-Gremien", "", "10", "SK", "laufend", 60, "01.01.2020", "31.12.2028", 1_000_000),
    ("M-KOMM", "10.2", "10.2", "Zusammenarbeit mit den Kommunen", "", "10", "MIK", "laufend", 47, "01.01.2023", "31.12.2027", 4_200_000),
    ("M-PVDB", "10.3", "10.3", "Projekt- und Verfahrensdatenbank", "", "10,6", "FM", "laufend", 82, "01.01.2022", "31.12.2026", 280_000),
    ("M-EFA", "10.4", "10.4", "Leistungen nach dem Prinzip Einer für Alle", "", "10,1", "SK", "laufend", 68, "01.01.2022", "31.12.2027", 3_900_000),
    ("M-FORSCH", "10.5", "10.5", "Forschung und Verwaltung vernetzen", "", "10", "MBW", "geplant", 0, "01.07.2026", "31.12.2029", 750_000),
]
