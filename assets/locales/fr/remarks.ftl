# What is to be known about a play-through that is opened, and how it can be gone on with.

remark-changed = Quelque chose a changé depuis le début de cette partie : { $what }. Elle continue telle qu’elle a été jouée.
remark-part-scenario = le scénario
remark-part-scenario-texts = le texte du scénario
remark-part-kinds = les moments types
remark-part-kinds-texts = le texte des moments types
remark-part-model = le modèle
remark-carry-over = Pour continuer avec la version actuelle, dans une nouvelle partie, avec toutes les réponses qui tiennent encore : { $command }
remark-source-missing = Le fichier de cette partie n’est pas ici ({ $file }) : il a été déplacé, ou la partie vient d’un autre dossier ou d’un autre ordinateur. C’est sans conséquence. Elle continue telle qu’elle a été jouée.
remark-source-unreadable = Le fichier de cette partie est illisible ({ $why }). Elle continue telle qu’elle a été jouée.
remark-texts-lost = Le scénario conservé avec la partie est perdu ({ $why }). Le fichier d’où il vient se joue de la même façon et sert à sa place.
remark-words-replaced = Le texte affiché est celui d’aujourd’hui, ce qui ne change aucun résultat.
remark-old-format = Elle a été écrite par un Stepback plus ancien. Ses réponses ont été rejouées, mais rien ne permet de vérifier que l’équipe en est au même point.
remark-file-edited = Le fichier du scénario a été modifié depuis.
remark-other-simulation = Elle a commencé avec une autre version de la simulation. Tous les états qui y sont notés sont les mêmes aujourd’hui.
remark-uncompared =
    Ses réponses ont été rejouées. Une autre version a noté l’état de l’équipe : { $count ->
        [one] un point ne peut pas être comparé.
       *[other] { $count } points ne peuvent pas être comparés.
    }
remark-carried =
    { $of ->
        [one] { $decisions } décision sur une tient encore.
       *[other] { $decisions } décisions sur { $of } tiennent encore.
    }
remark-parted = À partir de { $when }, elles ne tiennent plus : { $why }.
remark-parted-not-asked = ce qui y était demandé ne l’est plus
remark-parted-no-moment = « { $what } » ne s’y présente plus
remark-parted-no-choice = le choix « { $what } » n’existe plus
remark-parted-gone = « { $what } » n’existe plus
remark-parted-refused = ce qui y a été répondu n’est plus possible
remark-parted-unknown = on ne peut plus savoir ce qui y a été répondu, car ce qui a été joué est perdu ou ce programme le joue autrement
remark-lost-cut = La version courte « { $what } » qui a été jouée n’existe plus : c’est tout le scénario qui est joué.
remark-read-only = Elle est terminée et rien ne peut y être écrit ({ $why }). Vous pouvez la revoir, mais les changements ne seront pas conservés.
remark-torn = La dernière ligne de { $file } (ligne { $line }) n’avait pas été écrite jusqu’au bout et a été retirée. Toutes les réponses précédentes sont conservées.
remark-line-end = Il manquait la fin de ligne à la dernière ligne de { $file } (ligne { $line }) ; elle a été ajoutée. Rien n’est perdu.
remark-other-version = Elle a été jouée avec une autre version de la simulation (Stepback { $program }). Ce qui est montré a été conservé à la fin.
remark-shown-as-kept = Elle ne peut pas être rejouée ({ $why }). Ce qui est montré a été conservé à la fin.
remark-record-unusable = Ce qui a été conservé à la fin ne peut pas servir ({ $why }). La partie est rejouée.

resuming-title = Quelque chose a changé
resuming-changed = Quelque chose a changé depuis le début de cette partie : { $what }.
resuming-refused = Cette partie ne peut pas continuer telle qu’elle a été jouée.
resuming-ways = Comment voulez-vous continuer ?
resuming-as-played = Telle qu’elle a été jouée
resuming-as-played-note = Avec le scénario, les moments types et le modèle tels qu’ils étaient au début.
resuming-carried-over = Avec la version actuelle
resuming-carried-over-note = Dans une nouvelle partie, avec toutes les réponses qui tiennent encore. Celle-ci reste telle quelle.
remark-kept-anew = Tout ce qui précède est maintenant conservé sous { $id } : le fichier précédent a été supprimé, déplacé ou modifié par un autre programme.
