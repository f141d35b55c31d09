# What only the window says. %n is filled by the window.

window-title = Stepback
window-back = Retour
window-on = Oui
window-off = Non
window-meet = Rencontrer l’équipe
window-more = Plus
window-line-in = intervenir
window-line-back = en retrait
window-support = appui
window-hours = temps
window-step-more = plus
window-step-less = moins
window-key-enter = Entrée
window-key-escape = Échap
window-key-space = Espace
window-title-keys = Flèches et Entrée, chiffres ou souris.
window-pause = Pause
window-run = Avancer
window-speed = %n×
window-speed-reads = Vitesse : %n×
window-and-more = et %n de plus
window-silence = Silence
window-silence-0 = si on attend
window-silence-1 = bref
window-silence-2 = grandit
window-silence-3 = s’allonge
window-silence-4 = pesant
window-said-by = %n : %t
window-moves-theirs = Les laisser faire
window-moves-yours = Intervenir vous-même
window-ask-someone = Demander à quelqu’un
window-ask-someone-note = à la table ou par son numéro
window-people = Équipe
window-why = Pourquoi
window-undo = Annuler
window-to-title = Quitter
window-notice-title = Une chose d’abord
window-notice-close = D’accord
# A sentence from a room below, which only has English: quoted as such in other languages.
window-said = Le seul message à ce sujet est en anglais : « { $why } »
window-not-kept = Cette partie ne peut pas être conservée : { $why }. Vous pouvez continuer à jouer, mais elle sera perdue quand vous quitterez.
window-nothing-to-take-back = Il n’y a encore rien à annuler.
window-looking-back = Bilan en cours…
window-looking-back-note = Les mêmes semaines sont rejouées avec d’autres à votre place, et le même hasard. Cela prend un instant.
window-opening = Ouverture…
window-opening-failed = L’ouverture n’a pas abouti : quelque chose a échoué dans le programme. Tout ce que vous avez décidé est conservé.
window-working = Calcul en cours…
window-job-failed = Le calcul n’a pas abouti : quelque chose a échoué dans le programme. Tout ce que vous avez décidé est conservé et vous pouvez continuer.
window-you = Vous
window-keep-answer = Garder
window-keep-answer-why = D’abord une phrase
window-help = Aide
window-settings-not-kept = Les réglages s’appliquent pour l’instant, mais n’ont pas pu être enregistrés : { $why }

# Une personne sur la scène, en mots, pour qui ne voit pas l’image.
figure = { $name } : { $light }, { $thread }, { $posture }
figure-gone = { $name } a quitté l’équipe
figure-light-small = une petite lumière à soi
figure-light-middle = une lumière à soi
figure-light-wide = une large lumière à soi
figure-thread-loose = à peine un fil jusqu’à vous
figure-thread-middle = un fil jusqu’à vous
figure-thread-tight = un fil épais et tendu jusqu’à vous
figure-upright = le dos droit
figure-leaning = le corps penché vers vous
figure-turned = le regard détourné
figure-hunched = le dos courbé sur quelque chose
figure-tired = l’air fatigué
figure-waving = la main levée, dans l’attente
figure-truth = { $figure } ; en réalité, { $light } et { $thread }
stage-title = L’équipe sur la scène
stage-title-table = L’équipe autour de la table
stage-leader-edge = Vous êtes au bord de la scène.
stage-leader-halfway = Vous êtes entre le bord et le milieu de la scène.
stage-leader-inside = Vous êtes au milieu de la scène, en pleine lumière.
stage-leader-beside = Vous êtes auprès de { $name }.
stage-leader-table = Vous partagez la table avec l’équipe.
stage-leader-away = Vous n’êtes pas là.
stage-waiting =
    { $count ->
        [one] Une demande vous attend.
       *[other] { $count } demandes vous attendent.
    }
stage-quiet = N’ont pas encore parlé : { $names }.
stage-silence = L’anneau de silence est plein à { $percent }.
stage-board = Au tableau : { $todo } à faire, { $doing } en cours, { $done } finies.
stage-late =
    { $count ->
        [one] Une tâche est en retard.
       *[other] { $count } tâches sont en retard.
    }
window-no-voice = Rien ne peut être lu à voix haute ici : le programme spd-say de Speech Dispatcher n’est pas installé.
window-pad-south = A
window-pad-east = B
window-pad-west = X
window-pad-north = Y
window-pad-start = Start
window-pad-select = Select
window-pad-trigger = RT
# On the board on the back wall of the stage.
window-to-do = À faire
window-doing = En cours
window-done = Fini

# What the second outlines on the stage mean while the true state is shown.
window-true-light = Anneau en tirets : la lumière réelle de la personne
window-true-thread = Fil en pointillés : à quel point on s’appuie vraiment sur vous

# The block of the working conditions in the bar of the plan; a long word is broken into two lines.
window-block-conditions = Conditions de travail
window-block-conditions-note = des buts clairs, la voie libre et de meilleures façons de faire aident tout le monde, chaque jour
window-one-to-one = entretien
window-one-to-one-short = 1:1

# The key of the threads on the stage.
window-thread-tight = vous attend
window-thread-slack = avance sans vous

# Everybody, below a sign of a team: one word.
window-everyone = Tous
