# The play-throughs that are kept, and several side by side.

history-title = Parties précédentes
history-line =
    { $count ->
        [one] Une partie est conservée ici.
       *[other] { $count } parties sont conservées ici.
    }
history-every = Tous les scénarios
history-empty = Rien de joué pour l’instant
history-empty-then = Vous trouverez ici chaque équipe que vous aurez menée : comment cela a fini, ce qu’elle a su faire sans vous, et deux parties côte à côte.
history-none = Il ne reste aucune partie de ce scénario.
history-mark-two = Choisissez-en deux du même scénario pour les voir côte à côte.
history-mark-another = Choisissez-en une autre du même scénario pour les voir côte à côte.
history-newer = Plus récentes
history-older = Plus anciennes
history-compare-them = En voir { $count } côte à côte
history-whose = { $play }, { $date }
history-ask =
    Supprimer cette partie pour de bon ? { $decisions ->
        [one] Sa seule décision disparaît
       *[other] Ses { $decisions } décisions disparaissent
    } avec elle, ainsi que vos notes et son bilan.
history-keep = La garder
history-delete-it = Supprimer pour de bon
history-delete = Supprimer…
history-open = Voir le bilan
history-again = Rejouer
history-go-on = Continuer
history-why-not = Pourquoi est-ce impossible ?
history-compare = Comparer
history-heading = { $scenario } · { $player }
history-finished = terminée
history-other-version = terminée, avec une autre version de la simulation
history-until = en cours, { $day }
history-changed = ne peut pas être ouverte : les règles ont changé depuis
history-unreadable = ne peut pas être ouverte : le fichier est endommagé
history-state =
    { $date } · { $state } · { $decisions ->
        [one] une décision
       *[other] { $decisions } décisions
    }
history-state-alone = { $date } · { $state }
history-so-far = Sans vous : { $first } sur 10 le premier jour, { $last } maintenant.
history-figures = Sans vous : { $first } sur 10 le premier jour, { $last } à la fin avec vous, { $alone } après la semaine sans vous.
history-course-of = La courbe : ce que l’équipe réussit sans vous, de 0 à 10.
history-delivered-so-far = Livré : { $delivered }.
history-came-to = Fin : « { $ending } ». Livré : { $delivered }.
history-station-first = premier jour
history-station-now = maintenant
history-station-last = avec vous
history-station-alone = sans vous
history-better = { $scenario } : votre équipe fait sans vous { $change } de plus que la première fois
history-worse = { $scenario } : votre équipe fait sans vous { $change } de moins que la première fois
history-alike = { $scenario } : votre équipe fait sans vous autant que la première fois
history-side-by-side = Côte à côte
history-other-luck = Elles n’ont pas eu le même hasard. Ce qui change peut venir du hasard autant que de la façon de diriger.
history-nothing = –
history-player = Qui a joué
history-ending = Fin
history-decisions = Décisions
history-first = Niveau le premier jour
history-last = Niveau avec vous
history-alone = Niveau sans vous
history-delivered = Livré
history-stepped-in = Choix d’intervenir
history-autonomy = Avance sans vous, au début et à la fin
history-reliance = S’en remet à vous, au début et à la fin
history-left = Personnes parties
history-share-of = { $share } sur { $all }
history-from-to = { $from }, puis { $to }
history-to-list = Retour à la liste

date = { $day } { $month } { $year }
date-and-time = { $date }, { $time } UTC
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
history-words = Chercher : un scénario, un nom, une fin, une date
history-find = Chercher
history-not-found = Rien trouvé pour « { $words } ». Videz le champ pour les voir toutes.
history-parallel = Scénarios jumeaux : aussi difficiles l’un que l’autre, avec d’autres personnes et d’autres réponses. Toute autre différence, c’est le hasard, et vous.
history-scenario = Scénario
history-fitted = Intervenir ou se mettre en retrait, comme il le fallait
history-fitted-of = { $fitted } sur { $of }
history-together = Dans toutes ces parties ensemble
history-course = Intervenir ou se mettre en retrait, comme il le fallait : la part des moments dont on peut le dire
history-course-line = Comme il fallait
history-course-up = plus souvent la dernière fois ({ $last }) que la première ({ $first })
history-course-down = moins souvent la dernière fois ({ $last }) que la première ({ $first })
history-course-same = aussi souvent la dernière fois que la première ({ $first })
