# The wall of a room that is split: both futures of a vote, side by side. Nothing here says which vote was right.

divided-split = You split { $first } to { $second }, so here are both futures
divided-split-tie = { $first } to { $second }, a tie: here are both futures
divided-split-few = You don’t agree, so here are both futures
divided-left = left
divided-right = right
divided-week = week { $week }
divided-end = in the end

# Who pays: whoever is worse off on this side than on the other.
divided-paid = { $name } pays.
divided-paid-luck = This time, { $name } pays.
divided-paid-nobody = Nobody is worse off here than over there.
divided-luck = with other luck:
divided-sure = { $count } of { $all }
divided-cost-left = { $name } has left; over there, { $name } is still here.
divided-cost-strain = Under more strain: { $here } of 10; over there, { $there }.
divided-cost-reliance = Waits for you more: { $here } of 10; over there, { $there }.
divided-cost-autonomy = Works less independently: { $here } of 10; over there, { $there }.
divided-cost-asks = By then { $they } come{ $s } to you { $here }; over there, { $there }.
divided-cost-handles = By then { $they } sort{ $s } something out alone { $here }; over there, { $there }.
divided-times =
    { $times ->
        [0] never
        [1] once
        [2] twice
       *[other] { $times } times
    }

# Where they part.
divided-parts = Where they part
divided-moment = { $time } · { $title }
divided-led = { $when }: { $text }
divided-led-today = The same day
divided-led-asked = { $name } brings you “{ $task }”.
divided-led-handled = { $name } sorts out “{ $task }” alone.
divided-led-helped = { $name } and { $other } sort out “{ $task }”.
divided-led-failed = { $name } tries “{ $task }” alone. It goes wrong.
divided-never = They never part: both ways lead to the same.
divided-nobody = Nobody pays more on one side than on the other.
divided-either-way = { $name } pays either way. Only what it costs is different.

divided-alone = What the team can do alone
divided-alone-usually = (with other luck)
divided-goes-on = The room goes on where it decided: with the { $votes }
divided-goes-on-left = The room goes on with the left side
divided-goes-on-right = The room goes on with the right side
divided-goes-on-tie = A tie: where the room goes on is still open
divided-goes-on-open = Where the room goes on is still open
