# The debrief: a story before a chart.

debrief-title = How your team turned out
debrief-line =
    { $weeks ->
        [one] { $scenario }: one week with your team, and one without you
       *[other] { $scenario }: { $number } weeks with your team, and one without you
    }
debrief-tab-story = Story
debrief-tab-people = People
debrief-tab-leaders = Other leaders
debrief-delivered = Delivered
debrief-delivered-reads = { $percent } of the work
debrief-energy = Your energy
debrief-energy-reads = { $word }
debrief-energy-high = plenty left
debrief-energy-middle = you could do with a weekend
debrief-energy-low = running on empty
debrief-standing = Your reputation outside the team
debrief-standing-reads = { $word }
debrief-standing-high = high
debrief-standing-middle = mixed
debrief-standing-low = low
debrief-level = The team’s level without help
debrief-level-note = Five problems from their own line of work, from easy to never seen before, put to each of them while you’re away: how many would they take on by themselves, and solve?
debrief-level-reads = from { $first } to { $last } out of 10
debrief-level-tick-first = Start
debrief-level-tick = Week { $week }
debrief-level-tick-last = Without you
debrief-you = You · { $level }
debrief-turning = Turning points
debrief-turning-none = No single decision made much difference. It was the sum of them.
debrief-turning-title = { $when }: { $title }
debrief-turning-did = Your choice: { $text }
debrief-turning-instead = Instead of: { $text }
debrief-turning-up = Across { $futures } simulated futures, this left the team { $level } higher on average, on a scale of ten.
debrief-turning-down = Across { $futures } simulated futures, this left the team { $level } lower on average, on a scale of ten.
debrief-turning-luck = Luck alone makes a bigger difference than that.
debrief-fork = Play on from here, the other way
debrief-people = Your team, first day and last
debrief-person-gone = has left
debrief-person-settled =
    { $times ->
        [0] sorted nothing out without you
        [one] sorted out one thing without you
       *[other] sorted out { $times } things without you
    }
debrief-person-asked =
    { $times ->
        [0] never asked you anything
        [one] asked you once
        [2] asked you twice
       *[other] asked you { $times } times
    }
debrief-quantity-autonomy = Works independently
debrief-quantity-reliance = Waits for you
debrief-quantity-trust = Trusts you
debrief-quantity-safety = Speaks up
debrief-quantity-commitment = Wants to be here
debrief-quantity-reads = { $from } at the start, { $to } now
debrief-leaders = Same people, same luck, another leader
debrief-leader-direct = A leader who tells everyone how
debrief-leader-absent = A leader who’s never there
debrief-leader-reads = level { $level } out of 10, { $delivered } delivered. “{ $ending }”
debrief-leader-you = You
debrief-notes = What you wrote along the way
debrief-foreseen = Before you looked at the week away: what would they do about the first thing that went wrong?
debrief-note = { $when }: { $text }
debrief-luck = Different luck would have told a different story. What stays the same across many of them is what you did.
debrief-again = Play it again
debrief-close = Back to the start
debrief-front-other = { $name }, with the same people and the same luck: { $level }.
debrief-front-turn = The biggest turning point: { $when }, “{ $title }”. Your way leads to { $yours } on average, the other way to { $other }.
debrief-front-fork = Play on from that turning point, the other way

# The first page: the people first, then numbers.
count-word =
    { $count ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }
headline-verdict = Without you, your team manages { $last } of 10. When you came: { $first }.
headline-work-most = The work got done.
headline-work-half = A good part of the work got done.
headline-work-little = Much of the work is still lying there.
headline-both = { $first }, and { $last }.
headline-one = { $what }.
headline-leading-all = All of them lead now
headline-leading-some =
    { $count ->
        [one] { $name } leads now
       *[other] { $number } of them lead now
    }
headline-freed-all = All of them manage more without you
headline-freed-some =
    { $count ->
        [one] { $name } manages more without you
       *[other] { $number } manage more without you
    }
headline-waiting-all = All of them still wait for you
headline-waiting-some =
    { $count ->
        [one] { $name } still waits for you
       *[other] { $number } still wait for you
    }
headline-hurt-all = All of them are worn out
headline-hurt-some =
    { $count ->
        [one] { $name } is worn out
       *[other] { $number } are worn out
    }
headline-gone-all = All of them have left
headline-gone-some =
    { $count ->
        [one] { $name } has left
       *[other] { $number } have left
    }
last-words-leading-0 = I decided it. Then I told you.
last-words-leading-1 = They ask me now. I quite like it.
last-words-leading-2 = I knew what to do, so I did it.
last-words-leading-3 = It’s mine now. You can look.
last-words-freed-0 = I got further than I thought I would.
last-words-freed-1 = I didn’t ask this time. It worked.
last-words-freed-2 = Nobody looked over my shoulder. Odd. Nice.
last-words-freed-3 = I made a mistake and mended it myself.
last-words-waiting-0 = I kept it for you. I wasn’t sure.
last-words-waiting-1 = It’s on your desk. It was quicker that way.
last-words-waiting-2 = I’d rather you had a look first.
last-words-waiting-3 = I could have. I thought you’d want to.
last-words-hurt-0 = I do what I have to. No more.
last-words-hurt-1 = I’m tired, and nobody asked.
last-words-hurt-2 = I’ve stopped saying what I think.
last-words-hurt-3 = I don’t know how long I’ll stay.
last-words-gone-0 = I’d asked. Then I stopped asking.
last-words-gone-1 = I’m fine where I am now.
last-words-gone-2 = I left a note. It was short.
last-words-gone-3 = I’d have stayed, for a question.
curtain-before = the day you came
curtain-now = what they manage alone, out of 10
curtain-thread = to you
curtain-fate-leading = leads now
curtain-fate-freed = manages { $now } out of 10 alone, { $before } at the start
curtain-figures = { $before } → { $now }
curtain-fate-waiting = waits for you
curtain-fate-hurt = is worn out
curtain-fate-gone = has left
curtain-gone =
    { $count ->
        [one] { $names } has left.
       *[other] { $names } have left.
    }
