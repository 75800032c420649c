### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Interprète et enfants
needs-lead = Dites à l’agence ce qu’il vous faut pour venir.
needs-interpreter = Avez-vous besoin d’un interprète ?
needs-brings-interpreter = Une personne qui traduit vient avec moi
needs-interpreter-for = Interprète : { $language }
needs-interpreter-unknown = Choisissez une réponse de la liste.
needs-children = Venez-vous avec des enfants ?
needs-childcare = Quelqu’un pour garder les enfants
needs-not-sure = L’agence voit votre demande. Il n’est pas sûr qu’elle puisse y répondre. Si vous ne pouvez pas venir sans cela, appelez l’agence.
needs-ask = Demander un interprète ou une garde d’enfants
needs-change = Modifier la demande
needs-over = Il est trop tard pour demander : c’est commencé ou terminé, ou bien annulé.
