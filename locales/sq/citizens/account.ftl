### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = Të dhënat e mia

## Dati

account-details-title = Çfarë na keni thënë
account-details-intro = Për të rezervuar një aktivitet nuk duhet asgjë nga këto. Aplikimi kërkon vetëm çfarë i duhet.
account-details-empty = Çdo fushë mund ta lini bosh.
account-details-edit-title = Ndryshoni të dhënat tuaja
account-details-saved = Të dhënat tuaja u ruajtën.
account-missing = Ende e pathënë
account-email = Adresa e emailit
account-email-hint = Te adresa juaj e emailit dërgojmë kodet dhe mesazhet.
account-email-changed = Adresa juaj e emailit ka ndryshuar. Tani e tutje hyni me të renë. Te adresa e vjetër kemi dërguar një njoftim.
account-email-title = Ndryshoni adresën tuaj të emailit
account-email-now = Tani ju shkruajmë te:
account-email-new = Adresa e re e emailit
account-email-new-hint = Ju dërgojmë atje një kod, për t’u siguruar që është e juaja.
account-email-then = Kur ta shkruani kodin, adresa ndryshon. Te e vjetra dërgojmë një njoftim. Lidhjet në emailet e dërguara më parë hapen vetëm pasi të hyni në llogari, dhe pajisjet tuaja të tjera dalin nga llogaria. Çfarë keni rezervuar mbetet.
account-email-send = Dërgoni kodin
account-email-code-title = Shkruani kodin e dërguar te adresa e re
account-email-act = Ndryshoni adresën
account-email-same = Kjo është tashmë adresa juaj. Shkruani të renë
account-email-other-record = Me këtë adresë ka tashmë një llogari në emrin tuaj. Për t’i bashkuar, shkruajini zyrës: { $office }
account-name = Emri dhe mbiemri
account-birth-date = Data e lindjes
account-birthplace = Vendi i lindjes
account-codice-fiscale = Codice fiscale (kodi fiskal)
account-codice-fiscale-hint = 16 shkronja dhe shifra, si në kartën shëndetësore (tessera sanitaria). Nëse nuk e keni, lëreni bosh.
account-codice-fiscale-disagrees = Ky codice fiscale thotë diçka tjetër nga ajo që keni shkruar: { $details }. Kontrollojeni
account-residence = Bashkia e vendbanimit (comune)
account-residence-hint = Për shembull: Torino. Nëse dy bashki kanë të njëjtin emër, shtoni provincën: Samone (TO).
account-district = Numri i njësisë (circoscrizione)
account-district-hint = Vetëm kur bashkia ka njësi me numër.
account-district-wrong = Shkruajeni njësinë si numër, për shembull 2
account-address = Adresa
account-address-hint = Rruga dhe numri, ose një vend tjetër ku ju vjen posta.
account-phone = Telefoni
account-phone-hint = Për një vend tjetër shkruani së pari + dhe prefiksin.

## Lingua

account-language-title = Gjuha
account-language-label = Në cilën gjuhë t’ju shkruajmë?
account-language-hint = Pasi ta ruani, kjo është edhe gjuha e këtyre faqeve.
account-language-save = Ruani gjuhën
account-language-unknown = Zgjidhni një nga gjuhët

## Sessioni

account-sessions-title = Ku keni hyrë në llogari
account-sessions-intro = Nëse nuk e njihni një pajisje, mbylleni hyrjen atje.
account-session-device = Pajisja
account-session-seen = Përdorimi i fundit
account-session-actions = Veprime
account-session-this = Kjo
account-session-unknown-device = Pajisje e panjohur
account-session-end = Dilni nga atje
account-sessions-end-others = Dilni nga të gjitha të tjerat
account-sessions-ended = Hyrja atje u mbyll.

