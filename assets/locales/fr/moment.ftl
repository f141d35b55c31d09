# A moment, what followed from it, and why.

moment-when = Semaine { $week } · { $weekday } { $time }
moment-see = Ce que vous voyez
moment-heard = Ce que vous entendez en écoutant
moment-choices = Ce que vous faites
moment-urgent = Cela s’aggrave d’heure en heure.
moment-listen = Regarder et écouter d’abord
moment-listen-note = 30 min, et vous en savez plus
moment-hours-left = Il vous reste { $hours } aujourd’hui.
moment-hours-gone = Vos heures d’aujourd’hui sont épuisées. Tout ce que vous ferez maintenant prendra sur votre soirée.
choice-reads = { $place }, { $support }, { $hours }
choice-in = vous intervenez
choice-halfway = à mi-chemin
choice-near = un pas en retrait, à portée
choice-back = vous vous mettez en retrait

went-well = Cela s’est bien passé.
went-badly = Cela s’est mal passé.
went-expected = Vous vous attendiez à ceci : { $said }.
went-often =
    Avec ces personnes, ce genre de choix réussit { $n ->
        [1] une fois sur dix
        [2] deux fois sur dix
        [3] trois fois sur dix
        [4] quatre fois sur dix
        [5] cinq fois sur dix
        [6] six fois sur dix
        [7] sept fois sur dix
        [8] huit fois sur dix
       *[other] neuf fois sur dix
    }.
went-lucky = Vous avez eu de la chance.
went-unlucky = C’était de la malchance.
followed-title = Ce qui s’est passé
followed-did = Votre choix : { $text }
followed-causes = Ce que cela a changé
followed-why-well = Ce qui a aidé
followed-why-badly = Ce qui a fait obstacle
followed-nothing = Rien que vous puissiez voir.
followed-promise = Vous avez promis à { $name } : { $text }
followed-promise-untold = Vous avez promis quelque chose à { $name }. Il y a une date.
followed-more =
    { $count ->
        [one] Une autre personne a un peu changé.
       *[other] { $count } autres personnes ont un peu changé.
    }

why-title = Pourquoi ?
why-nothing = Rien n’est encore décidé.
why-chosen = Votre choix
why-decided = Ce qui a été décidé
why-went = Comment cela s’est passé
why-changed = Ce que cela a changé
why-onlooker = a vu la scène
why-last = Votre dernière décision

moved = { $name } : { $what }
moved-onlooker = { $name }, qui l’a vu : { $what }
moved-several = { $who } : { $what }
moved-several-onlookers = { $who }, qui l’ont vu : { $what }
moved-all =
    { $n ->
        [2] Les deux membres de l’équipe
        [3] Les trois membres de l’équipe
        [4] Les quatre membres de l’équipe
        [5] Les cinq membres de l’équipe
        [6] Les six membres de l’équipe
        [7] Les sept membres de l’équipe
        [8] Les huit membres de l’équipe
       *[other] Les { $n } membres de l’équipe
    }
moved-others =
    { $n ->
        [2] Les deux autres
        [3] Les trois autres
        [4] Les quatre autres
        [5] Les cinq autres
        [6] Les six autres
        [7] Les sept autres
        [8] Les huit autres
       *[other] Les { $n } autres
    }
moved-tag-autonomy = Avance sans vous
moved-tag-reliance = S’en remet à vous
moved-tag-efficacy = Assurance
moved-tag-trust = Confiance en vous
moved-tag-safety = Ose parler
moved-tag-clarity = Clarté
moved-tag-ownership = Prend l’affaire à cœur
moved-tag-strain = Tension
moved-tag-commitment = Envie d’être là
moved-tag-visibility = Se fait remarquer
moved-tag-leading = Diriger
moved-tag-skill = Savoir-faire ({ $domain })
moved-tag-adapt = Face à l’inédit
moved-autonomy-up =
    { $size ->
        [little] avance un peu mieux sans vous
        [much] avance bien mieux sans vous
       *[some] avance mieux sans vous
    }
moved-autonomy-down =
    { $size ->
        [little] avance un peu moins bien sans vous
        [much] avance beaucoup moins bien sans vous
       *[some] avance moins bien sans vous
    }
moved-reliance-up =
    { $size ->
        [little] s’en remet un peu plus à vous
        [much] s’en remet bien plus à vous
       *[some] s’en remet davantage à vous
    }
moved-reliance-down =
    { $size ->
        [little] s’en remet un peu moins à vous
        [much] s’en remet bien moins à vous
       *[some] s’en remet moins à vous
    }
moved-efficacy-up =
    { $size ->
        [little] se sent un peu plus capable d’y arriver
        [much] se sent bien plus capable d’y arriver
       *[some] se sent plus capable d’y arriver
    }
