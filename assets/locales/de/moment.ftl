# A moment, what followed from it, and why.

moment-when = { $weekday } { $time } · Woche { $week }
moment-see = Was du sehen kannst
moment-heard = Was du hörst, wenn du zuhörst
moment-choices = Was du tust
moment-urgent = Mit jeder Stunde wird es schlimmer.
moment-listen = Erst hinsehen und zuhören
moment-listen-note = 30 min, und du weißt mehr
moment-hours-left = Du hast heute noch { $hours }.
moment-hours-gone = Deine Stunden für heute sind aufgebraucht. Was du jetzt noch tust, kostet den Abend.
choice-reads = { $place }, { $support }, { $hours }
choice-in = du greifst ein
choice-halfway = auf halbem Weg
choice-near = du trittst etwas zurück, in Reichweite
choice-back = du trittst zurück

went-well = Es ging gut.
went-badly = Es ging schlecht.
went-expected = Du hast erwartet: { $said }.
went-often =
    So etwas geht mit diesen Leuten in { $n ->
        [1] einem von zehn Fällen
        [2] zwei von zehn Fällen
        [3] drei von zehn Fällen
        [4] vier von zehn Fällen
        [5] fünf von zehn Fällen
        [6] sechs von zehn Fällen
        [7] sieben von zehn Fällen
        [8] acht von zehn Fällen
       *[other] neun von zehn Fällen
    } gut.
went-lucky = Du hattest Glück.
went-unlucky = Das war Pech.
followed-title = Was passiert ist
followed-did = Deine Wahl: { $text }
followed-causes = Was sich verändert hat
followed-why-well = Was geholfen hat
followed-why-badly = Was im Weg stand
followed-nothing = Nichts, was du sehen könntest.
followed-promise = Du hast { $name } versprochen: { $text }
followed-promise-untold = Du hast { $name } etwas versprochen. Der Tag dafür steht fest.
followed-more =
    { $count ->
        [one] Bei einer weiteren Person hat sich ein wenig verändert.
       *[other] Bei { $count } weiteren Personen hat sich ein wenig verändert.
    }

why-title = Warum?
why-nothing = Noch ist nichts entschieden.
why-chosen = Deine Wahl
why-decided = Was entschieden wurde
why-went = Wie es ausging
why-changed = Was das verändert hat
why-onlooker = hat es mitbekommen
why-last = Deine letzte Entscheidung

# What moved is joined into lists with "und": no subordinate clauses here.
moved = { $name }: { $what }
moved-onlooker = { $name } (hat zugesehen): { $what }
moved-several = { $who }: { $what }
moved-several-onlookers = { $who } (haben zugesehen): { $what }
moved-all =
    { $n ->
        [2] Beide
        [3] Alle drei
        [4] Alle vier
        [5] Alle fünf
        [6] Alle sechs
        [7] Alle sieben
        [8] Alle acht
       *[other] Alle { $n }
    }
moved-others =
    { $n ->
        [2] Die anderen beiden
        [3] Die anderen drei
        [4] Die anderen vier
        [5] Die anderen fünf
        [6] Die anderen sechs
        [7] Die anderen sieben
        [8] Die anderen acht
       *[other] Die anderen { $n }
    }
moved-tag-autonomy = Kommt allein voran
moved-tag-reliance = Wartet auf dich
moved-tag-efficacy = Zutrauen
moved-tag-trust = Vertrauen zu dir
moved-tag-safety = Offenheit
moved-tag-clarity = Klarheit
moved-tag-ownership = Eigene Sache
moved-tag-strain = Belastung
moved-tag-commitment = Ist gern hier
moved-tag-visibility = Wird gesehen
moved-tag-leading = Führen
moved-tag-skill = Können ({ $domain })
moved-tag-adapt = Umgang mit Neuem
moved-autonomy-up =
    { $size ->
        [little] kommt allein etwas besser voran
        [much] kommt allein viel besser voran
       *[some] kommt allein besser voran
    }
moved-autonomy-down =
    { $size ->
        [little] kommt allein etwas schlechter voran
        [much] kommt allein viel schlechter voran
       *[some] kommt allein schlechter voran
    }
moved-reliance-up =
    { $size ->
        [little] wartet etwas mehr auf dich
        [much] wartet viel mehr auf dich
       *[some] wartet mehr auf dich
    }
moved-reliance-down =
    { $size ->
        [little] wartet etwas weniger auf dich
        [much] wartet viel weniger auf dich
       *[some] wartet weniger auf dich
    }
moved-efficacy-up =
    { $size ->
        [little] traut sich etwas mehr zu
        [much] traut sich viel mehr zu
       *[some] traut sich mehr zu
    }
moved-efficacy-down =
    { $size ->
        [little] traut sich etwas weniger zu
        [much] traut sich viel weniger zu
       *[some] traut sich weniger zu
    }
