# The first screen, the list of scenarios, and the briefing.

title = Stepback
title-line = Eine Führungssimulation: Greif ein, tritt zurück und sieh, was aus deinem Team wird, wenn du nicht da bist.
title-continue = Weiterspielen
title-continue-note = { $scenario }, { $when }
title-history = Frühere Durchgänge
title-start = Szenario wählen
title-quit = Beenden
title-quit-note = Dein Stand ist gespeichert.

choose-title = Welches Team?
choose-line = Such dir eins aus. Du kannst es noch einmal spielen und anders führen.
choose-extent =
    { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } · { $people } Leute
choose-none = Hier gibt es noch kein Szenario.
choose-facts = { $minutes } Minuten · { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } · { $people } Leute
choose-facts-tutorial =
    Hier lernst du das Spiel kennen · { $minutes } Minuten · { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } · { $people } Leute
choose-minutes = { $minutes } Min.
choose-under-way = Du bist in Woche { $week }
choose-new = Noch nicht gespielt
choose-start-here = Hier anfangen
choose-team = Im Team, von links: { $names }
choose-form = { $facts } · Zwilling von „{ $title }“: einen vor dem Workshop spielen, den anderen danach
difficulty-reads = { $word }: Ein erster Versuch erreicht das beste Ende in { $percent } der simulierten Durchgänge
difficulty-gentle = Leicht
difficulty-fair = Mittel
difficulty-demanding = Anspruchsvoll
difficulty-hard = Schwer
choose-teaches = Es geht um: { $list }
choose-played =
    { $times ->
        [one] bisher ein Durchgang
       *[other] bisher { $times } Durchgänge
    }

briefing-weeks =
    { $weeks ->
        [one] Eine Woche mit deinem Team, dann eine ohne dich
       *[other] { $weeks } Wochen mit deinem Team, dann eine ohne dich
    }
briefing-part = Deine Rolle: { $role }. { $hours } am Tag.
briefing-people = Dein Team
briefing-work = Was geliefert werden muss
briefing-project = { $title }, fällig { $due }
briefing-project-for = { $title }, fällig { $due } · für: { $client }
briefing-outside = Wer darauf wartet
briefing-party = { $name }. { $stake }
briefing-desk = Deine eigene Arbeit
briefing-desk-task = { $title }, { $hours }
briefing-desk-yours = { $title }, { $hours }. Das kannst nur du.
briefing-says = „{ $text }“
briefing-more = Alles zur Lage
briefing-you = Deine Rolle
briefing-hours = { $hours } am Tag, fürs Team und für deine eigene Arbeit.
briefing-hours-team = { $hours } am Tag, alle fürs Team.
briefing-own = Deine eigene Arbeit: zusammen { $hours }.
briefing-own-yours = Deine eigene Arbeit: zusammen { $hours }. „{ $title }“ kannst nur du.
briefing-due = fällig { $due }
briefing-weeks-minutes = { $line } · etwa { $minutes } Minuten
briefing-minutes = { $minutes } Min.
briefing-alone = Allein
briefing-alone-minutes = Allein, { $minutes } Min.
briefing-group = In der Gruppe
briefing-group-minutes = In der Gruppe, { $minutes } Min.
briefing-alone-note = Allein triffst du jede Entscheidung selbst.
briefing-group-note =
    { $stops ->
        [one] Die Gruppe entscheidet an einer Station. Davor und danach geht es so weiter, wie sie führt.
       *[other] Die Gruppe entscheidet an { $stops } Stationen. Dazwischen geht es so weiter, wie sie bisher geführt hat.
    }
briefing-start = Am Montag anfangen
title-learn = Spielen lernen
title-learn-note = drei Menschen, eine Woche, ein paar Minuten
title-settings = Einstellungen
title-help = Hilfe
title-licences = Info und Lizenzen
