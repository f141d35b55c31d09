# The debrief: a story before a chart.

debrief-title = Ce que votre équipe est devenue
debrief-line =
    { $weeks ->
        [one] { $scenario } : une semaine avec votre équipe, et une sans vous
       *[other] { $scenario } : { $number } semaines avec votre équipe, et une sans vous
    }
debrief-tab-story = Récit
debrief-tab-people = Équipe
debrief-tab-leaders = À votre place
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
debrief-foreseen = Avant de regarder la semaine sans vous : que ferait l’équipe la première fois que quelque chose tournerait mal ?
debrief-note = { $when } : { $text }
debrief-luck = Un autre hasard aurait donné une autre histoire. Ce qui reste pareil d’une histoire à l’autre, c’est ce que vous avez fait.
debrief-again = Rejouer
debrief-close = Retour à l’accueil
debrief-front-other = { $name }, avec la même équipe et le même hasard : { $level }.
debrief-front-turn = Le tournant le plus marquant : { $when }, « { $title } ». Votre chemin mène en moyenne à { $yours }, l’autre à { $other }.
debrief-front-fork = Rejouer depuis ce tournant, de l’autre façon

# La première page : les personnes d’abord, les chiffres ensuite.
count-word =
    { $count ->
        [1] une
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $count }
    }
headline-verdict = Sans vous, votre équipe en est à { $last } sur 10. À votre arrivée : { $first }.
headline-work-most = Le travail est fait.
headline-work-half = Une bonne part du travail est faite.
headline-work-little = Beaucoup de travail reste à faire.
headline-both = { $first }, et { $last }.
headline-one = { $what }.
headline-leading-all = Toute l’équipe mène désormais
headline-leading-some =
    { $count ->
        [one] { $name } mène désormais
       *[other] { $number } mènent désormais
    }
headline-freed-all = Toute l’équipe avance mieux sans vous
headline-freed-some =
    { $count ->
        [one] { $name } avance mieux sans vous
       *[other] { $number } avancent mieux sans vous
    }
headline-waiting-all = Toute l’équipe s’en remet encore à vous
headline-waiting-some =
    { $count ->
        [one] { $name } s’en remet encore à vous
       *[other] { $number } s’en remettent encore à vous
    }
headline-hurt-all = Toute l’équipe est à bout
headline-hurt-some =
    { $count ->
        [one] { $name } est à bout
       *[other] { $number } sont à bout
    }
headline-gone-all = Toute l’équipe s’en est allée
headline-gone-some =
    { $count ->
        [one] { $name } n’est plus là
       *[other] { $number } ne sont plus là
    }
last-words-leading-0 = J’ai décidé. Ensuite je vous l’ai dit.
last-words-leading-1 = Maintenant c’est à moi qu’on demande.
last-words-leading-2 = Je savais quoi faire, alors je l’ai fait.
last-words-leading-3 = C’est mon affaire. Vous pouvez regarder.
last-words-freed-0 = J’ai avancé plus que prévu.
last-words-freed-1 = Cette fois, pas de question. Ça a marché.
last-words-freed-2 = Personne ne regardait. Bizarre. Agréable.
last-words-freed-3 = Mon erreur, et c’est moi qui l’ai réparée.
last-words-waiting-0 = Je l’ai gardé pour vous. Dans le doute.
last-words-waiting-1 = C’est chez vous. C’était plus simple.
last-words-waiting-2 = Je préfère que vous regardiez d’abord.
last-words-waiting-3 = J’aurais pu. Je pensais que vous voudriez.
last-words-hurt-0 = Je fais ce qu’il faut. Rien de plus.
last-words-hurt-1 = Je n’en peux plus, et personne ne demande.
last-words-hurt-2 = Je ne dis plus ce que je pense.
last-words-hurt-3 = Je ne sais pas combien de temps je reste.
last-words-gone-0 = Je demandais. Puis j’ai cessé.
last-words-gone-1 = Là où je suis maintenant, ça va.
last-words-gone-2 = J’ai laissé un mot. Il était court.
last-words-gone-3 = Une question, et je serais encore là.
curtain-before = le jour de votre arrivée
curtain-now = ce que l’on règle sans vous, sur 10
curtain-thread = vers vous
curtain-fate-leading = mène désormais
curtain-fate-freed = en est sans vous à { $now } sur 10, { $before } au début
curtain-figures = { $before } → { $now }
curtain-fate-waiting = s’en remet à vous
curtain-fate-hurt = est à bout
curtain-fate-gone = n’est plus là
curtain-gone =
    { $count ->
        [one] { $names } n’est plus là.
       *[other] { $names } ne sont plus là.
    }
curtain-others =
    { $count ->
        [one] Hors de la scène : { $names }, le moins de changement.
       *[other] Hors de la scène : { $names }, le moins de changement.
    }
