### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Activités – { $office }
feeds-private-name = Réservations et rendez-vous – { $office }
feeds-staff-name = Éditions et rendez-vous – { $office }
feeds-cancelled = Annulée : { $title }
feeds-waiting = Liste d’attente : { $title }
feeds-requested = En attente de réponse : { $title }
feeds-offered = À confirmer : { $title }
feeds-appointment-cancelled = Annulé : { $service }
feeds-by-phone = Par téléphone
feeds-lead = Les prochaines activités de nos centres : ateliers, cours, événements.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Suivre les activités
feeds-intro = Les nouvelles dates et les changements arrivent tout seuls. Les filtres par type, thème, agence et langue restent.
feeds-subscribe = Ajouter à mon calendrier
feeds-calendar = Fichier de calendrier (ICS)
feeds-rss = Flux RSS
feeds-json = Flux JSON
feeds-embed-link = Afficher la liste sur votre site

## Il mio calendario

feeds-own-title = Mon calendrier
feeds-own-text = Voyez vos réservations dans le calendrier du téléphone. Elles s’y mettent à jour toutes seules.
feeds-own-link = Régler mon calendrier
feeds-own-how = Le portail crée une adresse secrète. Vous la donnez à votre calendrier une seule fois. Ensuite, le calendrier demande les nouveautés plusieurs fois par jour.
feeds-own-secret = Toute personne qui connaît l’adresse voit le calendrier sans se connecter. Ne la donnez à personne.
feeds-own-create = Créer l’adresse
feeds-own-created = Voici votre adresse
feeds-own-once = Copiez-la maintenant : nous n’en gardons pas de copie et nous ne pouvons pas la montrer de nouveau.
feeds-own-address = Adresse du calendrier
feeds-own-open = Ouvrir dans mon calendrier
feeds-own-since = Adresse créée : { $date }.
feeds-own-used = Dernière demande d’un calendrier : { $date }.
feeds-own-never-used = Aucun calendrier ne l’a encore demandée.
feeds-own-replace-title = Vous avez perdu l’adresse, ou d’autres la connaissent ?
feeds-own-replace-text = Créez-en une nouvelle. L’ancienne cesse tout de suite de fonctionner.
feeds-own-replace = Créer une nouvelle adresse
feeds-own-revoke-title = Vous n’en voulez plus ?
feeds-own-revoke-text = Sans l’adresse, votre calendrier ne montre plus de nouveautés. Dans le portail, rien ne change.
feeds-own-revoke = Supprimer l’adresse
feeds-own-revoked = L’adresse est supprimée.
feeds-own-again = L’adresse a déjà été créée. Elle a été montrée une seule fois. Si vous ne l’avez pas copiée, créez-en une nouvelle.

## L’elenco per altri siti

feeds-embed-title = La liste sur votre site
feeds-embed-intro = Les communes, les écoles et les associations peuvent montrer nos prochaines activités sur leurs pages. La liste est toujours à jour, n’utilise pas de cookies et n’exécute pas de scripts.
feeds-embed-choose = Ce que montre la liste
feeds-embed-most = Combien d’activités au maximum
feeds-embed-make = Préparer le code
feeds-embed-code = Code pour votre page
feeds-embed-code-hint = Copiez-le dans le HTML de votre page, là où la liste doit être.
feeds-embed-look = Voir la liste
feeds-embed-addresses = Pour les logiciels
feeds-embed-addresses-text = Le même choix, pour les personnes qui préfèrent le lire avec leur propre logiciel.
feeds-embed-frame = Prochaines activités
feeds-embed-none = Il n’y a pas d’activité prévue maintenant.
feeds-embed-all = Toutes les activités