account-links-title = Lidhjet në emailet tona
account-links-intro = Kush ka një email tonin mund ta hapë rezervimin ose takimin për të cilin flet, dhe ta anulojë, pa hyrë në llogari. E keni dërguar më tej një email, apo e ka lexuar dikush? Bllokoni lidhjet. Çfarë keni rezervuar mbetet. Emailet e ardhshme do të kenë lidhje të reja.
account-links-revoke = Bllokoni të gjitha lidhjet
account-links-revoked = Kush hap një lidhje në emailet e dërguara deri tani, duhet të hyjë në llogari.

account-readings-title = Kush i ka lexuar të dhënat tuaja
account-readings-about = Portali shënon kur një person i zyrës hap diçka tuajën.
account-readings-none = Nuk ka asnjë lexim.
account-readings-show = Shihni herët e fundit
account-readings-application = hapi aplikimin tuaj
account-readings-applications = hapi një listë ku është aplikimi juaj
account-readings-booking = hapi një rezervim tuajin
account-readings-appointment = hapi një takim tuajin
account-readings-participants = hapi një listë pjesëmarrësish ku jeni edhe ju
account-readings-downloaded = shkarkoi një listë pjesëmarrësish ku jeni edhe ju
account-readings-erasure = hapi kërkesën tuaj për fshirje
account-readings-calls = hapi listën e telefonatave për t’u bërë, ku jeni edhe ju
account-readings-log = ju kërkoi në regjistrin e veprimeve
account-readings-desk = ju gjeti te sporteli (sportello) me adresën e emailit ose telefonin tuaj
account-readings-found = ju gjeti kur kërkoi një person
account-readings-viewed = hapi faqen me të dhënat tuaja
account-readings-corrected = korrigjoi të dhënat tuaja: { $details }
account-readings-restored = ktheu adresën tuaj të mëparshme të emailit

## Esportazione

account-export-title = Merrni të dhënat tuaja
account-export-text = Një skedar i vetëm me gjithçka që portali ruan për ju: të dhënat, pëlqimet, aplikimet me përgjigjet, rezervimet, hyrjet në llogari dhe çfarë është bërë me të dhënat tuaja. Programe të tjera kompjuterike dinë ta lexojnë.
account-export-link = Shkarkoni të dhënat tuaja (JSON)

## Cancellazione

account-erasure-title = Fshini të dhënat tuaja
account-erasure-text = Mund të na kërkoni t’i fshijmë të dhënat tuaja. Një pjesë duhet ruajtur për disa vjet, sipas ligjit.
account-erasure-link = Kërkoni fshirjen
account-erasure-asked = Keni kërkuar fshirjen e të dhënave tuaja: { $moment }. Një person i qendrës ju përgjigjet brenda një muaji. Numri i referencës: { $reference }.
account-erasure-page-title = Doni t’i fshijmë të dhënat tuaja?
account-erasure-what-title = Çfarë fshijmë
account-erasure-what-details = të dhënat tuaja, telefonin, adresën dhe hyrjet në llogari
account-erasure-what-bookings = rezervimet e aktiviteteve, me emrin tuaj
account-erasure-what-drafts = aplikimet që nuk janë dërguar kurrë
account-erasure-kept-title = Çfarë duhet të ruajmë, dhe pse
account-erasure-kept-applications = Aplikimet e dërguara dhe vendimet: një zyrë publike duhet të mund ta shpjegojë atë që vendos (GDPR, neni 17, paragrafi 3, shkronjat b dhe e).
account-erasure-kept-log = Regjistrin se kush ka bërë çfarë: ju mbron edhe ju.
account-erasure-how-title = Si vazhdon
account-erasure-how = E konfirmojmë kërkesën me email. Një person i qendrës ju përgjigjet brenda një muaji (GDPR, neni 12, paragrafi 3). Deri atëherë nuk ndryshon asgjë: rezervimet mbeten, nëse nuk i anuloni.
account-erasure-act = Kërkoj fshirjen e të dhënave të mia
account-erasure-keep = Jo, ruani gjithçka
