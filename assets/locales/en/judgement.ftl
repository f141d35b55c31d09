# The debrief: what the moments needed, luck, other leaders, and what to try.

debrief-tab-judgement = Judgement
debrief-tab-yourself = You

turning-delivery-up = More of the work gets delivered this way.
turning-delivery-down = Less of the work gets delivered this way.
turning-standing-up = It also helps your reputation outside.
turning-standing-down = It also costs you some reputation outside.
turning-plan = How you spent the week
turning-act-not = leaving it alone
turning-meeting-decide = you wrap up the meeting yourself: { $option }
turning-meeting-let = you let them decide
turning-chart = Both ways, over many futures
turning-yours = Your way
turning-other = The other way
turning-mark = Where they part: { $when }
turning-chart-reads = your way ends at { $yours } on average, and between { $low } and { $high } in eight futures out of ten; the other way at { $other }, between { $otherlow } and { $otherhigh }

fit-heading = Stepping in, stepping back, and what was needed
fit-none = You haven’t decided anything yet.
fit-summary =
    { $in ->
        [0] You never stepped in.
        [one] You stepped in once, and { $needed ->
            [0] weren’t needed
           *[other] were needed
        }.
       *[other] You stepped in { $in } times, and were { $needed ->
            [0] never needed
            [one] needed once
            [2] needed twice
           *[other] needed { $needed } times
        }.
    } { $back ->
        [0] You never stepped back.
        [one] You stepped back once, and they { $able ->
            [0] weren’t able to manage
           *[other] were able to manage
        }.
       *[other] You stepped back { $back } times, and they were { $able ->
            [0] never able to manage
            [one] able to manage once
            [2] able to manage twice
           *[other] able to manage { $able } times
        }.
    }
fit-how = They count as able if it would have gone well at least six times in ten with you stepping back. You count as needed if it would have gone well fewer than five times, and clearly more often with you stepping in. In between, either would do.
fit-of = { $count } of { $all }
fit-part = This play-through is so long that only part of it is judged: { $count } of { $all } decisions, spread evenly over the weeks.
fit-table = By kind of moment: how often, and with what support
fit-kind = Kind
fit-all = All
fit-in-needed = Stepped in, and was needed
fit-in-able = Stepped in, though they were able
fit-back-able = Stepped back, and they were able
fit-back-needed = Stepped back, though needed
fit-either = Either would do
fit-cell = { $count } ({ $support })
fit-too-soon =
    { $count ->
        [one] Once you stepped in too soon: they were able, and it could have waited for them.
        [2] Twice you stepped in too soon: they were able, and it could have waited for them.
       *[other] { $count } times you stepped in too soon: they were able, and it could have waited for them.
    }
fit-no-time =
    { $count ->
        [one] Once you stepped in where they were able, but there was little time to wait.
        [2] Twice you stepped in where they were able, but there was little time to wait.
       *[other] { $count } times you stepped in where they were able, but there was little time to wait.
    }
fit-stayed-back =
    { $count ->
        [one] Once you stepped back where you were needed.
        [2] Twice you stepped back where you were needed.
       *[other] { $count } times you stepped back where you were needed.
    }
fit-too-late =
    { $count ->
        [one] Once you came late: you had been needed on an earlier day.
        [2] Twice you came late: you had been needed on an earlier day.
       *[other] { $count } times you came late: you had been needed on an earlier day.
    }
fit-could-not-know =
    { $count ->
        [one] With one of these, there was no way of knowing.
       *[other] With { $count } of these, there was no way of knowing.
    }
fit-miss-in = { $when }, “{ $title }”: you stepped in, and they would have managed.
fit-miss-in-soon = { $when }, “{ $title }”: you stepped in, they would have managed, and it could have waited for them.
fit-miss-in-unknown = { $when }, “{ $title }”: you stepped in, and they would have managed. You couldn’t have known.
fit-miss-back = { $when }, “{ $title }”: you stepped back, and you were needed.
fit-miss-back-unknown = { $when }, “{ $title }”: you stepped back, and you were needed. You couldn’t have known.
fit-late-seen = { $when }, “{ $title }”: you had been needed since { $since }, and the signs were there.
fit-late-unseen = { $when }, “{ $title }”: it went back to { $since }. You couldn’t have known.
fit-habit = Your habit, week by week
fit-habit-chart = How often you decided to step in
fit-habit-in = Stepped in
fit-habit-up = you stepped in more as the weeks went by
fit-habit-down = you stepped in less as the weeks went by
fit-habit-same = about as much at the end as at the beginning

luck-heading = What was luck, and what was you
luck-summary =
    { $all ->
        [one] You decided in one moment.
       *[other] You decided in { $all } moments.
    } With your choices, you could expect about { $expected } to go well; { $well ->
        [0] none did.
        [one] one did.
       *[other] { $well } did.
    }
