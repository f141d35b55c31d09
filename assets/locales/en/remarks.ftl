# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = This has changed since it was begun: { $what }. It goes on as it was played.
remark-part-scenario = the scenario
remark-part-scenario-texts = the wording of the scenario
remark-part-kinds = the standard moments
remark-part-kinds-texts = the wording of the standard moments
remark-part-model = the model
remark-carry-over = To go on with what is there now, in a new play-through with every answer that still stands: { $command }
remark-source-missing = The file it came from is not here ({ $file }): it was moved, or came from another folder or computer. That does no harm. It goes on as it was played.
remark-source-unreadable = The file it came from cannot be read ({ $why }). It goes on as it was played.
remark-texts-lost = What it was begun with was kept and is lost ({ $why }). Its file decides the same and is used.
remark-words-replaced = Its wording is that of now, which decides nothing.
remark-old-format = It was written by an older Stepback: its answers were played again, and whether the team is as it was cannot be compared.
remark-file-edited = The scenario’s file has been edited since.
remark-other-simulation = It was begun with another version of the simulation. Every state that was noted in it is the same now.
remark-uncompared =
    Its answers were played again. Another version noted how the team stood, so that { $count ->
        [one] one place
       *[other] { $count } places
    } cannot be compared.
remark-carried =
    { $of ->
        [one] { $decisions } of one decision still stands.
       *[other] { $decisions } of { $of } decisions still stand.
    }
remark-parted = From { $when } on they do not: { $why }.
remark-parted-not-asked = what was asked there is not asked now
remark-parted-no-moment = “{ $what }” does not come up there now
remark-parted-no-choice = the choice “{ $what }” is not there any more
remark-parted-gone = “{ $what }” is not there any more
remark-parted-refused = what was answered there is not possible now
remark-parted-unknown = what was answered there is not known any more, because what was played is lost or this program plays it in another way
remark-lost-cut = The short version “{ $what }” that was played is not there any more: the whole is played.
remark-read-only = It is over, and cannot be written into ({ $why }). You can look back on it; what you change now is not kept.
remark-torn = The last line of { $file } (line { $line }) had not been written to its end and was removed. Every answer before it is kept.
remark-line-end = The last line of { $file } (line { $line }) lacked its line end, which was added. Nothing is lost.
remark-other-version = It was played with another version of the simulation (Stepback { $program }). What is shown was kept when it ended.
remark-shown-as-kept = It cannot be played again ({ $why }). What is shown was kept when it ended.
remark-record-unusable = What was kept when it ended cannot be used ({ $why }). It is played again.

resuming-title = Something has changed
resuming-changed = Since this play-through was begun, something has changed: { $what }.
resuming-refused = This play-through cannot go on as it was played.
resuming-ways = How do you want to go on?
resuming-as-played = Go on as it was played
resuming-as-played-note = With the scenario, the standard moments and the model as they were when it was begun.
resuming-carried-over = Go on with what is there now
resuming-carried-over-note = In a new play-through, with every answer that still stands. This one stays as it is.
remark-kept-anew = All of it up to here is now kept as { $id }: the file it was kept in was deleted, moved or changed by another program.
