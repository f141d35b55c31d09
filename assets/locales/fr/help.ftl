# L’aide en un seul endroit : ce que c’est, comment va une semaine, ce que dit l’image, ce que font les touches.

help-title = Aide
help-line = Trois minutes de lecture. Vous pouvez aussi commencer tout de suite : vous ne risquez pas de casser quoi que ce soit.

help-game = De quoi il s’agit
help-game-text = Vous dirigez une équipe pendant quelques semaines. Chaque fois qu’il se passe quelque chose, vous décidez jusqu’où intervenir, jusqu’où vous mettre en retrait, et quel appui laisser. La dernière semaine, vous n’êtes pas là, et vous voyez ce que votre équipe est devenue.

help-week = Comment se déroule une semaine
help-week-monday = Le lundi, vous décidez où iront vos heures. Un plan tout prêt suffit ; pendant que vous apprenez à jouer, il est déjà fait.
help-week-days = Puis les jours passent. Arrêtez-les quand vous voulez, allez voir quelqu’un et faites une petite chose, ou laissez faire.
help-week-moment = Quand un moment arrive, lisez ce qui se passe et ce que vous voyez, puis choisissez. Il n’y a pas d’horloge. Chaque choix indique où il se situe entre intervenir et se mettre en retrait, quel appui il laisse et ce qu’il coûte à votre journée.
help-week-followed = Ensuite vous lisez ce qui s’est passé et pourquoi. Si vous aviez préféré faire autrement, annulez la décision.
help-week-friday = Le vendredi, toute l’équipe répond à quatre questions sur la semaine. Lisez les réponses avec prudence : on n’écrit que ce qu’on ose écrire.

help-picture = Ce que dit l’image
help-picture-light = La lumière autour d’une personne : ce qu’elle a mené à bien sans vous ces deux dernières semaines, pour autant que vous l’ayez vu.
help-picture-thread = Le fil jusqu’à vous : ce qu’elle vous a apporté pendant ce temps. Épais et tendu : on attend chacune de vos réponses.
help-picture-spotlight = Votre projecteur : plus vous intervenez, plus il éclaire tout le monde, et moins vous voyez la lumière de chaque personne.
help-picture-posture = La façon de se tenir : le dos droit, penchée vers vous, de dos, courbée sur quelque chose que la personne garde pour elle, fatiguée, ou la main levée parce qu’elle attend.
help-picture-ring = L’anneau autour de la table : depuis combien de temps dure le silence. Attendre, c’est aussi faire quelque chose.
help-picture-signs = Tout cela n’est que ce que vous voyez, et là où l’on a peur, cela peut paraître mieux que ce n’est. Le bilan montre ce qu’il en était vraiment.

help-choosing = Comment choisir
help-choosing-keys = Les flèches servent à se déplacer, Entrée à choisir, et chaque réponse a son numéro. Avant un numéro à deux chiffres, vous pouvez taper 0 : alors, rien ne presse. La souris, une manette ou un doigt conviennent aussi.
help-keys = Ce que font les touches
help-key = { $key } : { $action }
help-typing = Ce que vous pouvez taper

help-more = Où en savoir plus
help-more-glossary = Chaque terme des écrans est expliqué dans le « { $glossary } ».
help-more-hints = Les indices disent ce que chaque choix donnerait probablement. Ils ne viennent que si vous les demandez, et cela ne coûte rien.
help-more-why = « Pourquoi ? » décortique ce qui vient d’arriver : ce qui a aidé, ce qui a fait obstacle, ce qui tenait au hasard.
help-more-back = Tout est enregistré au fur et à mesure. Partez quand vous voulez et reprenez plus tard.
help-to-glossary = Glossaire
help-to-settings = Réglages

licences-title = À propos et licences
licences-line = Version { $version }
licences-own-text = Stepback est un logiciel libre : vous pouvez l’utiliser, le modifier et le transmettre, à votre choix sous la licence MIT ou sous la licence Apache, version 2.0. Les scénarios, les sons, les figures et les portraits ont été faits pour lui et suivent les mêmes conditions. Les polices sont Inter et Noto Emoji, sous la SIL Open Font License, version 1.1.
licences-others = Logiciels tiers
licences-others-text = Stepback repose sur le travail de beaucoup d’autres. Chaque licence figure ici dans son texte d’origine, en anglais.
licences-part = { $licence } : { $names }
licences-more = { $names } et { $n } autres
