### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = Quanto hai guadagnato nel { $year }, al lordo delle tasse?
question-income-hint = Somma tutti i lavori di quell’anno. Trovi le cifre nella Certificazione Unica. Per esempio: 8.500,00
question-contracts = Quanti contratti di lavoro o missioni di agenzia hai firmato nel { $year }?
question-contracts-hint = Conta tutti i contratti, anche quelli brevi. Se non ne hai firmati, scrivi 0.
question-months-worked = Quanti mesi hai lavorato nel { $year }, in tutto?
question-months-worked-hint = Contano anche i mezzi mesi: per sette mesi e mezzo scrivi 7,5
question-birth-date = Quando sei nato o nata?
question-birth-date-hint = Per esempio: 27 3 1998
question-residence = Dove abiti?
question-residence-hint = Scegli il luogo della tua residenza anagrafica.
question-employment-state = Oggi lavori?
question-employment-state-hint = Scegli quello che ti descrive meglio.
question-months-unemployed = Negli ultimi { $window } mesi, per quanti mesi non hai avuto un lavoro e l’hai cercato?
question-months-unemployed-hint = Conta i mesi interi. Non devono essere di seguito.
question-education = Qual è il tuo titolo di studio più alto?
question-education-hint = Vale anche un titolo di un altro Paese.
question-years-since-school = Da quanti anni interi hai lasciato la scuola?
question-years-since-school-hint = Scuola, formazione professionale o università. Se è meno di un anno, scrivi 0.
question-months-inactive = Da quanti mesi non lavori e non cerchi lavoro?
question-months-inactive-hint = Se oggi lavori o cerchi lavoro, scrivi 0.
question-dependent-children = Quanti figli hai a carico?
question-dependent-children-hint = Se non ne hai, scrivi 0.
question-alone-with-children = Hai figli a carico e te ne occupi senza un partner?
question-alone-with-children-hint = Rispondi sì se nessun altro adulto della tua famiglia li mantiene con te.
question-referred-by-social-services = Ti mandano i servizi sociali?
question-referred-by-social-services-hint = Rispondi sì se un’assistente sociale o un assistente sociale ti segue e ti ha parlato di questo programma.
question-mobility-list = Sei in una lista di mobilità?
question-mobility-list-hint = È una lista di persone licenziate insieme ad altre da un’azienda.
question-dismissed-without-benefit = Hai perso il lavoro senza ricevere un sussidio?
question-dismissed-without-benefit-hint = Rispondi no se ricevi la NASpI o un altro sussidio per il lavoro perso.
question-banca-dati = Sei nella Banca Dati Lavoro?
question-banca-dati-hint = È l’archivio di curriculum della circoscrizione, in cui le aziende cercano persone.
question-woman = Sei una donna?
question-woman-hint = Lo chiediamo perché i posti di questo programma sono riservati alle donne.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, Circoscrizione { $number }
choice-residence-elsewhere = In un altro posto
choice-employment-employed = Ho un lavoro o una missione di agenzia
choice-employment-self-employed = Lavoro in proprio
choice-employment-unemployed = Non ho un lavoro e lo cerco
choice-employment-seeking-first-job = Cerco il primo lavoro
choice-employment-inactive = Non lavoro e non cerco lavoro
choice-education-0 = Nessun titolo, o scuola elementare non finita
choice-education-1 = Scuola elementare
choice-education-2 = Scuola media
choice-education-3 = Diploma di scuola superiore o qualifica professionale
choice-education-4 = Formazione tecnica dopo il diploma (IFTS)
choice-education-5 = Istituto tecnico superiore (ITS)
choice-education-6 = Laurea triennale
choice-education-7 = Laurea magistrale
choice-education-8 = Dottorato di ricerca

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] reddito del { $year } superiore a { $limit }
    [at_least] reddito del { $year } di almeno { $limit }
    [less_than] reddito del { $year } inferiore a { $limit }
   *[at_most] reddito del { $year } di { $limit } al massimo
}
condition-contracts = { $relation ->
    [more_than] più di { $limit } contratti o missioni nel { $year }
    [at_least] almeno { $limit } contratti o missioni nel { $year }
    [less_than] meno di { $limit } contratti o missioni nel { $year }
   *[at_most] al massimo { $limit } contratti o missioni nel { $year }
}
condition-months-worked = { $relation ->
    [more_than] più di { $limit } mesi lavorati nel { $year }
    [at_least] almeno { $limit } mesi lavorati nel { $year }
    [less_than] meno di { $limit } mesi lavorati nel { $year }
   *[at_most] al massimo { $limit } mesi lavorati nel { $year }
}
condition-birth-date = { $relation ->
    [more_than] più di { $limit } anni compiuti
    [at_least] almeno { $limit } anni compiuti
    [less_than] meno di { $limit } anni
   *[at_most] al massimo { $limit } anni compiuti
}
condition-residence = residenza in uno di questi luoghi: { $areas }
condition-employment-state = una di queste situazioni: { $states }
condition-months-unemployed = { $relation ->
    [more_than] più di { $limit } mesi senza lavoro negli ultimi { $window }
    [at_least] almeno { $limit } mesi senza lavoro negli ultimi { $window }
    [less_than] meno di { $limit } mesi senza lavoro negli ultimi { $window }
   *[at_most] al massimo { $limit } mesi senza lavoro negli ultimi { $window }
}
condition-education = { $relation ->
    [more_than] un titolo di studio superiore a: { $level }
    [at_least] un titolo di studio pari almeno a: { $level }
    [less_than] un titolo di studio inferiore a: { $level }
   *[at_most] un titolo di studio pari al massimo a: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] più di { $limit } anni interi dalla fine della scuola
    [at_least] almeno { $limit } anni interi dalla fine della scuola
    [less_than] meno di { $limit } anni interi dalla fine della scuola
   *[at_most] al massimo { $limit } anni interi dalla fine della scuola
}
condition-months-inactive = { $relation ->
    [more_than] più di { $limit } mesi senza lavorare e senza cercare lavoro
    [at_least] almeno { $limit } mesi senza lavorare e senza cercare lavoro
    [less_than] meno di { $limit } mesi senza lavorare e senza cercare lavoro
   *[at_most] al massimo { $limit } mesi senza lavorare e senza cercare lavoro
}
condition-dependent-children = { $relation ->
    [more_than] più di { $limit } figli a carico
    [at_least] figli a carico: almeno { $limit }
    [less_than] meno di { $limit } figli a carico
   *[at_most] figli a carico: al massimo { $limit }
}
condition-alone-with-children = { $holds ->
    [true] da soli con figli a carico
   *[false] non da soli con figli a carico
}
condition-referred-by-social-services = { $holds ->
    [true] segnalazione dei servizi sociali
   *[false] nessuna segnalazione dei servizi sociali
}
condition-mobility-list = { $holds ->
    [true] iscrizione in una lista di mobilità
   *[false] nessuna iscrizione in una lista di mobilità
}
condition-dismissed-without-benefit = { $holds ->
    [true] lavoro perso, senza sussidio
   *[false] nessun lavoro perso senza sussidio
}
condition-banca-dati = { $holds ->
    [true] iscrizione alla Banca Dati Lavoro
   *[false] nessuna iscrizione alla Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] riservato alle donne
   *[false] non riservato alle donne
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] Nel { $year } hai guadagnato più di { $limit }.
    [at_least] Nel { $year } hai guadagnato almeno { $limit }.
    [less_than] Nel { $year } hai guadagnato meno di { $limit }.
   *[at_most] Nel { $year } non hai guadagnato più di { $limit }.
}
reason-contracts = { $relation ->
    [more_than] Nel { $year } hai firmato più di { $limit } contratti o missioni.
    [at_least] Nel { $year } hai firmato almeno { $limit } contratti o missioni.
    [less_than] Nel { $year } hai firmato meno di { $limit } contratti o missioni.
   *[at_most] Nel { $year } non hai firmato più di { $limit } contratti o missioni.
}
reason-months-worked = { $relation ->
    [more_than] Nel { $year } hai lavorato più di { $limit } mesi.
    [at_least] Nel { $year } hai lavorato almeno { $limit } mesi.
    [less_than] Nel { $year } hai lavorato meno di { $limit } mesi.
   *[at_most] Nel { $year } non hai lavorato più di { $limit } mesi.
}
reason-birth-date = { $relation ->
    [more_than] Hai più di { $limit } anni.
    [at_least] Hai almeno { $limit } anni.
    [less_than] Hai meno di { $limit } anni.
   *[at_most] Non hai più di { $limit } anni.
}
reason-residence = { $holds ->
    [true] Abiti in uno di questi luoghi: { $areas }.
   *[false] Non abiti in nessuno di questi luoghi: { $areas }.
}
reason-employment-state = { $holds ->
    [true] Oggi la tua situazione è una di queste: { $states }.
   *[false] Oggi la tua situazione non è nessuna di queste: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Non hai avuto un lavoro per più di { $limit } degli ultimi { $window } mesi.
    [at_least] Non hai avuto un lavoro per almeno { $limit } degli ultimi { $window } mesi.
    [less_than] Non hai avuto un lavoro per meno di { $limit } degli ultimi { $window } mesi.
   *[at_most] Non hai avuto un lavoro per { $limit } degli ultimi { $window } mesi al massimo.
}
reason-education = { $relation ->
    [more_than] Il tuo titolo di studio è superiore a questo: { $level }.
    [at_least] Il tuo titolo di studio è questo o superiore: { $level }.
    [less_than] Il tuo titolo di studio è inferiore a questo: { $level }.
   *[at_most] Il tuo titolo di studio non è superiore a questo: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Hai lasciato la scuola da più di { $limit } anni interi.
    [at_least] Hai lasciato la scuola da almeno { $limit } anni interi.
    [less_than] Hai lasciato la scuola da meno di { $limit } anni interi.
   *[at_most] Non hai lasciato la scuola da più di { $limit } anni interi.
}
reason-months-inactive = { $relation ->
    [more_than] Non lavori e non cerchi lavoro da più di { $limit } mesi.
    [at_least] Non lavori e non cerchi lavoro da almeno { $limit } mesi.
    [less_than] Il tuo tempo senza lavorare e senza cercare lavoro dura meno di { $limit } mesi.
   *[at_most] Il tuo tempo senza lavorare e senza cercare lavoro non dura più di { $limit } mesi.
}
reason-dependent-children = { $relation ->
    [more_than] Figli a tuo carico: più di { $limit }.
    [at_least] Figli a tuo carico: almeno { $limit }.
    [less_than] Figli a tuo carico: meno di { $limit }.
   *[at_most] Figli a tuo carico: non più di { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] Hai figli a carico e te ne occupi senza un partner.
   *[false] Non ti occupi di figli a carico senza un partner.
}
reason-referred-by-social-services = { $holds ->
    [true] Ti mandano i servizi sociali.
   *[false] Non ti mandano i servizi sociali.
}
reason-mobility-list = { $holds ->
    [true] Sei in una lista di mobilità.
   *[false] Non sei in una lista di mobilità.
}
reason-dismissed-without-benefit = { $holds ->
    [true] Hai perso il lavoro e non ricevi un sussidio.
   *[false] Non hai perso il lavoro senza ricevere un sussidio.
}
reason-banca-dati = { $holds ->
    [true] Sei nella Banca Dati Lavoro.
   *[false] Non sei nella Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Sei una donna.
   *[false] Non sei una donna.
}
reason-unknown = Non sappiamo ancora: { $condition }.
reason-open-to-all = Questo programma è aperto a tutti.

