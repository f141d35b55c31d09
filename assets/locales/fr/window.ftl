# What only the window says. %n is filled by the window.

window-title = Stepback
window-back = Retour
window-more = Plus
window-line-in = dedans
window-line-back = en retrait
window-support = appui
window-hours = heures
window-step-more = une demi-heure de plus
window-step-less = une demi-heure de moins
window-key-escape = Échap
window-key-space = Espace
window-title-keys = Flèches et Entrée, chiffres, ou la souris.
window-pause = Pause
window-run = Avancer
window-speed = %n×
window-and-more = et %n de plus
window-silence = silence
window-people = Équipe
window-why = Pourquoi
window-undo = Annuler
window-to-title = Quitter
window-notice-title = Une chose d’abord
window-notice-close = D’accord
window-not-kept = Cette partie ne peut pas être conservée : { $why }. Vous pouvez continuer à jouer, mais elle sera perdue quand vous quitterez.
window-nothing-to-take-back = Il n’y a encore rien à annuler.
window-looking-back = Regard en arrière…
window-looking-back-note = Les mêmes semaines sont rejouées avec d’autres à votre place, et le même hasard. Cela prend un instant.
window-you = Vous
window-keep-answer = Garder et continuer
window-help = Aide
window-settings-not-kept = Les réglages valent pour l’instant, mais n’ont pas pu être enregistrés : { $why }

# On the board on the back wall of the stage.
window-to-do = À faire
window-doing = En cours
window-done = Fini

# What the second outlines on the stage mean while the true state is shown.
window-true-light = Anneau en tirets : la lumière qu’ils ont vraiment
window-true-thread = Fil en pointillés : à quel point ils s’appuient vraiment sur vous
