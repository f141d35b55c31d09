# Monday: the weekly plan.

plan-title = Montag, Woche { $week }
plan-line = Wohin geht deine Woche?
plan-hours = { $hours } in der Woche
plan-left = { $hours } · noch { $left } frei
plan-full = { $hours } · alles verplant
plan-over = { $hours } · { $over } zu viel
plan-left-why = Was du nicht verplanst, bleibt für das, was kommt.
plan-ready = Fertige Pläne
plan-same = Wie letzte Woche
plan-first = Der Plan, wie er steht
plan-people = Mehr für die Leute
plan-conditions = Bessere Bedingungen
plan-answers = Mehr Antworten
plan-desk = Mehr eigene Arbeit
plan-rest = Eine ruhigere Woche
plan-no-change = alles bleibt gleich
plan-change-up = { $line } rauf auf { $hours }
plan-change-down = { $line } runter auf { $hours }
plan-change-none = { $line } auf null
plan-change-manner = beim Antworten: { $manner }
plan-changes = { $changes }; { $manner }
plan-summary = { $line } { $hours }
plan-summary-rest = Übriges { $hours }
plan-start = Woche beginnen
plan-start-note = mit diesen Stunden

# Where the plan is something to press.
plan-board-line = Wie nutzt du diese Woche deine { $hours } Stunden? Wähle einen Plan und passe ihn an.
plan-board-week = Deine Woche: { $name }
plan-board-week-own = Deine Woche: so, wie du sie willst
plan-board-seen = Was du gesehen hast
plan-board-changed = Verglichen mit letzter Woche
plan-board-changed-first = Verglichen mit dem Plan, wie er steht
plan-board-team = Deine Leute
plan-board-people = drücken fürs Einzelgespräch
plan-meet = Einzelgespräch mit { $name }
plan-board-note = Wähle einen Block: Du siehst, was er bewirkt, und änderst seine Stunden.
plan-from = Mehr Stunden kommen aus „{ $line }“: noch { $hours }
plan-from-free = Mehr Stunden kommen aus deiner freien Zeit: noch { $hours }
plan-from-note = drücken, um sie woanders herzunehmen
plan-fact-asked =
    { $times ->
        [one] Hat dich einmal gefragt
        [2] Hat dich zweimal gefragt
       *[other] Hat dich { $times }-mal gefragt
    }
plan-fact-asked-most =
    { $times ->
        [2] Fragte am häufigsten: zweimal
       *[other] Fragte am häufigsten: { $times }-mal
    }
plan-fact-waits-longest =
    { $days ->
        [0] Wartet auf deine Antwort
        [one] Wartet am längsten: seit gestern
       *[other] Wartet am längsten: seit { $days } Tagen
    }
plan-fact-answered = Plan { $number } hat Zeit dafür
plan-helps-people = Zeit für { $name }
plan-helps-answers = Antworten für { $name }
plan-fact-handled =
    { $times ->
        [one] Hat eine Sache allein geregelt
       *[other] Hat { $times } Sachen allein geregelt
    }
plan-fact-late = Verspätet: „{ $task }“
plan-fact-new = Beginnt mit „{ $task }“
plan-fact-task = „{ $task }“, { $percent } fertig
plan-details = Einzelheiten
plan-details-line = Wie du antwortest, mit wem du sprichst, was du abgibst
plan-details-back = Zurück zur Woche
plan-door-manner = Bei Fragen: { $manner }
plan-door-nobody = Einzelgespräche: wer am meisten gefragt hat
plan-door-none = Diese Woche keine Einzelgespräche
plan-door-with = Einzelgespräche mit { $names }
plan-door-handed = Abgegeben: { $list }
plan-door-given = { $title } an { $name }

# What a ready-made week brings, and what it costs: at most 32 letters each, one line of a card.
plan-same-gives = Von allem etwas
plan-same-costs = Nichts bekommt dich ganz
plan-people-gives = Später weniger Fragen
plan-people-costs = Deine Liste muss warten
plan-conditions-gives = Mehr gelingt auch ohne dich
plan-conditions-costs = Man sieht dich seltener
plan-answers-gives = Diese Woche wartet niemand
plan-answers-costs = Sie fragen weiter
plan-desk-gives = Deine Liste wird kürzer
plan-desk-costs = Das Team ist auf sich gestellt
plan-rest-gives = Du bleibst frisch
plan-rest-costs = Du siehst und hörst weniger

