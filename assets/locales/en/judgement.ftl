# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Judgement
debrief-tab-yourself = You

turning-delivery-up = More of the work gets delivered that way.
turning-delivery-down = Less of the work gets delivered that way.
turning-standing-up = It also leaves you better regarded outside.
turning-standing-down = It also leaves you less well regarded outside.
turning-plan = How you spent the week
turning-act-not = leaving it alone
turning-meeting-decide = you close the meeting yourself: { $option }
turning-meeting-let = you let them decide
turning-chart = Both ways, over many futures
turning-yours = Your way
turning-other = The other way
turning-mark = Here they part: { $when }
turning-chart-reads = your way ends at { $yours } on average, between { $low } and { $high } in eight futures of ten; the other way at { $other }, between { $otherlow } and { $otherhigh }

fit-heading = In or back, and what it needed
fit-none = No moment has been decided yet.
fit-summary =
    You { $in ->
        [0] never stepped in
        [one] stepped in once
       *[other] stepped in { $in } times
    } and { $back ->
        [0] never stepped back
        [one] stepped back once
       *[other] stepped back { $back } times
    }. They needed you in { $needed } of the first, and were able without you in { $able } of the second.
fit-how = They were able if it would go well in six of ten cases with you back. They needed you if it would go well in fewer than five, and clearly more often with you in. In between either would do.
fit-part = So large a play-through is looked at in part: { $count } of { $all } decisions, spread evenly over the weeks.
fit-table = By kind of moment: how often, and with how much support
fit-kind = Kind
fit-all = All
fit-in-needed = in when needed
fit-in-able = in when they were able
fit-back-able = back when they were able
fit-back-needed = back when needed
fit-either = either would do
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Once you stepped in too soon: they were able, and there was time.
       *[other] { $count } times you stepped in too soon: they were able, and there was time.
    }
fit-no-time =
    { $count ->
        [one] Once you stepped in where they were able, with little time to wait for it.
       *[other] { $count } times you stepped in where they were able, with little time to wait for it.
    }
fit-stayed-back =
    { $count ->
        [one] Once you stepped back where it needed you.
       *[other] { $count } times you stepped back where it needed you.
    }
fit-too-late =
    { $count ->
        [one] Once it had needed you on an earlier day.
       *[other] { $count } times it had needed you on an earlier day.
    }
fit-could-not-know =
    { $count ->
        [one] Of all these, one could not be known.
       *[other] Of all these, { $count } could not be known.
    }
fit-miss-in = { $when }, “{ $title }”: you stepped in, and they would have managed.
fit-miss-in-soon = { $when }, “{ $title }”: you stepped in, they would have managed, and nothing was burning.
fit-miss-in-unknown = { $when }, “{ $title }”: you stepped in, and they would have managed. You could not know that.
fit-miss-back = { $when }, “{ $title }”: you stepped back, and it needed you.
fit-miss-back-unknown = { $when }, “{ $title }”: you stepped back, and it needed you. You could not know that.
fit-late-seen = { $when }, “{ $title }”: it had needed you since { $since }, and there was something to see.
fit-late-unseen = { $when }, “{ $title }”: it went back to { $since }. You could not know that.
fit-habit = Your habit, week by week
fit-habit-chart = How much of what you decided was a step in
fit-habit-in = In
fit-habit-up = you stepped in more as the weeks went by
fit-habit-down = you stepped in less as the weeks went by
fit-habit-same = about as much at the end as at the beginning

luck-heading = Luck, and what was yours
luck-summary =
    { $all ->
        [one] You decided one moment.
       *[other] You decided { $all } moments.
    } With what you chose, about { $expected } could be expected to go well. { $well ->
        [0] None did.
        [one] One did.
       *[other] { $well } did.
    }
