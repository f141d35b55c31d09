# A moment, what followed from it, and why.

moment-when = { $weekday } { $time } · week { $week }
moment-see = What you can see
moment-heard = What you hear when you listen
moment-choices = What you do
moment-urgent = It’s getting worse by the hour.
moment-listen = Look and listen first
moment-listen-note = 30 min, and you’ll know more
moment-hours-left = You have { $hours } left today.
moment-hours-gone = You’ve used up today’s hours. Anything you do now comes out of your evening.
choice-reads = { $place }, { $support }, { $hours }
choice-in = you step in
choice-halfway = halfway in
choice-near = a step back, within reach
choice-back = you step back

went-well = It went well.
went-badly = It went badly.
went-expected = You expected: { $said }.
went-often =
    With these people, it goes well { $n ->
        [1] one time in ten
        [2] two times in ten
        [3] three times in ten
        [4] four times in ten
        [5] five times in ten
        [6] six times in ten
        [7] seven times in ten
        [8] eight times in ten
       *[other] nine times in ten
    }.
went-lucky = You were lucky.
went-unlucky = That was bad luck.
followed-title = What happened
followed-did = Your choice: { $text }
followed-causes = What changed
followed-why-well = What helped
followed-why-badly = What got in the way
followed-nothing = Nothing you could see.
followed-promise = You promised { $name }: { $text }
followed-promise-untold = You promised { $name } something. It has a date.
followed-more =
    { $count ->
        [one] One more person changed a little.
       *[other] { $count } more people changed a little.
    }

why-title = Why?
why-nothing = Nothing has been decided yet.
why-chosen = Your choice
why-decided = What was decided
why-went = How it went
why-changed = What it changed
why-onlooker = saw it happen
why-last = Your last decision

moved = { $name }: { $what }
moved-onlooker = { $name }, who saw it: { $what }
moved-several = { $who }: { $what }
moved-several-onlookers = { $who }, who saw it: { $what }
moved-all =
    { $n ->
        [2] Both
        [3] All three
        [4] All four
        [5] All five
        [6] All six
        [7] All seven
        [8] All eight
       *[other] All { $n }
    }
moved-others =
    { $n ->
        [2] The other two
        [3] The other three
        [4] The other four
        [5] The other five
        [6] The other six
        [7] The other seven
        [8] The other eight
       *[other] The other { $n }
    }
moved-tag-autonomy = Independence
moved-tag-reliance = Waiting for you
moved-tag-efficacy = Confidence
moved-tag-trust = Trust in you
moved-tag-safety = Speaking up
moved-tag-clarity = Clarity
moved-tag-ownership = Ownership
moved-tag-strain = Strain
moved-tag-commitment = Wants to be here
moved-tag-visibility = Gets noticed
moved-tag-leading = Leading
moved-tag-skill = Skill ({ $domain })
moved-tag-adapt = Copes with the new
moved-autonomy-up =
    { $size ->
        [little] works a little more independently
        [much] works far more independently
       *[some] works more independently
    }
moved-autonomy-down =
    { $size ->
        [little] works a little less independently
        [much] works far less independently
       *[some] works less independently
    }
moved-reliance-up =
    { $size ->
        [little] waits for you a little more
        [much] waits for you much more
       *[some] waits for you more
    }
moved-reliance-down =
    { $size ->
        [little] waits for you a little less
        [much] waits for you much less
       *[some] waits for you less
    }
moved-efficacy-up =
    { $size ->
        [little] is a little surer { $they } can do it
        [much] is much surer { $they } can do it
       *[some] is surer { $they } can do it
    }
moved-efficacy-down =
    { $size ->
        [little] is a little less sure { $they } can do it
        [much] is much less sure { $they } can do it
       *[some] is less sure { $they } can do it
    }
moved-trust-up =
    { $size ->
        [little] trusts you a little more
        [much] trusts you much more
       *[some] trusts you more
    }
moved-trust-down =
    { $size ->
        [little] trusts you a little less
        [much] trusts you much less
       *[some] trusts you less
    }
moved-safety-up =
    { $size ->
        [little] speaks up a little more easily
        [much] speaks up much more easily
       *[some] speaks up more easily
    }
moved-safety-down =
    { $size ->
        [little] is a little more careful about what { $they } say{ $s }
        [much] is much more careful about what { $they } say{ $s }
       *[some] is more careful about what { $they } say{ $s }
    }
moved-clarity-up =
    { $size ->
        [little] is a little clearer about what’s wanted
        [much] is much clearer about what’s wanted
       *[some] is clearer about what’s wanted
    }
moved-clarity-down =
    { $size ->
        [little] is a little less clear about what’s wanted
        [much] is much less clear about what’s wanted
       *[some] is less clear about what’s wanted
    }
moved-ownership-up =
    { $size ->
        [little] sees the work a little more as { $theirs }
        [much] sees the work much more as { $theirs }
       *[some] sees the work more as { $theirs }
    }
