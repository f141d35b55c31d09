# Workshops: the wall, the phones and the console.

# The phone
room-title = Room { $code }
room-join-title = Join the room
room-join-code = Room code
room-join-code-note = It is on the wall.
room-join-name = Your name, if you like
room-join-name-note = Others at your table and the facilitator see it. It never stands beside a vote.
room-join = Join
room-join-back = Been here before? Your seat code
room-join-back-note = It stood at the top of your phone. It brings you back to your seat, with your vote.
room-join-return = Go back to my seat
room-join-private = No account, no app. What you send is deleted when the workshop ends.
room-join-wrong = No room has this code. Look at the wall again.
room-join-wrong-seat = No seat in this room has this code.
room-full = This room is full. Ask the facilitator.
room-guest = Guest { $number }
room-connected = connected
room-lost = no connection, trying again
room-seat = seat { $code }
room-table = table { $table }
room-language = Language
room-waiting = The workshop begins in a moment. Keep this page open.
room-look-up = Look up at the wall.
room-talk = Talk about it. A second vote may come.
room-over = This workshop is over. Thank you for playing. What you sent has been deleted.
room-removed = The facilitator has taken this seat out of the room.
room-gone = This room is not here any more. You can close this page.
room-witness = You are in { $name }’s chair. You see what { $name } sees, and don’t vote.
room-chair-elsewhere = Something keeps the leader busy, somewhere else. You may hear of it later.
room-chair-said = What { $name } last said or did
room-chair-knows = What { $name } knows and has not said
room-vote-title = What would you do?
room-vote-again-title = Now that you have talked: what would you do?
room-vote-first = First vote
room-vote-round = Vote { $round }, after talking
room-vote-before = Your first vote: { $number }
room-vote = Vote
room-vote-change = Change my vote
room-vote-abstain = I’d rather not vote
room-vote-in = Your vote is in.
room-vote-in-none = You’re sitting this one out.
room-vote-later = Not sent yet. It goes out as soon as there is a connection.
room-vote-closed = The vote is closed.
room-vote-missing = Pick one first.
room-vote-not-kept = Your vote couldn’t be saved on the laptop. Please try again.
room-slow = One thing at a time: too much came at once. Please wait a moment.
room-expects = Next week { $name } will ask you
room-expects-more = more
room-expects-same = as now
room-expects-less = less
room-reason = Why? One line, without your name
room-your-choice = Your vote

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
wall-voted = { $voted } of { $present } have voted
wall-open = voting
wall-closed = closed · { $voted } voted
wall-was = was { $count }
wall-most = most votes
wall-winner-only = With so few votes only the winner is shown.
wall-nobody = Nobody has voted.
wall-tie = A tie. Talk about it.
wall-abstained = { $count ->
    [one] one abstained
   *[other] { $count } abstained
}
wall-reason = Why { $number }? “{ $text }”
wall-expects-more = They think { $name } will ask more next week: { $count } of { $total }
wall-expects-same = They think { $name } will ask as often next week: { $count } of { $total }
wall-expects-less = They think { $name } will ask less next week: { $count } of { $total }
wall-tables = Tables
wall-level = What the team can do alone
wall-table-voted = { $voted } of { $seats }
wall-table-done = has decided
wall-timer = { $time } left
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
console-decide-note = { $choice }
console-overrule = Decide otherwise
console-listen = Let the room look and listen first
console-skip = Skip this, as the room has led so far
console-back = Take the last decision back
console-divide = Show both futures
console-divide-close = Back from both futures
console-black = Darken the wall
console-light = Light the wall
console-timer = Timer
console-timer-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
console-timer-stop = Stop the timer
console-language = Language of wall and console
console-end = End the workshop
console-end-note = Phones are let go. Everything that was sent is deleted from this laptop.
console-end-sure = Yes, end it and delete everything
console-keep = Keep an anonymous result
console-votes = Votes so far
console-votes-note = Only you see this before it is shown.
console-hands = Raised hands
console-hands-note = For people without a phone. They are added to the votes.
console-hands-set = Count them in
console-people = Who is here
console-people-none = Nobody has joined yet.
console-remove = Take out
console-rename = Give another name
console-witness = Sees
console-witness-leader = what you see as leader
console-notes = Notes for you
console-notes-none = No notes for this point.
console-wall = The wall shows
console-tables = Tables
console-all-tables = all tables
console-quorum = Fewer than half have voted.
console-tie = A tie: you decide, or let them talk.
console-addresses = Addresses that phones may use
console-addresses-note = If a phone finds none of them, the venue’s network keeps devices apart: open a hotspot on this laptop or a phone, and let everybody join that.
console-wall-link = Open the wall
console-sheet-link = Sheet for participants
console-guide-link = Guide for facilitators
console-true-state = How the team really is
console-plan = Plan of the session
console-refused = That cannot be done right now.
console-not-kept = This could not be saved: { $why }
