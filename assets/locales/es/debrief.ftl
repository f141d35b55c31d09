# The debrief: a story before a chart.

debrief-title = En qué se ha convertido tu equipo
debrief-line =
    { $weeks ->
        [one] { $scenario }: una semana con tu equipo y otra sin ti
       *[other] { $scenario }: { $number } semanas con tu equipo y otra sin ti
    }
debrief-tab-story = Relato
debrief-tab-people = Personas
debrief-tab-leaders = Otro liderazgo
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
debrief-foreseen = Antes de mirar la semana sin ti: ¿qué harían con lo primero que saliera mal?
debrief-note = El { $when }: { $text }
debrief-luck = Otra suerte habría contado otra historia. Lo que se repite en muchas de ellas es lo que hiciste tú.
debrief-again = Jugar otra vez
debrief-close = Volver al inicio
debrief-front-other = { $name }, con las mismas personas y la misma suerte: { $level }.
debrief-front-turn = El mayor punto de inflexión: { $when }, «{ $title }». Tu camino lleva de media a { $yours }; el otro, a { $other }.
debrief-front-fork = Jugar desde ese punto de inflexión, de la otra manera

# La primera página: primero las personas, después los números.
count-word =
    { $count ->
        [1] una
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
        [12] doce
       *[other] { $count }
    }
headline-verdict = Sin ti, tu equipo llega a { $last } de 10. Cuando llegaste: { $first }.
headline-work-most = El trabajo está hecho.
headline-work-half = Buena parte del trabajo está hecha.
headline-work-little = Mucho trabajo sigue sin hacer.
headline-both = { $first }, y { $last }.
headline-one = { $what }.
headline-leading-all = Todo el equipo lidera ya
headline-leading-some =
    { $count ->
        [one] { $name } ya lidera
       *[other] { $number } ya lideran
    }
headline-freed-all = Todo el equipo avanza más por su cuenta
headline-freed-some =
    { $count ->
        [one] { $name } avanza más por su cuenta
       *[other] { $number } avanzan más por su cuenta
    }
headline-waiting-all = Todo el equipo sigue dependiendo de ti
headline-waiting-some =
    { $count ->
        [one] { $name } sigue dependiendo de ti
       *[other] { $number } siguen dependiendo de ti
    }
headline-hurt-all = Nadie puede más
headline-hurt-some =
    { $count ->
        [one] { $name } ya no puede más
       *[other] { $number } ya no pueden más
    }
headline-gone-all = Se ha ido todo el equipo
headline-gone-some =
    { $count ->
        [one] { $name } se ha ido
       *[other] { $number } se han ido
    }
last-words-leading-0 = Lo decidí yo. Luego te lo conté.
last-words-leading-1 = Ahora me preguntan a mí. Me gusta.
last-words-leading-2 = Sabía qué hacer, así que lo hice.
last-words-leading-3 = Ahora es cosa mía. Puedes mirar.
last-words-freed-0 = Llegué más lejos de lo que creía.
last-words-freed-1 = Esta vez no pregunté. Y salió bien.
last-words-freed-2 = Nadie miraba. Raro. Y agradable.
last-words-freed-3 = Me equivoqué y lo arreglé yo.
last-words-waiting-0 = Te lo guardé. No lo tenía claro.
last-words-waiting-1 = Está en tu mesa. Así era más rápido.
last-words-waiting-2 = Prefiero que lo mires tú antes.
last-words-waiting-3 = Podía hacerlo. Pensé que querrías tú.
last-words-hurt-0 = Hago lo que toca. Nada más.
last-words-hurt-1 = No doy más de mí, y nadie preguntó.
last-words-hurt-2 = Ya no digo lo que pienso.
last-words-hurt-3 = No sé cuánto tiempo me quedaré.
last-words-gone-0 = Preguntaba. Luego dejé de preguntar.
last-words-gone-1 = Donde estoy ahora, estoy bien.
last-words-gone-2 = Dejé una nota. Era corta.
last-words-gone-3 = Por una pregunta me habría quedado.
curtain-before = el día que llegaste
curtain-now = lo que resuelven sin ti, sobre 10
curtain-thread = hacia ti
curtain-fate-leading = ya lidera
curtain-fate-freed = llega sin ti a { $now } de 10, al principio { $before }
curtain-figures = { $before } → { $now }
curtain-fate-waiting = depende de ti
curtain-fate-hurt = no puede más
curtain-fate-gone = se ha ido
curtain-gone =
    { $count ->
        [one] { $names } se ha ido.
       *[other] { $names } se han ido.
    }
curtain-others =
    { $count ->
        [one] Fuera del escenario: { $names }, con el menor cambio.
       *[other] Fuera del escenario: { $names }, con el menor cambio.
    }
