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
        [one] sorted out one thing without you lately
       *[other] sorted out { $times } things without you lately
    }
seen-tired = looks tired
seen-worn-out = looks worn out
seen-worried = looks worried
seen-unsure = isn’t sure
seen-closed = says everything’s fine
seen-glum = has been giving short answers
seen-glad = in good spirits
seen-stepped-in = you once stepped in and haven’t handed back
seen-asked-label = asked you
seen-nothing = Nothing stands out just now.
common-stepped-in-all = You once stepped in for everyone and haven’t handed back.
common-stepped-in-but = You once stepped in for everyone but { $names }, and haven’t handed back.
common-idle-all = Nobody has a task to work on just now.
common-idle-but =
    Only { $names } { $count ->
        [one] has
       *[other] have
    } a task to work on just now.
