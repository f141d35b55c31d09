# Monday: the weekly plan.

plan-title = Lundi, semaine { $week }
plan-line = À quoi ira votre semaine ?
plan-hours = { $hours } dans la semaine
plan-left = { $hours } · encore { $left } à répartir
plan-full = { $hours } · tout est réparti
plan-over = { $hours } · { $over } de trop
plan-left-why = Ce que vous ne répartissez pas reste libre pour l’imprévu.
plan-ready = Plans tout prêts
plan-same = La même semaine
plan-first = Le plan tel qu’il est
plan-people = Plus pour les personnes
plan-conditions = De meilleures conditions
plan-answers = Plus de réponses
plan-desk = Plus pour votre travail
plan-rest = Semaine plus calme
plan-no-change = rien ne change
plan-change-up = { $line } en hausse à { $hours }
plan-change-down = { $line } en baisse à { $hours }
plan-change-none = { $line } à zéro
plan-change-manner = face aux demandes : { $manner }
plan-changes = { $changes } ; { $manner }
plan-summary = { $line } { $hours }
plan-summary-rest = le reste { $hours }
plan-start = Lancer la semaine
plan-start-note = avec ces heures

# Where the plan is something to press.
plan-board-line = Où iront vos { $hours } heures cette semaine ? Choisissez un plan, ajustez-le.
plan-board-week = Votre semaine : { $name }
plan-board-week-own = Votre semaine : à votre façon
plan-board-seen = Ce que vous avez vu
plan-board-changed = Par rapport à la semaine dernière
plan-board-changed-first = Par rapport au plan tel qu’il est
plan-board-team = Votre équipe
plan-board-people = appuyez : un entretien
plan-meet = Entretien avec { $name }
plan-board-note = Choisissez un bloc pour voir à quoi il sert et changer ses heures.
plan-from = Les heures en plus viennent de « { $line } » : encore { $hours }
plan-from-free = Les heures en plus viennent de votre temps libre : encore { $hours }
plan-from-note = appuyez pour les prendre ailleurs
plan-fact-asked =
    { $times ->
        [one] Une question pour vous
        [2] Deux questions pour vous
       *[other] { $times } questions pour vous
    }
plan-fact-asked-most =
    { $times ->
        [2] Le plus de questions : deux
       *[other] Le plus de questions : { $times }
    }
plan-fact-waits-longest =
    { $days ->
        [0] Attend votre réponse
        [one] La plus longue attente : hier
       *[other] La plus longue attente : { $days } jours
    }
plan-fact-answered = Le plan { $number } en laisse le temps
plan-helps-people = du temps pour { $name }
plan-helps-answers = des réponses pour { $name }
plan-fact-handled =
    { $times ->
        [one] A réglé une chose sans vous
       *[other] A réglé { $times } choses sans vous
    }
plan-fact-late = En retard : « { $task } »
plan-fact-new = Commence par « { $task } »
plan-fact-task = « { $task } », { $percent }
plan-details = Détails
plan-details-line = Comment vous répondez, qui vous voyez, ce que vous confiez
plan-details-back = Retour à la semaine
plan-door-manner = Face aux demandes : { $manner }
plan-door-nobody = Entretiens : avec qui demande le plus
plan-door-none = Pas d’entretien cette semaine
plan-door-with = Entretiens avec { $names }
plan-door-handed = Confié : { $list }
plan-door-given = { $title } à { $name }

# What a ready-made week brings, and what it costs: at most 32 letters each, one line of a card.
plan-same-gives = Un peu de tout
plan-same-costs = Rien ne vous a en entier
plan-people-gives = Moins de questions plus tard
plan-people-costs = Votre liste doit attendre
plan-conditions-gives = Tout avance, même sans vous
plan-conditions-costs = On vous voit moins
plan-answers-gives = Plus personne ne vous attend
plan-answers-costs = On continuera à demander
plan-desk-gives = Votre liste avance
plan-desk-costs = L’équipe se débrouille seule
plan-rest-gives = Vous gardez vos forces
plan-rest-costs = Vous voyez et entendez moins

# What of last week a ready-made week answers; stands beside what it brings, and is as short.
plan-cue-asked =
    { $times ->
        [2] { $name } : deux questions pour vous
       *[other] { $name } : { $times } questions pour vous
    }
plan-cue-bearing = { $name } { $seen }
plan-cue-waited =
    { $count ->
        [one] Une question a dû attendre
       *[other] { $count } questions ont dû attendre
    }
plan-cue-desk = Votre liste : encore { $hours }
plan-cue-late =
    { $count ->
        [one] Une tâche est en retard
       *[other] { $count } tâches sont en retard
    }
plan-cue-mistakes =
    { $count ->
        [one] Une erreur a fait surface
       *[other] { $count } erreurs ont fait surface
    }
plan-cue-tired = Vous commencez la semaine à plat
plan-cue-handled =
    { $count ->
        [one] Une chose réglée sans vous
       *[other] { $count } choses réglées sans vous
    }

# What a block of the bar is called.
hours-desk = Votre travail
hours-answers = Réponses
hours-one-to-ones = Entretiens
hours-check-ins = Suivi
hours-floor = Terrain
hours-rest = Repos
hours-free = Libre

plan-heading-conditions = Conditions de travail
plan-conditions-note = Elles agissent sur tout le monde, chaque jour.
plan-heading-people = Personnes
plan-people-note = Une personne à la fois.
plan-heading-you = Vous
plan-you-note = Ce qui n’appartient qu’à vous, et ce qui vous fait tenir.
plan-heading-manner = Quand on vous apporte quelque chose
plan-heading-with = Entretiens individuels avec
plan-with-note = Sans nom : qui vous a posé le plus de questions.
plan-heading-desk = Votre propre travail : que confier à quelqu’un d’autre ?
plan-desk-note = Reprendre ensuite coûte plus de confiance que n’avoir jamais donné.
plan-heading-leads = Qui mène
plan-heading-seen = Ce que vous voyez
plan-desk-left = { $title }, encore { $hours }
plan-desk-only-you = { $title }, encore { $hours }. Vous et personne d’autre.
plan-desk-owned = { $title } : chez { $name }
plan-give = { $name }
plan-lead = { $project } : { $name }

line-goals = Clarifier les objectifs
line-goals-note = tout le monde sait ce que « fini » veut dire
line-goals-short = objectifs
line-path = Dégager la voie
line-path-note = ce qui gêne l’équipe depuis des semaines se règle
line-path-short = déblocages
line-process = Mieux s’organiser
line-process-note = chaque semaine, moins de temps perdu au même endroit
line-process-short = organisation
line-review = Revenir ensemble sur la semaine
line-review-note = on apprend de la semaine et on ose plus parler
line-review-short = retour en équipe
line-floor = Sur le terrain
line-floor-note = vous voyez le travail de près, et la confiance grandit
line-floor-short = terrain
line-one-to-ones = Entretiens individuels
line-one-to-ones-note = une demi-heure par personne : la confiance grandit, les problèmes se disent
line-one-to-ones-short = entretiens
line-answers = Réponses
line-answers-note = pour qui vous apporte quelque chose
line-answers-short = réponses
line-desk = Votre propre travail
line-desk-note = votre propre liste ; ce que vous laissez en plan bloque les autres
line-desk-short = votre propre travail
line-check-ins = Points de suivi
line-check-ins-note = vous tenez les dates fixées et dites ce qui a marché ou non
line-check-ins-short = points de suivi
line-rest = Repos
line-rest-note = une soirée à vous pour garder vos forces
line-rest-short = repos
