# A moment, what followed from it, and why.

moment-when = { $weekday } { $time } · week { $week }
moment-see = What you can see
moment-heard = What you hear when you listen
moment-choices = What you do
moment-urgent = It gets worse by the hour.
moment-listen = Look and listen first
moment-listen-note = ½ h, and you know more
moment-hours-left = You have { $hours } left today.
moment-hours-gone = Your hours of today are gone. Whatever you do now costs the evening.
choice-reads = { $place }, { $support }, { $hours }
choice-in = you step in
choice-halfway = halfway in
choice-near = a step back, within reach
choice-back = you step back

followed-title = What followed
followed-did = You: { $text }
followed-causes = What it did
followed-why-well = What helped
followed-why-badly = What stood in the way
followed-nothing = Nothing that could be seen.
followed-lucky = It could as easily have gone the other way.
followed-unlucky = More often than not, this works.
followed-promise = You have promised { $name }: { $text }
followed-promise-untold = You have promised { $name } something. There is a date to it.
followed-more =
    { $count ->
        [one] One more person changed a little.
       *[other] { $count } more changed a little.
    }

why-title = Why?
why-nothing = Nothing has been decided yet.
why-odds = With these people on this day it goes well in about { $n } of 10 tries.
why-helped = It helped that
why-hindered = It stood in the way that
why-people = What moved in people

moved = { $name }: { $what }
moved-onlooker = { $name }, who saw it: { $what }
moved-autonomy-up =
    { $size ->
        [little] gets on a little more alone
        [much] gets on far more alone
       *[some] gets on more alone
    }
moved-autonomy-down =
    { $size ->
        [little] gets on a little less alone
        [much] gets on far less alone
       *[some] gets on less alone
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
        [little] is a little surer that { $they } can do it
        [much] is much surer that { $they } can do it
       *[some] is surer that { $they } can do it
    }
moved-efficacy-down =
    { $size ->
        [little] is a little less sure that { $they } can do it
        [much] is much less sure that { $they } can do it
       *[some] is less sure that { $they } can do it
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
        [little] knows a little better what is wanted
        [much] knows much better what is wanted
       *[some] knows better what is wanted
    }
moved-clarity-down =
    { $size ->
        [little] knows a little less well what is wanted
        [much] knows much less well what is wanted
       *[some] knows less well what is wanted
    }
moved-ownership-up =
    { $size ->
        [little] feels it is a little more { $theirs }
        [much] feels it is much more { $theirs }
       *[some] feels it is more { $theirs }
    }
moved-ownership-down =
    { $size ->
        [little] feels it is a little less { $theirs }
        [much] feels it is much less { $theirs }
       *[some] feels it is less { $theirs }
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
        [little] is seen a little more
        [much] is seen much more
       *[some] is seen more
    }
moved-visibility-down =
    { $size ->
        [little] is seen a little less
        [much] is seen much less
       *[some] is seen less
    }
moved-leading-up =
    { $size ->
        [little] leads others a little better
        [much] leads others much better
       *[some] leads others better
    }
moved-leading-down =
    { $size ->
        [little] leads others a little less well
        [much] leads others much less well
       *[some] leads others less well
    }
moved-skill-up =
    { $size ->
        [little] has learned a little ({ $domain })
        [much] has learned a lot ({ $domain })
       *[some] has learned something ({ $domain })
    }
moved-skill-down = is getting out of practice ({ $domain })
moved-adapt-up =
    { $size ->
        [little] is a little better with things nobody has done before
        [much] is much better with things nobody has done before
       *[some] is better with things nobody has done before
    }
moved-adapt-down =
    { $size ->
        [little] is a little less at ease with things nobody has done before
        [much] is much less at ease with things nobody has done before
       *[some] is less at ease with things nobody has done before
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
reason-skill-down = it asked for more than { $name } can do yet
reason-leaders-craft-up = you know this work, and it came to use
reason-leaders-craft-down = you know this work less well than it needed
reason-leader-lacks-craft-up = you let somebody decide who knows it better than you
reason-leader-lacks-craft-down = you decided something that { $name } knows better than you
reason-speed-up = it was done before it could go wrong
reason-speed-down = it grew worse while it lasted
reason-their-information-up = what only the others knew could be used
reason-their-information-down = what only the others knew stayed with them
reason-efficacy-up = { $name } believed it could be done
reason-efficacy-down = { $name } only half believed it could be done
reason-held-up = you left room in the conversation
reason-held-down = you did most of the talking
reason-clarity-up = it was clear what was wanted
reason-clarity-down = it was not clear what was wanted
reason-strain-up = { $name } was rested
reason-strain-down = { $name } was tired and had a lot on
reason-habit-up = { $name } is used to deciding
reason-habit-down = { $name } is used to being told
reason-support-up = somebody stood behind { $name }
reason-support-down = { $name } was alone with it
reason-authority-up = it needed somebody who may decide, and you did
reason-authority-down = it needed a decision that only you could make
reason-trust-up = { $name } trusts you
reason-trust-down = { $name } does not trust you far enough for it
reason-tone-up = you wanted to understand, and it showed
reason-tone-down = it came across as blame
reason-listening-up = you had listened first
reason-listening-down = listening took time
reason-leaders-energy-up = you were rested
reason-leaders-energy-down = you were tired
reason-frame-up = there was something the two could hold on to
reason-frame-down = nothing held the two of them to the matter
reason-rapport-up = there was a good deal that held { $name } here
reason-rapport-down = there was not much left that held { $name } here
reason-facts-up = what was known was on the table
reason-facts-down = not everything that was known was on the table
