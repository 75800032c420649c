### Quanto sono piene le attività.

overview-title = Capienza
overview-about = Attività pubblicate, per giorno di inizio.
overview-from = Dal
overview-until = Al
overview-site = Sede
overview-download = Scarica in CSV
overview-total = Tutte insieme
overview-by-site = Per sede
overview-by-week = Per settimana
overview-by-edition = Per attività
overview-week-of = Settimana del { $monday }
overview-week = Settimana
overview-edition = Attività
overview-first-day = Primo giorno
overview-kind = Tipo
overview-places = Posti
overview-confirmed = Confermati
overview-reserved = Riservati
overview-offered = Offerti
overview-waiting = In attesa
overview-free = Liberi
overview-percent = Occupazione per cento
overview-attendance = Presenze per cento
overview-not-noted = Non segnate
overview-filled = Occupazione
overview-share = { $percent } %
overview-share-low = { $percent } %: molti posti liberi
overview-share-high = { $percent } %: pochi posti liberi
overview-share-full = { $percent } %: completo
overview-none-title = Nessuna attività in questi giorni
overview-none-text = Cambia i giorni o la sede.
overview-last-before-first = L’ultimo giorno viene prima del primo
overview-too-long = Scegli al massimo { $most } giorni
referrals-title = Come hanno saputo dei programmi
referrals-about = Le candidature inviate in questo periodo.
referrals-answer = Risposta
referrals-applications = Candidature
referrals-share = Quota
referrals-none = In questi giorni nessuno ha inviato una candidatura.
referrals-unsaid = Non lo dicono
overview-waiting-title = Attesa per un colloquio
overview-waiting-about = Giorni da oggi alla prima data libera, in presenza, dove il servizio c’è. Si misura una volta al giorno.
overview-waiting-now = Oggi
overview-waiting-before = { $days } giorni fa
overview-waiting-days = { $days ->
    [0] in giornata
    [one] un giorno
   *[other] { $days } giorni
}
overview-waiting-shorter = { $days ->
    [one] ora un giorno in meno
   *[other] ora { $days } giorni in meno
}
overview-waiting-longer = { $days ->
    [one] ora un giorno in più
   *[other] ora { $days } giorni in più
}
overview-waiting-same = ora come allora
overview-waiting-free-again = ora c’è di nuovo posto
overview-waiting-no-longer-free = ora non c’è più posto
