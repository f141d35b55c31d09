# What only the window says. %n is filled by the window.

window-title = Stepback
window-back = Zurück
window-on = An
window-off = Aus
window-meet = Team kennenlernen
window-more = Mehr
window-line-in = Eingriff
window-line-back = zurücktreten
window-support = Rückhalt
window-hours = Zeit
window-step-more = mehr
window-step-less = weniger
window-key-enter = Eingabe
window-key-escape = Esc
window-key-space = Leertaste
window-title-keys = Pfeile und Eingabe, Ziffern oder Maus.
window-pause = Pause
window-run = Los
window-speed = %n×
window-speed-reads = Tempo: %n×
window-and-more = und %n weitere
window-silence = Stille
window-silence-0 = abwarten
window-silence-1 = kurz
window-silence-2 = wächst
window-silence-3 = lang
window-silence-4 = drückend
window-said-by = %n: %t
window-moves-theirs = Es ihnen überlassen
window-moves-yours = Selbst eingreifen
window-ask-someone = Jemanden fragen
window-ask-someone-note = am Tisch oder per Nummer
window-people = Leute
window-why = Warum
window-undo = Zurücknehmen
window-to-title = Verlassen
window-notice-title = Eins vorweg
window-notice-close = In Ordnung
# A sentence from a room below, which only has English: quoted as such in other languages.
window-said = Dazu gibt es nur eine Meldung auf Englisch: „{ $why }“
window-not-kept = Dieser Durchgang lässt sich nicht speichern: { $why }. Du kannst weiterspielen, aber wenn du gehst, ist er weg.
window-nothing-to-take-back = Noch gibt es nichts zurückzunehmen.
window-looking-back = Blick zurück …
window-looking-back-note = Dieselben Wochen werden unter anderer Führung noch einmal gespielt, mit demselben Zufall. Das dauert einen Moment.
window-opening = Wird geöffnet …
window-opening-failed = Das ließ sich nicht öffnen: Im Programm ist etwas schiefgegangen. Alles, was du entschieden hast, ist gespeichert.
window-working = In Arbeit …
window-job-failed = Das ließ sich nicht ausrechnen: Im Programm ist etwas schiefgegangen. Alles, was du entschieden hast, ist gespeichert, und du kannst weitermachen.
window-you = Du
window-keep-answer = Behalten
window-keep-answer-why = Erst ein Satz
window-help = Hilfe
window-settings-not-kept = Deine Einstellungen gelten jetzt, konnten aber nicht gespeichert werden: { $why }

# Jemand auf der Bühne in Worten, für alle, die das Bild nicht sehen.
figure = { $name }: { $light }, { $thread }, { $posture }
figure-gone = { $name } hat das Team verlassen
figure-light-small = ein kleines eigenes Licht
figure-light-middle = ein eigenes Licht
figure-light-wide = ein weites eigenes Licht
figure-thread-loose = kaum ein Faden zu dir
figure-thread-middle = ein Faden zu dir
figure-thread-tight = ein dicker, straffer Faden zu dir
figure-upright = aufrecht
figure-leaning = dir zugeneigt
figure-turned = abgewandt
figure-hunched = über etwas gebeugt
figure-tired = müde
figure-waving = wartet mit erhobener Hand
figure-truth = { $figure }; in Wahrheit { $light } und { $thread }
stage-title = Das Team auf der Bühne
stage-title-table = Das Team am Tisch
stage-leader-edge = Du stehst am Rand der Bühne.
stage-leader-halfway = Du stehst zwischen dem Rand und der Mitte der Bühne.
stage-leader-inside = Du stehst mitten auf der Bühne, in hellem Licht.
stage-leader-beside = Du bist bei { $name }.
stage-leader-table = Du sitzt mit am Tisch.
stage-leader-away = Du bist nicht da.
stage-waiting =
    { $count ->
        [one] Eine Rückfrage wartet auf dich.
       *[other] { $count } Rückfragen warten auf dich.
    }
stage-quiet = Noch nicht zu Wort gekommen: { $names }.
stage-silence = Der Ring der Stille ist zu { $percent } voll.
stage-board = An der Tafel: { $todo } zu tun, { $doing } in Arbeit, { $done } fertig.
stage-late =
    { $count ->
        [one] Eine Aufgabe ist überfällig.
       *[other] { $count } Aufgaben sind überfällig.
    }
window-no-voice = Hier kann nichts vorgelesen werden: Das Programm spd-say von Speech Dispatcher ist nicht installiert.
window-pad-south = A
window-pad-east = B
window-pad-west = X
window-pad-north = Y
window-pad-start = Start
window-pad-select = Select
window-pad-trigger = RT
# On the board on the back wall of the stage.
window-to-do = Zu tun
window-doing = In Arbeit
window-done = Fertig

# What the second outlines on the stage mean while the true state is shown.
window-true-light = Gestrichelter Ring: das Licht, das sie wirklich haben
window-true-thread = Gepunkteter Faden: wie sehr sie sich wirklich auf dich stützen

# The block of the working conditions in the bar of the plan; a long word is broken into two lines.
window-block-conditions =
    Arbeits-
    bedingungen
window-block-conditions-note = klare Ziele, freie Wege und bessere Abläufe helfen allen, jeden Tag
window-one-to-one = Einzelgespräch
window-one-to-one-short = 1:1

# The key of the threads on the stage.
window-thread-tight = wartet auf dich
window-thread-slack = kommt allein voran

# Everybody, below a sign of a team: one word.
window-everyone = Alle