moved-efficacy-down =
    { $size ->
        [little] se sent un peu moins capable d’y arriver
        [much] se sent bien moins capable d’y arriver
       *[some] se sent moins capable d’y arriver
    }
moved-trust-up =
    { $size ->
        [little] vous fait un peu plus confiance
        [much] vous fait bien plus confiance
       *[some] vous fait davantage confiance
    }
moved-trust-down =
    { $size ->
        [little] vous fait un peu moins confiance
        [much] vous fait bien moins confiance
       *[some] vous fait moins confiance
    }
moved-safety-up =
    { $size ->
        [little] parle un peu plus librement
        [much] parle bien plus librement
       *[some] parle plus librement
    }
moved-safety-down =
    { $size ->
        [little] pèse un peu plus ses mots
        [much] pèse bien plus ses mots
       *[some] pèse davantage ses mots
    }
moved-clarity-up =
    { $size ->
        [little] sait un peu mieux ce qu’on attend
        [much] sait bien mieux ce qu’on attend
       *[some] sait mieux ce qu’on attend
    }
moved-clarity-down =
    { $size ->
        [little] sait un peu moins bien ce qu’on attend
        [much] sait beaucoup moins bien ce qu’on attend
       *[some] sait moins bien ce qu’on attend
    }
moved-ownership-up =
    { $size ->
        [little] en fait un peu plus son affaire
        [much] en fait bien plus son affaire
       *[some] en fait davantage son affaire
    }
moved-ownership-down =
    { $size ->
        [little] en fait un peu moins son affaire
        [much] en fait bien moins son affaire
       *[some] en fait moins son affaire
    }
moved-strain-up =
    { $size ->
        [little] a un peu plus de poids sur les épaules
        [much] a bien plus de poids sur les épaules
       *[some] a davantage de poids sur les épaules
    }
moved-strain-down =
    { $size ->
        [little] a un peu moins de poids sur les épaules
        [much] a bien moins de poids sur les épaules
       *[some] a moins de poids sur les épaules
    }
moved-commitment-up =
    { $size ->
        [little] a un peu plus envie d’être là
        [much] a bien plus envie d’être là
       *[some] a davantage envie d’être là
    }
moved-commitment-down =
    { $size ->
        [little] a un peu moins envie d’être là
        [much] a bien moins envie d’être là
       *[some] a moins envie d’être là
    }
moved-visibility-up =
    { $size ->
        [little] se fait un peu mieux connaître
        [much] se fait bien mieux connaître
       *[some] se fait mieux connaître
    }
moved-visibility-down =
    { $size ->
        [little] se fait un peu moins remarquer
        [much] se fait bien moins remarquer
       *[some] se fait moins remarquer
    }
moved-leading-up =
    { $size ->
        [little] mène un peu mieux les autres
        [much] mène bien mieux les autres
       *[some] mène mieux les autres
    }
moved-leading-down =
    { $size ->
        [little] mène un peu moins bien les autres
        [much] mène beaucoup moins bien les autres
       *[some] mène moins bien les autres
    }
moved-skill-up =
    { $size ->
        [little] a un peu appris côté { $domain }
        [much] a beaucoup appris côté { $domain }
       *[some] a appris quelque chose côté { $domain }
    }
moved-skill-down = commence à se rouiller côté { $domain }
moved-adapt-up =
    { $size ->
        [little] s’en sort un peu mieux avec ce que personne n’a encore fait
        [much] s’en sort bien mieux avec ce que personne n’a encore fait
       *[some] s’en sort mieux avec ce que personne n’a encore fait
    }
moved-adapt-down =
    { $size ->
        [little] est un peu moins à l’aise avec ce que personne n’a encore fait
        [much] est bien moins à l’aise avec ce que personne n’a encore fait
       *[some] est moins à l’aise avec ce que personne n’a encore fait
    }
moved-they-autonomy-up =
    { $size ->
        [little] avancent un peu mieux sans vous
        [much] avancent bien mieux sans vous
       *[some] avancent mieux sans vous
    }
moved-they-autonomy-down =
    { $size ->
        [little] avancent un peu moins bien sans vous
        [much] avancent beaucoup moins bien sans vous
       *[some] avancent moins bien sans vous
    }
moved-they-reliance-up =
    { $size ->
        [little] s’en remettent un peu plus à vous
        [much] s’en remettent bien plus à vous
       *[some] s’en remettent davantage à vous
    }
moved-they-reliance-down =
    { $size ->
        [little] s’en remettent un peu moins à vous
        [much] s’en remettent bien moins à vous
       *[some] s’en remettent moins à vous
    }
