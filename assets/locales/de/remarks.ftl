# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = Seit dem Beginn dieses Durchgangs hat sich etwas geändert: { $what }. Es geht weiter, wie bisher gespielt wurde.
remark-part-scenario = das Szenario
remark-part-scenario-texts = der Wortlaut des Szenarios
remark-part-kinds = die Standardmomente
remark-part-kinds-texts = der Wortlaut der Standardmomente
remark-part-model = das Modell
remark-carry-over = Mit der aktuellen Fassung weiterspielen, in einem neuen Durchgang mit jeder Antwort, die noch gilt: { $command }
remark-source-missing = Die Datei zu diesem Durchgang ist nicht da ({ $file }): Sie wurde verschoben, oder der Durchgang kommt aus einem anderen Ordner oder von einem anderen Computer. Das schadet nicht. Es geht weiter, wie bisher gespielt wurde.
remark-source-unreadable = Die Datei zu diesem Durchgang lässt sich nicht lesen ({ $why }). Es geht weiter, wie bisher gespielt wurde.
remark-texts-lost = Das gespeicherte Szenario ist verloren ({ $why }). Die Datei, aus der es stammt, spielt sich genauso und wird stattdessen benutzt.
remark-words-replaced = Gezeigt wird der heutige Wortlaut; am Ausgang ändert er nichts.
remark-old-format = Dieser Durchgang stammt aus einem älteren Stepback. Seine Antworten wurden noch einmal gespielt, aber ob das Team so dasteht wie damals, lässt sich nicht prüfen.
remark-file-edited = Die Datei des Szenarios ist seither bearbeitet worden.
remark-other-simulation = Dieser Durchgang wurde mit einer anderen Version der Simulation begonnen. Jeder Stand, der darin vermerkt ist, ist heute noch derselbe.
remark-uncompared =
    Die Antworten wurden noch einmal gespielt. Eine andere Version hat vermerkt, wie das Team stand; deshalb { $count ->
        [one] lässt sich eine Stelle
       *[other] lassen sich { $count } Stellen
    } nicht vergleichen.
remark-carried =
    { $of ->
        [one] { $decisions } von einer Entscheidung gilt noch.
       *[other] { $decisions } von { $of } Entscheidungen gelten noch.
    }
remark-parted = Ab { $when } gelten sie nicht mehr: { $why }.
remark-parted-not-asked = was dort gefragt wurde, wird jetzt nicht gefragt
remark-parted-no-moment = „{ $what }“ kommt dort jetzt nicht vor
remark-parted-no-choice = die Wahl „{ $what }“ gibt es nicht mehr
remark-parted-gone = „{ $what }“ gibt es nicht mehr
remark-parted-refused = was dort geantwortet wurde, ist jetzt nicht möglich
remark-parted-unknown = was dort geantwortet wurde, lässt sich nicht mehr feststellen: Was gespielt wurde, ist verloren oder verläuft in diesem Programm anders
remark-lost-cut = Die gespielte Kurzfassung „{ $what }“ gibt es nicht mehr, deshalb wird das ganze Szenario gespielt.
remark-read-only = Dieser Durchgang ist zu Ende, und in seine Datei lässt sich nichts schreiben ({ $why }). Du kannst zurückblicken; Änderungen werden nicht gespeichert.
remark-torn = Die letzte Zeile von { $file } (Zeile { $line }) war nicht zu Ende geschrieben und wurde entfernt. Jede Antwort davor ist erhalten.
remark-line-end = Der letzten Zeile von { $file } (Zeile { $line }) fehlte das Zeilenende; es wurde ergänzt. Nichts ist verloren.
remark-other-version = Dieser Durchgang wurde mit einer anderen Version der Simulation gespielt (Stepback { $program }). Gezeigt wird, was an seinem Ende gespeichert wurde.
remark-shown-as-kept = Dieser Durchgang lässt sich nicht noch einmal spielen ({ $why }). Gezeigt wird, was an seinem Ende gespeichert wurde.
remark-record-unusable = Was am Ende des Durchgangs gespeichert wurde, lässt sich nicht benutzen ({ $why }). Er wird noch einmal gespielt.

resuming-title = Etwas hat sich geändert
resuming-changed = Seit dem Beginn dieses Durchgangs hat sich etwas geändert: { $what }.
resuming-refused = Auf die bisherige Art lässt sich dieser Durchgang nicht fortsetzen.
resuming-ways = Wie willst du weiterspielen?
resuming-as-played = Wie bisher gespielt
resuming-as-played-note = Mit dem Szenario, den Standardmomenten und dem Modell, wie sie am Anfang waren.
resuming-carried-over = Mit der aktuellen Fassung
resuming-carried-over-note = In einem neuen Durchgang, mit jeder Antwort, die noch gilt. Dieser hier bleibt, wie er ist.
remark-kept-anew = Alles bis hierher ist jetzt als { $id } gespeichert: Die bisherige Datei wurde von einem anderen Programm gelöscht, verschoben oder geändert.
