### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = Combien avez-vous gagné en { $year }, avant impôts ?
question-income-hint = Additionnez tous les emplois de cette année-là. Les montants sont dans la Certificazione Unica (attestation de revenus donnée par l’employeur). Par exemple : 8.500,00
question-contracts = Combien de contrats de travail ou de missions d’intérim (missioni) avez-vous signés en { $year } ?
question-contracts-hint = Comptez tous les contrats, même les courts. Si vous n’en avez pas signé, écrivez 0.
question-months-worked = Combien de mois avez-vous travaillé en { $year }, en tout ?
question-months-worked-hint = Les demi-mois comptent aussi : pour sept mois et demi, écrivez 7,5
question-birth-date = Quelle est votre date de naissance ?
question-birth-date-hint = Par exemple : 27 3 1998
question-residence = Où habitez-vous ?
question-residence-hint = Choisissez le lieu de votre résidence officielle (residenza).
question-employment-state = Travaillez-vous aujourd’hui ?
question-employment-state-hint = Choisissez ce qui vous décrit le mieux.
question-months-unemployed = Sur les { $window } derniers mois, pendant combien de mois n’avez-vous pas eu d’emploi et en avez-vous cherché un ?
question-months-unemployed-hint = Comptez les mois entiers. Ils ne doivent pas forcément se suivre.
question-education = Quel est votre diplôme le plus élevé ?
question-education-hint = Un diplôme d’un autre pays compte aussi.
question-years-since-school = Depuis combien d’années entières avez-vous quitté l’école ?
question-years-since-school-hint = École, formation professionnelle ou université. Si c’est moins d’un an, écrivez 0.
question-months-inactive = Depuis combien de mois ne travaillez-vous pas et ne cherchez-vous pas d’emploi ?
question-months-inactive-hint = Si vous travaillez ou cherchez un emploi aujourd’hui, écrivez 0.
question-dependent-children = Combien d’enfants avez-vous à charge ?
question-dependent-children-hint = Si vous n’en avez pas, écrivez 0.
question-alone-with-children = Avez-vous des enfants à charge et vous en occupez-vous sans partenaire ?
question-alone-with-children-hint = Répondez oui si aucun autre adulte de votre famille ne les fait vivre avec vous.
question-referred-by-social-services = Les services sociaux vous envoient-ils ?
question-referred-by-social-services-hint = Répondez oui si une assistante sociale ou un assistant social vous suit et vous a parlé de ce programme.
question-mobility-list = Êtes-vous sur une liste de mobilité (lista di mobilità) ?
question-mobility-list-hint = C’est une liste de personnes qu’une entreprise a licenciées en même temps que d’autres.
question-dismissed-without-benefit = Avez-vous perdu votre emploi sans recevoir d’allocation ?
question-dismissed-without-benefit-hint = Répondez non si vous recevez la NASpI (allocation de chômage) ou une autre allocation pour l’emploi perdu.
question-banca-dati = Êtes-vous dans la Banca Dati Lavoro ?
question-banca-dati-hint = C’est le fichier de CV de l’arrondissement (circoscrizione), où les entreprises cherchent des personnes.
question-woman = Êtes-vous une femme ?
question-woman-hint = Nous le demandons parce que les places de ce programme sont réservées aux femmes.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, arrondissement { $number } (Circoscrizione)
choice-residence-elsewhere = Dans un autre lieu
choice-employment-employed = J’ai un emploi ou une mission d’intérim
choice-employment-self-employed = Je travaille à mon compte
choice-employment-unemployed = Je n’ai pas d’emploi et j’en cherche un
choice-employment-seeking-first-job = Je cherche mon premier emploi
choice-employment-inactive = Je ne travaille pas et je ne cherche pas d’emploi
choice-education-0 = Aucun diplôme, ou école primaire non terminée
choice-education-1 = École primaire (scuola elementare)
choice-education-2 = Collège (scuola media)
choice-education-3 = Diplôme de fin de lycée ou qualification professionnelle
choice-education-4 = Formation technique après le lycée (IFTS)
choice-education-5 = Institut technique supérieur (ITS)
choice-education-6 = Licence (laurea triennale)
choice-education-7 = Master (laurea magistrale)
choice-education-8 = Doctorat

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] revenu de { $year } supérieur à { $limit }
    [at_least] revenu de { $year } d’au moins { $limit }
    [less_than] revenu de { $year } inférieur à { $limit }
   *[at_most] revenu de { $year } de { $limit } au maximum
}
condition-contracts = { $relation ->
    [more_than] plus de { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    } en { $year }
    [at_least] au moins { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    } en { $year }
    [less_than] moins de { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    } en { $year }
   *[at_most] au maximum { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    } en { $year }
}
condition-months-worked = { $relation ->
    [more_than] plus de { $limit } mois de travail en { $year }
    [at_least] au moins { $limit } mois de travail en { $year }
    [less_than] moins de { $limit } mois de travail en { $year }
   *[at_most] au maximum { $limit } mois de travail en { $year }
}
condition-birth-date = { $relation ->
    [more_than] plus de { $limit ->
        [one] { $limit } an révolu
       *[other] { $limit } ans révolus
    }
    [at_least] au moins { $limit ->
        [one] { $limit } an révolu
       *[other] { $limit } ans révolus
    }
    [less_than] moins de { $limit ->
        [one] { $limit } an
       *[other] { $limit } ans
    }
   *[at_most] au maximum { $limit ->
        [one] { $limit } an révolu
       *[other] { $limit } ans révolus
    }
}
condition-residence = résidence dans un de ces lieux : { $areas }
condition-employment-state = une de ces situations : { $states }
condition-months-unemployed = { $relation ->
    [more_than] plus de { $limit } mois sans emploi sur les { $window } derniers
    [at_least] au moins { $limit } mois sans emploi sur les { $window } derniers
    [less_than] moins de { $limit } mois sans emploi sur les { $window } derniers
   *[at_most] au maximum { $limit } mois sans emploi sur les { $window } derniers
}
condition-education = { $relation ->
    [more_than] un diplôme supérieur à : { $level }
    [at_least] un diplôme au moins égal à : { $level }
    [less_than] un diplôme inférieur à : { $level }
   *[at_most] un diplôme au maximum égal à : { $level }
}
condition-years-since-school = { $relation ->
    [more_than] plus de { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    } depuis la fin de l’école
    [at_least] au moins { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    } depuis la fin de l’école
    [less_than] moins de { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    } depuis la fin de l’école
   *[at_most] au maximum { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    } depuis la fin de l’école
}
condition-months-inactive = { $relation ->
    [more_than] plus de { $limit } mois sans travailler et sans chercher d’emploi
    [at_least] au moins { $limit } mois sans travailler et sans chercher d’emploi
    [less_than] moins de { $limit } mois sans travailler et sans chercher d’emploi
   *[at_most] au maximum { $limit } mois sans travailler et sans chercher d’emploi
}
condition-dependent-children = { $relation ->
    [more_than] enfants à charge : plus de { $limit }
    [at_least] enfants à charge : au moins { $limit }
    [less_than] enfants à charge : moins de { $limit }
   *[at_most] enfants à charge : { $limit } au maximum
}
condition-alone-with-children = { $holds ->
    [true] enfants à charge, sans partenaire
   *[false] pas d’enfants à charge, ou un partenaire
}
condition-referred-by-social-services = { $holds ->
    [true] orientation par les services sociaux
   *[false] aucune orientation par les services sociaux
}
condition-mobility-list = { $holds ->
    [true] inscription sur une liste de mobilité (lista di mobilità)
   *[false] aucune inscription sur une liste de mobilité (lista di mobilità)
}
condition-dismissed-without-benefit = { $holds ->
    [true] emploi perdu, sans allocation
   *[false] aucun emploi perdu sans allocation
}
condition-banca-dati = { $holds ->
    [true] inscription à la Banca Dati Lavoro
   *[false] aucune inscription à la Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] réservé aux femmes
   *[false] pas réservé aux femmes
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] En { $year }, vous avez gagné plus de { $limit }.
    [at_least] En { $year }, vous avez gagné au moins { $limit }.
    [less_than] En { $year }, vous avez gagné moins de { $limit }.
   *[at_most] En { $year }, vous n’avez pas gagné plus de { $limit }.
}
reason-contracts = { $relation ->
    [more_than] En { $year }, vous avez signé plus de { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    }.
    [at_least] En { $year }, vous avez signé au moins { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    }.
    [less_than] En { $year }, vous avez signé moins de { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    }.
   *[at_most] En { $year }, vous n’avez pas signé plus de { $limit ->
        [one] { $limit } contrat ou mission
       *[other] { $limit } contrats ou missions
    }.
}
reason-months-worked = { $relation ->
    [more_than] En { $year }, vous avez travaillé plus de { $limit } mois.
    [at_least] En { $year }, vous avez travaillé au moins { $limit } mois.
    [less_than] En { $year }, vous avez travaillé moins de { $limit } mois.
   *[at_most] En { $year }, vous n’avez pas travaillé plus de { $limit } mois.
}
reason-birth-date = { $relation ->
    [more_than] Vous avez plus de { $limit ->
        [one] { $limit } an
       *[other] { $limit } ans
    }.
    [at_least] Vous avez au moins { $limit ->
        [one] { $limit } an
       *[other] { $limit } ans
    }.
    [less_than] Vous avez moins de { $limit ->
        [one] { $limit } an
       *[other] { $limit } ans
    }.
   *[at_most] Vous n’avez pas plus de { $limit ->
        [one] { $limit } an
       *[other] { $limit } ans
    }.
}
reason-residence = { $holds ->
    [true] Vous habitez dans un de ces lieux : { $areas }.
   *[false] Vous n’habitez dans aucun de ces lieux : { $areas }.
}
reason-employment-state = { $holds ->
    [true] Aujourd’hui, votre situation est une de celles-ci : { $states }.
   *[false] Aujourd’hui, votre situation n’est aucune de celles-ci : { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Vous n’avez pas eu d’emploi pendant plus de { $limit } des { $window } derniers mois.
    [at_least] Vous n’avez pas eu d’emploi pendant au moins { $limit } des { $window } derniers mois.
    [less_than] Vous n’avez pas eu d’emploi pendant moins de { $limit } des { $window } derniers mois.
   *[at_most] Mois sans emploi sur les { $window } derniers : { $limit } au maximum.
}
reason-education = { $relation ->
    [more_than] Votre diplôme est supérieur à celui-ci : { $level }.
    [at_least] Votre diplôme est celui-ci ou un diplôme supérieur : { $level }.
    [less_than] Votre diplôme est inférieur à celui-ci : { $level }.
   *[at_most] Votre diplôme n’est pas supérieur à celui-ci : { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Vous avez quitté l’école depuis plus de { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    }.
    [at_least] Vous avez quitté l’école depuis au moins { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    }.
    [less_than] Vous avez quitté l’école depuis moins de { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    }.
   *[at_most] Vous avez quitté l’école depuis { $limit ->
        [one] { $limit } année entière
       *[other] { $limit } années entières
    } au maximum.
}
reason-months-inactive = { $relation ->
    [more_than] Vous ne travaillez pas et ne cherchez pas d’emploi depuis plus de { $limit } mois.
    [at_least] Vous ne travaillez pas et ne cherchez pas d’emploi depuis au moins { $limit } mois.
    [less_than] Votre période sans travailler et sans chercher d’emploi dure moins de { $limit } mois.
   *[at_most] Votre période sans travailler et sans chercher d’emploi ne dure pas plus de { $limit } mois.
}
reason-dependent-children = { $relation ->
    [more_than] Enfants à votre charge : plus de { $limit }.
    [at_least] Enfants à votre charge : au moins { $limit }.
    [less_than] Enfants à votre charge : moins de { $limit }.
   *[at_most] Enfants à votre charge : pas plus de { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] Vous avez des enfants à charge et vous vous en occupez sans partenaire.
   *[false] Vous ne vous occupez pas sans partenaire d’enfants à charge.
}
reason-referred-by-social-services = { $holds ->
    [true] Les services sociaux vous envoient.
   *[false] Les services sociaux ne vous envoient pas.
}
reason-mobility-list = { $holds ->
    [true] Vous êtes sur une liste de mobilité (lista di mobilità).
   *[false] Vous n’êtes pas sur une liste de mobilité (lista di mobilità).
}
reason-dismissed-without-benefit = { $holds ->
    [true] Vous avez perdu votre emploi et vous ne recevez pas d’allocation.
   *[false] Vous n’avez pas perdu votre emploi sans recevoir d’allocation.
}
reason-banca-dati = { $holds ->
    [true] Vous êtes dans la Banca Dati Lavoro.
   *[false] Vous n’êtes pas dans la Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Vous êtes une femme.
   *[false] Vous n’êtes pas une femme.
}
reason-unknown = Nous ne savons pas encore : { $condition }.
reason-open-to-all = Ce programme est ouvert à tout le monde.

## Come si uniscono le regole

rule-all = Toutes ces conditions :
rule-any = Au moins une de ces conditions :
rule-not = Cette condition ne doit pas être remplie :
outcome-met = Remplie
outcome-not-met = Non remplie
outcome-unknown = Pas encore connue

## Errori delle risposte

answer-error-missing = Répondez à cette question
answer-error-choice = Choisissez une des réponses
answer-error-whole-number = Écrivez un nombre entier, par exemple 3
answer-error-half-months = Écrivez les mois en chiffres, par exemple 8 ou 7,5
answer-error-too-large = Écrivez un nombre qui ne dépasse pas { $largest }
answer-error-amount = Écrivez un montant en euros, par exemple 8.500,00
answer-error-amount-separators = Vérifiez les points et les virgules du montant. Par exemple : 8.500,00
answer-error-amount-thousands = Ce sont des milliers ou des centimes ? Écrivez par exemple 9.500 ou 9,50
answer-error-amount-cents = Écrivez au maximum deux chiffres pour les centimes
answer-error-amount-negative = Écrivez un montant de zéro ou plus
answer-error-amount-too-large = Ce montant est trop grand. Vérifiez-le
answer-error-date-incomplete = Écrivez le jour, le mois et l’année
answer-error-date-number = Écrivez le jour, le mois et l’année en chiffres, par exemple 27 3 1998
answer-error-date-century = Écrivez l’année avec quatre chiffres, par exemple 1998
answer-error-date-range = Vérifiez l’année
answer-error-date-impossible = Ce jour n’existe pas. Vérifiez le jour et le mois
answer-error-birth-future = La date de naissance doit être dans le passé
answer-error-birth-too-young = Il faut avoir au moins { $age ->
        [one] { $age } an
       *[other] { $age } ans
    } pour utiliser soi-même le portail
answer-error-birth-too-long-ago = Vérifiez l’année de naissance
