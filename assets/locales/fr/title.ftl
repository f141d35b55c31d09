# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Une simulation de management : intervenez, mettez-vous en retrait, et voyez ce que devient votre équipe sans vous.
title-continue = Continuer
title-continue-note = { $scenario }, { $when }
title-history = Parties précédentes
title-start = Choisir un scénario
title-quit = Quitter
title-quit-note = Votre partie est enregistrée.

choose-title = Quelle équipe ?
choose-line = Choisissez-en une. Vous pourrez la rejouer et diriger autrement.
choose-extent =
    { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    } · { $people } personnes
choose-none = Il n’y a pas encore de scénario ici.
choose-facts = { $minutes } minutes · { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    } · { $people } personnes
choose-facts-tutorial =
    Commencez ici pour apprendre le jeu · { $minutes } minutes · { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    } · { $people } personnes
choose-form = { $facts } · jumeau de « { $title } » : jouez l’un avant un atelier, l’autre après
choose-minutes = { $minutes } minutes
choose-under-way = Vous en êtes à la semaine { $week }
choose-new = Pas encore jouée
choose-start-here = Commencez ici
choose-team = Dans cette équipe, de gauche à droite : { $names }
difficulty-reads = { $word } : en simulation, qui joue pour la première fois atteint la meilleure fin dans { $percent } des parties
difficulty-gentle = Facile
difficulty-fair = Moyen
difficulty-demanding = Exigeant
difficulty-hard = Difficile
choose-teaches = Thèmes : { $list }
choose-played =
    { $times ->
        [one] une partie jusqu’ici
       *[other] { $times } parties jusqu’ici
    }

briefing-weeks =
    { $weeks ->
        [one] Une semaine avec votre équipe, puis une sans vous
       *[other] { $weeks } semaines avec votre équipe, puis une sans vous
    }
briefing-part = Votre rôle : { $role }, { $hours } par jour.
briefing-people = Votre équipe
briefing-work = Ce qu’il faut livrer
briefing-project = { $title }, à livrer { $due }
briefing-project-for = { $title }, pour { $client }, à livrer { $due }
briefing-outside = Qui l’attend
briefing-party = { $name }. { $stake }
briefing-desk = Votre propre travail
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Vous et personne d’autre.
briefing-says = « { $text } »
briefing-more = Tout ce qu’il faut savoir
briefing-you = Votre rôle
briefing-hours = { $hours } par jour, pour votre équipe et pour votre propre travail.
briefing-hours-team = { $hours } par jour, toutes pour votre équipe.
briefing-own = Votre propre travail : { $hours } en tout.
briefing-own-yours = Votre propre travail : { $hours } en tout. « { $title } », personne d’autre ne peut le faire.
briefing-due = à livrer { $due }
briefing-weeks-minutes = { $line } · environ { $minutes } minutes
briefing-minutes = { $minutes } min
briefing-alone = En solo
briefing-alone-minutes = En solo, { $minutes } min
briefing-group = En groupe
briefing-group-minutes = En groupe, { $minutes } min
briefing-alone-note = En solo, vous prenez toutes les décisions.
briefing-group-note =
    { $stops ->
        [one] Le groupe décide à une étape. Avant et après, tout se poursuit dans son style.
       *[other] Le groupe décide à { $stops } étapes. Entre deux étapes, tout se poursuit dans son style.
    }
briefing-start = Commencer lundi
title-learn = Apprendre à jouer
title-learn-note = trois personnes, une semaine, quelques minutes
title-settings = Réglages
title-help = Aide
title-licences = À propos et licences
