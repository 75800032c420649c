### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } din { $all }

## La pagina della prenotazione

attendance-code-title = Codul dumneavoastră de intrare
attendance-code-about = Arătați acest cod la sosire, pe telefon sau pe hârtie. Puteți și să îl spuneți.
attendance-code-image = Cod QR cu codul dumneavoastră de intrare
attendance-after-title = Prezența dumneavoastră
attendance-after-attended = Ați participat { $attended } din { $all }.
attendance-certificate-download = Descărcați adeverința (PDF)
attendance-feedback-link = Spuneți cum a fost

## Che cosa dicono i partecipanti

attendance-feedback-title = Cum a fost?
attendance-feedback-about = E de ajuns un minut. Cine lucrează la birou citește răspunsurile fără să știe ale cui sunt.
attendance-feedback-rating = Cât de mult v-a plăcut această activitate?
attendance-feedback-rating-1 = Deloc
attendance-feedback-rating-2 = Puțin
attendance-feedback-rating-3 = Așa și așa
attendance-feedback-rating-4 = Destul de mult
attendance-feedback-rating-5 = Mult
attendance-feedback-missing = Alegeți cât de mult v-a plăcut
attendance-feedback-comment = Ce e bine așa și ce trebuie schimbat?
attendance-feedback-comment-hint = Cel mult 200 de caractere. Nu scrieți nume.
attendance-feedback-send = Trimiteți
attendance-feedback-thanks = Mulțumim. Am primit răspunsul dumneavoastră.

## I promemoria

attendance-mail-subject = Reamintire: { $title }
attendance-mail-heading = Vă așteptăm în curând
attendance-mail-begins = Activitatea dumneavoastră începe { $when }.
attendance-mail-code = În pagina rezervării găsiți codul de intrare. Arătați-l la sosire.
attendance-mail-call = Dacă nu puteți veni, sunați la sediu.
attendance-mail-action = Vedeți rezervarea

## L’attestato

certificate-title = Adeverință de participare
certificate-number = Numărul { $number }
certificate-of = Se adeverește că persoana de mai jos a participat la activitatea indicată.
certificate-birth-date = Data nașterii
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = { $name }, profesor/profesoară
certificate-signature-printed = Numele tipărit înlocuiește semnătura de mână (articolul 3, alineatul 2, din decretul legislativ italian 39/1993).
certificate-qr-image = Cod QR care duce la verificarea acestei adeverințe
certificate-with-birth-date = Descărcați cu data nașterii (PDF)
certificate-check-number = Număr
certificate-check-issued-on = Data eliberării
certificate-check-name = Nume
certificate-activity = Activitate
certificate-days = Zile
certificate-from-to = de { $first } până { $last }
certificate-hours = Timp de participare
certificate-site = Sediu
certificate-code = Cod de verificare
certificate-verify-at = Se poate verifica dacă această adeverință este autentică la adresa:
certificate-no-signature = Codul de verificare înlocuiește semnătura.

## La verifica di un attestato

certificate-check-title = Verificați o adeverință
certificate-check-about = Aici puteți verifica dacă o adeverință de participare a fost eliberată de acest birou.
certificate-check-code = Cod de verificare
certificate-check-code-hint = Este tipărit pe adeverință, de exemplu PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Verificați
certificate-genuine = Adeverința este autentică
certificate-not-genuine = Această adeverință nu există
certificate-not-genuine-about = Comparați codul cu cel de pe adeverință. Dacă este la fel, adeverința nu a fost eliberată de acest birou sau nu mai este valabilă.

## Le durate in parole

hours-in-words = { $hours ->
    [one] o oră
    [few] { $words } ore
   *[other] { $words } de ore
}
minutes-in-words = { $minutes ->
    [one] un minut
    [few] { $words } minute
   *[other] { $words } de minute
}
