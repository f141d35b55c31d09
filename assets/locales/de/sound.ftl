# What every sound would be in words, for those who do not hear it.

# How a caption stands in the window.
sound-caption = [{ $sound }]

sound-crisis = eine Trommel in der Ferne, zwei Schläge und noch zwei
sound-missed-deadline = ein Ticken, das langsamer wird und aufhört
sound-meeting = dreimal Klopfen auf den Tisch, alle setzen sich
sound-mistake = eine Klangschale, ein wenig verstimmt
sound-conflict = zwei tiefe Saiten, die sich nicht vertragen
sound-stuck = eine Saite, gezupft und festgehalten, dreimal
sound-request = zweimal Klopfen an der Tür
sound-disagreement = eine Saite, und eine tiefere antwortet
sound-hesitation = jemand holt Luft und hält sie an
sound-opportunity = drei Töne auf Holz, aufwärts
sound-one-to-one = zwei leise Töne, dicht beieinander
sound-success = ein warmer Akkord auf Holz
sound-own-mistake = drei fallende Töne
sound-resignation = eine lange, tiefe Saite, die verklingt

sound-step-in = Schritte auf Dielen, sie kommen näher
sound-step-back = Schritte auf Dielen, sie entfernen sich
sound-decided = ein Tippen auf Holz

sound-silence-1 = es wird still im Raum
sound-silence-2 = die Stille wächst
sound-silence-3 = jemand atmet
sound-silence-4 = die Stille füllt den Raum

sound-bell = eine Glocke über dem Hof: eine neue Woche
sound-day = eine Seite wird umgeblättert

sound-room = das Summen eines ruhigen Raums
sound-warmer = das Summen des Raums wird wärmer
sound-cooler = das Summen des Raums wird kühler

sound-none = Hier gibt es keinen Lautsprecher, deshalb bleibt es still. Untertitel sagen, was zu hören wäre.
sound-not-built = Dieses Programm wurde ohne Ton gebaut. Untertitel sagen, was zu hören wäre.
