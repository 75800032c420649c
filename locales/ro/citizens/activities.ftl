### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Activități
activities-lead = Evenimente tematice, ateliere, cursuri și întâlniri cu un consilier. Sunt gratuite. Pentru evenimentele tematice nu e nevoie să fiți într-un program.
activities-results = Ce am găsit
activities-found = { $count ->
    [one] O activitate
    [few] { $count } activități
   *[other] { $count } de activități
}

## Filtri

activities-filters = Filtre
activities-filters-active = { $count } în uz
activities-filter-kind = Tip
activities-filter-topic = Temă
activities-filter-site = Sediu
activities-filter-language = Limba vorbită
activities-filter-month = Luna
activities-filter-free = Numai cu locuri libere
activities-every-kind = Toate tipurile
activities-every-topic = Toate temele
activities-every-site = Toate sediile
activities-every-language = Toate limbile
activities-every-month = Toate lunile
activities-filter-text = Ce căutați
activities-filter-text-hint = De exemplu: bucătărie, calculator, contract
activities-filter-near = Localitatea dumneavoastră
activities-filter-near-hint = Mai întâi activitățile cele mai apropiate
activities-filter-within = La ce distanță
activities-every-distance = La orice distanță
activities-within = Cel mult { $km } km
activities-filter-counselling = O întâlnire cu un consilier se rezervă separat
activities-chips = Filtre în uz
activities-chip-remove = Scoateți filtrul:
activities-chip-near = Lângă { $place }
activities-chip-activity = O singură activitate
activities-near-here = { $place }: în localitatea aleasă
activities-near-away = { $place }: la circa { $km } km în linie dreaptă
activities-near-unknown = Nu găsim localitatea „{ $name }”. Verificați cum este scrisă.
activities-near-which = Poate este una dintre acestea:
activities-near-no-place = Nu știm la ce distanță este { $place }. Scrieți o localitate vecină.

## Niente da mostrare

activities-none-title = Nicio activitate cu aceste filtre
activities-none-text = Scoateți un filtru sau alegeți altă lună.
activities-empty-title = În acest moment nu sunt activități programate
activities-empty-text = Activitățile noi apar aici imediat ce sunt stabilite. Între timp, vedeți programele.

## Posti

activities-places-free = Locuri libere: { $free } din { $capacity }
activities-places-last = { $free ->
    [one] Ultimul loc
    [few] Ultimele { $free } locuri
   *[other] Ultimele { $free } de locuri
}
activities-places-full = { $waiting ->
    [0] Complet · puteți intra pe lista de așteptare
    [one] Complet · o persoană pe lista de așteptare
    [few] Complet · { $waiting } persoane pe lista de așteptare
   *[other] Complet · { $waiting } de persoane pe lista de așteptare
}

## La pagina di una edizione

activities-panel = Când, unde, locuri
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] O ședință
    [few] { $count } ședințe
   *[other] { $count } de ședințe
}
activities-sessions = Ședințe
activities-sessions-together = O singură rezervare e valabilă pentru toate.
activities-dress-code = Cum să vă îmbrăcați
activities-spoken = Limbi: { $languages }
activities-book = Rezervați un loc
activities-join-waiting-list = Intrați pe lista de așteptare
activities-waiting-hint = { $waiting ->
    [0] Toate locurile sunt ocupate. Ați fi prima persoană pe lista de așteptare. Dacă se eliberează un loc, îl păstrăm un timp pentru dumneavoastră și vă scriem.
    [one] Toate locurile sunt ocupate și o persoană așteaptă. Dacă se eliberează un loc când vă vine rândul, îl păstrăm un timp pentru dumneavoastră și vă scriem.
    [few] Toate locurile sunt ocupate și { $waiting } persoane așteaptă. Dacă se eliberează un loc când vă vine rândul, îl păstrăm un timp pentru dumneavoastră și vă scriem.
   *[other] Toate locurile sunt ocupate și { $waiting } de persoane așteaptă. Dacă se eliberează un loc când vă vine rândul, îl păstrăm un timp pentru dumneavoastră și vă scriem.
}
activities-book-until = Puteți rezerva până { $moment }.
activities-cancel-until = Dacă vă schimbați planurile, puteți da locul înapoi până { $moment }.
activities-not-yet = Rezervările se deschid { $moment }.
activities-closed = Rezervările s-au închis { $moment }. Dacă tot vreți să veniți, sunați la sediu.
activities-started = A început deja: nu se mai poate rezerva.
activities-booked = Ați rezervat această activitate.
activities-see-booking = Vedeți rezervarea
activities-cancelled-title = Această activitate nu are loc
activities-cancelled-text = Am scris tuturor persoanelor care rezervaseră.
activities-see-others = Vedeți celelalte activități

## Lingue in cui si può tenere un’attività

activities-language-it = italiană
activities-language-en = engleză
activities-language-fr = franceză
activities-language-es = spaniolă
activities-language-ro = română
activities-language-sq = albaneză
activities-language-ar = arabă
activities-language-zh = chineză
activities-language-uk = ucraineană
