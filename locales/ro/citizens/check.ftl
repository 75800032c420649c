### Verificare da soli se un programma fa per sé.

check-start = Verificați dacă e pentru dumneavoastră
check-privacy = Nimeni nu vă vede răspunsurile. Nu se salvează.
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
