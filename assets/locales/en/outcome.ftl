# What a workshop leaves behind, how other rooms decided, and practice.

# On the console
console-result = Result
console-result-note = Without names, whenever you want it. Where fewer than five voted there are no counts.
console-result-html = To read and print (HTML)
console-result-csv = As a table (CSV)
console-result-cohort = To add up with other workshops (cohort file)
console-result-keep-note = Three files without names, in the folder “results” beside the saved play-throughs. Everything else is deleted.
console-result-kept = The workshop is over. Its result is in { $place }
console-result-not-kept = The result couldn’t be written: { $why }. The workshop goes on. Make room on the disk, or end it without keeping a result.

# The page
result-title = Workshop { $code }
result-note = What the room decided, without names
result-became = What became of the team
result-became-table = Table { $table }: what became of the team
result-votes = The votes
result-votes-table = Table { $table }: the votes
result-no-votes = Nothing was put to a vote.
result-unfinished = There is no debrief yet: the last day has not come.
result-parted = Where the tables parted
result-never-parted = So far all tables have decided alike.
result-vote = { $day }: { $title }
result-way = { $count ->
    [one] Table { $tables }: { $choice }
   *[other] Tables { $tables }: { $choice }
}
result-choice = Answer
result-shift = Shift
result-decided = Decided: { $number } · { $choice }
result-went-well = It went well.
result-went-badly = It did not go well.
result-small = Fewer than five voted, so there are no counts.
result-reason = Why { $number }? “{ $text }”

# How other rooms decided
room-others = How { $rooms } other rooms decided: { $shares }

# Practice
practice-wall = Practice: these phones are simulated
practice-console = This is a practice: the phones are simulated, and nothing is kept.
practice-name = Practice { $number }
practice-reason-1 = They’ve done it before.
practice-reason-2 = There’s no time to try things out.
practice-reason-3 = I’d want to know more first.
practice-reason-4 = It’s their work, not mine.
practice-reason-5 = If this goes wrong, it’s on us.
practice-reason-6 = Somebody has to say it now.
