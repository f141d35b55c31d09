# A moment, what followed from it, and why.

moment-when = Semana { $week } · { $weekday } { $time }
moment-see = Lo que puedes ver
moment-heard = Lo que oyes cuando escuchas
moment-choices = Qué haces
moment-urgent = Empeora cada hora.
moment-listen = Primero mirar y escuchar
moment-listen-note = 30 min, y sabes más
moment-hours-left = Hoy aún tienes { $hours }.
moment-hours-gone = Hoy ya no te quedan horas. Lo que hagas ahora saldrá de tu noche.
choice-reads = { $place }, { $support }, { $hours }
choice-in = intervienes
choice-halfway = a medio camino
choice-near = un paso atrás, pero cerca
choice-back = das un paso atrás

went-well = Salió bien.
went-badly = Salió mal.
went-expected = Esperabas: { $said }.
went-often =
    Con esta gente, algo así sale bien { $n ->
        [1] una de cada diez veces
        [2] dos de cada diez veces
        [3] tres de cada diez veces
        [4] cuatro de cada diez veces
        [5] cinco de cada diez veces
        [6] seis de cada diez veces
        [7] siete de cada diez veces
        [8] ocho de cada diez veces
       *[other] nueve de cada diez veces
    }.
went-lucky = Tuviste suerte.
went-unlucky = Fue mala suerte.
followed-title = Qué pasó
followed-did = Tu elección: { $text }
followed-causes = Qué cambió
followed-why-well = Lo que ayudó
followed-why-badly = Lo que se interpuso
followed-nothing = Nada que pudieras ver.
followed-promise = Le has prometido a { $name }: { $text }
followed-promise-untold = Le has prometido algo a { $name }. Tiene fecha.
followed-more =
    { $count ->
        [one] Otra persona cambió un poco.
       *[other] Otras { $count } personas cambiaron un poco.
    }

why-title = ¿Por qué?
why-nothing = Todavía no se ha decidido nada.
why-chosen = Tu elección
why-decided = Lo que se decidió
why-went = Cómo salió
why-changed = Qué cambió con ello
why-onlooker = lo presenció
why-last = Tu última decisión

moved = { $name }: { $what }
moved-onlooker = { $name }, que lo vio: { $what }
moved-several = { $who }: { $what }
moved-several-onlookers = { $who }, que lo vieron: { $what }
moved-all =
    { $n ->
        [2] Las dos personas
        [3] Las tres personas del equipo
        [4] Las cuatro personas del equipo
        [5] Las cinco personas del equipo
        [6] Las seis personas del equipo
        [7] Las siete personas del equipo
        [8] Las ocho personas del equipo
       *[other] Las { $n } personas del equipo
    }
moved-others =
    { $n ->
        [2] Las otras dos personas
        [3] Las otras tres personas
        [4] Las otras cuatro personas
        [5] Las otras cinco personas
        [6] Las otras seis personas
        [7] Las otras siete personas
        [8] Las otras ocho personas
       *[other] Las otras { $n } personas
    }
moved-tag-autonomy = Avanza por su cuenta
moved-tag-reliance = Depende de ti
moved-tag-efficacy = Confianza en sí
moved-tag-trust = Confianza en ti
moved-tag-safety = Habla sin miedo
moved-tag-clarity = Claridad
moved-tag-ownership = Lo siente suyo
moved-tag-strain = Tensión
moved-tag-commitment = Quiere estar aquí
moved-tag-visibility = Visibilidad
moved-tag-leading = Dirigir
moved-tag-skill = Destreza ({ $domain })
moved-tag-adapt = Ante lo nuevo
moved-autonomy-up =
    { $size ->
        [little] avanza un poco más por su cuenta
        [much] avanza mucho más por su cuenta
       *[some] avanza más por su cuenta
    }
moved-autonomy-down =
    { $size ->
        [little] avanza un poco menos por su cuenta
        [much] avanza mucho menos por su cuenta
       *[some] avanza menos por su cuenta
    }
moved-reliance-up =
    { $size ->
        [little] depende un poco más de ti
        [much] depende mucho más de ti
       *[some] depende más de ti
    }
moved-reliance-down =
    { $size ->
        [little] depende un poco menos de ti
        [much] depende mucho menos de ti
       *[some] depende menos de ti
    }
moved-efficacy-up =
    { $size ->
        [little] se ve un poco más capaz
        [much] se ve mucho más capaz
       *[some] se ve más capaz
    }
