# What moved each person, and what was seen beside what was so.

debrief-tab-seen = Schein und Sein

ledger-weeks = { $name }, von Freitag zu Freitag
ledger-weeks-reads = kommt allein voran: { $alone }; wartet auf dich: { $waits }
ledger-now = Heute
ledger-mark = { $when }: { $what }
ledger-moment = „{ $title }“, { $did }
ledger-moment-seen = „{ $title }“, { $did }, und { $name } hat es gesehen
ledger-did-take-over = du hast es selbst gemacht
ledger-did-direct = du hast gesagt, wie es geht
ledger-did-hover = du hast alles geprüft
ledger-did-join = ihr habt es zusammen gemacht
ledger-did-guide = du hast gesagt, was zählt
ledger-did-coach = du hast gefragt
ledger-did-entrust = du hast es ihnen überlassen
ledger-did-leave = du hast dich herausgehalten

ledger-sentence = { $now }. Was am meisten dazu beitrug: { $because }.
ledger-sentence-bare = { $now }.
ledger-became-left = { $name } ist gegangen
ledger-became-waits = { $name } wartet mehr auf dich als am Anfang
ledger-became-freer = { $name } kommt besser ohne dich voran als am Anfang
ledger-became-cooler = { $name } hängt weniger an der Sache als am Anfang
ledger-became-quieter = { $name } sagt weniger als am Anfang
ledger-became-same = { $name } braucht dich etwa so sehr wie am Anfang
ledger-because-stepped-in =
    { $of ->
        [one] dein Eingreifen im einzigen schwierigen Moment
       *[other] dein Eingreifen in { $times } von { $of } schwierigen Momenten
    }
ledger-because-stepped-back =
    { $of ->
        [one] dein Zurücktreten im einzigen schwierigen Moment
       *[other] dein Zurücktreten in { $times } von { $of } schwierigen Momenten
    }
ledger-because-between =
    { $times ->
        [one] ein schwieriger Moment mit dir in der Nähe
       *[other] { $times } schwierige Momente mit dir in der Nähe
    }
ledger-because-settled =
    { $times ->
        [one] eine ohne dich geregelte Sache
       *[other] { $times } ohne dich geregelte Sachen
    }
ledger-because-failed =
    { $times ->
        [one] ein gescheiterter Versuch
       *[other] { $times } gescheiterte Versuche
    }
ledger-because-answered =
    { $times ->
        [one] eine beantwortete Frage
       *[other] { $times } beantwortete Fragen
    }
ledger-because-in-vain =
    { $times ->
        [one] eine nie beantwortete Frage
       *[other] { $times } nie beantwortete Fragen
    }
ledger-because-acts =
    { $times ->
        [one] eine Kleinigkeit, nebenbei getan
       *[other] { $times } Kleinigkeiten, nebenbei getan
    }
ledger-because-plan = deine eingeplanten Stunden
ledger-because-hours = die Stunden deiner Woche
ledger-because-meetings =
    { $times ->
        [one] eine Besprechung
       *[other] { $times } Besprechungen
    }
ledger-because-saw = dein Umgang mit anderen
ledger-because-colleagues = das übrige Team
ledger-because-work = die tägliche Arbeit
ledger-because-kept =
    { $times ->
        [one] ein gehaltenes Versprechen
       *[other] { $times } gehaltene Versprechen
    }
ledger-because-broken =
    { $times ->
        [one] ein gebrochenes Versprechen
       *[other] { $times } gebrochene Versprechen
    }
ledger-because-hid =
    { $times ->
        [one] ein verschwiegenes Problem
       *[other] { $times } verschwiegene Probleme
    }

ledger-causes = Was { $name } am meisten verändert hat:
ledger-cause = { $what } { $name } { $moved }.
ledger-cause-answers =
    { $times ->
        [one] Eine Antwort von dir
       *[other] { $times } Antworten von dir
    }
ledger-cause-own-success =
    { $times ->
        [one] Eine Sache ohne dich geregelt
       *[other] { $times } Sachen ohne dich geregelt
    }
ledger-cause-own-failure =
    { $times ->
        [one] Ein Versuch, der schiefging
       *[other] { $times } Versuche, die schiefgingen
    }
