# The play-throughs that are kept, and several side by side.

history-title = Partidas anteriores
history-line =
    { $count ->
        [one] Aquí se guarda una partida.
       *[other] Aquí se guardan { $count } partidas.
    }
history-every = Todos los escenarios
history-empty = Todavía no has jugado
history-empty-then = Aquí estará cada equipo que hayas dirigido: cómo acabó, cuánto logró sin ti y dos partidas lado a lado.
history-none = Ya no queda ninguna partida de este escenario.
history-mark-two = Elige dos del mismo escenario para verlas lado a lado.
history-mark-another = Elige otra del mismo escenario para verlas lado a lado.
history-newer = Más recientes
history-older = Más antiguas
history-compare-them = Ver { $count } lado a lado
history-whose = { $play }, { $date }
history-ask =
    ¿Borrar esta partida para siempre? { $decisions ->
        [one] Se pierde su única decisión
       *[other] Se pierden sus { $decisions } decisiones
    }, tus notas y su balance.
history-keep = Conservarla
history-delete-it = Borrar para siempre
history-delete = Borrar…
history-open = Ver el balance
history-again = Jugar otra vez
history-go-on = Continuar
history-why-not = ¿Por qué no se puede?
history-compare = Comparar
history-heading = { $scenario } · { $player }
history-finished = terminada
history-other-version = terminada, con otra versión de la simulación
history-until = a medias, { $day }
history-changed = no se puede abrir: las reglas han cambiado desde entonces
history-unreadable = no se puede abrir: el archivo está dañado
history-state =
    { $date } · { $state } · { $decisions ->
        [one] una decisión
       *[other] { $decisions } decisiones
    }
history-state-alone = { $date } · { $state }
history-so-far = Sin ti: { $first } de 10 el primer día, { $last } ahora.
history-figures = Sin ti: { $first } de 10 el primer día, { $last } al final contigo, { $alone } tras la semana sin ti.
history-course-of = La línea: cuánto logra el equipo sin ti, de 0 a 10.
history-delivered-so-far = Entregado: { $delivered }.
history-came-to = Final: «{ $ending }». Entregado: { $delivered }.
history-station-first = primer día
history-station-now = ahora
history-station-last = contigo
history-station-alone = sin ti
history-better = { $scenario }: tu equipo logra sin ti { $change } más que la primera vez
history-worse = { $scenario }: tu equipo logra sin ti { $change } menos que la primera vez
history-alike = { $scenario }: tu equipo logra sin ti lo mismo que la primera vez
history-side-by-side = Lado a lado
history-other-luck = No tuvieron la misma suerte. Lo que cambia puede deberse a la suerte tanto como a la forma de dirigir.
history-nothing = –
history-player = Quién jugó
history-ending = Final
history-decisions = Decisiones
history-first = Nivel el primer día
history-last = Nivel contigo
history-alone = Nivel sin ti
history-delivered = Entregado
history-stepped-in = Veces que interviniste
history-autonomy = Avanza por su cuenta, al principio y al final
history-reliance = Depende de ti, al principio y al final
history-left = Personas que se fueron
history-share-of = { $share } de { $all }
history-from-to = { $from }, luego { $to }
history-to-list = Volver a la lista

date = { $day } de { $month } de { $year }
date-and-time = { $date }, { $time } UTC
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
history-words = Buscar: un escenario, un nombre, un final, una fecha
history-find = Buscar
history-not-found = No se ha encontrado «{ $words }». Vacía el campo para verlas todas.
history-parallel = Escenarios gemelos: igual de difíciles, con otras personas y otras respuestas. Cualquier otra diferencia es la suerte, y tú.
history-scenario = Escenario
history-fitted = Intervenir o dar un paso atrás, según hacía falta
history-fitted-of = { $fitted } de { $of }
history-together = En todas ellas juntas
history-course = Intervenir o dar un paso atrás, según hacía falta: la proporción de los momentos en que puede decirse
history-course-line = Según hacía falta
history-course-up = la última vez más a menudo ({ $last }) que la primera ({ $first })
history-course-down = la última vez menos a menudo ({ $last }) que la primera ({ $first })
history-course-same = la última vez tan a menudo como la primera ({ $first })