moved-efficacy-down =
    { $size ->
        [little] se ve un poco menos capaz
        [much] se ve mucho menos capaz
       *[some] se ve menos capaz
    }
moved-trust-up =
    { $size ->
        [little] confía un poco más en ti
        [much] confía mucho más en ti
       *[some] confía más en ti
    }
moved-trust-down =
    { $size ->
        [little] confía un poco menos en ti
        [much] confía mucho menos en ti
       *[some] confía menos en ti
    }
moved-safety-up =
    { $size ->
        [little] se atreve un poco más a hablar
        [much] se atreve mucho más a hablar
       *[some] se atreve más a hablar
    }
moved-safety-down =
    { $size ->
        [little] mide un poco más sus palabras
        [much] mide mucho más sus palabras
       *[some] mide más sus palabras
    }
moved-clarity-up =
    { $size ->
        [little] tiene un poco más claro lo que se espera
        [much] tiene mucho más claro lo que se espera
       *[some] tiene más claro lo que se espera
    }
moved-clarity-down =
    { $size ->
        [little] tiene un poco menos claro lo que se espera
        [much] tiene mucho menos claro lo que se espera
       *[some] tiene menos claro lo que se espera
    }
moved-ownership-up =
    { $size ->
        [little] lo siente un poco más { $theirs }
        [much] lo siente mucho más { $theirs }
       *[some] lo siente más { $theirs }
    }
moved-ownership-down =
    { $size ->
        [little] lo siente un poco menos { $theirs }
        [much] lo siente mucho menos { $theirs }
       *[some] lo siente menos { $theirs }
    }
moved-strain-up =
    { $size ->
        [little] tiene un poco más de presión encima
        [much] tiene mucha más presión encima
       *[some] tiene más presión encima
    }
moved-strain-down =
    { $size ->
        [little] tiene un poco menos de presión encima
        [much] tiene mucha menos presión encima
       *[some] tiene menos presión encima
    }
moved-commitment-up =
    { $size ->
        [little] tiene un poco más de ganas de estar aquí
        [much] tiene muchas más ganas de estar aquí
       *[some] tiene más ganas de estar aquí
    }
moved-commitment-down =
    { $size ->
        [little] tiene un poco menos de ganas de estar aquí
        [much] tiene muchas menos ganas de estar aquí
       *[some] tiene menos ganas de estar aquí
    }
moved-visibility-up =
    { $size ->
        [little] recibe un poco más de reconocimiento
        [much] recibe mucho más reconocimiento
       *[some] recibe más reconocimiento
    }
moved-visibility-down =
    { $size ->
        [little] recibe un poco menos de reconocimiento
        [much] recibe mucho menos reconocimiento
       *[some] recibe menos reconocimiento
    }
moved-leading-up =
    { $size ->
        [little] dirige un poco mejor al resto
        [much] dirige mucho mejor al resto
       *[some] dirige mejor al resto
    }
moved-leading-down =
    { $size ->
        [little] dirige un poco peor al resto
        [much] dirige mucho peor al resto
       *[some] dirige peor al resto
    }
moved-skill-up =
    { $size ->
        [little] ha aprendido un poco en la parte de { $domain }
        [much] ha aprendido mucho en la parte de { $domain }
       *[some] ha aprendido algo en la parte de { $domain }
    }
moved-skill-down = está perdiendo práctica en la parte de { $domain }
moved-adapt-up =
    { $size ->
        [little] se maneja un poco mejor en lo que nadie ha hecho antes
        [much] se maneja mucho mejor en lo que nadie ha hecho antes
       *[some] se maneja mejor en lo que nadie ha hecho antes
    }
moved-adapt-down =
    { $size ->
        [little] se maneja con un poco menos de soltura en lo que nadie ha hecho antes
        [much] se maneja con mucha menos soltura en lo que nadie ha hecho antes
       *[some] se maneja con menos soltura en lo que nadie ha hecho antes
    }
moved-they-autonomy-up =
    { $size ->
        [little] avanzan un poco más por su cuenta
        [much] avanzan mucho más por su cuenta
       *[some] avanzan más por su cuenta
    }
moved-they-autonomy-down =
    { $size ->
        [little] avanzan un poco menos por su cuenta
        [much] avanzan mucho menos por su cuenta
       *[some] avanzan menos por su cuenta
    }
moved-they-reliance-up =
    { $size ->
        [little] dependen un poco más de ti
        [much] dependen mucho más de ti
       *[some] dependen más de ti
    }
moved-they-reliance-down =
    { $size ->
        [little] dependen un poco menos de ti
        [much] dependen mucho menos de ti
       *[some] dependen menos de ti
    }
