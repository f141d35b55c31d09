# Die Einstellungen: wie jede heißt, und was sie tut. Nichts davon ändert eine Geschichte.

settings-title = Einstellungen
settings-line = Sie werden fürs nächste Mal gespeichert. Am Ausgang einer Geschichte ändert keine davon etwas.
settings-chosen = gewählt
settings-on = an
settings-off = aus
settings-state = { $state }. { $note }
settings-back = Zurück
settings-tab-general = Allgemein
settings-tab-keys = Tasten

settings-reading = Sprache und Bild
settings-language = Sprache
settings-language-note = Gilt für das Programm. Jedes Szenario behält seine eigene Sprache.
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
settings-text-note = Von normal bis doppelt so groß.
settings-window = Fenster
settings-window-note = Das geht auch mit einer Taste.
settings-window-windowed = Fenster
settings-window-full-screen = Vollbild
settings-monitor = Bildschirm
settings-monitor-note = Auf welchem Bildschirm das Vollbild läuft.
settings-monitor-main = Hauptbildschirm
settings-monitor-number = Nummer { $n }
settings-licence-texts = Vollständige Lizenztexte
settings-percent = { $n } %

settings-movement = Bewegung und Ton
settings-motion = Animationen
settings-motion-note = Ohne sie steht alles sofort an seinem Platz. Du verpasst nichts.
settings-sound = Ton
settings-sound-note = Die Geräusche eines Raums und ein leises Zeichen für jede Art von Moment. Bei null ist es still.
settings-captions = Untertitel
settings-captions-note = Jeder Ton erscheint auch als Text.
settings-voice = Vorlesen
settings-voice-note = Jede Seite wird beim Öffnen vorgelesen, wenn dein System eine Stimme hat.

settings-playing = Beim Spielen
settings-tips = Tipps
settings-tips-note = Ein kurzer Tipp, wenn etwas zum ersten Mal vorkommt.
settings-timer = Uhr für die Gruppe
settings-timer-note = Eine große Uhr zum Einblenden im Workshop. Von selbst beendet sie nie etwas.

settings-keys = Tasten
settings-keys-note = Wähle eine Aktion und drücke dann die gewünschte Taste. Mit Pfeilen, Eingabe, Tabulator und Ziffern kannst du dich immer bewegen und wählen.
settings-keys-press = Drücke jetzt die Taste. { $key } lässt alles, wie es ist.
settings-keys-usual = Tasten zurücksetzen
settings-keys-usual-note = alle
settings-keys-window = Die Tasten des Fensters werden im Fenster eingestellt.

key-taken = { $key } ist schon mit „{ $action }“ belegt. Wähle dafür zuerst eine andere Taste.
key-fixed = { $key } ist auf jeder Seite fest belegt. Wähle eine andere Taste.
key-unknown = Diese Taste geht hier nicht. Wähle einen Buchstaben oder eine Taste von F1 bis F12.

key-escape = Esc
key-nothing = { $key } bewirkt hier nichts.
key-number = Jetzt die Nummer, 10 bis { $highest }.
key-waits = { $digit }, oder weiter: { $lowest } bis { $highest }
key-space = Leertaste
key-backspace = Rücktaste
key-delete = Entf
key-insert = Einfg

action-back = Zurück
action-pause = Anhalten oder Zeit vergehen lassen
action-speed = Schnellere oder langsamere Tage
action-people = Dein Team oder die nächste Person
action-details = Wie du antwortest und was du abgibst
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
action-timer = Uhr für die Gruppe
action-votes = Die Stimmen einer Gruppe zählen

language-broken = { $file } lässt sich nicht bis zum Ende lesen ({ $why }). Was dort fehlt, erscheint auf Englisch.
language-file-missing = { $file } fehlt. Was darin steht, erscheint auf Englisch.
language-incomplete =
    { $count ->
        [one] Ein Satz ist noch nicht übersetzt und erscheint auf Englisch.
       *[other] { $count } Sätze sind noch nicht übersetzt und erscheinen auf Englisch.
    }
language-unknown = „{ $language }“ ist nicht verfügbar. Es geht auf Englisch weiter.
