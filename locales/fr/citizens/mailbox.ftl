### The demonstration’s mailbox.

mailbox-about = Les e-mails que le portail a écrits à des personnes inventées. Rien ne sort de cet ordinateur.
mailbox-authenticator = Le code actuel pour l’application d’authentification de l’équipe inventée :
mailbox-empty = Encore aucun e-mail. Demandez un code d’accès et revenez ici.
