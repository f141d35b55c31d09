# What a choice would probably lead to, on request: directions and how sure they are.

hints-title = Ce que chaque choix pourrait donner, en comparaison
hints-from = Simulé de nombreuses fois à partir de ce que vous voyez, avec un hasard chaque fois différent et votre façon habituelle de diriger. Ce que personne ne vous a montré n’y est pas.
hints-none = Il n’y a rien à comparer ici. Les indices servent pour les moments et pour le plan de la semaine. En réunion, à vous d’entendre ce que les gens savent.
hints-mark = { $stake } : { $lean }.
hints-hours = Cela prend { $hours } sur votre journée.
hints-no-gain = D’ici, on ne voit aucun gain.
hints-no-cost = D’ici, on ne voit aucun coût.
hints-show = Indices
hints-hide = Sans indices
hints-working = Projection…

hints-team = L’équipe sans vous
hints-delivery = Le travail livré
hints-standing = Votre réputation à l’extérieur
hints-team-up =
    { $sure ->
        [surely] presque sûrement plus forte
        [probably] probablement plus forte
       *[perhaps] peut-être un peu plus forte
    }
hints-team-down =
    { $sure ->
        [surely] presque sûrement plus faible
        [probably] probablement plus faible
       *[perhaps] peut-être un peu plus faible
    }
hints-delivery-up =
    { $sure ->
        [surely] presque sûrement davantage
        [probably] probablement davantage
       *[perhaps] peut-être un peu plus
    }
hints-delivery-down =
    { $sure ->
        [surely] presque sûrement moins
        [probably] probablement moins
       *[perhaps] peut-être un peu moins
    }
hints-standing-up =
    { $sure ->
        [surely] presque sûrement meilleure
        [probably] probablement meilleure
       *[perhaps] peut-être un peu meilleure
    }
hints-standing-down =
    { $sure ->
        [surely] presque sûrement moins bonne
        [probably] probablement moins bonne
       *[perhaps] peut-être un peu moins bonne
    }
hints-team-level = à peu près pareil
hints-delivery-level = à peu près pareil
hints-standing-level = à peu près pareil
