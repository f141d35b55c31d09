# Para quien lleva un taller: versiones de un escenario, notas, manos contadas, el reloj, la pantalla negra.

cuts-title = ¿De cuánto tiempo se dispone?
cuts-note = En grupo solo se pregunta en las paradas. Entre una y otra, todo sigue como el grupo ha dirigido hasta ahí.
cuts-whole = En solitario: { $minutes } minutos
cuts-cut =
    { $minutes ->
        [one] En grupo: un minuto
       *[other] En grupo: { $minutes } minutos
    }, { $stops ->
        [one] una parada
       *[other] { $stops } paradas
    }

between-title = Mientras tanto
between-days =
    { $days ->
        [0] Sigue siendo el mismo día.
        [one] Pasa un día.
        [2] Pasan dos días.
        [3] Pasan tres días.
        [4] Pasan cuatro días.
       *[other] Pasan { $days } días.
    }
between-did =
    { $things ->
        [one] Surge una cosa y la llevas como hasta ahora: { $manners }.
        [2] Surgen dos cosas y las llevas como hasta ahora: { $manners }.
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
between-quiet = Nada que se note desde fuera.
between-on = Seguir

notes-title = Para quien lleva el taller
notes-none = No hay ninguna nota para este momento.
notes-discuss = Preguntas para el grupo
notes-stops = Las otras paradas
notes-others = Hay notas para

votes-title = A mano alzada
votes-so-far =
    { $total ->
        [0] Todavía no se ha contado ningún voto.
        [one] Un voto hasta ahora.
       *[other] { $total } votos hasta ahora.
    }
votes-how = El número de una opción, o +, suma un voto. El resultado no se ve hasta el final.
votes-counted = contado
votes-not-yet = aún no
votes-show = Ver los votos
votes-hands = { $hands } de { $total }
votes-number = número { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Nadie ha votado.
votes-all =
    { $total ->
        [one] Un voto, por: { $names }.
       *[other] Los { $total } votos son por: { $names }.
    }
votes-most = { $hands } de { $total } votos por: { $names }.
votes-tie =
    { $hands ->
        [one] Empate, con un voto cada opción: { $names }. Alguien tiene que decidir.
       *[other] Empate, con { $hands } votos cada opción: { $names }. Alguien tiene que decidir.
    }
votes-go-with = Elegir el número { $number }
votes-again = Hablar y volver a votar
votes-again-note = Se borran todos los votos.
votes-back = Volver a la pregunta

truth-elsewhere = Cómo es de verdad se ve en el escenario
timer-over = Se acabó el tiempo

facilitator-help = Para quien lleva un taller
facilitator-help-blackout = { $key }: pantalla negra; cualquier tecla devuelve la imagen
facilitator-help-truth = { $key }: mostrar u ocultar cómo es en realidad
facilitator-help-timer = { $key }: un reloj grande; + y - lo ponen en 3, 5 o 10 minutos
facilitator-help-votes = { $key }: contar los votos de la pregunta abierta
facilitator-help-notes = { $key }: notas para quien lleva el taller (el grupo también puede leerlas)
facilitator-help-pause = { $key }: parar los días o dejarlos pasar
