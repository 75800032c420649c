# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c'è in ogni e-mail

mail-greeting = Bună ziua, { $name },
mail-closing = Toate cele bune
mail-help = Acesta este un mesaj automat. Aveți nevoie de ajutor? Scrieți la această adresă: { $email }.
mail-label-reference = Număr de referință
mail-label-activity = Activitate
mail-label-programme = Program
mail-label-when = Când
mail-label-where = Unde
mail-label-note = De știut
mail-label-position = Locul dumneavoastră pe listă
mail-label-received = Primită
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } este codul dumneavoastră de acces
mail-sign-in-code-subject-without = Codul dumneavoastră de acces
mail-sign-in-code-heading = Codul dumneavoastră este { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Scrieți-l în pagina în care l-ați cerut. Este valabil un minut.
    [few] Scrieți-l în pagina în care l-ați cerut. Este valabil { $minutes } minute.
   *[other] Scrieți-l în pagina în care l-ați cerut. Este valabil { $minutes } de minute.
}
mail-sign-in-code-secret = Nu dați acest cod nimănui. Noi nu vi-l cerem niciodată prin telefon sau prin mesaj.
mail-sign-in-code-closing = Nu ați cerut un cod? Atunci nu e nevoie să faceți nimic: fără cod nu poate intra nimeni.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Locul dumneavoastră este rezervat: { $title }
mail-booking-confirmed-heading = Locul dumneavoastră este rezervat
mail-booking-confirmed-next = Vă așteptăm. Adăugați fișierul atașat în calendar, ca să nu uitați.
mail-booking-cannot-come = Dacă nu puteți veni, anulați rezervarea: locul trece la o persoană care așteaptă.
mail-booking-cancel-until = Puteți anula { $until }.
mail-booking-action = Vedeți sau anulați rezervarea

## Una prenotazione in lista d'attesa

mail-booking-waiting-subject = Sunteți pe lista de așteptare: { $title }
mail-booking-waiting-heading = Sunteți pe lista de așteptare
mail-booking-waiting-full = În acest moment toate locurile sunt ocupate.
mail-booking-waiting-next = Când se eliberează un loc și vă vine rândul, îl păstrăm un timp pentru dumneavoastră și vă scriem: atunci ne spuneți dacă îl vreți.
mail-booking-waiting-leave = Dacă nu mai vreți să veniți, ieșiți de pe listă: cine urmează după dumneavoastră avansează.
mail-booking-waiting-action = Vedeți locul pe listă sau ieșiți de pe listă

## Una prenotazione che passa dalla lista d'attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Oră sau loc schimbate: { $title }
mail-booking-changed-heading = Ora sau locul s-au schimbat
mail-booking-changed-next = Mai jos găsiți cum este acum. Rezervarea dumneavoastră rămâne cum era: nu e nevoie să faceți nimic.
mail-booking-changed-calendar = Adăugați fișierul atașat în calendar: îl înlocuiește pe cel dinainte.

## Una prenotazione annullata

mail-booking-cancelled-subject = Rezervare anulată: { $title }
mail-booking-cancelled-heading = Rezervarea dumneavoastră este anulată
mail-booking-cancelled-next = Nu mai aveți o rezervare pentru această activitate. Dacă o adăugaserăți în calendar, fișierul atașat o scoate.
mail-booking-cancelled-waiting = Nu mai sunteți pe lista de așteptare pentru această activitate.
mail-booking-cancelled-again = Puteți rezerva din nou cât timp înscrierile sunt deschise.
mail-booking-cancelled-action = Vedeți toate activitățile

## Candidature

mail-application-received-subject = Am primit candidatura dumneavoastră: { $programme }
mail-application-received-heading = Am primit candidatura dumneavoastră
mail-application-received-next = O persoană de la birou o va citi. Imediat ce există o decizie vă scriem, cu motivul. Nu e nevoie să faceți nimic.
mail-application-received-action = Vedeți candidatura
mail-application-admitted-subject = Sunteți în program: { $programme }
mail-application-admitted-heading = Sunteți în program
mail-application-admitted-next = Am citit candidatura dumneavoastră: puteți participa la program. Mai jos găsiți pasul următor.
mail-application-admitted-next-step = Pasul următor
mail-application-admitted-explanation = Ce scrie biroul
mail-application-admitted-action = Vedeți decizia
mail-application-not-admitted-subject = Decizia despre candidatura dumneavoastră: { $programme }
mail-application-not-admitted-heading = Candidatura dumneavoastră nu a fost acceptată
mail-application-not-admitted-next = Am citit candidatura dumneavoastră. De data aceasta nu puteți participa la program. Mai jos găsiți motivul și ce puteți face acum.
mail-application-not-admitted-reason = Motiv
mail-application-not-admitted-next-step = Ce puteți face acum
mail-application-not-admitted-wrong = Credeți că este o greșeală? Scrieți-ne și spuneți-ne numărul de referință.
mail-application-not-admitted-action = Vedeți decizia
mail-application-withdrawn-subject = V-ați retras candidatura: { $programme }
mail-application-withdrawn-heading = Candidatura dumneavoastră este retrasă
mail-application-withdrawn-next = V-ați retras candidatura. Nu o mai citim și nu luăm o decizie.
mail-application-withdrawn-again = Dacă vă răzgândiți, vă puteți depune din nou candidatura cât timp programul este deschis.
mail-application-withdrawn-action = Vedeți programele

## Una richiesta di cancellazione

mail-erasure-requested-subject = Am primit cererea dumneavoastră de a șterge datele
mail-erasure-requested-heading = Am primit cererea dumneavoastră
mail-erasure-requested-next = Ne-ați cerut să vă ștergem datele. O persoană de la birou vă răspunde în cel mult o lună. Unele date trebuie să le păstrăm prin lege: răspunsul vă va spune care și de ce.
mail-erasure-requested-not-you = Nu dumneavoastră ați cerut asta? Scrieți-ne imediat și spuneți-ne numărul de referință.
mail-erasure-requested-action = Mergeți la contul dumneavoastră
