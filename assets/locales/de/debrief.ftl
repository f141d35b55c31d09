# The debrief: a story before a chart.

debrief-title = Was aus deinem Team geworden ist
debrief-line =
    { $weeks ->
        [one] { $scenario }: eine Woche mit deinem Team und eine ohne dich
       *[other] { $scenario }: { $weeks } Wochen mit deinem Team und eine ohne dich
    }
debrief-tab-story = Verlauf
debrief-tab-people = Leute
debrief-tab-leaders = Andere Führung
debrief-headline-less =
    { $count ->
        [one] Eine Person von { $all } braucht dich weniger als am Anfang.
        [2] Zwei von { $all } brauchen dich weniger als am Anfang.
        [3] Drei von { $all } brauchen dich weniger als am Anfang.
        [4] Vier von { $all } brauchen dich weniger als am Anfang.
        [5] Fünf von { $all } brauchen dich weniger als am Anfang.
        [6] Sechs von { $all } brauchen dich weniger als am Anfang.
        [7] Sieben von { $all } brauchen dich weniger als am Anfang.
        [8] Acht von { $all } brauchen dich weniger als am Anfang.
        [9] Neun von { $all } brauchen dich weniger als am Anfang.
       *[other] { $count } von { $all } brauchen dich weniger als am Anfang.
    }
debrief-headline-more =
    { $count ->
        [one] Eine Person von { $all } braucht dich jetzt mehr.
        [2] Zwei von { $all } brauchen dich jetzt mehr.
        [3] Drei von { $all } brauchen dich jetzt mehr.
        [4] Vier von { $all } brauchen dich jetzt mehr.
        [5] Fünf von { $all } brauchen dich jetzt mehr.
        [6] Sechs von { $all } brauchen dich jetzt mehr.
        [7] Sieben von { $all } brauchen dich jetzt mehr.
        [8] Acht von { $all } brauchen dich jetzt mehr.
        [9] Neun von { $all } brauchen dich jetzt mehr.
       *[other] { $count } von { $all } brauchen dich jetzt mehr.
    }
debrief-headline-all-less = Sie alle brauchen dich weniger als am Anfang.
debrief-headline-all-more = Sie alle brauchen dich mehr als am Anfang.
debrief-headline-same = Sie brauchen dich etwa so sehr wie am Anfang.
debrief-headline-left =
    { $count ->
        [one] Eine Person ist gegangen.
        [2] Zwei Leute sind gegangen.
        [3] Drei Leute sind gegangen.
        [4] Vier Leute sind gegangen.
        [5] Fünf Leute sind gegangen.
        [6] Sechs Leute sind gegangen.
        [7] Sieben Leute sind gegangen.
        [8] Acht Leute sind gegangen.
        [9] Neun Leute sind gegangen.
       *[other] { $count } Leute sind gegangen.
    }
debrief-delivered = Geliefert
debrief-delivered-reads = { $percent } der Arbeit
debrief-energy = Deine Energie
debrief-energy-reads = { $word }
debrief-energy-high = noch reichlich
debrief-energy-middle = ein Wochenende täte dir gut
debrief-energy-low = auf Reserve
debrief-standing = Dein Ansehen außerhalb des Teams
debrief-standing-reads = { $word }
debrief-standing-high = hoch
debrief-standing-middle = durchwachsen
debrief-standing-low = gering
debrief-level = Das Niveau des Teams, ganz ohne Hilfe
debrief-level-note = Alle bekommen fünf Aufgaben aus ihrem eigenen Gebiet, von leicht bis nie dagewesen, und du bist nicht da: Wie viele davon würden sie von sich aus anpacken und lösen?
debrief-level-reads = von { $first } auf { $last } (höchstens 10)
debrief-level-tick-first = Anfang
debrief-level-tick = Woche { $week }
debrief-level-tick-last = Ohne dich
debrief-you = Du · { $level }
debrief-turning = Wendepunkte
debrief-turning-none = Keine einzelne Entscheidung hat viel bewegt. Es war die Summe.
debrief-turning-title = { $when }: { $title }
debrief-turning-did = Deine Wahl: { $text }
debrief-turning-instead = Verglichen mit: { $text }
debrief-turning-up = Im Schnitt über { $futures } mögliche Verläufe stand das Team dadurch auf der Zehnerskala um { $level } höher.
debrief-turning-down = Im Schnitt über { $futures } mögliche Verläufe stand das Team dadurch auf der Zehnerskala um { $level } tiefer.
debrief-turning-luck = Der Zufall allein bewegt mehr als das.
debrief-fork = Von hier an anders spielen
debrief-people = Dein Team, am ersten Tag und am letzten
debrief-person-gone = ist gegangen
debrief-person-settled =
    { $times ->
        [0] hat nichts ohne dich geregelt
        [one] hat eine Sache ohne dich geregelt
       *[other] hat { $times } Sachen ohne dich geregelt
    }
debrief-person-asked =
    { $times ->
        [0] hat dich nie etwas gefragt
        [one] hat dich einmal gefragt
        [2] hat dich zweimal gefragt
       *[other] hat dich { $times }-mal gefragt
    }
debrief-quantity-autonomy = Kommt allein voran
debrief-quantity-reliance = Wartet auf dich
debrief-quantity-trust = Vertraut dir
debrief-quantity-safety = Redet offen
debrief-quantity-commitment = Ist gern hier
debrief-quantity-reads = { $from } am Anfang, jetzt { $to }
debrief-leaders = Dieselben Leute, derselbe Zufall, eine andere Führung
debrief-leader-direct = Führung, die allen sagt, wie es geht
debrief-leader-absent = Führung, die nie da ist
debrief-leader-reads = Niveau { $level } von 10, { $delivered } geliefert. „{ $ending }“
debrief-leader-you = Du
debrief-notes = Was du unterwegs notiert hast
debrief-note = { $when }: { $text }
debrief-luck = Mit einem anderen Zufall wäre es eine andere Geschichte geworden. Was in all diesen Geschichten gleich bleibt, ist das, was du getan hast.
debrief-again = Noch einmal
debrief-close = Zurück zum Start
debrief-front-other = { $name }, mit denselben Leuten und demselben Zufall: { $level }.
debrief-front-turn = Der größte Wendepunkt: { $when }, „{ $title }“. Dein Weg führt im Schnitt zu { $yours }, der andere zu { $other }.
debrief-front-fork = Ab diesem Punkt anders spielen