moved-ownership-down =
    { $size ->
        [little] sees the work a little less as { $theirs }
        [much] sees the work much less as { $theirs }
       *[some] sees the work less as { $theirs }
    }
moved-strain-up =
    { $size ->
        [little] is under a little more strain
        [much] is under much more strain
       *[some] is under more strain
    }
moved-strain-down =
    { $size ->
        [little] is under a little less strain
        [much] is under much less strain
       *[some] is under less strain
    }
moved-commitment-up =
    { $size ->
        [little] wants to be here a little more
        [much] wants to be here much more
       *[some] wants to be here more
    }
moved-commitment-down =
    { $size ->
        [little] wants to be here a little less
        [much] wants to be here much less
       *[some] wants to be here less
    }
moved-visibility-up =
    { $size ->
        [little] gets a little more credit
        [much] gets much more credit
       *[some] gets more credit
    }
moved-visibility-down =
    { $size ->
        [little] gets a little less credit
        [much] gets much less credit
       *[some] gets less credit
    }
moved-leading-up =
    { $size ->
        [little] is a little better at leading
        [much] is much better at leading
       *[some] is better at leading
    }
moved-leading-down =
    { $size ->
        [little] is a little less sure at leading
        [much] is much less sure at leading
       *[some] is less sure at leading
    }
moved-skill-up =
    { $size ->
        [little] knows a little more about the { $domain } side
        [much] knows much more about the { $domain } side
       *[some] knows more about the { $domain } side
    }
moved-skill-down = is getting rusty on the { $domain } side
moved-adapt-up =
    { $size ->
        [little] copes a little better with things nobody has done before
        [much] copes much better with things nobody has done before
       *[some] copes better with things nobody has done before
    }
moved-adapt-down =
    { $size ->
        [little] copes a little less well with things nobody has done before
        [much] copes much less well with things nobody has done before
       *[some] copes less well with things nobody has done before
    }
moved-they-autonomy-up =
    { $size ->
        [little] work a little more independently
        [much] work far more independently
       *[some] work more independently
    }
moved-they-autonomy-down =
    { $size ->
        [little] work a little less independently
        [much] work far less independently
       *[some] work less independently
    }
moved-they-reliance-up =
    { $size ->
        [little] wait for you a little more
        [much] wait for you much more
       *[some] wait for you more
    }
moved-they-reliance-down =
    { $size ->
        [little] wait for you a little less
        [much] wait for you much less
       *[some] wait for you less
    }
moved-they-efficacy-up =
    { $size ->
        [little] are a little surer they can do it
        [much] are much surer they can do it
       *[some] are surer they can do it
    }
moved-they-efficacy-down =
    { $size ->
        [little] are a little less sure they can do it
        [much] are much less sure they can do it
       *[some] are less sure they can do it
    }
moved-they-trust-up =
    { $size ->
        [little] trust you a little more
        [much] trust you much more
       *[some] trust you more
    }
moved-they-trust-down =
    { $size ->
        [little] trust you a little less
        [much] trust you much less
       *[some] trust you less
    }
moved-they-safety-up =
    { $size ->
        [little] speak up a little more easily
        [much] speak up much more easily
       *[some] speak up more easily
    }
moved-they-safety-down =
    { $size ->
        [little] are a little more careful about what they say
        [much] are much more careful about what they say
       *[some] are more careful about what they say
    }
moved-they-clarity-up =
    { $size ->
        [little] are a little clearer about what’s wanted
        [much] are much clearer about what’s wanted
       *[some] are clearer about what’s wanted
    }
moved-they-clarity-down =
    { $size ->
        [little] are a little less clear about what’s wanted
        [much] are much less clear about what’s wanted
       *[some] are less clear about what’s wanted
    }
moved-they-ownership-up =
    { $size ->
        [little] see the work a little more as theirs
        [much] see the work much more as theirs
       *[some] see the work more as theirs
    }
moved-they-ownership-down =
    { $size ->
        [little] see the work a little less as theirs
        [much] see the work much less as theirs
       *[some] see the work less as theirs
    }
moved-they-strain-up =
    { $size ->
        [little] are under a little more strain
        [much] are under much more strain
       *[some] are under more strain
    }
moved-they-strain-down =
    { $size ->
        [little] are under a little less strain
        [much] are under much less strain
       *[some] are under less strain
    }
moved-they-commitment-up =
    { $size ->
        [little] want to be here a little more
        [much] want to be here much more
       *[some] want to be here more
    }
moved-they-commitment-down =
    { $size ->
        [little] want to be here a little less
        [much] want to be here much less
       *[some] want to be here less
    }
moved-they-visibility-up =
    { $size ->
        [little] get a little more credit
        [much] get much more credit
       *[some] get more credit
    }
moved-they-visibility-down =
    { $size ->
        [little] get a little less credit
        [much] get much less credit
       *[some] get less credit
    }
