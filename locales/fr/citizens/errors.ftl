### Pages for what cannot be shown.

errors-not-found-title = Cette page n’existe pas
errors-not-found-text = L’adresse est peut-être mal écrite, ou ce que vous cherchiez n’existe plus. C’est peut-être aussi quelque chose que seule la personne concernée peut voir.
errors-forbidden-title = Nous n’avons pas pu accepter le formulaire
errors-forbidden-text = Il ne vient pas d’une page de ce portail. Revenez en arrière, rechargez la page et envoyez-le de nouveau.
errors-too-large-title = C’est trop en une seule fois
errors-too-large-text = Ce que vous avez envoyé est plus grand que ce que le portail accepte. Nous n’avons rien enregistré. Raccourcissez les textes et réessayez.
errors-unavailable-title = Le portail est occupé en ce moment
errors-unavailable-text = Nous n’avons rien enregistré et rien n’est perdu. Attendez quelques secondes et rechargez la page.
errors-bad-request-title = Le portail n’a pas compris
errors-bad-request-text = Il manque quelque chose dans ce que votre navigateur a envoyé. Revenez en arrière, rechargez la page et réessayez.
errors-defect-title = Quelque chose s’est mal passé
errors-defect-text = C’est notre faute, pas la vôtre. Nous n’avons rien enregistré. Réessayez plus tard ou appelez une de nos agences.
errors-log-id = Si vous nous appelez ou nous écrivez, donnez-nous ce code :
errors-back-home = Aller à la page d’accueil
