# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = Seit dem Beginn dieses Durchgangs hat sich etwas geändert: { $what }. Es geht weiter, wie bisher gespielt wurde.
remark-part-scenario = das Szenario
remark-part-scenario-texts = der Wortlaut des Szenarios
remark-part-kinds = die Standardmomente
remark-part-kinds-texts = der Wortlaut der Standardmomente
remark-part-model = das Modell
remark-carry-over = Weiter mit dem, was jetzt da ist, in einem neuen Durchgang mit jeder Antwort, die noch gilt: { $command }
remark-source-missing = Die Datei, aus der er stammt, ist hier nicht da ({ $file }): Sie wurde verschoben, oder er kommt aus einem anderen Ordner oder von einem anderen Computer. Das macht nichts. Es geht weiter, wie bisher gespielt wurde.
remark-source-unreadable = Die Datei, aus der er stammt, lässt sich nicht lesen ({ $why }). Es geht weiter, wie bisher gespielt wurde.
remark-texts-lost = Womit er begonnen wurde, war aufgehoben und ist verloren ({ $why }). Die Datei des Szenarios entscheidet dasselbe und wird benutzt.
remark-words-replaced = Der Wortlaut ist der von heute; er entscheidet nichts.
remark-old-format = Ein älteres Stepback hat diesen Durchgang geschrieben: Seine Antworten wurden noch einmal gespielt, und ob das Team so ist, wie es war, lässt sich nicht vergleichen.
remark-file-edited = Die Datei des Szenarios ist seither bearbeitet worden.
remark-other-simulation = Dieser Durchgang wurde mit einer anderen Version der Simulation begonnen. Jeder Stand, der darin vermerkt ist, ist heute derselbe.
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
remark-parted-unknown = was dort geantwortet wurde, weiß niemand mehr, denn was gespielt wurde, ist verloren oder verläuft in diesem Programm anders
remark-lost-cut = Die gespielte Kurzfassung „{ $what }“ gibt es nicht mehr: Gespielt wird das Ganze.
remark-read-only = Es ist zu Ende gespielt und kann nicht beschrieben werden ({ $why }). Du kannst zurückblicken; was du jetzt änderst, wird nicht aufgehoben.
remark-torn = Die letzte Zeile von { $file } (Zeile { $line }) war nicht zu Ende geschrieben und wurde entfernt. Jede Antwort davor ist erhalten.
remark-line-end = Der letzten Zeile von { $file } (Zeile { $line }) fehlte das Zeilenende; es wurde ergänzt. Nichts ist verloren.
remark-other-version = Dieser Durchgang wurde mit einer anderen Version der Simulation gespielt (Stepback { $program }). Gezeigt wird, was an seinem Ende aufgehoben wurde.
remark-shown-as-kept = Dieser Durchgang lässt sich nicht noch einmal spielen ({ $why }). Gezeigt wird, was an seinem Ende aufgehoben wurde.
remark-record-unusable = Was an seinem Ende aufgehoben wurde, lässt sich nicht benutzen ({ $why }). Der Durchgang wird noch einmal gespielt.

resuming-title = Etwas hat sich geändert
resuming-changed = Seit dem Beginn dieses Durchgangs hat sich etwas geändert: { $what }.
resuming-refused = So, wie bisher gespielt wurde, geht dieser Durchgang nicht weiter.
resuming-ways = Wie willst du weiterspielen?
resuming-as-played = Weiter, wie bisher gespielt wurde
resuming-as-played-note = Mit dem Szenario, den Standardmomenten und dem Modell, wie sie beim Beginn waren.
resuming-carried-over = Weiter mit dem, was jetzt da ist
resuming-carried-over-note = In einem neuen Durchgang, mit jeder Antwort, die noch gilt. Dieser hier bleibt, wie er ist.
remark-kept-anew = Alles bis hierher ist jetzt als { $id } gespeichert: Die bisherige Datei wurde von einem anderen Programm gelöscht, verschoben oder geändert.
