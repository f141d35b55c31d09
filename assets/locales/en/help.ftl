# Help in one place: what this is, how a week goes, what the picture means, what the keys do.

help-title = Help
help-line = Three minutes of reading. Or just start: you can’t break anything.

help-game = What this is
help-game-text = You lead a team for a few weeks. Whenever something happens, you decide how far to step in, how far to step back, and how much support to leave. In the last week you’re away, and you see what your team has become.

help-week = What a week looks like
help-week-monday = On Monday you decide where your hours will go. A ready-made plan is fine; while you learn to play, it’s made for you.
help-week-days = Then the days pass. Pause them whenever you like, walk up to someone and do something small, or let things be.
help-week-moment = When a moment comes up, read what’s happening and what you can see, then choose. There’s no clock. Each choice shows where it stands between stepping in and stepping back, how much support it leaves, and what it costs of your day.
help-week-followed = Afterwards you read what happened and why. If you’d rather have done it differently, undo it.
help-week-friday = On Friday everyone answers four questions about the week. Read the answers with care: people only write what feels safe to write.

help-picture = What the picture means
help-picture-light = The light around a person: how much they got done well without you in the last two weeks, as far as you saw.
help-picture-thread = The thread to you: how much they brought to you in that time. Thick and tight means they wait for every answer.
help-picture-spotlight = Your spotlight: the further you step in, the brighter everyone stands in it, and the less you see of their own lights.
help-picture-posture = How people hold themselves: upright, leaning towards you, turned away, bent over something they’re keeping to themselves, tired, or with a hand up because they’re waiting.
help-picture-ring = The ring around the table: how long it’s been quiet. Waiting is something you do, too.
help-picture-signs = All of this is only what you can see, and where people are afraid it can look better than it is. The debrief shows how it really was.

help-choosing = How to choose
help-choosing-keys = Arrow keys move, Enter chooses, and every numbered answer can be picked by its number. For a number of two digits you can press 0 first; then there’s no hurry. A mouse, a gamepad or a finger works too.
help-keys = What the keys do
help-key = { $key }: { $action }
help-typing = What you can type

help-more = Where to find more
help-more-glossary = Every term on the screens is explained in the “{ $glossary }”.
help-more-hints = Hints tell you what each choice would probably lead to. They come only when you ask, and asking costs nothing.
help-more-why = “Why?” takes the last thing apart: what helped, what got in the way, what was luck.
help-more-back = Everything is saved as you go. Leave at any time and continue later.
help-to-glossary = Glossary
help-to-settings = Settings

licences-title = About and licences
licences-line = Version { $version }
licences-own-text = Stepback is free software: you may use it, change it and pass it on, under the MIT License or the Apache License, Version 2.0, whichever you prefer. Its scenarios, sounds, figures and portraits were made for it and come under the same terms. Its typefaces are Inter and Noto Emoji, under the SIL Open Font License, Version 1.1.
licences-others = Software by others
licences-others-text = Stepback is built on the work of many others. Each licence is given as its authors wrote it, in English.
licences-part = { $licence }: { $names }
licences-more = { $names } and { $n } more
