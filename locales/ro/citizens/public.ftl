### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = Munca vine pe bucăți. Parcursul dumneavoastră, nu.
public-home-lead = Consiliere, ateliere, evenimente și tirocini (stagii de practică) pentru cine trece de la un contract scurt la altul. Citiți regulile, verificați, depuneți candidatura.
public-home-programmes = Vedeți programele
public-home-activities = Găsiți o activitate
public-home-next = Următoarele activități
public-home-all-activities = Toate activitățile
public-home-how = Cum funcționează
public-step-check = Verificați dumneavoastră
public-step-check-text = Câteva întrebări și nu salvăm nimic. Vedeți imediat ce regulă este respectată și care nu.
public-step-apply = Depuneți candidatura
public-step-apply-text = Când vreți dumneavoastră. Nu vă cheamă nimeni.
public-step-answer = Citiți răspunsul
public-step-answer-text = Fie da, fie nu, primiți motivul în scris și pasul următor.
public-step-path = Urmați parcursul
public-step-path-text = Întâlniri, ateliere, evenimente: totul într-un loc, pasul următor sus.

## Programmi

public-programmes-lead = Fiecare program are regulile lui, scrise în întregime. Alegeți unul și verificați dacă este pentru dumneavoastră.
public-programmes-all = Toate programele
public-opening-not-yet = Încă nu e deschis
public-opening-from = din { $day }
public-opening-open = Deschis
public-opening-until = până la { $day }
public-opening-closed = Închis
public-opening-since = din { $day }

## La scheda di un programma

public-index = Cuprinsul paginii
public-check = Verificați dacă e pentru dumneavoastră
public-check-hint = Câteva întrebări, fără înregistrare. Nu vă salvăm răspunsurile.
public-apply = Depuneți candidatura
public-section-addressed = Pentru cine este
public-section-how-to = Cum se face
public-section-needed = Ce vă trebuie
public-section-achieved = Ce obțineți
public-section-times = Perioade și termene
public-section-access = Folosiți serviciul
public-section-conditions = Condițiile serviciului
public-section-contacts = Contact
public-rule-title = Regula pe care o aplicăm, cuvânt cu cuvânt
public-rule-everybody = Programul este deschis tuturor.
public-services = Serviciile
public-appointment = Rezervați o întâlnire cu un consilier
public-at-a-site = La un sediu
public-service-type = Serviciu pentru muncă

## Sedi

public-sites-title = Sediile noastre
public-sites-lead = Serviciile, regulile și timpii de așteptare sunt la fel peste tot: alegeți sediul care vă convine mai mult.
public-sites-link = Adresele și telefoanele sediilor
public-site-closed = Închis în perioada { $first } – { $last }
public-site-closed-on = Închis: { $day }
public-site-closed-title = Zile de închidere
public-site-activities = Activități la { $site }
public-site-hours = Când au loc întâlnirile
public-site-hours-about = Ne vedem cu programare. Ca să veniți în alt moment, sunați înainte.
public-site-hours-none = Deocamdată nu există ore pentru întâlniri aici.
public-site-here = Ce puteți face aici
public-site-first = prima zi liberă: { $day }
public-site-full = deocamdată nu sunt zile libere
public-site-book = Rezervați o întâlnire aici
public-site-next = Următoarele activități aici
public-site-contact = Unde suntem și cum ne găsiți
public-site-description = { $site }, { $address }: telefon, cum ajungeți, când au loc întâlnirile și ce puteți face aici.

## Che cosa dice chi legge una pagina

public-feedback-title = Cât de clare sunt informațiile de pe această pagină?
public-feedback-stars = { $stars ->
    [one] 1 stea din 5
    [few] { $stars } stele din 5
   *[other] { $stars } de stele din 5
}
public-feedback-missing = Alegeți un număr de stele.
public-feedback-liked = Ce v-a plăcut cel mai mult?
public-feedback-liked-clear = Indicațiile erau clare
public-feedback-liked-complete = Indicațiile erau complete
public-feedback-liked-orientation = Înțelegeam mereu că procedez corect
public-feedback-liked-technical = Nu am avut probleme tehnice
public-feedback-hard = Unde ați avut cele mai mari dificultăți?
public-feedback-hard-clear = Uneori indicațiile nu erau clare
public-feedback-hard-complete = Uneori indicațiile nu erau complete
public-feedback-hard-orientation = Uneori nu înțelegeam dacă procedez corect
public-feedback-hard-technical = Am avut probleme tehnice
public-feedback-other = Altceva
public-feedback-comment = Vreți să adăugați alte detalii?
public-feedback-comment-hint = Cel mult 200 de caractere. Nu scrieți numele dumneavoastră sau alte date personale.
public-feedback-too-much = De la conexiunea dumneavoastră am primit deja multe răspunsuri. Încercați din nou peste o oră.
public-feedback-thanks = Mulțumim. Răspunsul dumneavoastră ne ajută să scriem mai clar.