moved-they-efficacy-up =
    { $size ->
        [little] se sentent un peu plus capables d’y arriver
        [much] se sentent bien plus capables d’y arriver
       *[some] se sentent plus capables d’y arriver
    }
moved-they-efficacy-down =
    { $size ->
        [little] se sentent un peu moins capables d’y arriver
        [much] se sentent bien moins capables d’y arriver
       *[some] se sentent moins capables d’y arriver
    }
moved-they-trust-up =
    { $size ->
        [little] vous font un peu plus confiance
        [much] vous font bien plus confiance
       *[some] vous font davantage confiance
    }
moved-they-trust-down =
    { $size ->
        [little] vous font un peu moins confiance
        [much] vous font bien moins confiance
       *[some] vous font moins confiance
    }
moved-they-safety-up =
    { $size ->
        [little] parlent un peu plus librement
        [much] parlent bien plus librement
       *[some] parlent plus librement
    }
moved-they-safety-down =
    { $size ->
        [little] pèsent un peu plus leurs mots
        [much] pèsent bien plus leurs mots
       *[some] pèsent davantage leurs mots
    }
moved-they-clarity-up =
    { $size ->
        [little] savent un peu mieux ce qu’on attend
        [much] savent bien mieux ce qu’on attend
       *[some] savent mieux ce qu’on attend
    }
moved-they-clarity-down =
    { $size ->
        [little] savent un peu moins bien ce qu’on attend
        [much] savent beaucoup moins bien ce qu’on attend
       *[some] savent moins bien ce qu’on attend
    }
moved-they-ownership-up =
    { $size ->
        [little] en font un peu plus leur affaire
        [much] en font bien plus leur affaire
       *[some] en font davantage leur affaire
    }
moved-they-ownership-down =
    { $size ->
        [little] en font un peu moins leur affaire
        [much] en font bien moins leur affaire
       *[some] en font moins leur affaire
    }
moved-they-strain-up =
    { $size ->
        [little] ont un peu plus de poids sur les épaules
        [much] ont bien plus de poids sur les épaules
       *[some] ont davantage de poids sur les épaules
    }
moved-they-strain-down =
    { $size ->
        [little] ont un peu moins de poids sur les épaules
        [much] ont bien moins de poids sur les épaules
       *[some] ont moins de poids sur les épaules
    }
moved-they-commitment-up =
    { $size ->
        [little] ont un peu plus envie d’être là
        [much] ont bien plus envie d’être là
       *[some] ont davantage envie d’être là
    }
moved-they-commitment-down =
    { $size ->
        [little] ont un peu moins envie d’être là
        [much] ont bien moins envie d’être là
       *[some] ont moins envie d’être là
    }
moved-they-visibility-up =
    { $size ->
        [little] se font un peu mieux connaître
        [much] se font bien mieux connaître
       *[some] se font mieux connaître
    }
moved-they-visibility-down =
    { $size ->
        [little] se font un peu moins remarquer
        [much] se font bien moins remarquer
       *[some] se font moins remarquer
    }
moved-they-leading-up =
    { $size ->
        [little] mènent un peu mieux les autres
        [much] mènent bien mieux les autres
       *[some] mènent mieux les autres
    }
moved-they-leading-down =
    { $size ->
        [little] mènent un peu moins bien les autres
        [much] mènent beaucoup moins bien les autres
       *[some] mènent moins bien les autres
    }
moved-they-skill-up =
    { $size ->
        [little] ont un peu appris côté { $domain }
        [much] ont beaucoup appris côté { $domain }
       *[some] ont appris quelque chose côté { $domain }
    }
moved-they-skill-down = commencent à se rouiller côté { $domain }
moved-they-adapt-up =
    { $size ->
        [little] s’en sortent un peu mieux avec ce que personne n’a encore fait
        [much] s’en sortent bien mieux avec ce que personne n’a encore fait
       *[some] s’en sortent mieux avec ce que personne n’a encore fait
    }
moved-they-adapt-down =
    { $size ->
        [little] sont un peu moins à l’aise avec ce que personne n’a encore fait
        [much] sont bien moins à l’aise avec ce que personne n’a encore fait
       *[some] sont moins à l’aise avec ce que personne n’a encore fait
    }
moved-energy-up =
    { $size ->
        [little] Vous : un peu plus d’énergie
        [much] Vous : bien plus d’énergie
       *[some] Vous : davantage d’énergie
    }
moved-energy-down =
    { $size ->
        [little] Vous : un peu plus de fatigue
        [much] Vous : bien plus de fatigue
       *[some] Vous : davantage de fatigue
    }
moved-standing-up =
    { $size ->
        [little] { $name } : vous estime un peu plus
        [much] { $name } : vous estime bien plus
       *[some] { $name } : vous estime davantage
    }
