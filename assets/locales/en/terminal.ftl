# What only the plain-text face says.

term-prompt = >
term-too-long = That line wasn’t accepted: it’s longer than { $most } bytes. Split it into shorter lines.
term-which = Which number? (type help to see what else you can do)
term-not-understood = “{ $text }” is not one of the answers. Type a number from 1 to { $most }, or help.
term-no-number = There is no answer { $number }. The answers go from 1 to { $most }.
term-undone = Undone. You’re back where you were.
term-nothing-to-undo = There’s nothing to undo yet.
term-seed = Seed { $seed }. The same seed and the same answers give the same story.
term-kept = Progress saved. To continue:
term-kept-nowhere = The story ends here for now.
term-bye = See you next time.
term-acts = What you can do today, besides answering:
term-acts-of = With { $name } you can:
term-acts-how = To do one of them, type act and its number, for example: act 1
term-acts-more = For one person, type act and the name, for example: act { $name }
term-acts-none = There’s nothing to do right now.
term-act-no = There’s no number { $number } in that list. Type act to see it again.
term-no-person = Nobody here is called “{ $name }”.
term-no-person-meant = Nobody here is called “{ $name }”. Did you mean { $meant }?
term-cannot = That can’t be done: { $why }.
term-noted = Noted.
term-note-empty = Type note, then your sentence.
term-plan-not-now = You make the plan on Mondays.
term-plan-never = In this scenario the week is planned for you.
term-plan-how = Set it yourself, for example: plan goals 3 answers 6 manner coach
term-plan-lines = You can give hours to:
term-plan-line = { $word }: { $label } ({ $note }), { $hours } now
term-plan-manners = How you answer (manner):
term-plan-manner = { $word }: { $label }
term-plan-with = with NAME, or several names: who the one-to-ones are with
term-plan-give = give TASK NAME: someone else takes on this part of your own work. Tasks: { $tasks }
term-plan-lead = lead PROJECT NAME: someone leads it. Projects: { $projects }
term-plan-unknown = “{ $word }” means nothing in a plan. Type plan to see what you can set.
term-plan-unknown-meant = “{ $word }” means nothing in a plan. Did you mean { $meant }?
term-plan-number = After “{ $word }”, give a number of hours from 0 to 40.
term-plan-after = Something is missing after “{ $word }”. Type plan to see how it works.
term-plan-made = The week starts with your plan.
term-help =
    Answer with a number. You can also type:
    act: what you can do today. act 3 does the third thing; act and a name shows what you can do with that person.
    plan: on Mondays, set the hours yourself.
    people: what you can see of your team.
    why: why the last thing went the way it did.
    hints: what each choice would probably lead to.
    expect: note how you think a moment will go. At the end you’ll see it beside how it went.
    note and a sentence: keep a thought. You’ll see it again at the end.
    votes and a number for each choice: show how a group voted, for example votes 3 0 12.
    notes: notes for whoever runs a workshop with this.
    again: show the whole page once more.
    undo: undo the last decision.
    help: this page. glossary: every term explained. settings: language and so on.
    licences: about the program and its licences.
    quit: stop here. Your progress is saved.
term-over = The end.
term-parts = There’s more: { $parts }. Type a number, or press Enter when you’re done.
term-meant = “{ $text }” is not one of the answers. Did you mean { $meant }?
term-working = Working out what would have happened otherwise. This takes a moment.
term-worked = { $percent }% done.
term-resumed = You’re continuing “{ $scenario }”, { $when }.
term-settings = Type a number to change a setting. Press Enter when you’re done.
term-overlay = Type a number to open a part, and again to close it. Press Enter to go back.
term-settings-back = Back to where you were.
term-not-saved = That counts for now, but couldn’t be saved: { $why }
term-write = To write something, type note and your sentence.
term-cut =
    This is the version for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } with { $stops ->
        [one] one stop
       *[other] { $stops } stops
    }. In between, play carries on the way you’ve led so far.
term-votes-how =
    { $choices ->
        [0] There’s nothing to vote on here.
       *[other] Type votes and how many votes each of the { $choices } choices got, for example: votes 3 0 12
    }
