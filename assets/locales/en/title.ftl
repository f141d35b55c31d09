# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Step in, step back, and see what your people become.
title-continue = Go on where you left
title-continue-note = { $scenario }, { $when }
title-history = Past play-throughs
title-start = Start a scenario
title-learn = Learn in three minutes
title-learn-note = a small team, and a hand on your shoulder
title-settings = Settings
title-help = Help
title-licences = About and licences
title-quit = Leave
title-quit-note = Nothing is lost.

choose-title = Which team?
choose-line = Every one of them can be played again, another way.
choose-none = There is no scenario here yet.
choose-facts = { $minutes } minutes · { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } · { $people } people
choose-facts-tutorial =
    Start here: shows how it is played · { $minutes } minutes · { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } · { $people } people
choose-form = { $facts } · a second form of “{ $title }”, for before and after a workshop
choose-teaches = About: { $list }
choose-played =
    { $times ->
        [one] played once
       *[other] played { $times } times
    }

briefing-weeks =
    { $weeks ->
        [one] One week with your team, then one without you
       *[other] { $weeks } weeks with your team, then one without you
    }
briefing-part = You are: { $role }. { $hours } a day.
briefing-people = Your people
briefing-work = What has to be delivered
briefing-project = { $title }, due { $due }
briefing-project-for = { $title }, for { $client }, due { $due }
briefing-outside = Who waits for it
briefing-party = { $name }. { $stake }
briefing-desk = On your own desk
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Only you can do it.
briefing-says = “{ $text }”
briefing-start = Go in on Monday