curtain-others =
    { $count ->
        [one] Not on stage: { $names }, who changed least.
       *[other] Not on stage: { $names }, who changed least.
    }
overview-level = What the team can do alone, out of 10, week by week
overview-axis = from { $bottom } to { $top } out of 10
overview-line-you = you
overview-line-absent = absent leader
overview-line-direct = telling leader
overview-tick-first = start
overview-tick-away = away
overview-try = Try on Monday
overview-came = { $percent } of the work delivered.
overview-came-beside = You delivered { $percent } of the work; the absent leader, { $absent }.
overview-spread = With other luck it ends between { $low } and { $high }.
overview-spread-none = With other luck it ends at { $high } too.
overview-tables = All the tables
overview-leave = Leave
overview-front = Back to the first page
overview-turning = The turning points
overview-people = Back to the people
overview-turning-back = Back to the turning points
overview-what-if = What if …
overview-what-if-act = What if you’d left it alone?
overview-what-if-plan = What if you’d spent the week on
overview-what-if-done = What if you’d gone another way
overview-what-if-said = What if you’d said
overview-even-so = Even so, { $name } { $what }.
overview-price = At a price: { $name } { $what }.
overview-followed = { $name } { $what }.
overview-by = { $by } points

# Both futures of a decision.
fork-mark = Another way, from { $when }
what-if-title = Both ways, week by week
what-if-luck = the same luck in both
what-if-went = As it went
what-if-other = The other way
what-if-ends = Team alone: { $level } of 10
what-if-work =
    { $when ->
        [end] { $percent } of the work done
       *[before] { $percent } of the work done so far
    }
what-if-stop-fork = The choice
what-if-stop-evening = That evening
what-if-stop-friday = Week { $week }
what-if-stop-away = Midweek, away
what-if-stop-end = The end
what-if-next = Next: { $stop }
what-if-here = Here they part
what-if-since = What happens on one way only
what-if-now = What differs by now
what-if-later = They part later: { $stop }
what-if-never = They never part in a way that can be told
what-if-same = Up to here both are the same: the same people, the same luck.
what-if-alike = Nothing that can be told differs yet.
what-if-stop = Stop
what-if-differs = What differs
what-if-dashed = dashed ring: what they’d manage the other way
what-if-parts-went = As it went: { $text }
what-if-parts-other = The other way: { $text }
what-if-went-well = “{ $title }” goes well
what-if-went-badly = “{ $title }” goes badly
what-if-people = So far nothing else happens differently. Also different: { $names }.
what-if-alone = { $level } alone
what-if-waits = waits for you
what-if-waits-not = doesn’t wait
what-if-gone = has left
what-if-here-still = still here
what-if-deals = { $name } manages { $went } of 10 alone; the other way, { $other }.
what-if-waits-went =
    { $count ->
        [one] { $names } waits for you as it went, but not the other way.
       *[other] { $names } wait for you as it went, but not the other way.
    }
what-if-waits-other =
    { $count ->
        [one] { $names } waits for you the other way, but not as it went.
       *[other] { $names } wait for you the other way, but not as it went.
    }
what-if-left-went = { $name } has left; the other way, { $name } is still here.
what-if-left-other = { $name } is still here; the other way, { $name } has left.
what-if-end = In the end
what-if-verdict = { $now }; { $usually }.
what-if-verdict-yours = By the end your way leaves the team stronger, this time and usually.
what-if-verdict-other = By the end the other way leaves the team stronger, this time and usually.
what-if-time-same = By the end both ways come out the same this time
what-if-time-yours = By the end your way leaves the team stronger this time
what-if-time-other = By the end the other way leaves the team stronger this time
what-if-step-yours = At this step { $name } is better off your way
what-if-step-other = At this step { $name } is better off the other way
what-if-then-same = this time both ways end level
what-if-then-yours = this time your way ends with the stronger team
what-if-then-other = this time the other way ends with the stronger team
what-if-usual-yours = usually your way leaves the team stronger
what-if-usual-other = usually the other way leaves the team stronger
what-if-mean-yours = on average your way leaves the team stronger
what-if-mean-other = on average the other way leaves the team stronger
what-if-usual-level = usually there’s no clear winner
what-if-figures-now = This time: by { $by } of 10.
what-if-figures-yours = Your way is ahead in { $share } of 100 futures, by { $by } of 10 on average.
what-if-figures-other = The other way is ahead in { $share } of 100 futures, by { $by } of 10 on average.
what-if-figures-level = Luck makes a bigger difference than this choice.
what-if-play = Play on from { $when }, the other way
