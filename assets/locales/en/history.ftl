# The play-throughs that are kept, and several side by side.

history-title = Past play-throughs
history-line =
    { $count ->
        [one] One play-through is kept here.
       *[other] { $count } play-throughs are kept here.
    }
history-every = All scenarios
history-none = There is none of this scenario any more.
history-mark-another = Pick another one of the same scenario to see them side by side.
history-newer = Newer ones
history-older = Older ones
history-compare-them = See { $count } side by side
history-whose = { $play }, { $date }
history-ask =
    Delete this play-through for good? { $decisions ->
        [one] Its one decision goes
       *[other] Its { $decisions } decisions go
    } with it, and your notes and its debrief.
history-keep = Keep it
history-delete-it = Delete for good
history-delete = Delete…
history-open = Look back
history-go-on = Go on
history-why-not = Why not?
history-compare = Compare
history-heading = { $scenario } · { $player }
history-finished = finished
history-other-version = played to its end, with another version of the simulation
history-until = half played, { $day }
history-changed = cannot be opened: the rules have changed since
history-unreadable = cannot be opened: the file is damaged
history-state =
    { $date } · { $state } · { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    }
history-state-alone = { $date } · { $state }
history-so-far = The team’s level was { $first } on the first day and is { $last } now. { $delivered } is delivered.
history-figures = Ending: “{ $ending }”. The team’s level was { $first } on the first day, { $last } at the end with you there, and { $alone } after the week without you. { $delivered } was delivered.
history-side-by-side = Side by side
history-other-luck = The luck was another. What differs may be luck as well as leading.
history-nothing = –
history-player = Player
history-ending = Ending
history-decisions = Decisions
history-first = Level on the first day
history-last = Level with you there
history-alone = Level without you
history-delivered = Delivered
history-stepped-in = Choices that stepped in
history-autonomy = Autonomy, first and last
history-reliance = Reliance, first and last
history-left = People who left
history-share-of = { $share } of { $all }
history-from-to = { $from }, then { $to }
history-to-list = Back to the list

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
history-words = Words of a row: a scenario, a player, an ending, a date
history-find = Find
history-not-found = No row says “{ $words }”. Empty the field to see all of them.
history-parallel = Two forms of one scenario: every number in them is the same, and only the words differ. What else differs is luck, and you.
history-scenario = Scenario
history-fitted = In or back as it was needed
history-fitted-of = { $fitted } of { $of }
history-together = In all of these together
history-course = In or back as it was needed: the share of the moments in which that could be said
history-course-line = As needed
history-course-up = more often the last time ({ $last }) than the first ({ $first })
history-course-down = less often the last time ({ $last }) than the first ({ $first })
history-course-same = as often the last time as the first ({ $first })
