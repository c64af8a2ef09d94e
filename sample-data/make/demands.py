"""What departments need: ordinary demands, applications, and the bundles that are hidden among them."""

# category, CPV, title number, wording variants, unit, price in EUR, quantity from-to, type, obligation, route, contract, yearly
COMMON = [
    ("HW", "30213300", "81201", ["Arbeitsplatzrechner", "PC-Arbeitsplätze, Ersatzbeschaffung", "Austausch Desktop-PC"], "Stück", 820, (20, 240), "Ersatz", "freiwillig", "Rahmenvertrag", "RV-2024-01", False),
    ("HW", "30231310", "51101", ["Flachbildschirme 27 Zoll", "Monitore, Ersatz", "Bildschirme für Arbeitsplätze"], "Stück", 260, (20, 300), "Ersatz", "freiwillig", "Rahmenvertrag", "RV-2024-02", False),
    ("HW", "48820000", "81201", ["Server für Dateiablage", "Serverersatz Außenstellen", "Virtualisierungsserver"], "Stück", 14500, (2, 14), "Ersatz", "freiwillig", "Rahmenvertrag", "RV-2022-11", False),
    ("HW", "30216110", "81201", ["Dokumentenscanner", "Scanner Posteingang", "Scanstrecke"], "Stück", 3900, (2, 20), "Neu", "freiwillig", "eigen", "", False),
    ("NETZ", "32420000", "81201", ["Netzwerkkomponenten Erneuerung", "Switche Zugangsebene", "WLAN-Zugangspunkte Dienstgebäude"], "Stück", 2400, (8, 90), "Ersatz", "freiwillig", "Rahmenvertrag", "RV-2024-05", False),
    ("NETZ", "64200000", "51801", ["Datenleitungen Außenstellen", "Anbindung Liegenschaften an das Landesdatennetz", "Leitungskosten Dienststellen"], "Anschluss", 7800, (4, 60), "Fortführung", "vertraglich", "Rahmenvertrag", "RV-2024-15", True),
    ("DL", "72267000", "51101", ["Pflege der Bürosoftware", "Softwarewartung Arbeitsplatz", "Wartungsverträge Standardprogramme"], "Jahr", 64000, (1, 3), "Fortführung", "vertraglich", "Rahmenvertrag", "RV-2025-08", True),
    ("DL", "72250000", "53801", ["Betrieb im Landesrechenzentrum", "Nutzungsentgelt Rechenzentrum", "Entgelte Betriebsleistungen"], "Jahr", 310000, (1, 4), "Fortführung", "vertraglich", "Landesrechenzentrum", "", True),
    ("DL", "72220000", "53801", ["Beratung Informationssicherheit", "Unterstützung Projektleitung", "Externe Projektunterstützung Digitalisierung"], "Personentage", 980, (40, 260), "Neu", "freiwillig", "Rahmenvertrag", "RV-2023-02", False),
    ("SW", "48610000", "51801", ["Datenbanklizenzen", "Lizenzen relationale Datenbank", "Erweiterung Datenbanknutzungsrechte"], "Lizenz", 5600, (4, 40), "Fortführung", "vertraglich", "Rahmenvertrag", "RV-2025-04", True),
    ("SW", "48300000", "51801", ["Bürosoftware Abonnement", "Lizenzen Textverarbeitung und Tabellenkalkulation", "Nutzungsrechte Büropaket"], "Lizenz", 148, (150, 1600), "Fortführung", "vertraglich", "Rahmenvertrag", "RV-2025-03", True),
    ("DL", "79999100", "53801", ["Digitalisierung von Altakten", "Scandienstleistung Registratur", "Ersetzendes Scannen Altbestand"], "Akten", 3, (8000, 90000), "Neu", "Kabinettsbeschluss", "eigen", "", False),
    ("HW", "30237410", "51101", ["Zubehör Arbeitsplätze", "Tastaturen und Mäuse", "Kleinteile IT"], "Pauschale", 9000, (1, 3), "Ersatz", "freiwillig", "eigen", "", True),
    ("RZ", "42512000", "81201", ["Kühlung Serverraum", "Klimagerät Technikraum", "Erneuerung Raumkühlung Technik"], "Stück", 18500, (1, 3), "Ersatz", "freiwillig", "eigen", "", False),
    ("DL", "50312000", "51101", ["Wartung der Rechner", "Instandhaltung Hardware", "Reparaturen Geräte außerhalb Gewährleistung"], "Jahr", 28000, (1, 2), "Fortführung", "vertraglich", "eigen", "", True),
    ("DL", "72512000", "53801", ["Datenpflege Registraturdaten", "Bereinigung Aktenplan", "Übernahme von Altdaten"], "Pauschale", 45000, (1, 3), "Neu", "freiwillig", "eigen", "", False),
]

# per application: wording, category, title, price range in thousand EUR, type, obligation, legal basis, yearly
APPLICATION_DEMANDS = [
    ("{a}: Pflege und Weiterentwicklung", "FV", "53801", (60, 900), "Fortführung", "vertraglich", "", True),
    ("{a}, Betrieb", "FV", "53801", (40, 700), "Fortführung", "vertraglich", "", True),
    ("{a}: Onlineanbindung nach OZG", "FV", "53801", (80, 650), "Neu", "gesetzlich", "§ 1 OZG", False),
    ("Neues Release {a}", "FV", "53801", (50, 420), "Neu", "freiwillig", "", False),
    ("Schnittstelle {a} zum Servicekonto", "FV", "54601", (20, 160), "Neu", "Kabinettsbeschluss", "", False),
    ("{a}: Lizenzen", "SW", "51801", (15, 260), "Fortführung", "vertraglich", "", True),
]

