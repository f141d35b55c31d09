# Ce qui reste d’un atelier, ce qu’ont décidé d’autres salles, et la répétition.

# Sur la console
console-result = Résultat
console-result-note = Sans noms, à tout moment. Là où moins de cinq personnes ont voté, il n’y a pas de chiffres.
console-result-html = À lire et à imprimer (HTML)
console-result-csv = En tableau (CSV)
console-result-cohort = À additionner avec d’autres ateliers (fichier de cohorte)
console-result-keep-note = Trois fichiers sans noms, dans le dossier « results » à côté des parties enregistrées. Tout le reste est effacé.
console-result-kept = L’atelier est terminé. Le résultat se trouve dans { $place }
console-result-not-kept = Le résultat n’a pas pu être écrit : { $why }. L’atelier continue. Il faut libérer de la place sur le disque, ou terminer sans garder de résultat.

# La page
result-title = Atelier { $code }
result-note = Ce que la salle a décidé, sans noms
result-became = Ce que l’équipe est devenue
result-became-table = Table { $table } : ce que l’équipe est devenue
result-votes = Les votes
result-votes-table = Table { $table } : les votes
result-no-votes = Rien n’a été mis au vote.
result-unfinished = Pas encore de bilan : le dernier jour n’est pas venu.
result-parted = Là où les tables se sont séparées
result-never-parted = Jusqu’ici, toutes les tables ont décidé la même chose.
result-vote = { $day } : { $title }
result-way = { $count ->
    [one] Table { $tables } : { $choice }
   *[other] Tables { $tables } : { $choice }
}
result-choice = Réponse
result-shift = Écart
result-decided = Décidé : { $number } · { $choice }
result-went-well = Cela s’est bien passé.
result-went-badly = Cela ne s’est pas bien passé.
result-small = Moins de cinq personnes ont voté : il n’y a donc pas de chiffres.
result-reason = Pourquoi { $number } ? « { $text } »

# Ce qu’ont décidé d’autres salles
room-others = Ce qu’ont décidé { $rooms } autres salles : { $shares }

# Répétition
practice-wall = Répétition : ces téléphones sont simulés
practice-console = C’est une répétition : les téléphones sont simulés et rien n’est gardé.
practice-name = Essai { $number }
practice-reason-1 = Ce n’est pas leur première fois.
practice-reason-2 = On n’a pas le temps d’essayer.
practice-reason-3 = Je voudrais d’abord en savoir plus.
practice-reason-4 = C’est leur travail, pas le mien.
practice-reason-5 = Si ça tourne mal, c’est pour nous.
practice-reason-6 = Il faut bien que quelqu’un le dise.
