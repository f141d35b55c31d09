# La pared de una sala dividida: los dos futuros de una votación, uno junto al otro. Nada aquí dice qué voto era el bueno.

divided-split = { $first } a { $second }: hay división, así que aquí están los dos futuros
divided-split-tie = { $first } a { $second }, empate: aquí están los dos futuros
divided-split-few = No hay acuerdo, así que aquí están los dos futuros
divided-left = izquierda
divided-right = derecha
divided-week = semana { $week }
divided-end = al final

# Quién paga: quien queda peor en este lado que en el otro.
divided-paid = { $name } paga.
divided-paid-luck = Esta vez paga { $name }.
divided-paid-nobody = Aquí nadie queda peor que al otro lado.
divided-luck = con otra suerte:
divided-sure = { $count } de { $all }
divided-cost-left = { $name } se ha ido; al otro lado, { $name } sigue aquí.
divided-cost-strain = Con más tensión: { $here } de 10; al otro lado, { $there }.
divided-cost-reliance = Depende más de ti: { $here } de 10; al otro lado, { $there }.
divided-cost-autonomy = Avanza menos por su cuenta: { $here } de 10; al otro lado, { $there }.
divided-cost-asks = Hasta entonces acude a ti { $here }; al otro lado, { $there }.
divided-cost-handles = Hasta entonces resuelve algo por su cuenta { $here }; al otro lado, { $there }.
divided-times =
    { $times ->
        [0] ninguna vez
        [1] una vez
        [2] dos veces
       *[other] { $times } veces
    }

# Dónde se separan.
divided-parts = Aquí se separan
divided-moment = { $time } h · { $title }
divided-led = { $when }: { $text }
divided-led-today = El mismo día
divided-led-asked = { $name } te trae «{ $task }».
divided-led-handled = { $name } resuelve algo de «{ $task }» por su cuenta.
divided-led-helped = { $name } y { $other } resuelven algo de «{ $task }».
divided-led-failed = { $name } lo intenta con «{ $task }» por su cuenta. Sale mal.
divided-never = No se separan nunca: los dos caminos llevan a lo mismo.
divided-nobody = Nadie paga más en un lado que en el otro.
divided-either-way = { $name } paga de todos modos. Solo cambia lo que cuesta.

divided-alone = Lo que el equipo puede solo
divided-alone-usually = (con otra suerte)
divided-goes-on = La sala sigue con su elección: los { $votes }
divided-goes-on-left = La sala sigue por el lado izquierdo
divided-goes-on-right = La sala sigue por el lado derecho
divided-goes-on-tie = Empate: por dónde sigue la sala está por decidir
divided-goes-on-open = Por dónde sigue la sala está por decidir
