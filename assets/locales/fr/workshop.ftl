# Ateliers : le grand écran, les téléphones et la console.

# Le téléphone
room-title = Salle { $code }
room-join-title = Rejoindre la salle
room-join-code = Code de la salle
room-join-code-note = Il s’affiche sur le grand écran.
room-join-name = Votre nom, si vous le souhaitez
room-join-name-note = Votre table et la personne qui anime voient votre nom. Il n’apparaît jamais à côté d’un vote.
room-join = Rejoindre
room-join-back = Vous étiez déjà là ? Le code de votre place
room-join-back-note = Il était en haut de l’écran de votre téléphone. Il vous ramène à votre place, avec votre vote.
room-join-return = Retrouver ma place
room-join-private = Ni compte ni application. Ce que vous envoyez est effacé à la fin de l’atelier.
room-join-wrong = Aucune salle n’a ce code. Regardez à nouveau le grand écran.
room-join-wrong-seat = Aucune place de cette salle n’a ce code.
room-full = Cette salle est complète. Adressez-vous à la personne qui anime.
room-guest = Anonyme { $number }
room-connected = en ligne
room-lost = pas de connexion, nouvel essai en cours
room-seat = place { $code }
room-table = table { $table }
room-language = Langue
room-waiting = L’atelier commence dans un instant. Gardez cette page ouverte.
room-look-up = Regardez le grand écran.
room-talk = Parlez-en ensemble. Il y aura peut-être un autre vote.
room-over = Cet atelier est terminé. Merci d’avoir joué. Ce que vous avez envoyé est effacé.
room-removed = La personne qui anime a retiré cette place de la salle.
room-gone = Cette salle n’existe plus. Vous pouvez fermer la page.
room-witness = Vous suivez { $name } : vous voyez la même chose, sans voter.
room-chair-elsewhere = Quelque chose occupe la direction, ailleurs. Vous en entendrez peut-être parler plus tard.
room-chair-said = Ce que { $name } a dit ou fait en dernier
room-chair-knows = Ce que { $name } sait et n’a pas dit
room-slow = Une chose à la fois : trop de demandes sont arrivées d’un coup. Patientez un instant.
room-vote-title = Que feriez-vous ?
room-vote-again-title = Maintenant que vous en avez parlé : que feriez-vous ?
room-vote-first = Premier vote
room-vote-round = Vote { $round }, après discussion
room-vote-before = Votre vote précédent : { $number }
room-vote = Voter
room-vote-change = Changer mon vote
room-vote-abstain = Je préfère ne pas voter
room-vote-in = Votre vote est arrivé.
room-vote-in-none = Cette fois, vous vous abstenez.
room-vote-later = Pas encore envoyé. L’envoi se fera dès qu’il y aura une connexion.
room-vote-closed = Le vote est clos.
room-vote-missing = Choisissez d’abord une réponse.
room-vote-not-kept = L’enregistrement sur l’ordinateur a échoué. Veuillez réessayer.
room-expects = La semaine prochaine, { $name } viendra vous voir
room-expects-more = plus souvent
room-expects-same = aussi souvent
room-expects-less = moins souvent
room-reason = Pourquoi ? Une ligne, sans votre nom
room-your-choice = Votre vote
room-waits = Votre table a de l’avance. Attendez ici que les autres vous rejoignent.
room-go-on = Continuer
room-speaks = Votre téléphone fait avancer votre table.
room-speaks-other = { $name } fait avancer votre table.
room-show-votes = Montrer comment nous avons voté

# Le grand écran
wall-title = Le grand écran
wall-join = Participez avec votre téléphone
wall-join-late = Rejoindre en cours de route
wall-join-code = salle { $code }
wall-private = ni compte ni application ; tout est effacé à la fin
wall-joined = { $count ->
    [0] personne pour l’instant
    [1] une personne est là
   *[other] { $count } personnes sont là
}
wall-voted = { $voted ->
    [one] { $voted } sur { $present } a voté
   *[other] { $voted } sur { $present } ont voté
}
wall-closed = vote clos · { $voted ->
    [0] personne n’a voté
    [one] { $voted } a voté
   *[other] { $voted } ont voté
}
wall-was = avant : { $count }
wall-most = le plus de voix
wall-winner-only = Avec si peu de voix, aucun chiffre n’est montré.
wall-nobody = Personne n’a voté.
wall-tie = Égalité. Parlez-en ensemble.
wall-abstained = { $count ->
    [one] { $count } abstention
   *[other] { $count } abstentions
}
wall-reason = Pourquoi le { $number } ? « { $text } »
wall-expects-more = La semaine prochaine, { $name } viendra vous voir plus souvent : c’est l’avis de { $count } sur { $total }
wall-expects-same = La semaine prochaine, { $name } viendra vous voir aussi souvent : c’est l’avis de { $count } sur { $total }
wall-expects-less = La semaine prochaine, { $name } viendra vous voir moins souvent : c’est l’avis de { $count } sur { $total }
foreseen-more = En semaine { $week }, { $name } a posé plus de questions que la semaine précédente.
foreseen-same = En semaine { $week }, { $name } a posé autant de questions que la semaine précédente.
foreseen-less = En semaine { $week }, { $name } a posé moins de questions que la semaine précédente.
foreseen-count = { $right ->
    [one] { $right } sur { $total } l’avait prévu.
   *[other] { $right } sur { $total } l’avaient prévu.
}
foreseen-by-most = La salle l’avait prévu.
foreseen-not = La salle s’attendait à autre chose.
wall-level = Ce que l’équipe peut faire seule
wall-table-voted = { $voted } sur { $seats }
wall-black = Le grand écran est éteint
wall-scan = Scannez avec l’appareil photo du téléphone

