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
common-stepped-in-all = Alguna vez has intervenido con todo el mundo y no has devuelto nada.
common-stepped-in-but = Alguna vez has intervenido con todo el mundo menos { $names } y no has devuelto nada.
common-idle-all = Ahora mismo nadie tiene trabajo propio.
common-idle-but =
    Ahora mismo solo { $names } { $count ->
        [one] tiene
       *[other] tienen
    } trabajo propio.
people-alone-0 = Aún no resuelve casi nada por su cuenta
people-alone-1 = Resuelve algunas cosas por su cuenta
people-alone-2 = Resuelve más o menos la mitad por su cuenta
people-alone-3 = Resuelve la mayoría por su cuenta
people-alone-4 = Resuelve casi todo por su cuenta
people-alone-note = El anillo muestra cuánto resuelve cada cual por su cuenta, según lo que has visto en los últimos diez días laborables. Donde hay miedo, parece mejor de lo que es.
people-used-0 = Suele decidir sin preguntar
people-used-1 = Suele preguntar si duda
people-used-2 = Suele preguntar antes de cada paso
people-asked =
    { $times ->
        [one] Te ha preguntado una vez en una semana
        [2] Te ha preguntado dos veces en una semana
       *[other] Te ha preguntado { $times } veces en una semana
    }
people-asked-about = { $asked }, sobre «{ $task }»
people-task = «{ $task }»: va por el { $percent }
people-task-new = «{ $task }»: para la semana { $week }
people-task-late = «{ $task }»: { $percent }, con retraso
people-trust-0 = mantiene las distancias contigo
people-trust-1 = aún no se fía del todo de ti
people-trust-2 = parece confiar en ti
people-trust-3 = se nota que confía en ti
people-energy-0 = aguanta bien
people-energy-1 = tiene cara de cansancio
people-energy-2 = parece no poder más
people-bearing = { $trust }, { $energy }
people-helper = Pide ayuda a { $name }
people-promise = Le has prometido: { $text }
people-promise-untold = Le has prometido algo. Tiene fecha.
people-stepped-in = Aún no has devuelto nada
