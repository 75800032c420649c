### Parole per i valori che vede solo il personale.

## A che punto è un’edizione

edition-state-draft = Bozza
edition-state-published = Pubblicata
edition-state-cancelled = Annullata

## I ruoli del personale

role-operator = Operatore o operatrice
role-coordinator = Coordinatore o coordinatrice di sede
role-administrator = Amministratore o amministratrice
