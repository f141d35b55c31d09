# Monday: the weekly plan.

plan-title = Monday, week { $week }
plan-line = Where will your week go?
plan-hours = { $hours } this week
plan-left = { $hours } · { $left } still free
plan-full = { $hours } · all planned
plan-over = { $hours } · { $over } too many
plan-left-why = Whatever you leave free is there for what comes up.
plan-ready = Ready-made plans
plan-same = Same as last week
plan-first = The plan as it stands
plan-people = More for people
plan-conditions = Better conditions
plan-answers = More answers
plan-desk = More of your own work
plan-rest = A quieter week
plan-no-change = nothing changes
plan-change-up = { $line } up to { $hours }
plan-change-down = { $line } down to { $hours }
plan-change-none = no time for { $line }
plan-change-manner = when asked, you { $manner }
plan-changes = { $changes }; { $manner }
plan-summary = { $line } { $hours }
plan-summary-rest = other things { $hours }
plan-start = Start the week
plan-start-note = with these hours

# Where the plan is something to press.
plan-board-line = Where will your { $hours } hours go this week? Pick a plan and change it if you like.
plan-board-week = Your week: { $name }
plan-board-week-own = Your week: as you set it
plan-board-seen = What you’ve seen
plan-board-changed = Compared with last week
plan-board-changed-first = Compared with the plan as it stands
plan-board-team = Your people
plan-board-people = press for a one-to-one
plan-meet = One-to-one with { $name }
plan-board-note = Choose a block to see what it does and to change its hours.
plan-from = More hours come from “{ $line }”: { $hours } left
plan-from-free = More hours come from your free time: { $hours } left
plan-from-note = press to take them from somewhere else
plan-fact-asked =
    { $times ->
        [one] Asked you once
        [2] Asked you twice
       *[other] Asked you { $times } times
    }
plan-fact-asked-most =
    { $times ->
        [2] Asked you most: twice
       *[other] Asked you most: { $times } times
    }
plan-fact-waits-longest =
    { $days ->
        [0] Is waiting for your answer
        [one] Has waited longest: since yesterday
       *[other] Has waited longest: { $days } days
    }
plan-fact-answered = Plan { $number } has time for this
plan-helps-people = time for { $name }
plan-helps-answers = answers for { $name }
plan-fact-handled =
    { $times ->
        [one] Sorted out one thing alone
       *[other] Sorted out { $times } things alone
    }
plan-fact-late = Late: “{ $task }”
plan-fact-new = Starts on “{ $task }”
plan-fact-task = “{ $task }”, { $percent } done
plan-details = Details
plan-details-line = How you answer, whom you see, what you hand over
plan-details-back = Back to your week
plan-door-manner = When asked: { $manner }
plan-door-nobody = One-to-ones: with whoever asked most
plan-door-none = No one-to-ones this week
plan-door-with = One-to-ones with { $names }
plan-door-handed = Handed over: { $list }
plan-door-given = { $title } to { $name }

# What a ready-made week brings, and what it costs: at most 32 letters each, one line of a card.
plan-same-gives = A bit of everything
plan-same-costs = Nothing gets your full attention
plan-people-gives = Fewer questions later
plan-people-costs = Your own list has to wait
plan-conditions-gives = More gets done without you
plan-conditions-costs = People see less of you
plan-answers-gives = Nobody waits for you this week
plan-answers-costs = They’ll keep asking
plan-desk-gives = Your own list gets done
plan-desk-costs = People have to cope alone
plan-rest-gives = You stay fresh
plan-rest-costs = You see and hear less

# What of last week a ready-made week answers; stands beside what it brings, and is as short.
plan-cue-asked =
    { $times ->
        [2] { $name } asked you twice
       *[other] { $name } asked you { $times } times
    }
plan-cue-bearing = { $name } { $seen }
plan-cue-waited =
    { $count ->
        [one] One question waited for you
       *[other] { $count } questions waited for you
    }
plan-cue-desk = { $hours } left on your own list
plan-cue-late =
    { $count ->
        [one] One task is late
       *[other] { $count } tasks are late
    }
plan-cue-mistakes =
    { $count ->
        [one] One mistake came to light
       *[other] { $count } mistakes came to light
    }
plan-cue-tired = You’re starting the week tired
plan-cue-handled =
    { $count ->
        [one] One thing sorted out without you
       *[other] { $count } things sorted out without you
    }

# What a block of the bar is called.
hours-desk = Own work
hours-answers = Answers
hours-one-to-ones = One-to-ones
hours-check-ins = Check-ins
hours-floor = Working alongside
hours-rest = Rest
hours-free = Free

plan-heading-conditions = Working conditions
plan-conditions-note = They affect everyone, every day.
plan-heading-people = People
plan-people-note = One person at a time.
plan-heading-you = You
plan-you-note = What only you can do, and what keeps you going.
plan-heading-manner = When someone brings you something, you
plan-heading-with = One-to-ones with
plan-with-note = Choose nobody, and it’s whoever asked you most.
plan-heading-desk = Your own work: what could someone else take on?
plan-desk-note = Taking it back later costs more trust than never handing it over.
plan-heading-leads = Who leads
plan-heading-seen = What you can see
plan-desk-left = { $title }, { $hours } left
plan-desk-only-you = { $title }, { $hours } left. Only you.
plan-desk-owned = { $title }: { $name } has it
plan-give = { $name }
plan-lead = { $project }: { $name }

line-goals = Set clear goals
line-goals-note = everyone knows what “done” means
line-goals-short = goals
line-path = Clear the path
line-path-note = what’s been in the team’s way for weeks gets sorted
line-path-short = clearing the path
line-process = Better ways of working
line-process-note = less time is lost to the same thing every week
line-process-short = ways of working
line-review = Look back together
line-review-note = people learn from last week and dare to speak up
line-review-short = looking back
line-floor = Working alongside
line-floor-note = you see the work up close, and people trust you more
line-floor-short = working alongside
line-one-to-ones = One-to-ones
line-one-to-ones-note = half an hour each: trust grows, and problems come up
line-one-to-ones-short = one-to-ones
line-answers = Answers
line-answers-note = for whoever comes to you with something
line-answers-short = answers
line-desk = Your own work
line-desk-note = your own list; what you leave undone holds others up
line-desk-short = your own work
line-check-ins = Check-ins
line-check-ins-note = you keep the dates you’ve set, and people hear how it went
line-check-ins-short = check-ins
line-rest = Rest
line-rest-note = an evening to yourself keeps you fresh
line-rest-short = rest
