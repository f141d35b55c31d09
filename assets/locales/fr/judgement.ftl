# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Choix et hasard
debrief-tab-yourself = Vous

turning-delivery-up = Ainsi, davantage de travail est livré.
turning-delivery-down = Ainsi, moins de travail est livré.
turning-standing-up = Cela améliore aussi votre réputation à l’extérieur.
turning-standing-down = Cela coûte aussi un peu de votre réputation à l’extérieur.
turning-plan = Votre répartition de la semaine
turning-act-not = laisser les choses comme elles sont
turning-meeting-decide = vous tranchez vous-même : { $option }
turning-meeting-let = vous laissez l’équipe décider
turning-chart = Les deux chemins, sur beaucoup d’avenirs
turning-yours = Votre chemin
turning-other = L’autre chemin
turning-mark = Ils se séparent ici : { $when }
turning-chart-reads = votre chemin finit en moyenne à { $yours }, entre { $low } et { $high } dans huit avenirs sur dix ; l’autre à { $other }, entre { $otherlow } et { $otherhigh }

fit-heading = Intervenir, se mettre en retrait, et ce qu’il fallait
fit-none = Rien n’a encore été décidé.
fit-summary =
    { $in ->
        [0] Vous n’avez jamais choisi d’intervenir.
        [one] Vous avez choisi d’intervenir une fois, et { $needed ->
            [0] on n’avait pas besoin de vous
           *[other] on avait besoin de vous
        }.
       *[other] Vous avez choisi d’intervenir { $in ->
            [2] deux
           *[other] { $in }
        } fois, { $needed ->
            [0] dont aucune où l’on ait eu besoin de vous
            [one] dont une où l’on avait besoin de vous
            [2] dont deux où l’on avait besoin de vous
           *[other] dont { $needed } où l’on avait besoin de vous
        }.
    } { $back ->
        [0] Vous n’avez jamais choisi de vous mettre en retrait.
        [one] Vous avez choisi de vous mettre en retrait une fois, et l’équipe { $able ->
            [0] ne pouvait pas sans vous
           *[other] pouvait sans vous
        }.
       *[other] Vous avez choisi de vous mettre en retrait { $back ->
            [2] deux
           *[other] { $back }
        } fois, { $able ->
            [0] dont aucune où l’équipe ait pu sans vous
            [one] dont une où l’équipe pouvait sans vous
            [2] dont deux où l’équipe pouvait sans vous
           *[other] dont { $able } où l’équipe pouvait sans vous
        }.
    }
fit-how = L’équipe pouvait si, avec vous en retrait, cela allait bien dans au moins six cas sur dix. Elle avait besoin de vous si, dans ces conditions, cela allait bien dans moins de cinq cas sur dix, et nettement plus souvent quand vous interveniez. Entre les deux, c’était égal.
fit-of = { $count } sur { $all }
fit-part = Cette partie est si longue qu’on n’en juge qu’une part : { $count } décisions sur { $all }, réparties également sur les semaines.
fit-table = Par type de moment : combien de fois, et avec quel appui
fit-kind = Type
fit-all = Tous
fit-in-needed = Intervention nécessaire
fit-in-able = Intervention, alors que l’équipe pouvait
fit-back-able = En retrait, et l’équipe pouvait
fit-back-needed = En retrait, alors qu’on avait besoin de vous
fit-either = C’était égal
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Une fois, vous avez choisi d’intervenir trop tôt : l’équipe pouvait, et on pouvait lui en laisser le temps.
        [2] Deux fois, vous avez choisi d’intervenir trop tôt : l’équipe pouvait, et on pouvait lui en laisser le temps.
       *[other] { $count } fois, vous avez choisi d’intervenir trop tôt : l’équipe pouvait, et on pouvait lui en laisser le temps.
    }
fit-no-time =
    { $count ->
        [one] Une fois, vous avez choisi d’intervenir alors que l’équipe pouvait, mais le temps pressait.
        [2] Deux fois, vous avez choisi d’intervenir alors que l’équipe pouvait, mais le temps pressait.
       *[other] { $count } fois, vous avez choisi d’intervenir alors que l’équipe pouvait, mais le temps pressait.
    }
fit-stayed-back =
    { $count ->
        [one] Une fois, vous avez choisi de rester en retrait alors qu’on avait besoin de vous.
        [2] Deux fois, vous avez choisi de rester en retrait alors qu’on avait besoin de vous.
       *[other] { $count } fois, vous avez choisi de rester en retrait alors qu’on avait besoin de vous.
    }
