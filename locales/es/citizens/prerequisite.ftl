### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Antes hay que haber asistido a:
prerequisite-refused = Antes hace falta otra actividad
prerequisite-refused-text = Puede reservar quien ya ha asistido a «{ $activity }», lo suficiente para tener el certificado. Si has asistido y no consta, llama a la sede.
prerequisite-next = Ver cuándo se hace
