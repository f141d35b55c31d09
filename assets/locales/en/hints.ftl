# What a choice would probably lead to, on request: directions and how sure they are.

hints-title = What each choice could lead to, compared
hints-from = Simulated many times from what you can see, with fresh luck and your usual style. It doesn’t know what nobody has shown you.
hints-none = There’s nothing to compare here. Hints are for moments and for the weekly plan. In a meeting, you have to hear what people know.
hints-mark = { $stake }: { $lean }.
hints-hours = It takes { $hours } of your day.
hints-no-gain = No gain in sight from here.
hints-no-cost = No cost in sight from here.
hints-show = Hints
hints-hide = Hide hints
hints-working = Looking ahead…

hints-team = The team without you
hints-delivery = The work delivered
hints-standing = Your reputation outside
hints-team-up =
    { $sure ->
        [surely] almost certainly stronger
        [probably] probably stronger
       *[perhaps] perhaps a little stronger
    }
hints-team-down =
    { $sure ->
        [surely] almost certainly weaker
        [probably] probably weaker
       *[perhaps] perhaps a little weaker
    }
hints-delivery-up =
    { $sure ->
        [surely] almost certainly more
        [probably] probably more
       *[perhaps] perhaps a little more
    }
hints-delivery-down =
    { $sure ->
        [surely] almost certainly less
        [probably] probably less
       *[perhaps] perhaps a little less
    }
hints-standing-up =
    { $sure ->
        [surely] almost certainly better
        [probably] probably better
       *[perhaps] perhaps a little better
    }
hints-standing-down =
    { $sure ->
        [surely] almost certainly worse
        [probably] probably worse
       *[perhaps] perhaps a little worse
    }
hints-team-level = much the same
hints-delivery-level = much the same
hints-standing-level = much the same
