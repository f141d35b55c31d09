# Help in one place: what this is, how a week goes, what the picture means, what the keys do.

help-title = Help
help-line = Three minutes of reading. You can also just begin: nothing you do can break it.

help-game = What this is
help-game-text = You lead a team for a few weeks. Whenever something happens you decide how far you step in, how far you step back, and how much support you leave. In the last week you are away, and you see what your people have become.

help-week = How a week goes
help-week-monday = On Monday you decide where your hours will go. A ready-made plan is fine.
help-week-days = Then the days run. Stop them whenever you like, walk up to somebody and do something small, or leave it be.
help-week-moment = When a moment comes up, read what happens and what you can see, then choose. There is no clock. Each choice says where it stands between in and back, how much support it leaves, and what it costs of your day.
help-week-followed = Afterwards you read what followed and why. If you would have done it another way, take it back.
help-week-friday = On Friday everyone answers four questions about the week. Read it with care: people write what they think may be written.

help-picture = What the picture means
help-picture-light = The light around a person: how much they got done well without you in the last two weeks, as far as you saw it.
help-picture-thread = The thread to you: how much they brought to you in that time. A thick, tight thread waits for every answer.
help-picture-spotlight = Your spotlight: the further in you are, the brighter everyone stands in it, and the less you see of their own lights.
help-picture-posture = How people hold themselves: upright, leaning towards you, turned away, bent over something they keep to themselves, tired, or with a hand up because they wait.
help-picture-ring = The ring around the table: how long it has been quiet. Waiting is something you do.
help-picture-signs = All of this is what can be seen, and where people are afraid it can look better than it is. How it truly was stands in the debrief.

help-choosing = How to choose
help-choosing-keys = Arrows move, Enter chooses, and every numbered answer has its number. The mouse, a game pad or a finger will do as well.
help-keys = What the keys do
help-key = { $key }: { $action }
help-typing = What you can type

help-more = Where to find more
help-more-glossary = Every word on the screens is explained under “{ $glossary }”.
help-more-hints = Hints say what each choice would probably lead to. You ask for them, nobody counts them against you.
help-more-why = “Why?” takes the last thing apart: what helped, what stood in the way, what was luck.
help-more-back = Everything is kept as you go. Leave at any time and go on later.
help-to-glossary = Words, explained
help-to-settings = Settings

licences-title = About and licences
licences-line = Version { $version }
licences-own-text = Stepback is free software: you may use it, change it and pass it on, under the MIT License or the Apache License, Version 2.0, at your choice. Its scenarios, sounds, figures and portraits were made for it and come under the same terms. Its letters are Inter, under the SIL Open Font License, Version 1.1.
licences-others = Software by others
licences-others-text = Stepback is built with the work of many others. Each licence stands here as its authors wrote it, in English.
licences-part = { $licence }: { $names }
licences-more = { $names } and { $n } more
