### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = Sa keni fituar në vitin { $year }, para taksave?
question-income-hint = Mblidhni të gjitha punët e atij viti. Shumat i gjeni në Certificazione Unica (vërtetimi i të ardhurave nga punëdhënësi). Për shembull: 8.500,00
question-contracts = Sa kontrata pune ose misione përmes agjencisë (missioni) keni nënshkruar në vitin { $year }?
question-contracts-hint = Numëroni të gjitha kontratat, edhe ato të shkurtrat. Nëse nuk keni nënshkruar asnjë, shkruani 0.
question-months-worked = Sa muaj keni punuar në vitin { $year }, gjithsej?
question-months-worked-hint = Numërohen edhe gjysmat e muajve: për shtatë muaj e gjysmë shkruani 7,5
question-birth-date = Kur keni lindur?
question-birth-date-hint = Për shembull: 27 3 1998
question-residence = Ku banoni?
question-residence-hint = Zgjidhni vendin e vendbanimit tuaj të regjistruar (residenza).
question-employment-state = A punoni sot?
question-employment-state-hint = Zgjidhni çfarë ju përshkruan më mirë.
question-months-unemployed = Në { $window } muajt e fundit, sa muaj keni qenë pa punë dhe e keni kërkuar?
question-months-unemployed-hint = Numëroni muajt e plotë. Nuk është e nevojshme të jenë radhazi.
question-education = Cila është diploma juaj më e lartë?
question-education-hint = Vlen edhe një diplomë e një vendi tjetër.
question-years-since-school = Sa vjet të plota kanë kaluar që kur e latë shkollën?
question-years-since-school-hint = Shkollë, formim profesional ose universitet. Nëse është më pak se një vit, shkruani 0.
question-months-inactive = Prej sa muajsh nuk punoni dhe nuk kërkoni punë?
question-months-inactive-hint = Nëse sot punoni ose kërkoni punë, shkruani 0.
question-dependent-children = Sa fëmijë keni në ngarkim?
question-dependent-children-hint = Nëse nuk keni, shkruani 0.
question-alone-with-children = A keni fëmijë në ngarkim dhe kujdeseni për ta pa partner?
question-alone-with-children-hint = Përgjigjuni po nëse asnjë i rritur tjetër i familjes suaj nuk i mban bashkë me ju.
question-referred-by-social-services = A ju dërgojnë shërbimet sociale?
question-referred-by-social-services-hint = Përgjigjuni po nëse një punonjëse sociale ose një punonjës social ju ndjek dhe ju ka folur për këtë program.
question-mobility-list = A jeni në një listë të lëvizshmërisë (lista di mobilità)?
question-mobility-list-hint = Është një listë e personave që një firmë i ka pushuar nga puna bashkë me të tjerë.
question-dismissed-without-benefit = A e humbët punën pa marrë një ndihmë në para?
question-dismissed-without-benefit-hint = Përgjigjuni jo nëse merrni NASpI (pagesë papunësie) ose një ndihmë tjetër në para për punën e humbur.
question-banca-dati = A jeni në Banca Dati Lavoro?
question-banca-dati-hint = Është arkivi i CV-ve të njësisë (circoscrizione), ku firmat kërkojnë persona.
question-woman = A jeni grua?
question-woman-hint = E pyesim sepse vendet e këtij programi janë vetëm për gratë.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, njësia { $number } (Circoscrizione)
choice-residence-elsewhere = Në një vend tjetër
choice-employment-employed = Kam një punë ose një mision përmes agjencisë
choice-employment-self-employed = Punoj për vete
choice-employment-unemployed = Nuk kam punë dhe e kërkoj
choice-employment-seeking-first-job = Kërkoj punën e parë
choice-employment-inactive = Nuk punoj dhe nuk kërkoj punë
choice-education-0 = Asnjë diplomë, ose shkollë fillore e papërfunduar
choice-education-1 = Shkollë fillore (scuola elementare)
choice-education-2 = Shkollë e mesme e ulët (scuola media)
choice-education-3 = Diplomë e shkollës së mesme të lartë ose kualifikim profesional
choice-education-4 = Formim teknik pas shkollës së mesme (IFTS)
choice-education-5 = Institut i lartë teknik (ITS)
choice-education-6 = Bachelor, tre vjet (laurea triennale)
choice-education-7 = Diplomë master (laurea magistrale)
choice-education-8 = Doktoraturë

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] të ardhurat në vitin { $year }: më shumë se { $limit }
    [at_least] të ardhurat në vitin { $year }: të paktën { $limit }
    [less_than] të ardhurat në vitin { $year }: më pak se { $limit }
   *[at_most] të ardhurat në vitin { $year }: jo më shumë se { $limit }
}
condition-contracts = { $relation ->
    [more_than] kontrata ose misione në vitin { $year }: më shumë se { $limit }
    [at_least] kontrata ose misione në vitin { $year }: të paktën { $limit }
    [less_than] kontrata ose misione në vitin { $year }: më pak se { $limit }
   *[at_most] kontrata ose misione në vitin { $year }: jo më shumë se { $limit }
}
condition-months-worked = { $relation ->
    [more_than] muaj pune në vitin { $year }: më shumë se { $limit }
    [at_least] muaj pune në vitin { $year }: të paktën { $limit }
    [less_than] muaj pune në vitin { $year }: më pak se { $limit }
   *[at_most] muaj pune në vitin { $year }: jo më shumë se { $limit }
}
condition-birth-date = { $relation ->
    [more_than] mosha në vite të plota: më shumë se { $limit }
    [at_least] mosha në vite të plota: të paktën { $limit }
    [less_than] mosha në vite të plota: më pak se { $limit }
   *[at_most] mosha në vite të plota: jo më shumë se { $limit }
}
condition-residence = vendbanimi në një nga këto vende: { $areas }
condition-employment-state = një nga këto gjendje: { $states }
condition-months-unemployed = { $relation ->
    [more_than] muaj pa punë në { $window } të fundit: më shumë se { $limit }
    [at_least] muaj pa punë në { $window } të fundit: të paktën { $limit }
    [less_than] muaj pa punë në { $window } të fundit: më pak se { $limit }
   *[at_most] muaj pa punë në { $window } të fundit: jo më shumë se { $limit }
}
condition-education = { $relation ->
    [more_than] diplomë më e lartë se kjo: { $level }
    [at_least] kjo diplomë ose më e lartë: { $level }
    [less_than] diplomë më e ulët se kjo: { $level }
   *[at_most] diplomë jo më e lartë se kjo: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] vite të plota që nga mbarimi i shkollës: më shumë se { $limit }
    [at_least] vite të plota që nga mbarimi i shkollës: të paktën { $limit }
    [less_than] vite të plota që nga mbarimi i shkollës: më pak se { $limit }
   *[at_most] vite të plota që nga mbarimi i shkollës: jo më shumë se { $limit }
}
condition-months-inactive = { $relation ->
    [more_than] muaj pa punuar dhe pa kërkuar punë: më shumë se { $limit }
    [at_least] muaj pa punuar dhe pa kërkuar punë: të paktën { $limit }
    [less_than] muaj pa punuar dhe pa kërkuar punë: më pak se { $limit }
   *[at_most] muaj pa punuar dhe pa kërkuar punë: jo më shumë se { $limit }
}
condition-dependent-children = { $relation ->
    [more_than] fëmijë në ngarkim: më shumë se { $limit }
    [at_least] fëmijë në ngarkim: të paktën { $limit }
    [less_than] fëmijë në ngarkim: më pak se { $limit }
   *[at_most] fëmijë në ngarkim: jo më shumë se { $limit }
}
condition-alone-with-children = { $holds ->
    [true] fëmijë në ngarkim, pa partner
   *[false] pa fëmijë në ngarkim, ose me partner
}
condition-referred-by-social-services = { $holds ->
    [true] dërgim nga shërbimet sociale
   *[false] pa dërgim nga shërbimet sociale
}
condition-mobility-list = { $holds ->
    [true] regjistrim në një listë të lëvizshmërisë (lista di mobilità)
   *[false] pa regjistrim në një listë të lëvizshmërisë (lista di mobilità)
}
condition-dismissed-without-benefit = { $holds ->
    [true] punë e humbur, pa ndihmë në para
   *[false] asnjë punë e humbur pa ndihmë në para
}
condition-banca-dati = { $holds ->
    [true] regjistrim në Banca Dati Lavoro
   *[false] pa regjistrim në Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] vetëm për gratë
   *[false] jo vetëm për gratë
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] Në vitin { $year } keni fituar më shumë se { $limit }.
    [at_least] Në vitin { $year } keni fituar të paktën { $limit }.
    [less_than] Në vitin { $year } keni fituar më pak se { $limit }.
   *[at_most] Në vitin { $year } nuk keni fituar më shumë se { $limit }.
}
reason-contracts = { $relation ->
    [more_than] Në vitin { $year } keni nënshkruar më shumë se { $limit ->
        [one] { $limit } kontratë ose mision
       *[other] { $limit } kontrata ose misione
    }.
    [at_least] Në vitin { $year } keni nënshkruar të paktën { $limit ->
        [one] { $limit } kontratë ose mision
       *[other] { $limit } kontrata ose misione
    }.
    [less_than] Në vitin { $year } keni nënshkruar më pak se { $limit ->
        [one] { $limit } kontratë ose mision
       *[other] { $limit } kontrata ose misione
    }.
   *[at_most] Në vitin { $year } nuk keni nënshkruar më shumë se { $limit ->
        [one] { $limit } kontratë ose mision
       *[other] { $limit } kontrata ose misione
    }.
}
reason-months-worked = { $relation ->
    [more_than] Në vitin { $year } keni punuar më shumë se { $limit } muaj.
    [at_least] Në vitin { $year } keni punuar të paktën { $limit } muaj.
    [less_than] Në vitin { $year } keni punuar më pak se { $limit } muaj.
   *[at_most] Në vitin { $year } nuk keni punuar më shumë se { $limit } muaj.
}
reason-birth-date = { $relation ->
    [more_than] Jeni mbi { $limit } vjeç.
    [at_least] Jeni të paktën { $limit } vjeç.
    [less_than] Jeni nën { $limit } vjeç.
   *[at_most] Nuk jeni mbi { $limit } vjeç.
}
reason-residence = { $holds ->
    [true] Banoni në një nga këto vende: { $areas }.
   *[false] Nuk banoni në asnjë nga këto vende: { $areas }.
}
reason-employment-state = { $holds ->
    [true] Sot gjendja juaj është një nga këto: { $states }.
   *[false] Sot gjendja juaj nuk është asnjë nga këto: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Keni qenë pa punë më shumë se { $limit } nga { $window } muajt e fundit.
    [at_least] Keni qenë pa punë të paktën { $limit } nga { $window } muajt e fundit.
    [less_than] Keni qenë pa punë më pak se { $limit } nga { $window } muajt e fundit.
   *[at_most] Keni qenë pa punë jo më shumë se { $limit } nga { $window } muajt e fundit.
}
reason-education = { $relation ->
    [more_than] Diploma juaj është më e lartë se kjo: { $level }.
    [at_least] Diploma juaj është kjo ose më e lartë: { $level }.
    [less_than] Diploma juaj është më e ulët se kjo: { $level }.
   *[at_most] Diploma juaj nuk është më e lartë se kjo: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Vite të plota që kur e latë shkollën: më shumë se { $limit }.
    [at_least] Vite të plota që kur e latë shkollën: të paktën { $limit }.
    [less_than] Vite të plota që kur e latë shkollën: më pak se { $limit }.
   *[at_most] Vite të plota që kur e latë shkollën: jo më shumë se { $limit }.
}
reason-months-inactive = { $relation ->
    [more_than] Nuk punoni dhe nuk kërkoni punë prej më shumë se { $limit } muajsh.
    [at_least] Nuk punoni dhe nuk kërkoni punë prej të paktën { $limit } muajsh.
    [less_than] Koha juaj pa punuar dhe pa kërkuar punë: më pak se { $limit } muaj.
   *[at_most] Koha juaj pa punuar dhe pa kërkuar punë: jo më shumë se { $limit } muaj.
}
reason-dependent-children = { $relation ->
    [more_than] Fëmijë në ngarkimin tuaj: më shumë se { $limit }.
    [at_least] Fëmijë në ngarkimin tuaj: të paktën { $limit }.
    [less_than] Fëmijë në ngarkimin tuaj: më pak se { $limit }.
   *[at_most] Fëmijë në ngarkimin tuaj: jo më shumë se { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] Keni fëmijë në ngarkim dhe kujdeseni për ta pa partner.
   *[false] Nuk kujdeseni pa partner për fëmijë në ngarkim.
}
reason-referred-by-social-services = { $holds ->
    [true] Ju dërgojnë shërbimet sociale.
   *[false] Nuk ju dërgojnë shërbimet sociale.
}
reason-mobility-list = { $holds ->
    [true] Jeni në një listë të lëvizshmërisë (lista di mobilità).
   *[false] Nuk jeni në një listë të lëvizshmërisë (lista di mobilità).
}
reason-dismissed-without-benefit = { $holds ->
    [true] E humbët punën dhe nuk merrni ndihmë në para.
   *[false] Nuk e humbët punën pa marrë ndihmë në para.
}
reason-banca-dati = { $holds ->
    [true] Jeni në Banca Dati Lavoro.
   *[false] Nuk jeni në Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Jeni grua.
   *[false] Nuk jeni grua.
}
reason-unknown = Ende nuk e dimë: { $condition }.
reason-open-to-all = Ky program është i hapur për të gjithë.

