### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Il faut d’abord avoir suivi :
prerequisite-refused = Il faut d’abord une autre activité
prerequisite-refused-text = Pour réserver, il faut avoir déjà suivi « { $activity } », assez longtemps pour avoir l’attestation. Si vous l’avez suivie et que nous ne le voyons pas, appelez l’agence.
prerequisite-next = Voir quand elle a lieu
