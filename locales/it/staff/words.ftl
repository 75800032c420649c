### Parole per i valori che vede solo lo staff.

## A che punto è un’edizione

edition-state-draft = Bozza
edition-state-published = Pubblicata
edition-state-cancelled = Annullata

## I ruoli dello staff

role-operator = Operatore o operatrice
role-coordinator = Coordinatore o coordinatrice di sede
role-administrator = Amministratore o amministratrice
