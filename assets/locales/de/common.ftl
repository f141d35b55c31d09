# Words that every screen shares: days, hours, kinds of moments, ways of answering, people.

somebody = jemand
somebody-outside = jemand außerhalb des Teams
a-task = die Arbeit
you = du
and = { $first } und { $last }
comma = { $first }, { $last }
quoted = „{ $text }“
said = { $name }: „{ $text }“
tip = Tipp: { $text }

weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-week = { $weekday }, Woche { $week }
weekday-time = { $weekday } { $time }
week = Woche { $week }
day-of = Tag { $day } von { $days }
dot = { $first } · { $last }

hours = { $n } h
minutes = { $n } min
hours-none = 0 h
hours-left = heute noch { $hours }
hours-over = heute { $hours } zu viel
percent = { $n } %

kind-crisis = Krise
kind-missed-deadline = Verzug
kind-meeting = Besprechung
kind-mistake = Fehler
kind-conflict = Konflikt
kind-stuck = Sackgasse
kind-request = Rückfrage
kind-disagreement = Widerspruch
kind-hesitation = Zögern
kind-opportunity = Gelegenheit
kind-one-to-one = Einzelgespräch
kind-success = Erfolg
kind-own-mistake = Dein eigener Fehler
kind-resignation = Kündigung

manner-take-over = es übernehmen
manner-direct = sagen, wie es geht
manner-hover = machen lassen und alles prüfen
manner-join = es zusammen machen
manner-guide = sagen, was zählt; sie entscheiden
manner-coach = fragen, bis es klick macht
manner-entrust = es zurückgeben, mit Termin
manner-leave = es ihnen überlassen

support-alone = ohne Rückhalt
support-backed = mit Rückhalt
support-with-you = Seite an Seite

in = eingreifen
back = zurücktreten

# For a coach's texts: they = subject, them = dative, their = bare stem ("ihr", "sein": add the ending),
# s = no ending in German. The program's own sentences in German never insert a pronoun.
pronoun-she-they = sie
pronoun-she-them = ihr
pronoun-she-their = ihr
pronoun-she-theirs = ihres
pronoun-she-themself = sich
pronoun-she-is = ist
pronoun-she-has = hat
pronoun-she-does = tut
pronoun-she-s = { "" }
pronoun-he-they = er
pronoun-he-them = ihm
pronoun-he-their = sein
pronoun-he-theirs = seines
pronoun-he-themself = sich
pronoun-he-is = ist
pronoun-he-has = hat
pronoun-he-does = tut
pronoun-he-s = { "" }
pronoun-they-they = die Person
pronoun-they-them = der Person
pronoun-they-their = deren
pronoun-they-theirs = deren
pronoun-they-themself = sich
pronoun-they-is = ist
pronoun-they-has = hat
pronoun-they-does = tut
pronoun-they-s = { "" }

go-on = Weiter
go-back = Zurück
undo = Letzte Entscheidung zurücknehmen
why = Warum?
quit = Beenden
decimal-mark = ,
colon = :{" "}
semicolon = ;{" "}