fit-too-late =
    { $count ->
        [one] Une fois, vous avez trop attendu : on avait besoin de vous depuis la veille au moins.
        [2] Deux fois, vous avez trop attendu : on avait besoin de vous depuis la veille au moins.
       *[other] { $count } fois, vous avez trop attendu : on avait besoin de vous depuis la veille au moins.
    }
fit-could-not-know =
    { $count ->
        [one] Dans un de ces cas, vous ne pouviez pas le savoir.
        [2] Dans deux de ces cas, vous ne pouviez pas le savoir.
       *[other] Dans { $count } de ces cas, vous ne pouviez pas le savoir.
    }
fit-miss-in = « { $title } » ({ $when }) : vous avez choisi d’intervenir, et l’équipe y serait arrivée.
fit-miss-in-soon = « { $title } » ({ $when }) : vous avez choisi d’intervenir, l’équipe y serait arrivée, et on pouvait lui en laisser le temps.
fit-miss-in-unknown = « { $title } » ({ $when }) : vous avez choisi d’intervenir, et l’équipe y serait arrivée. Vous ne pouviez pas le savoir.
fit-miss-back = « { $title } » ({ $when }) : vous avez choisi de rester en retrait alors qu’on avait besoin de vous.
fit-miss-back-unknown = « { $title } » ({ $when }) : vous avez choisi de rester en retrait alors qu’on avait besoin de vous. Vous ne pouviez pas le savoir.
fit-late-seen = « { $title } » ({ $when }) : on avait besoin de vous depuis un moment ({ $since }), et des signes le montraient.
fit-late-unseen = « { $title } » ({ $when }) : cela remontait plus loin ({ $since }). Vous ne pouviez pas le savoir.
fit-habit = Votre habitude, semaine après semaine
fit-habit-chart = La part d’interventions dans ce que vous avez décidé
fit-habit-in = Interventions
fit-habit-up = au fil des semaines, vous avez choisi plus souvent d’intervenir
fit-habit-down = au fil des semaines, vous avez choisi moins souvent d’intervenir
fit-habit-same = à la fin, à peu près comme au début

luck-heading = La part du hasard, et la vôtre
luck-summary =
    { $all ->
        [one] Il y a eu un moment où vous avez décidé.
       *[other] Il y a eu { $all } moments où vous avez décidé.
    } Avec vos choix, on pouvait s’attendre à environ { $expected } bonnes issues. { $well ->
        [0] Il n’y en a eu aucune.
        [one] Il y en a eu une.
       *[other] Il y en a eu { $well }.
    }
luck-all-usual = C’est à peu près ce qu’on pouvait attendre.
luck-all-good = Autant de bonnes issues, cela arrive { $rare }.
luck-all-bad = Si peu de bonnes issues, cela arrive { $rare }.
luck-how = Un choix se juge à ce qu’il donne sur beaucoup d’avenirs : pour l’équipe, le travail et votre réputation. Ce qui est arrivé cette fois ne compte pas. Il y a dilemme quand un autre choix aurait fait gagner d’un côté et perdre de l’autre.
luck-table = Moment par moment
luck-head-moment = Moment
luck-head-odds = Que cela finisse bien était
luck-head-came = Cela a fini
luck-head-rare = Cela arrive
luck-head-choice = Votre choix
luck-moment = { $title } ({ $when })
luck-odds-surely = presque sûr
luck-odds-likely = probable
luck-odds-even = aussi probable que l’inverse
luck-odds-unlikely = peu probable
luck-odds-hardly = très peu probable
luck-came-well = bien
luck-came-badly = mal
luck-usual = souvent
luck-one-in-three = une fois sur trois
luck-one-in-four = une fois sur quatre
luck-one-in-five = une fois sur cinq
luck-one-in-ten = une fois sur dix
luck-one-in-twenty = une fois sur vingt ou moins
luck-sound-as-expected = bon choix
luck-sound-good-luck = bon choix, et de la chance
luck-sound-bad-luck = bon choix, pas de chance
luck-trade-as-expected = un dilemme
luck-trade-good-luck = un dilemme, et de la chance
luck-trade-bad-luck = un dilemme, et pas de chance
luck-worse-as-expected = pas le meilleur
luck-worse-good-luck = pas le meilleur, mais de la chance
luck-worse-bad-luck = pas le meilleur, et pas de chance
luck-other = Dans « { $title } », le meilleur pari aurait été : { $choice } Meilleur { $gains }.
luck-for-team = pour l’équipe
luck-for-delivery = pour le travail
luck-for-standing = pour votre réputation