luck-all-usual = That’s about what you’d expect.
luck-all-good = That many good outcomes come up { $rare }.
luck-all-bad = That few good outcomes come up { $rare }.
luck-how = A choice is judged by what it leads to across many futures: for the team, the work and your reputation. How it happened to turn out this time doesn’t count. A trade-off is a choice where another one would have gained something and cost something.
luck-table = Moment by moment
luck-head-moment = Moment
luck-head-odds = Success was
luck-head-came = How it went
luck-head-rare = How often that happens
luck-head-choice = Your choice
luck-moment = { $title } ({ $when })
luck-odds-surely = almost certain
luck-odds-likely = likely
luck-odds-even = fifty-fifty
luck-odds-unlikely = unlikely
luck-odds-hardly = very unlikely
luck-came-well = well
luck-came-badly = badly
luck-usual = often
luck-one-in-three = one time in three
luck-one-in-four = one time in four
luck-one-in-five = one time in five
luck-one-in-ten = one time in ten
luck-one-in-twenty = one time in twenty, or rarer
luck-sound-as-expected = sound
luck-sound-good-luck = sound, and lucky
luck-sound-bad-luck = sound, and unlucky
luck-trade-as-expected = a trade-off
luck-trade-good-luck = a trade-off, and lucky
luck-trade-bad-luck = a trade-off, and unlucky
luck-worse-as-expected = not the best
luck-worse-good-luck = not the best, and lucky
luck-worse-bad-luck = not the best, and unlucky
luck-other = In “{ $title }” this would have been the better bet: { $choice } Better { $gains }.
luck-for-team = for the team
luck-for-delivery = for the work
luck-for-standing = for your reputation

debrief-leader-situational = A leader who reads each situation first
leaders-above-all = None of the others would have left them as strong as you did.
leaders-between = Some of the others would have left them stronger, some weaker.
leaders-below-all = Every one of the others would have left them stronger.
leaders-under-way = You’re not done yet; the others have played to the end.
leaders-table = Level out of ten, and how it ended
leaders-head-leader = Leader
leaders-head-came = First day
leaders-head-now = Last Friday
leaders-head-alone = After the week without you
leaders-head-delivered = Delivered
leaders-head-ending = Ending
leaders-not-yet = not yet
leaders-luck = Everyone had the same luck. Different luck would move all of these lines.

ready-heading = What they no longer need you for
ready-too-early = After four weeks, this page can tell you what they’ve stopped bringing to you.
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
ready-hours-fewer = That gives you back { $hours } a week.
ready-hours-more = That takes { $hours } a week more than it did.
ready-hours-same = It takes as much of your week as it did.
ready-next = They sort out most of what comes up themselves. Someone could take your part over, and you could move on to something else.
ready-for-days = You could be gone for days. It’s too early to be gone for good.
ready-not-yet = Whoever came after you would get as many questions as you do.
ready-can-act = On the first day, { $then } of { $all } would have sorted out a typical problem of their own, well and without being asked, at least one time in three. Now it’s { $now }.
leads-heading = Who leads now
leads-nobody = Nobody was given anything to lead.
leads-project = { $name } leads “{ $project }”.
leads-moments =
    { $count ->
        [one] { $name } led once, and it { $well ->
            [0] didn’t go well
           *[other] went well
        }.
       *[other] { $name } led { $count } times, and { $well ->
            [0] it never went well
            [one] it went well once
            [2] it went well twice
           *[other] it went well { $well } times
        }.
    }
leads-grown = { $name } is a better leader than at the start.

try-heading = Three things to try at work this week
try-ask-first = When someone brings you a problem, ask what they’d do if you weren’t there. If it would work, let it stand, even if your way is better.
try-look-earlier = Think of the piece of work that worries you and that you haven’t mentioned. Ask to see it a day earlier than agreed, just as it is.
try-hand-back = Find something you took over when it was urgent and still have. Give it back by Friday, and say what you’ll stop doing.
try-leave-a-date = Next time you leave something to someone, add two sentences: what it has to be good for, and the day you’ll look at it together.
try-ask-what-they-saw = When something has gone wrong, start with “What did you see at the time?” Say what you think only once that’s been answered.
try-say-yours = Tell the team about one thing you got wrong lately, what it cost, and what you do differently now. Two minutes, at the start of a meeting.
try-speak-last = Before your next meeting, write your opinion on a piece of paper. Read it out after everyone else has spoken.
try-fixed-times = Pick two half hours a day when anyone can ask you anything, and keep to them. See what has sorted itself out by then.
try-give-one-away = Cross one thing off your own list that someone else would like to learn. Hand it over whole, with the people who come with it.
try-name-the-quiet = Find something that worked because of someone who never mentioned it. Tell them what it was and what it saved.
try-listen = Before one decision that seems clear to you, spend five minutes asking the people closest to it what you can’t see.
try-write-it-down = Before you decide something, write down how you think it will go, and how sure you are. Look at the note in two weeks.
