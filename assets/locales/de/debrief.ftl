# The debrief: a story before a chart.

debrief-title = Was aus deinem Team geworden ist
debrief-line =
    { $weeks ->
        [one] { $scenario }: eine Woche mit deinem Team und eine ohne dich
       *[other] { $scenario }: { $number } Wochen mit deinem Team und eine ohne dich
    }
debrief-tab-story = Verlauf
debrief-tab-people = Leute
debrief-tab-leaders = Andere Führung
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
debrief-foreseen = Bevor du auf die Woche ohne dich gesehen hast: Was würden sie tun, wenn das Erste schiefgeht?
debrief-note = { $when }: { $text }
debrief-luck = Mit einem anderen Zufall wäre es eine andere Geschichte geworden. Was in all diesen Geschichten gleich bleibt, ist das, was du getan hast.
debrief-again = Noch einmal
debrief-close = Zurück zum Start
debrief-front-other = { $name }, mit denselben Leuten und demselben Zufall: { $level }.
debrief-front-turn = Der größte Wendepunkt: { $when }, „{ $title }“. Dein Weg führt im Schnitt zu { $yours }, der andere zu { $other }.
debrief-front-fork = Ab diesem Punkt anders spielen
count-word =
    { $count ->
        [1] eine
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $count }
    }
headline-verdict = Ohne dich schafft dein Team { $last } von 10. Als du kamst: { $first }.
headline-work-most = Die Arbeit ist getan.
headline-work-half = Ein guter Teil der Arbeit ist getan.
headline-work-little = Vieles ist liegen geblieben.
headline-both = { $first }, und { $last }.
headline-one = { $what }.
headline-leading-all = Alle führen jetzt selbst
headline-leading-some =
    { $count ->
        [one] { $name } führt jetzt selbst
       *[other] { $number } führen jetzt selbst
    }
headline-freed-all = Alle kommen ohne dich weiter
headline-freed-some =
    { $count ->
        [one] { $name } kommt ohne dich weiter
       *[other] { $number } kommen ohne dich weiter
    }
headline-waiting-all = Alle warten noch auf dich
headline-waiting-some =
    { $count ->
        [one] { $name } wartet noch auf dich
       *[other] { $number } warten noch auf dich
    }
headline-hurt-all = Alle sind erschöpft
headline-hurt-some =
    { $count ->
        [one] { $name } kann nicht mehr
       *[other] { $number } können nicht mehr
    }
headline-gone-all = Alle sind gegangen
headline-gone-some =
    { $count ->
        [one] { $name } ist gegangen
       *[other] { $number } sind gegangen
    }
last-words-leading-0 = Ich hab’s entschieden. Dann gesagt.
last-words-leading-1 = Jetzt fragen sie mich. Gefällt mir.
last-words-leading-2 = Ich wusste, was zu tun war. Also los.
last-words-leading-3 = Das ist jetzt meins. Schau ruhig hin.
last-words-freed-0 = Ich bin weiter gekommen als gedacht.
last-words-freed-1 = Diesmal hab ich nicht gefragt. Es ging.
last-words-freed-2 = Keiner hat mir zugesehen. Komisch. Schön.
last-words-freed-3 = Mein Fehler, und ich hab ihn behoben.
last-words-waiting-0 = Ich hab’s dir aufgehoben. Unsicher war ich.
last-words-waiting-1 = Es liegt bei dir. Das ging schneller.
last-words-waiting-2 = Schau du lieber erst einmal drauf.
last-words-waiting-3 = Ich hätte es gekonnt. Du wolltest sicher.
last-words-hurt-0 = Ich mache, was ich muss. Mehr nicht.
last-words-hurt-1 = Ich bin müde, und keiner hat gefragt.
last-words-hurt-2 = Was ich denke, sage ich nicht mehr.
last-words-hurt-3 = Wie lange ich bleibe, weiß ich nicht.
last-words-gone-0 = Erst hab ich gefragt. Dann nicht mehr.
last-words-gone-1 = Wo ich jetzt bin, geht es mir gut.
last-words-gone-2 = Ich hab einen Zettel dagelassen.
last-words-gone-3 = Für eine Frage wäre ich geblieben.
curtain-before = am Tag, als du kamst
curtain-now = was sie allein schaffen, von 10
curtain-thread = zu dir
curtain-fate-leading = führt jetzt selbst
curtain-fate-freed = schafft allein { $now } von 10, am Anfang { $before }
curtain-figures = { $before } → { $now }
curtain-fate-waiting = wartet auf dich
curtain-fate-hurt = kann nicht mehr
curtain-fate-gone = ist gegangen
curtain-gone =
    { $count ->
        [one] { $names } ist gegangen.
       *[other] { $names } sind gegangen.
    }
curtain-others =
    { $count ->
        [one] Nicht auf der Bühne: { $names }, mit der kleinsten Veränderung.
       *[other] Nicht auf der Bühne: { $names }, mit der kleinsten Veränderung.
    }
