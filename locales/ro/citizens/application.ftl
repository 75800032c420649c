### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Candidatură: { $programme }
application-start-text = Pasul îl faceți dumneavoastră: nu vă cheamă nimeni și nu e nevoie să ceară altcineva pentru dumneavoastră. Durează cam zece minute. Puteți să vă opriți și să continuați oricând: ce scrieți se salvează.
application-start-needed = De ce aveți nevoie
application-start-check = Nu știți dacă este pentru dumneavoastră?
application-closed-title = Candidaturile sunt închise
application-closed-text = Acest program primește candidaturi în perioada { $from } – { $until }. Dacă ați început o candidatură, rămâne salvată.

## L’elenco delle cose da fare

application-tasks-title = Candidatura dumneavoastră
application-tasks-progress = Părți completate: { $done } din { $all }. Puteți să vă opriți și să continuați oricând: totul se salvează.
application-tasks-person = 1. Cine sunteți
application-tasks-work = 2. Situația dumneavoastră
application-tasks-no-questions = Pentru acest program nu sunt necesare alte răspunsuri.
application-tasks-send = 3. Verificați și trimiteți
application-tasks-incomplete = Mai lipsește ceva. Lista de mai jos arată ce.
application-status-done = Completat
application-status-to-do = De făcut
application-status-to-correct = De corectat
application-status-optional = Opțional
application-status-not-yet = Încă nu se poate
application-give-up = Ștergeți această ciornă
application-save-later = Salvați și continuați mai târziu
application-change = Modificați: { $part }

## Le parti

application-name = Numele
application-name-question = Cum vă numiți?
application-name-hint = Ca în acte, în orice alfabet.
application-given-name = Prenume
application-family-name = Nume de familie
application-family-name-hint = Dacă aveți un singur nume, scrieți-l aici.
application-birth-date = Data nașterii
application-birthplace = Locul nașterii
application-birthplace-question = Unde v-ați născut?
birthplace-hint = Localitatea italiană (comune) cu numele de atunci sau țara. Dacă vreți, adăugați orașul: Fès, Maroc.
birthplace-empty = Scrieți localitatea, sau țara dacă v-ați născut în străinătate
place-choose = Alegeți locul la care vă referiți
place-suggestions = Vă referiți la unul dintre acestea?
birthplace-other = Niciunul dintre acestea: aleg țara mai jos
birthplace-unknown = Nu cunoaștem acest loc. Alegeți în ce țară se află sau corectați numele
birthplace-state = În ce țară se află?
birthplace-state-hint = Numai dacă v-ați născut în străinătate. Numele pe care l-ați scris rămâne ca oraș.
birthplace-state-choose = Alegeți țara
birthplace-state-missing = Alegeți țara în care se află
birthplace-today = { $then }, astăzi { $now }
birthplace-abroad = { $then }, astăzi în străinătate
birthplace-former = { $name } (nu mai există)
application-place-unknown = Nu găsim acest loc. Verificați cum este scris.
application-codice-fiscale = Codice fiscale (codul fiscal)
application-codice-fiscale-question = Care este codice fiscale (codul fiscal) al dumneavoastră?
application-codice-fiscale-hint = Îl găsiți pe cardul de sănătate (tessera sanitaria). Dacă nu îl aveți, lăsați gol: vă puteți depune candidatura oricum.
application-codice-fiscale-disagrees = Acest cod nu se potrivește cu ce ați scris la: { $details }. Verificați codul sau corectați ce ați scris.
application-residence = Reședința (residenza) și adresa
application-residence-question = Unde locuiți?
application-municipality = Localitatea (comune)
application-municipality-hint = Cea în care aveți reședința înregistrată (residenza), în Italia.
application-district = Sectorul (circoscrizione)
application-district-hint = Scrieți numărul dacă locuiți în: { $places }
application-district-missing = Scrieți numărul sectorului: pentru acest program contează
application-district-problem = Scrieți numărul sectorului, de exemplu 2
application-address = Strada și numărul
application-phone = Telefon
application-phone-question = La ce număr de telefon vă găsim?
application-phone-hint = Pentru altă țară începeți cu + și prefixul.
application-language = Limbă
application-language-question = În ce limbă vreți să vă scriem?
application-referral-source = Cum ați aflat de program
application-referral-source-question = Cum ați aflat de program?
application-referral-source-hint = Ne ajută să ajungem la cine are nevoie. Nu schimbă nimic pentru candidatura dumneavoastră.
referral-source-job-centre = De la un centro per l’impiego (agenția pentru ocuparea forței de muncă) sau de la biroul nostru
referral-source-social-services = De la serviciile sociale ale primăriei (Comune)
referral-source-association = De la o asociație, un sindicat, un birou de asistență (patronato) sau o parohie
referral-source-school = De la o școală sau un centru de formare
referral-source-word-of-mouth = De la prieteni, rude sau colegi
referral-source-poster = Dintr-un afiș sau un pliant
referral-source-internet = De pe internet sau din rețelele sociale
referral-source-press = Din ziare, de la radio sau de la televizor
referral-source-other = În alt fel
referral-source-unsaid = Prefer să nu spun