moved-standing-down =
    { $size ->
        [little] { $name } : vous estime un peu moins
        [much] { $name } : vous estime bien moins
       *[some] { $name } : vous estime moins
    }

reason-skill-up = { $name } connaît assez bien ce travail
reason-skill-down = cela dépassait ce dont { $name } est capable pour l’instant
reason-leaders-craft-up = vous connaissez ce travail, et cela a servi
reason-leaders-craft-down = vous ne connaissez pas assez bien ce travail
reason-leader-lacks-craft-up = vous l’avez laissé à quelqu’un qui s’y connaît mieux que vous
reason-leader-lacks-craft-down = { $name } s’y connaît mieux que vous
reason-speed-up = c’était fait avant que cela puisse mal tourner
reason-speed-down = cela a pris plus de temps qu’il n’y en avait
reason-their-information-up = ce que l’équipe était seule à savoir a pu servir
reason-their-information-down = ce que l’équipe était seule à savoir n’a pas été dit
reason-efficacy-up = { $name } y croyait
reason-efficacy-down = { $name } n’y croyait qu’à moitié
reason-held-up = vous avez laissé de la place dans la conversation
reason-held-down = vous avez presque tout gardé en main
reason-clarity-up = ce qu’on attendait était clair
reason-clarity-down = ce qu’on attendait n’était pas clair
reason-strain-up = { $name } était en forme
reason-strain-down = { $name } manquait de repos et avait beaucoup à faire
reason-habit-up = { $name } a l’habitude de décider
reason-habit-down = { $name } a l’habitude qu’on décide à sa place
reason-support-up = { $name } avait un appui
reason-support-down = { $name } n’avait aucun appui
reason-authority-up = il fallait quelqu’un qui ait le droit de trancher, et vous l’avez fait
reason-authority-down = il fallait une décision qui n’appartenait qu’à vous
reason-trust-up = { $name } vous fait confiance
reason-trust-down = { $name } ne vous faisait pas assez confiance pour cela
reason-tone-up = vous vouliez comprendre, et cela se sentait
reason-tone-down = cela a sonné comme un reproche
reason-listening-up = vous aviez d’abord écouté
reason-listening-down = écouter a pris du temps
reason-leaders-energy-up = vous étiez en forme
reason-leaders-energy-down = vous manquiez de repos
reason-frame-up = il y avait quelque chose à quoi les deux pouvaient se tenir
reason-frame-down = rien ne ramenait les deux au sujet
reason-rapport-up = bien des choses retenaient { $name } ici
reason-rapport-down = il ne restait plus grand-chose pour retenir { $name } ici
reason-facts-up = ce qu’on savait était sur la table
reason-facts-down = une part de ce qu’on savait n’est pas venue sur la table

came-title = Pourquoi « { $title } » est arrivé
came-after = À cause de ce qui a été décidé à « { $title } ».
came-habit = À cause de vos réponses les plus fréquentes ces derniers temps.
came-task-late = Parce que « { $task } » a du retard.
came-task-done = Parce que « { $task } » est terminé.
came-promise-broken = Parce qu’une promesse n’a pas été tenue.
came-gone = Parce que { $name } a quitté l’équipe.
came-left = Parce que quelqu’un a quitté l’équipe.
came-person = À cause de la situation de { $name }.
came-team = À cause de la situation de l’équipe.
came-delivered = À cause de ce qui est livré à ce jour.
came-energy = À cause de votre forme du moment.
came-standing = À cause de ce que { $party } pense désormais de vous.
came-crisis = Parce que quelque chose clochait depuis des jours dans « { $task } », et que personne ne le disait.
came-missed-deadline = Parce que « { $task } » ne peut plus être prêt à la date prévue.
came-mistake = Parce que { $name } a trouvé une erreur dans « { $task } » et l’a dit.
came-stuck = Parce que { $name } bute depuis des jours sur le même problème.
came-request = Parce que { $name } attend une réponse de vous.
came-hesitation = Parce que { $name } pourrait commencer « { $task } » et ne le fait pas.
came-disagreement = Parce que vous avez décidé sans l’équipe et que { $name } ose vous contredire.
came-conflict = Parce que { $name } et { $other } s’entendent mal.
came-opportunity = Parce que { $name } veut plus, et que presque personne ne voit ce dont { $name } est capable.
came-one-to-one = Parce que vous avez gardé du temps pour des entretiens individuels.
came-own-mistake = Parce que quelque chose que vous avez décidé a mal tourné.
came-resignation = Parce que { $name } a donné sa démission.
came-success = Parce que { $name } travaille bien depuis des jours et que personne ne l’a vu.
came-meeting = Parce que la réunion était prévue.
