# Für alle, die einen Workshop leiten: Fassungen eines Szenarios, Notizen, gezählte Hände, die Uhr, der schwarze Bildschirm.

cuts-title = Wie viel Zeit ist da?
cuts-note = Mit einem Raum wird nur an den Stationen gefragt. Was dazwischen liegt, entscheidet sich so, wie der Raum bisher geführt hat.
cuts-whole = Die ganze Geschichte, allein: etwa { $minutes } Minuten
cuts-cut =
    { $minutes ->
        [one] Eine Minute
       *[other] { $minutes } Minuten
    } mit einem Raum: { $stops ->
        [one] eine Station
       *[other] { $stops } Stationen
    }

between-title = Inzwischen
between-days =
    { $days ->
        [0] Noch derselbe Tag.
        [one] Ein Tag vergeht.
       *[other] { $days } Tage vergehen.
    }
between-did =
    { $things ->
        [one] Eine Sache kommt auf, und ihr geht damit um wie bisher: { $manners }.
       *[other] { $things } Sachen kommen auf, und ihr geht damit um wie bisher: { $manners }.
    }
between-manner =
    { $times ->
        [one] „{ $manner }“ einmal
        [2] „{ $manner }“ zweimal
       *[other] „{ $manner }“ { $times }-mal
    }
between-met =
    { $times ->
        [one] Es gibt eine Besprechung, geführt wie bisher.
       *[other] Es gibt { $times } Besprechungen, geführt wie bisher.
    }
between-quiet = Nichts, was man von außen sehen könnte.
between-on = Weiter

notes-title = Für die Leitung
notes-none = Zu diesem Moment gibt es keine Notiz.
notes-discuss = Fragen an den Raum
notes-stops = Die anderen Stationen
notes-others = Notizen gibt es zu

votes-title = Abstimmung mit der Hand
votes-so-far =
    { $total ->
        [0] Noch keine Hand gezählt.
        [one] Bisher eine Hand ({ $total }).
       *[other] Bisher { $total } Hände.
    }
votes-how = Die Nummer einer Wahl oder + zählt eine Hand dazu. Wie sie verteilt sind, zeigt sich am Ende.
votes-counted = gezählt
votes-not-yet = noch nicht
votes-show = Ergebnis zeigen
votes-hands = { $hands } von { $total }
votes-number = Nummer { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Niemand hat die Hand gehoben.
votes-all =
    { $total ->
        [one] Eine Hand, für { $names }.
       *[other] Alle { $total } sind für { $names }.
    }
votes-most = { $hands } von { $total } sind für { $names }.
votes-tie =
    { $hands ->
        [one] Gleichstand mit je einer Hand: { $names }. Jemand muss entscheiden.
       *[other] Gleichstand mit je { $hands } Händen: { $names }. Jemand muss entscheiden.
    }
votes-go-with = Nummer { $number } nehmen
votes-again = Nach dem Gespräch neu abstimmen
votes-again-note = Alle Hände gehen herunter.
votes-back = Zurück zur Frage

truth-legend = Gestrichelt: wie es wirklich ist
timer-over = Zeit

facilitator-help = Für alle, die einen Workshop leiten
facilitator-help-blackout = { $key }: schwarzer Bildschirm; jede Taste holt das Bild zurück
facilitator-help-truth = { $key }: zeigen oder verbergen, wie es wirklich ist
facilitator-help-timer = { $key }: eine große Uhr; + und - stellen sie auf 3, 5 oder 10 Minuten
facilitator-help-votes = { $key }: Hände zur offenen Frage zählen
facilitator-help-notes = { $key }: Notizen für die Leitung (der Raum kann sie mitlesen)
facilitator-help-pause = { $key }: die Tage anhalten oder laufen lassen
