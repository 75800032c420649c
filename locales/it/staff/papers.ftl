### I documenti che si stampano: fogli firme e attestati.

papers-unprintable = I documenti da stampare non hanno questi segni: { $signs }. Al loro posto c’è { $placeholder }. Sulle pagine e nelle e-mail si vedono.
