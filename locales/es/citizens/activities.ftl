### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Actividades
activities-lead = Eventos temáticos, talleres, cursos y citas con una persona del equipo. Son gratis. Para los eventos temáticos no hace falta estar en un programa.
activities-results = Lo que hemos encontrado
activities-found = { $count ->
    [one] Una actividad
   *[other] { $count } actividades
}

## Filtri

activities-filters = Filtros
activities-filters-active = { $count } en uso
activities-filter-kind = Tipo
activities-filter-topic = Tema
activities-filter-site = Sede
activities-filter-language = Idioma hablado
activities-filter-month = Mes
activities-filter-free = Solo con plazas libres
activities-every-kind = Todos los tipos
activities-every-topic = Todos los temas
activities-every-site = Todas las sedes
activities-every-language = Todos los idiomas
activities-every-month = Todos los meses
activities-filter-text = Qué buscas
activities-filter-text-hint = Por ejemplo: cocina, ordenador, contrato
activities-filter-near = Tu municipio
activities-filter-near-hint = Primero las actividades más cercanas
activities-filter-within = A qué distancia
activities-every-distance = A cualquier distancia
activities-within = Hasta { $km } km
activities-filter-counselling = Una cita con una persona del equipo se reserva aparte
activities-chips = Filtros en uso
activities-chip-remove = Quitar el filtro:
activities-chip-near = Cerca de { $place }
activities-chip-activity = Una sola actividad
activities-near-here = { $place }: en el municipio elegido
activities-near-away = { $place }: a unos { $km } km en línea recta
activities-near-unknown = No encontramos el municipio «{ $name }». Comprueba cómo está escrito.
activities-near-which = Quizá es uno de estos:
activities-near-no-place = No sabemos a qué distancia está { $place }. Escribe un municipio cercano.

## Niente da mostrare

activities-none-title = Ninguna actividad con estos filtros
activities-none-text = Quita un filtro o elige otro mes.
activities-empty-title = En este momento no hay actividades previstas
activities-empty-text = Las actividades nuevas aparecen aquí en cuanto tienen fecha. Mientras tanto, mira los programas.

## Posti

activities-places-free = Plazas libres: { $free } de { $capacity }
activities-places-last = { $free ->
    [one] Última plaza
   *[other] Últimas { $free } plazas
}
activities-places-full = { $waiting ->
    [0] Completo · puedes apuntarte a la lista de espera
    [one] Completo · una persona en la lista de espera
   *[other] Completo · { $waiting } personas en la lista de espera
}

## La pagina di una edizione

activities-panel = Cuándo, dónde, plazas
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] Un encuentro
   *[other] { $count } encuentros
}
activities-sessions = Encuentros
activities-sessions-together = Una sola reserva vale para todos.
activities-dress-code = Cómo vestirse
activities-spoken = Idiomas: { $languages }
activities-book = Reservar una plaza
activities-join-waiting-list = Apuntarse a la lista de espera
activities-waiting-hint = { $waiting ->
    [0] Todas las plazas están ocupadas. Serías la primera persona de la lista de espera. Si una plaza queda libre, la guardamos un tiempo para ti y te escribimos.
    [one] Todas las plazas están ocupadas y una persona espera. Si una plaza queda libre cuando es tu turno, la guardamos un tiempo para ti y te escribimos.
   *[other] Todas las plazas están ocupadas y { $waiting } personas esperan. Si una plaza queda libre cuando es tu turno, la guardamos un tiempo para ti y te escribimos.
}
activities-book-until = Puedes reservar hasta el { $moment }.
activities-cancel-until = Si cambias de planes, puedes devolver la plaza hasta el { $moment }.
activities-not-yet = Las reservas se abren el { $moment }.
activities-closed = Las reservas se cerraron el { $moment }. Si aun así quieres venir, llama a la sede.
activities-started = Ya ha empezado: no se puede reservar más.
activities-booked = Has reservado esta actividad.
activities-see-booking = Ver tu reserva
activities-cancelled-title = Esta actividad no se hace
activities-cancelled-text = Hemos escrito a todas las personas que habían reservado.
activities-see-others = Ver las otras actividades

## Lingue in cui si può tenere un’attività

activities-language-it = italiano
activities-language-en = inglés
activities-language-fr = francés
activities-language-es = español
activities-language-ro = rumano
activities-language-sq = albanés
activities-language-ar = árabe
activities-language-zh = chino
activities-language-uk = ucraniano
