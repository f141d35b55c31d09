# What only the plain-text face says.

term-prompt = >
term-too-long = Cette ligne n’a pas été prise : elle fait plus de { $most } octets. Écrivez-la en lignes plus courtes.
term-which = Quel numéro ? (help montre ce qu’on peut taper d’autre)
term-not-understood = « { $text } » n’est pas une des réponses. Tapez un numéro de 1 à { $most }, ou help.
term-no-number = Il n’y a pas de réponse { $number } : elles vont de 1 à { $most }.
term-undone = C’est annulé. On revient juste avant.
term-nothing-to-undo = Il n’y a encore rien à annuler.
term-seed = Graine { $seed }. La même graine et les mêmes réponses donnent la même histoire.
term-kept = Partie enregistrée. Pour continuer :
term-kept-nowhere = L’histoire s’arrête ici pour l’instant.
term-bye = À la prochaine fois.
term-acts = Ce que vous pouvez faire aujourd’hui, à part répondre :
term-acts-of = Avec { $name }, vous pouvez :
term-acts-how = Pour en choisir une : act, puis son numéro, par exemple : act 1
term-acts-more = Pour une personne : act, puis le nom, par exemple : act { $name }
term-acts-none = Il n’y a rien à faire pour l’instant.
term-act-no = Il n’y a pas d’action { $number } dans cette liste. Tapez act pour la revoir.
term-no-person = Personne ici ne s’appelle « { $name } ».
term-no-person-meant = Personne ici ne s’appelle « { $name } ». Pensiez-vous à { $meant } ?
term-cannot = Ce n’est pas possible : { $why }.
term-noted = C’est noté.
term-note-empty = Tapez note, puis votre phrase.
term-plan-not-now = Le plan se fait le lundi.
term-plan-never = Dans ce scénario, la semaine est déjà planifiée.
term-plan-how = Faites-le vous-même, par exemple : plan goals 3 answers 6 manner coach
term-plan-lines = À quoi vous pouvez donner des heures :
term-plan-line = { $word } : { $label } ({ $note }), { $hours } pour l’instant
term-plan-manners = Votre façon de répondre (manner) :
term-plan-manner = { $word } : { $label }
term-plan-with = with NOM, ou plusieurs noms : avec qui se font les entretiens individuels
term-plan-give = give TÂCHE NOM : quelqu’un d’autre s’en charge à votre place. Tâches : { $tasks }
term-plan-lead = lead PROJET NOM : quelqu’un le mène. Projets : { $projects }
term-plan-unknown = « { $word } » ne veut rien dire dans un plan. Tapez plan pour voir ce qu’il y a.
term-plan-unknown-meant = « { $word } » ne veut rien dire dans un plan. Pensiez-vous à { $meant } ?
term-plan-number = Après « { $word } » vient un nombre d’heures de 0 à 40.
term-plan-after = Après « { $word } », il manque quelque chose. Tapez plan pour voir comment faire.
term-plan-made = La semaine commence avec votre plan.
term-help =
    Répondez par un numéro. Vous pouvez aussi taper :
    act : ce que vous pouvez faire aujourd’hui. act 3 fait la troisième chose ; act et un nom montre ce qu’on peut faire avec cette personne.
    plan : le lundi, répartir les heures vous-même.
    people : ce que vous voyez de votre équipe.
    why : pourquoi la dernière chose s’est passée ainsi.
    hints : ce que chaque choix donnerait probablement.
    expect : noter votre pronostic. À la fin, vous le verrez à côté de ce qui est arrivé.
    note et une phrase : garder une pensée. Vous la reverrez à la fin.
    votes et un nombre par choix : montrer comment un groupe a voté, par exemple votes 3 0 12.
    notes : les notes pour qui anime un atelier.
    again : montrer de nouveau toute la page.
    undo : annuler la dernière décision.
    help : cette page. glossary : tous les termes, expliqués. settings : la langue, entre autres.
    licences : à propos du programme, et ses licences.
    quit : s’arrêter ici. Votre partie est enregistrée.
term-over = Fin.
term-parts = Il y a plus à lire : { $parts }. Tapez un numéro, ou terminez avec la touche Entrée.
term-meant = « { $text } » n’est pas une des réponses. Pensiez-vous à { $meant } ?
term-working = On calcule ce qui se serait passé autrement. Cela prend un instant.
term-worked = Fait : { $percent } %.
term-resumed = Vous reprenez « { $scenario } », { $when }.
term-write = Pour écrire quelque chose : note, puis votre phrase.
term-settings = Un numéro change un réglage. La touche Entrée permet de revenir.
term-overlay = Un numéro ouvre une partie, puis la referme. La touche Entrée permet de revenir.
term-settings-back = Retour là où vous en étiez.
term-not-saved = C’est pris en compte, mais n’a pas pu être enregistré : { $why }
term-cut =
    C’est la version { $minutes ->
        [one] d’une minute
       *[other] de { $minutes } minutes
    }, avec { $stops ->
        [one] une étape
       *[other] { $stops } étapes
    }. Entre elles, tout se poursuit comme vous avez dirigé jusque-là.
term-votes-how =
    { $choices ->
        [0] Il n’y a rien à voter ici.
       *[other] Tapez votes et le nombre de voix pour chacun des { $choices } choix, par exemple : votes 3 0 12
    }
