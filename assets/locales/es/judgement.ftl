# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Criterio
debrief-tab-yourself = Tú

turning-delivery-up = Así se entrega más trabajo.
turning-delivery-down = Así se entrega menos trabajo.
turning-standing-up = Además, mejora tu reputación fuera.
turning-standing-down = Además, empeora tu reputación fuera.
turning-plan = Cómo repartiste la semana
turning-act-not = dejarlo estar
turning-meeting-decide = cierras tú la reunión: { $option }
turning-meeting-let = dejas que decida el equipo
turning-chart = Los dos caminos, en muchos futuros
turning-yours = Tu camino
turning-other = El otro camino
turning-mark = Aquí se separan: { $when }
turning-chart-reads = tu camino acaba de media en { $yours }, entre { $low } y { $high } en ocho de cada diez futuros; el otro, en { $other }, entre { $otherlow } y { $otherhigh }

fit-heading = Intervenir o dar un paso atrás, y qué hacía falta
fit-none = Todavía no se ha decidido nada.
fit-summary =
    { $in ->
        [0] No interviniste nunca.
        [one] Interviniste una vez, y { $needed ->
            [0] no hacías falta
           *[other] hacías falta
        }.
       *[other] Interviniste { $in ->
            [2] dos
           *[other] { $in }
        } veces, y { $needed ->
            [0] no hacías falta en ninguna
            [one] hacías falta en una
            [2] hacías falta en dos
           *[other] hacías falta en { $needed }
        }.
    } { $back ->
        [0] No diste nunca un paso atrás.
        [one] Diste un paso atrás una vez, y el equipo { $able ->
            [0] no podía sin ti
           *[other] podía sin ti
        }.
       *[other] Diste un paso atrás { $back ->
            [2] dos
           *[other] { $back }
        } veces, y el equipo { $able ->
            [0] no podía sin ti en ninguna
            [one] podía sin ti en una
            [2] podía sin ti en dos
           *[other] podía sin ti en { $able }
        }.
    }
fit-how = El equipo podía cuando, dando tú un paso atrás, habría salido bien al menos en seis de cada diez casos. Hacías falta cuando así habría salido bien en menos de cinco, y con tu intervención claramente más a menudo. Entre lo uno y lo otro, daba igual.
fit-of = { $count } de { $all }
fit-part = Esta partida es tan larga que solo se juzga una parte: { $count } de { $all } decisiones, repartidas por igual entre las semanas.
fit-table = Por tipo de momento: cuántas veces, y con qué respaldo
fit-kind = Tipo
fit-all = Todos
fit-in-needed = Interviniste, y hacías falta
fit-in-able = Interviniste, aunque podían
fit-back-able = Paso atrás, y podían
fit-back-needed = Paso atrás, aunque hacías falta
fit-either = Daba igual
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Una vez interviniste demasiado pronto: podían, y se podía esperar a que lo hicieran.
        [2] Dos veces interviniste demasiado pronto: podían, y se podía esperar a que lo hicieran.
       *[other] { $count } veces interviniste demasiado pronto: podían, y se podía esperar a que lo hicieran.
    }
fit-no-time =
    { $count ->
        [one] Una vez interviniste aunque podían, pero apenas había tiempo para esperar.
        [2] Dos veces interviniste aunque podían, pero apenas había tiempo para esperar.
       *[other] { $count } veces interviniste aunque podían, pero apenas había tiempo para esperar.
    }
fit-stayed-back =
    { $count ->
        [one] Una vez diste un paso atrás cuando hacías falta.
        [2] Dos veces diste un paso atrás cuando hacías falta.
       *[other] { $count } veces diste un paso atrás cuando hacías falta.
    }
fit-too-late =
    { $count ->
        [one] Una vez llegaste tarde: ya hacías falta un día antes o más.
        [2] Dos veces llegaste tarde: ya hacías falta un día antes o más.
       *[other] { $count } veces llegaste tarde: ya hacías falta un día antes o más.
    }
