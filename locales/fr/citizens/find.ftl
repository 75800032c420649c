### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = Chercher ce que vous avez réservé
find-about = Il vous faut le numéro de référence, qui est sur votre feuille, et votre numéro de téléphone ou votre date de naissance. Une adresse e-mail n’est pas nécessaire.
find-reference = Votre numéro de référence
find-reference-hint = Par exemple PRE-7K3M-9QXB ou COL-7K3M-9QXR
find-reference-wrong = Écrivez le numéro de référence qui est sur votre feuille. Il commence par PRE ou COL, puis il a huit lettres et chiffres
find-reference-mistyped = Il y a une faute de frappe dans ce numéro de référence. Vérifiez chaque lettre et chaque chiffre
find-phone = Votre numéro de téléphone
find-phone-hint = Celui que vous nous avez donné pour réserver. Si vous n’en avez pas donné, laissez vide et écrivez la date de naissance.
find-birth-date = Ou votre date de naissance
find-nothing-known = Écrivez votre numéro de téléphone ou votre date de naissance
find-unknown = Avec ces données, nous ne trouvons rien. Vérifiez le numéro de référence et le numéro de téléphone ou la date de naissance, ou appelez l’agence : son numéro est sur votre feuille
find-too-many = Il y a eu beaucoup d’essais. Vous pouvez réessayer dans { $wait }. Ce que vous avez écrit reste ici
find-submit = Chercher
find-link = Vous n’avez pas d’adresse e-mail ? Avec votre numéro de référence, cherchez ce que vous avez réservé