overview-level = Ce que l’équipe sait faire seule, sur 10, semaine après semaine
overview-axis = de { $bottom } à { $top } sur 10
overview-line-you = vous
overview-line-absent = jamais là
overview-line-direct = dicte tout
overview-tick-first = début
overview-tick-away = sans vous
overview-try = À essayer lundi
overview-came = { $percent } du travail livré.
overview-came-beside = Livré : { $percent } du travail ; sans personne à la tête, { $absent }.
overview-spread = Avec une autre chance, la fin est entre { $low } et { $high }.
overview-spread-none = Avec une autre chance, la fin est aussi à { $high }.
overview-tables = Tous les tableaux
overview-leave = Quitter
overview-front = Retour à la première page
overview-turning = Les tournants
overview-people = Retour à l’équipe
overview-turning-back = Retour aux tournants
overview-what-if = Et si …
overview-what-if-act = Et si vous n’aviez rien fait ?
overview-what-if-plan = Et si la semaine avait été ainsi
overview-what-if-done = Et si vous aviez fait autrement
overview-what-if-said = Et si vous aviez dit
overview-even-so = Malgré tout, { $name } { $what }.
overview-price = Cela a un prix : { $name } { $what }.
overview-followed = { $name } { $what }.
overview-by = { $by } point

# Les deux avenirs d’une décision.
fork-mark = Un autre chemin, à partir de : { $when }
what-if-title = Les deux chemins, semaine après semaine
what-if-luck = le même hasard sur les deux
what-if-went = Comme c’était
what-if-other = L’autre chemin
what-if-ends = Équipe seule : { $level } sur 10
what-if-work =
    { $when ->
        [end] { $percent } du travail fait
       *[before] { $percent } fait à ce jour
    }
what-if-stop-fork = Le choix
what-if-stop-evening = Ce soir-là
what-if-stop-friday = Semaine { $week }
what-if-stop-away = Mi-semaine, sans vous
what-if-stop-end = La fin
what-if-next = Suite : { $stop }
what-if-here = Ici, ils se séparent
what-if-since = Ce qui n’arrive que sur un chemin
what-if-now = Ce qui diffère à ce stade
what-if-later = Ils se séparent plus tard : { $stop }
what-if-never = Ils ne se séparent jamais d’une façon qui se raconte
what-if-same = Jusqu’ici, tout est pareil : les mêmes personnes, le même hasard.
what-if-alike = Rien de ce qui se raconte ne diffère encore.
what-if-stop = Étape
what-if-differs = Ce qui diffère
what-if-dashed = pointillé : ce que l’on réglerait sur l’autre chemin
what-if-parts-went = Comme c’était : { $text }
what-if-parts-other = L’autre chemin : { $text }
what-if-went-well = « { $title } » se passe bien
what-if-went-badly = « { $title } » se passe mal
what-if-people = Jusqu’ici, il arrive la même chose sur les deux chemins. Autres différences : { $names }.
what-if-alone = { $level } sans vous
what-if-waits = s’en remet à vous
what-if-waits-not = se débrouille
what-if-gone = n’est plus là
what-if-here-still = toujours là
what-if-deals = { $name } en est sans vous à { $went } sur 10 ; sur l’autre chemin, à { $other }.
what-if-waits-went =
    { $count ->
        [one] Comme c’était, { $names } s’en remet à vous ; sur l’autre chemin, non.
       *[other] Comme c’était, { $names } s’en remettent à vous ; sur l’autre chemin, non.
    }
what-if-waits-other =
    { $count ->
        [one] Sur l’autre chemin, { $names } s’en remet à vous ; comme c’était, non.
       *[other] Sur l’autre chemin, { $names } s’en remettent à vous ; comme c’était, non.
    }
what-if-left-went = { $name } n’est plus là ; sur l’autre chemin, { $name } est toujours là.
what-if-left-other = { $name } est toujours là ; sur l’autre chemin, { $name } n’est plus là.
what-if-end = À la fin
what-if-verdict = { $now } ; { $usually }.
what-if-verdict-yours = Au bout du compte, votre chemin rend l’équipe plus forte, cette fois et d’ordinaire.
what-if-verdict-other = Au bout du compte, l’autre chemin rend l’équipe plus forte, cette fois et d’ordinaire.
what-if-time-same = Au bout du compte, les deux chemins se valent cette fois
what-if-time-yours = Au bout du compte, votre chemin rend l’équipe plus forte cette fois
what-if-time-other = Au bout du compte, l’autre chemin rend l’équipe plus forte cette fois
what-if-step-yours = À cette étape, { $name } s’en sort mieux sur votre chemin
what-if-step-other = À cette étape, { $name } s’en sort mieux sur l’autre chemin
what-if-then-same = cette fois, les deux chemins se valent à la fin
what-if-then-yours = cette fois, votre chemin finit avec l’équipe la plus forte
what-if-then-other = cette fois, l’autre chemin finit avec l’équipe la plus forte
what-if-usual-yours = d’ordinaire, votre chemin rend l’équipe plus forte
what-if-usual-other = d’ordinaire, l’autre chemin rend l’équipe plus forte
what-if-mean-yours = en moyenne, votre chemin rend l’équipe plus forte
what-if-mean-other = en moyenne, l’autre chemin rend l’équipe plus forte
what-if-usual-level = d’ordinaire, aucun ne gagne nettement
what-if-figures-now = Cette fois : de { $by } sur 10.
what-if-figures-yours = Votre chemin est devant dans { $share } avenirs sur 100, en moyenne de { $by } sur 10.
what-if-figures-other = L’autre chemin est devant dans { $share } avenirs sur 100, en moyenne de { $by } sur 10.
what-if-figures-level = Le hasard pèse plus que ce choix.
what-if-play = Rejouer autrement à partir de : { $when }
