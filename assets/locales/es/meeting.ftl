# A meeting, beat by beat.

meeting-when = Semana { $week } · { $weekday } { $time }
meeting-time = Tiempo
meeting-time-reads =
    { $left ->
        [0] se acabó el tiempo
        [1] última ronda
       *[other] quedan { $left } rondas
    }
meeting-opens = Tomas asiento. Hay un cruce de miradas.
meeting-repeats = { $name } vuelve sobre ello: «{ $text }»
meeting-agrees = { $name } te da la razón.
meeting-agrees-aloud = Sí, yo también lo haría así.
meeting-silence-1 = Nadie dice nada.
meeting-silence-2 = Sigue sin decirse nada. Alguien se sirve agua.
meeting-silence-3 = El silencio dura tanto que se oye respirar a la gente.
meeting-silence-4 = Ya nadie levanta la vista. Pocas veces ha habido aquí tanto silencio.
meeting-you-said = Tú: «Yo me quedaría con esto: { $text }».
meeting-you-spoke-for = Has defendido esto: { $text }
meeting-ring = Silencio
meeting-ring-reads =
    { $beats ->
        [0] alguien acaba de hablar
        [one] una respiración
       *[other] { $beats } respiraciones
    }
meeting-ring-opening = nadie ha empezado todavía
meeting-known = Lo que se ha dicho
meeting-known-none = Nada todavía.
meeting-fact = { $text } ({ $name })
meeting-now = ahora mismo
meeting-again = lo repite ahora mismo
meeting-again-by = { $name } dice ahora lo mismo
meeting-around = Alrededor de la mesa
meeting-spoken =
    { $times ->
        [0] no ha hablado
        [one] ha hablado una vez
        [2] ha hablado dos veces
       *[other] ha hablado { $times } veces
    }
meeting-you-do = Te toca
meeting-turn-none = Nadie ha hablado todavía.
meeting-turn-some =
    { $count ->
        [one] { $names } aún no ha hablado.
       *[other] { $names } aún no han hablado.
    }
meeting-turn-many = { $count } de { $all } aún no han hablado.
meeting-turn-all = Ya ha hablado todo el mundo.
meeting-turn-wait = Si no dices nada, quizá empiece alguien.
meeting-turn-quiet = Cuanto más dure el silencio, más fácil es que hable quien suele callar.
meeting-turn-more = Quizá haya algo que nadie ha dicho todavía.
meeting-over = Se acabó el tiempo: ya solo queda decidir.

beat-wait = No decir nada
beat-wait-first-note = que empiece otra persona
beat-wait-note = una respiración más
beat-wait-over-note = se acabó el tiempo: decide el equipo
meeting-invite = Preguntar a
beat-invite = «{ $name }, ¿qué ves tú?»
beat-ask = «¿Qué se nos escapa?»
beat-ask-note = a todo el equipo
beat-ask-word = Preguntar al grupo
beat-state = Decir lo que piensas: { $option }
beat-state-note = lo dicho, dicho queda
beat-state-word = defender
beat-decide = Decidir: { $option }
beat-decide-word = decidir
beat-let-them = «Que decida el equipo. Yo me sumo».
beat-let-them-note = y lo dices de verdad
beat-let-them-word = Que decidan

met-title = Después de la reunión
met-good = Una buena decisión.
met-poor = No fue la mejor decisión.
met-by-you = Decidiste tú: { $option }.
met-by-them = Decidió el equipo: { $option }.
met-better = Por lo que se puede saber, era la mejor opción que tenías.
met-worse = Pronto queda claro qué habría sido mejor: { $option }.
met-facts =
    { $said ->
        [0] De las { $all } cosas que sabía la gente de la mesa, no se dijo ninguna.
        [one] De las { $all } cosas que sabía la gente de la mesa, se dijo una.
        [2] De las { $all } cosas que sabía la gente de la mesa, se dijeron dos.
       *[other] De las { $all } cosas que sabía la gente de la mesa, se dijeron { $said }.
    }
met-all-facts = Se dijo todo lo que sabía la gente de la mesa.
met-why-unsaid =
    { $count ->
        [one] Lo que sabía { $names } no llegó a decirse: «{ $text }»
       *[other] Lo que sabían { $names } no llegó a decirse: «{ $text }»
    }
met-why-turned = Lo decisivo fue lo que dijo { $name }: «{ $text }»
met-why-common = Lo que ya sabía todo el mundo apuntaba a esa opción.
met-why-own-you = Lo dicho apuntaba a otra cosa. Decidiste por tu cuenta.
met-why-own-them = Lo dicho apuntaba a otra cosa, pero también contó lo que nadie dijo en voz alta.
met-why-said-you = Lo dicho apuntaba a la mejor opción. Tú decidiste otra cosa.
met-why-said-them = Lo dicho apuntaba a la mejor opción, pero la mayoría se inclinó por otra.
met-why-agreed =
    { $count ->
        [one] Después de hablar tú, { $names } se limitó a darte la razón.
       *[other] Después de hablar tú, { $names } se limitaron a darte la razón.
    }
