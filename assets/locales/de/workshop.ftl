# Workshops: die Wand, die Handys und die Konsole.

# Das Handy
room-title = Raum { $code }
room-join-title = Dem Raum beitreten
room-join-code = Raumcode
room-join-code-note = Er steht an der Wand.
room-join-name = Dein Name, wenn du magst
room-join-name-note = Deinen Namen sehen dein Tisch und die Workshopleitung. Er steht nie neben einer Stimme.
room-join = Beitreten
room-join-back = Schon hier gewesen? Dein Platzcode
room-join-back-note = Er stand oben auf deinem Handy. Er bringt dich zurück an deinen Platz, mit deiner Stimme.
room-join-return = Zurück an meinen Platz
room-join-private = Kein Konto, keine App. Was du sendest, wird am Ende des Workshops gelöscht.
room-join-wrong = Zu diesem Code gibt es keinen Raum. Schau noch einmal zur Wand.
room-join-wrong-seat = Zu diesem Code gibt es hier keinen Platz.
room-full = Der Raum ist voll. Frag die Workshopleitung.
room-guest = Gast { $number }
room-connected = verbunden
room-lost = keine Verbindung, neuer Versuch läuft
room-seat = Platz { $code }
room-table = Tisch { $table }
room-language = Sprache
room-waiting = Der Workshop beginnt gleich. Lass diese Seite offen.
room-look-up = Schau zur Wand.
room-talk = Redet darüber. Vielleicht stimmt ihr noch einmal ab.
room-over = Dieser Workshop ist zu Ende. Danke fürs Mitspielen. Was du gesendet hast, ist gelöscht.
room-removed = Die Workshopleitung hat diesen Platz aus dem Raum genommen.
room-gone = Diesen Raum gibt es nicht mehr. Du kannst die Seite schließen.
room-witness = Du sitzt auf dem Platz von { $name }. Du siehst, was { $name } sieht, und stimmst nicht ab.
room-chair-elsewhere = Irgendwo anders ist gerade etwas, das die Leitung beschäftigt. Vielleicht hörst du später davon.
room-chair-said = Was { $name } zuletzt gesagt oder getan hat
room-chair-knows = Was { $name } weiß und nicht gesagt hat
room-slow = Eins nach dem anderen: Es kam zu viel auf einmal. Bitte warte einen Moment.
room-vote-title = Was würdest du tun?
room-vote-again-title = Ihr habt geredet: Was würdest du jetzt tun?
room-vote-first = Erste Abstimmung
room-vote-round = Abstimmung { $round }, nach dem Gespräch
room-vote-before = Deine vorige Stimme: { $number }
room-vote = Abstimmen
room-vote-change = Stimme ändern
room-vote-abstain = Ich enthalte mich
room-vote-in = Deine Stimme ist angekommen.
room-vote-in-none = Diesmal enthältst du dich.
room-vote-later = Noch nicht gesendet. Es geht raus, sobald es wieder eine Verbindung gibt.
room-vote-closed = Die Abstimmung ist geschlossen.
room-vote-missing = Wähle erst etwas aus.
room-vote-not-kept = Das ließ sich auf dem Laptop nicht speichern. Versuch es bitte noch einmal.
room-expects = Nächste Woche fragt dich { $name }
room-expects-more = öfter
room-expects-same = wie jetzt
room-expects-less = seltener
room-reason = Warum? Eine Zeile, ohne deinen Namen
room-your-choice = Deine Stimme
room-waits = Euer Tisch ist voraus. Wartet hier, bis die anderen so weit sind.
room-go-on = Weiter
room-speaks = Dein Handy geht für euren Tisch weiter.
room-speaks-other = { $name } geht für euren Tisch weiter.
room-show-votes = Zeigen, wie wir abgestimmt haben

