# What moved each person, and what was seen beside what was so.

debrief-tab-seen = Seen and true

ledger-weeks = { $name }, Friday by Friday
ledger-weeks-reads = gets on alone { $alone }; waits for you { $waits }
ledger-now = today
ledger-mark = { $when }: { $what }
ledger-moment = { $title }, { $did }
ledger-moment-seen = { $title }, { $did }, and { $name } saw it
ledger-did-take-over = you did it yourself
ledger-did-direct = you said how
ledger-did-hover = you checked all of it
ledger-did-join = you did it together
ledger-did-guide = you said what counts
ledger-did-coach = you asked
ledger-did-entrust = you gave it back, with a date
ledger-did-leave = you stayed out of it

ledger-sentence = { $now }: { $because }.
ledger-sentence-bare = { $now }.
ledger-became-left = { $name } has left
ledger-became-waits = { $name } waits for you more than on the first day
ledger-became-freer = { $name } gets on without you better than on the first day
ledger-became-cooler = { $name } cares less than on the first day
ledger-became-quieter = { $name } says less than on the first day
ledger-became-same = { $name } needs you about as much as on the first day
ledger-because-stepped-in =
    { $of ->
        [one] the one difficult moment, which you took over
       *[other] { $times } of { $of } difficult moments taken over by you
    }
ledger-because-stepped-back =
    { $of ->
        [one] the one difficult moment, in which you stepped back
       *[other] { $times } of { $of } difficult moments in which you stepped back
    }
ledger-because-between =
    { $times ->
        [one] one difficult moment with you close by
       *[other] { $times } difficult moments with you close by
    }
ledger-because-settled =
    { $times ->
        [one] one thing settled without you
       *[other] { $times } things settled without you
    }
ledger-because-failed =
    { $times ->
        [one] one try that went wrong
       *[other] { $times } tries that went wrong
    }
ledger-because-answered =
    { $times ->
        [one] one question that you answered
       *[other] { $times } questions that you answered
    }
ledger-because-in-vain =
    { $times ->
        [one] one wait for you that ended without an answer
       *[other] { $times } waits for you that ended without an answer
    }
ledger-because-acts =
    { $times ->
        [one] something you did in passing
       *[other] { $times } things you did in passing
    }
ledger-because-plan = the hours you planned
ledger-because-meetings =
    { $times ->
        [one] one meeting
       *[other] { $times } meetings
    }
ledger-because-saw = what you did when it was about others
ledger-because-colleagues = the people at the next desks
ledger-because-work = the daily work
ledger-because-kept =
    { $times ->
        [one] one promise kept
       *[other] { $times } promises kept
    }
ledger-because-broken =
    { $times ->
        [one] one promise broken
       *[other] { $times } promises broken
    }
ledger-because-hid =
    { $times ->
        [one] one problem kept quiet
       *[other] { $times } problems kept quiet
    }

ledger-causes = What moved { $name } most:
ledger-cause = { $what } { $name } { $moved }.
ledger-cause-answers =
    { $times ->
        [one] One answer of yours
       *[other] { $times } answers of yours
    }
ledger-cause-own-success =
    { $times ->
        [one] One thing settled without you
       *[other] { $times } things settled without you
    }
ledger-cause-own-failure =
    { $times ->
        [one] One try that went wrong
       *[other] { $times } tries that went wrong
    }
ledger-cause-waiting =
    { $times ->
        [one] One day of waiting for you
       *[other] { $times } days of waiting for you
    }
ledger-cause-practice = The daily work
ledger-cause-plan = The hours you planned
ledger-cause-review = Looking back together
ledger-cause-colleagues = The people at the next desks
ledger-cause-departure = { $name } has left
ledger-cause-promise-kept =
    { $times ->
        [one] One promise kept
       *[other] { $times } promises kept
    }
ledger-cause-promise-broken =
    { $times ->
        [one] One promise broken
       *[other] { $times } promises broken
    }
ledger-cause-fear =
    { $times ->
        [one] One problem kept quiet
       *[other] { $times } problems kept quiet
    }
ledger-cause-load = The load of the weeks
ledger-cause-slack = Days with nothing urgent
ledger-cause-delivery = Work handed in, on its day or late
ledger-cause-recognition = Being noticed, or not
ledger-cause-time = Evenings and passing time
ledger-cause-anchor = How { $name } takes things by nature
ledger-cause-climate = What it is like to work here: trust, work of one’s own, being seen, load

beside-title = What you saw, and what was so
beside-note = Signals come late, and fear brightens them. Each Friday as it looked to you, beside what was so.
beside-no-friday = No Friday has come yet.
beside-week = Week
beside-seen = What you saw
beside-so = What was so
beside-and-then = { $first } { $last }
beside-alone-0 = hardly ever got on alone
beside-alone-1 = got on alone now and then
beside-alone-2 = often got on alone
beside-alone-3 = mostly got on alone
beside-brought-0 = brought you little
beside-brought-1 = brought you some of it
beside-brought-2 = brought you most of it
beside-waits-0 = hardly waited for you
beside-waits-1 = waited for you at times
beside-waits-2 = waited for you with most things
beside-tired-0 = rested
beside-tired-1 = tired
beside-tired-2 = worn out
beside-said-0 = said on Friday that things were bad
beside-said-1 = said on Friday that it was all right
beside-said-2 = said on Friday that things were good
beside-felt-0 = thought that things were bad
beside-felt-1 = thought that it was all right
beside-felt-2 = thought that things were good
beside-found = when you went to see: { $words }
beside-told = told you of a problem in “{ $task }” when you asked
beside-hid = kept a problem in “{ $task }” quiet
beside-broke-out = what was kept quiet in “{ $task }” broke out
beside-afraid = was careful around you

misread-bright-and-hiding = In week { $week } { $name }’s light looked widest while a problem in “{ $task }” was being kept quiet.
misread-hiding = In week { $week } { $name } was keeping a problem in “{ $task }” quiet.
misread-less-alone = In week { $week } { $name } seemed to get on alone far better than was so.
misread-more-alone = In week { $week } { $name } could do more alone than you got to see.
misread-more-tired = In week { $week } { $name } was more tired than it looked.
misread-said-better = On the Friday of week { $week } { $name }’s answers were better than things were.
misread-afraid = It did not feel safe to tell you.
misread-none = What you saw was much what was so.
