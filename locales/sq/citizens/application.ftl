### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Aplikim: { $programme }
application-start-text = Hapin e bëni ju: askush nuk ju thërret dhe nuk ka nevojë ta kërkojë dikush tjetër për ju. Duhen rreth dhjetë minuta. Mund të ndaloni dhe të vazhdoni kur të doni: çfarë shkruani ruhet.
application-start-needed = Çfarë ju duhet
application-start-check = Nuk e dini nëse është për ju?
application-closed-title = Aplikimet janë mbyllur
application-closed-text = Ky program pranon aplikime në këtë periudhë: { $from } – { $until }. Nëse keni filluar një aplikim, ai mbetet i ruajtur.

## L’elenco delle cose da fare

application-tasks-title = Aplikimi juaj
application-tasks-progress = Pjesë të plotësuara: { $done } nga { $all }. Mund të ndaloni dhe të vazhdoni kur të doni: gjithçka ruhet.
application-tasks-person = 1. Kush jeni
application-tasks-work = 2. Gjendja juaj
application-tasks-no-questions = Për këtë program nuk duhen përgjigje të tjera.
application-tasks-send = 3. Kontrolloni dhe dërgoni
application-tasks-incomplete = Mungon ende diçka. Lista më poshtë tregon çfarë.
application-status-done = E plotësuar
application-status-to-do = Për t’u bërë
application-status-to-correct = Për t’u korrigjuar
application-status-optional = Jo e detyrueshme
application-status-not-yet = Ende e pamundur
application-give-up = Fshini këtë draft
application-save-later = Ruani dhe vazhdoni më vonë
application-change = Ndryshoni: { $part }

## Le parti

application-name = Emri
application-name-question = Si quheni?
application-name-hint = Si në dokumentet tuaja, në çfarëdo alfabeti.
application-given-name = Emri
application-family-name = Mbiemri
application-family-name-hint = Nëse keni vetëm një emër, shkruajeni këtu.
application-birth-date = Data e lindjes
application-birthplace = Vendi i lindjes
application-birthplace-question = Ku keni lindur?
birthplace-hint = Bashkia italiane (Comune) si quhej atëherë, ose shteti. Nëse doni, shtoni qytetin: Fès, Marok.
birthplace-empty = Shkruani bashkinë (Comune), ose shtetin nëse keni lindur jashtë Italisë
place-choose = Zgjidhni cilin vend keni parasysh
place-suggestions = Keni parasysh një nga këto?
birthplace-other = Asnjë nga këto: e zgjedh shtetin më poshtë
birthplace-unknown = Nuk e njohim këtë vend. Zgjidhni në cilin shtet ndodhet, ose korrigjoni emrin
birthplace-state = Në cilin shtet ndodhet?
birthplace-state-hint = Vetëm nëse keni lindur jashtë Italisë. Emri që keni shkruar mbetet si qytet.
birthplace-state-choose = Zgjidhni shtetin
birthplace-state-missing = Zgjidhni shtetin ku ndodhet
birthplace-today = { $then }, sot { $now }
birthplace-abroad = { $then }, sot jashtë Italisë
birthplace-former = { $name } (nuk ekziston më)
application-place-unknown = Nuk e gjejmë këtë vend. Kontrolloni si është shkruar.
application-codice-fiscale = Codice fiscale (kodi fiskal)
application-codice-fiscale-question = Cili është codice fiscale (kodi fiskal) juaj?
application-codice-fiscale-hint = E gjeni në kartën shëndetësore (tessera sanitaria). Nëse nuk e keni, lëreni bosh: mund të aplikoni edhe pa të.
application-codice-fiscale-disagrees = Ky kod nuk përputhet me çfarë keni shkruar te: { $details }. Kontrolloni kodin, ose korrigjoni çfarë keni shkruar.
application-residence = Vendbanimi (residenza) dhe adresa
application-residence-question = Ku banoni?
application-municipality = Bashkia (comune)
application-municipality-hint = Ajo e vendbanimit tuaj të regjistruar (residenza), në Itali.
application-district = Njësia (circoscrizione)
application-district-hint = Shkruani numrin nëse banoni në: { $places }
application-district-missing = Shkruani numrin e njësisë suaj: për këtë program ka rëndësi
application-district-problem = Shkruani numrin e njësisë, për shembull 2
application-address = Rruga dhe numri
application-phone = Telefoni
application-phone-question = Në cilin numër telefoni ju gjejmë?
application-phone-hint = Për një vend tjetër filloni me + dhe prefiksin.
application-language = Gjuha
application-language-question = Në cilën gjuhë doni t’ju shkruajmë?
application-referral-source = Si e mësuat për programin
application-referral-source-question = Si e mësuat për programin?
application-referral-source-hint = Na ndihmon të arrijmë te kush ka nevojë. Nuk ndryshon asgjë për aplikimin tuaj.
referral-source-job-centre = Nga një centro per l’impiego (zyrë punësimi) ose nga zyra jonë
referral-source-social-services = Nga shërbimet sociale të bashkisë (Comune)
referral-source-association = Nga një shoqatë, një sindikatë, një zyrë ndihme (patronato) ose një famulli
referral-source-school = Nga një shkollë ose një qendër formimi
referral-source-word-of-mouth = Nga miq, të afërm ose kolegë
referral-source-poster = Nga një afishe ose një fletushkë
referral-source-internet = Në internet ose në rrjetet sociale
referral-source-press = Nga gazetat, radioja ose televizori
referral-source-other = Në një mënyrë tjetër
referral-source-unsaid = Preferoj të mos e them

