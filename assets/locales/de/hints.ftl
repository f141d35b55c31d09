# What a choice would probably lead to, on request: directions and how sure they are.

hints-title = Wohin jede Wahl führen könnte, im Vergleich
hints-from = Viele Male durchgespielt, ausgehend von dem, was du sehen kannst, mit immer neuem Zufall und in deiner gewohnten Art. Was dir niemand gezeigt hat, steckt nicht darin.
hints-none = Hier gibt es nichts zu vergleichen. Hinweise gibt es für Momente und für den Wochenplan. In einer Besprechung musst du selbst hören, was die Leute wissen.
hints-mark = { $stake }: { $lean }.
hints-hours = Es kostet { $hours } von deinem Tag.
hints-no-gain = Ein Gewinn ist von hier aus nicht zu sehen.
hints-no-cost = Kosten sind von hier aus nicht zu sehen.
hints-show = Hinweise
hints-hide = Ohne Hinweise
hints-working = Blick voraus …

hints-team = Das Team ohne dich
hints-delivery = Die gelieferte Arbeit
hints-standing = Dein Ansehen außerhalb
hints-team-up =
    { $sure ->
        [surely] fast sicher stärker
        [probably] wahrscheinlich stärker
       *[perhaps] vielleicht etwas stärker
    }
hints-team-down =
    { $sure ->
        [surely] fast sicher schwächer
        [probably] wahrscheinlich schwächer
       *[perhaps] vielleicht etwas schwächer
    }
hints-delivery-up =
    { $sure ->
        [surely] fast sicher mehr
        [probably] wahrscheinlich mehr
       *[perhaps] vielleicht etwas mehr
    }
hints-delivery-down =
    { $sure ->
        [surely] fast sicher weniger
        [probably] wahrscheinlich weniger
       *[perhaps] vielleicht etwas weniger
    }
hints-standing-up =
    { $sure ->
        [surely] fast sicher besser
        [probably] wahrscheinlich besser
       *[perhaps] vielleicht etwas besser
    }
hints-standing-down =
    { $sure ->
        [surely] fast sicher schlechter
        [probably] wahrscheinlich schlechter
       *[perhaps] vielleicht etwas schlechter
    }
hints-team-level = etwa gleich
hints-delivery-level = etwa gleich
hints-standing-level = etwa gleich
