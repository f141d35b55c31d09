# Pour qui anime un atelier : versions d’un scénario, notes, mains comptées, minuterie, écran noir.

cuts-title = De combien de temps disposez-vous ?
cuts-note = En groupe, on ne s’arrête qu’aux étapes. Entre deux étapes, tout se poursuit dans le style du groupe.
cuts-whole = En solo : { $minutes } minutes
cuts-cut =
    { $minutes ->
        [one] En groupe : une minute
       *[other] En groupe : { $minutes } minutes
    }, { $stops ->
        [one] une étape
       *[other] { $stops } étapes
    }

between-title = Entre-temps
between-days =
    { $days ->
        [0] C’est encore le même jour.
        [1] Un jour passe.
        [2] Deux jours passent.
        [3] Trois jours passent.
        [4] Quatre jours passent.
       *[other] { $days } jours passent.
    }
between-did =
    { $things ->
        [1] Une chose se présente, et vous y répondez comme jusqu’ici : { $manners }.
        [2] Deux choses se présentent, et vous y répondez comme jusqu’ici : { $manners }.
       *[other] { $things } choses se présentent, et vous y répondez comme jusqu’ici : { $manners }.
    }
between-manner =
    { $times ->
        [1] « { $manner } » une fois
        [2] « { $manner } » deux fois
       *[other] « { $manner } » { $times } fois
    }
between-met =
    { $times ->
        [1] Il y a une réunion, menée à votre manière.
       *[other] Il y a { $times } réunions, menées à votre manière.
    }
between-quiet = Rien qui se remarque du dehors.
between-on = Continuer

notes-title = Pour qui anime
notes-none = Il n’y a pas de note pour ce moment.
notes-discuss = À demander au groupe
notes-stops = Les autres étapes
notes-others = Il y a des notes pour

votes-title = Un vote à main levée
votes-so-far =
    { $total ->
        [0] Aucune voix comptée.
        [1] Une voix jusqu’ici.
       *[other] { $total } voix jusqu’ici.
    }
votes-how = Le numéro d’un choix, ou +, ajoute une voix. Le résultat reste caché jusqu’à la fin.
votes-counted = compté
votes-not-yet = pas encore
votes-show = Montrer le vote
votes-hands = { $hands } sur { $total }
votes-number = numéro { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Personne n’a voté.
votes-all =
    { $total ->
        [one] Une seule voix, pour : { $names }.
       *[other] Les { $total } voix sont pour : { $names }.
    }
votes-most = { $hands } voix sur { $total } pour : { $names }.
votes-tie =
    { $hands ->
        [one] Égalité, une voix pour chaque choix : { $names }. Il faut que quelqu’un décide.
       *[other] Égalité, { $hands } voix pour chaque choix : { $names }. Il faut que quelqu’un décide.
    }
votes-go-with = Choisir le numéro { $number }
votes-again = En parler, puis revoter
votes-again-note = Toutes les voix sont effacées.
votes-back = Revenir à la question

truth-elsewhere = La situation réelle se voit sur la scène
timer-over = C’est l’heure

facilitator-help = Pour qui anime un atelier
facilitator-help-blackout = { $key } : écran noir ; n’importe quelle touche ramène l’image
facilitator-help-truth = { $key } : montrer ou cacher ce qu’il en est vraiment
facilitator-help-timer = { $key } : un grand minuteur ; + et - le règlent sur 3, 5 ou 10 minutes
facilitator-help-votes = { $key } : compter les voix sur la question ouverte
facilitator-help-notes = { $key } : notes pour qui anime (le groupe peut les lire aussi)
facilitator-help-pause = { $key } : arrêter les jours, ou les laisser passer