overview-level = Was das Team allein kann, von 10, Woche für Woche
overview-axis = von { $bottom } bis { $top } von 10
overview-line-you = du
overview-line-absent = nie da
overview-line-direct = sagt alles an
overview-tick-first = Start
overview-tick-away = ohne dich
overview-try = Am Montag ausprobieren
overview-came = { $percent } der Arbeit geliefert.
overview-came-beside = Geliefert: { $percent } der Arbeit; ohne Führung { $absent }.
overview-spread = Mit anderem Glück endet es zwischen { $low } und { $high }.
overview-spread-none = Auch mit anderem Glück endet es bei { $high }.
overview-tables = Alle Tabellen
overview-leave = Verlassen
overview-front = Zurück zur ersten Seite
overview-turning = Die Wendepunkte
overview-people = Zurück zum Team
overview-turning-back = Zurück zu den Wendepunkten
overview-what-if = Was wäre, wenn …
overview-what-if-act = Und wenn du nichts getan hättest?
overview-what-if-plan = Und wenn die Woche so verplant wäre
overview-what-if-done = Und wenn du es anders gemacht hättest
overview-what-if-said = Hättest du gesagt …
overview-even-so = Immerhin: { $name } { $what }.
overview-price = Das hat einen Preis: { $name } { $what }.
overview-followed = { $name } { $what }.
overview-by = { $by } Punkte

# Beide Zukünfte einer Entscheidung.
fork-mark = Ein anderer Weg, ab { $when }
what-if-title = Beide Wege, Woche für Woche
what-if-luck = derselbe Zufall auf beiden
what-if-went = Wie es ging
what-if-other = Der andere Weg
what-if-ends = Team allein: { $level } von 10
what-if-work =
    { $when ->
        [end] { $percent } der Arbeit erledigt
       *[before] bisher { $percent } erledigt
    }
what-if-stop-fork = Die Wahl
what-if-stop-evening = Am Abend
what-if-stop-friday = Woche { $week }
what-if-stop-away = Wochenmitte, ohne dich
what-if-stop-end = Das Ende
what-if-next = Weiter: { $stop }
what-if-here = Hier trennen sie sich
what-if-since = Was nur auf einem Weg geschieht
what-if-now = Was sich inzwischen unterscheidet
what-if-later = Sie trennen sich später: { $stop }
what-if-never = Sie trennen sich nie so, dass man es erzählen könnte
what-if-same = Bis hierher ist beides gleich: dieselben Leute, derselbe Zufall.
what-if-alike = Noch unterscheidet sich nichts, was man erzählen könnte.
what-if-stop = Halt
what-if-differs = Was sich unterscheidet
what-if-dashed = gestrichelt: was sie auf dem anderen Weg schaffen
what-if-parts-went = Wie es ging: { $text }
what-if-parts-other = Der andere Weg: { $text }
what-if-went-well = „{ $title }“ geht gut aus
what-if-went-badly = „{ $title }“ geht schlecht aus
what-if-people = Bis hierher geschieht auf beiden Wegen dasselbe. Auch anders: { $names }.
what-if-alone = { $level } allein
what-if-waits = wartet auf dich
what-if-waits-not = wartet nicht
what-if-gone = ist gegangen
what-if-here-still = noch da
what-if-deals = { $name } schafft allein { $went } von 10; auf dem anderen Weg { $other }.
what-if-waits-went =
    { $count ->
        [one] So wie es ging, wartet { $names } auf dich; auf dem anderen Weg nicht.
       *[other] So wie es ging, warten { $names } auf dich; auf dem anderen Weg nicht.
    }
what-if-waits-other =
    { $count ->
        [one] Auf dem anderen Weg wartet { $names } auf dich; so wie es ging, nicht.
       *[other] Auf dem anderen Weg warten { $names } auf dich; so wie es ging, nicht.
    }
what-if-left-went = { $name } ist gegangen; auf dem anderen Weg ist { $name } noch da.
what-if-left-other = { $name } ist noch da; auf dem anderen Weg ist { $name } gegangen.
what-if-end = Am Ende
what-if-verdict = { $now }; { $usually }.
what-if-verdict-yours = Am Ende macht dein Weg das Team stärker, diesmal und meist.
what-if-verdict-other = Am Ende macht der andere Weg das Team stärker, diesmal und meist.
what-if-time-same = Am Ende kommt diesmal beides auf dasselbe heraus
what-if-time-yours = Am Ende macht diesmal dein Weg das Team stärker
what-if-time-other = Am Ende macht diesmal der andere Weg das Team stärker
what-if-step-yours = An dieser Stelle steht { $name } auf deinem Weg besser da
what-if-step-other = An dieser Stelle steht { $name } auf dem anderen Weg besser da
what-if-then-same = diesmal enden beide Wege gleich
what-if-then-yours = diesmal endet dein Weg mit dem stärkeren Team
what-if-then-other = diesmal endet der andere Weg mit dem stärkeren Team
what-if-usual-yours = meist macht dein Weg das Team stärker
what-if-usual-other = meist macht der andere Weg das Team stärker
what-if-mean-yours = im Schnitt macht dein Weg das Team stärker
what-if-mean-other = im Schnitt macht der andere Weg das Team stärker
what-if-usual-level = meist gibt es keinen klaren Sieger
what-if-figures-now = Diesmal: um { $by } von 10.
what-if-figures-yours = Dein Weg ist in { $share } von 100 Zukünften vorn, im Schnitt um { $by } von 10.
what-if-figures-other = Der andere Weg ist in { $share } von 100 Zukünften vorn, im Schnitt um { $by } von 10.
what-if-figures-level = Der Zufall macht mehr aus als diese Wahl.
what-if-play = Ab { $when } anders spielen
