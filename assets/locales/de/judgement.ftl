# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Einschätzung
debrief-tab-yourself = Du

turning-delivery-up = So wird mehr von der Arbeit geliefert.
turning-delivery-down = So wird weniger von der Arbeit geliefert.
turning-standing-up = Außerhalb des Teams steigt dadurch dein Ansehen.
turning-standing-down = Außerhalb des Teams sinkt dadurch dein Ansehen.
turning-plan = Wie du die Woche verteilt hast
turning-act-not = es lassen
turning-meeting-decide = du beendest die Besprechung selbst: { $option }
turning-meeting-let = du lässt die anderen entscheiden
turning-chart = Beide Wege, über viele mögliche Verläufe
turning-yours = Dein Weg
turning-other = Der andere Weg
turning-mark = Hier trennen sie sich: { $when }
turning-chart-reads = dein Weg endet im Schnitt bei { $yours }, in acht von zehn Verläufen zwischen { $low } und { $high }; der andere bei { $other }, zwischen { $otherlow } und { $otherhigh }

fit-heading = Eingreifen, zurücktreten, und was nötig war
fit-none = Noch ist nichts entschieden worden.
fit-summary =
    { $in ->
        [0] Eingegriffen hast du nie.
        [one] Eingegriffen hast du einmal, und gebraucht wurdest du dabei { $needed ->
            [0] nicht
           *[other] auch
        }.
       *[other] Eingegriffen hast du { $in ->
            [2] zweimal
           *[other] { $in }-mal
        }, gebraucht wurdest du dabei { $needed ->
            [0] nie
            [one] einmal
            [2] zweimal
           *[other] { $needed }-mal
        }.
    } { $back ->
        [0] Zurückgetreten bist du nie.
        [one] Zurückgetreten bist du einmal, und sie konnten es { $able ->
            [0] noch nicht ohne dich
           *[other] ohne dich
        }.
       *[other] Zurückgetreten bist du { $back ->
            [2] zweimal
           *[other] { $back }-mal
        }, ohne dich konnten sie es dabei { $able ->
            [0] nie
            [one] einmal
            [2] zweimal
           *[other] { $able }-mal
        }.
    }
fit-how = Sie konnten es, wenn es ohne dein Eingreifen in mindestens sechs von zehn Fällen gut gegangen wäre. Gebraucht wurdest du, wenn es ohne dich in weniger als fünf gut gegangen wäre und mit deinem Eingreifen deutlich öfter. Dazwischen ging beides.
fit-of = { $count } von { $all }
fit-part = Dieser Durchgang ist so lang, dass nur ein Teil eingeschätzt wird: { $count } von { $all } Entscheidungen, gleichmäßig über die Wochen verteilt.
fit-table = Nach Art des Moments: wie oft, und mit welchem Rückhalt
fit-kind = Art
fit-all = Alle
fit-in-needed = Eingegriffen, und gebraucht
fit-in-able = Eingegriffen, obwohl sie es konnten
fit-back-able = Zurückgetreten, und sie konnten es
fit-back-needed = Zurückgetreten, obwohl gebraucht
fit-either = Beides ging
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Einmal hast du zu früh eingegriffen: Sie konnten es, und so lange hätte es warten können.
        [2] Zweimal hast du zu früh eingegriffen: Sie konnten es, und so lange hätte es warten können.
       *[other] { $count }-mal hast du zu früh eingegriffen: Sie konnten es, und so lange hätte es warten können.
    }
fit-no-time =
    { $count ->
        [one] Einmal hast du eingegriffen, obwohl sie es konnten, aber zum Warten war kaum Zeit.
        [2] Zweimal hast du eingegriffen, obwohl sie es konnten, aber zum Warten war kaum Zeit.
       *[other] { $count }-mal hast du eingegriffen, obwohl sie es konnten, aber zum Warten war kaum Zeit.
    }
fit-stayed-back =
    { $count ->
        [one] Einmal bist du zurückgetreten, obwohl du gebraucht wurdest.
        [2] Zweimal bist du zurückgetreten, obwohl du gebraucht wurdest.
       *[other] { $count }-mal bist du zurückgetreten, obwohl du gebraucht wurdest.
    }
fit-too-late =
    { $count ->
        [one] Einmal kamst du zu spät: Gebraucht wurdest du schon an einem früheren Tag.
        [2] Zweimal kamst du zu spät: Gebraucht wurdest du schon an einem früheren Tag.
       *[other] { $count }-mal kamst du zu spät: Gebraucht wurdest du schon an einem früheren Tag.
    }
