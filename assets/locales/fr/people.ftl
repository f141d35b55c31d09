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
common-stepped-in-all = Vous avez pris la main auprès de tout le monde, et ne l’avez pas rendue.
common-stepped-in-but = Vous avez pris la main auprès de tout le monde, sauf { $names }, et ne l’avez pas rendue.
common-idle-all = Personne n’a de tâche en propre en ce moment.
common-idle-but =
    En ce moment, { $count ->
        [one] une seule personne a
       *[other] seules quelques personnes ont
    } une tâche en propre : { $names }.
people-alone-0 = Ne règle encore presque rien sans vous
people-alone-1 = Règle certaines choses sans vous
people-alone-2 = Règle environ la moitié sans vous
people-alone-3 = Règle l’essentiel sans vous
people-alone-4 = Règle presque tout sans vous
people-alone-note = L’anneau montre ce que chacun règle sans vous, d’après ce que vous avez vu ces dix derniers jours ouvrés. Là où l’on a peur, cela paraît mieux que ce n’est.
people-used-0 = Décide d’habitude sans demander
people-used-1 = Demande d’habitude en cas de doute
people-used-2 = Demande d’habitude avant chaque pas
people-asked =
    { $times ->
        [one] Une question pour vous en une semaine
        [2] Deux questions pour vous en une semaine
       *[other] { $times } questions pour vous en une semaine
    }
people-asked-about = { $asked }, sur « { $task } »
people-task = « { $task } » : à { $percent }
people-task-new = « { $task } » : pour la semaine { $week }
people-task-late = « { $task } » : { $percent }, en retard
people-trust-0 = garde ses distances avec vous
people-trust-1 = ne se fie pas encore à vous
people-trust-2 = semble vous faire confiance
people-trust-3 = vous fait visiblement confiance
people-energy-0 = tient bon
people-energy-1 = a les traits tirés
people-energy-2 = semble à bout de forces
people-bearing = { $trust }, { $energy }
people-helper = Demande de l’aide à { $name }
people-promise = Vous avez promis : { $text }
people-promise-untold = Vous avez fait une promesse. Il y a une date.
people-stepped-in = Vous n’avez pas rendu la main
