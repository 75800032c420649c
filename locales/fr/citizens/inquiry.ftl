### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Répondre au bureau
inquiry-path-text = Le bureau attend votre réponse avant de décider. Répondez au plus tard le { $date }.
inquiry-next = Le bureau vous a demandé quelque chose et attend votre réponse. Ensuite, il décide et vous écrit.
inquiry-missing-title = Ce que le bureau vous demande
inquiry-missing-about = Répondez au plus tard le { $date }. Après, le bureau décide avec ce qu’il a.
inquiry-notice-title = Le bureau pense ne pas accepter votre candidature
inquiry-notice-reply = Ce n’est pas encore une décision. Lisez les motifs : si vous n’êtes pas d’accord, écrivez-le au plus tard le { $date }. Le bureau en tient compte (article 10-bis de la loi italienne 241/1990).
inquiry-late = La date limite était le { $date }. Vous pouvez encore répondre tant que le bureau n’a pas décidé.
inquiry-earlier = Questions et réponses
inquiry-replied = Votre réponse, { $moment }

## La risposta

inquiry-reply-link = Répondre
inquiry-reply-title = Répondre au bureau
inquiry-reply = Réponse
inquiry-reply-hint = Pour les documents que vous ne pouvez pas décrire ici, passez à l’agence ou écrivez au bureau avec le numéro de référence de la candidature.
inquiry-reply-missing = Écrivez votre réponse
inquiry-reply-other-question = Le bureau vous a demandé autre chose depuis que vous avez ouvert cette page. Lisez-le ci-dessus : ce que vous avez écrit est toujours ici
inquiry-reply-send = Envoyer la réponse

## I messaggi

inquiry-question = Ce que le bureau demande
inquiry-reasons = Motifs
inquiry-due-on = Date limite pour répondre
inquiry-mail-missing-subject = Il nous manque encore quelque chose : { $programme }
inquiry-mail-missing-heading = Il nous manque encore quelque chose
inquiry-mail-missing-about = Avant de décider sur votre candidature, nous vous demandons ce que vous lisez ci-dessous. Répondez au plus tard le { $date }.
inquiry-mail-notice-subject = Avant la décision sur votre candidature : { $programme }
inquiry-mail-notice-heading = Nous pensons ne pas accepter votre candidature
inquiry-mail-notice-about = Ce n’est pas encore une décision. Vous lisez les motifs ci-dessous. Si vous n’êtes pas d’accord, ou s’il manque quelque chose, écrivez-le au plus tard le { $date } : nous en tenons compte (article 10-bis de la loi italienne 241/1990).
inquiry-mail-corrected = Nous avons corrigé la décision que nous vous avions envoyée. Pourquoi : { $why }

## Il ricorso

inquiry-appeal = Comment vous pouvez faire un recours
inquiry-appeal-terms = Contre cette décision, vous pouvez faire un recours devant le tribunal administratif régional (Tribunale amministrativo regionale) dans un délai de 60 jours, ou un recours extraordinaire (ricorso straordinario) au Président de la République italienne dans un délai de 120 jours. Le délai compte à partir du moment où vous avez eu connaissance de la décision.