# name, CPV, category, title, unit, price, yearly, members: department -> wording; decoys: department -> (wording, why not)
BUNDLES = [
    ("Notebooks", "30213100", "HW", "81201", "Stück", 1150, False, {
        "FM": "Notebooks 14 Zoll für den mobilen Arbeitsplatz", "MBW": "Laptops 14\" für Lehrkräfteverwaltung",
        "MIK": "Mobile Endgeräte 14 Zoll", "MJV": "NB 14 Zoll, Ersatzbeschaffung Gerichte", "MS": "Laptop 14 Zoll mit Dockinganschluss"},
     {"MUE": "Notebooktaschen 14 Zoll"}),
    ("Virenschutz", "48761000", "SW", "51801", "Lizenz", 21, True, {
        "MIK": "Virenschutz Arbeitsplätze", "FM": "Antivirensoftware, Verlängerung", "MW": "Endpoint Protection", "LT": "Schutz vor Schadsoftware auf Endgeräten"}, {}),
    ("E-Akte", "48311000", "SW", "51801", "Lizenz", 190, True, {
        "MIK": "E-Akte: Lizenzen für 1.200 Arbeitsplätze", "MS": "DMS-Lizenzen", "MUE": "Dokumentenmanagementsystem, Nutzungsrechte", "SK": "Elektronische Akte, Lizenzerweiterung"}, {}),
    ("Firewall", "48732000", "NETZ", "81201", "Stück", 17800, False, {
        "MJV": "Firewall-Cluster Justizzentren", "LRZ": "Next Generation Firewalls (NGFW)", "MIL": "NGFW Außenstellen"}, {"RH": "Firewall-Schulung Administratoren"}),
    ("Multifunktionsgeräte", "30232110", "HW", "51801", "Stück", 1450, True, {
        "FM": "Multifunktionsgeräte (MFG) Finanzämter", "MBW": "Kombigeräte Druck/Kopie/Scan", "MW": "MFP-Miete Dienstgebäude", "MIL": "Multifunktionsdrucker Flurgeräte"}, {}),
    ("Smartphones", "32250000", "HW", "51101", "Stück", 480, False, {
        "MIK": "Smartphones Einsatzkräfte", "SK": "Diensthandys, Austausch", "MUE": "Mobiltelefone mit Touchscreen für den Außendienst"}, {}),
    ("Tablets", "30213200", "HW", "81201", "Stück", 690, False, {
        "LT": "iPads für Abgeordnete", "MIL": "Tablets Straßenkontrolle", "MUE": "Tablet-PC Gewässeraufsicht", "MBW": "Tablets Schulaufsicht"}, {}),
    ("Videokonferenzräume", "32232000", "HW", "81201", "Raum", 16400, False, {
        "SK": "Videokonferenzanlage Sitzungsräume", "MJV": "Videoverhandlung: Raumausstattung", "RH": "VK-Technik Besprechungsraum", "MW": "Konferenzräume mit Videotechnik"}, {"MS": "Videoüberwachung Eingangsbereich"}),
    ("USV", "31154000", "RZ", "81201", "Stück", 12900, False, {
        "MIK": "USV-Anlagen Technikräume", "LRZ": "Unterbrechungsfreie Stromversorgung, Batterietausch", "MJV": "Notstromversorgung (USV) Serverräume"}, {}),
    ("Datensicherung", "48732000", "SW", "51801", "Lizenz", 940, True, {
        "LRZ": "Backup-Software, Erweiterung", "FM": "Datensicherungssoftware", "MIL": "Sicherungssoftware für Server (Backup)"}, {"SK": "Datensicherheitskonzept"}),
    ("Java-Entwicklung", "72262000", "DL", "53801", "Personentage", 920, False, {
        "FM": "Softwareentwicklung Java", "LRZ": "Programmierleistungen Java/Spring", "MIL": "Java-Entwickler für Fachverfahren (Personentage)"}, {}),
    ("Barrierefreiheit", "72254000", "DL", "53801", "Prüfung", 4800, False, {
        "SK": "Prüfung Barrierefreiheit Internetauftritte", "MS": "BITV-Tests der Portale", "MBW": "Barrierefreiheitstests nach BITV 2.0"}, {}),
    ("IT-Schulung Büropaket", "80533000", "DL", "52501", "Teilnehmertag", 210, False, {
        "FM": "Schulung Tabellenkalkulation und Textverarbeitung", "MIK": "Anwenderschulungen Büropaket", "MW": "Office-Schulungen", "MIL": "Fortbildung Bürokommunikation"}, {}),
    ("Speichersystem", "30233000", "HW", "81201", "Stück", 88000, False, {
        "LRZ": "Speichersystem (SAN) Erweiterung", "MIL": "Storage für Geobasisdaten", "MBW": "Speichererweiterung Medienserver"}, {}),
    ("Ticketsystem", "48219000", "SW", "51801", "Lizenz", 310, True, {
        "MIK": "Ticketsystem Benutzerservice", "MJV": "Helpdesk-Software", "LRZ": "Störungsmanagement: Lizenzen ITSM"}, {}),
]
DECOYS = {"MUE": ("31500000", "HW", "51101", "Arbeitsplatzleuchten, Austausch", 95), "FM": ("31500000", "HW", "51101", "Arbeitsplatzleuchten", 92)}
