### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Së pari duhet të keni marrë pjesë në:
prerequisite-refused = Së pari duhet një aktivitet tjetër
prerequisite-refused-text = Mund të rezervojë kush ka marrë pjesë tashmë në “{ $activity }”, aq sa mjafton për vërtetimin. Nëse keni marrë pjesë dhe kjo nuk duket, telefononi në qendër.
prerequisite-next = Shihni kur mbahet
