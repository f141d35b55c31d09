# The debrief: a story before a chart.

debrief-title = Ce que votre équipe est devenue
debrief-line =
    { $weeks ->
        [one] { $scenario } : une semaine avec votre équipe, et une sans vous
       *[other] { $scenario } : { $weeks } semaines avec votre équipe, et une sans vous
    }
debrief-tab-story = Récit
debrief-tab-people = Équipe
debrief-tab-leaders = À votre place
debrief-headline-less =
    { $count ->
        [one] Une personne sur { $all } a moins besoin de vous qu’au début.
        [2] Deux personnes sur { $all } ont moins besoin de vous qu’au début.
        [3] Trois personnes sur { $all } ont moins besoin de vous qu’au début.
        [4] Quatre personnes sur { $all } ont moins besoin de vous qu’au début.
        [5] Cinq personnes sur { $all } ont moins besoin de vous qu’au début.
        [6] Six personnes sur { $all } ont moins besoin de vous qu’au début.
        [7] Sept personnes sur { $all } ont moins besoin de vous qu’au début.
        [8] Huit personnes sur { $all } ont moins besoin de vous qu’au début.
        [9] Neuf personnes sur { $all } ont moins besoin de vous qu’au début.
       *[other] { $count } personnes sur { $all } ont moins besoin de vous qu’au début.
    }
debrief-headline-more =
    { $count ->
        [one] Une personne sur { $all } a maintenant plus besoin de vous.
        [2] Deux personnes sur { $all } ont maintenant plus besoin de vous.
        [3] Trois personnes sur { $all } ont maintenant plus besoin de vous.
        [4] Quatre personnes sur { $all } ont maintenant plus besoin de vous.
        [5] Cinq personnes sur { $all } ont maintenant plus besoin de vous.
        [6] Six personnes sur { $all } ont maintenant plus besoin de vous.
        [7] Sept personnes sur { $all } ont maintenant plus besoin de vous.
        [8] Huit personnes sur { $all } ont maintenant plus besoin de vous.
        [9] Neuf personnes sur { $all } ont maintenant plus besoin de vous.
       *[other] { $count } personnes sur { $all } ont maintenant plus besoin de vous.
    }
debrief-headline-all-less = Tout le monde a moins besoin de vous qu’au début.
debrief-headline-all-more = Tout le monde a plus besoin de vous qu’au début.
debrief-headline-same = L’équipe a besoin de vous à peu près autant qu’au début.
debrief-headline-left =
    { $count ->
        [one] Une personne est partie.
        [2] Deux personnes sont parties.
        [3] Trois personnes sont parties.
        [4] Quatre personnes sont parties.
        [5] Cinq personnes sont parties.
        [6] Six personnes sont parties.
        [7] Sept personnes sont parties.
        [8] Huit personnes sont parties.
        [9] Neuf personnes sont parties.
       *[other] { $count } personnes sont parties.
    }
debrief-delivered = Livré
debrief-delivered-reads = { $percent } du travail
debrief-energy = Votre énergie
debrief-energy-reads = { $word }
debrief-energy-high = il en reste beaucoup
debrief-energy-middle = un week-end vous ferait du bien
debrief-energy-low = à bout de forces
debrief-standing = Votre réputation hors de l’équipe
debrief-standing-reads = { $word }
debrief-standing-high = bonne
debrief-standing-middle = mitigée
debrief-standing-low = faible
debrief-level = Le niveau de l’équipe, sans l’aide de personne
debrief-level-note = Cinq problèmes du métier, d’un cas facile à un cas que personne n’a jamais vu, soumis à chaque personne en votre absence : combien en prendrait-elle en charge d’elle-même, jusqu’à les résoudre ?
debrief-level-reads = de { $first } à { $last } sur 10
debrief-level-tick-first = Début
debrief-level-tick = Sem. { $week }
debrief-level-tick-last = Sans vous
debrief-you = Vous · { $level }
debrief-turning = Les tournants
debrief-turning-none = Aucune décision n’a pesé lourd à elle seule. C’est leur somme qui a compté.
debrief-turning-title = { $title } ({ $when })
debrief-turning-did = Votre choix : { $text }
debrief-turning-instead = Au lieu de : { $text }
debrief-turning-up = Sur { $futures } avenirs simulés, cela place en moyenne l’équipe { $level } plus haut sur l’échelle de dix.
debrief-turning-down = Sur { $futures } avenirs simulés, cela place en moyenne l’équipe { $level } plus bas sur l’échelle de dix.
debrief-turning-luck = Le hasard à lui seul pèse plus que cela.
debrief-fork = Rejouer d’ici, de l’autre façon
debrief-people = L’équipe, du premier au dernier jour
debrief-person-gone = n’est plus là
debrief-person-settled =
    { $times ->
        [0] n’a rien réglé sans vous
        [one] a réglé une chose sans vous
       *[other] a réglé { $times } choses sans vous
    }
debrief-person-asked =
    { $times ->
        [0] ne vous a posé aucune question
        [one] vous a posé une question
        [2] vous a posé deux questions
       *[other] vous a posé { $times } questions
    }
debrief-quantity-autonomy = Avance sans vous
debrief-quantity-reliance = S’en remet à vous
debrief-quantity-trust = Vous fait confiance
debrief-quantity-safety = Parle librement
debrief-quantity-commitment = A envie d’être là
debrief-quantity-reads = { $from } au début, { $to } maintenant
debrief-leaders = La même équipe, le même hasard, quelqu’un d’autre à votre place
debrief-leader-direct = Quelqu’un qui dit à tout le monde comment faire
debrief-leader-absent = Quelqu’un qui n’est jamais là
debrief-leader-reads = niveau { $level } sur 10, { $delivered } du travail livré. « { $ending } »
debrief-leader-you = Vous
debrief-notes = Ce que vous avez écrit en chemin
debrief-note = { $when } : { $text }
debrief-luck = Un autre hasard aurait donné une autre histoire. Ce qui reste pareil d’une histoire à l’autre, c’est ce que vous avez fait.
debrief-again = Rejouer
debrief-close = Retour à l’accueil
debrief-front-other = { $name }, avec la même équipe et le même hasard : { $level }.
debrief-front-turn = Le tournant le plus marquant : { $when }, « { $title } ». Votre chemin mène en moyenne à { $yours }, l’autre à { $other }.
debrief-front-fork = Rejouer depuis ce tournant, de l’autre façon
