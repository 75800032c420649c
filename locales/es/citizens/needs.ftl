### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Intérprete y niños
needs-lead = Di a la sede qué necesitas para venir.
needs-interpreter = ¿Necesitas un intérprete?
needs-brings-interpreter = Viene conmigo una persona que traduce
needs-interpreter-for = Intérprete: { $language }
needs-interpreter-unknown = Elige una opción de la lista.
needs-children = ¿Vienes con niños?
needs-childcare = Alguien que esté con los niños
needs-not-sure = La sede ve tu petición. No es seguro que pueda atenderla. Si sin eso no puedes venir, llama a la sede.
needs-ask = Pedir un intérprete o ayuda con los niños
needs-change = Cambiar la petición
needs-over = Ya no se puede pedir: ha empezado o terminado, o está cancelado.
