# What can be seen of people: behaviour, never levels.

people-title = Your team
people-line = What you can see from where you stand
seen-gone = has left
seen-notice = has given notice
seen-asked =
    { $times ->
        [0] hasn’t asked you anything in the last week
        [one] asked you once in the last week
        [2] asked you twice in the last week
       *[other] asked you { $times } times in the last week
    }
seen-waiting =
    { $days ->
        [0] is waiting for your answer
        [one] has been waiting for you since yesterday
       *[other] has been waiting for you for { $days } days
    }
seen-task = says “{ $task }” is { $percent } done
seen-task-new = still has “{ $task }” to do
seen-task-late = working on “{ $task }”, which is late
seen-idle = has nothing of { $their } own to work on
seen-handled =
    { $times ->
        [one] lately sorted out one thing alone
       *[other] lately sorted out { $times } things alone
    }
seen-tired = looks tired
seen-worn-out = looks worn out
seen-worried = looks worried
seen-unsure = isn’t sure
seen-closed = says everything’s fine
seen-glum = has been giving short answers
seen-glad = in good spirits
seen-stepped-in = you once stepped in and haven’t handed back
common-stepped-in-all = You once stepped in for everyone and haven’t handed back.
common-stepped-in-but = You once stepped in for everyone but { $names }, and haven’t handed back.
common-idle-all = Nobody has a task to work on just now.
common-idle-but =
    Only { $names } { $count ->
        [one] has
       *[other] have
    } a task to work on just now.
people-alone-0 = Handles hardly any problems alone
people-alone-1 = Handles a few problems alone
people-alone-2 = Handles half the problems alone
people-alone-3 = Handles most problems alone
people-alone-4 = Handles nearly all problems alone
people-alone-note = The ring shows how much someone handles alone, as you saw it in the last ten working days. Where people are afraid, it looks better than it is.
people-used-0 = Is used to deciding without asking
people-used-1 = Is used to asking when in doubt
people-used-2 = Is used to asking before each step
people-asked =
    { $times ->
        [one] Asked you once in a week
        [2] Asked you twice in a week
       *[other] Asked you { $times } times in a week
    }
people-asked-about = { $asked }, about “{ $task }”
people-task = “{ $task }”: { $percent } done
people-task-new = “{ $task }”: by week { $week }
people-task-late = “{ $task }”: { $percent }, late
people-trust-0 = keeps a distance from you
people-trust-1 = isn’t sure of you yet
people-trust-2 = seems to trust you
people-trust-3 = clearly trusts you
people-energy-0 = is holding up
people-energy-1 = looks tired
people-energy-2 = looks worn out
people-bearing = { $trust }, { $energy }
people-helper = Goes to { $name } for help
people-promise = You promised: { $text }
people-promise-untold = You promised something. It has a date.
people-stepped-in = You haven’t handed back yet
