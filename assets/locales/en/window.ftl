# What only the window says. %n is filled by the window.

window-title = Stepback
window-back = Back
window-on = On
window-off = Off
window-meet = Meet the team
window-more = More
window-line-in = step in
window-line-back = step back
window-support = support
window-hours = time
window-step-more = more
window-step-less = less
window-key-enter = Enter
window-key-escape = Esc
window-key-space = Space
window-title-keys = Arrow keys and Enter, numbers, or the mouse.
window-pause = Pause
window-run = Run
window-speed = %n×
window-speed-reads = Speed: %n×
window-and-more = and %n more
window-silence = Silence
window-silence-0 = if you wait
window-silence-1 = a breath
window-silence-2 = growing
window-silence-3 = long
window-silence-4 = heavy
window-said-by = %n: %t
window-moves-theirs = Leave it to them
window-moves-yours = Step in yourself
window-ask-someone = Ask someone
window-ask-someone-note = at the table, or by their number
window-people = People
window-why = Why
window-undo = Undo
window-to-title = Leave
window-notice-title = One thing first
window-notice-close = OK
# A sentence from a room below, which only has English: quoted as such in other languages.
window-said = { $why }
window-not-kept = This play-through can’t be saved: { $why }. You can play on, but it will be gone when you leave.
window-nothing-to-take-back = There’s nothing to undo yet.
window-looking-back = Looking back…
window-looking-back-note = Playing the same weeks again under other leaders, with the same luck. This takes a moment.
window-opening = Opening…
window-opening-failed = That couldn’t be opened: something in the program went wrong. Everything you decided is saved.
window-working = Working…
window-job-failed = That couldn’t be worked out: something in the program went wrong. Everything you decided is saved, and you can play on.
window-you = You
window-keep-answer = Keep it
window-keep-answer-why = Write a sentence first
window-help = Help
window-settings-not-kept = Your settings apply for now but couldn’t be saved: { $why }

# A person on the stage in words, for those who do not see the picture.
figure = { $name }: { $light }, { $thread }, { $posture }
figure-gone = { $name } has left the team
figure-light-small = a small light of their own
figure-light-middle = a light of their own
figure-light-wide = a wide light of their own
figure-thread-loose = hardly a thread to you
figure-thread-middle = a thread to you
figure-thread-tight = a thick, tight thread to you
figure-upright = upright
figure-leaning = leaning towards you
figure-turned = turned away
figure-hunched = bent over something
figure-tired = tired
figure-waving = a hand up, waiting
figure-truth = { $figure }; in truth { $light } and { $thread }
stage-title = The team on the stage
stage-title-table = The team at the table
stage-leader-edge = You stand at the edge of the stage.
stage-leader-halfway = You stand between the edge and the middle of the stage.
stage-leader-inside = You stand in the middle of the stage, in bright light.
stage-leader-beside = You’re beside { $name }.
stage-leader-table = You sit at the table with them.
stage-leader-away = You’re not there.
stage-waiting =
    { $count ->
        [one] One request is waiting for you.
       *[other] { $count } requests are waiting for you.
    }
stage-quiet = Not heard yet: { $names }.
stage-silence = The ring of silence is { $percent } full.
stage-board = On the board: { $todo } to do, { $doing } in progress, { $done } done.
stage-late =
    { $count ->
        [one] One task is late.
       *[other] { $count } tasks are late.
    }
window-no-voice = Nothing can be read aloud here: spd-say, part of Speech Dispatcher, isn’t installed.
window-pad-south = A
window-pad-east = B
window-pad-west = X
window-pad-north = Y
window-pad-start = Start
window-pad-select = Select
window-pad-trigger = RT
# On the board on the back wall of the stage.
window-to-do = To do
window-doing = In progress
window-done = Done

# What the second outlines on the stage mean while the true state is shown.
window-true-light = Dashed ring: the light they truly have
window-true-thread = Dotted thread: how much they truly lean on you

# The block of the working conditions in the bar of the plan; a long word is broken into two lines.
window-block-conditions = Working conditions
window-block-conditions-note = clear goals, a clear path and better ways of working help everyone, every day
window-one-to-one = one-to-one
window-one-to-one-short = 1:1

# The key of the threads on the stage.
window-thread-tight = waits for you
window-thread-slack = gets on alone

# Everybody, below a sign of a team: one word.
window-everyone = Everyone
