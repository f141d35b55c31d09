# The debrief: a story before a chart.

debrief-title = What became of them
debrief-line = { $scenario }, { $weeks ->
        [one] one week, and one
       *[other] { $weeks } weeks, and one
    } without you
debrief-tab-story = Story
debrief-tab-people = People
debrief-tab-leaders = Other leaders
debrief-headline-less =
    { $count ->
        [one] One of { $all } needs you less than on the day you came.
       *[other] { $count } of { $all } need you less than on the day you came.
    }
debrief-headline-more =
    { $count ->
        [one] One of { $all } needs you more than on the day you came.
       *[other] { $count } of { $all } need you more than on the day you came.
    }
debrief-headline-all-less = Every one of them needs you less than on the day you came.
debrief-headline-all-more = Every one of them needs you more than on the day you came.
debrief-headline-same = They need you about as much as on the day you came.
debrief-headline-left =
    { $count ->
        [one] One person has left.
       *[other] { $count } people have left.
    }
debrief-delivered = Delivered
debrief-delivered-reads = { $percent } of the work
debrief-energy = Your energy
debrief-energy-reads = { $word }
debrief-energy-high = you have plenty left
debrief-energy-middle = you could do with a weekend
debrief-energy-low = you are running on empty
debrief-standing = What they think of you outside
debrief-standing-reads = { $word }
debrief-standing-high = highly
debrief-standing-middle = neither here nor there
debrief-standing-low = not much
debrief-level = The team's level, without anyone's help
debrief-level-note = Five problems in their own line of work, from easy to one that nobody has seen before, put to each of them with you away: how many would they take on by themselves, and solve?
debrief-level-reads = from { $first } to { $last } out of 10
debrief-level-tick-first = start
debrief-level-tick = week { $week }
debrief-level-tick-last = without you
debrief-you = you { $level }
debrief-turning = Where it turned
debrief-turning-none = No single decision moved much. It was the sum of them.
debrief-turning-title = { $when }: { $title }
debrief-turning-did = You: { $text }
debrief-turning-instead = Instead of: { $text }
debrief-turning-up = Over { $futures } futures this left the team { $level } higher on the scale of ten, on average.
debrief-turning-down = Over { $futures } futures this left the team { $level } lower on the scale of ten, on average.
debrief-turning-luck = Luck alone moves more than that.
debrief-fork = Play it from here, the other way
debrief-people = The people, first day and last
debrief-person-gone = has left
debrief-person-settled =
    { $times ->
        [0] settled nothing without you
        [one] settled one thing without you
       *[other] settled { $times } things without you
    }
debrief-person-asked =
    { $times ->
        [0] never asked you
        [one] asked you once
       *[other] asked you { $times } times
    }
debrief-quantity-autonomy = Gets on alone
debrief-quantity-reliance = Waits for you
debrief-quantity-trust = Trusts you
debrief-quantity-safety = Speaks up
debrief-quantity-commitment = Wants to be here
debrief-quantity-reads = { $from } at the start, { $to } now
debrief-leaders = The same people, the same luck, another leader
debrief-leader-direct = A leader who tells everyone how
debrief-leader-absent = A leader who is never there
debrief-leader-reads = level { $level } out of 10, { $delivered } delivered. “{ $ending }”
debrief-leader-you = You
debrief-notes = What you wrote on the way
debrief-note = { $when }: { $text }
debrief-luck = Another seed would have given another story. What stays alike over many of them is what you did.
debrief-again = Play it again
debrief-close = Back to the start
