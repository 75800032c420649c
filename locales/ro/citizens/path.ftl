### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Parcursul meu
path-greeting = Bună ziua,
path-next = Pasul următor
path-timeline = Ce a fost și ce va fi
path-empty = Aici nu este încă nimic. Veți găsi candidaturi, decizii și rezervări, de la cea mai recentă.
path-see-programmes = Vedeți programele
path-see-activities = Vedeți activitățile
path-see-sites = Vedeți sediile
path-see-booking = Vedeți rezervarea
path-see-application = Vedeți candidatura
path-see-decision = Vedeți decizia
path-continue = Continuați candidatura

## Che cosa viene ora

path-begin = Alegeți de unde începeți
path-begin-text = Citiți regulile unui program și verificați dacă este pentru dumneavoastră sau rezervați o activitate deschisă tuturor.
path-complete = Completați candidatura
path-complete-text = Ați început-o și nu ați trimis-o încă. Ce ați scris s-a păstrat.
path-attend = Veniți la activitate
path-attend-text = { $moment }, { $site }.
path-interview = Veniți la prima întâlnire
path-interview-text = Candidatura dumneavoastră este acceptată. Alegeți ziua și ora: la sediu, la telefon sau prin video.
path-decision = Așteptați decizia
path-decision-text = O persoană de la sediu citește candidatura. Când există o decizie vă scriem, cu motivul.
path-request-text = O persoană de la sediu decide despre solicitarea dumneavoastră. Când există o decizie vă scriem, cu motivul.
path-place = Așteptați un loc
path-place-text = Sunteți la numărul { $position } pe lista de așteptare. Când este rândul dumneavoastră, păstrăm un loc un timp pentru dumneavoastră și vă scriem.
path-after = Ce puteți face acum

## Che cosa è stato

path-event-begun = Candidatură începută
path-event-sent = Candidatură trimisă
path-event-decided = Decizie
path-event-position = Numărul { $position } pe listă.
path-event-called-off = Activitatea a fost anulată.