fit-could-not-know =
    { $count ->
        [one] En uno de estos casos no podías saberlo.
        [2] En dos de estos casos no podías saberlo.
       *[other] En { $count } de estos casos no podías saberlo.
    }
fit-miss-in = El { $when }, «{ $title }»: interviniste, y lo habrían resuelto.
fit-miss-in-soon = El { $when }, «{ $title }»: interviniste, lo habrían resuelto, y se podía esperar a que lo hicieran.
fit-miss-in-unknown = El { $when }, «{ $title }»: interviniste, y lo habrían resuelto. No podías saberlo.
fit-miss-back = El { $when }, «{ $title }»: diste un paso atrás, y hacías falta.
fit-miss-back-unknown = El { $when }, «{ $title }»: diste un paso atrás, y hacías falta. No podías saberlo.
fit-late-seen = El { $when }, «{ $title }»: hacías falta desde antes ({ $since }), y había señales.
fit-late-unseen = El { $when }, «{ $title }»: venía de antes ({ $since }). No podías saberlo.
fit-habit = Tu costumbre, semana a semana
fit-habit-chart = Con qué frecuencia decidiste intervenir
fit-habit-in = Intervenir
fit-habit-up = con las semanas interviniste más
fit-habit-down = con las semanas interviniste menos
fit-habit-same = al final, más o menos como al principio

luck-heading = Qué fue suerte y qué fue cosa tuya
luck-summary =
    { $all ->
        [one] Hubo un momento en el que decidiste.
       *[other] Hubo { $all } momentos en los que decidiste.
    } Con lo que elegiste, cabía esperar que unos { $expected } salieran bien. { $well ->
        [0] No salió bien ninguno.
        [one] Salió bien uno.
       *[other] Salieron bien { $well }.
    }
luck-all-usual = Es más o menos lo que cabía esperar.
luck-all-good = Que salgan bien tantos ocurre { $rare }.
luck-all-bad = Que salgan bien tan pocos ocurre { $rare }.
luck-how = Una elección se juzga por adónde lleva en muchos futuros: para el equipo, el trabajo y tu reputación. Lo que salió esta vez no cuenta. Hay un dilema cuando con otra opción se habría ganado algo y perdido algo.
luck-table = Momento por momento
luck-head-moment = Momento
luck-head-odds = Que saliera bien era
luck-head-came = Cómo salió
luck-head-rare = Ocurre
luck-head-choice = Tu elección fue
luck-moment = { $title } ({ $when })
luck-odds-surely = casi seguro
luck-odds-likely = probable
luck-odds-even = tan probable como no
luck-odds-unlikely = poco probable
luck-odds-hardly = muy poco probable
luck-came-well = bien
luck-came-badly = mal
luck-usual = a menudo
luck-one-in-three = una vez de cada tres
luck-one-in-four = una vez de cada cuatro
luck-one-in-five = una vez de cada cinco
luck-one-in-ten = una vez de cada diez
luck-one-in-twenty = una vez de cada veinte o menos
luck-sound-as-expected = acertada
luck-sound-good-luck = acertada, y con suerte
luck-sound-bad-luck = acertada, y con mala suerte
luck-trade-as-expected = un dilema
luck-trade-good-luck = un dilema, y con suerte
luck-trade-bad-luck = un dilema, y con mala suerte
luck-worse-as-expected = no la mejor
luck-worse-good-luck = no la mejor, pero con suerte
luck-worse-bad-luck = no la mejor, y encima con mala suerte
luck-other = En «{ $title }» esta habría sido la mejor apuesta: { $choice } Mejor { $gains }.
luck-for-team = para el equipo
luck-for-delivery = para el trabajo
luck-for-standing = para tu reputación

debrief-leader-situational = Alguien que primero mira la situación
leaders-above-all = Nadie más habría dejado al equipo tan arriba como tú.
leaders-between = Con otras personas al mando habrían acabado unas veces más arriba y otras más abajo.
leaders-below-all = Con cualquier otra persona al mando habrían acabado más arriba.
leaders-under-way = Aún no has terminado; el resto ha jugado hasta el final.
leaders-table = Nivel sobre diez, y en qué acabó
leaders-head-leader = Quién
leaders-head-came = Primer día
leaders-head-now = Último viernes
leaders-head-alone = Tras la semana sin ti
leaders-head-delivered = Entregado
leaders-head-ending = Final
leaders-not-yet = todavía no
leaders-luck = La suerte fue la misma en todos los casos. Otra suerte movería todas estas líneas.

