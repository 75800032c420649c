### Il calendario a cui lo staff può abbonarsi.

## Il mio calendario

feeds-own-staff-title = Indirizzo del calendario
feeds-own-staff-text = Vedi le edizioni nel calendario del telefono o del computer. Lì si aggiornano da sole.
