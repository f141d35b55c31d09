# What only the plain-text face says.

term-prompt = >
term-too-long = That line was not taken: it has more than { $most } bytes. Write it in shorter lines.
term-which = Which number? (help shows what else you can type)
term-not-understood = “{ $text }” is not one of the answers. Type a number from 1 to { $most }, or help.
term-no-number = There is no answer { $number }. The answers go from 1 to { $most }.
term-undone = Taken back. You are where you were before it.
term-nothing-to-undo = There is nothing to take back yet.
term-seed = Seed { $seed }. The same seed and the same answers give the same story.
term-kept = Everything so far is kept. To go on:
term-kept-nowhere = The story ends here for now.
term-bye = Until the next time.
term-acts = What you can do today, beside answering:
term-acts-of = With { $name } you can:
term-acts-how = To do one of them: act, then its number, for example: act 1
term-acts-more = For one person: act, then the name, for example: act { $name }
term-acts-none = There is nothing to be done just now.
term-act-no = There is no act { $number } in that list. Type act to see it again.
term-no-person = Nobody here is called “{ $name }”.
term-no-person-meant = Nobody here is called “{ $name }”. Did you mean { $meant }?
term-cannot = That cannot be done: { $why }.
term-noted = Noted.
term-note-empty = Type note and then your sentence.
term-plan-not-now = The plan is made on Mondays.
term-plan-how = Set it yourself, for example: plan goals 3 answers 6 manner coach
term-plan-lines = Hours can go to:
term-plan-line = { $word }: { $label } ({ $note }), { $hours } now
term-plan-manners = How you answer (manner):
term-plan-manner = { $word }: { $label }
term-plan-with = with NAME, or several names: whom the one-to-ones are with
term-plan-give = give TASK NAME: somebody else takes it from your desk. Tasks: { $tasks }
term-plan-lead = lead PROJECT NAME: somebody leads it. Projects: { $projects }
term-plan-unknown = I do not know “{ $word }” in a plan. Type plan to see what there is.
term-plan-unknown-meant = I do not know “{ $word }” in a plan. Did you mean { $meant }?
term-plan-number = After “{ $word }” comes a number of hours from 0 to 40.
term-plan-after = After “{ $word }” something is missing. Type plan to see how it goes.
term-plan-made = The week starts with your plan.
term-help =
    A number answers. Beside that you can type:
    act: what you can do today. act 3 does the third. act and a name: with that person.
    plan: on Mondays, set the hours yourself.
    people: what you can see of your people.
    why: why the last thing went as it did.
    hints: what each choice would probably lead to.
    expect: note how you think a moment will go. At the end it stands beside what came.
    note and a sentence: keep a thought. You will see it again at the end.
    votes and a number for each choice: show how a room voted, for example votes 3 0 12.
    notes: what there is to say to whoever runs a workshop with this.
    again: read out the whole page once more.
    undo: take the last decision back.
    help: this page. glossary: every word, explained. settings: language and the like.
    licences: about the program, and its licences.
    quit: stop here. Nothing is lost.
term-over = The end.
term-meant = “{ $text }” is not one of the answers. Did you mean { $meant }?
term-working = What would have happened otherwise is being worked out. This takes a moment.
term-worked = { $percent }% of it is done.
term-resumed = You go on with “{ $scenario }”, { $when }.
term-settings = A number changes a setting. Press Enter when it is as you like it.
term-overlay = A number opens a part, and closes it again. Press Enter to go back.
term-settings-back = Back to where you were.
term-not-saved = That counts now, but could not be kept: { $why }
term-write = To write something: note, and your sentence.
term-cut =
    This is the cut of { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } with { $stops ->
        [one] one stop
       *[other] { $stops } stops
    }. What lies between is decided the way you have led so far.
term-votes-how =
    { $choices ->
        [0] There is nothing to vote on here.
       *[other] Type votes and how many hands each of the { $choices } choices has, for example: votes 3 0 12
    }
