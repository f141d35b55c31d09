# The settings: what each is called, and what it does. Nothing here changes a play-through.

settings-title = Settings
settings-line = They are kept for the next time. None of them changes how a story goes.
settings-chosen = chosen
settings-on = on
settings-off = off
settings-state = { $state }. { $note }
settings-back = Back

settings-reading = Reading
settings-language = Language
settings-language-note = The program's own words. A scenario speaks the language it was written in.
settings-language-system = As your system
settings-scheme = Colours
settings-scheme-note = Every colour also has a shape or a word.
settings-scheme-dark = Dark
settings-scheme-light = Light
settings-scheme-high-contrast = High contrast
settings-room = Where you read
settings-room-note = On a wall everything is drawn larger and simpler.
settings-room-desk = At a desk
settings-room-projector = On a wall
settings-text = Size of text
settings-text-note = From the usual size to twice that.
settings-licence-texts = Licences in full
settings-licence-texts-note = Every licence is shown with its whole text, not only by its name.
settings-percent = { $n } %

settings-movement = Movement and sound
settings-motion = People and lights glide
settings-motion-note = When this is off, everything stands where it belongs at once. Nothing is lost.
settings-sound = Sound
settings-sound-note = A room tone and a soft mark for each kind of moment. Zero is silent.
settings-captions = Sounds in words
settings-captions-note = Every sound is also written on the screen.
settings-voice = Read screens aloud
settings-voice-note = Each screen is read from top to bottom when it comes up, where the system has a voice.

settings-window = Window
settings-window-note = You can also switch with a key.
settings-window-windowed = In a window
settings-window-full-screen = The whole screen
settings-monitor = Monitor
settings-monitor-note = Where the whole screen is meant.
settings-monitor-main = The main one
settings-monitor-number = Number { $n }
settings-tips = Tips
settings-tips-note = A short tip the first time something new comes up.
settings-timer = Timer for a group
settings-timer-note = A large clock that a facilitator can show. It never ends anything by itself.

settings-keys = Keys
settings-keys-note = Choose one, then press the key that it should have. Arrows, Enter, Tab and numbers always move and choose.
settings-keys-press = Press the key now. { $key } leaves it as it is.
settings-keys-usual = The usual keys again
settings-keys-usual-note = for all of them
settings-keys-window = The keys of the window are set in the window.

key-taken = { $key } is the key for “{ $action }”. Give that one another key first.
key-fixed = { $key } moves or chooses on every screen. Take another key.
key-unknown = That key cannot be used here. Take a letter or one of F1 to F12.

key-escape = Esc
key-space = Space
key-backspace = Backspace
key-delete = Del
key-insert = Ins

action-back = One step back
action-pause = Let the days run, or stop them
action-speed = Faster or slower days
action-people = Your people, or the next person
action-why = Why?
action-take-back = Take the last decision back
action-hints = Hints
action-expect = What you expect of a moment
action-listen = Look and listen first
action-help = Help
action-glossary = Words, explained
action-settings = Settings
action-licences = About and licences
action-read-aloud = Read this screen aloud
action-full-screen = Whole screen or window
action-projector = Sizes for a wall or a desk
action-blackout = Black screen
action-truth = Show or hide how it truly is
action-timer = Timer for a group
action-votes = Count the votes of a group

language-broken = { $file } cannot be read to its end ({ $why }). What is missing there is in English.
language-file-missing = { $file } is missing. What it says is in English.
language-incomplete =
    { $count ->
        [one] One sentence is not translated yet and is in English.
       *[other] { $count } sentences are not translated yet and are in English.
    }
language-unknown = There are no words in “{ $language }” here. You read English instead.
