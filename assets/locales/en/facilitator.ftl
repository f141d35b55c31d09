# For whoever runs a workshop: cuts of a scenario, notes, hands that are counted, the timer, the black screen.

cuts-title = How much time do you have?
cuts-note = In a workshop the group decides only at the stops. In between, play carries on in the style the group has shown.
cuts-whole = On your own: { $minutes } minutes
cuts-cut =
    { $minutes ->
        [one] With a group: one minute
       *[other] With a group: { $minutes } minutes
    }, { $stops ->
        [one] one stop
       *[other] { $stops } stops
    }

between-title = Meanwhile
between-days =
    { $days ->
        [0] Still the same day.
        [one] A day goes by.
        [2] Two days go by.
        [3] Three days go by.
        [4] Four days go by.
       *[other] { $days } days go by.
    }
between-did =
    { $things ->
        [one] One thing comes up, and you deal with it the way you’ve led so far: { $manners }.
        [2] Two things come up, and you deal with them the way you’ve led so far: { $manners }.
       *[other] { $things } things come up, and you deal with them the way you’ve led so far: { $manners }.
    }
between-manner =
    { $times ->
        [one] “{ $manner }” once
        [2] “{ $manner }” twice
       *[other] “{ $manner }” { $times } times
    }
between-met =
    { $times ->
        [one] There’s a meeting, run the way you run them.
       *[other] There are { $times } meetings, run the way you run them.
    }
between-quiet = Nothing you’d notice from outside.
between-on = Continue

notes-title = For whoever runs the session
notes-none = There’s no note for this moment.
notes-discuss = Ask the group
notes-stops = The other stops
notes-others = There are notes for

votes-title = A show of hands
votes-so-far =
    { $total ->
        [0] No votes counted yet.
        [one] One vote so far.
       *[other] { $total } votes so far.
    }
votes-how = Press a choice’s number, or +, to add a vote. Results stay hidden until the end.
votes-counted = counted
votes-not-yet = not yet
votes-show = Show the vote
votes-hands = { $hands } of { $total }
votes-number = number { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Nobody has voted.
votes-all =
    { $total ->
        [one] One vote, for { $names }.
       *[other] All { $total } votes are for { $names }.
    }
votes-most = { $hands } of { $total } votes are for { $names }.
votes-tie =
    { $hands ->
        [one] A tie, with one vote each: { $names }. Someone has to decide.
       *[other] A tie, with { $hands } votes each: { $names }. Someone has to decide.
    }
votes-go-with = Go with number { $number }
votes-again = Talk, then vote again
votes-again-note = All votes are cleared.
votes-back = Back to the question

truth-elsewhere = How it really is can be seen on the stage
timer-over = Time’s up

facilitator-help = For whoever runs a workshop
facilitator-help-blackout = { $key }: black screen; any key brings the picture back
facilitator-help-truth = { $key }: show or hide how it really is
facilitator-help-timer = { $key }: a big timer; + and - set it to 3, 5 or 10 minutes
facilitator-help-votes = { $key }: count votes on the open question
facilitator-help-notes = { $key }: notes for whoever runs the session (the group can read them too)
facilitator-help-pause = { $key }: pause the days, or let them pass