## Controllare e inviare

application-check-title = Kontrolloni përgjigjet tuaja
application-check-person = Kush jeni
application-check-answers = Përgjigjet tuaja
application-check-result = Kushtet e programit
application-check-met = Sipas përgjigjeve tuaja, i plotësoni kushtet.
application-check-not-met = Sipas përgjigjeve tuaja, nuk i plotësoni kushtet. Mund ta dërgoni aplikimin gjithsesi: zyra e lexon dhe vendos.
application-none = Asnjë
application-declare = Deklaroni dhe dërgoni
application-privacy-label = Njoftimi i privatësisë
application-privacy-text = E kam lexuar njoftimin e privatësisë.
application-privacy-link = Lexoni njoftimin e privatësisë
application-privacy-missing = Lexoni njoftimin e privatësisë dhe shënoni kutinë
application-declaration-label = Deklaratë
application-declaration-text = Deklaroj nën përgjegjësinë time se çfarë kam shkruar është e vërtetë (nenet 46 dhe 47 të DPR 445/2000). E di se deklaratat e rreme dënohen nga ligji (neni 76).
application-declaration-missing = Shënoni kutinë për të deklaruar se çfarë keni shkruar është e vërtetë
application-send = Dërgoni aplikimin
application-rule-changed-title = Rregulli i këtij programi ka ndryshuar
application-rule-changed-text = Ka ndryshuar pasi filluat. Nuk keni humbur asgjë nga çfarë keni shkruar. Lexojini kushtet përsëri para se ta dërgoni.
application-declared-changed-title = Çfarë deklaroni ka ndryshuar
application-declared-changed-text = Ka ndryshuar pasi e hapët këtë faqe, ndoshta në një dritare tjetër ose në qendër. Lexojeni gjithçka përsëri para se ta dërgoni.
application-rule-changed-new = Këto kushte janë të reja:

## La candidatura, rivista

application-sent-title = Aplikimi u dërgua
application-reference = Numri juaj i referencës
application-state-label = Gjendja:
application-decision = Vendimi
application-unmet = Cilat kushte nuk i plotësoni
application-other-year = Nga { $date } vlejnë përgjigjet për vitin { $year }: nëse ndryshojnë, mund të aplikoni përsëri.
application-look-again = Si të kërkoni rishikimin e vendimit
application-look-again-text = Mendoni se ka një gabim? Shkruani te { $email } ose ejani në qendër, me numrin e referencës { $reference }, dhe kërkoni që vendimi të rishikohet. Përgjegjës për vendimin: { $office }. Ndërkohë afati për ankesë vazhdon.
application-book-first-interview = Rezervoni takimin e parë
application-first-interview-about = Takimi është me një person të zyrës. Nuk ka afat: sa më shpejt ta rezervoni, aq më shpejt filloni.
application-next = Çfarë ndodh tani
application-next-submitted = Një këshilltar e lexon aplikimin tuaj dhe vendos. Ju shkruajmë me email, dhe vendimin e gjeni këtu.
application-next-under-review = Një këshilltar po e lexon aplikimin tuaj. Sapo të vendosë, ju shkruajmë me email, dhe vendimin e gjeni këtu.
application-next-withdrawn = Mund të aplikoni përsëri sa kohë programi pranon aplikime.
application-to-bring = Çfarë të sillni
application-history = Çfarë ka ndodhur
application-history-decision = Vendim
application-declared = Çfarë keni deklaruar
application-declared-on = Vlen për ditën: { $date }.
application-print-hint = Për ta ruajtur këtë faqe, shtypeni ose ruajeni si PDF me shfletuesin tuaj.
application-to-path = Shkoni te rrugëtimi im
application-withdraw = Tërhiqni aplikimin
application-withdraw-title = Doni ta tërhiqni këtë aplikim?
application-withdraw-text = Zyra nuk do të vazhdojë. Nëse ndërroni mendje, mund të aplikoni përsëri, sa kohë programi pranon aplikime.
application-withdraw-draft-title = Doni ta fshini këtë draft?
application-withdraw-draft-text = Çfarë keni shkruar për këtë program humbet. Të dhënat tuaja personale mbeten në llogarinë tuaj.
application-withdraw-keep = Jo, e mbaj
