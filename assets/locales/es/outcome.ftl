# Lo que deja un taller, cómo decidieron otras salas, y el ensayo.

# En la consola
console-result = Resultado
console-result-note = Sin nombres, en cualquier momento. Donde votaron menos de cinco no hay cifras.
console-result-html = Para leer e imprimir (HTML)
console-result-csv = Como tabla (CSV)
console-result-cohort = Para sumar con otros talleres (archivo de cohorte)
console-result-keep-note = Tres archivos sin nombres, en la carpeta «results», junto a las partidas guardadas. Todo lo demás se borra.
console-result-kept = El taller ha terminado. El resultado está en { $place }
console-result-not-kept = No se pudo escribir el resultado: { $why }. El taller sigue. Hay que liberar espacio en el disco, o terminarlo sin guardar el resultado.

# La página
result-title = Taller { $code }
result-note = Lo que decidió la sala, sin nombres
result-became = Qué fue del equipo
result-became-table = Mesa { $table }: qué fue del equipo
result-votes = Las votaciones
result-votes-table = Mesa { $table }: las votaciones
result-no-votes = No se votó nada.
result-unfinished = Todavía no hay repaso: el último día no ha llegado.
result-parted = Dónde se separaron las mesas
result-never-parted = Hasta ahora todas las mesas han decidido lo mismo.
result-vote = { $day }: { $title }
result-way = { $count ->
    [one] Mesa { $tables }: { $choice }
   *[other] Mesas { $tables }: { $choice }
}
result-choice = Respuesta
result-shift = Cambio
result-decided = Se decidió: { $number } · { $choice }
result-went-well = Salió bien.
result-went-badly = No salió bien.
result-small = Votaron menos de cinco, así que no hay cifras.
result-reason = ¿Por qué { $number }? «{ $text }»

# Cómo decidieron otras salas
room-others = Así decidieron otras { $rooms } salas: { $shares }

# Ensayo
practice-wall = Ensayo: estos teléfonos son simulados
practice-console = Esto es un ensayo: los teléfonos son simulados y no se guarda nada.
practice-name = Ensayo { $number }
practice-reason-1 = Ya lo han hecho antes.
practice-reason-2 = No hay tiempo para probar.
practice-reason-3 = Antes querría saber más.
practice-reason-4 = Es su trabajo, no el mío.
practice-reason-5 = Si sale mal, la culpa es nuestra.
practice-reason-6 = Alguien tiene que decirlo ya.