debrief-leader-situational = Quelqu’un qui regarde d’abord la situation
leaders-above-all = Avec vous, l’équipe finit plus haut qu’avec n’importe qui d’autre.
leaders-between = Certaines personnes l’auraient menée plus haut, d’autres moins haut.
leaders-below-all = N’importe qui d’autre l’aurait menée plus haut.
leaders-under-way = Vous n’avez pas fini ; les autres parties sont jouées jusqu’au bout.
leaders-table = Le niveau sur dix, et ce qui en est sorti
leaders-head-leader = Qui dirige
leaders-head-came = Premier jour
leaders-head-now = Dernier vendredi
leaders-head-alone = Après la semaine sans vous
leaders-head-delivered = Livré
leaders-head-ending = Fin
leaders-not-yet = pas encore
leaders-luck = Le hasard était le même pour tout le monde. Un autre tirage déplacerait toutes ces lignes.

ready-heading = Ce pour quoi on n’a plus besoin de vous
ready-too-early = Après quatre semaines, on pourra lire ici ce qu’on ne vous apporte plus.
ready-asked =
    Les deux premières semaines, { $then ->
        [0] on ne vous apportait rien
        [one] on vous apportait une question par semaine
       *[other] on vous apportait { $then } questions par semaine
    } ; les deux dernières, { $now ->
        [0] rien
        [one] une
       *[other] { $now }
    }.
ready-hours-fewer = Cela vous rend { $hours } par semaine.
ready-hours-more = Cela vous prend { $hours } de plus par semaine qu’au début.
ready-hours-same = Cela prend autant de votre semaine qu’avant.
ready-next = L’équipe règle elle-même presque tout. Quelqu’un pourrait prendre votre suite, et vous pourriez commencer autre chose.
ready-for-days = Vous pourriez vous absenter quelques jours. Pour de bon, ce serait trop tôt.
ready-not-yet = La personne qui viendrait après vous recevrait autant de questions que vous.
ready-can-act = Combien de personnes auraient réglé un problème typique de leur métier, bien et d’elles-mêmes, au moins une fois sur trois : { $then } sur { $all } le premier jour, { $now } aujourd’hui.
leads-heading = Qui mène maintenant
leads-nobody = Personne n’a rien eu à mener.
leads-project = { $name } mène « { $project } ».
leads-moments =
    { $count ->
        [one] { $name } a mené une fois, et { $well ->
            [0] cela s’est mal passé
           *[other] cela s’est bien passé
        }.
       *[other] { $name } a mené { $count ->
            [2] deux
           *[other] { $count }
        } fois, et { $well ->
            [0] cela ne s’est jamais bien passé
            [one] cela s’est bien passé une fois
            [2] cela s’est bien passé deux fois
           *[other] cela s’est bien passé { $well } fois
        }.
    }
leads-grown = { $name } mène mieux qu’au début.

try-heading = Trois choses à essayer cette semaine dans votre travail
try-ask-first = Quand quelqu’un vous apporte un problème, demandez ce que cette personne ferait si vous n’étiez pas là. Si cela convient, gardez sa solution, même si la vôtre est meilleure.
try-look-earlier = Pensez au travail qui vous inquiète et dont vous n’avez rien dit. Demandez à le voir un jour plus tôt que prévu, tel qu’il est.
try-hand-back = Cherchez une chose que vous avez prise en main dans l’urgence et que vous avez encore. Rendez-la d’ici vendredi, et dites ce que vous ne ferez plus.
try-leave-a-date = La prochaine fois que vous confiez quelque chose, ajoutez deux phrases : à quoi cela doit servir, et quel jour vous ferez le point ensemble.
try-ask-what-they-saw = Quand quelque chose a mal tourné, commencez par : « Qu’est-ce que vous voyiez à ce moment-là ? » Ne dites ce que vous pensez qu’après la réponse.
try-say-yours = Racontez à l’équipe une de vos erreurs récentes, ce qu’elle a coûté et ce que vous faites autrement depuis. Deux minutes, au début d’une réunion.
try-speak-last = Avant une réunion, écrivez votre avis sur un papier. Lisez-le quand tout le monde a parlé.
try-fixed-times = Fixez deux demi-heures par jour où l’on peut tout vous demander, et tenez-vous-y. Regardez ce qui s’est réglé entre-temps.
try-give-one-away = Rayez de votre propre liste une chose que quelqu’un aimerait apprendre. Donnez-la entière, avec les gens qui vont avec.
try-name-the-quiet = Trouvez une chose qui a marché grâce à quelqu’un qui n’en a rien dit. Dites à cette personne ce que c’était et ce que cela a évité.
try-listen = Avant une décision qui vous paraît claire, passez cinq minutes à demander aux gens les plus proches ce que vous ne voyez pas.
try-write-it-down = Avant de décider, écrivez comment cela va tourner selon vous, et avec quelle certitude. Relisez la note dans deux semaines.
