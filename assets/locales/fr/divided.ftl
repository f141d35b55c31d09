# Le mur d’une salle partagée : les deux avenirs d’un vote, côte à côte. Rien ici ne dit quel vote était le bon.

divided-split = { $first } contre { $second } : vous êtes partagés, voici donc les deux avenirs
divided-split-tie = { $first } contre { $second }, égalité : voici les deux avenirs
divided-split-few = Vous n’êtes pas d’accord, voici donc les deux avenirs
divided-left = à gauche
divided-right = à droite
divided-week = semaine { $week }
divided-end = à la fin

# Qui paie : qui s’en sort moins bien de ce côté que de l’autre.
divided-paid = { $name } paie.
divided-paid-luck = Cette fois, { $name } paie.
divided-paid-nobody = Ici, personne ne s’en sort moins bien que de l’autre côté.
divided-luck = avec un autre hasard :
divided-sure = { $count } sur { $all }
divided-cost-left = { $name } a quitté l’équipe ; de l’autre côté, { $name } est encore là.
divided-cost-strain = Sous plus de pression : { $here } sur 10 ; de l’autre côté, { $there }.
divided-cost-reliance = S’en remet plus à vous : { $here } sur 10 ; de l’autre côté, { $there }.
divided-cost-autonomy = Avance moins sans vous : { $here } sur 10 ; de l’autre côté, { $there }.
divided-cost-asks = D’ici là, { $they } vient vous voir { $here } ; de l’autre côté, { $there }.
divided-cost-handles = D’ici là, { $they } règle quelque chose sans aide { $here } ; de l’autre côté, { $there }.
divided-times =
    { $times ->
        [0] jamais
        [1] une fois
        [2] deux fois
       *[other] { $times } fois
    }

# Où ils se séparent.
divided-parts = Ici, ils se séparent
divided-moment = { $time } · « { $title } »
divided-led = { $when } : { $text }
divided-led-today = Le même jour
divided-led-asked = { $name } vient vous voir pour « { $task } ».
divided-led-handled = { $name } règle un point de « { $task } » sans aide.
divided-led-helped = { $name } et { $other } règlent un point de « { $task } ».
divided-led-failed = { $name } essaie sans aide, dans « { $task } ». Cela tourne mal.
divided-never = Ils ne se séparent jamais : les deux voies mènent au même point.
divided-nobody = Personne ne paie plus d’un côté que de l’autre.
divided-either-way = { $name } paie dans les deux cas. Seul le prix change.

divided-alone = Ce que l’équipe peut faire seule
divided-alone-usually = (avec un autre hasard)
divided-goes-on = La salle garde son choix : les { $votes }
divided-goes-on-left = La salle continue avec le côté gauche
divided-goes-on-right = La salle continue avec le côté droit
divided-goes-on-tie = Égalité : où la salle continue reste ouvert
divided-goes-on-open = Où la salle continue reste ouvert
