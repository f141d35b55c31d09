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
        [one] Una de { $all } personas te necesita menos que al principio.
        [2] Dos de { $all } personas te necesitan menos que al principio.
        [3] Tres de { $all } personas te necesitan menos que al principio.
        [4] Cuatro de { $all } personas te necesitan menos que al principio.
        [5] Cinco de { $all } personas te necesitan menos que al principio.
        [6] Seis de { $all } personas te necesitan menos que al principio.
        [7] Siete de { $all } personas te necesitan menos que al principio.
        [8] Ocho de { $all } personas te necesitan menos que al principio.
        [9] Nueve de { $all } personas te necesitan menos que al principio.
       *[other] { $count } de { $all } personas te necesitan menos que al principio.
    }
debrief-headline-more =
    { $count ->
        [one] Una de { $all } personas te necesita ahora más.
        [2] Dos de { $all } personas te necesitan ahora más.
        [3] Tres de { $all } personas te necesitan ahora más.
        [4] Cuatro de { $all } personas te necesitan ahora más.
        [5] Cinco de { $all } personas te necesitan ahora más.
        [6] Seis de { $all } personas te necesitan ahora más.
        [7] Siete de { $all } personas te necesitan ahora más.
        [8] Ocho de { $all } personas te necesitan ahora más.
        [9] Nueve de { $all } personas te necesitan ahora más.
       *[other] { $count } de { $all } personas te necesitan ahora más.
    }
debrief-headline-all-less = Cada persona del equipo te necesita menos que al principio.
debrief-headline-all-more = Cada persona del equipo te necesita más que al principio.
debrief-headline-same = Te necesitan más o menos lo mismo que al principio.
debrief-headline-left =
    { $count ->
        [one] Una persona se ha ido.
        [2] Dos personas se han ido.
        [3] Tres personas se han ido.
        [4] Cuatro personas se han ido.
        [5] Cinco personas se han ido.
        [6] Seis personas se han ido.
        [7] Siete personas se han ido.
        [8] Ocho personas se han ido.
        [9] Nueve personas se han ido.
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
debrief-standing-middle = desigual
debrief-standing-low = baja
debrief-level = El nivel del equipo, sin ayuda de nadie
debrief-level-note = Cinco problemas de su propio oficio, desde uno fácil hasta uno que nadie ha visto antes, y tú fuera: ¿cuántos abordaría y resolvería cada persona por su cuenta?
debrief-level-reads = de { $first } a { $last } sobre 10
debrief-level-tick-first = Inicio
debrief-level-tick = Semana { $week }
debrief-level-tick-last = Sin ti
debrief-you = Tú · { $level }
debrief-turning = Puntos de inflexión
debrief-turning-none = Ninguna decisión movió mucho por sí sola. Fue la suma de todas.
debrief-turning-title = El { $when }: { $title }
debrief-turning-did = Tu elección: { $text }
debrief-turning-instead = En lugar de: { $text }
debrief-turning-up = De media, en { $futures } futuros simulados, esto dejó al equipo { $level } más arriba en la escala de diez.
debrief-turning-down = De media, en { $futures } futuros simulados, esto dejó al equipo { $level } más abajo en la escala de diez.
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
        [2] te preguntó dos veces
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
