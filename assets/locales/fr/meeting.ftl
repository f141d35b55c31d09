# A meeting, beat by beat.

meeting-when = Semaine { $week } · { $weekday } { $time }
meeting-time = Temps
meeting-time-reads =
    { $left ->
        [0] temps écoulé
        [1] dernier tour
       *[other] encore { $left } tours
    }
meeting-opens = Vous vous asseyez. On se regarde.
meeting-repeats = { $name } y revient : « { $text } »
meeting-agrees = { $name } se range à votre avis.
meeting-agrees-aloud = Oui, je ferais pareil.
meeting-silence-1 = Personne ne dit rien.
meeting-silence-2 = Toujours rien. Quelqu’un sert de l’eau.
meeting-silence-3 = Un silence assez long pour qu’on entende les autres respirer.
meeting-silence-4 = Plus personne ne lève les yeux. Il y a rarement eu un tel silence ici.
meeting-you-said = Vous : « Pour ma part, ce serait : { $text }. »
meeting-you-spoke-for = Vous avez défendu : { $text }
meeting-ring = Silence
meeting-ring-reads =
    { $beats ->
        [0] quelqu’un vient de parler
        [one] une respiration
       *[other] { $beats } respirations
    }
meeting-ring-opening = personne n’a encore commencé
meeting-known = Ce qui a été dit
meeting-known-none = Rien encore.
meeting-fact = { $text } ({ $name })
meeting-now = à l’instant
meeting-again = le redit à l’instant
meeting-again-by = { $name } dit la même chose, à l’instant
meeting-around = Autour de la table
meeting-spoken =
    { $times ->
        [0] n’a pas parlé
        [one] a parlé une fois
        [2] a parlé deux fois
       *[other] a parlé { $times } fois
    }
meeting-you-do = À vous
meeting-turn-none = Personne n’a encore parlé.
meeting-turn-some =
    { $count ->
        [one] { $names } n’a pas encore parlé.
       *[other] { $names } n’ont pas encore parlé.
    }
meeting-turn-many = { $count } sur { $all } n’ont pas encore parlé.
meeting-turn-all = Tout le monde a parlé.
meeting-turn-wait = Si vous ne dites rien, quelqu’un commencera peut-être.
meeting-turn-quiet = Plus le silence dure, plus les discrets sont tentés de parler.
meeting-turn-more = Il reste peut-être quelque chose que personne n’a dit.
meeting-over = Temps écoulé : il ne reste plus qu’à décider.

beat-wait = Ne rien dire
beat-wait-first-note = laisser quelqu’un d’autre commencer
beat-wait-note = encore une respiration
beat-wait-over-note = temps écoulé : l’équipe décide
meeting-invite = Demander à
beat-invite = « { $name }, un avis ? »
beat-ask = « Qu’est-ce qui nous échappe ? »
beat-ask-note = à tout le monde
beat-ask-word = Demander à tous
beat-state = Dire ce que vous pensez : { $option }
beat-state-note = une fois dit, c’est dit
beat-decide = Trancher : { $option }
beat-state-word = défendre
beat-decide-word = trancher
beat-let-them = « À l’équipe de décider. Je suivrai. »
beat-let-them-note = et vous le pensez
beat-let-them-word = Les laisser trancher

met-title = Après la réunion
met-by-you = Vous avez décidé : { $option }.
met-by-them = L’équipe a décidé : { $option }.
met-good = Une bonne décision.
met-poor = Pas la meilleure décision.
met-better = Autant qu’on puisse en juger, c’était la meilleure option.
met-worse = On voit assez vite ce qui aurait été mieux : { $option }.
met-facts =
    { $said ->
        [0] Sur les { $all } choses que l’on savait autour de la table, aucune n’a été dite.
        [one] Sur les { $all } choses que l’on savait autour de la table, une a été dite.
        [2] Sur les { $all } choses que l’on savait autour de la table, deux ont été dites.
       *[other] Sur les { $all } choses que l’on savait autour de la table, { $said } ont été dites.
    }
met-all-facts = Tout ce que l’on savait autour de la table a été dit.
met-why-unsaid =
    { $count ->
        [one] Ce que savait { $names } n’a jamais été dit : « { $text } »
       *[other] Ce que savaient { $names } n’a jamais été dit : « { $text } »
    }
met-why-turned = Ce qui a tout changé, c’est ce qu’a dit { $name } : « { $text } »
met-why-common = Ce que tout le monde savait déjà allait dans ce sens.
met-why-own-you = Ce qui avait été dit allait dans un autre sens. Vous avez suivi votre idée.
met-why-own-them = Ce qui avait été dit allait dans un autre sens, mais ce que personne n’avait dit tout haut a compté aussi.
met-why-said-you = Ce qui avait été dit plaidait pour la meilleure option. Vous avez tranché autrement.
met-why-said-them = Ce qui avait été dit plaidait pour la meilleure option, mais la plupart penchaient pour une autre.
met-why-agreed =
    { $count ->
        [one] Une fois votre avis donné, { $names } n’a fait qu’approuver.
       *[other] Une fois votre avis donné, { $names } n’ont fait qu’approuver.
    }