moved-trust-up =
    { $size ->
        [little] vertraut dir etwas mehr
        [much] vertraut dir viel mehr
       *[some] vertraut dir mehr
    }
moved-trust-down =
    { $size ->
        [little] vertraut dir etwas weniger
        [much] vertraut dir viel weniger
       *[some] vertraut dir weniger
    }
moved-safety-up =
    { $size ->
        [little] redet etwas offener
        [much] redet viel offener
       *[some] redet offener
    }
moved-safety-down =
    { $size ->
        [little] wählt die Worte etwas vorsichtiger
        [much] wählt die Worte viel vorsichtiger
       *[some] wählt die Worte vorsichtiger
    }
moved-clarity-up =
    { $size ->
        [little] hat das Ziel etwas klarer vor Augen
        [much] hat das Ziel viel klarer vor Augen
       *[some] hat das Ziel klarer vor Augen
    }
moved-clarity-down =
    { $size ->
        [little] hat das Ziel etwas weniger klar vor Augen
        [much] hat das Ziel viel weniger klar vor Augen
       *[some] hat das Ziel weniger klar vor Augen
    }
moved-ownership-up =
    { $size ->
        [little] macht es etwas mehr zur eigenen Sache
        [much] macht es viel mehr zur eigenen Sache
       *[some] macht es mehr zur eigenen Sache
    }
moved-ownership-down =
    { $size ->
        [little] macht es etwas weniger zur eigenen Sache
        [much] macht es viel weniger zur eigenen Sache
       *[some] macht es weniger zur eigenen Sache
    }
moved-strain-up =
    { $size ->
        [little] steht etwas mehr unter Druck
        [much] steht viel mehr unter Druck
       *[some] steht mehr unter Druck
    }
moved-strain-down =
    { $size ->
        [little] steht etwas weniger unter Druck
        [much] steht viel weniger unter Druck
       *[some] steht weniger unter Druck
    }
moved-commitment-up =
    { $size ->
        [little] ist etwas lieber hier
        [much] ist viel lieber hier
       *[some] ist lieber hier
    }
moved-commitment-down =
    { $size ->
        [little] ist etwas weniger gern hier
        [much] ist viel weniger gern hier
       *[some] ist weniger gern hier
    }
moved-visibility-up =
    { $size ->
        [little] wird von etwas mehr Leuten gesehen
        [much] wird von viel mehr Leuten gesehen
       *[some] wird von mehr Leuten gesehen
    }
moved-visibility-down =
    { $size ->
        [little] wird von etwas weniger Leuten gesehen
        [much] wird von viel weniger Leuten gesehen
       *[some] wird von weniger Leuten gesehen
    }
moved-leading-up =
    { $size ->
        [little] führt andere etwas besser
        [much] führt andere viel besser
       *[some] führt andere besser
    }
moved-leading-down =
    { $size ->
        [little] führt andere etwas weniger gut
        [much] führt andere viel weniger gut
       *[some] führt andere weniger gut
    }
moved-skill-up =
    { $size ->
        [little] hat im Bereich { $domain } ein wenig dazugelernt
        [much] hat im Bereich { $domain } viel dazugelernt
       *[some] hat im Bereich { $domain } etwas dazugelernt
    }
moved-skill-down = kommt im Bereich { $domain } aus der Übung
moved-adapt-up =
    { $size ->
        [little] kommt mit ganz Neuem etwas besser zurecht
        [much] kommt mit ganz Neuem viel besser zurecht
       *[some] kommt mit ganz Neuem besser zurecht
    }
moved-adapt-down =
    { $size ->
        [little] kommt mit ganz Neuem etwas weniger gut zurecht
        [much] kommt mit ganz Neuem viel weniger gut zurecht
       *[some] kommt mit ganz Neuem weniger gut zurecht
    }
moved-they-autonomy-up =
    { $size ->
        [little] kommen allein etwas besser voran
        [much] kommen allein viel besser voran
       *[some] kommen allein besser voran
    }
moved-they-autonomy-down =
    { $size ->
        [little] kommen allein etwas schlechter voran
        [much] kommen allein viel schlechter voran
       *[some] kommen allein schlechter voran
    }
moved-they-reliance-up =
    { $size ->
        [little] warten etwas mehr auf dich
        [much] warten viel mehr auf dich
       *[some] warten mehr auf dich
    }
moved-they-reliance-down =
    { $size ->
        [little] warten etwas weniger auf dich
        [much] warten viel weniger auf dich
       *[some] warten weniger auf dich
    }
moved-they-efficacy-up =
    { $size ->
        [little] trauen sich etwas mehr zu
        [much] trauen sich viel mehr zu
       *[some] trauen sich mehr zu
    }
