# The debrief: a story before a chart.

debrief-title = How your team turned out
debrief-line =
    { $weeks ->
        [one] { $scenario }: one week with your team, and one without you
       *[other] { $scenario }: { $weeks } weeks with your team, and one without you
    }
debrief-tab-story = Story
debrief-tab-people = People
debrief-tab-leaders = Other leaders
debrief-headline-less =
    { $count ->
        [one] One of the { $all } needs you less than at the start.
        [2] Two of the { $all } need you less than at the start.
        [3] Three of the { $all } need you less than at the start.
        [4] Four of the { $all } need you less than at the start.
        [5] Five of the { $all } need you less than at the start.
        [6] Six of the { $all } need you less than at the start.
        [7] Seven of the { $all } need you less than at the start.
        [8] Eight of the { $all } need you less than at the start.
        [9] Nine of the { $all } need you less than at the start.
       *[other] { $count } of the { $all } need you less than at the start.
    }
debrief-headline-more =
    { $count ->
        [one] One of the { $all } now needs you more.
        [2] Two of the { $all } now need you more.
        [3] Three of the { $all } now need you more.
        [4] Four of the { $all } now need you more.
        [5] Five of the { $all } now need you more.
        [6] Six of the { $all } now need you more.
        [7] Seven of the { $all } now need you more.
        [8] Eight of the { $all } now need you more.
        [9] Nine of the { $all } now need you more.
       *[other] { $count } of the { $all } now need you more.
    }
debrief-headline-all-less = Every one of them needs you less than at the start.
debrief-headline-all-more = Every one of them needs you more than at the start.
debrief-headline-same = They need you about as much as at the start.
debrief-headline-left =
    { $count ->
        [one] One person has left.
        [2] Two people have left.
        [3] Three people have left.
        [4] Four people have left.
        [5] Five people have left.
        [6] Six people have left.
        [7] Seven people have left.
        [8] Eight people have left.
        [9] Nine people have left.
       *[other] { $count } people have left.
    }
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
debrief-note = { $when }: { $text }
debrief-luck = Different luck would have told a different story. What stays the same across many of them is what you did.
debrief-again = Play it again
debrief-close = Back to the start
debrief-front-other = { $name }, with the same people and the same luck: { $level }.
debrief-front-turn = The biggest turning point: { $when }, “{ $title }”. Your way leads to { $yours } on average, the other way to { $other }.
debrief-front-fork = Play on from that turning point, the other way
