# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Intervenir, se mettre en retrait, et voir ce que devient votre équipe.
title-continue = Reprendre où vous en étiez
title-continue-note = { $scenario }, { $when }
title-history = Parties précédentes
title-start = Choisir un scénario
title-quit = Quitter
title-quit-note = Rien n’est perdu.

choose-title = Quelle équipe ?
choose-line = Chacune peut se rejouer, d’une autre façon.
choose-none = Il n’y a pas encore de scénario ici.
choose-facts = { $minutes } minutes · { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    } · { $people } personnes
choose-facts-tutorial =
    Pour commencer : montre comment on joue · { $minutes } minutes · { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    } · { $people } personnes
choose-form = { $facts } · une seconde forme de « { $title } », pour avant et après un atelier
choose-teaches = Thèmes : { $list }
choose-played =
    { $times ->
        [one] joué une fois
       *[other] joué { $times } fois
    }

briefing-weeks =
    { $weeks ->
        [one] Une semaine avec votre équipe, puis une sans vous
       *[other] { $weeks } semaines avec votre équipe, puis une sans vous
    }
briefing-part = Votre rôle : { $role }. { $hours } par jour.
briefing-people = Votre équipe
briefing-work = Ce qu’il faut livrer
briefing-project = { $title }, à livrer { $due }
briefing-project-for = { $title }, pour { $client }, à livrer { $due }
briefing-outside = Qui l’attend
briefing-party = { $name }. { $stake }
briefing-desk = Sur votre bureau
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Vous et personne d’autre.
briefing-says = « { $text } »
briefing-start = Commencer lundi
title-learn = Apprendre en trois minutes
title-learn-note = une petite équipe, et quelqu’un à vos côtés
title-settings = Réglages
title-help = Aide
title-licences = À propos et licences
