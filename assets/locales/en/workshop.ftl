# Workshops: the wall, the phones and the console.

# The phone
room-title = Room { $code }
room-join-title = Join the room
room-join-code = Room code
room-join-code-note = It’s on the wall.
room-join-name = Your name, if you like
room-join-name-note = Your table and the facilitator see your name. It’s never shown beside a vote.
room-join = Join
room-join-back = Been here before? Your seat code
room-join-back-note = It was at the top of your phone’s screen. It brings you back to your seat, with your vote.
room-join-return = Return to my seat
room-join-private = No account, no app. What you send is deleted when the workshop ends.
room-join-wrong = There’s no room with this code. Check the wall again.
room-join-wrong-seat = There’s no seat with this code in this room.
room-full = This room is full. Ask the facilitator.
room-guest = Guest { $number }
room-connected = connected
room-lost = no connection, trying again
room-seat = seat { $code }
room-table = table { $table }
room-language = Language
room-waiting = The workshop begins in a moment. Keep this page open.
room-look-up = Look up at the wall.
room-talk = Talk about it. There may be another vote.
room-over = This workshop is over. Thank you for playing. What you sent has been deleted.
room-removed = The facilitator has removed this seat from the room.
room-gone = This room isn’t here any more. You can close this page.
room-witness = You’re in { $name }’s chair. You see what { $name } sees, and you don’t vote.
room-chair-elsewhere = Something keeps the leader busy, somewhere else. You may hear of it later.
room-chair-said = What { $name } last said or did
room-chair-knows = What { $name } knows and has not said
room-vote-title = What would you do?
room-vote-again-title = Now that you’ve talked: what would you do?
room-vote-first = First vote
room-vote-round = Vote { $round }, after talking
room-vote-before = Your last vote: { $number }
room-vote = Vote
room-vote-change = Change my vote
room-vote-abstain = I’d rather not vote
room-vote-in = Your vote is in.
room-vote-in-none = You’re sitting this one out.
room-vote-later = Not sent yet. It goes out as soon as there’s a connection.
room-vote-closed = The vote is closed.
room-vote-missing = Pick one first.
room-vote-not-kept = This couldn’t be saved on the laptop. Please try again.
room-slow = One thing at a time: too much came at once. Please wait a moment.
room-expects = Next week { $name } will ask you
room-expects-more = more
room-expects-same = as now
room-expects-less = less
room-reason = Why? One line, without your name
room-your-choice = Your vote
room-waits = Your table is ahead. Wait here until the others have come this far.
room-go-on = Go on
room-speaks = Your phone goes on for your table.
room-speaks-other = { $name } goes on for your table.
room-show-votes = Show how we voted

# The wall
wall-title = The wall
wall-join = Join with your phone
wall-join-late = Join late
wall-join-code = room { $code }
wall-private = no account, no app; deleted at the end
wall-joined = { $count ->
    [0] nobody is here yet
    [one] one person is here
   *[other] { $count } people are here
}
wall-voted = { $voted ->
    [one] { $voted } of { $present } has voted
   *[other] { $voted } of { $present } have voted
}
wall-closed = closed · { $voted } voted
wall-was = was { $count }
wall-most = most votes
wall-winner-only = With so few votes, no numbers are shown.
wall-nobody = Nobody has voted.
wall-tie = A tie. Talk about it.
wall-abstained = { $count ->
    [one] one abstained
   *[other] { $count } abstained
}
wall-reason = Why { $number }? “{ $text }”
wall-expects-more = { $count } of { $total } think { $name } will ask more next week
wall-expects-same = { $count } of { $total } think { $name } will ask as much next week
wall-expects-less = { $count } of { $total } think { $name } will ask less next week
foreseen-more = In week { $week }, { $name } asked you more often than in the week before.
foreseen-same = In week { $week }, { $name } asked you as often as in the week before.
foreseen-less = In week { $week }, { $name } asked you less often than in the week before.
foreseen-count = { $right ->
    [one] One of { $total } foresaw it.
   *[other] { $right } of { $total } foresaw it.
}
foreseen-by-most = The room foresaw it.
foreseen-not = The room expected something else.
wall-level = What the team can do alone
wall-table-voted = { $voted } of { $seats }
wall-black = The wall is dark
wall-scan = Scan this with the phone’s camera

