# Words that every screen shares: days, hours, kinds of moments, ways of answering, people.

somebody = quelqu’un
somebody-outside = quelqu’un d’extérieur à l’équipe
a-task = le travail
you = vous
and = { $first } et { $last }
comma = { $first }, { $last }
quoted = « { $text } »
said = { $name } : « { $text } »
tip = Conseil : { $text }

weekday-0 = lundi
weekday-1 = mardi
weekday-2 = mercredi
weekday-3 = jeudi
weekday-4 = vendredi
weekday-week = { $weekday }, semaine { $week }
weekday-time = { $weekday } { $time }
week = Semaine { $week }
day-of = jour { $day } sur { $days }
dot = { $first } · { $last }

hours = { $n } h
minutes = { $n } min
hours-none = 0 h
hours-left = encore { $hours } aujourd’hui
hours-over = { $hours } de trop aujourd’hui
percent = { $n } %

kind-crisis = Crise
kind-missed-deadline = Retard
kind-meeting = Réunion
kind-mistake = Erreur
kind-conflict = Conflit
kind-stuck = Blocage
kind-request = Demande
kind-disagreement = Désaccord
kind-hesitation = Hésitation
kind-opportunity = Occasion
kind-one-to-one = Entretien individuel
kind-success = Réussite
kind-own-mistake = Votre propre erreur
kind-resignation = Démission

manner-take-over = faire à sa place
manner-direct = dire comment faire
manner-hover = laisser faire, et tout vérifier
manner-join = faire ensemble
manner-guide = dire ce qui compte, laisser décider
manner-coach = questionner jusqu’au déclic
manner-entrust = rendre la main, avec une date
manner-leave = laisser faire

support-alone = sans appui
support-backed = avec votre appui
support-with-you = côte à côte

in = intervenir
back = se mettre en retrait

pronoun-she-they = elle
pronoun-she-them = elle
pronoun-she-their = son
pronoun-she-theirs = à elle
pronoun-she-themself = elle-même
pronoun-she-is = est
pronoun-she-has = a
pronoun-she-does = fait
pronoun-she-s = e
pronoun-he-they = il
pronoun-he-them = lui
pronoun-he-their = son
pronoun-he-theirs = à lui
pronoun-he-themself = lui-même
pronoun-he-is = est
pronoun-he-has = a
pronoun-he-does = fait
pronoun-he-s = { "" }
pronoun-they-they = iel
pronoun-they-them = iel
pronoun-they-their = son
pronoun-they-theirs = à iel
pronoun-they-themself = iel-même
pronoun-they-is = est
pronoun-they-has = a
pronoun-they-does = fait
pronoun-they-s = ·e

go-on = Continuer
go-back = Retour
undo = Annuler la dernière décision
why = Pourquoi ?
quit = Quitter
decimal-mark = ,
colon = {" "}:{" "}
semicolon = {" "};{" "}