moved-they-leading-up =
    { $size ->
        [little] are a little better at leading
        [much] are much better at leading
       *[some] are better at leading
    }
moved-they-leading-down =
    { $size ->
        [little] are a little less sure at leading
        [much] are much less sure at leading
       *[some] are less sure at leading
    }
moved-they-skill-up =
    { $size ->
        [little] know a little more about the { $domain } side
        [much] know much more about the { $domain } side
       *[some] know more about the { $domain } side
    }
moved-they-skill-down = are getting rusty on the { $domain } side
moved-they-adapt-up =
    { $size ->
        [little] cope a little better with things nobody has done before
        [much] cope much better with things nobody has done before
       *[some] cope better with things nobody has done before
    }
moved-they-adapt-down =
    { $size ->
        [little] cope a little less well with things nobody has done before
        [much] cope much less well with things nobody has done before
       *[some] cope less well with things nobody has done before
    }
moved-energy-up =
    { $size ->
        [little] You: a little more energy
        [much] You: much more energy
       *[some] You: more energy
    }
moved-energy-down =
    { $size ->
        [little] You: a little more tired
        [much] You: much more tired
       *[some] You: more tired
    }
moved-standing-up =
    { $size ->
        [little] { $name }: thinks a little more of you
        [much] { $name }: thinks much more of you
       *[some] { $name }: thinks more of you
    }
moved-standing-down =
    { $size ->
        [little] { $name }: thinks a little less of you
        [much] { $name }: thinks much less of you
       *[some] { $name }: thinks less of you
    }

reason-skill-up = { $name } knows this work well enough
reason-skill-down = it took more than { $name } can do yet
reason-leaders-craft-up = you know this work, and it came in useful
reason-leaders-craft-down = you don’t know this work well enough
reason-leader-lacks-craft-up = you left it to someone who knows it better than you do
reason-leader-lacks-craft-down = { $name } knows this better than you do
reason-speed-up = it was dealt with before it could go wrong
reason-speed-down = it took longer than there was time for
reason-their-information-up = what only the others knew was put to use
reason-their-information-down = what only the others knew stayed with them
reason-efficacy-up = { $name } believed it could be done
reason-efficacy-down = { $name } only half believed it could be done
reason-held-up = you left room in the conversation
reason-held-down = you kept most of it in your own hands
reason-clarity-up = it was clear what was wanted
reason-clarity-down = it wasn’t clear what was wanted
reason-strain-up = { $name } was rested
reason-strain-down = { $name } was tired and had a lot on
reason-habit-up = { $name } is used to deciding
reason-habit-down = { $name } is used to being told
reason-support-up = { $name } had your support
reason-support-down = { $name } didn’t have your support
reason-authority-up = it needed someone with the authority to decide, and you decided
reason-authority-down = it needed a decision only you could make
reason-trust-up = { $name } trusts you
reason-trust-down = { $name } didn’t trust you enough for this
reason-tone-up = you wanted to understand, and it showed
reason-tone-down = it came across as blame
reason-listening-up = you’d listened first
reason-listening-down = listening took time
reason-leaders-energy-up = you were rested
reason-leaders-energy-down = you were tired
reason-frame-up = the two of them had something to hold on to
reason-frame-down = nothing kept the two of them to the point
reason-rapport-up = there was plenty to keep { $name } here
reason-rapport-down = there wasn’t much left to keep { $name } here
reason-facts-up = what people knew was on the table
reason-facts-down = not everything people knew was on the table
came-title = Why “{ $title }” came
came-after = Because of what was decided at “{ $title }”.
came-habit = Because of how you’ve mostly been answering lately.
came-task-late = Because “{ $task }” is late.
came-task-done = Because “{ $task }” is done.
came-promise-broken = Because a promise wasn’t kept.
came-gone = Because { $name } has left.
came-left = Because someone has left.
came-person = Because of how things stand with { $name }.
came-team = Because of how the team is doing.
came-delivered = Because of how much has been delivered by now.
came-energy = Because of how tired or rested you are.
came-standing = Because of what { $party } thinks of you by now.
came-crisis = Because something in “{ $task }” had been wrong for days, and nobody said so.
came-missed-deadline = Because “{ $task }” can’t make its due date any more.
came-mistake = Because { $name } found an error in “{ $task }” and said so.
came-stuck = Because { $name } has been on the same problem for days.
came-request = Because { $name } is waiting for an answer from you.
came-hesitation = Because { $name } could make a start on “{ $task }”, and hasn’t.
came-disagreement = Because you decided it yourself, and { $name } dares to object.
came-conflict = Because { $name } and { $other } don’t get on.
came-opportunity = Because { $name } wants more, and few people see what { $name } can do.
came-one-to-one = Because you’ve kept time free for one-to-ones.
came-own-mistake = Because something you decided went wrong.
came-resignation = Because { $name } has given notice.
came-success = Because { $name } has done good work for days, and nobody has noticed.
came-meeting = Because it was scheduled.
