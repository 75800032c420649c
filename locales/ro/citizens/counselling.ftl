### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Prima întâlnire
counselling-service-first-interview-about = Ne cunoaștem și hotărâm împreună cum mergem mai departe. Pentru cine vine prima dată.
counselling-service-orientation = Orientare
counselling-service-orientation-about = Unde sunteți acum, ce locuri de muncă și cursuri vi se potrivesc.
counselling-service-counselling = Consiliere
counselling-service-counselling-about = Ajutor pentru ceva deja început: un contract, o candidatură, un proiect.
counselling-service-diagnosis = Bilanțul competențelor
counselling-service-diagnosis-about = Punem în ordine ce știți să faceți, inclusiv ce ați învățat în afara muncii.
counselling-state-booked = Rezervată
counselling-state-cancelled = Anulată
counselling-state-attended = A avut loc
counselling-state-missed = Absență

## Scegliere

counselling-title = Rezervați o întâlnire
counselling-lead = Vorbiți cu un consilier: la sediu, la telefon sau prin video. E gratuit și durează mai puțin de o oră.
counselling-see-next = Vedeți primele date libere la fiecare sediu
counselling-choose-service = De ce aveți nevoie?
counselling-choose-place = Unde vreți să vorbim?
counselling-place-any = Primul sediu liber
counselling-place-phone = La telefon: vă sunăm noi
counselling-place-video = Prin video: vă trimitem un link
counselling-place-first = Prima dată liberă: { $date }
counselling-place-none = Nicio dată liberă în următoarele { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }
counselling-choose-language = În ce limbă?
counselling-choose-slot = Când vreți să veniți?
counselling-week = Săptămâna { $first } – { $last }
counselling-weeks = Săptămâni
counselling-week-earlier = Săptămâna dinainte
counselling-week-later = Săptămâna următoare
counselling-week-none = În această săptămână nu sunt ore libere.
counselling-week-first = Mergeți la prima dată liberă, { $date }
counselling-days = Zile cu ore libere
counselling-days-about = Sub fiecare zi scrie câte ore sunt libere. Alegeți o zi ca să le vedeți.
counselling-day-free = { $count ->
    [one] { $date }: o oră liberă
    [few] { $date }: { $count } ore libere
   *[other] { $date }: { $count } de ore libere
}
counselling-day-none = { $date }: nicio oră liberă
counselling-times-free = { $count ->
    [one] o oră liberă
    [few] { $count } ore libere
   *[other] { $count } de ore libere
}
counselling-day-chosen = aleasă
counselling-month-earlier = Luna dinainte
counselling-month-later = Luna următoare
counselling-chosen = Ați ales
counselling-none = Nicio oră liberă în următoarele { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Alegeți alt loc sau sunați la un sediu.
counselling-missing-service = Alegeți de ce aveți nevoie
counselling-missing-place = Alegeți unde
counselling-missing-language = Alegeți o limbă
counselling-missing-slot = Alegeți o oră
counselling-so-far = Ce ați ales
counselling-change-what = Modificați: { $what }

## Controllare e prenotare

counselling-check-title = Verificați și rezervați
counselling-what = Serviciu
counselling-where = Unde
counselling-when = Când
counselling-language = Limbă
counselling-about = Despre ce vreți să vorbiți
counselling-about-hint = Câteva cuvinte îl ajută pe consilier să se pregătească. Cel mult 200 de caractere.
counselling-phone = Numărul dumneavoastră de telefon
counselling-phone-hint = Vă sunăm la acest număr.
counselling-terms = O puteți muta sau anula dumneavoastră cu cel puțin { $hours ->
        [one] { $hours } oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } înainte.
counselling-terms-missed = Cine lipsește fără să anunțe la mai mult de { $allowed ->
        [one] { $allowed } întâlnire
        [few] { $allowed } întâlniri
       *[other] { $allowed } de întâlniri
    } în { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } le rezervă pe următoarele prin telefon.
counselling-book = Rezervați întâlnirea
counselling-code-title = Scrieți codul ca să rezervați
counselling-taken = A fost cineva mai rapid: această oră nu mai este liberă. Alegeți alta.
counselling-taken-none = A fost cineva mai rapid: această oră nu mai este liberă, iar în această săptămână nu mai sunt altele. Mergeți înapoi și alegeți altă săptămână.
counselling-other-slots = Ore încă libere
counselling-overlaps-appointment = La acea oră aveți altă întâlnire, { $starts }. Alegeți altă oră sau anulați întâi cealaltă întâlnire.
counselling-overlaps-activity = La acea oră ați rezervat „{ $title }”, { $starts }. Alegeți altă oră sau anulați întâi acea rezervare.
counselling-needs-operator = Acum rezervați împreună cu un consilier
counselling-needs-operator-text = În ultimele { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } ați lipsit fără să anunțați la mai mult de { $allowed ->
        [one] { $allowed } întâlnire
        [few] { $allowed } întâlniri
       *[other] { $allowed } de întâlniri
    }. Sunați la un sediu: un consilier rezervă împreună cu dumneavoastră.
counselling-at-limit = Aveți deja numărul maxim de întâlniri: { $most }
counselling-at-limit-text = Limita există ca să fie timp pentru toți. Vreți altă zi sau altă oră? Mutați o întâlnire pe care o aveți deja. Sau anulați o întâlnire de care nu mai aveți nevoie ori sunați la un sediu: un consilier poate rezerva pentru dumneavoastră.
counselling-staff = Ați intrat în cont ca personal
counselling-staff-text = Fiecare persoană își rezervă întâlnirea ei. Ieșiți din cont dacă vreți să rezervați una pentru dumneavoastră.
counselling-to-sites = Vedeți sediile și numerele de telefon

## Il colloquio

counselling-page-title = Întâlnirea dumneavoastră
counselling-booked-title = Întâlnirea este rezervată
counselling-cancelled-title = Întâlnirea este anulată
counselling-past-title = Această întâlnire a trecut
counselling-operator = Cu
counselling-phone-call = Vă sunăm la { $phone }
counselling-video-link = Consilierul vă trimite linkul prin e-mail
counselling-next-mail = Detaliile și un fișier pentru calendar sunt trimise la { $email }. Dacă nu ajunge nimic, păstrați această pagină sau numărul de referință: întâlnirea rămâne oricum rezervată.
counselling-next-change = Dacă nu puteți veni, mutați-o sau anulați-o { $until }: altcineva așteaptă o oră liberă.
counselling-next-call = E prea târziu ca să o mutați sau să o anulați de aici. Dacă nu puteți veni, sunați la sediu.
counselling-next-missed = Nu ați venit și nu ați anunțat. Cine lipsește la mai mult de { $allowed ->
        [one] { $allowed } întâlnire
        [few] { $allowed } întâlniri
       *[other] { $allowed } de întâlniri
    } în { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    } le rezervă pe următoarele prin telefon.
counselling-earlier = Înainte era
counselling-move-link = Mutați întâlnirea
counselling-cancel-link = Anulați întâlnirea
counselling-another = Rezervați altă întâlnire
counselling-moved-title = Întâlnirea a fost mutată
counselling-moved-from-to = Era { $before }. Acum este { $now }.

## Spostare e disdire

counselling-move-title = Mutați întâlnirea
counselling-move-about = Până alegeți, întâlnirea rămâne cum este: { $moment }.
counselling-move-act = Mutați la această oră
counselling-move-elsewhere = Mutați-o la alt sediu
counselling-move-keep = Nu, o las cum este
counselling-cancel-title = Vreți să anulați întâlnirea?
counselling-cancel-what = Ora devine imediat liberă pentru altcineva. Dacă vă răzgândiți, rezervați din nou.
counselling-cancel-act = Da, anulez
counselling-cancel-keep = Nu, las totul așa
counselling-late-title = E prea târziu ca să o schimbați de aici
counselling-late-text = O puteați muta sau anula dumneavoastră până { $deadline }. Dacă nu puteți veni, sunați la sediu:

## Le prime date libere

counselling-next-title = Primele date libere
counselling-next-lead = Același serviciu peste tot: aici vedeți unde se așteaptă cel mai puțin, pentru fiecare întâlnire. La telefon și prin video nu contează unde locuiți.
counselling-next-place = Unde
counselling-next-date = Prima dată liberă
counselling-next-waiting = Zile de așteptare
counselling-next-none = niciuna în următoarele { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }

## Su altre pagine

counselling-home-title = Vorbiți cu un consilier
counselling-home-first = Prima zi liberă: { $day }.
counselling-home-text = La sediu, la telefon sau video, în mai multe limbi: alegeți ziua și ora. Un consilier face împreună cu dumneavoastră tot ce puteți face aici.
counselling-path-meet = Veniți la întâlnire
counselling-path-see = Vedeți întâlnirea

## Mail

counselling-mail-booked-subject = Întâlnire rezervată: { $title }
counselling-mail-booked-heading = Întâlnirea este rezervată
counselling-mail-booked-next = Vă așteptăm. Aici găsiți detaliile; fișierul atașat le pune în calendarul dumneavoastră.
counselling-mail-begins = Întâlnirea dumneavoastră începe { $when }.
counselling-mail-change-until = Dacă nu puteți veni, mutați-o sau anulați-o { $until }.
counselling-mail-action = Vedeți întâlnirea
counselling-mail-moved-subject = Întâlnire mutată: { $title }
counselling-mail-moved-heading = Întâlnirea a fost mutată
counselling-mail-moved-next = Mai jos găsiți cum era și cum este acum. Fișierul atașat vă corectează calendarul.
counselling-mail-cancelled-subject = Întâlnire anulată: { $title }
counselling-mail-cancelled-heading = Întâlnirea este anulată
counselling-mail-by-office-subject = Am anulat întâlnirea dumneavoastră: { $title }
counselling-mail-by-office-heading = Biroul a anulat întâlnirea dumneavoastră
counselling-mail-cancelled-by-office = Biroul a trebuit să o anuleze. Fișierul atașat o scoate din calendarul dumneavoastră. Puteți rezerva alta oricând.
counselling-mail-cancelled-next = Dumneavoastră ați anulat-o. Fișierul atașat o scoate din calendarul dumneavoastră. Puteți rezerva alta oricând.
counselling-mail-book-again = Rezervați altă întâlnire
counselling-mail-phone = La telefon: vă sunăm la { $phone }
counselling-mail-video = Prin video: consilierul vă trimite linkul prin e-mail
counselling-mail-operator = Cu { $operator }
