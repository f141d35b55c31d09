# A meeting, beat by beat.

meeting-when = { $weekday } { $time }, week { $week }
meeting-time = Time
meeting-time-reads =
    { $left ->
        [0] time’s up
        [1] last round
       *[other] { $left } rounds left
    }
meeting-opens = You sit down. Everyone looks at everyone else.
meeting-repeats = { $name } comes back to it: “{ $text }”
meeting-agrees = { $name } agrees with you.
meeting-agrees-aloud = Yes. I’d go for that too.
meeting-silence-1 = Nobody says anything.
meeting-silence-2 = Still nothing. Someone pours water.
meeting-silence-3 = It’s quiet long enough to hear people breathe.
meeting-silence-4 = Nobody looks up any more. It’s rarely this quiet.
meeting-you-said = You: “I’d go for this: { $text }.”
meeting-you-spoke-for = You spoke for: { $text }
meeting-ring = Silence
meeting-ring-reads =
    { $beats ->
        [0] someone has just spoken
        [one] one breath
       *[other] { $beats } breaths
    }
meeting-ring-opening = nobody has started yet
meeting-known = What’s been said
meeting-known-none = Nothing yet.
meeting-fact = { $text } ({ $name })
meeting-now = just now
meeting-again = says it again, just now
meeting-again-by = { $name } says so too, just now
meeting-around = Around the table
meeting-spoken =
    { $times ->
        [0] hasn’t spoken
        [one] spoke once
        [2] spoke twice
       *[other] spoke { $times } times
    }
meeting-you-do = Your turn
meeting-turn-none = Nobody has spoken yet.
meeting-turn-some =
    { $count ->
        [one] { $names } hasn’t spoken yet.
       *[other] { $names } haven’t spoken yet.
    }
meeting-turn-many = { $count } of { $all } haven’t spoken yet.
meeting-turn-all = Everyone has spoken.
meeting-turn-wait = If you say nothing, someone may start.
meeting-turn-quiet = The longer the silence, the likelier one of the quiet ones speaks.
meeting-turn-more = There may be something nobody has said yet.
meeting-over = Time’s up: all that’s left is to decide.

beat-wait = Say nothing
beat-wait-first-note = let someone else start
beat-wait-note = one more breath
beat-wait-over-note = time’s up, so they’ll decide
meeting-invite = Ask
beat-invite = “{ $name }, what do you see?”
beat-ask = “What are we missing?”
beat-ask-note = to everyone
beat-ask-word = Ask everyone
beat-state = Say what you think: { $option }
beat-state-note = they can’t unhear it
beat-state-word = speak for it
beat-decide = Decide: { $option }
beat-decide-word = decide it
beat-let-them = “You decide. I’ll go along with it.”
beat-let-them-note = and you mean it
beat-let-them-word = They decide

met-title = After the meeting
met-good = A good decision.
met-poor = Not the best decision.
met-by-you = You decided: { $option }.
met-by-them = They decided: { $option }.
met-better = As far as anyone can tell, it was the best option you had.
met-worse = Before long it’s clear this would have been better: { $option }.
met-facts =
    { $said ->
        [0] People at the table knew { $all } things. None of them came up.
        [one] People at the table knew { $all } things. One of them came up.
        [2] People at the table knew { $all } things. Two of them came up.
       *[other] People at the table knew { $all } things. { $said } of them came up.
    }
met-all-facts = Everything anyone at the table knew came up.
met-why-unsaid =
    { $count ->
        [one] What { $names } knew never came up: “{ $text }”
       *[other] What { $names } knew never came up: “{ $text }”
    }
met-why-turned = What { $name } said turned it: “{ $text }”
met-why-common = What everyone already knew spoke for it.
met-why-own-you = What had been said spoke for something else. You went your own way.
met-why-own-them = What had been said spoke for something else, but what nobody said aloud counted too.
met-why-said-you = What had been said spoke for the better option. You decided otherwise.
met-why-said-them = What had been said spoke for the better option, but most of them leaned the other way.
met-why-agreed =
    { $count ->
        [one] Once you’d spoken, { $names } just agreed.
       *[other] Once you’d spoken, { $names } all just agreed.
    }