fit-could-not-know =
    { $count ->
        [one] In einem dieser Fälle konntest du es nicht wissen.
        [2] In zwei dieser Fälle konntest du es nicht wissen.
       *[other] In { $count } dieser Fälle konntest du es nicht wissen.
    }
fit-miss-in = { $when }, „{ $title }“: Du hast eingegriffen, und sie hätten es geschafft.
fit-miss-in-soon = { $when }, „{ $title }“: Du hast eingegriffen, sie hätten es geschafft, und so lange hätte es warten können.
fit-miss-in-unknown = { $when }, „{ $title }“: Du hast eingegriffen, und sie hätten es geschafft. Das konntest du nicht wissen.
fit-miss-back = { $when }, „{ $title }“: Du bist zurückgetreten, obwohl du gebraucht wurdest.
fit-miss-back-unknown = { $when }, „{ $title }“: Du bist zurückgetreten, obwohl du gebraucht wurdest. Das konntest du nicht wissen.
fit-late-seen = { $when }, „{ $title }“: Gebraucht wurdest du schon seit { $since }, und die Zeichen waren da.
fit-late-unseen = { $when }, „{ $title }“: Das begann am { $since }. Das konntest du nicht wissen.
fit-habit = Deine Gewohnheit, Woche für Woche
fit-habit-chart = Wie oft du dich fürs Eingreifen entschieden hast
fit-habit-in = Eingegriffen
fit-habit-up = mit den Wochen hast du öfter eingegriffen
fit-habit-down = mit den Wochen hast du seltener eingegriffen
fit-habit-same = am Ende etwa so oft wie am Anfang

luck-heading = Was am Zufall lag und was an dir
luck-summary =
    { $all ->
        [one] Du hast in einem Moment entschieden.
       *[other] Du hast in { $all } Momenten entschieden.
    } Bei deinen Entscheidungen waren etwa { $expected } gute Ausgänge zu erwarten. Gut ging es { $well ->
        [0] keinmal.
        [one] einmal.
        [2] zweimal.
       *[other] { $well }-mal.
    }
luck-all-usual = Das ist etwa das, was zu erwarten war.
luck-all-good = So viele gute Ausgänge kommen { $rare } vor.
luck-all-bad = So wenige gute Ausgänge kommen { $rare } vor.
luck-how = Eine Wahl wird daran gemessen, wohin sie über viele mögliche Verläufe führt: für das Team, die Arbeit und dein Ansehen. Was diesmal daraus wurde, zählt nicht. Eine Abwägung heißt: Eine andere Wahl hätte etwas gewonnen und etwas gekostet.
luck-table = Moment für Moment
luck-head-moment = Moment
luck-head-odds = Ein guter Ausgang war
luck-head-came = So ging es aus
luck-head-rare = So oft kommt das vor
luck-head-choice = Deine Wahl war
luck-moment = { $title } ({ $when })
luck-odds-surely = so gut wie sicher
luck-odds-likely = wahrscheinlich
luck-odds-even = völlig offen
luck-odds-unlikely = unwahrscheinlich
luck-odds-hardly = sehr unwahrscheinlich
luck-came-well = gut
luck-came-badly = schlecht
luck-usual = oft
luck-one-in-three = jedes dritte Mal
luck-one-in-four = jedes vierte Mal
luck-one-in-five = jedes fünfte Mal
luck-one-in-ten = jedes zehnte Mal
luck-one-in-twenty = jedes zwanzigste Mal oder seltener
luck-sound-as-expected = richtig
luck-sound-good-luck = richtig, und du hattest Glück
luck-sound-bad-luck = richtig, und du hattest Pech
luck-trade-as-expected = eine Abwägung
luck-trade-good-luck = eine Abwägung, mit Glück
luck-trade-bad-luck = eine Abwägung, mit Pech
luck-worse-as-expected = nicht die beste
luck-worse-good-luck = nicht die beste, und du hattest Glück
luck-worse-bad-luck = nicht die beste, und Pech kam dazu
luck-other = Bei „{ $title }“ wäre das die bessere Wette gewesen: { $choice } Besser { $gains }.
luck-for-team = für das Team
luck-for-delivery = für die Arbeit
luck-for-standing = für dein Ansehen

debrief-leader-situational = Führung, die erst hinsieht
leaders-above-all = Mit dir stehen sie am Ende höher als unter jeder anderen Führung.
leaders-between = Unter mancher anderen Führung stünden sie höher, unter mancher tiefer.
leaders-below-all = Unter jeder anderen Führung stünden sie höher.
leaders-under-way = Du bist noch nicht am Ende; die anderen haben bis zum Schluss gespielt.
leaders-table = Niveau auf der Zehnerskala, und was daraus wurde
leaders-head-leader = Führung
leaders-head-came = Erster Tag
leaders-head-now = Letzter Freitag
leaders-head-alone = Nach der Woche ohne dich
leaders-head-delivered = Geliefert
leaders-head-ending = Ende
leaders-not-yet = noch nicht
leaders-luck = Alle hatten denselben Zufall. Mit einem anderen lägen all diese Linien anders.

