# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Urteil
debrief-tab-yourself = Du

turning-delivery-up = So wird mehr von der Arbeit geliefert.
turning-delivery-down = So wird weniger von der Arbeit geliefert.
turning-standing-up = Draußen steigt dadurch dein Ansehen.
turning-standing-down = Draußen sinkt dadurch dein Ansehen.
turning-plan = Wie du die Woche verteilt hast
turning-act-not = es lassen
turning-meeting-decide = du beendest die Besprechung selbst: { $option }
turning-meeting-let = du lässt die anderen entscheiden
turning-chart = Beide Wege, über viele mögliche Verläufe
turning-yours = Dein Weg
turning-other = Der andere Weg
turning-mark = Hier trennen sie sich: { $when }
turning-chart-reads = dein Weg endet im Schnitt bei { $yours }, in acht von zehn Verläufen zwischen { $low } und { $high }; der andere bei { $other }, zwischen { $otherlow } und { $otherhigh }

fit-heading = Drin oder zurück, und was es gebraucht hätte
fit-none = Noch ist nichts entschieden worden.
fit-summary =
    Eingegriffen hast du { $in ->
        [0] nie
        [one] einmal
       *[other] { $in }-mal
    }, zurückgetreten bist du { $back ->
        [0] nie
        [one] einmal
       *[other] { $back }-mal
    }. Gebraucht wurdest du bei { $needed } der ersten, und bei { $able } der zweiten ging es gut ohne dich.
fit-how = Sie konnten es, wenn es mit dir im Hintergrund in sechs von zehn Fällen gut ginge. Sie brauchten dich, wenn es dann in weniger als fünf gut ginge und mit dir deutlich öfter. Dazwischen ging beides.
fit-part = Ein so großer Durchgang wird nur zum Teil betrachtet: { $count } von { $all } Entscheidungen, gleichmäßig über die Wochen verteilt.
fit-table = Nach Art der Lage: wie oft, und mit wie viel Rückhalt
fit-kind = Art
fit-all = Alle
fit-in-needed = drin, als es dich brauchte
fit-in-able = drin, als sie es konnten
fit-back-able = zurück, als sie es konnten
fit-back-needed = zurück, als es dich brauchte
fit-either = beides ging
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Einmal hast du zu früh eingegriffen: Sie konnten es, und es war Zeit.
       *[other] { $count }-mal hast du zu früh eingegriffen: Sie konnten es, und es war Zeit.
    }
fit-no-time =
    { $count ->
        [one] Einmal hast du eingegriffen, wo sie es konnten, aber kaum Zeit zum Warten war.
       *[other] { $count }-mal hast du eingegriffen, wo sie es konnten, aber kaum Zeit zum Warten war.
    }
fit-stayed-back =
    { $count ->
        [one] Einmal bist du zurückgetreten, wo es dich gebraucht hätte.
       *[other] { $count }-mal bist du zurückgetreten, wo es dich gebraucht hätte.
    }
fit-too-late =
    { $count ->
        [one] Einmal hätte es dich schon an einem früheren Tag gebraucht.
       *[other] { $count }-mal hätte es dich schon an einem früheren Tag gebraucht.
    }
fit-could-not-know =
    { $count ->
        [one] In einem dieser Fälle konntest du es nicht wissen.
       *[other] In { $count } dieser Fälle konntest du es nicht wissen.
    }
fit-miss-in = { $when }, „{ $title }“: Du hast eingegriffen, und sie hätten es geschafft.
fit-miss-in-soon = { $when }, „{ $title }“: Du hast eingegriffen, sie hätten es geschafft, und es brannte nichts.
fit-miss-in-unknown = { $when }, „{ $title }“: Du hast eingegriffen, und sie hätten es geschafft. Das konntest du nicht wissen.
fit-miss-back = { $when }, „{ $title }“: Du bist zurückgetreten, und es hätte dich gebraucht.
fit-miss-back-unknown = { $when }, „{ $title }“: Du bist zurückgetreten, und es hätte dich gebraucht. Das konntest du nicht wissen.
fit-late-seen = { $when }, „{ $title }“: Gebraucht hätte es dich schon seit { $since }, und zu sehen war etwas.
fit-late-unseen = { $when }, „{ $title }“: Das begann am { $since }. Das konntest du nicht wissen.
fit-habit = Deine Gewohnheit, Woche für Woche
fit-habit-chart = Wie oft du eingegriffen hast, gemessen an allem, was du entschieden hast
fit-habit-in = Drin
fit-habit-up = mit den Wochen hast du öfter eingegriffen
fit-habit-down = mit den Wochen hast du seltener eingegriffen
fit-habit-same = am Ende etwa so oft wie am Anfang

luck-heading = Was Glück war und was du
luck-summary =
    { $all ->
        [one] Du hast eine Sache entschieden.
       *[other] Du hast { $all } Sachen entschieden.
    } Bei dem, was du gewählt hast, waren etwa { $expected } gute Ausgänge zu erwarten. Gut ging es { $well ->
        [0] keinmal.
        [one] einmal.
       *[other] { $well }-mal.
    }