## Pagine informative

public-privacy-lead = Ce păstrăm despre dumneavoastră, de ce, cât timp și ce puteți cere.
public-privacy-who = Cine răspunde
public-privacy-who-text = { $office } decide ce se întâmplă cu datele dumneavoastră și vă răspunde la întrebări.
public-privacy-what = Ce păstrăm și de ce
public-privacy-what-visit = Dacă doar citiți sau verificați dacă un program este pentru dumneavoastră, nu păstrăm nimic despre dumneavoastră. Răspunsurile verificării rămân pe dispozitivul dumneavoastră.
public-privacy-what-book = Dacă rezervați, păstrăm numele, adresa de e-mail și ce ați rezervat, ca să vă dăm locul și ca să vă scriem ce ține de el.
public-privacy-what-apply = Dacă vă depuneți candidatura, păstrăm datele dumneavoastră și ce declarați, ca să decidem asupra candidaturii și ca să vă sprijinim în continuare.
public-privacy-what-log = Notăm ce consilier a văzut sau a schimbat fișa dumneavoastră și când.
public-privacy-why = Ce ne dă acest drept
public-privacy-why-text = Sunt servicii de interes public (GDPR, articolul 6, alineatul 1, litera e). Știrile prin e-mail le primiți numai dacă sunteți de acord și vă puteți răzgândi oricând.
public-privacy-long = Cât timp
public-privacy-long-text = Codurile de acces, o zi. Adresa de rețea de la care cereți un cod, 26 de ore. Mesajele trimise, 30 de zile. O sesiune pe care nu o folosiți se termină după 14 zile; pe un dispozitiv folosit și de alții, după 2 ore. Candidaturile și rezervările, cât timp vă sprijinim și cum cere legea despre documentele publice.
public-privacy-cookies = Cookie-uri
public-privacy-cookies-text = Când cereți un cod, un cookie leagă codul de browserul dumneavoastră și durează o oră. Timp de o oră păstrăm și ce ați scris. Când intrați în cont, alt cookie menține accesul. Înainte nu există niciunul. Pentru cine lucrează la birou, un al treilea cookie recunoaște browserul timp de un an. Nu există servicii de statistică, nici publicitate, nici conținuturi de pe alte site-uri. Răspunsurile la verificare rămân în fila browserului până când o închideți.
public-privacy-rights = Ce puteți cere
public-privacy-rights-text = Puteți vedea și corecta datele dumneavoastră, puteți lua o copie și ne puteți cere să le ștergem: găsiți totul în pagina „Datele mele”. Ne puteți și scrie. Dacă răspunsul nostru nu vă mulțumește, vă puteți adresa autorității Garante per la protezione dei dati personali.
public-privacy-demo = Aceasta este o demonstrație. Un birou care folosește acest portal pune aici propria informare.

public-legal-lead = Cum puteți folosi ce găsiți aici.
public-legal-content = Texte și date
public-legal-content-text = Dacă alături nu scrie altceva, textele și datele acestui portal se pot folosi cu licența Creative Commons Atribuire 4.0 (CC BY 4.0).
public-legal-distances = Distanțele dintre localități vin din datele GeoNames, cu aceeași licență.
public-legal-software = Software-ul
public-legal-software-text = Portalul este software liber cu licența European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = Pe ce vă puteți baza
public-legal-liability-text = Ținem informațiile la zi. Regula unui program pe care o vedeți aici este regula pe care o aplicăm. Verificarea pe care o faceți dumneavoastră nu este o decizie: decizia este răspunsul la candidatura dumneavoastră.
public-legal-declaration = Ce declarați
public-legal-declaration-text = Declarați faptele pe propria răspundere (DPR 445/2000, decret al Președintelui Republicii, articolele 46 și 47). Biroul le poate verifica. Declarațiile false au urmări penale.