moved-they-efficacy-up =
    { $size ->
        [little] se ven un poco más capaces
        [much] se ven mucho más capaces
       *[some] se ven más capaces
    }
moved-they-efficacy-down =
    { $size ->
        [little] se ven un poco menos capaces
        [much] se ven mucho menos capaces
       *[some] se ven menos capaces
    }
moved-they-trust-up =
    { $size ->
        [little] confían un poco más en ti
        [much] confían mucho más en ti
       *[some] confían más en ti
    }
moved-they-trust-down =
    { $size ->
        [little] confían un poco menos en ti
        [much] confían mucho menos en ti
       *[some] confían menos en ti
    }
moved-they-safety-up =
    { $size ->
        [little] se atreven un poco más a hablar
        [much] se atreven mucho más a hablar
       *[some] se atreven más a hablar
    }
moved-they-safety-down =
    { $size ->
        [little] miden un poco más sus palabras
        [much] miden mucho más sus palabras
       *[some] miden más sus palabras
    }
moved-they-clarity-up =
    { $size ->
        [little] tienen un poco más claro lo que se espera
        [much] tienen mucho más claro lo que se espera
       *[some] tienen más claro lo que se espera
    }
moved-they-clarity-down =
    { $size ->
        [little] tienen un poco menos claro lo que se espera
        [much] tienen mucho menos claro lo que se espera
       *[some] tienen menos claro lo que se espera
    }
moved-they-ownership-up =
    { $size ->
        [little] lo sienten un poco más suyo
        [much] lo sienten mucho más suyo
       *[some] lo sienten más suyo
    }
moved-they-ownership-down =
    { $size ->
        [little] lo sienten un poco menos suyo
        [much] lo sienten mucho menos suyo
       *[some] lo sienten menos suyo
    }
moved-they-strain-up =
    { $size ->
        [little] tienen un poco más de presión encima
        [much] tienen mucha más presión encima
       *[some] tienen más presión encima
    }
moved-they-strain-down =
    { $size ->
        [little] tienen un poco menos de presión encima
        [much] tienen mucha menos presión encima
       *[some] tienen menos presión encima
    }
moved-they-commitment-up =
    { $size ->
        [little] tienen un poco más de ganas de estar aquí
        [much] tienen muchas más ganas de estar aquí
       *[some] tienen más ganas de estar aquí
    }
moved-they-commitment-down =
    { $size ->
        [little] tienen un poco menos de ganas de estar aquí
        [much] tienen muchas menos ganas de estar aquí
       *[some] tienen menos ganas de estar aquí
    }
moved-they-visibility-up =
    { $size ->
        [little] reciben un poco más de reconocimiento
        [much] reciben mucho más reconocimiento
       *[some] reciben más reconocimiento
    }
moved-they-visibility-down =
    { $size ->
        [little] reciben un poco menos de reconocimiento
        [much] reciben mucho menos reconocimiento
       *[some] reciben menos reconocimiento
    }
moved-they-leading-up =
    { $size ->
        [little] dirigen un poco mejor al resto
        [much] dirigen mucho mejor al resto
       *[some] dirigen mejor al resto
    }
moved-they-leading-down =
    { $size ->
        [little] dirigen un poco peor al resto
        [much] dirigen mucho peor al resto
       *[some] dirigen peor al resto
    }
moved-they-skill-up =
    { $size ->
        [little] han aprendido un poco en la parte de { $domain }
        [much] han aprendido mucho en la parte de { $domain }
       *[some] han aprendido algo en la parte de { $domain }
    }
moved-they-skill-down = están perdiendo práctica en la parte de { $domain }
moved-they-adapt-up =
    { $size ->
        [little] se manejan un poco mejor en lo que nadie ha hecho antes
        [much] se manejan mucho mejor en lo que nadie ha hecho antes
       *[some] se manejan mejor en lo que nadie ha hecho antes
    }
moved-they-adapt-down =
    { $size ->
        [little] se manejan con un poco menos de soltura en lo que nadie ha hecho antes
        [much] se manejan con mucha menos soltura en lo que nadie ha hecho antes
       *[some] se manejan con menos soltura en lo que nadie ha hecho antes
    }
moved-energy-up =
    { $size ->
        [little] Tú: un poco más de energía
        [much] Tú: mucha más energía
       *[some] Tú: más energía
    }
moved-energy-down =
    { $size ->
        [little] Tú: un poco más de cansancio
        [much] Tú: mucho más cansancio
       *[some] Tú: más cansancio
    }