# The console
console-title = Console
console-room = Room { $code }, { $scenario }
console-next = Next
console-close = Close the vote
console-reopen = Open it again
console-reveal = Show how they voted
console-again = Talk, then vote again
console-decide = Go with { $number }
console-listen = Look and listen first
console-skip = Skip this, in the room’s style
console-back = Undo the last decision
console-divide = Show both futures
console-divide-close = Hide both futures
console-black = Darken the wall
console-light = Light the wall
console-timer = Timer
console-timer-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
console-timer-stop = Stop the timer
console-language = Language of the wall and the console
console-end = End the workshop
console-end-note = All phones are disconnected. Everything that was sent is deleted from this laptop.
console-end-sure = Yes, end it and delete everything
console-votes = Votes so far
console-votes-note = Only you see this before it’s shown.
console-hands = Raised hands
console-hands-note = For people without a phone. Hands are added to the votes.
console-hands-set = Count them in
console-people = Who is here
console-people-none = Nobody has joined yet.
console-remove = Take out
console-witness = Sees
console-witness-leader = what you see as leader
console-notes = Notes for you
console-wall = The wall shows
preflight-title = Before people arrive: try it with one phone
preflight-arrived = A phone has joined, so phones reach this laptop.
preflight-try = Put your own phone on the Wi-Fi that people will use, turn its mobile data off, and scan the code on the wall.
preflight-trouble = If the page doesn’t open on the phone
preflight-terms = The venue’s own page appears: accept its terms on the phone first, then scan again.
preflight-firewall = It keeps loading, or says the site can’t be reached: allow this program through the laptop’s firewall. On Windows, set the network to “Private”.
preflight-apart = Still nothing, with laptop and phone on the same Wi-Fi: the venue keeps its guests apart (“client isolation”) or puts phones on another network. Ask its technician to allow it, or open a hotspot of your own.
preflight-others = Or type one of this laptop’s other addresses into the phone:
preflight-hotspot = A hotspot of your own
preflight-hotspot-note = The workshop needs no internet. Windows lets eight phones in, most phones five to ten; for a larger room bring a small Wi-Fi router.
preflight-windows = Windows: Settings › Network & internet › Mobile hotspot.
preflight-macos = macOS: System Settings › General › Sharing › Internet Sharing, to computers using Wi-Fi. It shares another connection, such as Ethernet.
preflight-linux = Linux with GNOME: Settings › Wi-Fi › menu › Turn On Wi-Fi Hotspot.
preflight-phone = A phone: on an iPhone Settings › Personal Hotspot, on Android Settings › Network & internet › Hotspot & tethering. Connect the laptop to it as well.
preflight-after = Once the laptop is on another network, the wall shows the new address by itself within a few seconds.
console-tables = Tables
console-all-tables = all tables
console-standing = Where the tables stand
console-waits = waits for the others
console-pace = Tables move
console-pace-together = all together
console-pace-own = each at its own pace
console-gate = They wait for each other
console-gate-week = at each new week
console-gate-meeting = at each meeting
console-gate-friday = at each Friday
console-gate-marked = only at marked moments
console-gate-moments = Mark moments at which they wait too
console-gate-open = Let the waiting tables go on
console-quorum = Fewer than half have voted.
console-tie = A tie: you decide, or let them talk.
console-addresses = Addresses that phones may use
console-addresses-note = If a phone can’t reach any of them, the venue’s network keeps devices apart: open a hotspot on this laptop or a phone, and have everyone join that.
console-wall-link = Open the wall
console-sheet-link = Sheet for participants
console-true-state = How the team really is
console-refused = That can’t be done right now.
console-not-kept = This couldn’t be saved: { $why }
console-keep = Keep an anonymous result
console-guide-link = Guide for facilitators

# The wall in the window
title-host = Host a workshop
host-title = Which team for your workshop?
host-line = This window becomes the wall, and everybody joins by phone.
host-whole = All of it: { $minutes } minutes
host-resume = Go on with the last room
host-leave-title = Leave the wall?
host-leave-kept = The phones will wait. The room is kept with every vote and every decision.
host-leave-resume = To go on with it: “Host a workshop”, then “Go on with the last room”; or stepback host --resume { $code } in a terminal.
host-stay = Stay
host-leave = Leave the wall
host-console = Open the console
host-no-browser = No browser could be opened from here. Enter or N takes the room on without the console.