ready-heading = Wofür sie dich nicht mehr brauchen
ready-too-early = Nach vier Wochen kann hier stehen, womit sie nicht mehr zu dir kommen.
ready-asked =
    In den ersten zwei Wochen kamen sie { $then ->
        [0] mit nichts
        [one] mit einer Sache pro Woche
       *[other] mit { $then } Sachen pro Woche
    } zu dir, in den letzten zwei { $now ->
        [0] mit nichts
        [one] mit einer
       *[other] mit { $now }
    }.
ready-hours-fewer = Das gibt dir { $hours } pro Woche zurück.
ready-hours-more = Das kostet dich { $hours } pro Woche mehr als am Anfang.
ready-hours-same = Es kostet so viel von deiner Woche wie vorher.
ready-next = Das meiste regeln sie selbst. Jemand könnte deinen Teil übernehmen, und du könntest etwas anderes anfangen.
ready-for-days = Ein paar Tage könntest du fehlen. Für immer wäre es zu früh.
ready-not-yet = Wer nach dir käme, würde so viel gefragt wie du.
ready-can-act = Wie viele ein typisches Problem aus ihrer Arbeit mindestens jedes dritte Mal gut und ungefragt gelöst hätten: am ersten Tag { $then } von { $all }, jetzt { $now }.
leads-heading = Wer jetzt leitet
leads-nobody = Niemand hat eine Leitung bekommen.
leads-project = { $name } leitet „{ $project }“.
leads-moments =
    { $count ->
        [one] { $name } hatte einmal die Leitung, und es { $well ->
            [0] ging nicht gut
           *[other] ging gut
        }.
       *[other] { $name } hatte { $count ->
            [2] zweimal
           *[other] { $count }-mal
        } die Leitung, und { $well ->
            [0] es ging nie gut
            [one] einmal ging es gut
            [2] zweimal ging es gut
           *[other] { $well }-mal ging es gut
        }.
    }
leads-grown = { $name } führt besser als am Anfang.

try-heading = Drei Dinge zum Ausprobieren, diese Woche bei der Arbeit
try-ask-first = Wenn jemand mit einem Problem kommt, frag: Was würdest du tun, wenn ich nicht da wäre? Wenn das reicht, lass es gelten, auch wenn deins besser wäre.
try-look-earlier = Denk an die Arbeit, die dir Sorgen macht und über die du noch nichts gesagt hast. Lass sie dir einen Tag früher zeigen als abgemacht, so wie sie ist.
try-hand-back = Such etwas, das du übernommen hast, als es eilte, und immer noch hast. Gib es bis Freitag zurück, und sag, was du dann nicht mehr machst.
try-leave-a-date = Wenn du das nächste Mal jemandem etwas überlässt, sag zwei Sätze dazu: wofür es gut sein muss, und an welchem Tag ihr es zusammen anschaut.
try-ask-what-they-saw = Wenn etwas schiefgegangen ist, fang so an: Was hast du in dem Moment gesehen? Sag erst, was du denkst, wenn das beantwortet ist.
try-say-yours = Erzähl dem Team von etwas, das du neulich falsch gemacht hast, was es gekostet hat und was du jetzt anders machst. Zwei Minuten, am Anfang einer Besprechung.
try-speak-last = Schreib vor einer Besprechung deine Meinung auf einen Zettel. Lies ihn vor, wenn alle anderen gesprochen haben.
try-fixed-times = Leg am Tag zwei halbe Stunden fest, in denen dich alle alles fragen dürfen, und halte sie ein. Schau, was sich bis dahin von selbst erledigt hat.
try-give-one-away = Streich etwas von deiner eigenen Liste, das jemand anders gern lernen würde. Gib es ganz ab, mit den Leuten, die dazugehören.
try-name-the-quiet = Such etwas, das dank einer Person geklappt hat, die nie davon gesprochen hat. Sag ihr, was es war und was es erspart hat.
try-listen = Frag vor einer Entscheidung, die dir klar scheint, fünf Minuten lang die Leute, die am nächsten dran sind, was du nicht siehst.
try-write-it-down = Schreib vor einer Entscheidung auf, wie es wohl ausgeht und wie sicher du bist. Sieh in zwei Wochen nach.