moved-they-efficacy-down =
    { $size ->
        [little] trauen sich etwas weniger zu
        [much] trauen sich viel weniger zu
       *[some] trauen sich weniger zu
    }
moved-they-trust-up =
    { $size ->
        [little] vertrauen dir etwas mehr
        [much] vertrauen dir viel mehr
       *[some] vertrauen dir mehr
    }
moved-they-trust-down =
    { $size ->
        [little] vertrauen dir etwas weniger
        [much] vertrauen dir viel weniger
       *[some] vertrauen dir weniger
    }
moved-they-safety-up =
    { $size ->
        [little] reden etwas offener
        [much] reden viel offener
       *[some] reden offener
    }
moved-they-safety-down =
    { $size ->
        [little] wählen die Worte etwas vorsichtiger
        [much] wählen die Worte viel vorsichtiger
       *[some] wählen die Worte vorsichtiger
    }
moved-they-clarity-up =
    { $size ->
        [little] haben das Ziel etwas klarer vor Augen
        [much] haben das Ziel viel klarer vor Augen
       *[some] haben das Ziel klarer vor Augen
    }
moved-they-clarity-down =
    { $size ->
        [little] haben das Ziel etwas weniger klar vor Augen
        [much] haben das Ziel viel weniger klar vor Augen
       *[some] haben das Ziel weniger klar vor Augen
    }
moved-they-ownership-up =
    { $size ->
        [little] machen es etwas mehr zur eigenen Sache
        [much] machen es viel mehr zur eigenen Sache
       *[some] machen es mehr zur eigenen Sache
    }
moved-they-ownership-down =
    { $size ->
        [little] machen es etwas weniger zur eigenen Sache
        [much] machen es viel weniger zur eigenen Sache
       *[some] machen es weniger zur eigenen Sache
    }
moved-they-strain-up =
    { $size ->
        [little] stehen etwas mehr unter Druck
        [much] stehen viel mehr unter Druck
       *[some] stehen mehr unter Druck
    }
moved-they-strain-down =
    { $size ->
        [little] stehen etwas weniger unter Druck
        [much] stehen viel weniger unter Druck
       *[some] stehen weniger unter Druck
    }
moved-they-commitment-up =
    { $size ->
        [little] sind etwas lieber hier
        [much] sind viel lieber hier
       *[some] sind lieber hier
    }
moved-they-commitment-down =
    { $size ->
        [little] sind etwas weniger gern hier
        [much] sind viel weniger gern hier
       *[some] sind weniger gern hier
    }
moved-they-visibility-up =
    { $size ->
        [little] werden von etwas mehr Leuten gesehen
        [much] werden von viel mehr Leuten gesehen
       *[some] werden von mehr Leuten gesehen
    }
moved-they-visibility-down =
    { $size ->
        [little] werden von etwas weniger Leuten gesehen
        [much] werden von viel weniger Leuten gesehen
       *[some] werden von weniger Leuten gesehen
    }
moved-they-leading-up =
    { $size ->
        [little] führen andere etwas besser
        [much] führen andere viel besser
       *[some] führen andere besser
    }
moved-they-leading-down =
    { $size ->
        [little] führen andere etwas weniger gut
        [much] führen andere viel weniger gut
       *[some] führen andere weniger gut
    }
moved-they-skill-up =
    { $size ->
        [little] haben im Bereich { $domain } ein wenig dazugelernt
        [much] haben im Bereich { $domain } viel dazugelernt
       *[some] haben im Bereich { $domain } etwas dazugelernt
    }
moved-they-skill-down = kommen im Bereich { $domain } aus der Übung
moved-they-adapt-up =
    { $size ->
        [little] kommen mit ganz Neuem etwas besser zurecht
        [much] kommen mit ganz Neuem viel besser zurecht
       *[some] kommen mit ganz Neuem besser zurecht
    }
moved-they-adapt-down =
    { $size ->
        [little] kommen mit ganz Neuem etwas weniger gut zurecht
        [much] kommen mit ganz Neuem viel weniger gut zurecht
       *[some] kommen mit ganz Neuem weniger gut zurecht
    }
moved-energy-up =
    { $size ->
        [little] Du: etwas mehr Energie
        [much] Du: viel mehr Energie
       *[some] Du: mehr Energie
    }
moved-energy-down =
    { $size ->
        [little] Du: etwas müder
        [much] Du: viel müder
       *[some] Du: müder
    }
moved-standing-up =
    { $size ->
        [little] { $name }: hält etwas mehr von dir
        [much] { $name }: hält viel mehr von dir
       *[some] { $name }: hält mehr von dir
    }
moved-standing-down =
    { $size ->
        [little] { $name }: hält etwas weniger von dir
        [much] { $name }: hält viel weniger von dir
       *[some] { $name }: hält weniger von dir
    }

