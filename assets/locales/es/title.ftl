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
choose-line = Elige uno. Puedes volver a jugarlo y dirigir de otra manera.
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
briefing-more = Todo lo que se sabe
briefing-you = Tu papel
briefing-hours = { $hours } al día, para tu equipo y para tu propio trabajo.
briefing-hours-team = { $hours } al día, todas para tu equipo.
briefing-own = Tu propio trabajo: { $hours } en total.
briefing-own-yours = Tu propio trabajo: { $hours } en total. «{ $title }» solo puedes hacerlo tú.
briefing-due = con entrega el { $due }
briefing-weeks-minutes = { $line } · unos { $minutes } minutos
briefing-minutes = { $minutes } min
briefing-alone = En solitario
briefing-alone-minutes = En solitario, { $minutes } min
briefing-group = En grupo
briefing-group-minutes = En grupo, { $minutes } min
briefing-alone-note = En solitario tomas tú todas las decisiones.
briefing-group-note =
    { $stops ->
        [one] El grupo decide en una parada. Antes y después, todo sigue como el grupo dirige.
       *[other] El grupo decide en { $stops } paradas. Entre una y otra, todo sigue como ha dirigido hasta ahí.
    }
briefing-start = Empezar el lunes
title-learn = Aprender a jugar
title-learn-note = tres personas, una semana, unos minutos
title-settings = Ajustes
title-help = Ayuda
title-licences = Información y licencias