luck-all-usual = That is about what was to be expected.
luck-all-good = So many happen { $rare }.
luck-all-bad = So few happen { $rare }.
luck-how = A choice is judged by what it leads to over many futures, for the team, the work and your standing. What came of it this time does not count. A trade is one where another choice would have won something and lost something.
luck-table = Moment by moment
luck-head-moment = Moment
luck-head-odds = Going well was
luck-head-came = It went
luck-head-rare = That happens
luck-head-choice = Your choice was
luck-moment = { $title } ({ $when })
luck-odds-surely = nearly sure
luck-odds-likely = likely
luck-odds-even = as likely as not
luck-odds-unlikely = unlikely
luck-odds-hardly = very unlikely
luck-came-well = well
luck-came-badly = badly
luck-usual = often
luck-one-in-three = one time in three
luck-one-in-four = one time in four
luck-one-in-five = one time in five
luck-one-in-ten = one time in ten
luck-one-in-twenty = one time in twenty or less
luck-sound-as-expected = sound
luck-sound-good-luck = sound, and lucky
luck-sound-bad-luck = sound, and unlucky
luck-trade-as-expected = a trade
luck-trade-good-luck = a trade, and lucky
luck-trade-bad-luck = a trade, and unlucky
luck-worse-as-expected = not the best
luck-worse-good-luck = not the best, and lucky
luck-worse-bad-luck = not the best, and unlucky
luck-other = In “{ $title }” this would have been the better bet: { $choice } Better { $gains }.
luck-for-team = for what the team can do
luck-for-delivery = for what gets delivered
luck-for-standing = for your standing

debrief-leader-situational = A leader who reads each situation first
leaders-above-all = Under you they ended higher than under any of the others.
leaders-between = Some of the others would have left them higher, some lower.
leaders-below-all = Each of the others would have left them higher.
leaders-under-way = You are not done yet; the others are shown to their end.
leaders-table = Level out of ten, and what came of it
leaders-head-leader = Leader
leaders-head-came = on the first day
leaders-head-now = on the last Friday
leaders-head-alone = after the week alone
leaders-head-delivered = delivered
leaders-head-ending = ending
leaders-not-yet = not yet
leaders-luck = Everyone met the same luck. Another draw would move all of these lines.

ready-heading = What you are no longer needed for
ready-too-early = After four weeks this page can say what they no longer bring to you.
ready-asked =
    In the first two weeks they brought you { $then ->
        [0] nothing
        [one] one thing a week
       *[other] { $then } things a week
    }; in the last two, { $now ->
        [0] nothing
        [one] one a week
       *[other] { $now } a week
    }.
ready-hours-fewer = That is { $hours } of your week that nobody asks for any more.
ready-hours-more = That is { $hours } more of your week than at first.
ready-hours-same = It takes as much of your week as it did.
ready-next = Most of what comes up they settle themselves. Somebody could take this over from you, and you could take on something else.
ready-for-days = You could be gone for days. For good it would be too early.
ready-not-yet = Whoever came after you would be asked as much as you are.
ready-can-act = On the first day { $then } of { $all } would settle a typical problem of their own, well and unasked, at least one time in three. Now it is { $now }.
leads-heading = Who leads now
leads-nobody = Nobody was given anything to lead.
leads-project = { $name } leads “{ $project }”.
leads-moments =
    { $count ->
        [one] { $name } was let lead once
       *[other] { $name } was let lead { $count } times
    }, { $well ->
        [0] and it did not go well.
        [one] and once it went well.
       *[other] and { $well } times it went well.
    }
leads-grown = { $name } leads better than on the first day.

try-heading = Three things to try in real work this week
try-ask-first = When somebody brings you a problem, ask what they would do if you were not here. If it would do, let it stand, even where yours is better.
try-look-earlier = Think of the piece of work that worries you and that you have not mentioned. Ask to see it a day earlier than agreed, as it is.
try-hand-back = Find something you took over when it was urgent and still have. Give it back by Friday, and say what you will not do any more.
try-leave-a-date = Next time you leave something to somebody, add two sentences: what it has to be good for, and the day on which you will look at it together.
try-ask-what-they-saw = When something has gone wrong, begin with “What did you see at the time?” Say what you think only when that has been answered.
try-say-yours = Tell the team about one thing that you got wrong lately, what it cost, and what you do differently now. Two minutes, at the start of a meeting.
try-speak-last = In one meeting, write your opinion on a piece of paper before it begins. Read it out after everyone else has spoken.
try-fixed-times = Name two half hours a day in which anyone may ask you anything, and keep them. See what has settled itself by then.
try-give-one-away = Cross one thing off your own list that somebody else would like to learn. Give it to them whole, with the people it involves.
try-name-the-quiet = Find something that worked because of somebody who did not mention it. Tell them what it was and what it saved, by name.
try-listen = Before one decision that seems clear to you, spend five minutes asking those who are nearest to it what you cannot see.
try-write-it-down = Before you decide something, write down how you think it will go, and how sure you are. Look at the note in two weeks.
