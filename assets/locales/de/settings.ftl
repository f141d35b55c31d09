# Die Einstellungen: wie jede heißt, und was sie tut. Nichts davon ändert eine Geschichte.

settings-title = Einstellungen
settings-line = Sie bleiben für das nächste Mal. Keine davon ändert, wie eine Geschichte ausgeht.
settings-chosen = gewählt
settings-on = an
settings-off = aus
settings-state = { $state }. { $note }
settings-back = Zurück

settings-reading = Lesen
settings-language = Sprache
settings-language-note = Die Wörter des Programms. Ein Szenario spricht die Sprache, in der es geschrieben wurde.
settings-language-system = Wie das System
settings-scheme = Farben
settings-scheme-note = Jede Farbe hat auch eine Form oder ein Wort.
settings-scheme-dark = Dunkel
settings-scheme-light = Hell
settings-scheme-high-contrast = Hoher Kontrast
settings-room = Anzeige
settings-room-note = Für den Beamer wird alles größer und einfacher gezeichnet.
settings-room-desk = Bildschirm
settings-room-projector = Beamer
settings-text = Schriftgröße
settings-text-note = Von der üblichen Größe bis zum Doppelten.
settings-licence-texts = Vollständige Lizenztexte
settings-licence-texts-note = Jede Lizenz steht mit ihrem ganzen Text da, nicht nur mit ihrem Namen.
settings-percent = { $n } %

settings-movement = Bewegung und Ton
settings-motion = Animationen
settings-motion-note = Ist das aus, steht alles sofort an seinem Platz. Es geht nichts verloren.
settings-sound = Ton
settings-sound-note = Ein Raumklang und ein leises Zeichen für jede Art von Moment. Null ist still.
settings-captions = Untertitel
settings-captions-note = Jeder Ton steht auch auf dem Bildschirm.
settings-voice = Vorlesen
settings-voice-note = Jede Seite wird von oben bis unten vorgelesen, wenn sie erscheint und das System eine Stimme hat.

settings-window = Fenster
settings-window-note = Das geht auch mit einer Taste.
settings-window-windowed = Fenster
settings-window-full-screen = Vollbild
settings-monitor = Bildschirm
settings-monitor-note = Auf welchem Bildschirm das Vollbild läuft.
settings-monitor-main = Hauptbildschirm
settings-monitor-number = Nummer { $n }
settings-tips = Tipps
settings-tips-note = Ein kurzer Tipp, wenn etwas zum ersten Mal vorkommt.
settings-timer = Uhr für eine Gruppe
settings-timer-note = Eine große Uhr, die man in einer Gruppe zeigen kann. Von selbst beendet sie nie etwas.

settings-keys = Tasten
settings-keys-note = Wähle eine aus und drücke dann die Taste, die es sein soll. Pfeile, Eingabe, Tabulator und Ziffern bewegen und wählen immer.
settings-keys-press = Drücke jetzt die Taste. { $key } lässt alles, wie es ist.
settings-keys-usual = Tasten zurücksetzen
settings-keys-usual-note = alle
settings-keys-window = Die Tasten des Fensters werden im Fenster eingestellt.

key-taken = { $key } ist schon die Taste für „{ $action }“. Wähle dafür zuerst eine andere.
key-fixed = { $key } bewegt oder wählt auf jeder Seite. Wähle eine andere Taste.
key-unknown = Diese Taste geht hier nicht. Wähle einen Buchstaben oder eine von F1 bis F12.

key-escape = Esc
key-space = Leertaste
key-backspace = Rücktaste
key-delete = Entf
key-insert = Einfg

action-back = Zurück
action-pause = Anhalten oder Zeit vergehen lassen
action-speed = Schnellere oder langsamere Tage
action-people = Dein Team, oder die nächste Person
action-why = Warum?
action-take-back = Die letzte Entscheidung zurücknehmen
action-hints = Hinweise
action-expect = Notieren, was du erwartest
action-listen = Erst hinsehen und zuhören
action-help = Hilfe
action-glossary = Glossar
action-settings = Einstellungen
action-licences = Info und Lizenzen
action-read-aloud = Diese Seite vorlesen
action-full-screen = Vollbild oder Fenster
action-projector = Beamer oder Bildschirm
action-blackout = Schwarzer Bildschirm
action-truth = Zeigen oder verbergen, wie es wirklich steht
action-timer = Uhr für eine Gruppe
action-votes = Die Stimmen einer Gruppe zählen

language-broken = { $file } lässt sich nicht bis zum Ende lesen ({ $why }). Was dort fehlt, steht auf Englisch da.
language-file-missing = { $file } fehlt. Was darin steht, kommt auf Englisch.
language-incomplete =
    { $count ->
        [one] Ein Satz ist noch nicht übersetzt und steht auf Englisch da.
       *[other] { $count } Sätze sind noch nicht übersetzt und stehen auf Englisch da.
    }
language-unknown = „{ $language }“ ist nicht verfügbar. Es geht auf Englisch weiter.
