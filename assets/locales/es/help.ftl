# La ayuda en un solo sitio: qué es esto, cómo va una semana, qué significa la imagen, qué hacen las teclas.

help-title = Ayuda
help-line = Tres minutos de lectura. También puedes empezar sin más: nada de lo que hagas puede estropearlo.

help-game = Qué es esto
help-game-text = Diriges un equipo durante unas semanas. Cada vez que pasa algo decides hasta dónde intervienes, hasta dónde das un paso atrás y cuánto respaldo dejas. La última semana no estás, y ves en qué se ha convertido tu equipo.

help-week = Cómo es una semana
help-week-monday = El lunes decides adónde irán tus horas. Un plan ya hecho basta; mientras aprendes a jugar, ya está hecho.
help-week-days = Después pasan los días. Páralos cuando quieras, acércate a alguien y haz algo pequeño, o deja que siga.
help-week-moment = Cuando llega un momento, lee qué pasa y qué puedes ver, y elige. No hay reloj. Cada opción indica dónde está entre intervenir y dar un paso atrás, cuánto respaldo deja y cuánto le cuesta a tu día.
help-week-followed = Luego lees qué pasó y por qué. Si hubieras preferido hacerlo de otra manera, deshazlo.
help-week-friday = El viernes todo el equipo responde cuatro preguntas sobre la semana. Lee las respuestas con cautela: la gente solo escribe lo que se atreve a escribir.

help-picture = Qué significa la imagen
help-picture-light = La luz alrededor de una persona: cuánto ha resuelto bien sin ti en las dos últimas semanas, hasta donde lo has visto.
help-picture-thread = El hilo que llega a ti: cuánto te ha traído en ese tiempo. Grueso y tenso: espera cada una de tus respuestas.
help-picture-spotlight = Tu foco: cuanto más intervienes, más brilla en él todo el equipo, y menos ves la luz de cada persona.
help-picture-posture = La postura de cada persona: erguida, inclinada hacia ti, de espaldas, encorvada sobre algo que se guarda, cansada, o con la mano en alto porque espera.
help-picture-ring = El anillo alrededor de la mesa: cuánto dura ya el silencio. Esperar también es hacer algo.
help-picture-signs = Todo esto es solo lo que puedes ver, y donde hay miedo puede parecer mejor de lo que es. Cómo era en verdad está en el balance.

help-choosing = Cómo se elige
help-choosing-keys = Las flechas mueven, Intro elige, y cada respuesta numerada tiene su número. Antes de un número de dos cifras puedes pulsar 0: así no hay prisa. El ratón, un mando o un dedo sirven igual.
help-keys = Qué hacen las teclas
help-key = { $key }: { $action }
help-typing = Qué puedes escribir

help-more = Dónde encontrar más
help-more-glossary = Todos los términos de las pantallas están en el «{ $glossary }».
help-more-hints = Las pistas dicen a qué llevaría probablemente cada opción. Solo aparecen cuando las pides, y pedirlas no cuesta nada.
help-more-why = «¿Por qué?» desmonta lo último que pasó: qué ayudó, qué estorbó, qué fue suerte.
help-more-back = Todo se guarda sobre la marcha. Puedes irte cuando quieras y seguir después.
help-to-glossary = Glosario
help-to-settings = Ajustes

licences-title = Información y licencias
licences-line = Versión { $version }
licences-own-text = Stepback es software libre: puedes usarlo, cambiarlo y compartirlo, a tu elección bajo la licencia MIT o la licencia Apache, versión 2.0. Los escenarios, sonidos, figuras y retratos se hicieron para él y están bajo las mismas condiciones. Las tipografías son Inter y Noto Emoji, bajo la SIL Open Font License, versión 1.1.
licences-others = Software de terceros
licences-others-text = Stepback se apoya en el trabajo de muchas otras personas. Cada licencia aparece aquí en su texto original, en inglés.
licences-part = { $licence }: { $names }
licences-more = { $names } y { $n } más
