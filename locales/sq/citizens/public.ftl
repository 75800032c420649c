### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = Puna vjen copa-copa. Rrugëtimi juaj, jo.
public-home-lead = Këshillim, punëtori, ngjarje dhe tirocini (praktika pune) për ata që kalojnë nga një kontratë e shkurtër te tjetra. Lexoni rregullat, kontrolloni vetë, aplikoni.
public-home-programmes = Shihni programet
public-home-activities = Gjeni një aktivitet
public-home-next = Aktivitetet e ardhshme
public-home-all-activities = Të gjitha aktivitetet
public-home-how = Si funksionon
public-step-check = Kontrolloni vetë
public-step-check-text = Pak pyetje, dhe nuk ruajmë asgjë. Shihni menjëherë cili rregull plotësohet dhe cili jo.
public-step-apply = Aplikoni
public-step-apply-text = Aplikoni kur të doni ju. Askush nuk ju thërret.
public-step-answer = Lexoni përgjigjen
public-step-answer-text = Si për po, si për jo, merrni arsyen me shkrim dhe hapin tjetër.
public-step-path = Ndiqni rrugëtimin
public-step-path-text = Takime, punëtori, ngjarje: gjithçka në një vend, hapi tjetër në krye.

## Programmi

public-programmes-lead = Çdo program ka rregullat e veta, të shkruara të plota. Zgjidhni një dhe kontrolloni nëse është për ju.
public-programmes-all = Të gjitha programet
public-opening-not-yet = Ende i pahapur
public-opening-from = nga data { $day }
public-opening-open = I hapur
public-opening-until = deri më { $day }
public-opening-closed = I mbyllur
public-opening-since = nga data { $day }

## La scheda di un programma

public-index = Përmbajtja e faqes
public-check = Kontrolloni nëse është për ju
public-check-hint = Pak pyetje, pa u regjistruar. Nuk i ruajmë përgjigjet tuaja.
public-apply = Aplikoni
public-section-addressed = Për kë është
public-section-how-to = Si bëhet
public-section-needed = Çfarë duhet
public-section-achieved = Çfarë fitoni
public-section-times = Koha dhe afatet
public-section-access = Përdorni shërbimin
public-section-conditions = Kushtet e shërbimit
public-section-contacts = Kontakte
public-rule-title = Rregulli që zbatojmë, fjalë për fjalë
public-rule-everybody = Programi është i hapur për të gjithë.
public-services = Shërbimet
public-appointment = Rezervoni një takim me një këshilltar
public-at-a-site = Në një qendër
public-service-type = Shërbim për punën

## Sedi

public-sites-title = Qendrat tona
public-sites-lead = Shërbimet, rregullat dhe kohët e pritjes janë njësoj kudo: zgjidhni qendrën që e keni më të lehtë.
public-sites-link = Adresat dhe telefonat e qendrave
public-site-closed = Mbyllur: { $first } – { $last }
public-site-closed-on = Mbyllur: { $day }
public-site-closed-title = Ditët e mbylljes
public-site-activities = Aktivitete te { $site }
public-site-hours = Kur bëhen takimet
public-site-hours-about = Takohemi me rezervim. Për të ardhur në një kohë tjetër, telefononi më parë.
public-site-hours-none = Tani për tani këtu nuk ka orare për takime.
public-site-here = Çfarë mund të bëni këtu
public-site-first = dita e parë e lirë: { $day }
public-site-full = tani nuk ka ditë të lira
public-site-book = Rezervoni një takim këtu
public-site-next = Aktivitetet e ardhshme këtu
public-site-contact = Ku jemi dhe si na gjeni
public-site-description = { $site }, { $address }: telefoni, si të vini, kur bëhen takimet dhe çfarë mund të bëni këtu.

## Che cosa dice chi legge una pagina

public-feedback-title = Sa të qarta janë informacionet në këtë faqe?
public-feedback-stars = { $stars ->
    [one] 1 yll nga 5
   *[other] { $stars } yje nga 5
}
public-feedback-missing = Zgjidhni një numër yjesh.
public-feedback-liked = Çfarë ju pëlqeu më shumë?
public-feedback-liked-clear = Udhëzimet ishin të qarta
public-feedback-liked-complete = Udhëzimet ishin të plota
public-feedback-liked-orientation = E kuptoja gjithmonë që po vazhdoja mirë
public-feedback-liked-technical = Nuk pata probleme teknike
public-feedback-hard = Ku patët më shumë vështirësi?
public-feedback-hard-clear = Ndonjëherë udhëzimet nuk ishin të qarta
public-feedback-hard-complete = Ndonjëherë udhëzimet nuk ishin të plota
public-feedback-hard-orientation = Ndonjëherë nuk e kuptoja nëse po vazhdoja mirë
public-feedback-hard-technical = Pata probleme teknike
public-feedback-other = Tjetër
public-feedback-comment = Doni të shtoni hollësi të tjera?
public-feedback-comment-hint = Jo më shumë se 200 shenja. Mos shkruani emrin tuaj ose të dhëna të tjera personale.
public-feedback-too-much = Nga lidhja juaj kemi marrë tashmë shumë përgjigje. Provoni përsëri pas një ore.
public-feedback-thanks = Faleminderit. Përgjigjja juaj na ndihmon të shkruajmë më qartë.

