# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Una simulación de liderazgo: intervén, da un paso atrás y mira en qué se convierte tu equipo cuando no estás.
title-continue = Continuar
title-continue-note = { $scenario }, { $when }
title-history = Partidas anteriores
title-start = Elegir un escenario
title-quit = Salir
title-quit-note = Tu partida está guardada.

choose-title = ¿Qué equipo?
choose-line = Puedes volver a jugar cualquiera y dirigir de otra manera.
choose-line-alike = Puedes volver a jugar cualquiera y dirigir de otra manera. Todos igual de difíciles: el { $percent } de las primeras partidas llega al mejor final.
choose-extent =
    { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    } · { $people } personas
choose-none = Aquí todavía no hay ningún escenario.
choose-facts = { $minutes } minutos · { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    } · { $people } personas
choose-facts-tutorial =
    Empieza aquí para aprender a jugar · { $minutes } minutos · { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    } · { $people } personas
choose-minutes = { $minutes } minutos
choose-under-way = Estás en la semana { $week }
choose-new = Sin jugar todavía
choose-start-here = Empieza aquí
choose-team = En este equipo, desde la izquierda: { $names }
choose-form = { $facts } · gemelo de «{ $title }»: juega uno antes de un taller y el otro después
difficulty-reads = { $word }: quienes juegan por primera vez, en simulación, llegan al mejor final en el { $percent } de las partidas
difficulty-gentle = Fácil
difficulty-fair = Media
difficulty-demanding = Exigente
difficulty-hard = Difícil
choose-teaches = Trata de: { $list }
choose-played =
    { $times ->
        [one] una partida hasta ahora
       *[other] { $times } partidas hasta ahora
    }

briefing-weeks =
    { $weeks ->
        [one] Una semana con tu equipo y otra sin ti
       *[other] { $weeks } semanas con tu equipo y otra sin ti
    }
briefing-part = Tu puesto: { $role }, { $hours } al día.
briefing-people = Tu equipo
briefing-work = Lo que hay que entregar
briefing-project = { $title }, con entrega el { $due }
briefing-project-for = { $title }, para { $client }, con entrega el { $due }
briefing-outside = Quién lo espera
briefing-party = { $name }. { $stake }
briefing-desk = Tu propio trabajo
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Solo puedes hacerlo tú.
briefing-says = «{ $text }»
briefing-start = Empezar el lunes
title-learn = Aprender a jugar
title-learn-note = tres personas, una semana, unos minutos
title-settings = Ajustes
title-help = Ayuda
title-licences = Información y licencias