# What of last week a ready-made week answers; stands beside what it brings, and is as short.
plan-cue-asked =
    { $times ->
        [2] { $name } hat dich zweimal gefragt
       *[other] { $name } hat dich { $times }-mal gefragt
    }
plan-cue-bearing = { $name } { $seen }
plan-cue-waited =
    { $count ->
        [one] Eine Frage wartete auf dich
       *[other] { $count } Fragen warteten auf dich
    }
plan-cue-desk = Auf deiner Liste: noch { $hours }
plan-cue-late =
    { $count ->
        [one] Eine Aufgabe ist verspätet
       *[other] { $count } Aufgaben sind verspätet
    }
plan-cue-mistakes =
    { $count ->
        [one] Ein Fehler kam ans Licht
       *[other] { $count } Fehler kamen ans Licht
    }
plan-cue-tired = Du startest müde in die Woche
plan-cue-handled =
    { $count ->
        [one] Eine Sache ohne dich geregelt
       *[other] { $count } Sachen ohne dich geregelt
    }

# What a block of the bar is called.
hours-desk = Eigene Arbeit
hours-answers = Antworten
hours-one-to-ones = Einzelgespräche
hours-check-ins = Nachschauen
hours-floor = Vor Ort
hours-rest = Ruhe
hours-free = Frei

plan-heading-conditions = Arbeitsbedingungen
plan-conditions-note = Sie wirken auf alle, jeden Tag.
plan-heading-people = Leute
plan-people-note = Sie kommen jeweils einer Person zugute.
plan-heading-you = Du
plan-you-note = Was nur du tun kannst, und was dich bei Kräften hält.
plan-heading-manner = Wenn dir jemand etwas bringt
plan-heading-with = Einzelgespräche mit
plan-with-note = Ohne Auswahl gilt: wer dich am meisten gefragt hat.
plan-heading-desk = Deine eigene Arbeit: Was könnte jemand anders übernehmen?
plan-desk-note = Es später zurückzuholen, kostet mehr Vertrauen, als es nie herzugeben.
plan-heading-leads = Wer leitet
plan-heading-seen = Was du sehen kannst
plan-desk-left = { $title }, noch { $hours }
plan-desk-only-you = { $title }, noch { $hours }. Nur du.
plan-desk-owned = { $title }: liegt bei { $name }
plan-give = { $name }
plan-lead = { $project }: { $name }

# The short forms stand before "rauf auf 4 h", "auf null" and "4 h": nouns without an article.
line-goals = Ziele klären
line-goals-note = alle wissen, was „fertig“ heißt
line-goals-short = Ziele
line-path = Weg frei machen
line-path-note = was dem Team seit Wochen im Weg steht, kommt weg
line-path-short = freie Wege
line-process = Bessere Abläufe
line-process-note = jede Woche geht weniger Zeit an derselben Stelle verloren
line-process-short = Abläufe
line-review = Gemeinsam nachbesprechen
line-review-note = alle lernen aus der Woche und sagen eher, was los ist
line-review-short = Nachbesprechung
line-floor = Vor Ort
line-floor-note = du siehst die Arbeit aus der Nähe, das schafft Vertrauen
line-floor-short = vor Ort
line-one-to-ones = Einzelgespräche
line-one-to-ones-note = je eine halbe Stunde: Vertrauen wächst, Probleme kommen auf den Tisch
line-one-to-ones-short = Einzelgespräche
line-answers = Antworten
line-answers-note = für alle, die dir etwas bringen
line-answers-short = Antworten
line-desk = Deine eigene Arbeit
line-desk-note = deine eigene Liste; was liegen bleibt, hält andere auf
line-desk-short = eigene Arbeit
line-check-ins = Nachschauen
line-check-ins-note = du hältst zugesagte Termine ein, und alle hören, wie es lief
line-check-ins-short = Nachschauen
line-rest = Ruhe
line-rest-note = ein Abend für dich hält dich frisch
line-rest-short = Ruhe
