# What can be seen of people: behaviour, never levels.

people-title = Votre équipe
people-line = Ce que vous voyez de là où vous êtes
seen-gone = n’est plus là
seen-notice = a donné sa démission
seen-asked =
    { $times ->
        [0] aucune question en une semaine
        [one] une question en une semaine
        [2] deux questions en une semaine
       *[other] { $times } questions en une semaine
    }
seen-waiting =
    { $days ->
        [0] attend votre réponse
        [one] vous attend depuis hier
       *[other] vous attend depuis { $days } jours
    }
seen-task = dit en être à { $percent } de « { $task } »
seen-task-new = a encore « { $task } » à faire
seen-task-late = travaille sur « { $task } », qui a du retard
seen-idle = n’a aucune tâche en propre en ce moment
seen-handled =
    { $times ->
        [one] a réglé une chose sans vous ces jours-ci
       *[other] a réglé { $times } choses sans vous ces jours-ci
    }
seen-tired = a les traits tirés
seen-worn-out = semble à bout de forces
seen-worried = semble s’inquiéter
seen-unsure = hésite
seen-closed = dit que tout va bien
seen-glum = réponses brèves ces jours-ci
seen-glad = de bonne humeur
seen-stepped-in = vous avez pris la main et ne l’avez pas rendue
seen-asked-label = questions
seen-nothing = Rien de particulier en ce moment.
common-stepped-in-all = Vous avez pris la main auprès de tout le monde, et ne l’avez pas rendue.
common-stepped-in-but = Vous avez pris la main auprès de tout le monde, sauf { $names }, et ne l’avez pas rendue.
common-idle-all = Personne n’a de tâche en propre en ce moment.
common-idle-but =
    En ce moment, { $count ->
        [one] une seule personne a
       *[other] seules quelques personnes ont
    } une tâche en propre : { $names }.
