# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = it will go well
forecast-probably-well = it will probably go well
forecast-partly = it could go either way
forecast-probably-badly = it will probably go badly
forecast-surely-badly = it will go badly

expect-ask = What do you expect?
expect-noted = You expect: { $said }
expect-note = You don’t have to say. At the end you’ll see how well you read it.
expect-open-note = Pick one below, or press again to skip.

foretold-heading = What you expected
foretold-none = You didn’t note what you expected. It takes a moment before each choice, and shows you afterwards how well you read it.
foretold-well =
    { $said ->
        [one] Once you expected it to go well, and it { $well ->
            [0] didn’t
           *[other] did
        }.
        [2] Twice you expected it to go well; it { $well ->
            [0] never did
            [one] did once
           *[other] did both times
        }.
       *[other] { $said } times you expected it to go well; it { $well ->
            [0] never did
            [one] did once
            [2] did twice
           *[other] did { $well } times
        }.
    }
foretold-badly =
    { $said ->
        [one] Once you expected it to go badly, and it { $well ->
            [0] did
           *[other] went well
        }.
        [2] Twice you expected it to go badly; it { $well ->
            [0] did both times
            [one] went well once
           *[other] went well both times
        }.
       *[other] { $said } times you expected it to go badly; it { $well ->
            [0] never went well
            [one] went well once
            [2] went well twice
           *[other] went well { $well } times
        }.
    }
foretold-well-came = { $when }, “{ $title }”: “{ $said }”. It went well, which was { $odds }.
foretold-badly-came = { $when }, “{ $title }”: “{ $said }”. It went badly; success was { $odds }.
foretold-open = { $when }: “{ $said }”.
foretold-table = How often you said it, and how often it then went well
foretold-head-said = You said
foretold-head-made = How often
foretold-head-well = Went well
foretold-times = { $count }

motives-heading = Who it was for
motives-one = “{ $title }”: { $text } { $needed }
motives-needed = You were needed.
motives-able = They would have managed, and you could have seen that.
motives-able-unknown = They would have managed; you couldn’t have known that.
motives-either = It would have gone about as well either way.

grace-heading = Mistakes, yours and theirs
grace-none = Nothing to compare yet: it takes one mistake of yours and one of theirs.
grace-own = With your own you were { $tones }.
grace-theirs = With theirs you were { $tones }.
grace-curious =
    { $count ->
        [one] open once
        [2] open twice
       *[other] open { $count } times
    }
grace-plain =
    { $count ->
        [one] matter-of-fact once
        [2] matter-of-fact twice
       *[other] matter-of-fact { $count } times
    }
grace-critical =
    { $count ->
        [one] critical once
        [2] critical twice
       *[other] critical { $count } times
    }
grace-covering =
    { $count ->
        [one] evasive once
        [2] evasive twice
       *[other] evasive { $count } times
    }
grace-kinder-to-self = You were kinder to yourself than to them.
grace-kinder-to-them = You were kinder to them than to yourself.
grace-the-same = You treated both alike.

voted-heading = How the group voted
voted-followed =
    “{ $title }”: { $hands ->
        [one] one of { $total } votes
       *[other] { $hands } of { $total } votes
    } for what was done: { $choice }
voted-other =
    “{ $title }”: { $hands ->
        [one] one of { $total } votes
       *[other] { $hands } of { $total } votes
    } for this: { $choice } What was done instead: { $taken }

term-expect-how = How do you think it will go? Type expect and a number.
term-expect-not-now = That’s for a moment with choices, before you choose.
