# Talleres: la pantalla grande, los teléfonos y la consola.

# El teléfono
room-title = Sala { $code }
room-join-title = Entrar en la sala
room-join-code = Código de la sala
room-join-code-note = Está en la pantalla grande.
room-join-name = Tu nombre, si quieres
room-join-name-note = Tu nombre lo ven tu mesa y quien lleva el taller. Nunca aparece junto a un voto.
room-join = Entrar
room-join-back = ¿Ya estabas aquí? El código de tu sitio
room-join-back-note = Estaba arriba del todo, en tu teléfono. Te devuelve a tu sitio, con tu voto.
room-join-return = Volver a mi sitio
room-join-private = Sin cuenta y sin aplicación. Lo que envíes se borra al acabar el taller.
room-join-wrong = Ninguna sala tiene este código. Mira otra vez la pantalla grande.
room-join-wrong-seat = Ningún sitio de esta sala tiene este código.
room-full = La sala está llena. Pregunta a quien lleva el taller.
room-guest = Participante { $number }
room-connected = en línea
room-lost = sin conexión, reintentando
room-seat = sitio { $code }
room-table = mesa { $table }
room-language = Idioma
room-waiting = El taller empieza enseguida. Deja esta página abierta.
room-look-up = Mira la pantalla grande.
room-talk = Hora de hablarlo. Puede que se vote otra vez.
room-over = Este taller ha terminado. Gracias por jugar. Lo que enviaste se ha borrado.
room-removed = Quien lleva el taller ha retirado este sitio de la sala.
room-gone = Esta sala ya no existe. Puedes cerrar la página.
room-witness = Estás en el lugar de { $name }. Ves lo que ve { $name } y no votas.
room-chair-elsewhere = En otro lugar hay algo que ocupa a quien dirige. Quizá te enteres más tarde.
room-chair-said = Lo último que ha dicho o hecho { $name }
room-chair-knows = Lo que { $name } sabe y no ha dicho
room-slow = Poco a poco: ha llegado demasiado a la vez. Espera un momento.
room-vote-title = ¿Qué harías?
room-vote-again-title = Después de hablarlo: ¿qué harías?
room-vote-first = Primera votación
room-vote-round = Votación { $round }, después de hablar
room-vote-before = Tu voto anterior: { $number }
room-vote = Votar
room-vote-change = Cambiar mi voto
room-vote-abstain = Prefiero no votar
room-vote-in = Tu voto ha llegado.
room-vote-in-none = Esta vez te abstienes.
room-vote-later = Aún sin enviar. Saldrá en cuanto haya conexión.
room-vote-closed = La votación está cerrada.
room-vote-missing = Primero elige una opción.
room-vote-not-kept = No se ha podido guardar en el portátil. Inténtalo otra vez.
room-expects = La semana que viene, { $name } te preguntará
room-expects-more = más
room-expects-same = igual que ahora
room-expects-less = menos
room-reason = ¿Por qué? Una línea, sin tu nombre
room-your-choice = Tu voto
room-waits = Esta mesa va por delante. Espera aquí a que lleguen las demás.
room-go-on = Seguir
room-speaks = Tu teléfono hace avanzar a tu mesa.
room-speaks-other = { $name } hace avanzar a tu mesa.
room-show-votes = Mostrar qué hemos votado

# La pantalla grande
wall-title = La pantalla grande
wall-join = Entra con tu teléfono
wall-join-late = Aún puedes entrar
wall-join-code = sala { $code }
wall-private = sin cuenta y sin aplicación; al final se borra todo
wall-joined = { $count ->
    [0] aún no hay nadie
    [one] hay una persona
   *[other] hay { $count } personas
}
wall-voted = { $voted ->
    [one] ha votado { $voted } de { $present }
   *[other] han votado { $voted } de { $present }
}
wall-closed = cerrada · { $voted ->
    [0] nadie ha votado
    [one] ha votado { $voted }
   *[other] han votado { $voted }
}
wall-was = antes { $count }
wall-most = más votos
wall-winner-only = Con tan pocos votos no se muestran números.
wall-nobody = Nadie ha votado.
wall-tie = Empate. Hora de hablarlo.
wall-abstained = { $count ->
    [one] una abstención
   *[other] { $count } abstenciones
}
wall-reason = ¿Por qué el { $number }? «{ $text }»
wall-expects-more = { $count } de { $total } creen que { $name } preguntará más la semana que viene
wall-expects-same = { $count } de { $total } creen que { $name } preguntará igual que ahora la semana que viene
wall-expects-less = { $count } de { $total } creen que { $name } preguntará menos la semana que viene
foreseen-more = En la semana { $week }, { $name } preguntó más veces que en la anterior.
foreseen-same = En la semana { $week }, { $name } preguntó tantas veces como en la anterior.
foreseen-less = En la semana { $week }, { $name } preguntó menos veces que en la anterior.
foreseen-count = { $right ->
    [one] Una persona de { $total } lo vio venir.
   *[other] { $right } de { $total } lo vieron venir.
}
foreseen-by-most = La sala lo vio venir.
foreseen-not = La sala esperaba otra cosa.
wall-level = Lo que el equipo puede solo
wall-table-voted = { $voted } de { $seats }
wall-black = La pantalla grande está apagada
wall-scan = Escanéalo con la cámara del teléfono

# La consola
console-title = Consola
console-room = Sala { $code }, { $scenario }
console-next = Continuar
console-close = Cerrar la votación
console-reopen = Reabrir la votación
console-reveal = Mostrar los votos
console-again = Hablar y volver a votar
console-decide = Elegir el { $number }
console-listen = Primero mirar y escuchar
console-skip = Saltar, al estilo de la sala
console-back = Deshacer la última decisión
console-divide = Mostrar los dos futuros
console-divide-close = Ocultar los dos futuros
console-black = Apagar la pantalla grande
console-light = Encender la pantalla grande
console-timer = Reloj
console-timer-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
console-timer-stop = Parar el reloj
console-language = Idioma de la pantalla grande y de la consola
console-end = Terminar el taller
console-end-note = Los teléfonos se desconectan. Todo lo que se envió se borra de este portátil.
console-end-sure = Sí, terminar y borrarlo todo
console-votes = Votos hasta ahora
console-votes-note = Hasta que se muestren, solo los ves tú.
console-hands = Manos alzadas
console-hands-note = Para quien no tiene teléfono. Las manos se suman a los votos.
console-hands-set = Sumarlas
console-people = Quién está
console-people-none = Aún no ha entrado nadie.
console-remove = Retirar
console-witness = Vista
console-witness-leader = vista de quien dirige
console-notes = Notas para ti
console-wall = En la pantalla grande
preflight-title = Antes de que llegue la gente: prueba con un móvil
preflight-arrived = Un móvil ya ha entrado: los móviles llegan a este portátil.
preflight-try = Conecta tu propio móvil a la wifi que usará la gente, apaga los datos móviles y escanea el código de la pared.
preflight-trouble = Si la página no se abre en el móvil
preflight-terms = Aparece una página del local: acepta primero allí las condiciones y vuelve a escanear.
preflight-firewall = La página no termina de cargar o «no se puede acceder»: permite que este programa reciba conexiones en el cortafuegos del portátil. En Windows, marca la red como «Privada».
preflight-apart = Sigue sin abrirse, con el portátil y el móvil en la misma wifi: el local aísla a sus invitados («aislamiento de clientes») o pone los móviles en otra red. Pide al técnico que lo permita o abre tu propio punto de acceso.
preflight-others = O escribe en el móvil otra de las direcciones de este portátil:
preflight-hotspot = Tu propio punto de acceso
preflight-hotspot-note = El taller no necesita internet. Windows admite ocho móviles; la mayoría de los móviles, de cinco a diez. Para una sala más grande, trae un pequeño router wifi.
preflight-windows = Windows: Configuración › Red e Internet › Zona con cobertura inalámbrica móvil.
preflight-macos = macOS: Ajustes del Sistema › General › Compartir › Compartir Internet, a equipos por wifi. Comparte otra conexión, por ejemplo Ethernet.
preflight-linux = Linux con GNOME: Configuración › Wi-Fi › menú › Activar punto de acceso.
preflight-phone = Un móvil: en un iPhone, Ajustes › Compartir Internet; en Android, Ajustes › Redes e Internet › Punto de acceso y compartir conexión. Conecta también el portátil.
preflight-after = En cuanto el portátil está en otra red, la pared muestra sola la nueva dirección a los pocos segundos.
console-tables = Mesas
console-all-tables = todas las mesas
console-standing = Dónde está cada mesa
console-waits = espera a las demás
console-pace = Las mesas avanzan
console-pace-together = todas juntas
console-pace-own = cada una a su ritmo
console-gate = Se esperan
console-gate-week = en cada nueva semana
console-gate-meeting = en cada reunión
console-gate-friday = cada viernes
console-gate-marked = solo en los momentos marcados
console-gate-moments = Marcar momentos en los que también se esperan
console-gate-open = Dejar seguir a las mesas que esperan
console-quorum = Ha votado menos de la mitad.
console-tie = Empate: decide tú o deja que lo hablen.
console-addresses = Direcciones para los teléfonos
console-addresses-note = Si un teléfono no llega a ninguna, la red del lugar aísla los dispositivos: abre un punto de acceso en este portátil o en un teléfono, y que todo el mundo se conecte a él.
console-wall-link = Abrir la pantalla grande
console-sheet-link = Hoja para repartir
console-true-state = Cómo está el equipo de verdad
console-refused = Ahora mismo no se puede.
console-not-kept = No se ha podido guardar: { $why }
console-keep = Conservar un resultado anónimo
console-guide-link = Guía para quien facilita

# The wall in the window
title-host = Organizar un taller
host-title = ¿Qué equipo para tu taller?
host-line = Esta ventana será la pantalla grande, y todos participan con el móvil.
host-whole = Completo: { $minutes } minutos
host-resume = Seguir con la última sala
host-leave-title = ¿Salir de la pantalla grande?
host-leave-kept = Los móviles esperarán. La sala se conserva con cada voto y cada decisión.
host-leave-resume = Para seguir con ella: «Organizar un taller» y luego «Seguir con la última sala»; o stepback host --resume { $code } en una terminal.
host-stay = Quedarse
host-leave = Salir de la pantalla grande
host-console = Abrir la consola
host-no-browser = Desde aquí no se puede abrir ningún navegador. Intro o N hace avanzar la sala sin la consola.
