# The debrief: what the player expected, said and wrote, beside what came.

forecast-surely-well = it will go well
forecast-probably-well = it will probably go well
forecast-partly = it can go either way
forecast-probably-badly = it will probably go badly
forecast-surely-badly = it will go badly

expect-ask = What do you expect?
expect-noted = You expect: { $said }
expect-note = You need not say. Looking back shows how well you read it.
expect-open-note = Pick one of what follows, or press again to leave it.

foretold-heading = What you expected
foretold-none = You did not note down what you expected. It takes a moment before a choice, and tells you afterwards how well you read them.
foretold-well =
    { $said ->
        [one] Once you expected it to go well
       *[other] { $said } times you expected it to go well
    }; { $well ->
        [0] it never did.
        [one] it did once.
       *[other] it did { $well } times.
    }
foretold-badly =
    { $said ->
        [one] Once you expected it to go badly
       *[other] { $said } times you expected it to go badly
    }; { $well ->
        [0] it never went well.
        [one] once it went well.
       *[other] { $well } times it went well.
    }
foretold-well-came = { $when }, “{ $title }”: “{ $said }”. It went well, which was { $odds }.
foretold-badly-came = { $when }, “{ $title }”: “{ $said }”. It went badly; to go well was { $odds }.
foretold-open = { $when }: “{ $said }”.
foretold-table = How often you said it, and how often it went well then
foretold-head-said = You said
foretold-head-made = so often
foretold-head-well = went well
foretold-times = { $count }

motives-heading = Whom it served
motives-one = “{ $title }”: { $text } { $needed }
motives-needed = The moment needed you.
motives-able = They would have managed, and that could be seen.
motives-able-unknown = They would have managed; you could not know that.
motives-either = It would have gone about as well either way.

grace-heading = Mistakes, yours and theirs
grace-none = There is nothing to lay side by side: it takes a mistake of yours and one of theirs.
grace-own = With your own you were { $tones }.
grace-theirs = With theirs you were { $tones }.
grace-curious =
    { $count ->
        [one] open once
       *[other] open { $count } times
    }
grace-plain =
    { $count ->
        [one] matter-of-fact once
       *[other] matter-of-fact { $count } times
    }
grace-critical =
    { $count ->
        [one] critical once
       *[other] critical { $count } times
    }
grace-covering =
    { $count ->
        [one] hushing it up once
       *[other] hushing it up { $count } times
    }
grace-kinder-to-self = You were kinder to yourself than to them.
grace-kinder-to-them = You were kinder to them than to yourself.
grace-the-same = You measured both alike.

voted-heading = How the room voted
voted-followed =
    “{ $title }”: { $hands ->
        [one] one of { $total } hands
       *[other] { $hands } of { $total } hands
    } for what was done: { $choice }
voted-other =
    “{ $title }”: { $hands ->
        [one] one of { $total } hands
       *[other] { $hands } of { $total } hands
    } for this: { $choice } What was done instead: { $taken }

term-expect-how = How do you think it will go? Type expect and a number.
term-expect-not-now = That is for a moment with choices, before you choose.
