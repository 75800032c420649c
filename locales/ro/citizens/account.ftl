### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = Datele mele

## Dati

account-details-title = Ce ne-ați spus
account-details-intro = Pentru a rezerva o activitate nu e nevoie de nimic din toate acestea. Candidatura cere ce îi trebuie.
account-details-empty = Puteți lăsa orice câmp gol.
account-details-edit-title = Modificați datele
account-details-saved = Datele sunt salvate.
account-missing = Încă necompletat
account-email = Adresă de e-mail
account-email-hint = La adresa dumneavoastră de e-mail trimitem codurile și mesajele.
account-email-changed = Adresa dumneavoastră de e-mail s-a schimbat. De acum intrați în cont cu cea nouă. La cea veche am trimis o înștiințare.
account-email-title = Schimbați adresa de e-mail
account-email-now = Acum vă scriem la:
account-email-new = Noua adresă de e-mail
account-email-new-hint = Trimitem acolo un cod, ca să verificăm că este a dumneavoastră.
account-email-then = Când scrieți codul, adresa se schimbă. La cea veche trimitem o înștiințare. Linkurile din e-mailurile deja trimise se deschid numai după ce intrați în cont, iar pe celelalte dispozitive ale dumneavoastră trebuie să intrați din nou în cont. Ce ați rezervat rămâne.
account-email-send = Trimiteți codul
account-email-code-title = Scrieți codul trimis la noua adresă
account-email-act = Schimbați adresa
account-email-same = Este deja adresa dumneavoastră. Scrieți-o pe cea nouă
account-email-other-record = Cu această adresă există deja un cont pe numele dumneavoastră. Ca să le uniți, scrieți biroului: { $office }
account-name = Prenume și nume
account-birth-date = Data nașterii
account-birthplace = Locul nașterii
account-codice-fiscale = Codice fiscale (codul fiscal)
account-codice-fiscale-hint = 16 litere și cifre, ca pe cardul de sănătate (tessera sanitaria). Dacă nu îl aveți, lăsați gol.
account-codice-fiscale-disagrees = Acest codice fiscale spune altceva decât ce ați scris: { $details }. Verificați
account-residence = Localitatea de reședință (comune)
account-residence-hint = De exemplu: Torino. Dacă două localități au același nume, adăugați provincia: Samone (TO).
account-district = Numărul sectorului (circoscrizione)
account-district-hint = Numai dacă localitatea are sectoare cu număr.
account-district-wrong = Scrieți sectorul ca număr, de exemplu 2
account-address = Adresă
account-address-hint = Strada și numărul sau alt loc unde primiți scrisori.
account-phone = Telefon
account-phone-hint = Pentru altă țară scrieți întâi + și prefixul.

## Lingua

account-language-title = Limbă
account-language-label = În ce limbă vă scriem?
account-language-hint = După salvare, este și limba acestor pagini.
account-language-save = Salvați limba
account-language-unknown = Alegeți una dintre limbi

## Sessioni

account-sessions-title = Unde ați intrat în cont
account-sessions-intro = Dacă nu recunoașteți un dispozitiv, închideți accesul de acolo.
account-session-device = Dispozitiv
account-session-seen = Ultima folosire
account-session-actions = Acțiuni
account-session-this = Acesta
account-session-unknown-device = Dispozitiv necunoscut
account-session-end = Ieșiți de acolo
account-sessions-end-others = Ieșiți din toate celelalte
account-sessions-ended = Accesul de acolo este închis.

account-links-title = Linkurile din e-mailurile noastre
account-links-intro = Cine are un e-mail de la noi poate deschide rezervarea sau întâlnirea despre care scrie acolo și o poate anula, fără să intre în cont. Ați trimis e-mailul mai departe sau l-a citit cineva? Blocați linkurile. Ce ați rezervat rămâne. Următoarele e-mailuri vor avea linkuri noi.
account-links-revoke = Blocați toate linkurile
account-links-revoked = Cine deschide un link din e-mailurile deja trimise trebuie acum să intre în cont.

account-readings-title = Cine v-a citit datele
account-readings-about = Portalul notează când o persoană de la birou deschide ceva despre dumneavoastră.
account-readings-none = Nu este înregistrată nicio citire.
account-readings-show = Vedeți ultimele dăți
account-readings-application = a deschis candidatura dumneavoastră
account-readings-applications = a deschis o listă în care este candidatura dumneavoastră
account-readings-booking = a deschis o rezervare a dumneavoastră
account-readings-appointment = a deschis o întâlnire a dumneavoastră
account-readings-participants = a deschis o listă de participanți în care sunteți și dumneavoastră
account-readings-downloaded = a descărcat o listă de participanți în care sunteți și dumneavoastră
account-readings-erasure = a deschis cererea dumneavoastră de ștergere
account-readings-calls = a deschis lista de telefoane de dat, în care sunteți și dumneavoastră
account-readings-log = v-a căutat în registrul acțiunilor
account-readings-desk = v-a găsit la ghișeu (sportello) după adresa de e-mail sau telefonul dumneavoastră
account-readings-found = v-a găsit când a căutat o persoană
account-readings-viewed = a deschis pagina cu datele dumneavoastră
account-readings-corrected = v-a corectat datele: { $details }
account-readings-restored = a pus la loc adresa dumneavoastră de e-mail de dinainte

## Esportazione

account-export-title = Luați datele cu dumneavoastră
account-export-text = Un singur fișier cu tot ce păstrează portalul despre dumneavoastră: date, consimțăminte, candidaturi cu răspunsuri, rezervări, sesiuni și ce s-a făcut cu datele. Alte programe de calculator îl pot citi.
account-export-link = Descărcați datele (JSON)

## Cancellazione

account-erasure-title = Ștergeți datele
account-erasure-text = Ne puteți cere să vă ștergem datele. O parte trebuie păstrată câțiva ani, prin lege.
account-erasure-link = Cereți ștergerea
account-erasure-asked = Ați cerut ștergerea datelor: { $moment }. O persoană de la sediu vă răspunde în cel mult o lună. Număr de referință: { $reference }.
account-erasure-page-title = Vreți să vă ștergem datele?
account-erasure-what-title = Ce ștergem
account-erasure-what-details = datele, telefonul, adresa și sesiunile
account-erasure-what-bookings = rezervările la activități, împreună cu numele dumneavoastră
account-erasure-what-drafts = candidaturile care nu au fost trimise
account-erasure-kept-title = Ce trebuie să păstrăm și de ce
account-erasure-kept-applications = Candidaturile trimise și deciziile: o instituție publică trebuie să poată explica ce decide (GDPR, articolul 17, alineatul 3, literele b și e).
account-erasure-kept-log = Registrul cu cine a făcut ce: vă protejează și pe dumneavoastră.
account-erasure-how-title = Cum merge mai departe
account-erasure-how = Confirmăm cererea prin e-mail. O persoană de la sediu vă răspunde în cel mult o lună (GDPR, articolul 12, alineatul 3). Până atunci nu se schimbă nimic: rezervările rămân, dacă nu le anulați.
account-erasure-act = Cer ștergerea datelor mele
account-erasure-keep = Nu, păstrați totul
