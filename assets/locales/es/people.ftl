# What can be seen of people: behaviour, never levels.

people-title = Tu equipo
people-line = Lo que puedes ver desde donde estás
seen-gone = se ha ido
seen-notice = ha anunciado que se va
seen-asked =
    { $times ->
        [0] no te ha preguntado nada en la última semana
        [one] te ha preguntado una vez en la última semana
        [2] te ha preguntado dos veces en la última semana
       *[other] te ha preguntado { $times } veces en la última semana
    }
seen-waiting =
    { $days ->
        [0] espera tu respuesta
        [one] te espera desde ayer
       *[other] te espera desde hace { $days } días
    }
seen-task = dice que «{ $task }» va por el { $percent }
seen-task-new = tiene «{ $task }» por delante
seen-task-late = trabaja en «{ $task }», que va con retraso
seen-idle = ahora mismo no tiene trabajo propio
seen-handled =
    { $times ->
        [one] últimamente resolvió una cosa sin ti
       *[other] últimamente resolvió { $times } cosas sin ti
    }
seen-tired = tiene cara de cansancio
seen-worn-out = parece no poder más
seen-worried = tiene cara de preocupación
seen-unsure = tiene dudas
seen-closed = dice que todo bien
seen-glum = últimamente da respuestas cortas
seen-glad = está de buen ánimo
seen-stepped-in = interviniste una vez y no lo has devuelto
seen-asked-label = te preguntó
seen-nothing = Ahora mismo nada llama la atención.
common-stepped-in-all = Alguna vez has intervenido con todo el mundo y no has devuelto nada.
common-stepped-in-but = Alguna vez has intervenido con todo el mundo menos { $names } y no has devuelto nada.
common-idle-all = Ahora mismo nadie tiene trabajo propio.
common-idle-but =
    Ahora mismo solo { $names } { $count ->
        [one] tiene
       *[other] tienen
    } trabajo propio.
