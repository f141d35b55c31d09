# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = es geht gut
forecast-probably-well = es geht wahrscheinlich gut
forecast-partly = es kann so oder so ausgehen
forecast-probably-badly = es geht wahrscheinlich schief
forecast-surely-badly = es geht schief

expect-ask = Was erwartest du?
expect-noted = Du erwartest: { $said }
expect-note = Du musst nichts sagen. Im Rückblick siehst du, wie gut du es eingeschätzt hast.
expect-open-note = Wähle unten etwas aus, oder drücke noch einmal, um es zu lassen.

foretold-heading = Was du erwartet hast
foretold-none = Du hast nicht notiert, was du erwartest. Es kostet vor einer Wahl einen Augenblick und zeigt dir danach, wie gut du die Lage eingeschätzt hast.
foretold-well =
    { $said ->
        [one] Einmal hast du erwartet, dass es gut geht, und es { $well ->
            [0] ging nicht gut
           *[other] ging gut
        }.
        [2] Zweimal hast du erwartet, dass es gut geht; gut ging es { $well ->
            [0] nie
            [one] einmal
           *[other] beide Male
        }.
       *[other] { $said }-mal hast du erwartet, dass es gut geht; gut ging es { $well ->
            [0] nie
            [one] einmal
            [2] zweimal
           *[other] { $well }-mal
        }.
    }
foretold-badly =
    { $said ->
        [one] Einmal hast du erwartet, dass es schiefgeht, und es { $well ->
            [0] ging schief
           *[other] ging gut
        }.
        [2] Zweimal hast du erwartet, dass es schiefgeht; { $well ->
            [0] es ging beide Male schief
            [one] gut ging es einmal
           *[other] gut ging es beide Male
        }.
       *[other] { $said }-mal hast du erwartet, dass es schiefgeht; gut ging es { $well ->
            [0] nie
            [one] einmal
            [2] zweimal
           *[other] { $well }-mal
        }.
    }
foretold-well-came = { $when }, „{ $title }“: „{ $said }“. Es ging gut, und das war { $odds }.
foretold-badly-came = { $when }, „{ $title }“: „{ $said }“. Es ging schlecht; ein guter Ausgang war { $odds }.
foretold-open = { $when }: „{ $said }“.
foretold-table = Wie oft du es gesagt hast, und wie oft es dann gut ging
foretold-head-said = Gesagt
foretold-head-made = So oft
foretold-head-well = Gut ging es
foretold-times = { $count }

motives-heading = Für wen es war
motives-one = „{ $title }“: { $text } { $needed }
motives-needed = Du wurdest gebraucht.
motives-able = Sie hätten es geschafft, und das konntest du sehen.
motives-able-unknown = Sie hätten es geschafft; das konntest du nicht wissen.
motives-either = Es wäre so oder so etwa gleich gut gegangen.

grace-heading = Fehler, deine und ihre
grace-none = Noch gibt es nichts zu vergleichen: Dazu braucht es einen Fehler von dir und einen von ihnen.
grace-own = Bei deinen eigenen warst du { $tones }.
grace-theirs = Bei ihren warst du { $tones }.
grace-curious =
    { $count ->
        [one] einmal offen
        [2] zweimal offen
       *[other] { $count }-mal offen
    }
grace-plain =
    { $count ->
        [one] einmal sachlich
        [2] zweimal sachlich
       *[other] { $count }-mal sachlich
    }
grace-critical =
    { $count ->
        [one] einmal streng
        [2] zweimal streng
       *[other] { $count }-mal streng
    }
grace-covering =
    { $count ->
        [one] einmal ausweichend
        [2] zweimal ausweichend
       *[other] { $count }-mal ausweichend
    }
grace-kinder-to-self = Mit dir selbst warst du nachsichtiger als mit ihnen.
grace-kinder-to-them = Mit ihnen warst du nachsichtiger als mit dir selbst.
grace-the-same = Du hast beide mit demselben Maß gemessen.

voted-heading = Wie die Gruppe abgestimmt hat
voted-followed =
    „{ $title }“: { $hands ->
        [one] eine von { $total } Stimmen
       *[other] { $hands } von { $total } Stimmen
    } für das, was dann gemacht wurde: { $choice }
voted-other =
    „{ $title }“: { $hands ->
        [one] eine von { $total } Stimmen
       *[other] { $hands } von { $total } Stimmen
    } dafür: { $choice } Gemacht wurde stattdessen: { $taken }

term-expect-how = Wie geht es wohl aus? Gib expect und eine Zahl ein.
term-expect-not-now = Das gibt es bei Momenten mit einer Wahl, bevor du wählst.