# Die Wand
wall-title = Die Wand
wall-join = Macht mit dem Handy mit
wall-join-late = Noch dazukommen
wall-join-code = Raum { $code }
wall-private = kein Konto, keine App; am Ende wird alles gelöscht
wall-joined = { $count ->
    [0] noch niemand da
    [one] eine Person ist da
   *[other] { $count } Leute sind da
}
wall-voted = { $voted ->
    [one] { $voted } von { $present } hat abgestimmt
   *[other] { $voted } von { $present } haben abgestimmt
}
wall-closed = geschlossen · { $voted ->
    [0] niemand hat abgestimmt
    [one] { $voted } hat abgestimmt
   *[other] { $voted } haben abgestimmt
}
wall-was = vorher { $count }
wall-most = meiste Stimmen
wall-winner-only = Bei so wenigen Stimmen werden keine Zahlen gezeigt.
wall-nobody = Niemand hat abgestimmt.
wall-tie = Gleichstand. Redet darüber.
wall-abstained = { $count ->
    [one] eine Enthaltung
   *[other] { $count } Enthaltungen
}
wall-reason = Warum { $number }? „{ $text }“
wall-expects-more = Nächste Woche fragt { $name } öfter, meinen { $count } von { $total }
wall-expects-same = Nächste Woche fragt { $name } so oft wie jetzt, meinen { $count } von { $total }
wall-expects-less = Nächste Woche fragt { $name } seltener, meinen { $count } von { $total }
foreseen-more = In Woche { $week } hat { $name } öfter gefragt als in der Woche davor.
foreseen-same = In Woche { $week } hat { $name } so oft gefragt wie in der Woche davor.
foreseen-less = In Woche { $week } hat { $name } seltener gefragt als in der Woche davor.
foreseen-count = { $right ->
    [one] Eine Person von { $total } hat es vorausgesehen.
   *[other] { $right } von { $total } haben es vorausgesehen.
}
foreseen-by-most = Der Raum hat es vorausgesehen.
foreseen-not = Der Raum hatte etwas anderes erwartet.
wall-level = Was das Team allein kann
wall-table-voted = { $voted } von { $seats }
wall-black = Die Wand ist dunkel
wall-scan = Mit der Handykamera scannen