## Come si uniscono le regole

rule-all = Të gjitha këto kushte:
rule-any = Të paktën një nga këto kushte:
rule-not = Ky kusht nuk duhet të plotësohet:
outcome-met = I plotësuar
outcome-not-met = I paplotësuar
outcome-unknown = Ende i panjohur

## Errori delle risposte

answer-error-missing = Përgjigjuni kësaj pyetjeje
answer-error-choice = Zgjidhni një nga përgjigjet
answer-error-whole-number = Shkruani një numër të plotë, për shembull 3
answer-error-half-months = Shkruajini muajt si numër, për shembull 8 ose 7,5
answer-error-too-large = Shkruani një numër që nuk e kalon { $largest }
answer-error-amount = Shkruani një shumë në euro, për shembull 8.500,00
answer-error-amount-separators = Kontrolloni pikat dhe presjet e shumës. Për shembull: 8.500,00
answer-error-amount-thousands = Janë mijëra apo centë? Shkruani për shembull 9.500 ose 9,50
answer-error-amount-cents = Shkruani jo më shumë se dy shifra për centët
answer-error-amount-negative = Shkruani një shumë zero ose më të madhe
answer-error-amount-too-large = Kjo shumë është shumë e madhe. Kontrollojeni
answer-error-date-incomplete = Shkruani ditën, muajin dhe vitin
answer-error-date-number = Shkruani ditën, muajin dhe vitin me numra, për shembull 27 3 1998
answer-error-date-century = Shkruani vitin me katër shifra, për shembull 1998
answer-error-date-range = Kontrolloni vitin
answer-error-date-impossible = Kjo ditë nuk ekziston. Kontrolloni ditën dhe muajin
answer-error-birth-future = Data e lindjes duhet të jetë në të kaluarën
answer-error-birth-too-young = Duhet të jeni të paktën { $age } vjeç për ta përdorur vetë portalin
answer-error-birth-too-long-ago = Kontrolloni vitin e lindjes
