# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = saldrá bien
forecast-probably-well = probablemente saldrá bien
forecast-partly = puede salir de una manera u otra
forecast-probably-badly = probablemente saldrá mal
forecast-surely-badly = saldrá mal

expect-ask = ¿Qué esperas?
expect-noted = Esperas: { $said }
expect-note = No hace falta decirlo. En el balance verás hasta qué punto acertaste.
expect-open-note = Elige una de abajo, o pulsa otra vez para dejarlo.

foretold-heading = Lo que esperabas
foretold-none = No anotaste lo que esperabas. Antes de elegir cuesta un momento, y después te dice hasta qué punto acertaste.
foretold-well =
    { $said ->
        [one] Una vez esperabas que saliera bien, y { $well ->
            [0] no salió bien
           *[other] salió bien
        }.
        [2] Dos veces esperabas que saliera bien; { $well ->
            [0] no salió bien ninguna
            [one] salió bien una
           *[other] salió bien las dos
        }.
       *[other] { $said } veces esperabas que saliera bien; { $well ->
            [0] no salió bien nunca
            [one] salió bien una vez
            [2] salió bien dos veces
           *[other] salió bien { $well } veces
        }.
    }
foretold-badly =
    { $said ->
        [one] Una vez esperabas que saliera mal, y { $well ->
            [0] salió mal
           *[other] salió bien
        }.
        [2] Dos veces esperabas que saliera mal; { $well ->
            [0] salió mal las dos
            [one] salió bien una
           *[other] salió bien las dos
        }.
       *[other] { $said } veces esperabas que saliera mal; { $well ->
            [0] no salió bien nunca
            [one] salió bien una vez
            [2] salió bien dos veces
           *[other] salió bien { $well } veces
        }.
    }
foretold-well-came = El { $when }, «{ $title }»: «{ $said }». Salió bien, lo que era { $odds }.
foretold-badly-came = El { $when }, «{ $title }»: «{ $said }». Salió mal; que saliera bien era { $odds }.
foretold-open = El { $when }: «{ $said }».
foretold-table = Cuántas veces lo dijiste, y cuántas salió bien entonces
foretold-head-said = Dijiste
foretold-head-made = Veces
foretold-head-well = Salió bien
foretold-times = { $count }

motives-heading = Por quién lo hiciste
motives-one = «{ $title }»: { $text } { $needed }
motives-needed = Hacías falta.
motives-able = Lo habrían resuelto, y se podía ver.
motives-able-unknown = Lo habrían resuelto; no podías saberlo.
motives-either = Habría ido más o menos igual de una forma u otra.

grace-heading = Los errores, los tuyos y los suyos
grace-none = Aún no hay nada que comparar: hace falta un error tuyo y uno suyo.
grace-own = Con los tuyos respondiste { $tones }.
grace-theirs = Con los suyos respondiste { $tones }.
grace-curious =
    { $count ->
        [one] una vez con curiosidad
        [2] dos veces con curiosidad
       *[other] { $count } veces con curiosidad
    }
grace-plain =
    { $count ->
        [one] una vez con objetividad
        [2] dos veces con objetividad
       *[other] { $count } veces con objetividad
    }
grace-critical =
    { $count ->
        [one] una vez con dureza
        [2] dos veces con dureza
       *[other] { $count } veces con dureza
    }
grace-covering =
    { $count ->
        [one] una vez con evasivas
        [2] dos veces con evasivas
       *[other] { $count } veces con evasivas
    }
grace-kinder-to-self = Fuiste más indulgente contigo que con tu gente.
grace-kinder-to-them = Fuiste más indulgente con tu gente que contigo.
grace-the-same = Mediste los tuyos y los suyos con la misma vara.

voted-heading = Cómo votó el grupo
voted-followed =
    «{ $title }»: { $hands ->
        [one] uno de { $total } votos
       *[other] { $hands } de { $total } votos
    } por lo que después se hizo: { $choice }
voted-other =
    «{ $title }»: { $hands ->
        [one] uno de { $total } votos
       *[other] { $hands } de { $total } votos
    } por esto: { $choice } Lo que se hizo en su lugar: { $taken }

term-expect-how = ¿Cómo crees que saldrá? Escribe expect y un número.
term-expect-not-now = Eso es para un momento con opciones, antes de elegir.
