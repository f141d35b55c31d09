# What only the plain-text face says.

term-prompt = >
term-too-long = Esa línea no se ha aceptado: tiene más de { $most } bytes. Escríbela en líneas más cortas.
term-which = ¿Qué número? (help muestra qué más puedes escribir)
term-not-understood = «{ $text }» no es una de las respuestas. Escribe un número del 1 al { $most }, o help.
term-no-number = No hay respuesta { $number }: van del 1 al { $most }.
term-undone = Deshecho. Estás donde estabas antes.
term-nothing-to-undo = Todavía no hay nada que deshacer.
term-seed = Semilla { $seed }. La misma semilla y las mismas respuestas dan la misma historia.
term-kept = Partida guardada. Para continuar:
term-kept-nowhere = La historia termina aquí por ahora.
term-bye = Hasta la próxima.
term-acts = Lo que puedes hacer hoy, además de responder:
term-acts-of = Con { $name } puedes:
term-acts-how = Para hacer una de ellas: act, y después su número, por ejemplo: act 1
term-acts-more = Para una persona: act, y después el nombre, por ejemplo: act { $name }
term-acts-none = Ahora mismo no hay nada que hacer.
term-act-no = No hay una acción { $number } en esa lista. Escribe act para verla otra vez.
term-no-person = Aquí nadie se llama «{ $name }».
term-no-person-meant = Aquí nadie se llama «{ $name }». ¿Querías decir { $meant }?
term-cannot = Eso no se puede hacer: { $why }.
term-noted = Anotado.
term-note-empty = Escribe note y después tu frase.
term-plan-not-now = El plan se hace los lunes.
term-plan-never = En este escenario la semana ya está planificada.
term-plan-how = Configúralo tú, por ejemplo: plan goals 3 answers 6 manner coach
term-plan-lines = Puedes dar horas a:
term-plan-line = { $word }: { $label } ({ $note }), ahora { $hours }
term-plan-manners = Cómo respondes (manner):
term-plan-manner = { $word }: { $label }
term-plan-with = with NOMBRE, o varios nombres: con quién son las reuniones individuales
term-plan-give = give TAREA NOMBRE: otra persona asume esa parte de tu propio trabajo. Tareas: { $tasks }
term-plan-lead = lead PROYECTO NOMBRE: alguien lo dirige. Proyectos: { $projects }
term-plan-unknown = «{ $word }» no significa nada en un plan. Escribe plan para ver lo que hay.
term-plan-unknown-meant = «{ $word }» no significa nada en un plan. ¿Querías decir { $meant }?
term-plan-number = Después de «{ $word }» va un número de horas, de 0 a 40.
term-plan-after = Después de «{ $word }» falta algo. Escribe plan para ver cómo se hace.
term-plan-made = La semana empieza con tu plan.
term-help =
    Responde con un número. También puedes escribir:
    act: lo que puedes hacer hoy. act 3 hace lo tercero; act y un nombre muestra qué puedes hacer con esa persona.
    plan: los lunes, repartir tú las horas.
    people: lo que puedes ver de tu equipo.
    why: por qué lo último salió como salió.
    hints: a qué llevaría probablemente cada opción.
    expect: anotar cómo crees que saldrá. Al final lo verás junto a lo que pasó.
    note y una frase: guardar una idea. La volverás a ver al final.
    votes y un número por opción: mostrar cómo votó un grupo, por ejemplo votes 3 0 12.
    notes: notas para quien lleva un taller.
    again: mostrar otra vez toda la página.
    undo: deshacer la última decisión.
    help: esta página. glossary: todos los términos, explicados. settings: el idioma y otras cosas.
    licences: sobre el programa y sus licencias.
    quit: parar aquí. Tu partida está guardada.
term-over = Fin.
term-parts = Hay más: { $parts }. Escribe un número, o termina con la tecla Intro.
term-meant = «{ $text }» no es una de las respuestas. ¿Querías decir { $meant }?
term-working = Se está calculando qué habría pasado de otro modo. Tarda un momento.
term-worked = Hecho: { $percent } %.
term-resumed = Sigues con «{ $scenario }», { $when }.
term-write = Para escribir algo: note, y tu frase.
term-settings = Un número cambia un ajuste. Con la tecla Intro se vuelve.
term-overlay = Un número abre una parte y la vuelve a cerrar. Con la tecla Intro se vuelve.
term-settings-back = De vuelta a donde estabas.
term-not-saved = Vale desde ahora, pero no se ha podido guardar: { $why }
term-cut =
    Esta es la versión de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }, con { $stops ->
        [one] una parada
       *[other] { $stops } paradas
    }. Entre una y otra, todo sigue como has dirigido hasta ahora.
term-votes-how =
    { $choices ->
        [0] Aquí no hay nada que votar.
       *[other] Escribe votes y cuántos votos tiene cada una de las { $choices } opciones, por ejemplo: votes 3 0 12
    }
