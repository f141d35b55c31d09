# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = es geht gut
forecast-probably-well = es geht wahrscheinlich gut
forecast-partly = es kann so oder so ausgehen
forecast-probably-badly = es geht wahrscheinlich schief
forecast-surely-badly = es geht schief

expect-ask = Was erwartest du?
expect-noted = Du erwartest: { $said }
expect-note = Du musst nichts sagen. Im Rückblick siehst du, wie gut du es eingeschätzt hast.
expect-open-note = Wähl eines von dem, was folgt, oder drück noch einmal, um es zu lassen.

foretold-heading = Was du erwartet hast
foretold-none = Du hast nicht notiert, was du erwartest. Es kostet vor einer Wahl einen Augenblick und zeigt dir danach, wie gut du die Leute gelesen hast.
foretold-well =
    { $said ->
        [one] Einmal hast du erwartet, dass es gut geht
       *[other] { $said }-mal hast du erwartet, dass es gut geht
    }; { $well ->
        [0] es ging keinmal gut.
        [one] es ging einmal gut.
       *[other] es ging { $well }-mal gut.
    }
foretold-badly =
    { $said ->
        [one] Einmal hast du erwartet, dass es schiefgeht
       *[other] { $said }-mal hast du erwartet, dass es schiefgeht
    }; { $well ->
        [0] gut ging es keinmal.
        [one] gut ging es einmal.
       *[other] gut ging es { $well }-mal.
    }
foretold-well-came = { $when }, „{ $title }“: „{ $said }“. Es ging gut, und das war { $odds }.
foretold-badly-came = { $when }, „{ $title }“: „{ $said }“. Es ging schlecht; ein guter Ausgang war { $odds }.
foretold-open = { $when }: „{ $said }“.
foretold-table = Wie oft du es gesagt hast, und wie oft es dann gut ging
foretold-head-said = Gesagt
foretold-head-made = so oft
foretold-head-well = gut ging es
foretold-times = { $count }

motives-heading = Wem es gedient hat
motives-one = „{ $title }“: { $text } { $needed }
motives-needed = Es brauchte dich.
motives-able = Sie hätten es geschafft, und das war zu sehen.
motives-able-unknown = Sie hätten es geschafft; das konntest du nicht wissen.
motives-either = Es wäre so oder so etwa gleich gut gegangen.

grace-heading = Fehler, deine und ihre
grace-none = Hier gibt es nichts nebeneinanderzulegen: Dazu braucht es einen Fehler von dir und einen von ihnen.
grace-own = Bei deinen eigenen warst du { $tones }.
grace-theirs = Bei ihren warst du { $tones }.
grace-curious =
    { $count ->
        [one] einmal offen
       *[other] { $count }-mal offen
    }
grace-plain =
    { $count ->
        [one] einmal sachlich
       *[other] { $count }-mal sachlich
    }
grace-critical =
    { $count ->
        [one] einmal streng
       *[other] { $count }-mal streng
    }
grace-covering =
    { $count ->
        [one] einmal dabei, es zu vertuschen
       *[other] { $count }-mal dabei, es zu vertuschen
    }
grace-kinder-to-self = Mit dir selbst warst du nachsichtiger als mit ihnen.
grace-kinder-to-them = Mit ihnen warst du nachsichtiger als mit dir selbst.
grace-the-same = Du hast beide mit demselben Maß gemessen.

voted-heading = Wie der Raum abgestimmt hat
voted-followed =
    „{ $title }“: { $hands ->
        [one] eine von { $total } Händen
       *[other] { $hands } von { $total } Händen
    } für das, was dann gemacht wurde: { $choice }
voted-other =
    „{ $title }“: { $hands ->
        [one] eine von { $total } Händen
       *[other] { $hands } von { $total } Händen
    } dafür: { $choice } Gemacht wurde stattdessen: { $taken }

term-expect-how = Wie geht es wohl aus? Gib expect und eine Zahl ein.
term-expect-not-now = Das gibt es bei Situationen mit einer Wahl, bevor du wählst.
