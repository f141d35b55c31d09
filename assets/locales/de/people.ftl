# What can be seen of people: behaviour, never levels.

people-title = Dein Team
people-line = Was du von deinem Platz aus sehen kannst
seen-gone = ist gegangen
seen-notice = hat gekündigt
seen-asked =
    { $times ->
        [0] hat dich in der letzten Woche nichts gefragt
        [one] hat dich in der letzten Woche einmal gefragt
        [2] hat dich in der letzten Woche zweimal gefragt
       *[other] hat dich in der letzten Woche { $times }-mal gefragt
    }
seen-waiting =
    { $days ->
        [0] wartet auf deine Antwort
        [one] wartet seit gestern auf dich
       *[other] wartet seit { $days } Tagen auf dich
    }
seen-task = sagt, „{ $task }“ sei zu { $percent } fertig
seen-task-new = hat „{ $task }“ noch vor sich
seen-task-late = arbeitet an „{ $task }“, schon überfällig
seen-idle = hat gerade nichts Eigenes in Arbeit
seen-handled =
    { $times ->
        [one] hat zuletzt eine Sache ohne dich geregelt
       *[other] hat zuletzt { $times } Sachen ohne dich geregelt
    }
seen-tired = sieht müde aus
seen-worn-out = sieht erschöpft aus
seen-worried = sieht besorgt aus
seen-unsure = ist unsicher
seen-closed = sagt, alles sei gut
seen-glum = war zuletzt kurz angebunden
seen-glad = gut gelaunt
seen-stepped-in = du hast einmal eingegriffen und nichts zurückgegeben
common-stepped-in-all = Bei allen hast du einmal eingegriffen und noch nichts zurückgegeben.
common-stepped-in-but = Bei allen außer { $names } hast du einmal eingegriffen und noch nichts zurückgegeben.
common-idle-all = Niemand hat gerade etwas Eigenes in Arbeit.
common-idle-but =
    Nur { $names } { $count ->
        [one] hat
       *[other] haben
    } gerade etwas Eigenes in Arbeit.
people-alone-0 = Regelt noch kaum etwas allein
people-alone-1 = Regelt manches allein
people-alone-2 = Regelt etwa die Hälfte allein
people-alone-3 = Regelt das meiste allein
people-alone-4 = Regelt fast alles allein
people-alone-note = Der Ring zeigt, wie viel jemand allein regelt, so wie du es in den letzten zehn Arbeitstagen gesehen hast. Wo Angst ist, sieht es besser aus, als es ist.
people-used-0 = Entscheidet sonst ohne zu fragen
people-used-1 = Fragt sonst im Zweifel nach
people-used-2 = Fragt sonst vor jedem Schritt
people-asked =
    { $times ->
        [one] Hat dich in einer Woche einmal gefragt
        [2] Hat dich in einer Woche zweimal gefragt
       *[other] Hat dich in einer Woche { $times }-mal gefragt
    }
people-asked-about = { $asked }, zu „{ $task }“
people-task = „{ $task }“: zu { $percent } fertig
people-task-new = „{ $task }“: bis Woche { $week }
people-task-late = „{ $task }“: { $percent }, überfällig
people-trust-0 = bleibt auf Abstand zu dir
people-trust-1 = traut dir noch nicht recht
people-trust-2 = scheint dir zu vertrauen
people-trust-3 = vertraut dir sichtlich
people-energy-0 = hält gut durch
people-energy-1 = sieht müde aus
people-energy-2 = sieht erschöpft aus
people-bearing = { $trust }, { $energy }
people-helper = Holt sich Hilfe bei { $name }
people-promise = Du hast versprochen: { $text }
people-promise-untold = Du hast etwas versprochen. Der Tag dafür steht fest.
people-stepped-in = Du hast noch nichts zurückgegeben
