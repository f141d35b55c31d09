# The debrief: a story before a chart.

debrief-title = En qué se ha convertido tu equipo
debrief-line =
    { $weeks ->
        [one] { $scenario }: una semana con tu equipo y otra sin ti
       *[other] { $scenario }: { $weeks } semanas con tu equipo y otra sin ti
    }
debrief-tab-story = Relato
debrief-tab-people = Personas
debrief-tab-leaders = Otro liderazgo
debrief-headline-less =
    { $count ->
        [one] Una de { $all } personas te necesita menos que el primer día.
       *[other] { $count } de { $all } personas te necesitan menos que el primer día.
    }
debrief-headline-more =
    { $count ->
        [one] Una de { $all } personas te necesita más que el primer día.
       *[other] { $count } de { $all } personas te necesitan más que el primer día.
    }
debrief-headline-all-less = Cada persona del equipo te necesita menos que el primer día.
debrief-headline-all-more = Cada persona del equipo te necesita más que el primer día.
debrief-headline-same = Te necesitan más o menos lo mismo que el primer día.
debrief-headline-left =
    { $count ->
        [one] Una persona se ha ido.
       *[other] { $count } personas se han ido.
    }
debrief-delivered = Lo entregado
debrief-delivered-reads = { $percent } del trabajo
debrief-energy = Tu energía
debrief-energy-reads = { $word }
debrief-energy-high = te queda de sobra
debrief-energy-middle = te vendría bien un fin de semana
debrief-energy-low = ya no te queda casi nada
debrief-standing = Tu reputación fuera del equipo
debrief-standing-reads = { $word }
debrief-standing-high = alta
debrief-standing-middle = regular
debrief-standing-low = baja
debrief-level = El nivel del equipo, sin ayuda de nadie
debrief-level-note = Cinco problemas de su propio oficio, desde uno fácil hasta uno que nadie ha visto antes, y tú fuera: ¿cuántos abordaría cada persona por su cuenta, y resolvería?
debrief-level-reads = de { $first } a { $last } sobre 10
debrief-level-tick-first = Inicio
debrief-level-tick = Semana { $week }
debrief-level-tick-last = Sin ti
debrief-you = Tú · { $level }
debrief-turning = Puntos de inflexión
debrief-turning-none = Ninguna decisión movió mucho por sí sola. Fue la suma de todas.
debrief-turning-title = El { $when }: { $title }
debrief-turning-did = Tú: { $text }
debrief-turning-instead = En lugar de: { $text }
debrief-turning-up = En { $futures } futuros, esto dejó al equipo, en promedio, { $level } más arriba en la escala de diez.
debrief-turning-down = En { $futures } futuros, esto dejó al equipo, en promedio, { $level } más abajo en la escala de diez.
debrief-turning-luck = La suerte por sí sola mueve más que eso.
debrief-fork = Jugar desde aquí, de la otra manera
debrief-people = Tu equipo, el primer día y el último
debrief-person-gone = se ha ido
debrief-person-settled =
    { $times ->
        [0] no resolvió nada sin ti
        [one] resolvió una cosa sin ti
       *[other] resolvió { $times } cosas sin ti
    }
debrief-person-asked =
    { $times ->
        [0] nunca te preguntó
        [one] te preguntó una vez
       *[other] te preguntó { $times } veces
    }
debrief-quantity-autonomy = Avanza por su cuenta
debrief-quantity-reliance = Depende de ti
debrief-quantity-trust = Confía en ti
debrief-quantity-safety = Se atreve a hablar
debrief-quantity-commitment = Quiere estar aquí
debrief-quantity-reads = { $from } al principio, { $to } ahora
debrief-leaders = Las mismas personas, la misma suerte, otro liderazgo
debrief-leader-direct = Alguien que siempre dice cómo hacerlo
debrief-leader-absent = Alguien que nunca está
debrief-leader-reads = nivel { $level } sobre 10, { $delivered } entregado. «{ $ending }»
debrief-leader-you = Tú
debrief-notes = Lo que escribiste por el camino
debrief-note = El { $when }: { $text }
debrief-luck = Otra suerte habría contado otra historia. Lo que se repite en muchas de ellas es lo que hiciste tú.
debrief-again = Jugar otra vez
debrief-close = Volver al inicio
debrief-front-other = { $name }, con las mismas personas y la misma suerte: { $level }.
debrief-front-turn = El mayor punto de inflexión: { $when }, «{ $title }». Tu camino lleva de media a { $yours }; el otro, a { $other }.
debrief-front-fork = Jugar desde ese punto de inflexión, de la otra manera