luck-all-usual = Das ist etwa das, was zu erwarten war.
luck-all-good = So viele sind es { $rare }.
luck-all-bad = So wenige sind es { $rare }.
luck-how = Eine Wahl wird daran gemessen, wohin sie über viele mögliche Verläufe führt: für das Team, die Arbeit und dein Ansehen. Was diesmal daraus wurde, zählt nicht. Ein Tausch heißt: Etwas anderes hätte hier gewonnen und dort verloren.
luck-table = Eins nach dem anderen
luck-head-moment = Situation
luck-head-odds = Ein guter Ausgang war
luck-head-came = Es ging
luck-head-rare = Das kommt vor
luck-head-choice = Deine Wahl war
luck-moment = { $title } ({ $when })
luck-odds-surely = so gut wie sicher
luck-odds-likely = wahrscheinlich
luck-odds-even = halb und halb
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
luck-trade-as-expected = ein Tausch
luck-trade-good-luck = ein Tausch, mit Glück
luck-trade-bad-luck = ein Tausch, mit Pech
luck-worse-as-expected = nicht die beste
luck-worse-good-luck = nicht die beste, und du hattest Glück
luck-worse-bad-luck = nicht die beste, und Pech kam dazu
luck-other = Bei „{ $title }“ wäre das die bessere Wette gewesen: { $choice } Besser { $gains }.
luck-for-team = für das, was das Team kann
luck-for-delivery = für das, was geliefert wird
luck-for-standing = für dein Ansehen

debrief-leader-situational = Führung, die erst hinsieht
leaders-above-all = Mit dir stehen sie am Ende höher als unter jeder der anderen.
leaders-between = Manche der anderen hätten sie höher gebracht, manche weniger hoch.
leaders-below-all = Jede der anderen hätte sie höher gebracht.
leaders-under-way = Du bist noch nicht am Ende; die anderen sind bis zum Schluss gezeigt.
leaders-table = Niveau auf der Zehnerskala, und was daraus wurde
leaders-head-leader = Führung
leaders-head-came = am ersten Tag
leaders-head-now = am letzten Freitag
leaders-head-alone = nach der Woche allein
leaders-head-delivered = geliefert
leaders-head-ending = Ende
leaders-not-yet = noch nicht
leaders-luck = Alle hatten denselben Zufall. Ein anderer Zufall würde alle diese Linien verschieben.

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
ready-hours-fewer = Das sind { $hours } in deiner Woche, nach denen niemand mehr fragt.
ready-hours-more = Das sind { $hours } mehr in deiner Woche als am Anfang.
ready-hours-same = Es kostet so viel von deiner Woche wie vorher.
ready-next = Das meiste regeln sie selbst. Jemand könnte das hier von dir übernehmen, und du könntest etwas anderes anfangen.
ready-for-days = Ein paar Tage könntest du fehlen. Für immer wäre es zu früh.
ready-not-yet = Wer nach dir käme, würde so viel gefragt wie du.
ready-can-act = Am ersten Tag hätten { $then } von { $all } ein typisches Problem aus ihrer Arbeit mindestens jedes dritte Mal gut und ungefragt gelöst. Jetzt sind es { $now }.
leads-heading = Wer jetzt führt
leads-nobody = Niemand hat etwas zu führen bekommen.
leads-project = { $name } führt „{ $project }“.
leads-moments =
    { $count ->
        [one] { $name } durfte einmal vorangehen
       *[other] { $name } durfte { $count }-mal vorangehen
    }, { $well ->
        [0] und es ging nicht gut.
        [one] und einmal ging es gut.
       *[other] und { $well }-mal ging es gut.
    }
leads-grown = { $name } führt besser als am ersten Tag.

try-heading = Drei Dinge für diese Woche, bei deiner richtigen Arbeit
try-ask-first = Wenn jemand mit einem Problem kommt, frag: Was würdest du tun, wenn ich nicht da wäre? Wenn das reicht, lass es gelten, auch wenn deins besser wäre.
try-look-earlier = Denk an die Arbeit, die dir Sorgen macht und über die du noch nichts gesagt hast. Lass sie dir einen Tag früher zeigen als abgemacht, so wie sie ist.
try-hand-back = Such etwas, das du übernommen hast, als es eilte, und immer noch hast. Gib es bis Freitag zurück, und sag, was du dann nicht mehr machst.
try-leave-a-date = Wenn du das nächste Mal jemandem etwas überlässt, sag zwei Sätze dazu: wofür es gut sein muss, und an welchem Tag ihr es zusammen anschaut.
try-ask-what-they-saw = Wenn etwas schiefgegangen ist, fang so an: Was hast du in dem Moment gesehen? Sag erst, was du denkst, wenn das beantwortet ist.
try-say-yours = Erzähl dem Team von etwas, das du neulich falsch gemacht hast, was es gekostet hat und was du jetzt anders machst. Zwei Minuten, am Anfang einer Besprechung.
try-speak-last = Schreib vor einer Besprechung deine Meinung auf einen Zettel. Lies ihn vor, wenn alle anderen gesprochen haben.
try-fixed-times = Leg am Tag zwei halbe Stunden fest, in denen dich jeder alles fragen darf, und halte sie ein. Schau, was sich bis dahin von selbst erledigt hat.
try-give-one-away = Streich etwas von deiner eigenen Liste, das jemand anderes gern lernen würde. Gib es ganz ab, mit den Leuten, die dazugehören.
try-name-the-quiet = Finde etwas, das geklappt hat, weil jemand es still gemacht hat. Sag der Person, was es war und was es erspart hat.
try-listen = Frag vor einer Entscheidung, die dir klar scheint, fünf Minuten lang die, die am nächsten dran sind, was du nicht siehst.
try-write-it-down = Schreib vor einer Entscheidung auf, wie es wohl ausgeht und wie sicher du bist. Sieh in zwei Wochen nach.
