### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Prima serve aver frequentato:
prerequisite-refused = Prima serve un’altra attività
prerequisite-refused-text = Può prenotare chi ha già frequentato «{ $activity }», per la parte che basta per avere l’attestato. Se l’hai frequentata e non risulta, chiama la sede.
prerequisite-next = Vedi quando si tiene