## Controllare e inviare

application-check-title = Verificați răspunsurile
application-check-person = Cine sunteți
application-check-answers = Răspunsurile dumneavoastră
application-check-result = Condițiile programului
application-check-met = Din răspunsurile dumneavoastră reiese că îndepliniți condițiile.
application-check-not-met = Din răspunsurile dumneavoastră reiese că nu îndepliniți condițiile. Puteți trimite candidatura oricum: biroul o citește și decide.
application-none = Nimic
application-declare = Declarați și trimiteți
application-privacy-label = Informarea privind datele personale
application-privacy-text = Am citit informarea privind datele personale.
application-privacy-link = Citiți informarea privind datele personale
application-privacy-missing = Citiți informarea privind datele personale și bifați căsuța
application-declaration-label = Declarație
application-declaration-text = Declar pe propria răspundere că ceea ce am scris este adevărat (articolele 46 și 47 din DPR 445/2000). Știu că declarațiile false sunt pedepsite de lege (articolul 76).
application-declaration-missing = Bifați căsuța ca să declarați că ceea ce ați scris este adevărat
application-send = Trimiteți candidatura
application-rule-changed-title = Regula acestui program s-a schimbat
application-rule-changed-text = S-a schimbat după ce ați început. Nu ați pierdut nimic din ce ați scris. Recitiți condițiile înainte de a trimite.
application-declared-changed-title = Ce declarați s-a schimbat
application-declared-changed-text = S-a schimbat după ce ați deschis această pagină, poate în altă fereastră sau la sediu. Recitiți totul înainte de a trimite.
application-rule-changed-new = Aceste condiții sunt noi:

## La candidatura, rivista

application-sent-title = Candidatură trimisă
application-reference = Numărul dumneavoastră de referință
application-state-label = Stare:
application-decision = Decizia
application-unmet = Ce condiții nu îndepliniți
application-other-year = De la { $date } contează răspunsurile despre { $year }: dacă se schimbă, vă puteți depune din nou candidatura.
application-look-again = Cum puteți cere reexaminarea deciziei
application-look-again-text = Credeți că este o greșeală? Scrieți la { $email } sau veniți la sediu, cu numărul de referință { $reference }, și cereți reexaminarea deciziei. Răspunde de decizie: { $office }. Între timp, termenul de contestare continuă să curgă.
application-book-first-interview = Rezervați prima întâlnire
application-first-interview-about = Întâlnirea este cu o persoană de la birou. Nu există un termen-limită: cu cât rezervați mai repede, cu atât începeți mai repede.
application-next = Ce urmează
application-next-submitted = Un consilier citește candidatura și decide. Vă scriem prin e-mail, iar decizia o găsiți aici.
application-next-under-review = Un consilier citește acum candidatura. Imediat ce decide, vă scriem prin e-mail, iar decizia o găsiți aici.
application-next-withdrawn = Vă puteți depune din nou candidatura cât timp programul primește candidaturi.
application-to-bring = Ce să aduceți
application-history = Ce s-a întâmplat
application-history-decision = Decizie
application-declared = Ce ați declarat
application-declared-on = Valabil pentru ziua: { $date }.
application-print-hint = Ca să păstrați această pagină, tipăriți-o sau salvați-o ca PDF din browser.
application-to-path = Mergeți la parcursul meu
application-withdraw = Retrageți candidatura
application-withdraw-title = Vreți să retrageți această candidatură?
application-withdraw-text = Biroul nu va merge mai departe. Dacă vă răzgândiți, vă puteți depune din nou candidatura, cât timp programul primește candidaturi.
application-withdraw-draft-title = Vreți să ștergeți această ciornă?
application-withdraw-draft-text = Ce ați scris pentru acest program se pierde. Datele dumneavoastră personale rămân în cont.
application-withdraw-keep = Nu, o păstrez
