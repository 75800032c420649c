### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = Căutați ce ați rezervat
find-about = Aveți nevoie de numărul de referință, care este pe foaia dumneavoastră, și de numărul de telefon sau de data nașterii. Nu e nevoie de o adresă de e-mail.
find-reference = Numărul dumneavoastră de referință
find-reference-hint = De exemplu PRE-7K3M-9QXB sau COL-7K3M-9QXR
find-reference-wrong = Scrieți numărul de referință care este pe foaia dumneavoastră. Începe cu PRE sau COL și apoi are opt litere și cifre
find-reference-mistyped = În acest număr de referință este o greșeală de scriere. Verificați fiecare literă și fiecare cifră
find-phone = Numărul dumneavoastră de telefon
find-phone-hint = Cel pe care ni l-ați dat când ați rezervat. Dacă nu ne-ați dat unul, lăsați câmpul gol și scrieți data nașterii.
find-birth-date = Sau data nașterii
find-nothing-known = Scrieți numărul de telefon sau data nașterii
find-unknown = Cu aceste date nu găsim nimic. Verificați numărul de referință și numărul de telefon sau data nașterii, ori sunați la sediu: numărul lui este pe foaia dumneavoastră
find-too-many = Au fost multe încercări. Puteți încerca din nou peste { $wait }. Ce ați scris rămâne aici
find-submit = Căutați
find-link = Nu aveți o adresă de e-mail? Cu numărul de referință, căutați ce ați rezervat
