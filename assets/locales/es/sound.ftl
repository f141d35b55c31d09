# What every sound would be in words, for those who do not hear it.

# How a caption stands in the window.
sound-caption = [{ $sound }]

sound-crisis = un tambor, dos golpes y otros dos, a lo lejos
sound-missed-deadline = un tictac que se hace lento y se para
sound-meeting = tres golpes en la mesa, y la gente se sienta
sound-mistake = un cuenco que suena, algo desafinado
sound-conflict = dos cuerdas graves que no se entienden
sound-stuck = una cuerda pulsada y frenada, tres veces
sound-request = dos golpes en la puerta
sound-disagreement = una cuerda, y otra más grave que responde
sound-hesitation = alguien toma aire y lo retiene
sound-opportunity = tres notas ascendentes sobre madera
sound-one-to-one = dos notas suaves, muy juntas
sound-success = un acorde cálido sobre madera
sound-own-mistake = tres notas descendentes
sound-resignation = una cuerda larga y grave que se apaga

sound-step-in = pasos sobre tablas que se acercan
sound-step-back = pasos sobre tablas que se alejan
sound-decided = un toque en la madera

sound-silence-1 = la sala se queda en silencio
sound-silence-2 = el silencio crece
sound-silence-3 = alguien respira
sound-silence-4 = el silencio llena la sala

sound-bell = una campana al otro lado del patio: otra semana
sound-day = alguien pasa una página

sound-room = el murmullo de una sala tranquila
sound-warmer = el murmullo de la sala se vuelve más cálido
sound-cooler = el murmullo de la sala se enfría

sound-none = Aquí no hay altavoces, así que todo queda en silencio. Los subtítulos dicen lo que se oiría.
sound-not-built = Este programa se compiló sin sonido. Los subtítulos dicen lo que se oiría.
