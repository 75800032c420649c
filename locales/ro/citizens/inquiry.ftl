### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Răspundeți biroului
inquiry-path-text = Biroul așteaptă răspunsul dumneavoastră înainte de a decide. Răspundeți cel târziu la { $date }.
inquiry-next = Biroul v-a cerut ceva și așteaptă răspunsul dumneavoastră. Apoi decide și vă scrie.
inquiry-missing-title = Ce vă cere biroul
inquiry-missing-about = Răspundeți cel târziu la { $date }. După aceea, biroul decide cu ce are.
inquiry-notice-title = Biroul intenționează să nu accepte candidatura dumneavoastră
inquiry-notice-reply = Nu este încă o decizie. Citiți motivele: dacă nu sunteți de acord, scrieți-ne acest lucru cel târziu la { $date }. Biroul ține cont de ce ne scrieți (articolul 10-bis din legea italiană 241/1990).
inquiry-late = Termenul era { $date }. Mai puteți răspunde cât timp biroul nu a decis.
inquiry-earlier = Întrebări și răspunsuri
inquiry-replied = Răspunsul dumneavoastră, { $moment }

## La risposta

inquiry-reply-link = Răspundeți
inquiry-reply-title = Răspundeți biroului
inquiry-reply = Răspuns
inquiry-reply-hint = Pentru documente pe care nu le puteți descrie aici, veniți la sediu sau scrieți biroului cu numărul de referință al candidaturii.
inquiry-reply-missing = Scrieți răspunsul
inquiry-reply-other-question = De când ați deschis această pagină, biroul v-a cerut altceva. Citiți mai sus: ce ați scris este încă aici
inquiry-reply-send = Trimiteți răspunsul

## I messaggi

inquiry-question = Ce cere biroul
inquiry-reasons = Motive
inquiry-due-on = Termen pentru răspuns
inquiry-mail-missing-subject = Mai avem nevoie de ceva: { $programme }
inquiry-mail-missing-heading = Mai avem nevoie de ceva
inquiry-mail-missing-about = Înainte de a decide despre candidatura dumneavoastră, vă cerem ce citiți mai jos. Răspundeți cel târziu la { $date }.
inquiry-mail-notice-subject = Înainte de decizia despre candidatura dumneavoastră: { $programme }
inquiry-mail-notice-heading = Intenționăm să nu acceptăm candidatura dumneavoastră
inquiry-mail-notice-about = Nu este încă o decizie. Mai jos citiți motivele. Dacă nu sunteți de acord sau dacă lipsește ceva, scrieți-ne acest lucru cel târziu la { $date }: ținem cont de ce ne scrieți (articolul 10-bis din legea italiană 241/1990).
inquiry-mail-corrected = Am corectat decizia pe care v-am comunicat-o. De ce: { $why }

## Il ricorso

inquiry-appeal = Cum puteți contesta decizia
inquiry-appeal-terms = Puteți contesta această decizie la tribunalul administrativ regional (Tribunale amministrativo regionale) în cel mult 60 de zile sau puteți face recurs extraordinar (ricorso straordinario) la Președintele Republicii Italiene în cel mult 120 de zile. Zilele se numără de când ați aflat de decizie.
