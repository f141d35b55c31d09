# What only the window says. %n is filled by the window.

window-title = Stepback
window-back = Volver
window-on = Sí
window-off = No
window-meet = Conocer al equipo
window-more = Más
window-line-in = intervenir
window-line-back = paso atrás
window-support = respaldo
window-hours = tiempo
window-step-more = más
window-step-less = menos
window-key-enter = Intro
window-key-escape = Esc
window-key-space = Espacio
window-title-keys = Flechas e Intro, números o ratón.
window-pause = Pausa
window-run = Avanzar
window-speed = %n×
window-speed-reads = Velocidad: %n×
window-and-more = y %n más
window-silence = Silencio
window-silence-0 = si esperas
window-silence-1 = breve
window-silence-2 = crece
window-silence-3 = largo
window-silence-4 = pesado
window-said-by = %n: %t
window-moves-theirs = Dejarlo en sus manos
window-moves-yours = Intervenir tú
window-ask-someone = Preguntar a alguien
window-ask-someone-note = en la mesa o por su número
window-people = Gente
window-why = Por qué
window-undo = Deshacer
window-to-title = Salir
window-notice-title = Antes, una cosa
window-notice-close = De acuerdo
# A sentence from a room below, which only has English: quoted as such in other languages.
window-said = El único mensaje sobre esto está en inglés: «{ $why }»
window-not-kept = Esta partida no se puede guardar: { $why }. Puedes seguir jugando, pero se perderá cuando salgas.
window-nothing-to-take-back = Todavía no hay nada que deshacer.
window-looking-back = Mirando atrás…
window-looking-back-note = Las mismas semanas se juegan otra vez con otras personas al mando, con la misma suerte. Tarda un momento.
window-opening = Abriendo…
window-opening-failed = No se ha podido abrir: algo ha fallado en el programa. Todo lo que has decidido está guardado.
window-working = Calculando…
window-job-failed = No se ha podido calcular: algo ha fallado en el programa. Todo lo que has decidido está guardado y puedes continuar.
window-you = Tú
window-keep-answer = Guardar
window-keep-answer-why = Primero, una frase
window-help = Ayuda
window-settings-not-kept = Los ajustes valen por ahora, pero no se han podido guardar: { $why }

# Una persona del escenario en palabras, para quien no ve la imagen.
figure = { $name }: { $light }, { $thread }, { $posture }
figure-gone = { $name } ha dejado el equipo
figure-light-small = una pequeña luz propia
figure-light-middle = una luz propia
figure-light-wide = una amplia luz propia
figure-thread-loose = apenas un hilo hacia ti
figure-thread-middle = un hilo hacia ti
figure-thread-tight = un hilo grueso y tenso hacia ti
figure-upright = con la espalda recta
figure-leaning = se inclina hacia ti
figure-turned = de espaldas
figure-hunched = se encorva sobre algo
figure-tired = con aspecto cansado
figure-waving = espera con la mano en alto
figure-truth = { $figure }; en realidad, { $light } y { $thread }
stage-title = El equipo en escena
stage-title-table = El equipo en torno a la mesa
stage-leader-edge = Estás en el borde de la escena.
stage-leader-halfway = Estás entre el borde y el centro de la escena.
stage-leader-inside = Estás en el centro de la escena, bajo una luz intensa.
stage-leader-beside = Estás junto a { $name }.
stage-leader-table = Compartes la mesa con el equipo.
stage-leader-away = No estás allí.
stage-waiting =
    { $count ->
        [one] Una petición espera tu respuesta.
       *[other] { $count } peticiones esperan tu respuesta.
    }
stage-quiet = Aún sin hablar: { $names }.
stage-silence = El anillo de silencio está lleno al { $percent }.
stage-board = En el tablero: { $todo } por hacer, { $doing } en curso, { $done } hechas.
stage-late =
    { $count ->
        [one] Una tarea va con retraso.
       *[other] { $count } tareas van con retraso.
    }
window-no-voice = Aquí no se puede leer nada en voz alta: el programa spd-say de Speech Dispatcher no está instalado.
window-pad-south = A
window-pad-east = B
window-pad-west = X
window-pad-north = Y
window-pad-start = Start
window-pad-select = Select
window-pad-trigger = RT
# On the board on the back wall of the stage.
window-to-do = Por hacer
window-doing = En curso
window-done = Hecho

# What the second outlines on the stage mean while the true state is shown.
window-true-light = Anillo discontinuo: la luz que tienen de verdad
window-true-thread = Hilo de puntos: cuánto se apoyan de verdad en ti

# The block of the working conditions in the bar of the plan; a long word is broken into two lines.
window-block-conditions = Condiciones de trabajo
window-block-conditions-note = metas claras, vía libre y mejores métodos ayudan a todo el equipo, todos los días
window-one-to-one = individual
window-one-to-one-short = 1:1

# The key of the threads on the stage.
window-thread-tight = te espera
window-thread-slack = avanza por su cuenta

# Everybody, below a sign of a team: one word.
window-everyone = Todos
