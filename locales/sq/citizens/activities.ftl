### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Aktivitete
activities-lead = Ngjarje tematike, punëtori, kurse dhe takime me një këshilltar. Janë falas. Për ngjarjet tematike nuk duhet një program.
activities-results = Çfarë gjetëm
activities-found = { $count ->
    [one] Një aktivitet
   *[other] { $count } aktivitete
}

## Filtri

activities-filters = Filtra
activities-filters-active = { $count } në përdorim
activities-filter-kind = Lloji
activities-filter-topic = Tema
activities-filter-site = Qendra
activities-filter-language = Gjuha e folur
activities-filter-month = Muaji
activities-filter-free = Vetëm me vende të lira
activities-every-kind = Të gjitha llojet
activities-every-topic = Të gjitha temat
activities-every-site = Të gjitha qendrat
activities-every-language = Të gjitha gjuhët
activities-every-month = Të gjithë muajt
activities-filter-text = Çfarë kërkoni
activities-filter-text-hint = Për shembull: kuzhinë, kompjuter, kontratë
activities-filter-near = Komuna juaj
activities-filter-near-hint = Në fillim aktivitetet më të afërta
activities-filter-within = Sa larg
activities-every-distance = Në çdo distancë
activities-within = Deri në { $km } km
activities-filter-counselling = Takimi me një këshilltar rezervohet më vete
activities-chips = Filtrat në përdorim
activities-chip-remove = Hiqni filtrin:
activities-chip-near = Pranë { $place }
activities-chip-activity = Vetëm një aktivitet
activities-near-here = { $place }: në komunën që zgjodhët
activities-near-away = { $place }: rreth { $km } km në vijë ajrore
activities-near-unknown = Nuk e gjejmë komunën «{ $name }». Shihni si është shkruar.
activities-near-which = Mbase është njëra nga këto:
activities-near-no-place = Nuk e dimë sa larg është { $place }. Shkruani një komunë aty pranë.

## Niente da mostrare

activities-none-title = Asnjë aktivitet me këta filtra
activities-none-text = Hiqni një filtër ose zgjidhni një muaj tjetër.
activities-empty-title = Tani nuk ka aktivitete të planifikuara
activities-empty-text = Aktivitetet e reja dalin këtu sapo caktohen. Ndërkohë shihni programet.

## Posti

activities-places-free = Vende të lira: { $free } nga { $capacity }
activities-places-last = { $free ->
    [one] Vendi i fundit
   *[other] { $free } vendet e fundit
}
activities-places-full = { $waiting ->
    [0] Plot · mund të hyni në listën e pritjes
    [one] Plot · një person në listën e pritjes
   *[other] Plot · { $waiting } persona në listën e pritjes
}

## La pagina di una edizione

activities-panel = Kur, ku, vende
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] Një seancë
   *[other] { $count } seanca
}
activities-sessions = Seanca
activities-sessions-together = Një rezervim i vetëm vlen për të gjitha.
activities-dress-code = Si të visheni
activities-spoken = Gjuhët: { $languages }
activities-book = Rezervoni një vend
activities-join-waiting-list = Hyni në listën e pritjes
activities-waiting-hint = { $waiting ->
    [0] Të gjitha vendet janë zënë. Do të ishit personi i parë në listën e pritjes. Nëse lirohet një vend, e mbajmë për ju për pak kohë dhe ju shkruajmë.
    [one] Të gjitha vendet janë zënë dhe një person pret. Nëse lirohet një vend kur ju vjen radha, e mbajmë për ju për pak kohë dhe ju shkruajmë.
   *[other] Të gjitha vendet janë zënë dhe { $waiting } persona presin. Nëse lirohet një vend kur ju vjen radha, e mbajmë për ju për pak kohë dhe ju shkruajmë.
}
activities-book-until = Mund të rezervoni deri në këtë kohë: { $moment }.
activities-cancel-until = Nëse ndryshoni plan, mund ta ktheni vendin deri në këtë kohë: { $moment }.
activities-not-yet = Rezervimet hapen: { $moment }.
activities-closed = Rezervimet u mbyllën: { $moment }. Nëse doni ende të vini, telefononi në qendër.
activities-started = Ka filluar tashmë: nuk mund të rezervohet më.
activities-booked = E keni rezervuar këtë aktivitet.
activities-see-booking = Shihni rezervimin tuaj
activities-cancelled-title = Ky aktivitet nuk mbahet
activities-cancelled-text = U kemi shkruar të gjithë personave që kishin rezervuar.
activities-see-others = Shihni aktivitetet e tjera

## Lingue in cui si può tenere un’attività

activities-language-it = italisht
activities-language-en = anglisht
activities-language-fr = frëngjisht
activities-language-es = spanjisht
activities-language-ro = rumanisht
activities-language-sq = shqip
activities-language-ar = arabisht
activities-language-zh = kinezçe
activities-language-uk = ukrainisht
