# What moved each person, and what was seen beside what was so.

debrief-tab-seen = Seen and true

ledger-weeks = { $name }, Friday by Friday
ledger-weeks-reads = works independently { $alone }; waits for you { $waits }
ledger-now = Today
ledger-mark = { $when }: { $what }
ledger-moment = “{ $title }”, { $did }
ledger-moment-seen = “{ $title }”, { $did }, and { $name } saw it
ledger-did-take-over = you did it yourself
ledger-did-direct = you said how
ledger-did-hover = you checked all of it
ledger-did-join = you did it together
ledger-did-guide = you said what matters
ledger-did-coach = you asked
ledger-did-entrust = you left it with them
ledger-did-leave = you stayed out of it

ledger-sentence = { $now }, mostly because of { $because }.
ledger-sentence-bare = { $now }.
ledger-became-left = { $name } has left
ledger-became-waits = { $name } waits for you more than at the start
ledger-became-freer = { $name } gets on better without you than at the start
ledger-became-cooler = { $name } cares less than at the start
ledger-became-quieter = { $name } says less than at the start
ledger-became-same = { $name } needs you about as much as at the start
ledger-because-stepped-in =
    { $of ->
        [one] how you stepped in at the one difficult moment
       *[other] how often you stepped in ({ $times } of { $of } difficult moments)
    }
ledger-because-stepped-back =
    { $of ->
        [one] how you stepped back at the one difficult moment
       *[other] how often you stepped back ({ $times } of { $of } difficult moments)
    }
ledger-because-between =
    { $times ->
        [one] one difficult moment with you close by
       *[other] { $times } difficult moments with you close by
    }
ledger-because-settled =
    { $times ->
        [one] one thing sorted out without you
       *[other] { $times } things sorted out without you
    }
ledger-because-failed =
    { $times ->
        [one] one attempt that went wrong
       *[other] { $times } attempts that went wrong
    }
ledger-because-answered =
    { $times ->
        [one] one question you answered
       *[other] { $times } questions you answered
    }
ledger-because-in-vain =
    { $times ->
        [one] one question you never answered
       *[other] { $times } questions you never answered
    }
ledger-because-acts =
    { $times ->
        [one] something you did in passing
       *[other] { $times } things you did in passing
    }
ledger-because-plan = the hours you planned
ledger-because-hours = the hours of your week
ledger-because-meetings =
    { $times ->
        [one] one meeting
       *[other] { $times } meetings
    }
ledger-because-saw = how you treated other people
ledger-because-colleagues = the rest of the team
ledger-because-work = the day-to-day work
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

ledger-causes = What changed { $name } most:
ledger-cause = { $what } { $name } { $moved }.
ledger-cause-answers =
    { $times ->
        [one] One answer from you
       *[other] { $times } answers from you
    }
ledger-cause-own-success =
    { $times ->
        [one] One thing sorted out without you
       *[other] { $times } things sorted out without you
    }
ledger-cause-own-failure =
    { $times ->
        [one] One attempt that went wrong
       *[other] { $times } attempts that went wrong
    }
ledger-cause-waiting =
    { $times ->
        [one] One day spent waiting for you
       *[other] { $times } days spent waiting for you
    }
ledger-cause-practice = The day-to-day work
ledger-cause-plan = The hours you planned
ledger-cause-hours = The hours of your week
ledger-cause-review = Looking back together
ledger-cause-colleagues = The rest of the team
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
ledger-cause-load = The workload
ledger-cause-slack = Days with nothing urgent
ledger-cause-delivery = Work handed in, on time or late
ledger-cause-recognition = Being noticed, or not
ledger-cause-time = Time off, and time passing
ledger-cause-anchor = { $name }’s temperament
ledger-cause-climate = What it’s like to work here: trust, work of your own, being seen, workload

beside-title = What you saw, and what was true
beside-note = Signals come late, and fear makes them look brighter.
beside-most = What misled you most, by how far off it was and for how many weeks:
beside-no-friday = There hasn’t been a Friday yet.
beside-week = Week
beside-seen = What you saw
beside-so = What was true
beside-all = Friday by Friday
beside-and-then = { $first } { $last }
beside-alone-0 = hardly ever worked independently
beside-alone-1 = sometimes worked independently
beside-alone-2 = often worked independently
beside-alone-3 = mostly worked independently
beside-brought-0 = brought you little
beside-brought-1 = brought you some things
beside-brought-2 = brought you most things
beside-waits-0 = hardly waited for you
beside-waits-1 = sometimes waited for you
beside-waits-2 = waited for you on most things
beside-tired-0 = was rested
beside-tired-1 = was tired
beside-tired-2 = was worn out
beside-said-0 = said on Friday that things were bad
beside-said-1 = said on Friday that things were fine
beside-said-2 = said on Friday that things were good
beside-felt-0 = thought things were bad
beside-felt-1 = thought things were fine
beside-felt-2 = thought things were good
beside-found = on a closer look, { $words }
beside-told = told you about a problem in “{ $task }” when you asked
beside-hid = kept a problem in “{ $task }” quiet
beside-broke-out = had a hidden problem in “{ $task }” come to light
beside-afraid = was careful around you

misread-when =
    { $weeks ->
        [one] In week { $first }
       *[other] From week { $first } to week { $last }
    }
misread-bright-and-hiding = { $when }, a problem in “{ $task }” was being kept quiet, while { $name } looked as well as ever.
misread-hiding = { $when }, { $name } was keeping a problem in “{ $task }” quiet.
misread-less-alone = { $when }, { $name } was far less independent than it looked.
misread-more-alone = { $when }, { $name } could do more alone than you saw.
misread-more-tired = { $when }, { $name } was more tired than you could tell.
misread-said-better = { $when }, { $name }’s Friday answers sounded better than things were.
misread-afraid = It didn’t feel safe to tell you.
misread-none = What you saw was close to the truth.
