# What every sound would be in words, for those who do not hear it.

# How a caption stands in the window.
sound-caption = [{ $sound }]

sound-crisis = un tambour, deux coups puis deux autres, au loin
sound-missed-deadline = un tic-tac qui ralentit et s’arrête
sound-meeting = trois coups sur une table, et l’on s’assied
sound-mistake = un bol qui résonne, un peu faux
sound-conflict = deux cordes graves qui ne s’accordent pas
sound-stuck = une corde pincée puis étouffée, trois fois
sound-request = deux coups à une porte
sound-disagreement = une corde, et une autre plus grave qui répond
sound-hesitation = quelqu’un prend son souffle et le retient
sound-opportunity = trois notes montantes sur du bois
sound-one-to-one = deux notes douces, tout près l’une de l’autre
sound-success = un accord chaud sur du bois
sound-own-mistake = trois notes descendantes
sound-resignation = une longue corde grave qui s’éteint

sound-step-in = des pas sur un plancher, qui approchent
sound-step-back = des pas sur un plancher, qui s’éloignent
sound-decided = un petit coup sur du bois

sound-silence-1 = le silence se fait dans la pièce
sound-silence-2 = le silence grandit
sound-silence-3 = quelqu’un respire
sound-silence-4 = le silence remplit la pièce

sound-bell = une cloche de l’autre côté de la cour : une nouvelle semaine
sound-day = une page qu’on tourne

sound-room = le murmure d’une pièce calme
sound-warmer = le murmure de la pièce se réchauffe
sound-cooler = le murmure de la pièce se refroidit

sound-none = Il n’y a pas de haut-parleur ici, tout reste donc silencieux. Les sous-titres disent ce que l’on entendrait.
sound-not-built = Ce programme a été compilé sans le son. Les sous-titres disent ce que l’on entendrait.
