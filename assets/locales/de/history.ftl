# The play-throughs that are kept, and several side by side.

history-title = Frühere Durchgänge
history-line =
    { $count ->
        [one] Ein Durchgang ist hier gespeichert.
       *[other] { $count } Durchgänge sind hier gespeichert.
    }
history-every = Alle Szenarien
history-empty = Noch nichts gespielt
history-empty-then = Hier steht später jedes Team, das du geführt hast: wie es ausging, wie viel es ohne dich schaffte, und zwei Durchgänge nebeneinander.
history-none = Von diesem Szenario gibt es keine Durchgänge mehr.
history-mark-another = Wähle noch einen Durchgang desselben Szenarios, um beide nebeneinander zu sehen.
history-mark-two = Wähle zwei Durchgänge desselben Szenarios, um sie nebeneinander zu sehen.
history-newer = Neuere
history-older = Ältere
history-compare-them = { $count } nebeneinander ansehen
history-whose = { $play }, { $date }
history-ask =
    Diesen Durchgang endgültig löschen? { $decisions ->
        [one] Seine eine Entscheidung geht
       *[other] Seine { $decisions } Entscheidungen gehen
    } mit ihm verloren, auch deine Notizen und der Rückblick.
history-keep = Behalten
history-delete-it = Endgültig löschen
history-delete = Löschen …
history-open = Zurückblicken
history-again = Neu spielen
history-go-on = Weiterspielen
history-why-not = Warum geht das nicht?
history-compare = Vergleichen
history-heading = { $scenario } · { $player }
history-finished = beendet
history-other-version = zu Ende gespielt, mit einer anderen Version der Simulation
history-until = angefangen, { $day }
history-changed = lässt sich nicht öffnen: Die Regeln sind seither anders
history-unreadable = lässt sich nicht öffnen: Die Datei ist beschädigt
history-state =
    { $date } · { $state } · { $decisions ->
        [one] eine Entscheidung
       *[other] { $decisions } Entscheidungen
    }
history-state-alone = { $date } · { $state }
history-so-far = Allein: { $first } von 10 am ersten Tag, { $last } jetzt.
history-figures = Allein: { $first } von 10 am ersten Tag, { $last } zuletzt mit dir, { $alone } nach der Woche ohne dich.
history-course-of = Die Linie: wie viel das Team allein schafft, von 0 bis 10.
history-delivered-so-far = Geliefert: { $delivered }.
history-came-to = Ende: „{ $ending }“. Geliefert: { $delivered }.
history-station-first = erster Tag
history-station-now = jetzt
history-station-last = mit dir
history-station-alone = ohne dich
history-better = { $scenario }: Dein Team schafft allein { $change } mehr als beim ersten Mal
history-worse = { $scenario }: Dein Team schafft allein { $change } weniger als beim ersten Mal
history-alike = { $scenario }: Dein Team schafft allein so viel wie beim ersten Mal
history-side-by-side = Nebeneinander
history-other-luck = Die beiden hatten nicht denselben Zufall. Was sich unterscheidet, kann am Zufall liegen wie an der Führung.
history-nothing = –
history-player = Wer gespielt hat
history-ending = Ende
history-decisions = Entscheidungen
history-first = Niveau am ersten Tag
history-last = Niveau mit dir
history-alone = Niveau ohne dich
history-delivered = Geliefert
history-stepped-in = Entscheidungen fürs Eingreifen
history-autonomy = Kommt allein voran, erst und zuletzt
history-reliance = Wartet auf dich, erst und zuletzt
history-left = Wer gegangen ist
history-share-of = { $share } von { $all }
history-from-to = { $from }, dann { $to }
history-to-list = Zurück zur Liste

date = { $day }. { $month } { $year }
date-and-time = { $date }, { $time } UTC
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
history-words = Suche: ein Szenario, ein Name, ein Ende, ein Datum
history-find = Suchen
history-not-found = Nichts gefunden für „{ $words }“. Leere das Feld, um alle zu sehen.
history-parallel = Zwillingsszenarien: gleich schwer, mit anderen Menschen und anderen Antworten. Was sich sonst unterscheidet, sind der Zufall und du.
history-scenario = Szenario
history-fitted = Eingegriffen oder zurückgetreten, wie es nötig war
history-fitted-of = { $fitted } von { $of }
history-together = In allen zusammen
history-course = Eingegriffen oder zurückgetreten, wie es nötig war: der Anteil der Momente, von denen man es sagen kann
history-course-line = Wie nötig
history-course-up = zuletzt öfter ({ $last }) als beim ersten Mal ({ $first })
history-course-down = zuletzt seltener ({ $last }) als beim ersten Mal ({ $first })
history-course-same = zuletzt so oft wie beim ersten Mal ({ $first })
