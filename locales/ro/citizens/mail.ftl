# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Bună ziua, { $name },
mail-closing = Toate cele bune
mail-subject-for = { $subject } – pentru { $name }
mail-help = Acesta este un mesaj automat. Aveți nevoie de ajutor? Scrieți la această adresă: { $email }.
mail-label-reference = Număr de referință
mail-label-activity = Activitate
mail-label-programme = Program
mail-label-when = Când
mail-label-where = Unde
mail-label-note = De știut
mail-label-position = Locul dumneavoastră pe listă
mail-label-received = Primită
mail-label-erased = Șterse
mail-label-contact = Întrebări
mail-label-changed = Ce se schimbă
mail-label-changed-place = Locul
mail-reason = Biroul scrie: { $reason }
mail-was = Înainte: { $when }
mail-is = Acum: { $when }
mail-dropped = Nu mai are loc: { $when }
mail-added = Ședință nouă: { $when }
mail-ways-other-dates = Vedeți celelalte date ale acestei activități
mail-ways-counselling = Rezervați o întâlnire cu un consilier
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
mail-sign-in-code-link = Citiți acest mesaj pe alt dispozitiv? Dacă dumneavoastră ați cerut codul, deschideți linkul și continuați de acolo.
mail-sign-in-code-action = Continuați fără cod
mail-sign-in-code-secret = Nu dați acest cod nimănui. Noi nu vi-l cerem niciodată prin telefon sau prin mesaj.
mail-sign-in-code-closing = Nu ați cerut un cod? Atunci nu e nevoie să faceți nimic: fără cod nu poate intra nimeni.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Locul dumneavoastră este rezervat: { $title }
mail-booking-confirmed-heading = Locul dumneavoastră este rezervat
mail-booking-confirmed-next = Vă așteptăm. Adăugați fișierul atașat în calendar, ca să nu uitați.
mail-booking-cannot-come = Dacă nu puteți veni, anulați rezervarea, ca să poată veni altcineva.
mail-booking-cancel-until = Puteți anula { $until }.
mail-booking-action = Vedeți sau anulați rezervarea

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Sunteți pe lista de așteptare: { $title }
mail-booking-waiting-heading = Sunteți pe lista de așteptare
mail-booking-waiting-full = În acest moment toate locurile sunt ocupate.
mail-booking-waiting-next = Când se eliberează un loc și vă vine rândul, îl păstrăm un timp pentru dumneavoastră și vă scriem: atunci ne spuneți dacă îl vreți. Lista se încheie când se închid rezervările.
mail-booking-waiting-leave = Dacă nu mai vreți să veniți, ieșiți de pe listă: cine urmează după dumneavoastră avansează.
mail-booking-waiting-action = Vedeți locul pe listă sau ieșiți de pe listă

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Oră sau loc schimbate: { $title }
mail-booking-changed-heading = Ora sau locul s-au schimbat
mail-booking-changed-next = Mai jos găsiți cum era și cum este acum. Rezervarea dumneavoastră rămâne valabilă: nu e nevoie să faceți nimic.
mail-booking-changed-calendar = Adăugați fișierul atașat în calendar: corectează datele și le scoate pe cele care nu mai au loc.
mail-booking-reworded-subject = Noutăți despre activitatea dumneavoastră: { $title }
mail-booking-reworded-heading = Sunt noutăți despre activitatea dumneavoastră
mail-booking-reworded-next = În pagina rezervării găsiți cum este acum. Ora și locul rămân aceleași: nu e nevoie să faceți nimic.

## Una prenotazione annullata

mail-booking-cancelled-subject = Rezervare anulată: { $title }
mail-booking-cancelled-heading = Ați anulat rezervarea
mail-booking-cancelled-next = Nu mai aveți un loc la această activitate. Dacă ați adăugat-o în calendar, fișierul atașat o scoate.
mail-booking-cancelled-waiting = Nu mai sunteți pe lista de așteptare pentru această activitate.
mail-booking-cancelled-requested = V-ați retras solicitarea: nu luăm nicio decizie.
mail-booking-cancelled-again = V-ați răzgândit? Puteți rezerva din nou cât timp rezervările sunt deschise.
mail-booking-cancelled-action = Vedeți toate activitățile

