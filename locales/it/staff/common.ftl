### Quello che lo staff ha nella cornice di ogni pagina.

## La cornice di ogni pagina

nav-staff = Area operatori
