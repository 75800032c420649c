### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Prenota un posto
booking-intro = Non servono né account né password. Mandiamo un codice al tuo indirizzo e-mail: con quello il posto è tuo.
booking-check-title = Controlla e prenota
booking-given-name = Nome
booking-family-name = Cognome
booking-name-hint = In qualsiasi alfabeto. Se hai un solo nome, scrivilo come cognome.
booking-email = Indirizzo e-mail
booking-email-hint = A questo indirizzo mandiamo il codice e la conferma.
booking-your-name = Il tuo nome
booking-other-name = Con questo accesso il nome è un altro. Se prenoti per un’altra persona, scegli «Prenota per un’altra persona». Se il nome è sbagliato, correggilo nei tuoi dati.
booking-your-email = Il tuo indirizzo e-mail
booking-places-free = { $count ->
    [one] C’è un posto libero
   *[other] Ci sono { $count } posti liberi
}
booking-places-full = I posti sono tutti occupati. Saresti al numero { $position } della lista d’attesa.
booking-waiting-explained = Quando si libera un posto ed è il tuo turno, lo teniamo per te per un po’ e ti scriviamo. La lista finisce quando chiudono le prenotazioni.
booking-cancel-until = Puoi disdire da te { $until }.
booking-cancel-no-more = Se prenoti ora, puoi disdire solo telefonando alla sede.
booking-privacy = Usiamo il tuo nome e il tuo indirizzo solo per questa prenotazione. Servono per confermarla e per avvisarti se qualcosa cambia.
booking-privacy-link = Leggi l’informativa sulla privacy
booking-send-code = Mandami il codice
booking-book = Prenota il posto
booking-wait = Entra in lista d’attesa

## Il codice

booking-code-title = Scrivi il codice per prenotare

## Perché non c’è posto

booking-refused-title = Ora non puoi prenotare questa attività
booking-refused-closed = Le prenotazioni sono chiuse
booking-refused-closed-text = Non puoi più prenotare da te. Telefona alla sede: forse c’è un altro modo.
booking-refused-started = È già iniziata
booking-refused-started-text = Non puoi più prenotare questa attività. Guarda le altre: forse ce n’è una sullo stesso tema.
booking-refused-cancelled = Non si terrà
booking-refused-cancelled-text = Questa attività è stata annullata. Se avevi prenotato, non devi disdire.
booking-refused-not-yet = Le prenotazioni non sono ancora aperte
booking-refused-not-yet-text = Puoi prenotare da { $opens }.
booking-refused-appointment-text = Hai un colloquio alla stessa ora, { $starts }. Per venire qui, disdici o sposta prima quello.
booking-refused-already = Hai già prenotato questa attività
booking-refused-already-text = La trovi qui sotto: puoi rivederla o disdirla.
booking-refused-overlap = Hai un’altra prenotazione alla stessa ora
booking-refused-overlap-text = Hai prenotato «{ $title }», { $starts }. Per venire qui, disdici prima quella prenotazione.
booking-refused-changed = L’attività è cambiata mentre prenotavi
booking-refused-changed-text = Ricarica la pagina e guarda che cosa c’è di nuovo.
booking-refused-staff = Hai fatto l’accesso come operatore
booking-refused-staff-text = Ogni persona prenota il proprio posto. Esci, se vuoi prenotarne uno per te.
booking-refused-signed-in = Il codice era giusto e hai fatto l’accesso: per prenotare altro non ti serve un nuovo codice.
booking-refused-limit = Hai già il numero massimo di prenotazioni: { $most }
booking-refused-limit-text = Contano anche le richieste e le liste d’attesa. Il limite serve perché ci siano posti per tutti. Disdici quello che non ti serve più, oppure chiedi alla sede: un operatore può prenotare per te.
booking-see-all = Vedi tutto quello che hai prenotato
booking-see-appointment = Vedi il colloquio
booking-see-booking = Vedi la prenotazione
booking-other-activities = Vedi le altre attività
booking-again = Prenota di nuovo
booking-other-dates = Vedi le altre date

## La prenotazione

booking-page-title = La tua prenotazione
booking-confirmed-title = Il posto è tuo
booking-waiting-title = Sei in lista d’attesa
booking-cancelled-title = La prenotazione è disdetta
booking-ended-title = Questa prenotazione non vale più
booking-called-off-title = L’attività non si tiene
booking-past-title = Questa attività è finita
booking-reference = Il tuo riferimento
booking-next-title = Che cosa succede ora
booking-next-mail = I dettagli e un file per il calendario vanno a { $email }. Se non arriva nulla, conserva questa pagina o il riferimento. Il posto è tuo lo stesso.
booking-next-come = Vieni qualche minuto prima e di’ il tuo nome o il riferimento.
booking-next-cancel = Se non puoi venire, disdici { $until }: così può venire un’altra persona.
booking-next-position = Sei al numero { $position } della lista.
booking-next-leave = Se non vuoi più venire, esci dalla lista: chi è dietro di te va avanti.
booking-list-over-title = Non hai avuto un posto
booking-list-over = La lista d’attesa è finita: le prenotazioni sono chiuse. Non devi fare niente.
booking-request-over = L’attività è cominciata e sulla tua richiesta non c’è stata una decisione. Non devi fare niente.
booking-next-cancelled = Non hai più un posto. Puoi prenotare di nuovo finché le prenotazioni sono aperte.
booking-next-called-off = Non si può prenotare di nuovo. Guarda le altre attività: qualcuna forse è sullo stesso tema.
booking-what = Attività
booking-when = Quando
booking-where = Dove
booking-who = A nome di
booking-standing = Stato
booking-bring = Che cosa portare e sapere
booking-access = Come si entra
booking-contact = Domande
booking-print-hint = Puoi stampare questa pagina o conservarne l’indirizzo. Mostra sempre a che punto è la prenotazione.
booking-cancel-link = Disdici la prenotazione
booking-leave-link = Esci dalla lista d’attesa
booking-to-path = Vai al mio percorso

## Disdire

booking-cancel-title = Vuoi disdire la prenotazione?
booking-leave-title = Vuoi uscire dalla lista d’attesa?
booking-cancel-what = Il posto è subito libero per altre persone. Non si può tornare indietro: puoi prenotare di nuovo solo finché le prenotazioni sono aperte, e forse dovrai aspettare.
booking-leave-what = Chi è dietro di te va avanti. Se cambi idea prenoti di nuovo e aspetti in fondo alla lista.
booking-cancel-act = Sì, disdici la prenotazione
booking-leave-act = Sì, esci dalla lista
booking-cancel-keep = No, lascia tutto com’è
booking-late-title = È tardi per disdire da qui
booking-late-text = Potevi disdire da te fino a { $deadline }. Se non puoi venire, telefona alla sede, così può venire qualcun altro:
booking-attended-text = La tua presenza a questa attività è già segnata: non si può più disdire. Se non puoi più venire, telefona alla sede:
