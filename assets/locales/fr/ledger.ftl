# What moved each person, and what was seen beside what was so.

debrief-tab-seen = Vu et vrai

ledger-weeks = { $name }, de vendredi en vendredi
ledger-weeks-reads = avance sans vous : { $alone } ; s’en remet à vous : { $waits }
ledger-now = Aujourd’hui
ledger-mark = { $when } : { $what }
ledger-moment = « { $title } », { $did }
ledger-moment-seen = « { $title } », { $did }, sous les yeux de { $name }
ledger-did-take-over = vous l’avez fait vous-même
ledger-did-direct = vous avez dit comment faire
ledger-did-hover = vous avez tout vérifié
ledger-did-join = vous l’avez fait ensemble
ledger-did-guide = vous avez dit ce qui comptait
ledger-did-coach = vous avez questionné
ledger-did-entrust = vous avez laissé la main
ledger-did-leave = vous avez laissé faire

ledger-sentence = { $now }. Ce qui a surtout joué : { $because }.
ledger-sentence-bare = { $now }.
ledger-became-left = { $name } n’est plus là
ledger-became-waits = { $name } s’en remet à vous plus qu’au début
ledger-became-freer = { $name } avance sans vous mieux qu’au début
ledger-became-cooler = { $name } y tient moins qu’au début
ledger-became-quieter = { $name } en dit moins qu’au début
ledger-became-same = { $name } a besoin de vous à peu près autant qu’au début
ledger-because-stepped-in =
    { $of ->
        [one] votre intervention dans le seul moment difficile
       *[other] votre intervention dans { $times } des { $of } moments difficiles
    }
ledger-because-stepped-back =
    { $of ->
        [one] votre mise en retrait dans le seul moment difficile
       *[other] votre mise en retrait dans { $times } des { $of } moments difficiles
    }
ledger-because-between =
    { $times ->
        [one] un moment difficile avec vous tout près
       *[other] { $times } moments difficiles avec vous tout près
    }
ledger-because-settled =
    { $times ->
        [one] une chose réglée sans vous
       *[other] { $times } choses réglées sans vous
    }
ledger-because-failed =
    { $times ->
        [one] un essai qui a mal tourné
       *[other] { $times } essais qui ont mal tourné
    }
ledger-because-answered =
    { $times ->
        [one] une question à laquelle vous avez répondu
       *[other] { $times } questions auxquelles vous avez répondu
    }
ledger-because-in-vain =
    { $times ->
        [one] une question restée sans réponse
       *[other] { $times } questions restées sans réponse
    }
ledger-because-acts =
    { $times ->
        [one] une petite chose faite en passant
       *[other] { $times } petites choses faites en passant
    }
ledger-because-plan = les heures que vous avez prévues
ledger-because-hours = les heures de votre semaine
ledger-because-meetings =
    { $times ->
        [one] une réunion
       *[other] { $times } réunions
    }
ledger-because-saw = votre façon de traiter les autres
ledger-because-colleagues = le reste de l’équipe
ledger-because-work = le travail de tous les jours
ledger-because-kept =
    { $times ->
        [one] une promesse tenue
       *[other] { $times } promesses tenues
    }
ledger-because-broken =
    { $times ->
        [one] une promesse rompue
       *[other] { $times } promesses rompues
    }
ledger-because-hid =
    { $times ->
        [one] un problème passé sous silence
       *[other] { $times } problèmes passés sous silence
    }

ledger-causes = Ce qui a le plus changé { $name } :
ledger-cause = { $what } { $name } { $moved }.
ledger-cause-answers =
    { $times ->
        [one] Une réponse de votre part
       *[other] { $times } réponses de votre part
    }
ledger-cause-own-success =
    { $times ->
        [one] Une chose réglée sans vous
       *[other] { $times } choses réglées sans vous
    }
ledger-cause-own-failure =
    { $times ->
        [one] Un essai qui a mal tourné
       *[other] { $times } essais qui ont mal tourné
    }
