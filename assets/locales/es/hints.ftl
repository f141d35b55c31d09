# What a choice would probably lead to, on request: directions and how sure they are.

hints-title = A qué podría llevar cada opción, en comparación
hints-from = Simulado muchas veces a partir de lo que puedes ver, con otra suerte cada vez y a tu manera. No incluye lo que nadie te ha mostrado.
hints-none = Aquí no hay nada que comparar. Las pistas son para los momentos y para el plan de la semana. En una reunión tienes que oír lo que sabe la gente.
hints-mark = { $stake }: { $lean }.
hints-hours = Se lleva { $hours } de tu día.
hints-no-gain = Desde aquí no se ve ninguna ganancia.
hints-no-cost = Desde aquí no se ve qué podría costar.
hints-show = Pistas
hints-hide = Ocultar pistas
hints-working = Mirando adelante…

hints-team = El equipo sin ti
hints-delivery = El trabajo entregado
hints-standing = Tu reputación fuera
hints-team-up =
    { $sure ->
        [surely] casi seguro más fuerte
        [probably] probablemente más fuerte
       *[perhaps] quizá un poco más fuerte
    }
hints-team-down =
    { $sure ->
        [surely] casi seguro más débil
        [probably] probablemente más débil
       *[perhaps] quizá un poco más débil
    }
hints-delivery-up =
    { $sure ->
        [surely] casi seguro más
        [probably] probablemente más
       *[perhaps] quizá un poco más
    }
hints-delivery-down =
    { $sure ->
        [surely] casi seguro menos
        [probably] probablemente menos
       *[perhaps] quizá un poco menos
    }
hints-standing-up =
    { $sure ->
        [surely] casi seguro mejor
        [probably] probablemente mejor
       *[perhaps] quizá un poco mejor
    }
hints-standing-down =
    { $sure ->
        [surely] casi seguro peor
        [probably] probablemente peor
       *[perhaps] quizá un poco peor
    }
hints-team-level = más o menos igual
hints-delivery-level = más o menos igual
hints-standing-level = más o menos igual
