### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } su { $all }

## La pagina della prenotazione

attendance-code-title = Il tuo codice di ingresso
attendance-code-about = Mostra questo codice quando arrivi, sul telefono o su carta. Puoi anche dirlo a voce.
attendance-code-image = Codice QR con il tuo codice di ingresso
attendance-after-title = La tua frequenza
attendance-after-attended = Hai frequentato { $attended } su { $all }.
attendance-certificate-download = Scarica l’attestato (PDF)
attendance-feedback-link = Racconta com’è andata

## Che cosa dicono i partecipanti

attendance-feedback-title = Com’è andata?
attendance-feedback-about = Basta un minuto. Chi lavora nell’ufficio legge le risposte senza sapere di chi sono.
attendance-feedback-rating = Quanto ti è piaciuta questa attività?
attendance-feedback-rating-1 = Per niente
attendance-feedback-rating-2 = Poco
attendance-feedback-rating-3 = Così così
attendance-feedback-rating-4 = Abbastanza
attendance-feedback-rating-5 = Molto
attendance-feedback-missing = Scegli quanto ti è piaciuta
attendance-feedback-comment = Che cosa va bene così e che cosa va cambiato?
attendance-feedback-comment-hint = Al massimo 200 caratteri. Non scrivere nomi.
attendance-feedback-send = Invia
attendance-feedback-thanks = Grazie. Abbiamo ricevuto la tua risposta.

## I promemoria

attendance-mail-subject = Promemoria: { $title }
attendance-mail-heading = Ti aspettiamo tra poco
attendance-mail-begins = La tua attività comincia { $when }.
attendance-mail-code = Nella pagina della prenotazione trovi il tuo codice di ingresso. Mostralo quando arrivi.
attendance-mail-call = Se non puoi venire, chiama la sede.
attendance-mail-action = Vedi la prenotazione

## L’attestato

certificate-title = Attestato di frequenza
certificate-number = Numero { $number }
certificate-of = Si attesta che la persona qui sotto ha frequentato l’attività indicata.
certificate-birth-date = Data di nascita
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = { $name }, docente
certificate-signature-printed = Firma autografa sostituita dal nome a stampa (articolo 3, comma 2, decreto legislativo 39/1993).
certificate-qr-image = Codice QR che porta alla verifica di questo attestato
certificate-with-birth-date = Scarica con la data di nascita (PDF)
certificate-check-number = Numero
certificate-check-issued-on = Data di rilascio
certificate-check-name = Nome
certificate-activity = Attività
certificate-days = Date
certificate-from-to = da { $first } a { $last }
certificate-hours = Tempo frequentato
certificate-site = Sede
certificate-code = Codice di verifica
certificate-verify-at = Si può verificare se questo attestato è autentico all’indirizzo:
certificate-no-signature = Il codice di verifica sostituisce la firma.

## La verifica di un attestato

certificate-check-title = Verifica un attestato
certificate-check-about = Qui puoi verificare se un attestato di frequenza è stato rilasciato da questo ufficio.
certificate-check-code = Codice di verifica
certificate-check-code-hint = È stampato sull’attestato, per esempio PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Verifica
certificate-genuine = L’attestato è autentico
certificate-not-genuine = Questo attestato non c’è
certificate-not-genuine-about = Confronta il codice con quello dell’attestato. Se è uguale, l’attestato non è stato rilasciato da questo ufficio o non vale più.

## Le durate in parole

hours-in-words =
    { $hours ->
        [one] un’ora
       *[other] { $words } ore
    }
minutes-in-words =
    { $minutes ->
        [one] un minuto
       *[other] { $words } minuti
    }
