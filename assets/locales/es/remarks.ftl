# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = Desde que empezó esta partida ha cambiado algo: { $what }. Sigue tal como se jugó.
remark-part-scenario = el escenario
remark-part-scenario-texts = la redacción del escenario
remark-part-kinds = los momentos habituales
remark-part-kinds-texts = la redacción de los momentos habituales
remark-part-model = el modelo
remark-carry-over = Para seguir con la versión actual, en una partida nueva con todas las respuestas que siguen en pie: { $command }
remark-source-missing = El archivo de esta partida no está aquí ({ $file }): se movió, o la partida viene de otra carpeta u otro ordenador. No pasa nada. Sigue tal como se jugó.
remark-source-unreadable = No se puede leer el archivo de esta partida ({ $why }). Sigue tal como se jugó.
remark-texts-lost = El escenario guardado con la partida se ha perdido ({ $why }). El archivo del que salió se juega igual y se usa en su lugar.
remark-words-replaced = Se muestra la redacción actual, que no cambia ningún resultado.
remark-old-format = La escribió un Stepback más antiguo. Se han vuelto a jugar sus respuestas, pero no se puede comprobar si el equipo está como estaba.
remark-file-edited = El archivo del escenario se ha modificado desde entonces.
remark-other-simulation = Empezó con otra versión de la simulación. Todos los estados anotados en ella son los mismos ahora.
remark-uncompared =
    Se han vuelto a jugar sus respuestas. Otra versión anotó cómo estaba el equipo, así que { $count ->
        [one] un punto no se puede comparar.
       *[other] { $count } puntos no se pueden comparar.
    }
remark-carried =
    { $of ->
        [one] { $decisions } de una decisión sigue en pie.
       *[other] { $decisions } de { $of } decisiones siguen en pie.
    }
remark-parted = A partir de { $when } ya no: { $why }.
remark-parted-not-asked = lo que se preguntó allí ya no se pregunta
remark-parted-no-moment = «{ $what }» ya no se presenta allí
remark-parted-no-choice = la opción «{ $what }» ya no existe
remark-parted-gone = «{ $what }» ya no existe
remark-parted-refused = lo que se respondió allí ya no es posible
remark-parted-unknown = ya no se puede saber qué se respondió allí, porque lo que se jugó se ha perdido o este programa lo juega de otra manera
remark-lost-cut = La versión corta «{ $what }» que se jugó ya no existe, así que se juega el escenario completo.
remark-read-only = Ha terminado y no se puede escribir en ella ({ $why }). Puedes repasarla, pero los cambios no se guardarán.
remark-torn = La última línea de { $file } (línea { $line }) no se había escrito hasta el final y se ha quitado. Todas las respuestas anteriores se conservan.
remark-line-end = A la última línea de { $file } (línea { $line }) le faltaba el final de línea, y se ha añadido. No se ha perdido nada.
remark-other-version = Se jugó con otra versión de la simulación (Stepback { $program }). Se muestra lo que se guardó al terminar.
remark-shown-as-kept = No se puede volver a jugar ({ $why }). Se muestra lo que se guardó al terminar.
remark-record-unusable = Lo que se guardó al terminar no se puede usar ({ $why }). Se vuelve a jugar.

resuming-title = Algo ha cambiado
resuming-changed = Desde que empezó esta partida ha cambiado algo: { $what }.
resuming-refused = Esta partida no puede seguir tal como se jugó.
resuming-ways = ¿Cómo quieres seguir?
resuming-as-played = Tal como se jugó
resuming-as-played-note = Con el escenario, los momentos habituales y el modelo tal como eran al empezar.
resuming-carried-over = Con la versión actual
resuming-carried-over-note = En una partida nueva, con todas las respuestas que siguen en pie. Esta se queda como está.
remark-kept-anew = Todo hasta aquí se guarda ahora como { $id }: otro programa borró, movió o cambió el archivo en el que estaba.
