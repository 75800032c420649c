### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Actividades – { $office }
feeds-private-name = Reservas y citas – { $office }
feeds-staff-name = Ediciones y citas – { $office }
feeds-cancelled = Anulada: { $title }
feeds-waiting = Lista de espera: { $title }
feeds-requested = Pendiente de respuesta: { $title }
feeds-offered = Por confirmar: { $title }
feeds-appointment-cancelled = Anulada: { $service }
feeds-by-phone = Por teléfono
feeds-lead = Las próximas actividades de nuestros centros: talleres, cursos, eventos.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Sigue las actividades
feeds-intro = Las fechas nuevas y los cambios llegan solos. Se mantienen los filtros por tipo, tema, sede e idioma.
feeds-subscribe = Añadir a mi calendario
feeds-calendar = Archivo de calendario (ICS)
feeds-rss = Canal RSS
feeds-json = Canal JSON
feeds-embed-link = Mostrar la lista en tu sitio web

## Il mio calendario

feeds-own-title = Mi calendario
feeds-own-text = Mira tus reservas en el calendario del teléfono. Allí se actualizan solas.
feeds-own-link = Configurar mi calendario
feeds-own-how = El portal crea una dirección secreta. La das a tu calendario una sola vez. Después, el calendario pide las novedades cada pocas horas.
feeds-own-secret = Quien conoce la dirección ve el calendario sin entrar en la cuenta. No la des a otras personas.
feeds-own-create = Crear la dirección
feeds-own-created = Esta es tu dirección
feeds-own-once = Cópiala ahora: no guardamos copia y no podemos mostrarla de nuevo.
feeds-own-address = Dirección del calendario
feeds-own-open = Abrir en mi calendario
feeds-own-since = Dirección creada: { $date }.
feeds-own-used = Última petición de un calendario: { $date }.
feeds-own-never-used = Ningún calendario la ha pedido todavía.
feeds-own-replace-title = ¿Has perdido la dirección, u otras personas la conocen?
feeds-own-replace-text = Crea una nueva. La antigua deja de funcionar enseguida.
feeds-own-replace = Crear una dirección nueva
feeds-own-revoke-title = ¿Ya no la quieres?
feeds-own-revoke-text = Sin la dirección, tu calendario ya no muestra novedades. En el portal no cambia nada.
feeds-own-revoke = Anular la dirección
feeds-own-revoked = La dirección está anulada.
feeds-own-again = La dirección ya se ha creado. Se mostró una sola vez. Si no la copiaste, crea una nueva.

## L’elenco per altri siti

feeds-embed-title = La lista en tu sitio web
feeds-embed-intro = Los municipios, las escuelas y las asociaciones pueden mostrar nuestras próximas actividades en sus páginas. La lista está siempre actualizada, no usa cookies y no ejecuta scripts.
feeds-embed-choose = Qué muestra la lista
feeds-embed-most = Cuántas actividades como máximo
feeds-embed-make = Preparar el código
feeds-embed-code = Código para tu página
feeds-embed-code-hint = Cópialo en el HTML de tu página, donde tiene que estar la lista.
feeds-embed-look = Ver la lista
feeds-embed-addresses = Para programas informáticos
feeds-embed-addresses-text = La misma selección, para quien prefiere leerla con su propio programa.
feeds-embed-frame = Próximas actividades
feeds-embed-none = Ahora no hay actividades previstas.
feeds-embed-all = Todas las actividades
