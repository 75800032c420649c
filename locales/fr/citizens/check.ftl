### Verificare da soli se un programma fa per sé.

check-start = Vérifier si c’est pour vous
check-privacy = Personne ne voit vos réponses. Elles disparaissent quand vous fermez cet onglet.
check-caption = { $count ->
    [one] { $programme } · dernière question
   *[other] { $programme } · encore { $count } questions au maximum
}
check-unknown = Je ne sais pas
check-rule-changed-title = La règle de ce programme a changé
check-rule-changed-text = Elle a changé pendant que vous répondiez. Vos réponses sont encore là. Nous vous redemandons seulement ce qu’il faut.

## Il risultato

check-result-title = Votre vérification : { $programme }
check-met-title = { $programme } est pour vous
check-met-text = D’après vos réponses, vous remplissez les conditions. Vous pouvez candidater.
check-not-met-title = { $programme } n’est pas pour vous aujourd’hui
check-not-met-text = Voici pourquoi, et ce que vous pouvez faire maintenant.
check-unknown-title = Nous ne pouvons pas encore le dire
check-unknown-text = Il manque quelques réponses. Quand vous les connaissez, modifiez-les ici.
check-reasons = Pourquoi
check-rule = La règle entière
check-answer-given = Réponse :
check-answers = Vos réponses
check-change-answer = Modifier la réponse : { $question }
check-next = Ce que vous pouvez faire maintenant
check-carry = Candidater avec ces réponses
check-carry-anyway = Candidater quand même
check-carry-anyway-text = Vous pouvez candidater quand même : le bureau lit chaque candidature et décide.
check-carry-unknown-text = Vous pouvez commencer la candidature maintenant. Vous y retrouvez ces questions.
check-closed = Ce programme accepte les candidatures du { $from } au { $until }.
check-others = D’autres programmes qui peuvent vous convenir
check-again = Recommencer la vérification

## All programmes together

check-every-start = Trouvez ce qui vous convient
check-every-lead = Quelques questions, posées une seule fois, pour tous les programmes ouverts.
check-every-programme = Tous les programmes
check-every-so-far = Voir le résultat jusqu’ici
check-every-result-title = Ce qui vous convient
check-every-met = Pour vous ({ $count })
check-every-unknown = Peut-être ({ $count })
check-every-not-met = Pas maintenant ({ $count })
check-every-missing = Avec les réponses données, nous ne le savons pas encore. Vous pouvez répondre maintenant :
check-every-nothing = Avec ces réponses, aucun programme n’est pour vous aujourd’hui. Vous lisez ci-dessous pourquoi, et ce que vous pouvez faire.
check-every-closed = Aujourd’hui, aucun programme n’accepte de candidatures. Sur la page des programmes, vous lisez quand ils ouvrent.
check-every-talk = Vous n’êtes pas d’accord ou vous avez un doute ? Une personne de l’équipe examine votre situation avec vous.
check-other-districts = { $municipality }, dans un autre arrondissement (circoscrizione)
