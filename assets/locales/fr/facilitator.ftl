# Pour qui anime un atelier : versions d’un scénario, notes, mains comptées, minuterie, écran noir.

cuts-title = De combien de temps disposez-vous ?
cuts-note = Avec une salle, on ne s’arrête qu’aux étapes. Ce qu’il y a entre elles se décide comme la salle a dirigé jusque-là.
cuts-whole = Toute l’histoire, en solo : environ { $minutes } minutes
cuts-cut =
    { $minutes ->
        [one] Une minute
       *[other] { $minutes } minutes
    } avec une salle : { $stops ->
        [one] une étape
       *[other] { $stops } étapes
    }

between-title = Entre-temps
between-days =
    { $days ->
        [0] C’est encore le même jour.
        [one] Un jour passe ({ $days }).
       *[other] { $days } jours passent.
    }
between-did =
    { $things ->
        [one] { $things } chose se présente, et vous y répondez comme jusqu’ici : { $manners }.
       *[other] { $things } choses se présentent, et vous y répondez comme jusqu’ici : { $manners }.
    }
between-manner =
    { $times ->
        [1] « { $manner } » une fois
        [2] « { $manner } » deux fois
       *[other] « { $manner } » { $times } fois
    }
between-met =
    { $times ->
        [one] Il y a { $times } réunion, menée à votre manière.
       *[other] Il y a { $times } réunions, menées à votre manière.
    }
between-quiet = Rien qui se voie du dehors.
between-on = Continuer

notes-title = Pour qui anime
notes-none = Il n’y a pas de note pour ce moment.
notes-discuss = À demander à la salle
notes-stops = Les autres étapes
notes-others = Il y a des notes pour

votes-title = Un vote à main levée
votes-so-far =
    { $total ->
        [0] Aucune main comptée.
        [one] { $total } main jusqu’ici.
       *[other] { $total } mains jusqu’ici.
    }
votes-how = Le numéro d’un choix, ou +, ajoute une main. La répartition se montre à la fin.
votes-counted = compté
votes-not-yet = pas encore
votes-show = Montrer le vote
votes-hands = { $hands } sur { $total }
votes-number = numéro { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Personne n’a levé la main.
votes-all =
    { $total ->
        [one] Une seule main ({ $total }), pour : { $names }.
       *[other] Les { $total } sont pour : { $names }.
    }
votes-most = { $hands } sur { $total } pour : { $names }.
votes-tie =
    { $hands ->
        [one] Égalité, { $hands } main chacun : { $names }. Il faut que quelqu’un décide.
       *[other] Égalité, { $hands } mains chacun : { $names }. Il faut que quelqu’un décide.
    }
votes-go-with = Prendre le numéro { $number }
votes-again = En parler, puis revoter
votes-again-note = Toutes les mains se baissent.
votes-back = Revenir à la question

truth-legend = En pointillé : ce qu’il en est vraiment
timer-over = C’est l’heure

facilitator-help = Pour qui anime un atelier
facilitator-help-blackout = { $key } : écran noir ; n’importe quelle touche ramène l’image
facilitator-help-truth = { $key } : montrer ou cacher ce qu’il en est vraiment
facilitator-help-timer = { $key } : une grande minuterie ; + et - la règlent sur 3, 5 ou 10 minutes
facilitator-help-votes = { $key } : compter les mains pour la question ouverte
facilitator-help-notes = { $key } : notes pour qui anime (la salle peut les lire aussi)
facilitator-help-pause = { $key } : arrêter les jours, ou les laisser filer
