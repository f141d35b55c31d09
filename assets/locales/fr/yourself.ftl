# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = cela ira bien
forecast-probably-well = cela ira sans doute bien
forecast-partly = cela peut tourner d’un côté ou de l’autre
forecast-probably-badly = cela ira sans doute mal
forecast-surely-badly = cela ira mal

expect-ask = À quoi vous attendez-vous ?
expect-noted = Votre attente : { $said }
expect-note = Rien ne vous y oblige. Le bilan montrera si vous aviez bien lu la situation.
expect-open-note = Choisissez une réponse ci-dessous, ou appuyez encore pour passer.

foretold-heading = Ce que vous attendiez
foretold-none = Vous n’avez pas noté ce que vous attendiez. Avant un choix, cela prend un instant, et cela dit ensuite à quel point vous avez bien lu votre équipe.
foretold-well =
    { $said ->
        [one] Une fois, vous pensiez que cela irait bien
       *[other] { $said } fois, vous pensiez que cela irait bien
    } ; { $well ->
        [0] ce ne fut jamais le cas.
        [one] ce fut le cas une fois.
       *[other] ce fut le cas { $well } fois.
    }
foretold-badly =
    { $said ->
        [one] Une fois, vous pensiez que cela irait mal
       *[other] { $said } fois, vous pensiez que cela irait mal
    } ; { $well ->
        [0] c’est toujours allé mal.
        [one] c’est allé bien une fois.
       *[other] c’est allé bien { $well } fois.
    }
foretold-well-came = « { $title } » ({ $when }) : « { $said } ». C’est allé bien, ce qui était { $odds }.
foretold-badly-came = « { $title } » ({ $when }) : « { $said } ». C’est allé mal ; que cela aille bien était { $odds }.
foretold-open = { $when } : « { $said } ».
foretold-table = Combien de fois vous l’avez dit, et combien de fois c’est alors allé bien
foretold-head-said = Vous avez dit
foretold-head-made = Combien de fois
foretold-head-well = Bien allé
foretold-times = { $count }

motives-heading = Pour qui vous l’avez fait
motives-one = « { $title } » : { $text } { $needed }
motives-needed = On avait besoin de vous.
motives-able = L’équipe y serait arrivée, et vous pouviez le voir.
motives-able-unknown = L’équipe y serait arrivée ; vous ne pouviez pas le savoir.
motives-either = Cela serait allé à peu près aussi bien dans les deux cas.

grace-heading = Les erreurs, les vôtres et les leurs
grace-none = Il n’y a rien à comparer : il faut une erreur à vous et une à quelqu’un de l’équipe.
grace-own = Devant les vôtres, vous avez réagi { $tones }.
grace-theirs = Devant les leurs, vous avez réagi { $tones }.
grace-curious =
    { $count ->
        [one] une fois avec curiosité
       *[other] { $count } fois avec curiosité
    }
grace-plain =
    { $count ->
        [one] une fois avec neutralité
       *[other] { $count } fois avec neutralité
    }
grace-critical =
    { $count ->
        [one] une fois avec sévérité
       *[other] { $count } fois avec sévérité
    }
grace-covering =
    { $count ->
        [one] une fois de façon évasive
       *[other] { $count } fois de façon évasive
    }
grace-kinder-to-self = Vous avez eu plus d’indulgence pour vous que pour l’équipe.
grace-kinder-to-them = Vous avez eu plus d’indulgence pour l’équipe que pour vous.
grace-the-same = Vous avez eu la même mesure pour vous et pour l’équipe.

voted-heading = Comment le groupe a voté
voted-followed =
    « { $title } » : { $hands ->
        [one] une voix sur { $total }
       *[other] { $hands } voix sur { $total }
    } pour ce qui a été fait ensuite : { $choice }
voted-other =
    « { $title } » : { $hands ->
        [one] une voix sur { $total }
       *[other] { $hands } voix sur { $total }
    } pour ceci : { $choice } Ce qui a été fait à la place : { $taken }

term-expect-how = Comment cela ira-t-il, selon vous ? Tapez expect et un nombre.
term-expect-not-now = C’est pour un moment avec des choix, avant de choisir.
