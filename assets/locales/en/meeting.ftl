# A meeting, beat by beat.

meeting-when = { $weekday } { $time }, week { $week } · { $left ->
        [0] time is up
        [1] one beat left
       *[other] { $left } beats left
    }
meeting-last = { $weekday } { $time }, week { $week } · time is up
meeting-options = It is about
meeting-option = { $text }
meeting-opens = You sit down. Everyone looks at everyone.
meeting-repeats = { $name } says again what has been said: “{ $text }”
meeting-agrees = { $name } agrees with you.
meeting-silence-1 = Nobody says anything.
meeting-silence-2 = Still nothing. Somebody pours water.
meeting-silence-3 = It is quiet long enough to hear the lift.
meeting-silence-4 = Nobody looks up any more. It has rarely been this quiet in here.
meeting-you-said = You: “I would go for this: { $text }.”
meeting-ring = Silence
meeting-ring-reads =
    { $beats ->
        [0] somebody has just spoken
        [one] one breath
       *[other] { $beats } breaths
    }
meeting-ring-opening = nobody has begun yet
meeting-known = What has been said
meeting-known-none = Nothing yet.
meeting-fact = { $text } ({ $name })
meeting-around = Around the table
meeting-spoken =
    { $times ->
        [0] has not spoken
        [one] spoke once
       *[other] spoke { $times } times
    }
meeting-you-do = You

beat-wait = Say nothing
beat-wait-first-note = leave the room to them
beat-wait-note = one more breath
beat-invite = “{ $name }, what do you see?”
beat-ask = “What are we missing?”
beat-ask-note = to everyone
beat-state = Say what you think: { $option }
beat-state-note = it is hard to unhear
beat-decide = Close it, and decide: { $option }
beat-let-them = “You decide. I go along with it.”
beat-let-them-note = and you mean it

met-title = After the meeting
met-by-you = You decided: { $option }.
met-by-them = They decided: { $option }.
met-better = As far as anyone can tell, it was the better of the ways open to you.
met-worse = Before the week is over it is plain that another way would have been better: { $option }.
met-facts =
    { $said ->
        [0] None of the { $all } things that people at the table knew was said.
        [one] Of { $all } things that people at the table knew, one was said.
       *[other] Of { $all } things that people at the table knew, { $said } were said.
    }
met-all-facts = Everything that people at the table knew was said.