public-accessibility-lead = { $office } se angajează să facă acest portal accesibil, conform legii italiene din 9 ianuarie 2004, nr. 4.
public-accessibility-state = Nivelul de conformitate
public-accessibility-state-text = Acest portal este parțial conform cu cerințele din anexa A a standardului UNI CEI EN 301549, din motivele de mai jos. Este construit ca să respecte WCAG 2.2, nivelul AA.
public-accessibility-gaps = Conținut care nu este accesibil
public-accessibility-gaps-tests = Portalul nu a fost încă testat de persoane care folosesc în fiecare zi cititoare de ecran și alte mijloace de ajutor.
public-accessibility-gaps-languages = Unele texte ale programelor și activităților sunt numai în italiană. În celelalte limbi sunt marcate ca atare, ca să fie pronunțate bine de cititoarele de ecran.
public-accessibility-how = Cum a fost întocmită declarația
public-accessibility-how-text = Această declarație a fost întocmită: { $date }. Se bazează pe o autoevaluare: controale automate ale fiecărei pagini și probe cu tastatura, cu mărirea ecranului și fără scripturi.
public-accessibility-feedback = Cum ne scrieți
public-accessibility-feedback-text = Ați întâlnit un obstacol sau aveți nevoie de un conținut în altă formă? Scrieți-ne și spuneți-ne pagina. Răspundem în 30 de zile.
public-accessibility-enforcement = Dacă răspunsul nu e suficient
public-accessibility-enforcement-text = Dacă nu răspundem în 30 de zile sau dacă răspunsul nu vă mulțumește, vă puteți adresa la Difensore civico per il digitale (apărătorul drepturilor digitale) de la AgID.
public-accessibility-about = Despre portal
public-accessibility-about-text = Paginile funcționează fără scripturi, pe ecrane mici, mărite până la 400 % și tipărite.

public-help-title = Ajutor și contact
public-help-lead = Întrebați-ne sau spuneți-ne ce nu funcționează.
public-help-fault = Anunțați o problemă
public-help-fault-text = Ceva din acest portal este greșit sau o pagină nu funcționează? Scrieți-ne: ce pagină, ce ați făcut, ce s-a întâmplat.
public-help-contact = Contact
public-help-contact-text = Ne găsiți prin e-mail și, la fiecare sediu, la telefon și personal.
public-help-q-account = Trebuie să mă înregistrez?
public-help-a-account = Nu ca să citiți și nu ca să verificați dacă un program este pentru dumneavoastră. Ca să rezervați sau să vă depuneți candidatura, scrieți adresa de e-mail și codul pe care vi-l trimitem. Nu există parolă.
public-help-q-cost = Cât costă?
public-help-a-cost = Nimic. Toate serviciile sunt gratuite.
public-help-q-email = Nu am adresă de e-mail. Ce fac?
public-help-a-email = Veniți la un sediu sau la ghișeul (sportello) primăriei dumneavoastră (Comune). Un consilier face împreună cu dumneavoastră candidatura și rezervările și vă dă o foaie cu numărul de referință. Cu acest număr și cu numărul de telefon puteți vedea și anula aici ce ați rezervat.
public-help-q-several = Îmi pot depune candidatura la mai multe programe?
public-help-a-several = Da. Fiecare program decide după regulile lui.
public-help-q-cancel = Am rezervat și nu pot veni. Ce fac?
public-help-a-cancel = Dați locul înapoi: din pagina rezervării, cu linkul din e-mailul nostru sau cu numărul de referință care este pe foaia dumneavoastră. Trece la prima persoană care așteaptă.
public-help-q-waiting = Cum funcționează lista de așteptare?
public-help-a-waiting = Contează ordinea înscrierii. Când se eliberează un loc, îl oferim primei persoane de pe listă: prin e-mail sau, dacă nu are o adresă de e-mail, prin telefon.
public-help-q-language = Vorbește cineva limba mea?
public-help-a-language = Pagina fiecărei activități spune ce limbi se vorbesc și dacă există interpret. În lista activităților puteți alege o limbă.
