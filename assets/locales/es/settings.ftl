# Los ajustes: cómo se llama cada uno y qué hace. Ninguno cambia una historia.

settings-title = Ajustes
settings-line = Se guardan para la próxima vez. Ninguno cambia cómo acaba una historia.
settings-chosen = elegido
settings-on = sí
settings-off = no
settings-state = { $state }. { $note }
settings-back = Volver
settings-tab-general = General
settings-tab-keys = Teclas

settings-reading = Idioma y pantalla
settings-language = Idioma
settings-language-note = El idioma del programa. Cada escenario sigue en el idioma en que se escribió.
settings-language-system = El de tu sistema
settings-scheme = Colores
settings-scheme-note = Cada color tiene también una forma o una palabra.
settings-scheme-dark = Oscuro
settings-scheme-light = Claro
settings-scheme-high-contrast = Alto contraste
settings-room = Pantalla
settings-room-note = Para un proyector todo se dibuja más grande y más sencillo.
settings-room-desk = Monitor normal
settings-room-projector = Proyector
settings-text = Tamaño del texto
settings-text-note = Del normal al doble de grande.
settings-window = Ventana
settings-window-note = También se puede cambiar con una tecla.
settings-window-windowed = En una ventana
settings-window-full-screen = Pantalla completa
settings-monitor = Monitor
settings-monitor-note = En qué monitor se usa la pantalla completa.
settings-monitor-main = El principal
settings-monitor-number = Número { $n }
settings-licence-texts = Licencias completas
settings-percent = { $n } %

settings-movement = Movimiento y sonido
settings-motion = Animación
settings-motion-note = Sin ella, todo aparece al instante en su sitio. No te pierdes nada.
settings-sound = Sonido
settings-sound-note = El ambiente de una sala y una señal suave para cada tipo de momento. A cero, silencio.
settings-captions = Subtítulos
settings-captions-note = Cada sonido se escribe también en la pantalla.
settings-voice = Leer las pantallas en voz alta
settings-voice-note = Cada pantalla se lee cuando aparece, si el sistema tiene voz.

settings-playing = Durante la partida
settings-tips = Consejos
settings-tips-note = Un consejo breve la primera vez que aparece algo nuevo.
settings-timer = Reloj para un grupo
settings-timer-note = Un reloj grande que se puede mostrar a un grupo. Nunca pone fin a nada por sí solo.

settings-keys = Teclas
settings-keys-note = Elige una acción y pulsa después la tecla que quieras. Las flechas, Intro, Tab y los números siempre sirven para moverse y elegir.
settings-keys-press = Pulsa ahora la tecla. { $key } lo deja como está.
settings-keys-usual = Restablecer las teclas
settings-keys-usual-note = todas
settings-keys-window = Las teclas de la ventana se ajustan en la ventana.

key-taken = { $key } ya es la tecla de «{ $action }». Asígnale antes otra.
key-fixed = { $key } sirve para moverse o elegir en todas las pantallas. Usa otra tecla.
key-unknown = Esa tecla no sirve aquí. Usa una letra o una de F1 a F12.

key-escape = Esc
key-nothing = { $key } no hace nada aquí.
key-number = Ahora el número, de 10 a { $highest }.
key-waits = { $digit }, o sigue: de { $lowest } a { $highest }
key-space = Espacio
key-backspace = Retroceso
key-delete = Supr
key-insert = Insert

action-back = Volver
action-pause = Pausar o dejar pasar el tiempo
action-speed = Días más rápidos o más lentos
action-people = Tu equipo o la persona siguiente
action-details = Cómo respondes y qué delegas
action-why = ¿Por qué?
action-take-back = Deshacer la última decisión
action-hints = Pistas
action-expect = Anotar lo que esperas
action-listen = Primero mirar y escuchar
action-help = Ayuda
action-glossary = Glosario
action-settings = Ajustes
action-licences = Información y licencias
action-read-aloud = Leer esta pantalla en voz alta
action-full-screen = Pantalla completa o ventana
action-projector = Proyector o monitor
action-blackout = Pantalla en negro
action-truth = Mostrar u ocultar cómo es en verdad
action-timer = Reloj para un grupo
action-votes = Contar los votos de un grupo

language-broken = { $file } no se puede leer hasta el final ({ $why }). Lo que falta ahí está en inglés.
language-file-missing = Falta { $file }. Lo que dice está en inglés.
language-incomplete =
    { $count ->
        [one] Una frase no está traducida todavía y aparece en inglés.
       *[other] { $count } frases no están traducidas todavía y aparecen en inglés.
    }
language-unknown = «{ $language }» no está disponible. Se muestra en inglés.
