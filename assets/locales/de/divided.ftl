# Die Wand eines geteilten Raums: beide Zukünfte einer Abstimmung nebeneinander. Hier steht nie, welche Stimme richtig war.

divided-split = { $first } zu { $second }: ihr seid geteilt, also hier beide Zukünfte
divided-split-tie = { $first } zu { $second }, unentschieden: hier beide Zukünfte
divided-split-few = Ihr seid euch nicht einig, also hier beide Zukünfte
divided-left = links
divided-right = rechts
divided-week = Woche { $week }
divided-end = am Ende

# Wer zahlt: wem es auf dieser Seite schlechter geht als auf der anderen.
divided-paid = { $name } zahlt.
divided-paid-luck = Diesmal zahlt { $name }.
divided-paid-nobody = Hier geht es niemandem schlechter als drüben.
divided-luck = bei anderem Zufall:
divided-sure = { $count } von { $all }
divided-cost-left = { $name } ist weg; drüben ist { $name } noch da.
divided-cost-strain = Mehr unter Druck: { $here } von 10; drüben { $there }.
divided-cost-reliance = Wartet mehr auf dich: { $here } von 10; drüben { $there }.
divided-cost-autonomy = Kommt weniger allein voran: { $here } von 10; drüben { $there }.
divided-cost-asks = Kommt bis dahin { $here } zu dir; drüben { $there }.
divided-cost-handles = Löst bis dahin { $here } etwas allein; drüben { $there }.
divided-times =
    { $times ->
        [0] nie
        [1] einmal
        [2] zweimal
       *[other] { $times }-mal
    }

# Wo sie sich trennen.
divided-parts = Hier trennen sie sich
divided-moment = { $time } Uhr · { $title }
divided-led = { $when }: { $text }
divided-led-today = Am selben Tag
divided-led-asked = { $name } kommt mit „{ $task }“ zu dir.
divided-led-handled = { $name } löst etwas bei „{ $task }“ allein.
divided-led-helped = { $name } und { $other } lösen etwas bei „{ $task }“.
divided-led-failed = { $name } versucht es bei „{ $task }“ allein. Es geht schief.
divided-never = Sie trennen sich nie: beide Wege führen zum Gleichen.
divided-nobody = Niemand zahlt auf einer Seite mehr als auf der anderen.
divided-either-way = { $name } zahlt so oder so. Nur der Preis ist ein anderer.

divided-alone = Was das Team allein kann
divided-alone-usually = (bei anderem Zufall)
divided-goes-on = Der Raum bleibt bei seiner Wahl: den { $votes }
divided-goes-on-left = Der Raum macht mit der linken Seite weiter
divided-goes-on-right = Der Raum macht mit der rechten Seite weiter
divided-goes-on-tie = Unentschieden: wo der Raum weitermacht, ist noch offen
divided-goes-on-open = Wo der Raum weitermacht, ist noch offen