# Die Konsole
console-title = Konsole
console-room = Raum { $code }, { $scenario }
console-next = Weiter
console-close = Abstimmung schließen
console-reopen = Wieder öffnen
console-reveal = Ergebnis zeigen
console-again = Erst reden, dann neu abstimmen
console-decide = Nummer { $number } nehmen
console-listen = Erst hinsehen und zuhören
console-skip = Überspringen, im Stil des Raums
console-back = Letzte Entscheidung zurücknehmen
console-divide = Beide Zukünfte zeigen
console-divide-close = Beide Zukünfte ausblenden
console-black = Wand verdunkeln
console-light = Wand wieder zeigen
console-timer = Uhr
console-timer-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
console-timer-stop = Uhr stoppen
console-language = Sprache von Wand und Konsole
console-end = Workshop beenden
console-end-note = Die Handys werden getrennt. Alles, was gesendet wurde, wird von diesem Laptop gelöscht.
console-end-sure = Ja, beenden und alles löschen
console-votes = Stimmen bisher
console-votes-note = Bis du das Ergebnis zeigst, siehst nur du sie.
console-hands = Gehobene Hände
console-hands-note = Für alle ohne Handy. Die Hände kommen zu den Stimmen dazu.
console-hands-set = Mitzählen
console-people = Wer da ist
console-people-none = Noch ist niemand da.
console-remove = Herausnehmen
console-witness = Sicht
console-witness-leader = Sicht der Führung
console-notes = Notizen für dich
console-wall = An der Wand
preflight-title = Bevor die Leute kommen: mit einem Handy ausprobieren
preflight-arrived = Ein Handy ist beigetreten, Handys erreichen diesen Laptop also.
preflight-try = Nimm dein eigenes Handy, verbinde es mit dem WLAN, das alle benutzen werden, schalte die mobilen Daten aus und scanne den Code an der Wand.
preflight-trouble = Wenn sich die Seite auf dem Handy nicht öffnet
preflight-terms = Es erscheint eine Seite des Hauses: zuerst dort die Bedingungen annehmen, dann noch einmal scannen.
preflight-firewall = Die Seite lädt endlos oder ist „nicht erreichbar“: Erlaube diesem Programm in der Firewall des Laptops eingehende Verbindungen. Unter Windows stell das Netzwerk auf „Privat“.
preflight-apart = Noch immer nichts, obwohl Laptop und Handy im selben WLAN sind: Das Haus trennt seine Gäste voneinander („Client Isolation“) oder hat für Handys ein anderes Netz. Bitte die Technik, es zu erlauben, oder öffne einen eigenen Hotspot.
preflight-others = Oder tippe eine der anderen Adressen dieses Laptops ins Handy:
preflight-hotspot = Ein eigener Hotspot
preflight-hotspot-note = Der Workshop braucht kein Internet. Windows lässt acht Handys zu, die meisten Handys fünf bis zehn; für einen größeren Raum nimm einen kleinen WLAN-Router mit.
preflight-windows = Windows: Einstellungen › Netzwerk und Internet › Mobiler Hotspot.
preflight-macos = macOS: Systemeinstellungen › Allgemein › Teilen › Internetfreigabe, für Computer über WLAN. Geteilt wird eine andere Verbindung, etwa Ethernet.
preflight-linux = Linux mit GNOME: Einstellungen › WLAN › Menü › WLAN-Hotspot einschalten.
preflight-phone = Ein Handy: auf dem iPhone Einstellungen › Persönlicher Hotspot, unter Android Einstellungen › Netzwerk und Internet › Hotspot und Tethering. Verbinde auch den Laptop damit.
preflight-after = Sobald der Laptop in einem anderen Netz ist, zeigt die Wand die neue Adresse nach wenigen Sekunden von selbst.
console-tables = Tische
console-all-tables = alle Tische
console-standing = Wo die Tische stehen
console-waits = wartet auf die anderen
console-pace = Die Tische gehen weiter
console-pace-together = alle zusammen
console-pace-own = jeder in seinem Tempo
console-gate = Sie warten aufeinander
console-gate-week = an jeder neuen Woche
console-gate-meeting = an jeder Besprechung
console-gate-friday = an jedem Freitag
console-gate-marked = nur an markierten Momenten
console-gate-moments = Momente markieren, an denen sie auch warten
console-gate-open = Die wartenden Tische weiterlassen
console-quorum = Weniger als die Hälfte hat abgestimmt.
console-tie = Gleichstand: Entscheide du, oder lass sie reden.
console-addresses = Adressen für die Handys
console-addresses-note = Erreicht ein Handy keine davon, trennt das Netz vor Ort die Geräte voneinander: Öffne auf diesem Laptop oder einem Handy einen Hotspot, mit dem sich alle verbinden.
console-wall-link = Wandansicht öffnen
console-sheet-link = Blatt zum Austeilen
console-true-state = Wie es im Team wirklich steht
console-refused = Das geht gerade nicht.
console-not-kept = Das ließ sich nicht speichern: { $why }
console-keep = Ein anonymes Ergebnis behalten
console-guide-link = Leitfaden für die Moderation

# The wall in the window
title-host = Workshop veranstalten
host-title = Welches Team für deinen Workshop?
host-line = Dieses Fenster wird zur Wand, und alle machen mit dem Handy mit.
host-whole = Alles: { $minutes } Minuten
host-resume = Letzten Raum fortsetzen
host-leave-title = Die Wand verlassen?
host-leave-kept = Die Handys warten so lange. Der Raum bleibt mit jeder Stimme und jeder Entscheidung erhalten.
host-leave-resume = So geht es weiter: „Workshop veranstalten“, dann „Letzten Raum fortsetzen“; oder stepback host --resume { $code } in einem Terminal.
host-stay = Bleiben
host-leave = Wand verlassen
host-console = Konsole öffnen
host-no-browser = Von hier lässt sich kein Browser öffnen. Mit Enter oder N geht es im Raum auch ohne Konsole weiter.
