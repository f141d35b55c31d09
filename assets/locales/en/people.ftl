# What can be seen of people: behaviour, never levels.

people-title = Your people
people-line = What you can see from where you stand
seen-gone = has left
seen-notice = has given notice
seen-asked =
    { $times ->
        [0] has not asked you this week
        [one] asked you once this week
       *[other] asked you { $times } times this week
    }
seen-waiting =
    { $days ->
        [0] waits for your answer
        [one] has waited since yesterday
       *[other] has waited { $days } days for you
    }
seen-task = at “{ $task }”, about { $percent } done
seen-task-new = at “{ $task }”, just begun
seen-task-late = at “{ $task }”, which is late
seen-idle = has nothing of { $their } own in hand
seen-handled =
    { $times ->
        [one] settled one thing without you lately
       *[other] settled { $times } things without you lately
    }
seen-tired = looks tired
seen-worn-out = looks worn out
seen-closed = says it is fine
seen-glum = short answers lately
seen-glad = in good spirits
seen-stepped-in = you stepped in, and it is still with you
