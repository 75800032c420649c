### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Rezervați un loc
booking-intro = Nu e nevoie nici de cont, nici de parolă. Trimitem un cod la adresa dumneavoastră de e-mail: cu el locul este al dumneavoastră.
booking-check-title = Verificați și rezervați
booking-given-name = Prenume
booking-family-name = Nume de familie
booking-name-hint = În orice alfabet. Dacă aveți un singur nume, scrieți-l ca nume de familie.
booking-email = Adresă de e-mail
booking-email-hint = La această adresă trimitem codul și confirmarea.
booking-your-name = Numele dumneavoastră
booking-other-name = Ați intrat în cont cu alt nume. Dacă rezervați pentru altă persoană, alegeți „Rezervați pentru altă persoană”. Dacă numele este greșit, corectați-l în datele dumneavoastră.
booking-your-email = Adresa dumneavoastră de e-mail
booking-places-free = { $count ->
    [one] Este un loc liber
    [few] Sunt { $count } locuri libere
   *[other] Sunt { $count } de locuri libere
}
booking-places-full = Toate locurile sunt ocupate. Ați fi la numărul { $position } pe lista de așteptare.
booking-waiting-explained = Când se eliberează un loc și este rândul dumneavoastră, îl păstrăm un timp pentru dumneavoastră și vă scriem. Lista se încheie când se închid rezervările.
booking-cancel-until = Puteți anula dumneavoastră { $until }.
booking-cancel-no-more = Dacă rezervați acum, puteți anula numai sunând la sediu.
booking-privacy = Folosim numele și adresa dumneavoastră numai pentru această rezervare: ca să o confirmăm și ca să vă anunțăm dacă se schimbă ceva.
booking-privacy-link = Citiți informarea privind datele personale
booking-send-code = Trimiteți-mi codul
booking-book = Rezervați locul
booking-wait = Intrați pe lista de așteptare

## Il codice

booking-code-title = Scrieți codul ca să rezervați

## Perché non c’è posto

booking-refused-title = Acum nu puteți rezerva această activitate
booking-refused-closed = Rezervările sunt închise
booking-refused-closed-text = Nu mai puteți rezerva aici. Sunați la sediu: poate există o altă cale.
booking-refused-started = A început deja
booking-refused-started-text = Nu mai puteți rezerva această activitate. Vedeți celelalte: poate este una pe aceeași temă.
booking-refused-cancelled = Nu va avea loc
booking-refused-cancelled-text = Această activitate a fost anulată. Dacă ați rezervat, nu e nevoie să anulați rezervarea.
booking-refused-not-yet = Rezervările nu sunt încă deschise
booking-refused-not-yet-text = Puteți rezerva începând de { $opens }.
booking-refused-appointment-text = Aveți o întâlnire la aceeași oră, { $starts }. Ca să veniți aici, întâi anulați sau mutați întâlnirea.
booking-refused-already = Ați rezervat deja această activitate
booking-refused-already-text = O găsiți mai jos: o puteți revedea sau anula.
booking-refused-overlap = Aveți altă rezervare la aceeași oră
booking-refused-overlap-text = Ați rezervat „{ $title }”, { $starts }. Ca să veniți aici, întâi anulați rezervarea aceea.
booking-refused-changed = Activitatea s-a schimbat în timp ce rezervați
booking-refused-changed-text = Reîncărcați pagina și vedeți ce e nou.
booking-refused-staff = Ați intrat în cont ca personal
booking-refused-staff-text = Fiecare persoană își rezervă locul ei. Ieșiți din cont dacă vreți să rezervați un loc pentru dumneavoastră.
booking-refused-signed-in = Codul a fost corect și ați intrat în cont: ca să rezervați altceva nu aveți nevoie de un cod nou.
booking-refused-limit = Aveți deja numărul maxim de rezervări: { $most }
booking-refused-limit-text = Se numără și solicitările, și listele de așteptare. Limita există ca să fie locuri pentru toți. Anulați ce nu vă mai trebuie sau întrebați la sediu: un consilier poate rezerva pentru dumneavoastră.
booking-see-all = Vedeți tot ce ați rezervat
booking-see-appointment = Vedeți întâlnirea
booking-see-booking = Vedeți rezervarea
booking-other-activities = Vedeți celelalte activități
booking-again = Rezervați din nou
booking-other-dates = Vedeți celelalte date

## La prenotazione

booking-page-title = Rezervarea dumneavoastră
booking-confirmed-title = Locul este al dumneavoastră
booking-waiting-title = Sunteți pe lista de așteptare
booking-cancelled-title = Rezervarea este anulată
booking-ended-title = Această rezervare nu mai este valabilă
booking-called-off-title = Activitatea nu are loc
booking-past-title = Această activitate s-a încheiat
booking-reference = Numărul dumneavoastră de referință
booking-next-title = Ce urmează
booking-next-mail = Detaliile și un fișier pentru calendar sunt trimise la { $email }. Dacă nu ajunge nimic, păstrați această pagină sau numărul de referință: locul este oricum al dumneavoastră.
booking-next-come = Veniți cu câteva minute mai devreme și spuneți numele sau numărul de referință.
booking-next-cancel = Dacă nu puteți veni, anulați { $until }, ca să poată veni altcineva.
booking-next-position = Sunteți la numărul { $position } pe listă.
booking-next-leave = Dacă nu mai vreți să veniți, ieșiți de pe listă: cine urmează după dumneavoastră avansează.
booking-list-over-title = Nu ați primit un loc
booking-list-over = Lista de așteptare s-a încheiat: rezervările sunt închise. Nu e nevoie să faceți nimic.
booking-request-over = Activitatea a început și nu a existat o decizie despre solicitarea dumneavoastră. Nu e nevoie să faceți nimic.
booking-next-cancelled = Nu mai aveți un loc. Puteți rezerva din nou cât timp rezervările sunt deschise.
booking-next-called-off = Nu se poate rezerva din nou. Vedeți celelalte activități: poate este una pe aceeași temă.
booking-what = Activitate
booking-when = Când
booking-where = Unde
booking-who = Pe numele
booking-standing = Stare
booking-bring = Ce să aduceți și să știți
booking-access = Cum se intră
booking-contact = Întrebări
booking-print-hint = Puteți tipări această pagină sau îi puteți păstra adresa: arată mereu în ce stare este rezervarea.
booking-cancel-link = Anulați rezervarea
booking-leave-link = Ieșiți de pe lista de așteptare
booking-to-path = Mergeți la parcursul meu

## Disdire

booking-cancel-title = Vreți să anulați rezervarea?
booking-leave-title = Vreți să ieșiți de pe lista de așteptare?
booking-cancel-what = Locul este imediat liber pentru alte persoane. Nu puteți reveni asupra anulării: puteți rezerva din nou doar cât timp rezervările sunt deschise, și poate va trebui să așteptați.
booking-leave-what = Cine urmează după dumneavoastră avansează. Dacă vă răzgândiți, rezervați din nou și așteptați la sfârșitul listei.
booking-cancel-act = Da, anulez rezervarea
booking-leave-act = Da, ies de pe listă
booking-cancel-keep = Nu, las totul așa
booking-late-title = E prea târziu ca să anulați de aici
booking-late-text = Puteați anula dumneavoastră până { $deadline }. Dacă nu puteți veni, sunați la sediu, ca să poată veni altcineva:
booking-attended-text = Prezența dumneavoastră la această activitate este deja notată: nu se mai poate anula. Dacă nu mai puteți veni, sunați la sediu:
