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
meeting-unsaid = Noch haben nicht alle gesprochen. Vielleicht weiß jemand mehr.
meeting-around = Am Tisch
meeting-spoken =
    { $times ->
        [0] hat noch nichts gesagt
        [one] hat einmal gesprochen
        [2] hat zweimal gesprochen
       *[other] hat { $times }-mal gesprochen
    }
meeting-you-do = Du bist dran
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
