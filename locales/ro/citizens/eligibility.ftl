### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = Cât ați câștigat în { $year }, înainte de impozite?
question-income-hint = Adunați toate locurile de muncă din acel an. Găsiți sumele în Certificazione Unica (adeverința de venit de la angajator). De exemplu: 8.500,00
question-contracts = Câte contracte de muncă sau misiuni prin agenție (missioni) ați semnat în { $year }?
question-contracts-hint = Numărați toate contractele, și pe cele scurte. Dacă nu ați semnat niciunul, scrieți 0.
question-months-worked = Câte luni ați lucrat în { $year }, în total?
question-months-worked-hint = Se numără și jumătățile de lună: pentru șapte luni și jumătate scrieți 7,5
question-birth-date = Când v-ați născut?
question-birth-date-hint = De exemplu: 27 3 1998
question-residence = Unde locuiți?
question-residence-hint = Alegeți locul în care aveți reședința înregistrată (residenza).
question-employment-state = Astăzi lucrați?
question-employment-state-hint = Alegeți ce vi se potrivește cel mai bine.
question-months-unemployed = În ultimele { $window ->
        [one] { $window } lună
        [few] { $window } luni
       *[other] { $window } de luni
    }, câte luni ați fost fără loc de muncă și ați căutat unul?
question-months-unemployed-hint = Numărați lunile întregi. Nu e nevoie să fie la rând.
question-education = Care sunt cele mai înalte studii ale dumneavoastră?
question-education-hint = Sunt valabile și studiile din altă țară.
question-years-since-school = De câți ani întregi ați terminat sau ați lăsat școala?
question-years-since-school-hint = Școală, formare profesională sau universitate. Dacă e mai puțin de un an, scrieți 0.
question-months-inactive = De câte luni nu lucrați și nu căutați de lucru?
question-months-inactive-hint = Dacă astăzi lucrați sau căutați de lucru, scrieți 0.
question-dependent-children = Câți copii aveți în întreținere?
question-dependent-children-hint = Dacă nu aveți, scrieți 0.
question-alone-with-children = Aveți copii în întreținere și vă ocupați de ei fără partener?
question-alone-with-children-hint = Răspundeți da dacă niciun alt adult din familie nu îi întreține împreună cu dumneavoastră.
question-referred-by-social-services = Vă trimit serviciile sociale?
question-referred-by-social-services-hint = Răspundeți da dacă un asistent social sau o asistentă socială vă urmărește situația și v-a vorbit despre acest program.
question-mobility-list = Sunteți pe o listă de mobilitate (lista di mobilità)?
question-mobility-list-hint = Este o listă cu persoane concediate de o firmă împreună cu altele.
question-dismissed-without-benefit = Ați pierdut locul de muncă fără să primiți o indemnizație?
question-dismissed-without-benefit-hint = Răspundeți nu dacă primiți NASpI (ajutor de șomaj) sau altă indemnizație pentru locul de muncă pierdut.
question-banca-dati = Sunteți în Banca Dati Lavoro?
question-banca-dati-hint = Este arhiva de CV-uri a sectorului (circoscrizione), în care firmele caută persoane.
question-woman = Sunteți femeie?
question-woman-hint = Întrebăm pentru că locurile acestui program sunt numai pentru femei.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, sectorul { $number } (Circoscrizione)
choice-residence-elsewhere = În alt loc
choice-employment-employed = Am un loc de muncă sau o misiune prin agenție
choice-employment-self-employed = Lucrez pe cont propriu
choice-employment-unemployed = Nu am loc de muncă și caut
choice-employment-seeking-first-job = Caut primul loc de muncă
choice-employment-inactive = Nu lucrez și nu caut de lucru
choice-education-0 = Fără studii sau școala primară neterminată
choice-education-1 = Școala primară (scuola elementare)
choice-education-2 = Gimnaziu (scuola media)
choice-education-3 = Liceu cu diplomă sau calificare profesională
choice-education-4 = Formare tehnică după liceu (IFTS)
choice-education-5 = Institut tehnic superior (ITS)
choice-education-6 = Licență (laurea triennale)
choice-education-7 = Master (laurea magistrale)
choice-education-8 = Doctorat

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] venit în { $year }: mai mare de { $limit }
    [at_least] venit în { $year }: cel puțin { $limit }
    [less_than] venit în { $year }: mai mic de { $limit }
   *[at_most] venit în { $year }: cel mult { $limit }
}
condition-contracts = { $relation ->
    [more_than] contracte sau misiuni în { $year }: mai mult de { $limit }
    [at_least] contracte sau misiuni în { $year }: cel puțin { $limit }
    [less_than] contracte sau misiuni în { $year }: mai puțin de { $limit }
   *[at_most] contracte sau misiuni în { $year }: cel mult { $limit }
}
condition-months-worked = { $relation ->
    [more_than] luni lucrate în { $year }: mai mult de { $limit }
    [at_least] luni lucrate în { $year }: cel puțin { $limit }
    [less_than] luni lucrate în { $year }: mai puțin de { $limit }
   *[at_most] luni lucrate în { $year }: cel mult { $limit }
}
condition-birth-date = { $relation ->
    [more_than] vârsta în ani împliniți: mai mult de { $limit }
    [at_least] vârsta în ani împliniți: cel puțin { $limit }
    [less_than] vârsta în ani împliniți: mai puțin de { $limit }
   *[at_most] vârsta în ani împliniți: cel mult { $limit }
}
condition-residence = reședință în unul dintre aceste locuri: { $areas }
condition-employment-state = una dintre aceste situații: { $states }
condition-months-unemployed = { $relation ->
    [more_than] luni fără loc de muncă din ultimele { $window }: mai mult de { $limit }
    [at_least] luni fără loc de muncă din ultimele { $window }: cel puțin { $limit }
    [less_than] luni fără loc de muncă din ultimele { $window }: mai puțin de { $limit }
   *[at_most] luni fără loc de muncă din ultimele { $window }: cel mult { $limit }
}
condition-education = { $relation ->
    [more_than] studii mai înalte decât: { $level }
    [at_least] studii cel puțin la nivelul: { $level }
    [less_than] studii sub nivelul: { $level }
   *[at_most] studii cel mult la nivelul: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] ani întregi de la sfârșitul școlii: mai mult de { $limit }
    [at_least] ani întregi de la sfârșitul școlii: cel puțin { $limit }
    [less_than] ani întregi de la sfârșitul școlii: mai puțin de { $limit }
   *[at_most] ani întregi de la sfârșitul școlii: cel mult { $limit }
}
condition-months-inactive = { $relation ->
    [more_than] luni fără muncă și fără a căuta de lucru: mai mult de { $limit }
    [at_least] luni fără muncă și fără a căuta de lucru: cel puțin { $limit }
    [less_than] luni fără muncă și fără a căuta de lucru: mai puțin de { $limit }
   *[at_most] luni fără muncă și fără a căuta de lucru: cel mult { $limit }
}
condition-dependent-children = { $relation ->
    [more_than] copii în întreținere: mai mult de { $limit }
    [at_least] copii în întreținere: cel puțin { $limit }
    [less_than] copii în întreținere: mai puțin de { $limit }
   *[at_most] copii în întreținere: cel mult { $limit }
}
condition-alone-with-children = { $holds ->
    [true] copii în întreținere, fără partener
   *[false] fără copii în întreținere sau cu partener
}
condition-referred-by-social-services = { $holds ->
    [true] trimitere de la serviciile sociale
   *[false] nicio trimitere de la serviciile sociale
}
condition-mobility-list = { $holds ->
    [true] înscriere pe o listă de mobilitate (lista di mobilità)
   *[false] nicio înscriere pe o listă de mobilitate (lista di mobilità)
}
condition-dismissed-without-benefit = { $holds ->
    [true] loc de muncă pierdut, fără indemnizație
   *[false] niciun loc de muncă pierdut fără indemnizație
}
condition-banca-dati = { $holds ->
    [true] înscriere în Banca Dati Lavoro
   *[false] nicio înscriere în Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] numai pentru femei
   *[false] nu numai pentru femei
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] În { $year } ați câștigat mai mult de { $limit }.
    [at_least] În { $year } ați câștigat cel puțin { $limit }.
    [less_than] În { $year } ați câștigat mai puțin de { $limit }.
   *[at_most] În { $year } nu ați câștigat mai mult de { $limit }.
}
reason-contracts = { $relation ->
    [more_than] Contracte sau misiuni semnate în { $year }: mai mult de { $limit }.
    [at_least] Contracte sau misiuni semnate în { $year }: cel puțin { $limit }.
    [less_than] Contracte sau misiuni semnate în { $year }: mai puțin de { $limit }.
   *[at_most] Contracte sau misiuni semnate în { $year }: nu mai mult de { $limit }.
}
reason-months-worked = { $relation ->
    [more_than] În { $year } ați lucrat mai mult de { $limit } luni.
    [at_least] În { $year } ați lucrat cel puțin { $limit } luni.
    [less_than] În { $year } ați lucrat mai puțin de { $limit } luni.
   *[at_most] În { $year } nu ați lucrat mai mult de { $limit } luni.
}
reason-birth-date = { $relation ->
    [more_than] Aveți mai mult de { $limit ->
        [one] { $limit } an
        [few] { $limit } ani
       *[other] { $limit } de ani
    }.
    [at_least] Aveți cel puțin { $limit ->
        [one] { $limit } an
        [few] { $limit } ani
       *[other] { $limit } de ani
    }.
    [less_than] Aveți mai puțin de { $limit ->
        [one] { $limit } an
        [few] { $limit } ani
       *[other] { $limit } de ani
    }.
   *[at_most] Nu aveți mai mult de { $limit ->
        [one] { $limit } an
        [few] { $limit } ani
       *[other] { $limit } de ani
    }.
}
reason-residence = { $holds ->
    [true] Locuiți în unul dintre aceste locuri: { $areas }.
   *[false] Nu locuiți în niciunul dintre aceste locuri: { $areas }.
}
reason-employment-state = { $holds ->
    [true] Astăzi situația dumneavoastră este una dintre acestea: { $states }.
   *[false] Astăzi situația dumneavoastră nu este niciuna dintre acestea: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Luni fără loc de muncă din ultimele { $window }: mai mult de { $limit }.
    [at_least] Luni fără loc de muncă din ultimele { $window }: cel puțin { $limit }.
    [less_than] Luni fără loc de muncă din ultimele { $window }: mai puțin de { $limit }.
   *[at_most] Luni fără loc de muncă din ultimele { $window }: cel mult { $limit }.
}
reason-education = { $relation ->
    [more_than] Studiile dumneavoastră sunt mai înalte decât: { $level }.
    [at_least] Studiile dumneavoastră sunt la acest nivel sau mai înalte: { $level }.
    [less_than] Studiile dumneavoastră sunt sub acest nivel: { $level }.
   *[at_most] Studiile dumneavoastră nu sunt mai înalte decât: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Nu mai mergeți la școală de mai mult de { $limit ->
        [one] { $limit } an întreg
        [few] { $limit } ani întregi
       *[other] { $limit } de ani întregi
    }.
    [at_least] Nu mai mergeți la școală de cel puțin { $limit ->
        [one] { $limit } an întreg
        [few] { $limit } ani întregi
       *[other] { $limit } de ani întregi
    }.
    [less_than] Nu mai mergeți la școală de mai puțin de { $limit ->
        [one] { $limit } an întreg
        [few] { $limit } ani întregi
       *[other] { $limit } de ani întregi
    }.
   *[at_most] Ani întregi de când nu mai mergeți la școală: nu mai mult de { $limit }.
}
reason-months-inactive = { $relation ->
    [more_than] Nu lucrați și nu căutați de lucru de mai mult de { $limit ->
        [one] { $limit } lună
        [few] { $limit } luni
       *[other] { $limit } de luni
    }.
    [at_least] Nu lucrați și nu căutați de lucru de cel puțin { $limit ->
        [one] { $limit } lună
        [few] { $limit } luni
       *[other] { $limit } de luni
    }.
    [less_than] Timpul dumneavoastră fără muncă și fără a căuta de lucru: mai puțin de { $limit ->
        [one] { $limit } lună
        [few] { $limit } luni
       *[other] { $limit } de luni
    }.
   *[at_most] Timpul dumneavoastră fără muncă și fără a căuta de lucru: nu mai mult de { $limit ->
        [one] { $limit } lună
        [few] { $limit } luni
       *[other] { $limit } de luni
    }.
}
reason-dependent-children = { $relation ->
    [more_than] Copii în întreținerea dumneavoastră: mai mult de { $limit }.
    [at_least] Copii în întreținerea dumneavoastră: cel puțin { $limit }.
    [less_than] Copii în întreținerea dumneavoastră: mai puțin de { $limit }.
   *[at_most] Copii în întreținerea dumneavoastră: nu mai mult de { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] Aveți copii în întreținere și vă ocupați de ei fără partener.
   *[false] Nu vă ocupați fără partener de copii în întreținere.
}
reason-referred-by-social-services = { $holds ->
    [true] Vă trimit serviciile sociale.
   *[false] Nu vă trimit serviciile sociale.
}
reason-mobility-list = { $holds ->
    [true] Sunteți pe o listă de mobilitate (lista di mobilità).
   *[false] Nu sunteți pe o listă de mobilitate (lista di mobilità).
}
reason-dismissed-without-benefit = { $holds ->
    [true] Ați pierdut locul de muncă și nu primiți indemnizație.
   *[false] Nu ați pierdut locul de muncă fără să primiți indemnizație.
}
reason-banca-dati = { $holds ->
    [true] Sunteți în Banca Dati Lavoro.
   *[false] Nu sunteți în Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Sunteți femeie.
   *[false] Nu sunteți femeie.
}
reason-unknown = Încă nu știm: { $condition }.
reason-open-to-all = Acest program este deschis tuturor.

