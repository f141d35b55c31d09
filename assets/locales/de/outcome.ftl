# Was von einem Workshop bleibt, wie andere Räume entschieden haben, und die Probe.

# An der Konsole
console-result = Ergebnis
console-result-note = Ohne Namen, jederzeit. Wo weniger als fünf abgestimmt haben, stehen keine Zahlen.
console-result-html = Zum Lesen und Drucken (HTML)
console-result-csv = Als Tabelle (CSV)
console-result-cohort = Zum Zusammenzählen mit anderen Workshops (Kohortendatei)
console-result-keep-note = Drei Dateien ohne Namen, im Ordner „results“ neben den gespeicherten Durchgängen. Alles andere wird gelöscht.
console-result-kept = Der Workshop ist zu Ende. Das Ergebnis liegt in { $place }
console-result-not-kept = Das Ergebnis ließ sich nicht schreiben: { $why }. Der Workshop geht weiter. Platz auf der Festplatte schaffen oder ohne Ergebnis beenden.

# Die Seite
result-title = Workshop mit dem Code { $code }
result-note = Was der Raum entschieden hat, ohne Namen
result-became = Was aus dem Team wurde
result-became-table = Tisch { $table }: was aus dem Team wurde
result-votes = Die Abstimmungen
result-votes-table = Tisch { $table }: die Abstimmungen
result-no-votes = Es wurde über nichts abgestimmt.
result-unfinished = Noch keine Nachbesprechung: Der letzte Tag ist noch nicht gekommen.
result-parted = Wo sich die Tische trennten
result-never-parted = Bisher haben alle Tische gleich entschieden.
result-vote = { $day }: { $title }
result-way = { $count ->
    [one] Tisch { $tables }: { $choice }
   *[other] Tische { $tables }: { $choice }
}
result-choice = Antwort
result-shift = Verschiebung
result-decided = Entschieden: { $number } · { $choice }
result-went-well = Es ging gut.
result-went-badly = Es ging nicht gut.
result-small = Weniger als fünf haben abgestimmt, deshalb stehen hier keine Zahlen.
result-reason = Warum { $number }? „{ $text }“

# Wie andere Räume entschieden haben
room-others = So haben { $rooms } andere Räume entschieden: { $shares }

# Probe
practice-wall = Probe: Diese Telefone sind simuliert
practice-console = Das ist eine Probe: Die Telefone sind simuliert, und nichts wird aufgehoben.
practice-name = Probe { $number }
practice-reason-1 = Die haben das schon einmal gemacht.
practice-reason-2 = Zum Ausprobieren ist keine Zeit.
practice-reason-3 = Ich würde erst mehr wissen wollen.
practice-reason-4 = Das ist deren Arbeit, nicht meine.
practice-reason-5 = Wenn das schiefgeht, hängen wir drin.
practice-reason-6 = Irgendwer muss es jetzt sagen.
