### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Servicios para quien trabaja de forma discontinua
page-title = { $title } – Imprecario
page-title-error = Hay un error: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = Ir al contenido
frame-navigation = Menú principal
frame-breadcrumb = Dónde estás
frame-listen = Escuchar
frame-stop-listening = Parar la lectura
frame-language = Idioma
frame-menu = Menú
frame-close = Cerrar
frame-signed-in = Tu espacio
frame-demo-title = Demostración
frame-demo = Demostración: datos inventados.
frame-mailbox = Buzón
nav-home = Inicio
nav-programmes = Programas
nav-activities = Actividades
nav-counselling = Citas
nav-sites = Sedes
nav-path = Mi recorrido
nav-help = Ayuda
nav-account = Mis datos
nav-sign-in = Entrar
nav-sign-out = Salir
footer-questions = Preguntas frecuentes
footer-report = Avisar de un problema
footer-privacy = Aviso de privacidad
footer-accessibility = Declaración de accesibilidad
footer-legal = Aviso legal

## Pulsanti e link

action-start = Empezar
action-continue = Continuar
action-back = Atrás
action-save = Guardar
action-send = Enviar
action-change = Modificar
action-cancel = Cancelar
action-filter = Ver los resultados
action-clear-filters = Quitar todos los filtros
action-download-calendar = Añadir al calendario

## Moduli

form-problem-title = Hay un problema
form-optional = opcional
form-step = Paso { $step } de { $steps }
date-day = Día
date-month = Mes
date-year = Año
form-yes = Sí
form-no = No
form-unknown = No lo sé

## Pagine di elenchi lunghi

pages-navigation = Páginas de resultados
pages-previous = Anterior
pages-next = Siguiente
pages-position = Página { $page } de { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = de { $start } a { $end }
format-session = { $date }, { $times }
format-moment = { $date }, a las { $time }
format-until = hasta el { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
}
format-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
format-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
