# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = A leadership simulation: step in, step back, and see what your team becomes when you are away.
title-continue = Continue
title-continue-note = { $scenario }, { $when }
title-history = Past play-throughs
title-start = Choose a scenario
title-learn = Learn to play
title-learn-note = three people, one week, a few minutes
title-settings = Settings
title-help = Help
title-licences = About and licences
title-quit = Quit
title-quit-note = Your progress is saved.

choose-title = Which team?
choose-line = Pick one. You can play it again and lead differently.
choose-extent =
    { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } · { $people } people
choose-none = No scenarios here yet.
choose-facts = { $minutes } minutes · { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } · { $people } people
choose-facts-tutorial =
    Start here to learn the game · { $minutes } minutes · { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } · { $people } people
choose-minutes = { $minutes } min
choose-under-way = You are in week { $week }
choose-new = Not played yet
choose-start-here = Start here
choose-team = In this team, from the left: { $names }
choose-form = { $facts } · twin of “{ $title }”: play one before a workshop, the other after
difficulty-reads = { $word }: a first try reaches the best ending in { $percent } of simulated plays
difficulty-gentle = Gentle
difficulty-fair = Fair
difficulty-demanding = Demanding
difficulty-hard = Hard
choose-teaches = About: { $list }
choose-played =
    { $times ->
        [one] one play-through so far
       *[other] { $times } play-throughs so far
    }

briefing-weeks =
    { $weeks ->
        [one] One week with your team, then one without you
       *[other] { $weeks } weeks with your team, then one without you
    }
briefing-part = Your role: { $role }, { $hours } a day.
briefing-people = Your team
briefing-work = What you have to deliver
briefing-project = { $title }, due { $due }
briefing-project-for = { $title } for { $client }, due { $due }
briefing-outside = Who’s waiting for it
briefing-party = { $name }. { $stake }
briefing-desk = Your own work
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Only you can do it.
briefing-says = “{ $text }”
briefing-more = The whole briefing
briefing-you = Your part
briefing-hours = { $hours } a day, for your team and for your own work.
briefing-hours-team = { $hours } a day, all of them for your team.
briefing-own = Your own work: { $hours } in all.
briefing-own-yours = Your own work: { $hours } in all. “{ $title }” is one nobody else can do.
briefing-due = due { $due }
briefing-weeks-minutes = { $line } · about { $minutes } minutes
briefing-minutes = { $minutes } min
briefing-alone = On your own
briefing-alone-minutes = On your own, { $minutes } min
briefing-group = With a group
briefing-group-minutes = With a group, { $minutes } min
briefing-alone-note = On your own you make every decision yourself.
briefing-group-note =
    { $stops ->
        [one] The group decides at one stop. Before and after, play carries on in the style it has shown.
       *[other] The group decides at { $stops } stops. In between, play carries on in the style it has shown.
    }
briefing-start = Start on Monday
