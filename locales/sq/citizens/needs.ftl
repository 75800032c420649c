### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Përkthyes dhe fëmijë
needs-lead = Thuajini qendrës çfarë ju duhet që të vini.
needs-interpreter = A ju duhet një përkthyes?
needs-brings-interpreter = Vjen me mua një person që përkthen
needs-interpreter-for = Përkthyes: { $language }
needs-interpreter-unknown = Zgjidhni një përgjigje nga lista.
needs-children = A vini me fëmijë?
needs-childcare = Dikush që të rrijë me fëmijët
needs-not-sure = Qendra e sheh kërkesën tuaj. Nuk është e sigurt që mund ta plotësojë. Nëse pa të nuk vini dot, telefononi qendrën.
needs-ask = Kërkoni përkthyes ose ndihmë me fëmijët
needs-change = Ndryshoni kërkesën
needs-over = Nuk mund të kërkohet më: ka filluar ose ka mbaruar, ose është anuluar.
