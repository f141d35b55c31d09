# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Intervén, da un paso atrás y mira en qué se convierte tu gente.
title-continue = Seguir donde lo dejaste
title-continue-note = { $scenario }, { $when }
title-history = Partidas anteriores
title-start = Empezar un escenario
title-quit = Salir
title-quit-note = No se pierde nada.

choose-title = ¿Qué equipo?
choose-line = Con cada uno se puede jugar otra vez, de otra manera.
choose-none = Aquí todavía no hay ningún escenario.
choose-facts = { $minutes } minutos · { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    } · { $people } personas
choose-facts-tutorial =
    Para empezar: enseña cómo se juega · { $minutes } minutos · { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    } · { $people } personas
choose-form = { $facts } · una segunda forma de «{ $title }», para antes y después de un taller
choose-teaches = Trata de: { $list }
choose-played =
    { $times ->
        [one] jugado una vez
       *[other] jugado { $times } veces
    }

briefing-weeks =
    { $weeks ->
        [one] Una semana con tu equipo y otra sin ti
       *[other] { $weeks } semanas con tu equipo y otra sin ti
    }
briefing-part = Tu puesto: { $role }. { $hours } al día.
briefing-people = Tu gente
briefing-work = Lo que hay que entregar
briefing-project = { $title }, con entrega el { $due }
briefing-project-for = { $title }, para { $client }, con entrega el { $due }
briefing-outside = Quién lo espera
briefing-party = { $name }. { $stake }
briefing-desk = En tu escritorio
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Solo puedes hacerlo tú.
briefing-says = «{ $text }»
briefing-start = Entrar el lunes
title-learn = Aprender en tres minutos
title-learn-note = un equipo pequeño y alguien a tu lado
title-settings = Ajustes
title-help = Ayuda
title-licences = Información y licencias
