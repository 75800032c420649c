### Accedere con un codice ricevuto per e-mail.

sign-in-title = Care este adresa dumneavoastră de e-mail?
sign-in-email-label = Care este adresa dumneavoastră de e-mail?
sign-in-email-hint = Trimitem un cod la această adresă. Nu e nevoie de parolă. Dacă e prima dată, începeți de aici.
sign-in-send-code = Trimiteți-mi codul
sign-in-too-many = Am trimis deja multe coduri. Puteți cere altul peste { $wait }.
sign-in-code-title = Scrieți codul
sign-in-code-sent = L-am trimis la:
sign-in-code-label = Codul primit prin e-mail
sign-in-code-hint = Este valabil 10 minute. Dacă nu ajunge, căutați în spam.
sign-in-another-code = Trimiteți alt cod
sign-in-code-sent-again = V-am trimis alt mesaj cu codul.
sign-in-code-other-email = Folosiți altă adresă
sign-in-wrong-code = { $tries ->
    [one] Nu este codul din ultimul nostru mesaj. Mai puteți încerca o dată.
    [few] Nu este codul din ultimul nostru mesaj. Mai puteți încerca de { $tries } ori.
   *[other] Nu este codul din ultimul nostru mesaj. Mai puteți încerca de { $tries } de ori.
}
sign-in-code-digits = Codul are { $digits } cifre. Verificați-l: nu ați pierdut nicio încercare.
sign-in-expired-code = Acest cod nu mai este valabil. Cereți altul.
sign-in-wait = Codul a fost greșit de mai multe ori. Puteți încerca din nou peste { $wait }. Ce ați scris rămâne aici.
sign-in-no-cookie = Codul este valabil numai în browserul în care l-ați cerut, timp de 10 minute. Permiteți cookie-urile acestui site și cereți alt cod de aici.
sign-in-carry-title = Ați intrat în cont
sign-in-carry-text = Nu s-a pierdut nimic. Continuați de unde ați rămas.
sign-in-carry-continue = Continuați
sign-in-kept = Nu se pierde nimic: după ce intrați în cont continuați de aici.
sign-in-again-title = Confirmați că sunteți dumneavoastră
sign-in-again-text = Ce urmează să faceți privește toate datele dumneavoastră. Trimitem un cod la:
sign-in-shared = Cine folosește acest dispozitiv?
sign-in-shared-yes = Îl folosesc și alte persoane
sign-in-shared-hint = De exemplu la bibliotecă sau în sala de curs. Când ați terminat, alegeți „Ieșiți”. Dacă uitați, accesul se termină când închideți browserul sau după 2 ore fără a folosi portalul.

## La pagina che chiede il codice, e quella del link accanto

code-next-now = Nu ajunge? Puteți cere altul imediat.
code-next-in = Puteți cere altul peste { $wait }.
code-ended = Codul nu mai este valabil. Ce ați scris este încă aici: cereți alt cod și continuați.
code-link-title = Încă un pas
code-link-text = Confirmați cu această adresă:
code-link-ended-title = Acest link nu mai este valabil
code-link-ended-text = A fost deja folosit sau a trecut prea mult timp. Întoarceți-vă la pagina unde ați început și cereți alt cod. Dacă nu o găsiți, începeți din nou aici.
code-begin-again = Începeți din nou
code-done-title = Este deja făcut
code-done-text = Acest pas este încheiat. Puteți continua.
code-not-here-title = Această pagină nu se deschide aici
code-not-here-text = Pagina se deschide timp de o oră și numai în browserul în care ați cerut codul. Permiteți cookie-urile acestui site. Pe alt dispozitiv, deschideți linkul din e-mailul nostru.
