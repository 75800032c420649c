### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Rrugëtimi im
path-greeting = Përshëndetje,
path-next = Hapi tjetër
path-timeline = Çfarë ka qenë dhe çfarë do të vijë
path-empty = Këtu nuk ka ende asgjë. Do të gjeni aplikime, vendime dhe rezervime, duke filluar nga më të rejat.
path-see-programmes = Shihni programet
path-see-activities = Shihni aktivitetet
path-see-sites = Shihni qendrat
path-see-booking = Shihni rezervimin
path-see-application = Shihni aplikimin
path-see-decision = Shihni vendimin
path-continue = Vazhdoni aplikimin

## Che cosa viene ora

path-begin = Zgjidhni nga të filloni
path-begin-text = Lexoni rregullat e një programi dhe kontrolloni vetë nëse është për ju, ose rezervoni një aktivitet të hapur për të gjithë.
path-complete = Plotësoni aplikimin
path-complete-text = E keni filluar dhe nuk e keni dërguar ende. Çfarë keni shkruar është ruajtur.
path-attend = Ejani në aktivitet
path-attend-text = { $moment }, { $site }.
path-interview = Ejani në takimin e parë
path-interview-text = Aplikimi juaj u pranua. Ditën dhe orën i zgjidhni ju: në qendër, me telefon ose me video.
path-decision = Prisni vendimin
path-decision-text = Një person i qendrës e lexon aplikimin tuaj. Kur të ketë një vendim, ju shkruajmë, bashkë me arsyen.
path-request-text = Një person i qendrës vendos për kërkesën tuaj. Kur të ketë një vendim, ju shkruajmë, bashkë me arsyen.
path-place = Prisni një vend
path-place-text = Keni numrin { $position } në listën e pritjes. Kur ju vjen radha, mbajmë një vend për ju për pak kohë dhe ju shkruajmë.
path-after = Çfarë mund të bëni tani

## Che cosa è stato

path-event-begun = Aplikimi u fillua
path-event-sent = Aplikimi u dërgua
path-event-decided = Vendim
path-event-position = Numri { $position } në listë.
path-event-called-off = Aktiviteti u anulua.
