### Accedere con un codice ricevuto per e-mail.

sign-in-title = Quelle est votre adresse e-mail ?
sign-in-email-label = Quelle est votre adresse e-mail ?
sign-in-email-hint = Nous envoyons un code à cette adresse. Il ne faut pas de mot de passe. Si c’est la première fois, commencez ici.
sign-in-send-code = Recevoir le code
sign-in-too-many = Nous avons déjà envoyé beaucoup de codes. Vous pouvez en demander un autre dans { $wait }.
sign-in-code-title = Écrivez le code
sign-in-code-sent = Nous l’avons envoyé à :
sign-in-code-label = Code reçu par e-mail
sign-in-code-hint = Il est valable 10 minutes. S’il n’arrive pas, regardez dans les courriers indésirables.
sign-in-another-code = Envoyer un autre code
sign-in-code-sent-again = Nous vous avons envoyé un autre message avec le code.
sign-in-code-other-email = Utiliser une autre adresse
sign-in-wrong-code = { $tries ->
    [one] Ce n’est pas le code de notre dernier message. Vous pouvez essayer encore { $tries } fois.
   *[other] Ce n’est pas le code de notre dernier message. Vous pouvez essayer encore { $tries } fois.
}
sign-in-code-digits = Le code a { $digits } chiffres. Vérifiez-le : vous n’avez pas perdu d’essai.
sign-in-expired-code = Ce code n’est plus valable. Demandez-en un autre.
sign-in-wait = Le code était faux plusieurs fois. Vous pouvez réessayer dans { $wait }. Ce que vous avez écrit reste ici.
sign-in-no-cookie = Le code est valable seulement dans le navigateur où vous l’avez demandé, pendant 10 minutes. Autorisez les cookies de ce site et demandez un autre code ici.
sign-in-carry-title = Vous êtes dans votre compte
sign-in-carry-text = Rien n’est perdu. Continuez là où vous étiez.
sign-in-carry-continue = Continuer
sign-in-kept = Rien n’est perdu : une fois dans votre compte, vous continuez ici.
sign-in-again-title = Confirmez que c’est vous
sign-in-again-text = Ce que vous allez faire concerne toutes vos données. Nous vous envoyons un code à :
sign-in-shared = Qui utilise cet appareil ?
sign-in-shared-yes = D’autres personnes l’utilisent aussi
sign-in-shared-hint = Par exemple à la bibliothèque ou dans la salle de cours. Quand vous avez fini, choisissez « Se déconnecter ». Si vous oubliez, l’accès se termine quand vous fermez le navigateur, ou après 2 heures sans utiliser le portail.

## La pagina che chiede il codice, e quella del link accanto

code-next-now = Il n’arrive pas ? Vous pouvez en demander un autre tout de suite.
code-next-in = Vous pouvez en demander un autre dans { $wait }.
code-ended = Le code n’est plus valable. Ce que vous avez écrit est encore ici : demandez un autre code et continuez.
code-link-title = Encore une étape
code-link-text = Vous confirmez avec cette adresse :
code-link-ended-title = Ce lien n’est plus valable
code-link-ended-text = Il a déjà servi, ou trop de temps est passé. Revenez à la page où vous avez commencé et demandez un autre code. Si vous ne la trouvez pas, recommencez ici.
code-begin-again = Recommencer
code-done-title = C’est déjà fait
code-done-text = Cette étape est terminée. Vous pouvez continuer.
code-not-here-title = Cette page ne s’ouvre pas ici
code-not-here-text = La page s’ouvre pendant une heure, et seulement dans le navigateur où vous avez demandé le code. Autorisez les cookies de ce site. Sur un autre appareil, ouvrez le lien de notre e-mail.
