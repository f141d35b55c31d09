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
seen-asked-label = kam zu dir
seen-nothing = Gerade fällt nichts auf.
common-stepped-in-all = Bei allen hast du einmal eingegriffen und noch nichts zurückgegeben.
common-stepped-in-but = Bei allen außer { $names } hast du einmal eingegriffen und noch nichts zurückgegeben.
common-idle-all = Niemand hat gerade etwas Eigenes in Arbeit.
common-idle-but =
    Nur { $names } { $count ->
        [one] hat
       *[other] haben
    } gerade etwas Eigenes in Arbeit.
