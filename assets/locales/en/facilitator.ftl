# For whoever runs a workshop: cuts of a scenario, notes, hands that are counted, the timer, the black screen.

cuts-title = How much time is there?
cuts-note = With a room only the stops are asked for. What lies between is decided the way the room has led so far.
cuts-whole = The whole story, alone: about { $minutes } minutes
cuts-cut =
    { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    } with a room: { $stops ->
        [one] one stop
       *[other] { $stops } stops
    }

between-title = Meanwhile
between-days =
    { $days ->
        [0] Still the same day.
        [one] A day goes by.
       *[other] { $days } days go by.
    }
between-did =
    { $things ->
        [one] One thing comes up, and is met the way you have led so far: { $manners }.
       *[other] { $things } things come up, and are met the way you have led so far: { $manners }.
    }
between-manner =
    { $times ->
        [one] “{ $manner }” once
        [2] “{ $manner }” twice
       *[other] “{ $manner }” { $times } times
    }
between-met =
    { $times ->
        [one] There is a meeting, held the way you hold them.
       *[other] There are { $times } meetings, held the way you hold them.
    }
between-quiet = Nothing that could be seen from outside.
between-on = Go on

notes-title = For whoever runs this
notes-none = There is no note for this moment.
notes-discuss = Ask the room
notes-stops = The other stops
notes-others = There are notes for

votes-title = A show of hands
votes-so-far =
    { $total ->
        [0] No hands counted yet.
        [one] 1 hand so far.
       *[other] { $total } hands so far.
    }
votes-how = The number of a choice, or +, adds a hand. How they are spread is shown at the end.
votes-counted = counted
votes-not-yet = not yet
votes-show = Show the vote
votes-hands = { $hands } of { $total }
votes-number = number { $number }
votes-choice = { $number } · { $choice }
votes-nobody = Nobody has put up a hand.
votes-all =
    { $total ->
        [one] One hand, for { $names }.
       *[other] All { $total } are for { $names }.
    }
votes-most = { $hands } of { $total } are for { $names }.
votes-tie =
    { $hands ->
        [one] A tie, with one hand each: { $names }. Somebody has to decide.
       *[other] A tie, with { $hands } hands each: { $names }. Somebody has to decide.
    }
votes-go-with = Go with number { $number }
votes-again = Vote again after talking
votes-again-note = All hands go down.
votes-back = Back to the question

truth-legend = Dashed: how it really is
timer-over = Time

facilitator-help = For whoever runs a workshop
facilitator-help-blackout = { $key }: black screen; any key brings it back
facilitator-help-truth = { $key }: show or hide how it really is
facilitator-help-timer = { $key }: a big timer; + and - set it to 3, 5 or 10 minutes
facilitator-help-votes = { $key }: count hands for the open question
facilitator-help-notes = { $key }: notes for whoever runs it (the room can read them too)
facilitator-help-pause = { $key }: stop the days, or let them run