## Come si uniscono le regole

rule-all = Tutte queste condizioni:
rule-any = Almeno una di queste condizioni:
rule-not = Non questa condizione:
outcome-met = Soddisfatta
outcome-not-met = Non soddisfatta
outcome-unknown = Non ancora nota

## Errori delle risposte

answer-error-missing = Rispondi a questa domanda
answer-error-choice = Scegli una delle risposte
answer-error-whole-number = Scrivi un numero intero, per esempio 3
answer-error-half-months = Scrivi i mesi come numero, per esempio 8 o 7,5
answer-error-too-large = Scrivi un numero che non supera { $largest }
answer-error-amount = Scrivi un importo in euro, per esempio 8.500,00
answer-error-amount-separators = Controlla i punti e le virgole dell’importo. Per esempio: 8.500,00
answer-error-amount-thousands = Sono migliaia o centesimi? Scrivi per esempio 9.500 oppure 9,50
answer-error-amount-cents = Scrivi al massimo due cifre per i centesimi
answer-error-amount-negative = Scrivi un importo di zero o più
answer-error-amount-too-large = Questo importo è troppo grande. Controllalo
answer-error-date-incomplete = Scrivi il giorno, il mese e l’anno
answer-error-date-number = Scrivi il giorno, il mese e l’anno in numeri, per esempio 27 3 1998
answer-error-date-century = Scrivi l’anno con quattro cifre, per esempio 1998
answer-error-date-range = Controlla l’anno
answer-error-date-impossible = Questo giorno non esiste. Controlla il giorno e il mese
answer-error-birth-future = La data di nascita deve essere nel passato
answer-error-birth-too-young = Devi avere almeno { $age } anni per usare il portale da solo o da sola
answer-error-birth-too-long-ago = Controlla l’anno di nascita