## Pagine informative

public-privacy-lead = Çfarë ruajmë për ju, pse, për sa kohë dhe çfarë mund të kërkoni.
public-privacy-who = Kush është përgjegjës
public-privacy-who-text = { $office } vendos çfarë ndodh me të dhënat tuaja dhe u përgjigjet pyetjeve tuaja.
public-privacy-what = Çfarë ruajmë, dhe pse
public-privacy-what-visit = Nëse vetëm lexoni, ose kontrolloni nëse një program është për ju, nuk ruajmë asgjë për ju. Përgjigjet e kontrollit mbeten në pajisjen tuaj.
public-privacy-what-book = Nëse rezervoni, ruajmë emrin tuaj, adresën tuaj të emailit dhe çfarë keni rezervuar, që t’ju japim vendin dhe t’ju shkruajmë për të.
public-privacy-what-apply = Nëse aplikoni, ruajmë të dhënat tuaja dhe çfarë deklaroni, që të vendosim për aplikimin dhe t’ju shoqërojmë.
public-privacy-what-log = Shënojmë cili këshilltar e ka parë ose e ka ndryshuar kartelën tuaj, dhe kur.
public-privacy-why = Çfarë na e lejon
public-privacy-why-text = Janë shërbime me interes publik (GDPR, neni 6, paragrafi 1, shkronja e). Lajmet me email i merrni vetëm nëse jeni dakord, dhe mund të ndërroni mendje kur të doni.
public-privacy-long = Për sa kohë
public-privacy-long-text = Kodet e hyrjes, një ditë. Adresa e rrjetit nga e cila kërkoni një kod, 26 orë. Mesazhet e dërguara, 30 ditë. Një hyrje në llogari që nuk e përdorni mbaron pas 14 ditësh; në një pajisje që e përdorin edhe të tjerë, pas 2 orësh. Aplikimet dhe rezervimet, sa kohë ju shoqërojmë dhe siç e kërkon ligji për dokumentet publike.
public-privacy-cookies = Cookie-t
public-privacy-cookies-text = Kur kërkoni një kod, një cookie e lidh kodin me shfletuesin tuaj dhe zgjat një orë. Për një orë ruajmë edhe çfarë keni shkruar. Kur hyni në llogari, një cookie tjetër e mban hyrjen. Para kësaj nuk ka asnjë. Për ata që punojnë në zyrë, një cookie e tretë e njeh shfletuesin për një vit. Nuk ka shërbime statistikash, as reklama, as përmbajtje nga faqe të tjera. Përgjigjet e kontrollit mbeten në skedën e shfletuesit derisa ta mbyllni.
public-privacy-rights = Çfarë mund të kërkoni
public-privacy-rights-text = Mund t’i shihni dhe t’i korrigjoni të dhënat tuaja, të merrni një kopje dhe të na kërkoni t’i fshijmë: gjithçka është në faqen “Të dhënat e mia”. Mund edhe të na shkruani. Nëse përgjigjja jonë nuk ju kënaq, mund t’i drejtoheni Garante per la protezione dei dati personali (autoriteti italian për mbrojtjen e të dhënave).
public-privacy-demo = Ky është një demonstrim. Një zyrë që e përdor këtë portal vendos këtu njoftimin e vet.

public-legal-lead = Si mund ta përdorni çfarë gjeni këtu.
public-legal-content = Tekste dhe të dhëna
public-legal-content-text = Nëse pranë nuk shkruhet diçka tjetër, tekstet dhe të dhënat e këtij portali mund të përdoren me licencën Creative Commons Attribution 4.0 (CC BY 4.0).
public-legal-distances = Distancat mes komunave vijnë nga të dhënat e GeoNames, me të njëjtën licencë.
public-legal-software = Softueri
public-legal-software-text = Portali është softuer i lirë me licencën European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = Në çfarë mund të mbështeteni
public-legal-liability-text = I mbajmë informacionet të përditësuara. Rregulli i një programi që shihni këtu është rregulli që zbatojmë. Kontrolli që bëni vetë nuk është vendim: vendimi është përgjigjja për aplikimin tuaj.
public-legal-declaration = Çfarë deklaroni
public-legal-declaration-text = I deklaroni faktet nën përgjegjësinë tuaj (dekreti i Presidentit të Republikës DPR 445/2000, nenet 46 dhe 47). Zyra mund t’i kontrollojë. Deklaratat e rreme kanë pasoja penale.

