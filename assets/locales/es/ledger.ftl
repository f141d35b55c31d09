# What moved each person, and what was seen beside what was so.

debrief-tab-seen = Visto y cierto

ledger-weeks = { $name }, de viernes a viernes
ledger-weeks-reads = avanza por su cuenta: { $alone }; depende de ti: { $waits }
ledger-now = Hoy
ledger-mark = { $when }: { $what }
ledger-moment = «{ $title }», { $did }
ledger-moment-seen = «{ $title }», { $did }, y { $name } lo vio
ledger-did-take-over = lo hiciste tú
ledger-did-direct = dijiste cómo hacerlo
ledger-did-hover = lo revisaste todo
ledger-did-join = lo hiciste a su lado
ledger-did-guide = dijiste qué importaba
ledger-did-coach = preguntaste
ledger-did-entrust = lo dejaste en sus manos
ledger-did-leave = te quedaste al margen

ledger-sentence = { $now }, sobre todo por esto: { $because }.
ledger-sentence-bare = { $now }.
ledger-became-left = { $name } se ha ido
ledger-became-waits = { $name } depende de ti más que al principio
ledger-became-freer = { $name } avanza sin ti mejor que al principio
ledger-became-cooler = A { $name } le importa menos que al principio
ledger-became-quieter = { $name } habla menos que al principio
ledger-became-same = { $name } te necesita más o menos lo mismo que al principio
ledger-because-stepped-in =
    { $of ->
        [one] tu intervención en el único momento difícil
       *[other] tu intervención en { $times } de { $of } momentos difíciles
    }
ledger-because-stepped-back =
    { $of ->
        [one] tu paso atrás en el único momento difícil
       *[other] tu paso atrás en { $times } de { $of } momentos difíciles
    }
ledger-because-between =
    { $times ->
        [one] un momento difícil contigo cerca
       *[other] { $times } momentos difíciles contigo cerca
    }
ledger-because-settled =
    { $times ->
        [one] una cosa resuelta sin ti
       *[other] { $times } cosas resueltas sin ti
    }
ledger-because-failed =
    { $times ->
        [one] un intento que salió mal
       *[other] { $times } intentos que salieron mal
    }
ledger-because-answered =
    { $times ->
        [one] una pregunta que respondiste
       *[other] { $times } preguntas que respondiste
    }
ledger-because-in-vain =
    { $times ->
        [one] una pregunta que nunca respondiste
       *[other] { $times } preguntas que nunca respondiste
    }
ledger-because-acts =
    { $times ->
        [one] algo que hiciste de paso
       *[other] { $times } cosas que hiciste de paso
    }
ledger-because-plan = las horas que planificaste
ledger-because-hours = las horas de tu semana
ledger-because-meetings =
    { $times ->
        [one] una reunión
       *[other] { $times } reuniones
    }
ledger-because-saw = cómo trataste a otras personas
ledger-because-colleagues = el resto del equipo
ledger-because-work = el trabajo diario
ledger-because-kept =
    { $times ->
        [one] una promesa cumplida
       *[other] { $times } promesas cumplidas
    }
ledger-because-broken =
    { $times ->
        [one] una promesa rota
       *[other] { $times } promesas rotas
    }
ledger-because-hid =
    { $times ->
        [one] un problema callado
       *[other] { $times } problemas callados
    }

ledger-causes = Lo que más cambió a { $name }:
ledger-cause = { $what } { $name } { $moved }.
ledger-cause-answers =
    { $times ->
        [one] Una respuesta tuya
       *[other] { $times } respuestas tuyas
    }
ledger-cause-own-success =
    { $times ->
        [one] Una cosa resuelta sin ti
       *[other] { $times } cosas resueltas sin ti
    }
ledger-cause-own-failure =
    { $times ->
        [one] Un intento que salió mal
       *[other] { $times } intentos que salieron mal
    }
ledger-cause-waiting =
    { $times ->
        [one] Un día esperándote
       *[other] { $times } días esperándote
    }
ledger-cause-practice = El trabajo diario
ledger-cause-plan = Las horas que planificaste
ledger-cause-hours = Las horas de tu semana
ledger-cause-review = El repaso en equipo
ledger-cause-colleagues = El resto del equipo
ledger-cause-departure = { $name } se ha ido
ledger-cause-promise-kept =
    { $times ->
        [one] Una promesa cumplida
       *[other] { $times } promesas cumplidas
    }
ledger-cause-promise-broken =
    { $times ->
        [one] Una promesa rota
       *[other] { $times } promesas rotas
    }
ledger-cause-fear =
    { $times ->
        [one] Un problema callado
       *[other] { $times } problemas callados
    }
ledger-cause-load = La carga de trabajo
ledger-cause-slack = Días sin nada urgente
ledger-cause-delivery = Trabajo entregado, a tiempo o tarde
ledger-cause-recognition = Que se vea su trabajo, o no
ledger-cause-time = El tiempo libre y el paso del tiempo
ledger-cause-anchor = El modo de ser de { $name }
ledger-cause-climate = Cómo es trabajar aquí: confianza, trabajo propio, visibilidad, carga

beside-title = Lo que viste y lo que era cierto
beside-note = Las señales llegan tarde, y el miedo las embellece.
beside-most = Lo que más te engañó, según cuánto se apartaba de la verdad y durante cuántas semanas:
beside-no-friday = Aún no ha llegado ningún viernes.
beside-week = Semana
beside-seen = Lo que viste
beside-so = Lo que era cierto
beside-all = Viernes a viernes
beside-and-then = { $first } { $last }
beside-alone-0 = casi nunca avanzaba por su cuenta
beside-alone-1 = avanzaba a ratos por su cuenta
beside-alone-2 = avanzaba a menudo por su cuenta
beside-alone-3 = avanzaba casi siempre por su cuenta
beside-brought-0 = te traía poco
beside-brought-1 = te traía una parte
beside-brought-2 = te traía casi todo
beside-waits-0 = apenas te esperaba
beside-waits-1 = te esperaba a veces
beside-waits-2 = te esperaba para casi todo
beside-tired-0 = tenía fuerzas
beside-tired-1 = tenía aspecto cansado
beside-tired-2 = parecía no poder más
beside-said-0 = dijo el viernes que iba mal
beside-said-1 = dijo el viernes que iba normal
beside-said-2 = dijo el viernes que iba bien
beside-felt-0 = pensaba que iba mal
beside-felt-1 = pensaba que iba normal
beside-felt-2 = pensaba que iba bien
beside-found = visto más de cerca, { $words }
beside-told = te contó un problema en «{ $task }» cuando preguntaste
beside-hid = callaba un problema en «{ $task }»
beside-broke-out = vio estallar un problema callado en «{ $task }»
beside-afraid = se andaba con cuidado contigo

misread-when =
    { $weeks ->
        [one] En la semana { $first }
       *[other] De la semana { $first } a la { $last }
    }
misread-bright-and-hiding = { $when }, se callaba un problema en «{ $task }», mientras a { $name } parecía irle tan bien como siempre.
misread-hiding = { $when }, { $name } callaba un problema en «{ $task }».
misread-less-alone = { $when }, { $name } parecía avanzar por su cuenta mucho mejor de lo que avanzaba en realidad.
misread-more-alone = { $when }, { $name } podía hacer por su cuenta más de lo que viste.
misread-more-tired = { $when }, { $name } acumulaba más cansancio del que se veía.
misread-said-better = { $when }, las respuestas de { $name } en la encuesta del viernes sonaban mejor de lo que iban las cosas.
misread-afraid = Contártelo parecía arriesgado.
misread-none = Lo que viste se acercaba bastante a la verdad.