reason-skill-up = { $name } kennt diese Arbeit gut genug
reason-skill-down = es verlangte mehr, als { $name } bisher kann
reason-leaders-craft-up = du kennst diese Arbeit, und das kam dir zugute
reason-leaders-craft-down = du kennst diese Arbeit nicht gut genug
reason-leader-lacks-craft-up = du hast es jemandem überlassen, der es besser kennt als du
reason-leader-lacks-craft-down = { $name } kennt das besser als du
reason-speed-up = es war erledigt, bevor es schiefgehen konnte
reason-speed-down = es dauerte länger, als dafür Zeit war
reason-their-information-up = was nur die anderen wussten, kam zum Tragen
reason-their-information-down = was nur die anderen wussten, blieb bei ihnen
reason-efficacy-up = { $name } glaubte daran, dass es zu schaffen ist
reason-efficacy-down = { $name } glaubte nur halb daran, dass es zu schaffen ist
reason-held-up = du hast im Gespräch Raum gelassen
reason-held-down = du hast das meiste selbst in der Hand behalten
reason-clarity-up = es war klar, was gefragt war
reason-clarity-down = es war nicht klar, was gefragt war
reason-strain-up = { $name } war ausgeruht
reason-strain-down = { $name } war müde und hatte viel zu tun
reason-habit-up = { $name } ist es gewohnt zu entscheiden
reason-habit-down = { $name } ist es gewohnt, dass andere entscheiden
reason-support-up = { $name } hatte Rückhalt
reason-support-down = { $name } hatte keinen Rückhalt
reason-authority-up = es brauchte eine Entscheidung, die dir zusteht, und du hast sie getroffen
reason-authority-down = es brauchte eine Entscheidung, die nur du treffen kannst
reason-trust-up = { $name } vertraut dir
reason-trust-down = { $name } vertraute dir dafür nicht genug
reason-tone-up = du wolltest verstehen, und das hat man gemerkt
reason-tone-down = es klang nach Vorwurf
reason-listening-up = du hattest zuerst zugehört
reason-listening-down = das Zuhören hat Zeit gekostet
reason-leaders-energy-up = du warst ausgeruht
reason-leaders-energy-down = du warst müde
reason-frame-up = es gab etwas, woran sich beide halten konnten
reason-frame-down = nichts hielt die beiden bei der Sache
reason-rapport-up = es gab vieles, was { $name } hier gehalten hat
reason-rapport-down = es gab nicht mehr viel, was { $name } hier gehalten hat
reason-facts-up = was bekannt war, lag auf dem Tisch
reason-facts-down = nicht alles, was bekannt war, lag auf dem Tisch

came-title = Warum „{ $title }“ kam
came-after = Wegen der Entscheidung bei „{ $title }“.
came-habit = Weil du zuletzt meistens so geantwortet hast.
came-task-late = Weil „{ $task }“ sich verspätet.
came-task-done = Weil „{ $task }“ fertig ist.
came-promise-broken = Weil ein Versprechen nicht gehalten wurde.
came-gone = Weil { $name } gegangen ist.
came-left = Weil jemand gegangen ist.
came-person = Weil es um { $name } so steht, wie es steht.
came-team = Weil es um das Team so steht, wie es steht.
came-delivered = Weil bis jetzt so viel oder so wenig geliefert ist.
came-energy = Wegen deiner Kräfte: wie müde oder ausgeruht du bist.
came-standing = Weil { $party } inzwischen so über dich denkt.
came-crisis = Weil in „{ $task }“ seit Tagen etwas nicht stimmte und niemand es gesagt hat.
came-missed-deadline = Weil „{ $task }“ bis zum Termin nicht mehr zu schaffen ist.
came-mistake = Weil { $name } in „{ $task }“ einen Fehler gefunden und es gesagt hat.
came-stuck = Weil { $name } seit Tagen am selben Problem sitzt.
came-request = Weil { $name } auf eine Antwort von dir wartet.
came-hesitation = Weil { $name } mit „{ $task }“ anfangen könnte und es nicht tut.
came-disagreement = Weil du es selbst entschieden hast und { $name } sich zu widersprechen traut.
came-conflict = Weil { $name } und { $other } schlecht miteinander auskommen.
came-opportunity = Weil { $name } mehr will und kaum jemand sieht, was { $name } kann.
came-one-to-one = Weil du Zeit für Einzelgespräche frei gehalten hast.
came-own-mistake = Weil etwas, das du entschieden hast, schiefgegangen ist.
came-resignation = Weil { $name } gekündigt hat.
came-success = Weil { $name } seit Tagen gute Arbeit macht und niemand sie gesehen hat.
came-meeting = Weil die Besprechung angesetzt war.
