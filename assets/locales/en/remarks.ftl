# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = This has changed since it was started: { $what }. It carries on as it was played.
remark-part-scenario = the scenario
remark-part-scenario-texts = the wording of the scenario
remark-part-kinds = the standard moments
remark-part-kinds-texts = the wording of the standard moments
remark-part-model = the model
remark-carry-over = To carry on with the current version, in a new play-through with every answer that still stands: { $command }
remark-source-missing = The file it was played from isn’t here ({ $file }): it was moved, or came from another folder or computer. That does no harm. It carries on as it was played.
remark-source-unreadable = The file it was played from can’t be read ({ $why }). It carries on as it was played.
remark-texts-lost = The scenario it kept is lost ({ $why }). The file it came from plays the same, and is used instead.
remark-words-replaced = It shows the current wording, which changes no outcome.
remark-old-format = It was written by an older Stepback. Its answers have been played again, but there’s no way to check that the team stands where it stood.
remark-file-edited = The scenario’s file has been edited since.
remark-other-simulation = It was started with another version of the simulation. Every state it recorded is the same now.
remark-uncompared =
    Its answers have been played again. Another version recorded how the team stood, so { $count ->
        [one] one place
       *[other] { $count } places
    } can’t be compared.
remark-carried =
    { $of ->
        [one] { $decisions } of 1 decision still stands.
       *[other] { $decisions } of { $of } decisions still stand.
    }
remark-parted = From { $when } on they don’t: { $why }.
remark-parted-not-asked = what was asked there isn’t asked any more
remark-parted-no-moment = “{ $what }” doesn’t come up there any more
remark-parted-no-choice = the choice “{ $what }” is gone
remark-parted-gone = “{ $what }” is gone
remark-parted-refused = the answer given there isn’t possible any more
remark-parted-unknown = the answer given there can’t be known any more, because what was played is lost or this program plays it differently
remark-lost-cut = The short version “{ $what }” that was played is gone, so the whole scenario is played.
remark-read-only = It’s over, and can’t be written to ({ $why }). You can look back on it, but changes won’t be kept.
remark-torn = The last line of { $file } (line { $line }) was only half written, and has been removed. Every answer before it is safe.
remark-line-end = The last line of { $file } (line { $line }) had no line ending. It has one now. Nothing is lost.
remark-other-version = It was played with another version of the simulation (Stepback { $program }). What you see was saved when it ended.
remark-shown-as-kept = It can’t be played again ({ $why }). What you see was saved when it ended.
remark-record-unusable = What was saved when it ended can’t be used ({ $why }), so it is played again.

resuming-title = Something has changed
resuming-changed = Since you started this play-through, something has changed: { $what }.
resuming-refused = This play-through can’t carry on as it was played.
resuming-ways = How do you want to carry on?
resuming-as-played = As it was played
resuming-as-played-note = With the scenario, the standard moments and the model as they were when you started.
resuming-carried-over = With the current version
resuming-carried-over-note = In a new play-through, with every answer that still stands. This one stays as it is.
remark-kept-anew = Everything up to here is now saved as { $id }: its file was deleted, moved or changed by another program.