# La console
console-title = Console d’animation
console-room = Salle { $code }, { $scenario }
console-next = Continuer
console-close = Clore le vote
console-reopen = Rouvrir le vote
console-reveal = Montrer le vote
console-again = En parler, puis revoter
console-decide = Choisir le { $number }
console-listen = Regarder et écouter d’abord
console-skip = Passer, dans le style de la salle
console-back = Annuler la dernière décision
console-divide = Montrer les deux avenirs
console-divide-close = Masquer les deux avenirs
console-black = Éteindre le grand écran
console-light = Rallumer le grand écran
console-timer = Minuteur
console-timer-minutes = { $count ->
    [1] une minute
   *[other] { $count } minutes
}
console-timer-stop = Arrêter le minuteur
console-language = Langue du grand écran et de la console
console-end = Terminer l’atelier
console-end-note = Les téléphones sont déconnectés. Tout ce qui a été envoyé est effacé de cet ordinateur.
console-end-sure = Oui, terminer et tout effacer
console-votes = Voix jusqu’ici
console-votes-note = Avant l’affichage, personne d’autre ne les voit.
console-hands = Mains levées
console-hands-note = Pour qui n’a pas de téléphone. Les mains s’ajoutent aux voix.
console-hands-set = Les ajouter
console-people = Qui est là
console-people-none = Personne n’est là pour l’instant.
console-remove = Retirer
console-witness = Vue
console-witness-leader = vue de qui dirige
console-notes = Notes pour vous
console-wall = Sur le grand écran
preflight-title = Avant l’arrivée des gens : essayer avec un téléphone
preflight-arrived = Un téléphone est entré : les téléphones atteignent donc cet ordinateur.
preflight-try = Connectez votre propre téléphone au Wi-Fi que tout le monde utilisera, coupez les données mobiles et scannez le code affiché au mur.
preflight-trouble = Si la page ne s’ouvre pas sur le téléphone
preflight-terms = Une page du lieu s’affiche : acceptez-y d’abord les conditions, puis scannez de nouveau.
preflight-firewall = La page charge sans fin ou reste « inaccessible » : autorisez les connexions entrantes pour ce programme dans le pare-feu de l’ordinateur. Sous Windows, passez le réseau en « Privé ».
preflight-apart = Toujours rien, alors que l’ordinateur et le téléphone sont sur le même Wi-Fi : le lieu isole ses visiteurs les uns des autres (« isolation des clients ») ou place les téléphones sur un autre réseau. Demandez au technicien de l’autoriser, ou ouvrez votre propre point d’accès.
preflight-others = Ou saisissez sur le téléphone une autre adresse de cet ordinateur :
preflight-hotspot = Votre propre point d’accès
preflight-hotspot-note = L’atelier n’a pas besoin d’internet. Windows accepte huit téléphones, la plupart des téléphones cinq à dix ; pour une salle plus grande, apportez un petit routeur Wi-Fi.
preflight-windows = Windows : Paramètres › Réseau et Internet › Point d’accès sans fil mobile.
preflight-macos = macOS : Réglages Système › Général › Partage › Partage Internet, aux ordinateurs via Wi-Fi. Une autre connexion est partagée, par exemple Ethernet.
preflight-linux = Linux avec GNOME : Paramètres › Wi-Fi › menu › Activer le point d’accès Wi-Fi.
preflight-phone = Un téléphone : sur iPhone, Réglages › Partage de connexion ; sur Android, Paramètres › Réseau et Internet › Point d’accès et partage de connexion. Connectez-y aussi l’ordinateur.
preflight-after = Dès que l’ordinateur est sur un autre réseau, le mur affiche de lui-même la nouvelle adresse en quelques secondes.
console-tables = Les tables
console-all-tables = toutes les tables
console-standing = Où en sont les tables
console-waits = attend les autres
console-pace = Les tables avancent
console-pace-together = toutes ensemble
console-pace-own = chacune à son rythme
console-gate = Elles s’attendent
console-gate-week = à chaque nouvelle semaine
console-gate-meeting = à chaque réunion
console-gate-friday = chaque vendredi
console-gate-marked = seulement aux moments marqués
console-gate-moments = Marquer des moments où elles s’attendent aussi
console-gate-open = Laisser avancer les tables qui attendent
console-quorum = Moins de la moitié a voté.
console-tie = Égalité : décidez, ou laissez la salle en parler.
console-addresses = Adresses pour les téléphones
console-addresses-note = Si un téléphone n’en atteint aucune, le réseau du lieu isole les appareils : ouvrez un point d’accès sur cet ordinateur ou sur un téléphone, et que tout le monde s’y connecte.
console-wall-link = Ouvrir le grand écran
console-sheet-link = Fiche à distribuer
console-true-state = Où en est vraiment l’équipe
console-refused = Impossible pour l’instant.
console-not-kept = L’enregistrement a échoué : { $why }
console-keep = Garder un résultat anonyme
console-guide-link = Guide de l’animation

# The wall in the window
title-host = Animer un atelier
host-title = Quelle équipe pour votre atelier ?
host-line = Cette fenêtre devient le grand écran, et chacun participe avec son téléphone.
host-whole = En entier : { $minutes } minutes
host-resume = Reprendre la dernière salle
host-leave-title = Quitter le grand écran ?
host-leave-kept = Les téléphones attendront. La salle est gardée avec chaque vote et chaque décision.
host-leave-resume = Pour la reprendre : « Animer un atelier », puis « Reprendre la dernière salle » ; ou stepback host --resume { $code } dans un terminal.
host-stay = Rester
host-leave = Quitter le grand écran
host-console = Ouvrir la console
host-no-browser = Aucun navigateur ne peut être ouvert d’ici. Entrée ou N fait avancer la salle sans la console.
