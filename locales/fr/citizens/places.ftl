### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = Est-ce votre cas ?
places-claim-hint = Certaines places sont réservées à certains groupes. Cochez ce qui est vrai pour vous : vous le déclarez sous votre responsabilité. Vous pouvez aussi ne rien cocher.
places-claim-non-native-speakers = Ma première langue n’est pas l’italien
places-claim-social-services = Les services sociaux m’envoient
places-claim-young-people = J’ai moins de 30 ans
places-claim-long-term-unemployed = Je suis sans emploi depuis plus d’un an
places-claim-care-duties = Je m’occupe d’enfants ou de membres de ma famille
places-claim-career-starters = Je commence à travailler
places-claim-free = { $count ->
    [0] Il n’y a pas de place libre maintenant
    [one] Il y a une place libre
   *[other] Il y a { $count } places libres
}
places-set-aside = { $count ->
    [one] Une autre place est libre, mais seulement pour certains groupes : vous le dites quand vous réservez.
   *[other] { $count } autres places sont libres, mais seulement pour certains groupes : vous le dites quand vous réservez.
}
places-only-set-aside = { $count ->
    [one] Une place libre, réservée à certains groupes
   *[other] { $count } places libres, réservées à certains groupes
}
places-set-aside-hint = Quand vous réservez, nous vous demandons si c’est votre cas. Sinon, vous entrez en liste d’attente.
places-book-or-wait = Réserver ou se mettre en liste
places-approval-title = Les places sont données sur demande
places-approval-text = Vous envoyez une demande. Une personne de l’agence décide et nous vous écrivons, avec le motif.
places-request-act = Envoyer la demande
places-programme-only = Seules les personnes admises au programme « { $programme } » peuvent réserver.
places-not-admitted = C’est pour les personnes admises à un programme
places-not-admitted-text = Pour réserver, il faut que votre candidature au programme « { $programme } » soit acceptée. Vous pouvez lire les règles et candidater.
places-see-programme = Voir le programme

## Un posto offerto

places-offer-title = Il y a une place pour vous
places-offer-until = Nous la gardons pour vous { $until }. Ensuite, elle passe à une autre personne.
places-offer-question = Voulez-vous cette place ?
places-offer-accept = Oui, je prends la place
places-offer-decline = Non, je la laisse
places-offer-answer = Répondre à la proposition
places-offer-choose = Dites si vous voulez la place.
places-offer-gone = La place n’est plus gardée pour vous
places-offer-gone-text = Le temps pour répondre est terminé, ou vous avez déjà répondu. La page de la réservation vous montre où elle en est.
places-offer-overlap = Vous avez aussi réservé « { $title } », le { $starts }, à la même heure. Pour prendre cette place, annulez d’abord cette autre réservation.
places-offer-overlap-appointment = À la même heure, vous avez un rendez-vous, le { $starts }. Pour prendre cette place, annulez ou déplacez d’abord ce rendez-vous.
places-next-offer = Quand c’est votre tour, nous gardons une place un moment pour vous et nous écrivons à { $email }.
places-requested-title = Nous avons reçu votre demande
places-next-requested = Une personne de l’agence décide. Nous écrivons à { $email }, avec le motif.
places-next-withdraw = Si vous ne voulez plus venir, retirez la demande.
places-withdraw-link = Retirer la demande
places-withdraw-title = Voulez-vous retirer la demande ?
places-withdraw-what = Si vous changez d’avis, vous envoyez une nouvelle demande.
places-withdraw-act = Oui, retirer la demande
places-ended-declined = Vous avez laissé la place : elle est allée à une autre personne.
places-ended-expired = Vous n’avez pas répondu à temps : la place est allée à une autre personne.
places-ended-not-approved = L’agence n’a pas accepté votre demande. Si vous ne connaissez pas le motif, demandez-le à l’agence.
places-ended-staff = L’agence a annulé votre réservation. Pour savoir pourquoi, appelez l’agence.

## I messaggi

places-mail-offered-subject = Il y a une place pour vous : { $title }
places-mail-offered-next = Une place s’est libérée et c’est votre tour. Dites-nous si vous la voulez : ouvrez la page et répondez.
places-mail-requested-subject = Nous avons reçu votre demande : { $title }
places-mail-requested-next = Une personne de l’agence décide. Dès qu’il y a une décision, nous vous écrivons, avec le motif. Vous n’avez rien à faire.
places-mail-requested-action = Voir ou retirer la demande
places-mail-not-approved-subject = Votre demande n’est pas acceptée : { $title }
places-mail-not-approved-heading = Votre demande n’est pas acceptée
places-mail-not-approved-reason = Motif
places-mail-not-approved-next = Vous pouvez regarder les autres activités. Si vous ne comprenez pas le motif, répondez à ce message.
places-mail-ended-subject = La place est allée à une autre personne : { $title }
places-mail-ended-heading = La place est allée à une autre personne
places-mail-ended-again = Vous n’êtes plus sur la liste. Si vous voulez venir, vous pouvez réserver de nouveau tant que les réservations sont ouvertes.

## Il percorso

places-path-offer = Répondez : il y a une place pour vous
