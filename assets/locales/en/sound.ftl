# What every sound would be in words, for those who do not hear it.

# How a caption stands in the window.
sound-caption = [{ $sound }]

sound-crisis = a drum, twice and twice again, far off
sound-missed-deadline = ticking that slows down and stops
sound-meeting = three knocks on a table, and people sit down
sound-mistake = a bowl rings, a little out of tune
sound-conflict = two low strings that do not agree
sound-stuck = a string plucked and stopped, three times
sound-request = two knocks at a door
sound-disagreement = one string, answered by a lower one
sound-hesitation = a breath drawn in and held
sound-opportunity = three notes on wood, going up
sound-one-to-one = two quiet notes, close together
sound-success = a warm chord on wood
sound-own-mistake = three low notes, going down
sound-resignation = a long, low string that fades

sound-step-in = steps on boards, coming nearer
sound-step-back = steps on boards, going away
sound-decided = a tap on wood

sound-silence-1 = the room goes quiet
sound-silence-2 = the quiet grows
sound-silence-3 = somebody breathes
sound-silence-4 = the quiet fills the room

sound-bell = a bell across the yard: a new week
sound-day = a page turns

sound-room = the hum of a quiet room
sound-warmer = the hum of the room grows warmer
sound-cooler = the hum of the room grows cooler

sound-none = There is no loudspeaker to play on here, so it stays silent. Captions say what would be heard.
sound-not-built = This program was built without sound. Captions say what would be heard.
