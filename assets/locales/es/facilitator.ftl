# Para quien lleva un taller: versiones de un escenario, notas, manos contadas, el reloj, la pantalla negra.

cuts-title = ¿Cuánto tiempo hay?
cuts-note = Con una sala solo se pregunta en las paradas. Lo que hay entre ellas se decide como la sala ha dirigido hasta ahí.
cuts-whole = La historia entera, a solas: unos { $minutes } minutos
cuts-cut =
    { $minutes ->
        [one] Un minuto
       *[other] { $minutes } minutos
    } con una sala: { $stops ->
        [one] una parada
       *[other] { $stops } paradas
    }

between-title = Mientras tanto
between-days =
    { $days ->
        [0] Sigue siendo el mismo día.
        [one] Pasa un día.
       *[other] Pasan { $days } días.
    }
between-did =
    { $things ->
        [one] Surge una cosa y la llevas como hasta ahora: { $manners }.
       *[other] Surgen { $things } cosas y las llevas como hasta ahora: { $manners }.
    }
between-manner =
    { $times ->
        [one] «{ $manner }» una vez
        [2] «{ $manner }» dos veces
       *[other] «{ $manner }» { $times } veces
    }
between-met =
    { $times ->
        [one] Hay una reunión, llevada a tu manera.
       *[other] Hay { $times } reuniones, llevadas a tu manera.
    }
between-quiet = Nada que se viera desde fuera.
between-on = Seguir

notes-title = Para quien lleva el taller
notes-none = No hay ninguna nota para este momento.
notes-discuss = Preguntas para la sala
notes-stops = Las otras paradas
notes-others = Hay notas para

votes-title = A mano alzada
votes-so-far =
    { $total ->
        [0] Todavía no se ha contado ninguna mano.
        [one] 1 mano hasta ahora.
       *[other] { $total } manos hasta ahora.
    }
votes-how = El número de una opción, o +, suma una mano. El reparto se ve al final.
votes-counted = contado
votes-not-yet = aún no
votes-show = Mostrar el voto
votes-hands = { $hands } de { $total }
votes-number = número { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Nadie ha levantado la mano.
votes-all =
    { $total ->
        [one] Una mano, por: { $names }.
       *[other] Las { $total } son por: { $names }.
    }
votes-most = { $hands } de { $total } por: { $names }.
votes-tie =
    { $hands ->
        [one] Empate, con una mano cada uno: { $names }. Alguien tiene que decidir.
       *[other] Empate, con { $hands } manos cada uno: { $names }. Alguien tiene que decidir.
    }
votes-go-with = Tomar el número { $number }
votes-again = Volver a votar después de hablar
votes-again-note = Se bajan todas las manos.
votes-back = Volver a la pregunta

truth-legend = Discontinuo: cómo es en realidad
timer-over = Tiempo

facilitator-help = Para quien lleva un taller
facilitator-help-blackout = { $key }: pantalla negra; cualquier tecla devuelve la imagen
facilitator-help-truth = { $key }: mostrar u ocultar cómo es en realidad
facilitator-help-timer = { $key }: un reloj grande; + y - lo ponen en 3, 5 o 10 minutos
facilitator-help-votes = { $key }: contar manos para la pregunta abierta
facilitator-help-notes = { $key }: notas para quien lleva el taller (la sala también puede leerlas)
facilitator-help-pause = { $key }: parar los días o dejarlos correr