ready-heading = Para qué ya no haces falta
ready-too-early = A partir de la cuarta semana, aquí podrá verse qué han dejado de traerte.
ready-asked =
    Las dos primeras semanas { $then ->
        [0] no te trajeron nada
        [one] te trajeron una cosa por semana
       *[other] te trajeron { $then } cosas por semana
    }; las dos últimas, { $now ->
        [0] nada
        [one] una
       *[other] { $now }
    }.
ready-hours-fewer = Eso te devuelve { $hours } a la semana.
ready-hours-more = Eso te lleva { $hours } más a la semana que al principio.
ready-hours-same = Te lleva la misma parte de la semana que antes.
ready-next = Casi todo lo que surge lo resuelve el equipo. Alguien podría tomarte el relevo, y tú podrías empezar otra cosa.
ready-for-days = Podrías faltar unos días. Para siempre sería pronto.
ready-not-yet = A quien viniera después le preguntarían tanto como a ti.
ready-can-act = Cuántas personas habrían resuelto un problema típico suyo, bien y sin que nadie lo pidiera, al menos una vez de cada tres: { $then } de { $all } el primer día, { $now } ahora.
leads-heading = Quién dirige ahora
leads-nobody = Nadie recibió nada que dirigir.
leads-project = { $name } dirige «{ $project }».
leads-moments =
    { $count ->
        [one] { $name } dirigió una vez, y { $well ->
            [0] no salió bien
           *[other] salió bien
        }.
       *[other] { $name } dirigió { $count ->
            [2] dos
           *[other] { $count }
        } veces, y { $well ->
            [0] nunca salió bien
            [one] salió bien una vez
            [2] salió bien dos veces
           *[other] salió bien { $well } veces
        }.
    }
leads-grown = { $name } dirige mejor que al principio.

try-heading = Tres cosas para probar esta semana en tu trabajo real
try-ask-first = Cuando alguien te traiga un problema, pregunta qué haría si tú no estuvieras. Si sirve, que se quede así, aunque lo tuyo fuera mejor.
try-look-earlier = Piensa en el trabajo que te preocupa y del que no has dicho nada. Pide verlo un día antes de lo acordado, tal como esté.
try-hand-back = Busca algo que asumiste cuando corría prisa y que aún tienes. Devuélvelo antes del viernes, y di qué dejarás de hacer.
try-leave-a-date = La próxima vez que dejes algo a alguien, añade dos frases: para qué tiene que servir, y qué día lo mirarás con esa persona.
try-ask-what-they-saw = Cuando algo haya salido mal, empieza por: «¿Qué veías en ese momento?». Di lo que piensas solo después de oír la respuesta.
try-say-yours = Cuenta al equipo algo en lo que te equivocaste hace poco, qué costó y qué haces ahora de otra manera. Dos minutos, al empezar una reunión.
try-speak-last = Antes de una reunión, escribe tu opinión en un papel. Léelo cuando todo el mundo haya hablado.
try-fixed-times = Fija dos medias horas al día en las que cualquiera pueda preguntarte lo que sea, y cúmplelas. Mira qué se ha resuelto solo hasta entonces.
try-give-one-away = Tacha de tu propia lista algo que a otra persona le gustaría aprender. Dáselo entero, con la gente que va con ello.
try-name-the-quiet = Busca algo que salió bien gracias a alguien que nunca lo mencionó. Dile qué fue y qué ahorró.
try-listen = Antes de una decisión que te parezca clara, pregunta cinco minutos a quienes están más cerca qué es lo que tú no ves.
try-write-it-down = Antes de decidir algo, escribe cómo crees que irá y con cuánta seguridad lo crees. Mira la nota dentro de dos semanas.
