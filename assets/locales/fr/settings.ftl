# Les réglages : le nom de chacun et ce qu’il fait. Aucun ne change une histoire.

settings-title = Réglages
settings-line = Ils sont enregistrés pour la prochaine fois. Aucun ne change le cours d’une histoire.
settings-chosen = choisi
settings-on = oui
settings-off = non
settings-state = { $state }. { $note }
settings-back = Retour
settings-tab-general = Général
settings-tab-keys = Touches

settings-reading = Langue et affichage
settings-language = Langue
settings-language-note = La langue du programme. Un scénario reste dans la langue où il a été écrit.
settings-language-system = Celle du système
settings-scheme = Couleurs
settings-scheme-note = Chaque couleur a aussi une forme ou un mot.
settings-scheme-dark = Sombre
settings-scheme-light = Clair
settings-scheme-high-contrast = Contraste élevé
settings-room = Affichage
settings-room-note = Pour un projecteur, tout est dessiné plus grand et plus simple.
settings-room-desk = Écran
settings-room-projector = Projecteur
settings-text = Taille du texte
settings-text-note = De la taille normale au double.
settings-window = Fenêtre
settings-window-note = Une touche permet aussi d’en changer.
settings-window-windowed = Fenêtre
settings-window-full-screen = Plein écran
settings-monitor = Moniteur
settings-monitor-note = Écran utilisé en plein écran.
settings-monitor-main = Le principal
settings-monitor-number = Numéro { $n }
settings-licence-texts = Licences en entier
settings-percent = { $n } %

settings-movement = Mouvement et son
settings-motion = Animations
settings-motion-note = Sans elles, tout est là d’un coup. Vous ne manquez rien.
settings-sound = Son
settings-sound-note = L’ambiance d’une salle et un signal doux pour chaque type de moment. À zéro, c’est le silence.
settings-captions = Sous-titres
settings-captions-note = Chaque son est aussi écrit à l’écran.
settings-voice = Lire les écrans à voix haute
settings-voice-note = Chaque écran est lu quand il apparaît, si le système a une voix.

settings-playing = Pendant la partie
settings-tips = Conseils
settings-tips-note = Un bref conseil la première fois que quelque chose apparaît.
settings-timer = Minuteur pour un groupe
settings-timer-note = Une grande horloge à montrer à un groupe. Elle ne met jamais fin à rien d’elle-même.

settings-keys = Touches
settings-keys-note = Choisissez une action, puis appuyez sur la touche souhaitée. Les flèches, Entrée, Tab et les chiffres servent toujours à se déplacer et à choisir.
settings-keys-press = Appuyez maintenant sur la touche. { $key } ne change rien.
settings-keys-usual = Réinitialiser les touches
settings-keys-usual-note = toutes
settings-keys-window = Les touches de la fenêtre se règlent dans la fenêtre.

key-taken = { $key } est déjà la touche de « { $action } ». Choisissez d’abord une autre touche pour cette action.
key-fixed = { $key } sert à se déplacer ou à choisir sur chaque écran. Choisissez une autre touche.
key-unknown = Cette touche ne convient pas ici. Choisissez une lettre ou une touche de F1 à F12.

key-escape = Échap
key-nothing = { $key } ne fait rien ici.
key-number = Tapez maintenant le numéro, de 10 à { $highest }.
key-waits = { $digit }, ou continuez : { $lowest } à { $highest }
key-space = Espace
key-backspace = Retour arrière
key-delete = Suppr
key-insert = Inser

action-back = Retour
action-pause = Arrêter ou laisser passer le temps
action-speed = Des jours plus rapides ou plus lents
action-people = Votre équipe ou la personne suivante
action-details = Comment vous répondez et ce que vous confiez
action-why = Pourquoi ?
action-take-back = Annuler la dernière décision
action-hints = Indices
action-expect = Noter votre pronostic
action-listen = Regarder et écouter d’abord
action-help = Aide
action-glossary = Glossaire
action-settings = Réglages
action-licences = À propos et licences
action-read-aloud = Lire cet écran à voix haute
action-full-screen = Plein écran ou fenêtre
action-projector = Projecteur ou écran
action-blackout = Écran noir
action-truth = Montrer ou cacher ce qu’il en est vraiment
action-timer = Minuteur pour un groupe
action-votes = Compter les voix d’un groupe

language-broken = { $file } ne peut pas être lu jusqu’au bout ({ $why }). Ce qui y manque s’affiche en anglais.
language-file-missing = { $file } manque. Son contenu s’affiche en anglais.
language-incomplete =
    { $count ->
        [one] Une phrase n’est pas encore traduite et reste en anglais.
       *[other] { $count } phrases ne sont pas encore traduites et restent en anglais.
    }
language-unknown = « { $language } » n’est pas disponible. Affichage en anglais.
