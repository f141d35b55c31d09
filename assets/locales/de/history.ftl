# The play-throughs that are kept, and several side by side.

history-title = Frühere Durchgänge
history-line =
    { $count ->
        [one] Ein Durchgang ist hier aufgehoben.
       *[other] { $count } Durchgänge sind hier aufgehoben.
    }
history-every = Alle Szenarien
history-none = Von diesem Szenario gibt es keinen mehr.
history-mark-another = Wähl noch einen desselben Szenarios, um beide nebeneinander zu sehen.
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
history-go-on = Weiterspielen
history-why-not = Warum nicht?
history-compare = Vergleichen
history-heading = { $scenario } · { $player }
history-finished = zu Ende gespielt
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
history-so-far = Das Niveau des Teams lag am ersten Tag bei { $first } und liegt jetzt bei { $last }. Geliefert sind { $delivered }.
history-figures = Ende: „{ $ending }“. Das Niveau des Teams lag am ersten Tag bei { $first }, zuletzt mit dir bei { $last } und nach der Woche ohne dich bei { $alone }. Geliefert wurden { $delivered }.
history-side-by-side = Nebeneinander
history-other-luck = Der Zufall war ein anderer. Was sich unterscheidet, kann am Zufall liegen wie an der Führung.
history-nothing = –
history-player = Wer gespielt hat
history-ending = Ende
history-decisions = Entscheidungen
history-first = Niveau am ersten Tag
history-last = Niveau mit dir
history-alone = Niveau ohne dich
history-delivered = Geliefert
history-stepped-in = Wahlen, mit denen du eingegriffen hast
history-autonomy = Selbstständigkeit, erst und zuletzt
history-reliance = Verlass auf dich, erst und zuletzt
history-left = Wer gegangen ist
history-share-of = { $share } von { $all }
history-from-to = { $from }, dann { $to }
history-to-list = Zurück zur Liste

date = { $day }. { $month } { $year }
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
history-words = Wörter einer Zeile: ein Szenario, ein Name, ein Ende, ein Datum
history-find = Suchen
history-not-found = In keiner Zeile steht „{ $words }“. Leere das Feld, um alle zu sehen.
history-parallel = Zwei Formen eines Szenarios: Jede Zahl ist dieselbe, nur die Worte sind andere. Was sich sonst unterscheidet, sind das Glück und du.
history-scenario = Szenario
history-fitted = Vor oder zurück, wie es nötig war
history-fitted-of = { $fitted } von { $of }
history-together = In allen zusammen
history-course = Vor oder zurück, wie es nötig war: der Anteil der Momente, von denen man es sagen kann
history-course-line = Wie nötig
history-course-up = zuletzt öfter ({ $last }) als beim ersten Mal ({ $first })
history-course-down = zuletzt seltener ({ $last }) als beim ersten Mal ({ $first })
history-course-same = zuletzt so oft wie beim ersten Mal ({ $first })
