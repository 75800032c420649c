### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } nga { $all }

## La pagina della prenotazione

attendance-code-title = Kodi juaj i hyrjes
attendance-code-about = Tregojeni këtë kod kur të vini, në telefon ose në letër. Mund edhe ta thoni me zë.
attendance-code-image = Kod QR me kodin tuaj të hyrjes
attendance-after-title = Pjesëmarrja juaj
attendance-after-attended = Keni marrë pjesë { $attended } nga { $all }.
attendance-certificate-download = Shkarkoni vërtetimin (PDF)
attendance-feedback-link = Tregoni si shkoi

## Che cosa dicono i partecipanti

attendance-feedback-title = Si shkoi?
attendance-feedback-about = Mjafton një minutë. Kush punon në zyrë i lexon përgjigjet pa e ditur të kujt janë.
attendance-feedback-rating = Sa ju pëlqeu ky aktivitet?
attendance-feedback-rating-1 = Aspak
attendance-feedback-rating-2 = Pak
attendance-feedback-rating-3 = Disi
attendance-feedback-rating-4 = Mjaft
attendance-feedback-rating-5 = Shumë
attendance-feedback-missing = Zgjidhni sa ju pëlqeu
attendance-feedback-comment = Çfarë është mirë kështu dhe çfarë duhet ndryshuar?
attendance-feedback-comment-hint = Jo më shumë se 200 shenja. Mos shkruani emra.
attendance-feedback-send = Dërgoni
attendance-feedback-thanks = Faleminderit. E morëm përgjigjen tuaj.

## I promemoria

attendance-mail-subject = Kujtesë: { $title }
attendance-mail-heading = Ju presim së shpejti
attendance-mail-begins = Aktiviteti juaj fillon: { $when }.
attendance-mail-code = Në faqen e rezervimit gjeni kodin tuaj të hyrjes. Tregojeni kur të vini.
attendance-mail-call = Nëse nuk vini dot, telefononi në qendër.
attendance-mail-action = Shihni rezervimin

## L’attestato

certificate-title = Vërtetim i pjesëmarrjes
certificate-number = Numri { $number }
certificate-of = Vërtetohet se personi i mëposhtëm ka marrë pjesë në aktivitetin e treguar.
certificate-birth-date = Data e lindjes
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = { $name }, jep mësim
certificate-signature-printed = Nënshkrimi me dorë zëvendësohet nga emri i shtypur (neni 3, paragrafi 2 i dekretit legjislativ italian 39/1993).
certificate-qr-image = Kod QR që çon te kontrolli i këtij vërtetimi
certificate-with-birth-date = Shkarkoni me datën e lindjes (PDF)
certificate-check-number = Numri
certificate-check-issued-on = Data e lëshimit
certificate-check-name = Emri
certificate-activity = Aktiviteti
certificate-days = Datat
certificate-from-to = { $first } – { $last }
certificate-hours = Koha e pjesëmarrjes
certificate-site = Qendra
certificate-code = Kodi i verifikimit
certificate-verify-at = Mund të kontrollohet nëse ky vërtetim është i vërtetë në adresën:
certificate-no-signature = Kodi i verifikimit zëvendëson nënshkrimin.

## La verifica di un attestato

certificate-check-title = Kontrolloni një vërtetim
certificate-check-about = Këtu mund të kontrolloni nëse një vërtetim i pjesëmarrjes është lëshuar nga kjo zyrë.
certificate-check-code = Kodi i verifikimit
certificate-check-code-hint = Është i shtypur në vërtetim, për shembull PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Kontrolloni
certificate-genuine = Vërtetimi është i vërtetë
certificate-not-genuine = Ky vërtetim nuk ekziston
certificate-not-genuine-about = Krahasoni kodin me atë të vërtetimit. Nëse është i njëjtë, vërtetimi nuk është lëshuar nga kjo zyrë ose nuk vlen më.

## Le durate in parole

hours-in-words =
    { $hours ->
        [one] një orë
       *[other] { $words } orë
    }
minutes-in-words =
    { $minutes ->
        [one] një minutë
       *[other] { $words } minuta
    }
