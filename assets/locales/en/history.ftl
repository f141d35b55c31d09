# The play-throughs that are kept, and several side by side.

history-title = Past play-throughs
history-line =
    { $count ->
        [one] One play-through is saved here.
       *[other] { $count } play-throughs are saved here.
    }
history-every = All scenarios
history-empty = Nothing played yet
history-empty-then = Every team you lead is kept here: how it ended, how much it managed without you, and any two play-throughs side by side.
history-none = No play-throughs of this scenario are left.
history-mark-two = Pick two of the same scenario to see them side by side.
history-mark-another = Pick another one of the same scenario to see them side by side.
history-newer = Newer
history-older = Older
history-compare-them = See { $count } side by side
history-whose = { $play }, { $date }
history-ask =
    Delete this play-through for good? { $decisions ->
        [one] Its one decision
       *[other] Its { $decisions } decisions
    }, your notes and its debrief go with it.
history-keep = Keep it
history-delete-it = Delete for good
history-delete = Delete…
history-open = Look back
history-again = Play again
history-go-on = Continue
history-why-not = Why can’t I?
history-compare = Compare
history-heading = { $scenario } · { $player }
history-finished = finished
history-other-version = finished, with another version of the simulation
history-until = in progress, { $day }
history-changed = can’t be opened: the rules have changed since
history-unreadable = can’t be opened: the file is damaged
history-state =
    { $date } · { $state } · { $decisions ->
        [one] one decision
       *[other] { $decisions } decisions
    }
history-state-alone = { $date } · { $state }
history-so-far = Alone: { $first } of 10 on the first day, { $last } now.
history-figures = Alone: { $first } of 10 on the first day, { $last } with you there, { $alone } after the week without you.
history-course-of = The line: how much the team manages alone, from 0 to 10.
history-delivered-so-far = { $delivered } delivered.
history-came-to = Ending: “{ $ending }”. { $delivered } delivered.
history-station-first = first day
history-station-now = now
history-station-last = with you
history-station-alone = without you
history-better = { $scenario }: your team alone manages { $change } more than the first time
history-worse = { $scenario }: your team alone manages { $change } less than the first time
history-alike = { $scenario }: your team alone manages as much as the first time
history-side-by-side = Side by side
history-other-luck = These two had different luck. What differs may be luck as well as leading.
history-nothing = –
history-player = Player
history-ending = Ending
history-decisions = Decisions
history-first = Level on the first day
history-last = Level with you there
history-alone = Level without you
history-delivered = Delivered
history-stepped-in = Choices that stepped in
history-autonomy = Works independently, first and last
history-reliance = Waits for you, first and last
history-left = People who left
history-share-of = { $share } of { $all }
history-from-to = { $from }, then { $to }
history-to-list = Back to the list

date = { $day } { $month } { $year }
date-and-time = { $date }, { $time } UTC
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
history-words = Search: a scenario, a player, an ending, a date
history-find = Find
history-not-found = Nothing found for “{ $words }”. Clear the field to see them all.
history-parallel = Twin scenarios: equally hard, with different people and different answers. Any other difference is luck, and you.
history-scenario = Scenario
history-fitted = Choices that fit the situation
history-fitted-of = { $fitted } of { $of }
history-together = In all of these together
history-course = Choices that fit the situation, as a share of the moments where that could be said
history-course-line = Fitted
history-course-up = more often the last time ({ $last }) than the first ({ $first })
history-course-down = less often the last time ({ $last }) than the first ({ $first })
history-course-same = as often the last time as the first ({ $first })
