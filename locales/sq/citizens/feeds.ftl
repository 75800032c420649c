### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Aktivitete – { $office }
feeds-private-name = Rezervime dhe takime – { $office }
feeds-staff-name = Edicione dhe takime – { $office }
feeds-cancelled = I anuluar: { $title }
feeds-waiting = Lista e pritjes: { $title }
feeds-requested = Në pritje të përgjigjes: { $title }
feeds-offered = Për t’u konfirmuar: { $title }
feeds-appointment-cancelled = I anuluar: { $service }
feeds-by-phone = Me telefon
feeds-lead = Aktivitetet e ardhshme të qendrave tona: punëtori, kurse, ngjarje.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Ndiqni aktivitetet
feeds-intro = Datat e reja dhe ndryshimet vijnë vetë. Filtrat sipas llojit, temës, qendrës dhe gjuhës mbeten.
feeds-subscribe = Shtoni në kalendarin tim
feeds-calendar = Skedar kalendari (ICS)
feeds-rss = Fluks RSS
feeds-json = Fluks JSON
feeds-embed-link = Tregoni listën në faqen tuaj

## Il mio calendario

feeds-own-title = Kalendari im
feeds-own-text = Shihni rezervimet tuaja në kalendarin e telefonit. Atje përditësohen vetë.
feeds-own-link = Rregulloni kalendarin tim
feeds-own-how = Portali krijon një adresë të fshehtë. Ia jepni kalendarit tuaj vetëm një herë. Pastaj kalendari i kërkon të rejat çdo disa orë.
feeds-own-secret = Kush e di adresën e sheh kalendarin pa hyrë në llogari. Mos ua jepni të tjerëve.
feeds-own-create = Krijoni adresën
feeds-own-created = Ja adresa juaj
feeds-own-once = Kopjojeni tani: nuk mbajmë kopje dhe nuk mund ta tregojmë përsëri.
feeds-own-address = Adresa e kalendarit
feeds-own-open = Hapeni në kalendarin tim
feeds-own-since = Adresa u krijua: { $date }.
feeds-own-used = Kërkesa e fundit e një kalendari: { $date }.
feeds-own-never-used = Asnjë kalendar nuk e ka kërkuar ende.
feeds-own-replace-title = E keni humbur adresën, apo e dinë të tjerë?
feeds-own-replace-text = Krijoni një të re. E vjetra çaktivizohet menjëherë.
feeds-own-replace = Krijoni një adresë të re
feeds-own-revoke-title = Nuk e doni më?
feeds-own-revoke-text = Pa adresën, kalendari juaj nuk tregon më të reja. Në portal nuk ndryshon asgjë.
feeds-own-revoke = Anuloni adresën
feeds-own-revoked = Adresa është anuluar.
feeds-own-again = Adresa është krijuar tashmë. U tregua vetëm një herë. Nëse nuk e keni kopjuar, krijoni një të re.

## L’elenco per altri siti

feeds-embed-title = Lista në faqen tuaj
feeds-embed-intro = Bashkitë, shkollat dhe shoqatat mund t’i tregojnë aktivitetet tona të ardhshme në faqet e tyre. Lista është gjithmonë e përditësuar, nuk përdor cookie dhe nuk ekzekuton skripte.
feeds-embed-choose = Çfarë tregon lista
feeds-embed-most = Numri më i madh i aktiviteteve
feeds-embed-make = Përgatitni kodin
feeds-embed-code = Kodi për faqen tuaj
feeds-embed-code-hint = Kopjojeni në HTML-në e faqes suaj, aty ku duhet të jetë lista.
feeds-embed-look = Shihni listën
feeds-embed-addresses = Për programe kompjuterike
feeds-embed-addresses-text = E njëjta zgjedhje, për ata që preferojnë ta lexojnë me një program të tyrin.
feeds-embed-frame = Aktivitetet e ardhshme
feeds-embed-none = Tani nuk ka aktivitete të planifikuara.
feeds-embed-all = Të gjitha aktivitetet
