# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = cela finira bien
forecast-probably-well = cela finira sans doute bien
forecast-partly = cela peut tourner d’un côté ou de l’autre
forecast-probably-badly = cela finira sans doute mal
forecast-surely-badly = cela finira mal

expect-ask = À quoi vous attendez-vous ?
expect-noted = Votre pronostic : { $said }
expect-note = Rien ne vous y oblige. Le bilan montrera si vous aviez bien lu la situation.
expect-open-note = Choisissez une réponse ci-dessous, ou appuyez encore pour passer.

foretold-heading = Vos pronostics
foretold-none = Vous n’avez noté aucun pronostic. Avant un choix, cela prend un instant, et vous voyez ensuite si vous aviez bien lu la situation.
foretold-well =
    { $said ->
        [one] Une fois, vous pensiez que cela finirait bien, et { $well ->
            [0] ce n’était pas le cas
           *[other] c’était le cas
        }.
        [2] Deux fois, vous pensiez que cela finirait bien ; { $well ->
            [0] ce n’était jamais le cas
            [one] c’était le cas une fois
           *[other] c’était le cas les deux fois
        }.
       *[other] { $said } fois, vous pensiez que cela finirait bien ; { $well ->
            [0] ce n’était jamais le cas
            [one] c’était le cas une fois
            [2] c’était le cas deux fois
           *[other] c’était le cas { $well } fois
        }.
    }
foretold-badly =
    { $said ->
        [one] Une fois, vous pensiez que cela finirait mal, et { $well ->
            [0] c’était le cas
           *[other] cela a bien fini
        }.
        [2] Deux fois, vous pensiez que cela finirait mal ; { $well ->
            [0] c’était le cas les deux fois
            [one] cela a bien fini une fois
           *[other] cela a bien fini les deux fois
        }.
       *[other] { $said } fois, vous pensiez que cela finirait mal ; { $well ->
            [0] cela n’a jamais bien fini
            [one] cela a bien fini une fois
            [2] cela a bien fini deux fois
           *[other] cela a bien fini { $well } fois
        }.
    }
foretold-well-came = « { $title } » ({ $when }) : « { $said } ». Cela a bien fini, ce qui était { $odds }.
foretold-badly-came = « { $title } » ({ $when }) : « { $said } ». Cela a mal fini ; que cela finisse bien était { $odds }.
foretold-open = { $when } : « { $said } ».
foretold-table = Combien de fois vous l’avez dit, et combien de fois cela a ensuite bien fini
foretold-head-said = Vous avez dit
foretold-head-made = Combien de fois
foretold-head-well = Bien fini
foretold-times = { $count }

motives-heading = Pour qui vous l’avez fait
motives-one = « { $title } » : { $text } { $needed }
motives-needed = On avait besoin de vous.
motives-able = L’équipe y serait arrivée, et vous pouviez le voir.
motives-able-unknown = L’équipe y serait arrivée ; vous ne pouviez pas le savoir.
motives-either = Cela se serait passé à peu près aussi bien dans les deux cas.

grace-heading = Les erreurs, les vôtres et les leurs
grace-none = Il n’y a rien à comparer : il faut une erreur à vous et une à quelqu’un de l’équipe.
grace-own = Devant les vôtres, vous avez réagi { $tones }.
grace-theirs = Devant les leurs, vous avez réagi { $tones }.
grace-curious =
    { $count ->
        [one] une fois avec curiosité
        [2] deux fois avec curiosité
       *[other] { $count } fois avec curiosité
    }
grace-plain =
    { $count ->
        [one] une fois avec neutralité
        [2] deux fois avec neutralité
       *[other] { $count } fois avec neutralité
    }
grace-critical =
    { $count ->
        [one] une fois avec sévérité
        [2] deux fois avec sévérité
       *[other] { $count } fois avec sévérité
    }
grace-covering =
    { $count ->
        [one] une fois de façon évasive
        [2] deux fois de façon évasive
       *[other] { $count } fois de façon évasive
    }
grace-kinder-to-self = Vous avez eu plus d’indulgence pour vous que pour l’équipe.
grace-kinder-to-them = Vous avez eu plus d’indulgence pour l’équipe que pour vous.
grace-the-same = Vous avez jugé les unes et les autres avec la même mesure.

voted-heading = Comment le groupe a voté
voted-followed =
    « { $title } » : { $hands ->
        [one] une voix sur { $total }
       *[other] { $hands } voix sur { $total }
    } pour ce qui a été fait ensuite : { $choice }
voted-other =
    « { $title } » : { $hands ->
        [one] une voix sur { $total }
       *[other] { $hands } voix sur { $total }
    } pour ceci : { $choice } Ce qui a été fait à la place : { $taken }

term-expect-how = Comment cela va-t-il finir, selon vous ? Tapez expect et un nombre.
term-expect-not-now = C’est pour un moment avec des choix, avant de choisir.
