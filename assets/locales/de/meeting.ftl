# A meeting, beat by beat.

meeting-when = { $weekday } { $time }, Woche { $week }
meeting-time = Zeit
meeting-time-reads =
    { $left ->
        [0] die Zeit ist um
        [1] letzte Runde
       *[other] noch { $left } Runden
    }
meeting-opens = Du setzt dich. Alle schauen einander an.
meeting-repeats = { $name } kommt darauf zurück: „{ $text }“
meeting-agrees = { $name } stimmt dir zu.
meeting-agrees-aloud = Ja, das würde ich auch machen.
meeting-silence-1 = Niemand sagt etwas.
meeting-silence-2 = Immer noch nichts. Jemand schenkt Wasser ein.
meeting-silence-3 = Es ist so lange still, dass man die anderen atmen hört.
meeting-silence-4 = Niemand schaut mehr auf. So still ist es hier selten.
meeting-you-said = Du: „Mein Vorschlag: { $text }.“
meeting-you-spoke-for = Du hast dich ausgesprochen für: { $text }
meeting-ring = Stille
meeting-ring-reads =
    { $beats ->
        [0] gerade hat jemand gesprochen
        [one] ein Atemzug
       *[other] { $beats } Atemzüge
    }
meeting-ring-opening = noch hat niemand angefangen
meeting-known = Was gesagt wurde
meeting-known-none = Noch nichts.
meeting-fact = { $text } ({ $name })
meeting-now = gerade eben
meeting-again = sagt es gerade noch einmal
meeting-again-by = { $name } sagt gerade dasselbe
meeting-around = Am Tisch
meeting-spoken =
    { $times ->
        [0] hat noch nichts gesagt
        [one] hat einmal gesprochen
        [2] hat zweimal gesprochen
       *[other] hat { $times }-mal gesprochen
    }
meeting-you-do = Du bist dran
meeting-turn-none = Noch hat niemand etwas gesagt.
meeting-turn-some =
    { $count ->
        [one] { $names } hat noch nichts gesagt.
       *[other] { $names } haben noch nichts gesagt.
    }
meeting-turn-many = { $count } von { $all } haben noch nichts gesagt.
meeting-turn-all = Alle haben etwas gesagt.
meeting-turn-wait = Wenn du nichts sagst, fängt vielleicht jemand an.
meeting-turn-quiet = Je länger es still bleibt, desto eher melden sich die Stillen.
meeting-turn-more = Vielleicht gibt es etwas, das noch niemand gesagt hat.
meeting-over = Die Zeit ist um: Jetzt wird nur noch entschieden.

beat-wait = Nichts sagen
beat-wait-first-note = die anderen anfangen lassen
beat-wait-note = noch einen Atemzug
beat-wait-over-note = die Zeit ist um, also entscheiden sie
meeting-invite = Fragen:
beat-invite = „{ $name }, was siehst du?“
beat-ask = „Was übersehen wir?“
beat-ask-note = an alle
beat-ask-word = Alle fragen
beat-state = Sagen, was du denkst: { $option }
beat-state-note = das bleibt hängen
beat-state-word = dafür sprechen
beat-decide = Entscheiden: { $option }
beat-let-them = „Entscheidet ihr. Ich bin dabei.“
beat-decide-word = entscheiden
beat-let-them-note = und du meinst es so
beat-let-them-word = Ihr entscheidet

met-title = Nach der Besprechung
met-good = Eine gute Entscheidung.
met-poor = Nicht die beste Entscheidung.
met-by-you = Du hast entschieden: { $option }.
met-by-them = Die anderen haben entschieden: { $option }.
met-better = Soweit man das sagen kann, war es das Beste, was dir offenstand.
met-worse = Bald ist klar, was besser gewesen wäre: { $option }.
met-facts =
    { $said ->
        [0] Von den { $all } Dingen, die jemand am Tisch wusste, kam keines zur Sprache.
        [one] Von den { $all } Dingen, die jemand am Tisch wusste, kam eines zur Sprache.
       *[other] Von den { $all } Dingen, die jemand am Tisch wusste, kamen { $said } zur Sprache.
    }
met-all-facts = Alles, was jemand am Tisch wusste, kam zur Sprache.
met-why-unsaid =
    { $count ->
        [one] Was { $names } wusste, kam nie zur Sprache: „{ $text }“
       *[other] Was { $names } wussten, kam nie zur Sprache: „{ $text }“
    }
met-why-turned = Den Ausschlag gab, was { $name } gesagt hat: „{ $text }“
met-why-common = Was alle schon wussten, sprach dafür.
met-why-own-you = Was gesagt worden war, sprach für etwas anderes. Du bist deinen eigenen Weg gegangen.
met-why-own-them = Was gesagt worden war, sprach für etwas anderes, aber es zählte auch, was niemand laut gesagt hat.
met-why-said-you = Was gesagt worden war, sprach für die bessere Lösung. Du hast anders entschieden.
met-why-said-them = Was gesagt worden war, sprach für die bessere Lösung, aber die meisten neigten zur anderen.
met-why-agreed =
    { $count ->
        [one] Nachdem du gesprochen hattest, stimmte { $names } nur noch zu.
       *[other] Nachdem du gesprochen hattest, stimmten { $names } nur noch zu.
    }
