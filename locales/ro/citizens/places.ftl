### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = Este și cazul dumneavoastră?
places-claim-hint = Unele locuri sunt numai pentru anumite grupuri. Bifați ce este adevărat pentru dumneavoastră: declarați pe propria răspundere. Puteți și să nu bifați nimic.
places-claim-non-native-speakers = Prima mea limbă nu este italiana
places-claim-social-services = M-au trimis serviciile sociale
places-claim-young-people = Am mai puțin de 30 de ani
places-claim-long-term-unemployed = Nu am de lucru de mai mult de un an
places-claim-care-duties = Am grijă de copii sau de familie
places-claim-career-starters = Acum încep să lucrez
places-claim-free = { $count ->
    [0] Acum nu este niciun loc liber
    [one] Este un loc liber
    [few] Sunt { $count } locuri libere
   *[other] Sunt { $count } de locuri libere
}
places-set-aside = { $count ->
    [one] Încă un loc este liber, dar numai pentru unele grupuri: o spuneți când rezervați.
    [few] Încă { $count } locuri sunt libere, dar numai pentru unele grupuri: o spuneți când rezervați.
   *[other] Încă { $count } de locuri sunt libere, dar numai pentru unele grupuri: o spuneți când rezervați.
}
places-only-set-aside = { $count ->
    [one] Un loc liber, numai pentru unele grupuri
    [few] { $count } locuri libere, numai pentru unele grupuri
   *[other] { $count } de locuri libere, numai pentru unele grupuri
}
places-set-aside-hint = Când rezervați vă întrebăm dacă este și cazul dumneavoastră. Dacă nu, intrați pe lista de așteptare.
places-book-or-wait = Rezervați sau intrați pe listă
places-approval-title = Locurile se dau pe bază de solicitare
places-approval-text = Trimiteți o solicitare. O persoană de la sediu decide și vă scriem, cu motivul.
places-request-act = Trimiteți solicitarea
places-programme-only = Pot rezerva numai persoanele acceptate în programul „{ $programme }”.
places-not-admitted = Este pentru persoanele acceptate într-un program
places-not-admitted-text = Ca să rezervați, trebuie să aveți candidatura acceptată la programul „{ $programme }”. Puteți citi regulile și vă puteți depune candidatura.
places-see-programme = Vedeți programul

## Un posto offerto

places-offer-title = Este un loc pentru dumneavoastră
places-offer-until = Îl păstrăm pentru dumneavoastră { $until }. Apoi trece la altă persoană.
places-offer-question = Vreți acest loc?
places-offer-accept = Da, iau locul
places-offer-decline = Nu, îl las
places-offer-answer = Răspundeți la ofertă
places-offer-choose = Spuneți dacă vreți locul.
places-offer-gone = Locul nu mai este păstrat pentru dumneavoastră
places-offer-gone-text = Timpul de răspuns s-a terminat sau ați răspuns deja. În pagina rezervării vedeți cum stă acum.
places-offer-overlap = Ați rezervat și „{ $title }”, { $starts }, la aceeași oră. Ca să luați acest loc, anulați întâi rezervarea aceea.
places-offer-overlap-appointment = La aceeași oră aveți o întâlnire, { $starts }. Ca să luați acest loc, anulați sau mutați întâi întâlnirea.
places-next-offer = Când este rândul dumneavoastră, păstrăm un loc un timp pentru dumneavoastră și scriem la { $email }.
places-requested-title = Am primit solicitarea dumneavoastră
places-next-requested = O persoană de la sediu decide. Scriem la { $email }, cu motivul.
places-next-withdraw = Dacă nu mai vreți să veniți, retrageți solicitarea.
places-withdraw-link = Retrageți solicitarea
places-withdraw-title = Vreți să retrageți solicitarea?
places-withdraw-what = Dacă vă răzgândiți, trimiteți o solicitare nouă.
places-withdraw-act = Da, retrag solicitarea
places-ended-declined = Ați lăsat locul: a trecut la altă persoană.
places-ended-expired = Nu ați răspuns la timp: locul a trecut la altă persoană.
places-ended-not-approved = Sediul nu a acceptat solicitarea dumneavoastră. Dacă nu știți motivul, întrebați la sediu.
places-ended-staff = Sediul a anulat rezervarea dumneavoastră. Ca să aflați de ce, sunați la sediu.

## I messaggi

places-mail-offered-subject = Este un loc pentru dumneavoastră: { $title }
places-mail-offered-next = S-a eliberat un loc și este rândul dumneavoastră. Spuneți-ne dacă îl vreți: deschideți pagina și răspundeți.
places-mail-requested-subject = Am primit solicitarea dumneavoastră: { $title }
places-mail-requested-next = O persoană de la sediu decide. Imediat ce există o decizie vă scriem, cu motivul. Nu e nevoie să faceți nimic.
places-mail-requested-action = Vedeți sau retrageți solicitarea
places-mail-not-approved-subject = Solicitarea dumneavoastră nu este acceptată: { $title }
places-mail-not-approved-heading = Solicitarea dumneavoastră nu este acceptată
places-mail-not-approved-reason = Motiv
places-mail-not-approved-next = Puteți vedea celelalte activități. Dacă nu înțelegeți motivul, răspundeți la acest mesaj.
places-mail-ended-subject = Locul a trecut la altă persoană: { $title }
places-mail-ended-heading = Locul a trecut la altă persoană
places-mail-ended-again = Nu mai sunteți pe listă. Dacă vreți să veniți, puteți rezerva din nou cât timp rezervările sunt deschise.

## Il percorso

places-path-offer = Răspundeți: este un loc pentru dumneavoastră
