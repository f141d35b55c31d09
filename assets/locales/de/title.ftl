# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Eingreifen, zurücktreten und sehen, was aus deinen Leuten wird.
title-continue = Weiterspielen
title-continue-note = { $scenario }, { $when }
title-history = Frühere Durchgänge
title-start = Szenario beginnen
title-quit = Beenden
title-quit-note = Nichts geht verloren.

choose-title = Welches Team?
choose-line = Jedes lässt sich noch einmal spielen, auf andere Weise.
choose-none = Hier gibt es noch kein Szenario.
choose-facts = { $minutes } Minuten · { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } · { $people } Leute
choose-facts-tutorial =
    Hier anfangen: zeigt, wie gespielt wird · { $minutes } Minuten · { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } · { $people } Leute
choose-form = { $facts } · eine zweite Form von „{ $title }“, für vor und nach einem Workshop
choose-teaches = Es geht um: { $list }
choose-played =
    { $times ->
        [one] einmal gespielt
       *[other] { $times }-mal gespielt
    }

briefing-weeks =
    { $weeks ->
        [one] Eine Woche mit deinem Team, dann eine ohne dich
       *[other] { $weeks } Wochen mit deinem Team, dann eine ohne dich
    }
briefing-part = Deine Rolle: { $role }. { $hours } am Tag.
briefing-people = Deine Leute
briefing-work = Was geliefert werden muss
briefing-project = { $title }, fällig { $due }
briefing-project-for = { $title }, fällig { $due } · für: { $client }
briefing-outside = Wer darauf wartet
briefing-party = { $name }. { $stake }
briefing-desk = Auf deinem eigenen Schreibtisch
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Das kannst nur du.
briefing-says = „{ $text }“
briefing-start = Am Montag anfangen
title-learn = In drei Minuten lernen
title-learn-note = ein kleines Team, und jemand an deiner Seite
title-settings = Einstellungen
title-help = Hilfe
title-licences = Info und Lizenzen
