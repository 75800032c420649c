### Un’attività che chiede di averne frequentata prima un’altra.

## Per la sede

prerequisite-field = Attività da frequentare prima
prerequisite-field-hint = Può prenotare solo chi ne ha frequentato un’edizione abbastanza da avere l’attestato.
prerequisite-none = Nessuna
prerequisite-choice = { $activity } ({ $kind }, { $site })
prerequisite-unknown = Questa attività non c’è, o non è mai stata pubblicata
prerequisite-own = Un’attività non può chiedere di aver frequentato sé stessa