ledger-cause-waiting =
    { $times ->
        [one] Ein Tag Warten auf dich
       *[other] { $times } Tage Warten auf dich
    }
ledger-cause-practice = Die tägliche Arbeit
ledger-cause-plan = Die Stunden, die du eingeplant hast
ledger-cause-hours = Die Stunden deiner Woche
ledger-cause-review = Die gemeinsame Nachbesprechung
ledger-cause-colleagues = Das übrige Team
ledger-cause-departure = { $name } ist gegangen
ledger-cause-promise-kept =
    { $times ->
        [one] Ein gehaltenes Versprechen
       *[other] { $times } gehaltene Versprechen
    }
ledger-cause-promise-broken =
    { $times ->
        [one] Ein gebrochenes Versprechen
       *[other] { $times } gebrochene Versprechen
    }
ledger-cause-fear =
    { $times ->
        [one] Ein verschwiegenes Problem
       *[other] { $times } verschwiegene Probleme
    }
ledger-cause-load = Die Arbeitslast
ledger-cause-slack = Tage, an denen nichts drängte
ledger-cause-delivery = Abgegebene Arbeit, pünktlich oder zu spät
ledger-cause-recognition = Beachtet werden oder nicht
ledger-cause-time = Freie Zeit, und Zeit, die vergeht
ledger-cause-anchor = Das Temperament von { $name }
ledger-cause-climate = Wie es sich hier arbeitet: Vertrauen, eigene Aufgaben, Beachtung, Arbeitslast

beside-title = Was du gesehen hast und was wirklich war
beside-note = Zeichen kommen spät, und Angst lässt sie besser aussehen.
beside-most = Was dich am meisten getäuscht hat, gemessen daran, wie weit und wie viele Wochen lang es danebenlag:
beside-no-friday = Noch war kein Freitag.
beside-week = Woche
beside-seen = Was du gesehen hast
beside-so = Was wirklich war
beside-all = Freitag für Freitag
beside-and-then = { $first } { $last }
beside-alone-0 = kam kaum je allein voran
beside-alone-1 = kam ab und zu allein voran
beside-alone-2 = kam oft allein voran
beside-alone-3 = kam meist allein voran
beside-brought-0 = brachte dir wenig
beside-brought-1 = brachte dir einiges
beside-brought-2 = brachte dir das meiste
beside-waits-0 = wartete kaum auf dich
beside-waits-1 = wartete manchmal auf dich
beside-waits-2 = wartete bei den meisten Dingen auf dich
beside-tired-0 = war ausgeruht
beside-tired-1 = war müde
beside-tired-2 = war erschöpft
beside-said-0 = sagte am Freitag, es laufe schlecht
beside-said-1 = sagte am Freitag, es sei in Ordnung
beside-said-2 = sagte am Freitag, es laufe gut
beside-felt-0 = fand die Lage schlecht
beside-felt-1 = fand die Lage in Ordnung
beside-felt-2 = fand die Lage gut
beside-found = { $words }, als du hingesehen hast
beside-told = erzählte auf deine Frage von einem Problem in „{ $task }“
beside-hid = verschwieg ein Problem in „{ $task }“
beside-broke-out = konnte ein verschwiegenes Problem in „{ $task }“ nicht länger verbergen
beside-afraid = war dir gegenüber vorsichtig

misread-when =
    { $weeks ->
        [one] In Woche { $first }
       *[other] Von Woche { $first } bis Woche { $last }
    }
misread-bright-and-hiding = { $when } wurde ein Problem in „{ $task }“ verschwiegen, während bei { $name } alles so gut aussah wie immer.
misread-hiding = { $when } verschwieg { $name } ein Problem in „{ $task }“.
misread-less-alone = { $when } schien { $name } allein viel besser voranzukommen, als es in Wahrheit war.
misread-more-alone = { $when } konnte { $name } allein mehr, als du gesehen hast.
misread-more-tired = { $when } war { $name } müder, als es aussah.
misread-said-better = { $when } klangen die Antworten von { $name } am Freitag besser, als die Lage war.
misread-afraid = Es dir zu sagen, schien zu riskant.
misread-none = Was du gesehen hast, kam der Wahrheit ziemlich nahe.
