### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Activités
activities-lead = Événements à thème, ateliers, cours et rendez-vous avec une personne de l’équipe. C’est gratuit. Pour les événements à thème, il n’est pas nécessaire d’être dans un programme.
activities-results = Ce que nous avons trouvé
activities-found = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}

## Filtri

activities-filters = Filtres
activities-filters-active = actifs : { $count }
activities-filter-kind = Type
activities-filter-topic = Thème
activities-filter-site = Agence
activities-filter-language = Langue parlée
activities-filter-month = Mois
activities-filter-free = Seulement avec des places libres
activities-every-kind = Tous les types
activities-every-topic = Tous les thèmes
activities-every-site = Toutes les agences
activities-every-language = Toutes les langues
activities-every-month = Tous les mois
activities-filter-text = Que cherchez-vous
activities-filter-text-hint = Par exemple : cuisine, ordinateur, contrat
activities-filter-near = Votre commune
activities-filter-near-hint = D’abord les activités les plus proches
activities-filter-within = À quelle distance
activities-every-distance = À n’importe quelle distance
activities-within = À { $km } km au plus
activities-filter-counselling = Un rendez-vous avec une personne de l’équipe se réserve à part
activities-chips = Filtres actifs
activities-chip-remove = Retirer le filtre :
activities-chip-near = Près de { $place }
activities-chip-activity = Une seule activité
activities-near-here = { $place } : dans la commune choisie
activities-near-away = { $place } : à environ { $km } km à vol d’oiseau
activities-near-unknown = Nous ne trouvons pas la commune « { $name } ». Vérifiez comment elle est écrite.
activities-near-which = C’est peut-être l’une de celles-ci :
activities-near-no-place = Nous ne savons pas à quelle distance se trouve { $place }. Écrivez une commune voisine.

## Niente da mostrare

activities-none-title = Aucune activité avec ces filtres
activities-none-text = Retirez un filtre ou choisissez un autre mois.
activities-empty-title = En ce moment, aucune activité n’est prévue
activities-empty-text = Les nouvelles activités apparaissent ici dès qu’elles sont fixées. En attendant, regardez les programmes.

## Posti

activities-places-free = Places libres : { $free } sur { $capacity }
activities-places-last = { $free ->
    [one] Dernière place
   *[other] { $free } dernières places
}
activities-places-full = { $waiting ->
    [0] Complet · vous pouvez vous mettre en liste d’attente
    [one] Complet · une personne en liste d’attente
   *[other] Complet · { $waiting } personnes en liste d’attente
}

## La pagina di una edizione

activities-panel = Quand, où, places
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] Une séance
   *[other] { $count } séances
}
activities-sessions = Séances
activities-sessions-together = Une seule réservation suffit pour toutes.
activities-dress-code = Comment s’habiller
activities-spoken = Langues : { $languages }
activities-book = Réserver une place
activities-join-waiting-list = Se mettre en liste d’attente
activities-waiting-hint = { $waiting ->
    [0] Toutes les places sont prises. Vous seriez la première personne en liste d’attente. Si une place se libère, nous la gardons un moment pour vous et nous vous écrivons.
    [one] Toutes les places sont prises et une personne attend. Si une place se libère quand c’est votre tour, nous la gardons un moment pour vous et nous vous écrivons.
   *[other] Toutes les places sont prises et { $waiting } personnes attendent. Si une place se libère quand c’est votre tour, nous la gardons un moment pour vous et nous vous écrivons.
}
activities-book-until = Vous pouvez réserver jusqu’au { $moment }.
activities-cancel-until = Si vos plans changent, vous pouvez rendre la place jusqu’au { $moment }.
activities-not-yet = Les réservations ouvrent le { $moment }.
activities-closed = Les réservations sont fermées depuis le { $moment }. Si vous voulez quand même venir, appelez l’agence.
activities-started = Cela a déjà commencé : on ne peut plus réserver.
activities-booked = Vous avez réservé cette activité.
activities-see-booking = Voir votre réservation
activities-cancelled-title = Cette activité n’a pas lieu
activities-cancelled-text = Nous avons écrit à toutes les personnes qui avaient réservé.
activities-see-others = Voir les autres activités

## Lingue in cui si può tenere un’attività

activities-language-it = italien
activities-language-en = anglais
activities-language-fr = français
activities-language-es = espagnol
activities-language-ro = roumain
activities-language-sq = albanais
activities-language-ar = arabe
activities-language-zh = chinois
activities-language-uk = ukrainien