ledger-cause-waiting =
    { $times ->
        [one] Un jour à vous attendre
       *[other] { $times } jours à vous attendre
    }
ledger-cause-practice = Le travail de tous les jours
ledger-cause-plan = Les heures que vous avez prévues
ledger-cause-hours = Les heures de votre semaine
ledger-cause-review = Le retour fait ensemble
ledger-cause-colleagues = Le reste de l’équipe
ledger-cause-departure = { $name } n’est plus là
ledger-cause-promise-kept =
    { $times ->
        [one] Une promesse tenue
       *[other] { $times } promesses tenues
    }
ledger-cause-promise-broken =
    { $times ->
        [one] Une promesse rompue
       *[other] { $times } promesses rompues
    }
ledger-cause-fear =
    { $times ->
        [one] Un problème passé sous silence
       *[other] { $times } problèmes passés sous silence
    }
ledger-cause-load = La charge de travail
ledger-cause-slack = Des jours sans rien d’urgent
ledger-cause-delivery = Du travail rendu, à l’heure ou en retard
ledger-cause-recognition = La reconnaissance, ou son absence
ledger-cause-time = Le temps libre et le temps qui passe
ledger-cause-anchor = Le tempérament de { $name }
ledger-cause-climate = Ce que c’est que de travailler ici : confiance, travail à soi, visibilité, charge

beside-title = Ce que vous avez vu, et ce qui était vrai
beside-note = Les signes viennent tard, et la peur les embellit.
beside-most = Ce qui était le plus trompeur, selon l’écart avec la vérité et le nombre de semaines :
beside-no-friday = Aucun vendredi n’est encore venu.
beside-week = Semaine
beside-seen = Ce que vous avez vu
beside-so = Ce qui était vrai
beside-all = Vendredi par vendredi
beside-and-then = { $first } { $last }
beside-alone-0 = n’avançait presque jamais sans vous
beside-alone-1 = avançait parfois sans vous
beside-alone-2 = avançait souvent sans vous
beside-alone-3 = avançait presque toujours sans vous
beside-brought-0 = vous apportait peu de chose
beside-brought-1 = vous en apportait une partie
beside-brought-2 = vous en apportait l’essentiel
beside-waits-0 = ne vous attendait guère
beside-waits-1 = vous attendait parfois
beside-waits-2 = vous attendait pour presque tout
beside-tired-0 = était en forme
beside-tired-1 = montrait de la fatigue
beside-tired-2 = était à bout de forces
beside-said-0 = a dit le vendredi que cela allait mal
beside-said-1 = a dit le vendredi que cela allait à peu près
beside-said-2 = a dit le vendredi que cela allait bien
beside-felt-0 = trouvait que cela allait mal
beside-felt-1 = trouvait que cela allait à peu près
beside-felt-2 = trouvait que cela allait bien
beside-found = { $words }, vu de plus près
beside-told = vous a parlé d’un problème dans « { $task } » quand vous avez demandé
beside-hid = taisait un problème dans « { $task } »
beside-broke-out = a vu éclater dans « { $task } » un problème passé sous silence
beside-afraid = se méfiait un peu de vous

misread-when =
    { $weeks ->
        [one] En semaine { $first }
       *[other] De la semaine { $first } à la semaine { $last }
    }
misread-bright-and-hiding = { $when }, un problème dans « { $task } » était passé sous silence alors que { $name } semblait aller aussi bien que d’habitude.
misread-hiding = { $when }, { $name } taisait un problème dans « { $task } ».
misread-less-alone = { $when }, { $name } semblait avancer sans vous bien mieux qu’en réalité.
misread-more-alone = { $when }, { $name } pouvait en faire plus sans vous que vous n’en avez vu.
misread-more-tired = { $when }, { $name } avait plus de fatigue qu’il n’y paraissait.
misread-said-better = { $when }, les réponses de { $name } le vendredi sonnaient mieux que la réalité.
misread-afraid = Vous le dire semblait risqué.
misread-none = Ce que vous avez vu était proche de la vérité.
