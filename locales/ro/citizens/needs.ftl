### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Interpret și copii
needs-lead = Spuneți sediului de ce aveți nevoie ca să puteți veni.
needs-interpreter = Aveți nevoie de un interpret?
needs-brings-interpreter = Vine cu mine o persoană care traduce
needs-interpreter-for = Interpret: { $language }
needs-interpreter-unknown = Alegeți un răspuns din listă.
needs-children = Veniți cu copii?
needs-childcare = Cineva care să stea cu copiii
needs-not-sure = Sediul vede cererea dumneavoastră. Nu este sigur că o poate îndeplini. Dacă fără aceasta nu puteți veni, sunați la sediu.
needs-ask = Cereți un interpret sau ajutor cu copiii
needs-change = Schimbați cererea
needs-over = Nu se mai poate cere: a început sau s-a încheiat ori este anulat.
