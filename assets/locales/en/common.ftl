# Words that every screen shares: days, hours, kinds of moments, ways of answering, people.

somebody = someone
somebody-outside = someone outside the team
a-task = the work
you = you
and = { $first } and { $last }
comma = { $first }, { $last }
quoted = “{ $text }”
said = { $name }: “{ $text }”
tip = Tip: { $text }

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-week = { $weekday }, week { $week }
weekday-time = { $weekday } { $time }
week = Week { $week }
day-of = day { $day } of { $days }
dot = { $first } · { $last }

hours = { $n } h
minutes = { $n } min
hours-none = 0 h
hours-left = { $hours } left today
hours-over = { $hours } over today
percent = { $n }%
decimal-mark = .
colon = :{" "}
semicolon = ;{" "}

kind-crisis = Crisis
kind-missed-deadline = Late work
kind-meeting = Meeting
kind-mistake = Mistake
kind-conflict = Conflict
kind-stuck = Stuck
kind-request = Request
kind-disagreement = Disagreement
kind-hesitation = Hesitation
kind-opportunity = Opportunity
kind-one-to-one = One-to-one
kind-success = Success
kind-own-mistake = Your own mistake
kind-resignation = Leaving

manner-take-over = do it for them
manner-direct = tell them how
manner-hover = let them do it, and check everything
manner-join = do it with them
manner-guide = say what matters, and let them decide
manner-coach = ask until they see it
manner-entrust = hand it back, with a date
manner-leave = leave it to them

support-alone = no backup
support-backed = your backing
support-with-you = side by side

in = step in
back = step back

pronoun-she-they = she
pronoun-she-them = her
pronoun-she-their = her
pronoun-she-theirs = hers
pronoun-she-themself = herself
pronoun-she-is = is
pronoun-she-has = has
pronoun-she-does = does
pronoun-she-s = s
pronoun-he-they = he
pronoun-he-them = him
pronoun-he-their = his
pronoun-he-theirs = his
pronoun-he-themself = himself
pronoun-he-is = is
pronoun-he-has = has
pronoun-he-does = does
pronoun-he-s = s
pronoun-they-they = they
pronoun-they-them = them
pronoun-they-their = their
pronoun-they-theirs = theirs
pronoun-they-themself = themself
pronoun-they-is = are
pronoun-they-has = have
pronoun-they-does = do
pronoun-they-s = { "" }

go-on = Continue
go-back = Back
undo = Undo the last decision
why = Why?
quit = Quit