## Un’attività annullata dall’ufficio

mail-called-off-subject = Nu are loc: { $title }
mail-called-off-heading = Activitatea nu are loc
mail-called-off-what = Ne pare rău: a trebuit să anulăm această activitate. Nu se mai poate rezerva.
mail-called-off-site-closed = În acele zile sediul este închis.
mail-called-off-too-few = Rezervaseră prea puține persoane.
mail-called-off-calendar = Dacă este în calendarul dumneavoastră, fișierul atașat o scoate.
mail-called-off-waiting = Nu aveați încă un loc: nu e nevoie să faceți nimic.
mail-called-off-other-dates = Aceeași activitate are loc la alte date: puteți rezerva una dintre ele.
mail-called-off-now = Vedeți celelalte activități sau vorbiți cu un consilier despre ce puteți face acum.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = Am anulat rezervarea dumneavoastră: { $title }
mail-cancelled-by-office-heading = Biroul a anulat rezervarea dumneavoastră
mail-cancelled-by-office-what = Nu mai aveți o rezervare pentru această activitate. Activitatea are loc fără dumneavoastră.
mail-cancelled-by-office-now = Dacă nu este corect sau dacă nu înțelegeți motivul, sunați sau scrieți la sediu: îl găsiți mai jos.

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

mail-erased-subject = Datele dumneavoastră sunt șterse
mail-erased-heading = Datele dumneavoastră sunt șterse
mail-erased-gone = Așa cum ați cerut, v-am șters datele: numele, data nașterii, adresele, telefonul, autentificările. Acesta este ultimul e-mail.
mail-erased-kept = Prin lege păstrăm candidaturile trimise, cu deciziile lor, și registrul cu cine ce a făcut. Dacă doriți să aflați mai multe, răspundeți la acest e-mail și spuneți-ne numărul de referință.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } este codul pentru noua dumneavoastră adresă
mail-address-code-subject-without = Codul pentru noua dumneavoastră adresă
mail-address-code-about = Ați cerut să folosiți această adresă de e-mail pentru contul dumneavoastră. Codul este numai pentru asta.
mail-address-code-closing = Nu dumneavoastră ați cerut asta? Atunci nu e nevoie să faceți nimic: fără cod nimeni nu poate folosi adresa dumneavoastră.
mail-address-changed-subject = Adresa dumneavoastră de e-mail s-a schimbat
mail-address-changed-what = Contul dumneavoastră are acum altă adresă de e-mail. La această adresă nu mai scriem, iar cu ea nu se mai poate intra în contul dumneavoastră. Linkurile din e-mailurile primite aici se deschid numai după ce intrați în cont. Dacă dumneavoastră ați schimbat-o, nu e nevoie să faceți nimic.
mail-address-changed-not-you = Nu dumneavoastră ați schimbat-o? Scrieți imediat la { $office }. O persoană de la birou verifică și vă dă înapoi contul.
mail-address-restored-subject = Adresa de e-mail de dinainte este din nou valabilă
mail-address-restored-what = Contul dumneavoastră are din nou adresa de e-mail de dinaintea ultimei schimbări. Biroul a pus-o la loc, pentru că schimbarea nu era corectă. Toate dispozitivele au ieșit din cont, iar linkurile din e-mailurile deja trimise se deschid numai după ce intrați în cont. Dacă folosiți calendarul personal, creați o adresă nouă.
mail-details-corrected-subject = Biroul v-a corectat datele
mail-details-corrected-what = O persoană de la birou a corectat datele pe care le avem despre dumneavoastră. Ce ați declarat într-o candidatură rămâne cum era.
mail-details-corrected-wrong = Nu este corect? Scrieți la { $office }.
