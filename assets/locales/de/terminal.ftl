# What only the plain-text face says. The commands (act, plan, why...) are typed in English in every language.

term-prompt = >
term-too-long = Diese Zeile wurde nicht angenommen: Sie hat mehr als { $most } Bytes. Schreib sie in kürzeren Zeilen.
term-which = Welche Nummer? (help zeigt, was du sonst eingeben kannst)
term-not-understood = „{ $text }“ ist keine der Antworten. Gib eine Zahl von 1 bis { $most } ein oder help.
term-no-number = Eine Antwort { $number } gibt es nicht, nur 1 bis { $most }.
term-undone = Zurückgenommen. Du stehst wieder da, wo du davor warst.
term-nothing-to-undo = Noch gibt es nichts zurückzunehmen.
term-seed = Startzahl (seed) { $seed }. Dieselbe Startzahl und dieselben Antworten ergeben dieselbe Geschichte.
term-kept = Gespeichert. Weiter geht es mit:
term-kept-nowhere = Die Geschichte endet hier fürs Erste.
term-bye = Bis zum nächsten Mal.
term-acts = Was du heute tun kannst, außer zu antworten:
term-acts-of = Mit { $name } kannst du:
term-acts-how = Um etwas davon zu tun: act, dann die Nummer, zum Beispiel: act 1
term-acts-more = Für eine Person: act, dann der Name, zum Beispiel: act { $name }
term-acts-none = Im Moment gibt es nichts zu tun.
term-act-no = Eine Nummer { $number } gibt es in der Liste nicht. Mit act siehst du sie noch einmal.
term-no-person = Hier heißt niemand „{ $name }“.
term-no-person-meant = Hier heißt niemand „{ $name }“. Meintest du { $meant }?
term-cannot = Das geht nicht: { $why }.
term-noted = Notiert.
term-note-empty = Gib note und danach deinen Satz ein.
term-plan-not-now = Der Plan wird montags gemacht.
term-plan-never = In diesem Szenario ist die Woche schon geplant.
term-plan-how = Stell ihn selbst ein, zum Beispiel: plan goals 3 answers 6 manner coach
term-plan-lines = Wofür du Stunden einplanen kannst:
term-plan-line = { $word }: { $label } ({ $note }), zurzeit { $hours }
term-plan-manners = Wie du antwortest (manner):
term-plan-manner = { $word }: { $label }
term-plan-with = with NAME oder mehrere Namen: mit wem die Einzelgespräche sind
term-plan-give = give AUFGABE NAME: jemand anders übernimmt sie aus deiner eigenen Arbeit. Aufgaben: { $tasks }
term-plan-lead = lead PROJEKT NAME: jemand leitet es. Projekte: { $projects }
term-plan-unknown = „{ $word }“ gibt es in einem Plan nicht. Mit plan siehst du, was es gibt.
term-plan-unknown-meant = „{ $word }“ gibt es in einem Plan nicht. Meintest du { $meant }?
term-plan-number = Nach „{ $word }“ kommt eine Zahl von Stunden, von 0 bis 40.
term-plan-after = Nach „{ $word }“ fehlt etwas. Mit plan siehst du, wie es geht.
term-plan-made = Die Woche beginnt mit deinem Plan.
term-help =
    Antworte mit einer Zahl. Außerdem kannst du eingeben:
    act: was du heute tun kannst. act 3 tut das Dritte davon; act und ein Name zeigt, was mit dieser Person geht.
    plan: montags die Stunden selbst einstellen.
    people: was du von deinem Team sehen kannst.
    why: warum das Letzte so ausging, wie es ausging.
    hints: wohin jede Wahl wahrscheinlich führen würde.
    expect: festhalten, was du erwartest. Am Ende siehst du es neben dem, was kam.
    note und ein Satz: einen Gedanken festhalten. Am Ende siehst du ihn wieder.
    votes und eine Zahl für jede Wahl: zeigen, wie eine Gruppe abgestimmt hat, zum Beispiel votes 3 0 12.
    notes: Notizen für die Leitung eines Workshops.
    again: die ganze Seite noch einmal zeigen.
    undo: die letzte Entscheidung zurücknehmen.
    help: diese Seite. glossary: alle Begriffe, erklärt. settings: Sprache und Ähnliches.
    licences: über das Programm und seine Lizenzen.
    quit: hier aufhören. Dein Stand ist gespeichert.
term-over = Ende.
term-parts = Es gibt noch mehr: { $parts }. Gib eine Zahl ein, oder beende mit der Eingabetaste.
term-meant = „{ $text }“ ist keine der Antworten. Meintest du { $meant }?
term-working = Es wird ausgerechnet, was sonst geschehen wäre. Das dauert einen Moment.
term-worked = { $percent } % fertig.
term-resumed = Du machst weiter mit „{ $scenario }“, { $when }.
term-write = Um etwas zu schreiben: note und dein Satz.
term-settings = Eine Zahl ändert eine Einstellung. Mit der Eingabetaste geht es zurück.
term-overlay = Eine Zahl öffnet einen Teil und schließt ihn wieder. Mit der Eingabetaste geht es zurück.
term-settings-back = Zurück an die Stelle, an der es weitergeht.
term-not-saved = Das gilt vorerst, konnte aber nicht gespeichert werden: { $why }
term-cut =
    Das ist die Fassung von { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } mit { $stops ->
        [one] einer Station
       *[other] { $stops } Stationen
    }. Dazwischen geht es so weiter, wie du bisher geführt hast.
term-votes-how =
    { $choices ->
        [0] Hier gibt es nichts abzustimmen.
       *[other] Gib votes ein und wie viele Stimmen jede der { $choices } Möglichkeiten hat, zum Beispiel: votes 3 0 12
    }
