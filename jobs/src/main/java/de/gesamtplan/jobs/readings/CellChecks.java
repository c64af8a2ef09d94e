package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.Row;

/** What can be wrong with a value of a row of readings; faults go to the row. */
final class CellChecks {
    private CellChecks() {}

    /** Whether the value can be one of its meter, whenever it was measured. */
    static void value(Row row, Columns of, Cell cell, Moments moments) {
        Track track = cell.track;
        if (track == null) {
            String key = of.meter() < 0 ? of.fixedMeter() : row.at(of.meter());
            row.error(
                    "MESS-01",
                    "Zähler",
                    key == null
                            ? "Die Zählernummer fehlt."
                            : "Der Zähler „" + key + "“ ist unbekannt. Bitte zuerst im Register (zaehler) anlegen.");
        } else if (!cell.empty && !moments.suits(track)) {
            row.error(
                    "MESS-02",
                    "Zeitstempel",
                    "Von " + track.key() + " wird zu jedem Wert die Uhrzeit gebraucht (Intervall: " + track.cadence()
                            + "). Bitte in der Form 31.12.2025 23:45 angeben.");
        } else if (track.isCalculated()) {
            row.error(
                    "MESS-19",
                    of.isWide() ? cell.field : "Zähler",
                    "Der Zähler " + track.key()
                            + " wird nach seiner Formel berechnet. Bitte nur die Werte seiner Teile liefern.");
        } else if (cell.micro == Values.UNREADABLE) {
            row.error(
                    "FELD-02",
                    cell.field,
                    "Der Wert von " + track.key()
                            + " ist keine eindeutige Zahl. Bitte in der Form 1.234,56 angeben, oder im"
                            + " Profil sagen, wie die Datei Zahlen schreibt (zahlen: deutsch oder englisch).");
        } else if (cell.micro < 0 && !track.admitsNegative()) {
            row.error("MESS-07", cell.field, "Der Wert von " + track.key() + " ist negativ.");
        }
    }

    /** Whether the row tells an interval of the meter; of a register, an instant. */
    static boolean isInterval(Row row, Track track, Cell cell) {
        if (cell.from == Moments.UNKNOWN || cell.to == Moments.UNKNOWN) {
            row.error(
                    "MESS-20",
                    "Zeitstempel",
                    "Von dieser Menge des Zählers " + track.key() + " ist nur "
                            + (cell.from == Moments.UNKNOWN ? "das Ende" : "der Beginn")
                            + " bekannt. Bitte die Spalte „Ende“ ergänzen oder im Register die Länge eintragen (Intervall).");
            track.noteEnd(cell.to);
        } else if (!track.isOnGrid(cell.from)) {
            row.error(
                    "MESS-03",
                    "Zeitstempel",
                    "Der Zeitstempel liegt nicht auf dem Raster des Zählers " + track.key() + " (" + track.cadence()
                            + ").");
        } else if (track.isSpan() && cell.to <= cell.from) {
            row.error("MESS-21", "Zeitstempel", "Das Intervall endet nicht nach seinem Beginn.");
        } else if (!track.admits(cell.from, cell.to)) {
            row.error(
                    "MESS-18",
                    "Zeitstempel",
                    "Beginn und Ende passen nicht zum Intervall, das für den Zähler " + track.key()
                            + " eingetragen ist (" + track.cadence()
                            + "). Bitte Intervall min im Register prüfen oder neu anfordern.");
        } else {
            return true;
        }
        return false;
    }

    /**
     * Whether the value goes with what the file has of its meter.
     *
     * @param before what it has of that interval, or {@link Track#FREE}
     */
    static void fits(Row row, Track track, Cell cell, long before) {
        if (before != Track.FREE && before != cell.micro) {
            row.error(
                    "MESS-09",
                    "Zeitstempel",
                    "Zu " + track.key() + " steht diese Zeit schon mit einem anderen Wert in der Datei.");
        } else if (track.overlaps(cell.from, cell.to)) {
            row.error(
                    "MESS-22",
                    "Zeitstempel",
                    "Das Intervall überschneidet sich mit einem anderen von " + track.key() + " in der Datei.");
        } else if (!track.isValid(cell.from, cell.to)) {
            row.error("MESS-05", "Zeitstempel", "Der Zähler " + track.key() + " ist zu dieser Zeit nicht gültig.");
        } else if (track.runsBack(cell.from, cell.micro)) {
            row.error(
                    "MESS-08",
                    cell.field,
                    "Der Stand von " + track.key()
                            + " ist niedriger als der davor. Bitte prüfen, oder Überlauf oder Wechsel im Register eintragen.");
        } else if (!track.isPossible(cell.micro, cell.to - cell.from)) {
            row.warning(
                    "MESS-10",
                    cell.field,
                    "Der Wert von " + track.key()
                            + " liegt über der Maximalleistung. Bitte Einheit, Faktor und Zähler prüfen.");
        }
    }
}