overview-level = Lo que el equipo puede sin ti, sobre 10, semana a semana
overview-axis = de { $bottom } a { $top } sobre 10
overview-line-you = tú
overview-line-absent = nunca está
overview-line-direct = lo ordena todo
overview-tick-first = inicio
overview-tick-away = sin ti
overview-try = Para probar el lunes
overview-came = { $percent } del trabajo entregado.
overview-came-beside = Entregado: { $percent } del trabajo; sin nadie al frente, { $absent }.
overview-spread = Con otra suerte acaba entre { $low } y { $high }.
overview-spread-none = Con otra suerte también acaba en { $high }.
overview-tables = Todas las tablas
overview-leave = Salir
overview-front = Volver a la primera página
overview-turning = Los puntos de giro
overview-people = Volver al equipo
overview-turning-back = Volver a los puntos de giro
overview-what-if = Y si …
overview-what-if-act = ¿Y si no hubieras hecho nada?
overview-what-if-plan = ¿Y si hubieras planeado así la semana?
overview-what-if-done = ¿Y si lo hubieras hecho de otro modo?
overview-what-if-said = ¿Y si hubieras dicho…?
overview-even-so = Aun así, { $name } { $what }.
overview-price = Tiene un precio: { $name } { $what }.
overview-followed = { $name } { $what }.
overview-by = { $by } puntos

# Los dos futuros de una decisión.
fork-mark = Otro camino, desde: { $when }
what-if-title = Los dos caminos, semana a semana
what-if-luck = la misma suerte en ambos
what-if-went = Como fue
what-if-other = El otro camino
what-if-ends = Equipo sin ti: { $level } de 10
what-if-work =
    { $when ->
        [end] { $percent } del trabajo hecho
       *[before] { $percent } ya hecho
    }
what-if-stop-fork = La decisión
what-if-stop-evening = Esa noche
what-if-stop-friday = Semana { $week }
what-if-stop-away = Media semana sin ti
what-if-stop-end = El final
what-if-next = Siguiente: { $stop }
what-if-here = Aquí se separan
what-if-since = Lo que ocurre solo en un camino
what-if-now = Lo que difiere hasta ahora
what-if-later = Se separan más tarde: { $stop }
what-if-never = Nunca se separan de un modo que se pueda contar
what-if-same = Hasta aquí todo es igual: las mismas personas, la misma suerte.
what-if-alike = Todavía no difiere nada que se pueda contar.
what-if-stop = Parada
what-if-differs = Lo que difiere
what-if-dashed = anillo a trazos: lo que resolverían por el otro camino
what-if-parts-went = Como fue: { $text }
what-if-parts-other = El otro camino: { $text }
what-if-went-well = «{ $title }» sale bien
what-if-went-badly = «{ $title }» sale mal
what-if-people = Hasta aquí ocurre lo mismo en los dos caminos. También cambia: { $names }.
what-if-alone = { $level } sin ti
what-if-waits = depende de ti
what-if-waits-not = no depende
what-if-gone = se ha ido
what-if-here-still = sigue aquí
what-if-deals = { $name } llega sin ti a { $went } de 10; por el otro camino, a { $other }.
what-if-waits-went =
    { $count ->
        [one] Como fue, { $names } depende de ti; por el otro camino, no.
       *[other] Como fue, { $names } dependen de ti; por el otro camino, no.
    }
what-if-waits-other =
    { $count ->
        [one] Por el otro camino, { $names } depende de ti; como fue, no.
       *[other] Por el otro camino, { $names } dependen de ti; como fue, no.
    }
what-if-left-went = { $name } se ha ido; por el otro camino, { $name } sigue aquí.
what-if-left-other = { $name } sigue aquí; por el otro camino, { $name } se ha ido.
what-if-end = Al final
what-if-verdict = { $now }; { $usually }.
what-if-verdict-yours = Al final, tu camino deja al equipo más fuerte, esta vez y por lo general.
what-if-verdict-other = Al final, el otro camino deja al equipo más fuerte, esta vez y por lo general.
what-if-time-same = Al final, los dos caminos acaban igual esta vez
what-if-time-yours = Al final, esta vez tu camino deja al equipo más fuerte
what-if-time-other = Al final, esta vez el otro camino deja al equipo más fuerte
what-if-step-yours = En este paso { $name } está mejor por tu camino
what-if-step-other = En este paso { $name } está mejor por el otro camino
what-if-then-same = esta vez los dos caminos acaban igual
what-if-then-yours = esta vez tu camino acaba con el equipo más fuerte
what-if-then-other = esta vez el otro camino acaba con el equipo más fuerte
what-if-usual-yours = por lo general, tu camino deja al equipo más fuerte
what-if-usual-other = por lo general, el otro camino deja al equipo más fuerte
what-if-mean-yours = de media, tu camino deja al equipo más fuerte
what-if-mean-other = de media, el otro camino deja al equipo más fuerte
what-if-usual-level = por lo general, ninguno gana con claridad
what-if-figures-now = Esta vez: { $by } de 10.
what-if-figures-yours = Tu camino va por delante en { $share } de cada 100 futuros, de media por { $by } de 10.
what-if-figures-other = El otro camino va por delante en { $share } de cada 100 futuros, de media por { $by } de 10.
what-if-figures-level = La suerte pesa más que esta decisión.
what-if-play = Jugar desde ahí de la otra manera: { $when }
