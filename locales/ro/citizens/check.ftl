### Verificare da soli se un programma fa per sé.

check-start = Verificați dacă e pentru dumneavoastră
check-privacy = Nimeni nu vă vede răspunsurile. Dispar când închideți această filă.
check-caption = { $count ->
    [one] { $programme } · ultima întrebare
    [few] { $programme } · încă cel mult { $count } întrebări
   *[other] { $programme } · încă cel mult { $count } de întrebări
}
check-unknown = Nu știu
check-rule-changed-title = Regula acestui program s-a schimbat
check-rule-changed-text = S-a schimbat în timp ce răspundeați. Răspunsurile dumneavoastră s-au păstrat. Vă întrebăm din nou numai ce trebuie.

## Il risultato

check-result-title = Verificarea dumneavoastră: { $programme }
check-met-title = { $programme } este pentru dumneavoastră
check-met-text = Din răspunsurile dumneavoastră reiese că îndepliniți condițiile. Vă puteți depune candidatura.
check-not-met-title = { $programme } astăzi nu este pentru dumneavoastră
check-not-met-text = Iată de ce și ce puteți face acum.
check-unknown-title = Încă nu putem spune
check-unknown-text = Lipsesc câteva răspunsuri. Când le știți, modificați-le aici.
check-reasons = De ce
check-rule = Regula întreagă
check-answer-given = Răspuns:
check-answers = Răspunsurile dumneavoastră
check-change-answer = Modificați răspunsul: { $question }
check-next = Ce puteți face acum
check-carry = Depuneți candidatura cu aceste răspunsuri
check-carry-anyway = Depuneți candidatura oricum
check-carry-anyway-text = Vă puteți depune candidatura oricum: biroul citește fiecare candidatură și decide.
check-carry-unknown-text = Puteți începe candidatura acum. Acolo găsiți din nou aceste întrebări.
check-closed = Acest program primește candidaturi în perioada { $from } – { $until }.
check-others = Alte programe care vi se pot potrivi
check-again = Reluați verificarea

## All programmes together

check-every-start = Găsiți ce vi se potrivește
check-every-lead = Câteva întrebări, puse o singură dată, pentru toate programele deschise.
check-every-programme = Toate programele
check-every-so-far = Vedeți rezultatul de până acum
check-every-result-title = Ce vi se potrivește
check-every-met = Pentru dumneavoastră ({ $count })
check-every-unknown = Poate ({ $count })
check-every-not-met = Nu acum ({ $count })
check-every-missing = Cu răspunsurile date nu știm încă. Puteți răspunde acum:
check-every-nothing = Cu aceste răspunsuri, azi niciun program nu este pentru dumneavoastră. Mai jos citiți de ce și ce puteți face.
check-every-closed = Astăzi niciun program nu primește candidaturi. Pe pagina programelor citiți când se deschid.
check-every-talk = Nu sunteți de acord sau aveți o îndoială? Un consilier vă analizează situația împreună cu dumneavoastră.
check-other-districts = { $municipality }, în alt sector (circoscrizione)
