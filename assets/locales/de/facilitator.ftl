# Für alle, die einen Workshop leiten: Fassungen eines Szenarios, Notizen, gezählte Hände, die Uhr, der schwarze Bildschirm.

cuts-title = Wie viel Zeit habt ihr?
cuts-note = In der Gruppe wird nur an den Stationen gefragt. Dazwischen geht es so weiter, wie die Gruppe bisher geführt hat.
cuts-whole = Allein: { $minutes } Minuten
cuts-cut =
    { $minutes ->
        [one] In der Gruppe: eine Minute
       *[other] In der Gruppe: { $minutes } Minuten
    }, { $stops ->
        [one] eine Station
       *[other] { $stops } Stationen
    }

between-title = Inzwischen
between-days =
    { $days ->
        [0] Noch derselbe Tag.
        [one] Ein Tag vergeht.
        [2] Zwei Tage vergehen.
        [3] Drei Tage vergehen.
        [4] Vier Tage vergehen.
       *[other] { $days } Tage vergehen.
    }
between-did =
    { $things ->
        [one] Etwas passiert, und ihr geht damit um wie bisher: { $manners }.
        [2] Zwei Dinge passieren, und ihr geht damit um wie bisher: { $manners }.
       *[other] { $things } Dinge passieren, und ihr geht damit um wie bisher: { $manners }.
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
between-quiet = Nichts, was von außen auffällt.
between-on = Weiter

notes-title = Für die Leitung
notes-none = Zu diesem Moment gibt es keine Notiz.
notes-discuss = Fragen an die Gruppe
notes-stops = Die anderen Stationen
notes-others = Notizen gibt es zu

votes-title = Per Handzeichen
votes-so-far =
    { $total ->
        [0] Noch keine Stimme gezählt.
        [one] Bisher eine Stimme.
       *[other] Bisher { $total } Stimmen.
    }
votes-how = Die Nummer einer Wahl oder + zählt eine Stimme dazu. Das Ergebnis bleibt bis zum Ende verdeckt.
votes-counted = gezählt
votes-not-yet = noch nicht
votes-show = Ergebnis zeigen
votes-hands = { $hands } von { $total }
votes-number = Nummer { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Niemand hat abgestimmt.
votes-all =
    { $total ->
        [one] Eine Stimme, für { $names }.
       *[other] Alle { $total } Stimmen sind für { $names }.
    }
votes-most = { $hands } von { $total } Stimmen sind für { $names }.
votes-tie =
    { $hands ->
        [one] Gleichstand mit je einer Stimme: { $names }. Jemand muss entscheiden.
       *[other] Gleichstand mit je { $hands } Stimmen: { $names }. Jemand muss entscheiden.
    }
votes-go-with = Nummer { $number } nehmen
votes-again = Erst reden, dann neu abstimmen
votes-again-note = Alle Stimmen werden gelöscht.
votes-back = Zurück zur Frage

truth-elsewhere = Wie es wirklich ist, sieht man auf der Bühne
timer-over = Die Zeit ist um

facilitator-help = Für alle, die einen Workshop leiten
facilitator-help-blackout = { $key }: schwarzer Bildschirm; jede Taste holt das Bild zurück
facilitator-help-truth = { $key }: zeigen oder verbergen, wie es wirklich ist
facilitator-help-timer = { $key }: eine große Uhr; + und - stellen sie auf 3, 5 oder 10 Minuten
facilitator-help-votes = { $key }: die Stimmen zur offenen Frage zählen
facilitator-help-notes = { $key }: Notizen für die Leitung (die Gruppe kann sie mitlesen)
facilitator-help-pause = { $key }: die Tage anhalten oder weiterlaufen lassen
