### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Activități – { $office }
feeds-private-name = Rezervări și întâlniri – { $office }
feeds-staff-name = Ediții și întâlniri – { $office }
feeds-cancelled = Anulată: { $title }
feeds-waiting = Listă de așteptare: { $title }
feeds-requested = În așteptarea răspunsului: { $title }
feeds-offered = De confirmat: { $title }
feeds-appointment-cancelled = Anulată: { $service }
feeds-by-phone = La telefon
feeds-lead = Următoarele activități ale centrelor noastre: ateliere, cursuri, evenimente.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Urmăriți activitățile
feeds-intro = Datele noi și schimbările vin singure. Rămân filtrele pentru tip, temă, sediu și limbă.
feeds-subscribe = Adăugați în calendarul meu
feeds-calendar = Fișier de calendar (ICS)
feeds-rss = Flux RSS
feeds-json = Flux JSON
feeds-embed-link = Arătați lista pe site-ul dumneavoastră

## Il mio calendario

feeds-own-title = Calendarul meu
feeds-own-text = Vedeți rezervările în calendarul telefonului. Acolo se actualizează singure.
feeds-own-link = Configurați calendarul meu
feeds-own-how = Portalul creează o adresă secretă. O dați calendarului dumneavoastră o singură dată. Apoi calendarul cere noutățile la fiecare câteva ore.
feeds-own-secret = Cine știe adresa vede calendarul fără să intre în cont. Nu o dați altora.
feeds-own-create = Creați adresa
feeds-own-created = Iată adresa dumneavoastră
feeds-own-once = Copiați-o acum: nu păstrăm o copie și nu o putem arăta din nou.
feeds-own-address = Adresa calendarului
feeds-own-open = Deschideți în calendarul meu
feeds-own-since = Adresă creată: { $date }.
feeds-own-used = Ultima cerere a unui calendar: { $date }.
feeds-own-never-used = Niciun calendar nu a cerut-o încă.
feeds-own-replace-title = Ați pierdut adresa sau o știu alții?
feeds-own-replace-text = Creați una nouă. Cea veche încetează imediat să funcționeze.
feeds-own-replace = Creați o adresă nouă
feeds-own-revoke-title = Nu o mai vreți?
feeds-own-revoke-text = Fără adresă, calendarul dumneavoastră nu mai arată noutăți. În portal nu se schimbă nimic.
feeds-own-revoke = Anulați adresa
feeds-own-revoked = Adresa este anulată.
feeds-own-again = Adresa a fost deja creată. A fost arătată o singură dată. Dacă nu ați copiat-o, creați una nouă.

## L’elenco per altri siti

feeds-embed-title = Lista pe site-ul dumneavoastră
feeds-embed-intro = Primăriile, școlile și asociațiile pot arăta următoarele noastre activități pe paginile lor. Lista este mereu actualizată, nu folosește cookie-uri și nu rulează scripturi.
feeds-embed-choose = Ce arată lista
feeds-embed-most = Câte activități, cel mult
feeds-embed-make = Pregătiți codul
feeds-embed-code = Cod pentru pagina dumneavoastră
feeds-embed-code-hint = Copiați-l în HTML-ul paginii, acolo unde trebuie să stea lista.
feeds-embed-look = Vedeți lista
feeds-embed-addresses = Pentru programe de calculator
feeds-embed-addresses-text = Aceeași alegere, pentru cine preferă să o citească cu un program propriu.
feeds-embed-frame = Următoarele activități
feeds-embed-none = Acum nu sunt activități programate.
feeds-embed-all = Toate activitățile
