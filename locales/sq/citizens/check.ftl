### Verificare da soli se un programma fa per sé.

check-start = Kontrolloni nëse është për ju
check-privacy = Askush nuk i sheh përgjigjet tuaja. Ato zhduken kur e mbyllni këtë skedë.
check-caption = { $count ->
    [one] { $programme } · pyetja e fundit
   *[other] { $programme } · jo më shumë se { $count } pyetje të tjera
}
check-unknown = Nuk e di
check-rule-changed-title = Rregulli i këtij programi ka ndryshuar
check-rule-changed-text = Ndryshoi ndërsa po përgjigjeshit. Përgjigjet tuaja janë ende këtu. Ju pyesim përsëri vetëm për çfarë duhet.

## Il risultato

check-result-title = Kontrolli juaj: { $programme }
check-met-title = { $programme } është për ju
check-met-text = Sipas përgjigjeve tuaja, i plotësoni kushtet. Mund të aplikoni.
check-not-met-title = { $programme } sot nuk është për ju
check-not-met-text = Ja pse, dhe çfarë mund të bëni tani.
check-unknown-title = Ende nuk mund ta themi
check-unknown-text = Mungojnë disa përgjigje. Kur t’i dini, ndryshojini këtu.
check-reasons = Pse
check-rule = Rregulli i plotë
check-answer-given = Përgjigjja:
check-answers = Përgjigjet tuaja
check-change-answer = Ndryshoni përgjigjen: { $question }
check-next = Çfarë mund të bëni tani
check-carry = Aplikoni me këto përgjigje
check-carry-anyway = Aplikoni gjithsesi
check-carry-anyway-text = Mund të aplikoni gjithsesi: zyra e lexon çdo aplikim dhe vendos.
check-carry-unknown-text = Mund ta filloni aplikimin tani. Atje i gjeni përsëri këto pyetje.
check-closed = Ky program pranon aplikime në këtë periudhë: { $from } – { $until }.
check-others = Programe të tjera që mund të jenë për ju
check-again = Filloni kontrollin nga e para

## All programmes together

check-every-start = Gjeni atë që është për ju
check-every-lead = Pak pyetje, një herë të vetme, për të gjitha programet e hapura.
check-every-programme = Të gjitha programet
check-every-so-far = Shihni rezultatin deri këtu
check-every-result-title = Ajo që është për ju
check-every-met = Për ju ({ $count })
check-every-unknown = Ndoshta ({ $count })
check-every-not-met = Jo tani ({ $count })
check-every-missing = Me përgjigjet e dhëna nuk e dimë ende. Mund të përgjigjeni tani:
check-every-nothing = Me këto përgjigje sot asnjë program nuk është për ju. Më poshtë lexoni pse dhe çfarë mund të bëni.
check-every-closed = Sot asnjë program nuk pranon aplikime. Në faqen e programeve lexoni kur hapen.
check-every-talk = Nuk jeni dakord apo keni një dyshim? Një këshilltar e shikon gjendjen tuaj bashkë me ju.
check-other-districts = { $municipality }, në një njësi tjetër (circoscrizione)