## Come si uniscono le regole

rule-all = Toate aceste condiții:
rule-any = Cel puțin una dintre aceste condiții:
rule-not = Această condiție să nu fie îndeplinită:
outcome-met = Îndeplinită
outcome-not-met = Neîndeplinită
outcome-unknown = Încă necunoscută

## Errori delle risposte

answer-error-missing = Răspundeți la această întrebare
answer-error-choice = Alegeți unul dintre răspunsuri
answer-error-whole-number = Scrieți un număr întreg, de exemplu 3
answer-error-half-months = Scrieți lunile ca număr, de exemplu 8 sau 7,5
answer-error-too-large = Scrieți un număr care nu depășește { $largest }
answer-error-amount = Scrieți o sumă în euro, de exemplu 8.500,00
answer-error-amount-separators = Verificați punctele și virgulele din sumă. De exemplu: 8.500,00
answer-error-amount-thousands = Sunt mii sau cenți? Scrieți de exemplu 9.500 sau 9,50
answer-error-amount-cents = Scrieți cel mult două cifre pentru cenți
answer-error-amount-negative = Scrieți o sumă de zero sau mai mult
answer-error-amount-too-large = Această sumă este prea mare. Verificați-o
answer-error-date-incomplete = Scrieți ziua, luna și anul
answer-error-date-number = Scrieți ziua, luna și anul în cifre, de exemplu 27 3 1998
answer-error-date-century = Scrieți anul cu patru cifre, de exemplu 1998
answer-error-date-range = Verificați anul
answer-error-date-impossible = Această zi nu există. Verificați ziua și luna
answer-error-birth-future = Data nașterii trebuie să fie în trecut
answer-error-birth-too-young = Trebuie să aveți cel puțin { $age ->
        [one] { $age } an
        [few] { $age } ani
       *[other] { $age } de ani
    } ca să folosiți portalul pe cont propriu
answer-error-birth-too-long-ago = Verificați anul nașterii
