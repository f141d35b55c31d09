# Words that every screen shares: days, hours, kinds of moments, ways of answering, people.

somebody = alguien
somebody-outside = alguien de fuera del equipo
a-task = el trabajo
you = tú
and = { $first } y { $last }
comma = { $first }, { $last }
quoted = «{ $text }»
said = { $name }: «{ $text }»
tip = Consejo: { $text }

weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-week = { $weekday }, semana { $week }
weekday-time = { $weekday } { $time }
week = Semana { $week }
day-of = día { $day } de { $days }
dot = { $first } · { $last }

hours = { $n } h
minutes = { $n } min
hours-none = 0 h
hours-left = { $hours } por delante hoy
hours-over = { $hours } de más hoy
percent = { $n } %

kind-crisis = Crisis
kind-missed-deadline = Retraso
kind-meeting = Reunión
kind-mistake = Error
kind-conflict = Conflicto
kind-stuck = Bloqueo
kind-request = Petición
kind-disagreement = Desacuerdo
kind-hesitation = Duda
kind-opportunity = Oportunidad
kind-one-to-one = Reunión individual
kind-success = Éxito
kind-own-mistake = Tu propio error
kind-resignation = Dimisión

manner-take-over = lo haces tú
manner-direct = le dices cómo
manner-hover = le dejas hacer y lo revisas todo
manner-join = lo haces a su lado
manner-guide = dices qué importa, y que decida
manner-coach = preguntas hasta que lo vea
manner-entrust = se lo devuelves, con una fecha
manner-leave = lo dejas en sus manos

support-alone = sin respaldo
support-backed = con tu respaldo
support-with-you = codo con codo

in = intervenir
back = dar un paso atrás

pronoun-she-they = ella
pronoun-she-them = ella
pronoun-she-their = su
pronoun-she-theirs = suyo
pronoun-she-themself = sí misma
pronoun-she-is = es
pronoun-she-has = tiene
pronoun-she-does = hace
pronoun-she-s = { "" }
pronoun-he-they = él
pronoun-he-them = él
pronoun-he-their = su
pronoun-he-theirs = suyo
pronoun-he-themself = sí mismo
pronoun-he-is = es
pronoun-he-has = tiene
pronoun-he-does = hace
pronoun-he-s = { "" }
pronoun-they-they = esa persona
pronoun-they-them = esa persona
pronoun-they-their = su
pronoun-they-theirs = suyo
pronoun-they-themself = sí misma
pronoun-they-is = es
pronoun-they-has = tiene
pronoun-they-does = hace
pronoun-they-s = { "" }

go-on = Continuar
go-back = Volver
undo = Deshacer la última decisión
why = ¿Por qué?
quit = Salir
decimal-mark = ,
colon = :{" "}
semicolon = ;{" "}
