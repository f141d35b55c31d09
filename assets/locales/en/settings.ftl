# The settings: what each is called, and what it does. Nothing here changes a play-through.

settings-title = Settings
settings-line = These are saved for next time. None of them changes how a story goes.
settings-chosen = chosen
settings-on = on
settings-off = off
settings-state = { $state }. { $note }
settings-back = Back
settings-tab-general = General
settings-tab-keys = Keys

settings-reading = Language and screen
settings-language = Language
settings-language-note = The program’s own words. A scenario stays in the language it was written in.
settings-language-system = Same as your system
settings-scheme = Colours
settings-scheme-note = Every colour also has a shape or a word.
settings-scheme-dark = Dark
settings-scheme-light = Light
settings-scheme-high-contrast = High contrast
settings-room = Display
settings-room-note = For a projector, everything is drawn larger and simpler.
settings-room-desk = Screen
settings-room-projector = Projector
settings-text = Text size
settings-text-note = From normal to twice as large.
settings-window = Window
settings-window-note = There’s also a key to switch.
settings-window-windowed = Windowed
settings-window-full-screen = Full screen
settings-monitor = Monitor
settings-monitor-note = Which monitor full screen uses.
settings-monitor-main = Main
settings-monitor-number = Number { $n }
settings-licence-texts = Full licence texts
settings-percent = { $n }%

settings-movement = Movement and sound
settings-motion = Animation
settings-motion-note = When it’s off, everything appears at once. You miss nothing.
settings-sound = Sound
settings-sound-note = The sound of a room, and a soft signal for each kind of moment. Zero is silent.
settings-captions = Captions
settings-captions-note = Every sound is also written on the screen.
settings-voice = Read screens aloud
settings-voice-note = Each screen is read when it opens, if your system has a voice.

settings-playing = While you play
settings-tips = Tips
settings-tips-note = A short tip the first time something new comes up.
settings-timer = Group timer
settings-timer-note = A large clock a facilitator can show. It never ends anything by itself.

settings-keys = Keys
settings-keys-note = Choose an action, then press the key you want for it. Arrow keys, Enter, Tab and numbers always move and choose.
settings-keys-press = Press the key now. { $key } leaves it as it is.
settings-keys-usual = Reset keys
settings-keys-usual-note = all of them
settings-keys-window = Keys for the window are set in the window.

key-taken = { $key } is already the key for “{ $action }”. Choose a different key for that first.
key-fixed = { $key } moves or chooses on every screen. Choose another key.
key-unknown = That key can’t be used here. Choose a letter or one of F1 to F12.

key-escape = Esc
key-nothing = { $key } does nothing here.
key-number = Now type the number, 10 to { $highest }.
key-waits = { $digit }, or go on: { $lowest } to { $highest }
key-space = Space
key-backspace = Backspace
key-delete = Del
key-insert = Ins

action-back = Back
action-pause = Pause, or let time pass
action-speed = Faster or slower days
action-people = Your team, or the next person
action-details = How you answer and what you hand over
action-why = Why?
action-take-back = Undo the last decision
action-hints = Hints
action-expect = Note what you expect
action-listen = Look and listen first
action-help = Help
action-glossary = Glossary
action-settings = Settings
action-licences = About and licences
action-read-aloud = Read this screen aloud
action-full-screen = Full screen or window
action-projector = Projector or screen
action-blackout = Black screen
action-truth = Show or hide how it really is
action-timer = Group timer
action-votes = Count a group’s votes

language-broken = { $file } couldn’t be read to the end ({ $why }). What’s missing is shown in English.
language-file-missing = { $file } is missing. What it says is shown in English.
language-incomplete =
    { $count ->
        [one] One sentence isn’t translated yet and is shown in English.
       *[other] { $count } sentences aren’t translated yet and are shown in English.
    }
language-unknown = “{ $language }” isn’t available. Showing English.
