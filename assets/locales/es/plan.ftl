# Monday: the weekly plan.

plan-title = Lunes, semana { $week }
plan-line = ¿En qué se irá tu semana?
plan-hours = { $hours } en la semana
plan-left = { $hours } · { $left } por repartir
plan-full = { $hours } · todo repartido
plan-over = { $hours } · { $over } de más
plan-left-why = Lo que no planifiques queda para lo que venga.
plan-ready = Planes hechos
plan-same = Igual que antes
plan-first = El plan tal como está
plan-people = Más para las personas
plan-conditions = Mejores condiciones
plan-answers = Más respuestas
plan-desk = Más trabajo propio
plan-rest = Semana tranquila
plan-no-change = nada cambia
plan-change-up = subes a { $hours } en { $line }
plan-change-down = bajas a { $hours } en { $line }
plan-change-none = nada en { $line }
plan-change-manner = si te traen algo, { $manner }
plan-changes = { $changes }; { $manner }
plan-summary = { $line } { $hours }
plan-summary-rest = lo demás { $hours }
plan-start = Empezar la semana
plan-start-note = con estas horas

# Where the plan is something to press.
plan-board-line = ¿A qué dedicarás tus { $hours } horas esta semana? Elige un plan y cámbialo si quieres.
plan-board-week = Tu semana: { $name }
plan-board-week-own = Tu semana: a tu manera
plan-board-seen = Lo que has visto
plan-board-changed = En comparación con la semana pasada
plan-board-changed-first = En comparación con el plan tal como está
plan-board-team = Tu equipo
plan-board-people = pulsa: reunión individual
plan-meet = Reunión individual con { $name }
plan-board-note = Elige un bloque para ver qué consigue y cambiar sus horas.
plan-from = Las horas de más salen de «{ $line }»: quedan { $hours }
plan-from-free = Las horas de más salen de tu tiempo libre: quedan { $hours }
plan-from-note = pulsa para sacarlas de otro sitio
plan-fact-asked =
    { $times ->
        [one] Te preguntó una vez
        [2] Te preguntó dos veces
       *[other] Te preguntó { $times } veces
    }
plan-fact-asked-most =
    { $times ->
        [2] Quien más preguntó: dos veces
       *[other] Quien más preguntó: { $times } veces
    }
plan-fact-waits-longest =
    { $days ->
        [0] Espera tu respuesta
        [one] Quien más espera: desde ayer
       *[other] Quien más espera: { $days } días
    }
plan-fact-answered = El plan { $number } tiene tiempo para eso
plan-helps-people = tiempo para { $name }
plan-helps-answers = respuestas para { $name }
plan-fact-handled =
    { $times ->
        [one] Resolvió una cosa sin ti
       *[other] Resolvió { $times } cosas sin ti
    }
plan-fact-late = Con retraso: «{ $task }»
plan-fact-new = Empieza con «{ $task }»
plan-fact-task = «{ $task }», { $percent }
plan-details = Detalles
plan-details-line = Cómo respondes, con quién hablas, qué delegas
plan-details-back = Volver a tu semana
plan-door-manner = Si te traen algo: { $manner }
plan-door-nobody = Individuales: con quien más te ha preguntado
plan-door-none = Esta semana, sin reuniones individuales
plan-door-with = Individuales con { $names }
plan-door-handed = Delegado: { $list }
plan-door-given = { $title } a { $name }

# What a ready-made week brings, and what it costs: at most 32 letters each, one line of a card.
plan-same-gives = Un poco de todo
plan-same-costs = Nada te tiene por completo
plan-people-gives = Menos preguntas después
plan-people-costs = Tu lista tiene que esperar
plan-conditions-gives = Todo va mejor, también sin ti
plan-conditions-costs = Te ven menos
plan-answers-gives = Esta semana nadie espera
plan-answers-costs = Seguirán preguntando
plan-desk-gives = Tu lista avanza
plan-desk-costs = El equipo se las arregla solo
plan-rest-gives = Llegas con fuerzas
plan-rest-costs = Ves y oyes menos

# What of last week a ready-made week answers; stands beside what it brings, and is as short.
plan-cue-asked =
    { $times ->
        [2] { $name } te preguntó dos veces
       *[other] { $name } te preguntó { $times } veces
    }
plan-cue-bearing = { $name } { $seen }
plan-cue-waited =
    { $count ->
        [one] Hubo una pregunta en espera
       *[other] Hubo { $count } preguntas en espera
    }
plan-cue-desk = Te quedan { $hours } de tu lista
plan-cue-late =
    { $count ->
        [one] Una tarea va con retraso
       *[other] { $count } tareas van con retraso
    }
plan-cue-mistakes =
    { $count ->
        [one] Salió a la luz un error
       *[other] Salieron a la luz { $count } errores
    }
plan-cue-tired = Llegas al lunes con cansancio
plan-cue-handled =
    { $count ->
        [one] Una cosa se resolvió sin ti
       *[other] { $count } cosas se resolvieron sin ti
    }

# What a block of the bar is called.
hours-desk = Tu trabajo
hours-answers = Respuestas
hours-one-to-ones = Individuales
hours-check-ins = Seguimiento
hours-floor = Terreno
hours-rest = Descanso
hours-free = Libre

plan-heading-conditions = Condiciones de trabajo
plan-conditions-note = Llegan a todo el equipo, todos los días.
plan-heading-people = Personas
plan-people-note = Una persona cada vez.
plan-heading-you = Tú
plan-you-note = Lo que solo tú puedes hacer, y lo que te da fuerzas.
plan-heading-manner = Cuando alguien te trae algo
plan-heading-with = Reuniones individuales con
plan-with-note = Si no eliges a nadie, con quien más te haya preguntado.
plan-heading-desk = Tu propio trabajo: ¿qué podría asumir otra persona?
plan-desk-note = Recuperarlo después cuesta más confianza que no haberlo dado nunca.
plan-heading-leads = Quién dirige
plan-heading-seen = Lo que se ve
plan-desk-left = { $title }, { $hours } por hacer
plan-desk-only-you = { $title }, { $hours } por hacer. Solo tú.
plan-desk-owned = { $title }: en manos de { $name }
plan-give = { $name }
plan-lead = { $project }: { $name }

line-goals = Aclarar las metas
line-goals-note = se sabe qué significa «terminado»
line-goals-short = metas
line-path = Despejar el camino
line-path-note = lo que lleva semanas estorbando al equipo se resuelve
line-path-short = despejar el camino
line-process = Mejores formas de trabajar
line-process-note = cada semana se pierde menos tiempo en lo mismo
line-process-short = formas de trabajar
line-review = Repasar en equipo
line-review-note = se aprende de la semana y cuesta menos hablar
line-review-short = repaso
line-floor = Sobre el terreno
line-floor-note = ves el trabajo de cerca y crece la confianza
line-floor-short = terreno
line-one-to-ones = Reuniones individuales
line-one-to-ones-note = media hora por persona: crece la confianza y salen los problemas
line-one-to-ones-short = reuniones individuales
line-answers = Respuestas
line-answers-note = para quien te trae algo
line-answers-short = respuestas
line-desk = Tu propio trabajo
line-desk-note = tu propia lista; lo que dejas sin hacer frena a los demás
line-desk-short = tu propio trabajo
line-check-ins = Seguimiento
line-check-ins-note = respetas las fechas que has puesto y dices cómo ha ido
line-check-ins-short = seguimiento
line-rest = Descanso
line-rest-note = una noche para ti te da fuerzas
line-rest-short = descanso
