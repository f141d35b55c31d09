# Hilfe an einem Ort: was das hier ist, wie eine Woche läuft, was das Bild bedeutet, was die Tasten tun.

help-title = Hilfe
help-line = Drei Minuten Lektüre. Oder fang einfach an: Kaputt machen kannst du nichts.

help-game = Was das hier ist
help-game-text = Du leitest ein paar Wochen lang ein Team. Immer wenn etwas geschieht, entscheidest du, wie weit du eingreifst, wie weit du zurücktrittst und wie viel Rückhalt du gibst. In der letzten Woche bist du weg und siehst, was aus deinem Team geworden ist.

help-week = Wie eine Woche abläuft
help-week-monday = Am Montag entscheidest du, wohin deine Stunden gehen. Ein fertiger Plan genügt; solange du das Spiel lernst, ist er schon gemacht.
help-week-days = Dann laufen die Tage. Halte sie an, wann du willst, geh zu jemandem hin und tu eine Kleinigkeit, oder lass es gut sein.
help-week-moment = Kommt ein Moment, dann lies, was geschieht und was du sehen kannst, und wähle. Es läuft keine Uhr. Bei jeder Wahl steht, wo sie zwischen Eingreifen und Zurücktreten liegt, wie viel Rückhalt sie gibt und was sie dich von deinem Tag kostet.
help-week-followed = Danach liest du, was passiert ist und warum. Hättest du es lieber anders gemacht, nimm es zurück.
help-week-friday = Am Freitag beantwortet jede Person vier Fragen zur Woche. Lies die Antworten mit Vorsicht: Man schreibt nur, was man sich zu schreiben traut.

help-picture = Was das Bild bedeutet
help-picture-light = Das Licht um jemanden: wie viel in den letzten zwei Wochen ohne dich gut gelungen ist, soweit du es gesehen hast.
help-picture-thread = Der Faden zu dir: wie viel in dieser Zeit zu dir gebracht wurde. Dick und straff heißt: Auf jede deiner Antworten wird gewartet.
help-picture-spotlight = Dein Scheinwerfer: Je weiter du eingreifst, desto heller stehen alle in ihm, und desto weniger siehst du von ihrem eigenen Licht.
help-picture-posture = Wie sich jemand hält: aufrecht, dir zugeneigt, abgewandt, über etwas gebeugt, das niemand sehen soll, müde oder wartend, mit erhobener Hand.
help-picture-ring = Der Ring um den Tisch: wie lange es schon still ist. Auch Warten ist etwas, das du tust.
help-picture-signs = Das alles ist nur, was du sehen kannst, und wo Angst herrscht, kann es besser aussehen, als es ist. Wie es wirklich war, steht im Rückblick.

help-choosing = Wie man wählt
help-choosing-keys = Pfeile bewegen, die Eingabetaste wählt, und jede nummerierte Antwort hat ihre Nummer. Vor einer zweistelligen Nummer kannst du 0 drücken, dann eilt nichts. Maus, Gamepad oder Finger gehen genauso.
help-keys = Was die Tasten tun
help-key = { $key }: { $action }
help-typing = Was du eingeben kannst

help-more = Wo du mehr findest
help-more-glossary = Jeder Begriff auf den Seiten ist im „{ $glossary }“ erklärt.
help-more-hints = Hinweise sagen, wohin jede Wahl wahrscheinlich führen würde. Sie kommen nur, wenn du danach fragst, und das kostet nichts.
help-more-why = „Warum?“ nimmt das Letzte auseinander: was half, was im Weg stand, was Zufall war.
help-more-back = Alles wird fortlaufend gespeichert. Du kannst jederzeit gehen und später weitermachen.
help-to-glossary = Glossar
help-to-settings = Einstellungen

licences-title = Info und Lizenzen
licences-line = Version { $version }
licences-own-text = Stepback ist freie Software: Du darfst sie nutzen, ändern und weitergeben, nach deiner Wahl unter der MIT-Lizenz oder der Apache-Lizenz, Version 2.0. Szenarien, Klänge, Figuren und Porträts sind eigens dafür entstanden und stehen unter denselben Bedingungen. Die Schriften sind Inter und Noto Emoji, unter der SIL Open Font License, Version 1.1.
licences-others = Software von anderen
licences-others-text = Stepback baut auf der Arbeit vieler anderer auf. Jede Lizenz steht hier im ursprünglichen Wortlaut, auf Englisch.
licences-part = { $licence }: { $names }
licences-more = { $names } und { $n } weitere
