# What every sound would be in words, for those who do not hear it.

# How a caption stands in the window.
sound-caption = [{ $sound }]

sound-crisis = a distant drum, two beats and two again
sound-missed-deadline = ticking that slows down and stops
sound-meeting = three knocks on a table, and people sit down
sound-mistake = a bowl rings, slightly out of tune
sound-conflict = two low strings that clash
sound-stuck = a string plucked and stopped, three times
sound-request = two knocks at a door
sound-disagreement = one string, answered by a lower one
sound-hesitation = a breath drawn in and held
sound-opportunity = three rising notes on wood
sound-one-to-one = two quiet notes, close together
sound-success = a warm chord on wood
sound-own-mistake = three falling notes
sound-resignation = a long, low string, fading

sound-step-in = footsteps on boards, coming closer
sound-step-back = footsteps on boards, going away
sound-decided = a tap on wood

sound-silence-1 = the room goes quiet
sound-silence-2 = the quiet grows
sound-silence-3 = someone breathes
sound-silence-4 = the quiet fills the room

sound-bell = a bell across the yard: a new week
sound-day = a page turns

sound-room = the hum of a quiet room
sound-warmer = the hum of the room grows warmer
sound-cooler = the hum of the room grows cooler

sound-none = There’s no speaker to play on, so it stays silent. Captions say what you’d hear.
sound-not-built = This program was built without sound. Captions say what you’d hear.