public-accessibility-lead = { $office } merr përsipër ta bëjë këtë portal të aksesueshëm, sipas ligjit italian të 9 janarit 2004, nr. 4.
public-accessibility-state = Gjendja e përputhjes
public-accessibility-state-text = Ky portal përputhet pjesërisht me kërkesat e shtojcës A të normës UNI CEI EN 301549, për arsyet e renditura më poshtë. Është ndërtuar për të respektuar WCAG 2.2, niveli AA.
public-accessibility-gaps = Përmbajtje jo të aksesueshme
public-accessibility-gaps-tests = Portali nuk është provuar ende nga persona që përdorin çdo ditë lexues ekrani dhe mjete të tjera ndihmëse.
public-accessibility-gaps-languages = Disa tekste të programeve dhe të aktiviteteve janë vetëm në italisht. Në gjuhët e tjera shënohen si të tilla, që lexuesit e ekranit t’i shqiptojnë mirë.
public-accessibility-how = Si u bë deklarata
public-accessibility-how-text = Kjo deklaratë u bë: { $date }. Mbështetet në një vetëvlerësim: kontrolle automatike të çdo faqeje dhe prova me tastierë, me zmadhim dhe pa skripte.
public-accessibility-feedback = Si të na shkruani
public-accessibility-feedback-text = Keni hasur një pengesë, apo ju duhet një përmbajtje në një formë tjetër? Na shkruani dhe na thoni faqen. Përgjigjemi brenda 30 ditësh.
public-accessibility-enforcement = Nëse përgjigjja nuk mjafton
public-accessibility-enforcement-text = Nëse nuk përgjigjemi brenda 30 ditësh, ose nëse përgjigjja nuk ju kënaq, mund t’i drejtoheni Difensore civico per il digitale (mbrojtësi i të drejtave digjitale) pranë AgID.
public-accessibility-about = Për portalin
public-accessibility-about-text = Faqet funksionojnë pa skripte, në ekrane të vogla, të zmadhuara deri në 400 % dhe të shtypura.

public-help-title = Ndihmë dhe kontakte
public-help-lead = Na pyesni, ose na thoni çfarë nuk funksionon.
public-help-fault = Njoftoni një problem
public-help-fault-text = Diçka në këtë portal është gabim, ose një faqe nuk funksionon? Na shkruani: cila faqe, çfarë bëtë, çfarë ndodhi.
public-help-contact = Kontakte
public-help-contact-text = Na gjeni me email dhe, në çdo qendër, me telefon dhe personalisht.
public-help-q-account = A duhet të regjistrohem?
public-help-a-account = Jo për të lexuar, dhe jo për të kontrolluar nëse një program është për ju. Për të rezervuar ose për të aplikuar, shkruani adresën tuaj të emailit dhe kodin që ju dërgojmë. Nuk ka fjalëkalim.
public-help-q-cost = Sa kushton?
public-help-a-cost = Asgjë. Të gjitha shërbimet janë falas.
public-help-q-email = Nuk kam adresë emaili. Çfarë bëj?
public-help-a-email = Ejani në një qendër ose te sporteli (sportello) i bashkisë suaj (Comune). Një këshilltar e bën bashkë me ju aplikimin dhe rezervimet, dhe ju jep një fletë me numrin tuaj të referencës. Me numrin e referencës dhe numrin tuaj të telefonit mund ta shihni dhe ta anuloni këtu atë që keni rezervuar.
public-help-q-several = A mund të aplikoj në disa programe?
public-help-a-several = Po. Çdo program vendos sipas rregullave të veta.
public-help-q-cancel = Kam rezervuar dhe nuk vij dot. Çfarë bëj?
public-help-a-cancel = Ktheni vendin: nga faqja e rezervimit, me lidhjen në emailin tonë ose me numrin e referencës që është në fletën tuaj. I kalon personit të parë që pret.
public-help-q-waiting = Si funksionon lista e pritjes?
public-help-a-waiting = Kush vjen më parë është më përpara. Kur lirohet një vend, ia ofrojmë personit të parë të listës: me email, ose me telefon nëse nuk ka adresë emaili.
public-help-q-language = A ka dikush që flet gjuhën time?
public-help-a-language = Faqja e çdo aktiviteti tregon cilat gjuhë fliten dhe nëse ka përkthyes. Në listën e aktiviteteve mund të zgjidhni një gjuhë.