moved-standing-up =
    { $size ->
        [little] { $name }: te valora un poco más
        [much] { $name }: te valora mucho más
       *[some] { $name }: te valora más
    }
moved-standing-down =
    { $size ->
        [little] { $name }: te valora un poco menos
        [much] { $name }: te valora mucho menos
       *[some] { $name }: te valora menos
    }

reason-skill-up = { $name } sabe lo suficiente de este trabajo
reason-skill-down = pedía más de lo que { $name } sabe hacer todavía
reason-leaders-craft-up = conoces este trabajo, y se notó
reason-leaders-craft-down = no conoces este trabajo lo suficiente
reason-leader-lacks-craft-up = lo dejaste en manos de alguien que sabe de esto más que tú
reason-leader-lacks-craft-down = { $name } sabe de esto más que tú
reason-speed-up = se hizo antes de que pudiera torcerse
reason-speed-down = llevó más tiempo del que había
reason-their-information-up = se aprovechó lo que solo sabía el resto
reason-their-information-down = lo que solo sabía el resto se quedó sin decir
reason-efficacy-up = { $name } creía que se podía
reason-efficacy-down = { $name } solo creía a medias que se podía
reason-held-up = dejaste espacio en la conversación
reason-held-down = casi todo lo llevaste tú
reason-clarity-up = estaba claro lo que se quería
reason-clarity-down = no estaba claro lo que se quería
reason-strain-up = { $name } había descansado
reason-strain-down = { $name } sentía el cansancio y tenía mucho encima
reason-habit-up = { $name } tiene costumbre de decidir
reason-habit-down = { $name } tiene costumbre de que decida otra persona
reason-support-up = { $name } tenía respaldo
reason-support-down = { $name } no tenía respaldo
reason-authority-up = hacía falta alguien que pudiera decidir, y decidiste
reason-authority-down = hacía falta una decisión que solo tú podías tomar
reason-trust-up = { $name } confía en ti
reason-trust-down = { $name } no confiaba en ti lo suficiente para esto
reason-tone-up = querías entender, y se notó
reason-tone-down = sonó a reproche
reason-listening-up = habías escuchado primero
reason-listening-down = escuchar llevó tiempo
reason-leaders-energy-up = habías descansado
reason-leaders-energy-down = te pesaba el cansancio
reason-frame-up = había algo a lo que las dos personas podían agarrarse
reason-frame-down = nada mantenía a las dos personas en el asunto
reason-rapport-up = había bastante que retenía aquí a { $name }
reason-rapport-down = quedaba poco que retuviera aquí a { $name }
reason-facts-up = lo que se sabía estaba sobre la mesa
reason-facts-down = no todo lo que se sabía estaba sobre la mesa

came-title = Por qué ha llegado «{ $title }»
came-after = Por lo que se decidió en «{ $title }».
came-habit = Por cómo has respondido casi siempre últimamente.
came-task-late = Porque «{ $task }» va con retraso.
came-task-done = Porque «{ $task }» está terminado.
came-promise-broken = Porque no se ha cumplido una promesa.
came-gone = Porque { $name } se ha ido.
came-left = Porque alguien se ha ido.
came-person = Por cómo están las cosas con { $name }.
came-team = Por cómo le va al equipo.
came-delivered = Por lo que se ha entregado hasta ahora.
came-energy = Por cómo andas de fuerzas.
came-standing = Por lo que { $party } piensa de ti a estas alturas.
came-crisis = Porque desde hacía días algo estaba mal en «{ $task }» y nadie lo decía.
came-missed-deadline = Porque «{ $task }» ya no puede llegar a tiempo.
came-mistake = Porque { $name } encontró un error en «{ $task }» y lo dijo.
came-stuck = Porque { $name } lleva días con el mismo problema.
came-request = Porque { $name } espera una respuesta tuya.
came-hesitation = Porque { $name } podría empezar con «{ $task }» y no lo hace.
came-disagreement = Porque lo decidiste tú, y { $name } se atreve a llevarte la contraria.
came-conflict = Porque { $name } y { $other } se llevan mal.
came-opportunity = Porque { $name } quiere más, y casi nadie ve de lo que es capaz.
came-one-to-one = Porque has reservado tiempo para reuniones individuales.
came-own-mistake = Porque algo que decidiste salió mal.
came-resignation = Porque { $name } ha presentado su dimisión.
came-success = Porque { $name } lleva días trabajando bien y nadie lo ha visto.
came-meeting = Porque la reunión estaba convocada.
