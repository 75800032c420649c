### I posti, per lo staff: posti riservati, ammissione, richieste da decidere.

## I gruppi per cui si riservano posti

places-group-non-native-speakers = Persone la cui prima lingua non è l’italiano
places-group-social-services = Persone inviate dai servizi sociali
places-group-young-people = Giovani
places-group-long-term-unemployed = Persone senza lavoro da molto tempo
places-group-care-duties = Persone che si prendono cura di figli o familiari
places-group-career-starters = Persone all’inizio della vita lavorativa
places-nobody-else = altre persone

## Per la sede

places-staff-admission = Come si ha un posto
places-admission-open = Chi arriva prima
places-admission-approval = Su richiesta: decide la sede
places-admission-programme = Solo persone ammesse a un programma
places-staff-programme = Programma
places-staff-programme-hint = Serve solo se prenotano le persone ammesse a un programma.
places-staff-programme-missing = Scegli il programma.
places-staff-reserved = Posti riservati
places-staff-reserved-hint = Quanti dei posti sono solo per un gruppo, e da quando li può prendere chiunque. Lascia vuoto ciò che non serve.
places-staff-reserved-places = Posti riservati
places-staff-reserved-until-date = Liberi per tutti dal giorno
places-staff-reserved-row = { $group }: { $places }
places-staff-reserved-released = { $group }: { $places }, per tutti da { $moment }
places-staff-reserved-none = Nessuno
places-staff-reserved-too-many = Riservi { $reserved } posti, ma i posti sono { $capacity }.
places-staff-reserved-no-number = Scrivi anche quanti posti sono riservati.
places-staff-minimum = Numero minimo di persone
places-staff-minimum-hint = Con meno persone la sede decide se l’attività si tiene.
places-staff-decide-by = Data della decisione
places-staff-minimum-both = Scrivi sia il numero minimo sia la data della decisione.
places-staff-minimum-above = Il minimo è più alto dei posti.
places-staff-minimum-late = La decisione deve venire prima dell’inizio.
places-staff-capacity-below = { $taken ->
    [one] Una persona ha già un posto, o le è offerto: i posti non possono essere meno.
   *[other] { $taken } persone hanno già un posto, o è loro offerto: i posti non possono essere meno.
}
places-staff-reserved-taken = { $people } persone che hanno già un posto, o a cui è offerto, potrebbero stare solo nei posti per { $groups }: ne resterebbero { $places }.
places-staff-offered = Offerti
places-staff-set-aside = Liberi per i gruppi
places-staff-groups = Dichiara
places-staff-request-decide = Decidi
places-staff-request-title = Decidere su una richiesta
places-staff-request-about = Se la accogli e c’è un posto per la persona, il posto è suo; altrimenti aspetta in lista, secondo il momento della richiesta.
places-staff-request-question = Accogli la richiesta?
places-staff-request-yes = Sì, la accolgo
places-staff-request-choose = Scegli una risposta.
places-staff-request-reason = Motivo, se la risposta è no
places-staff-request-reason-hint = La persona lo legge nel messaggio.
places-staff-request-reason-missing = Scrivi il motivo: la persona lo deve sapere.
places-staff-request-decided = Un’altra persona ha già deciso.
places-staff-request-overlap = La persona ha ora un’altra prenotazione alla stessa ora. Chiamala prima di decidere.
places-staff-request-full = Non ci sono posti liberi, e dopo la chiusura delle prenotazioni la lista d’attesa non va avanti
places-staff-request-closed = L’attività è iniziata o è stata annullata.
places-staff-minimum-notice = Bisogna decidere: ci sono { $confirmed } persone, il minimo è { $minimum }
places-staff-minimum-confirm = Si tiene lo stesso
places-staff-minimum-by = { $minimum }, si decide entro { $moment }
