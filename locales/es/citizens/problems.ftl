### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Escribe algo aquí
problem-text-too-long = Escribe como máximo { $max ->
        [one] { $max } carácter
       *[other] { $max } caracteres
    }

## Nomi

problem-name-empty = Escribe el nombre
problem-family-name-empty = Escribe los apellidos
problem-name-no-letter = Escribe el nombre con letras

## Indirizzi e-mail

problem-email-empty = Escribe tu correo electrónico
problem-email-too-long = Esta dirección es demasiado larga. Revísala
problem-email-no-at = Falta la @. Escribe la dirección completa, por ejemplo nombre@example.org
problem-email-character = La dirección tiene un espacio, un acento o un signo que las direcciones no tienen
problem-email-local-part = Revisa lo que hay antes de la @
problem-email-domain = Revisa lo que hay después de la @, por ejemplo example.org
problem-email-meant = Has escrito { $domain }: ¿quizá es { $meant }? Corrige la dirección. Si está bien así, pulsa otra vez el botón.

## Numeri di telefono

problem-phone-empty = Escribe el número de teléfono
problem-phone-character = Escribe el número solo con cifras
problem-phone-too-short = A este número le faltan cifras
problem-phone-too-long = Este número tiene demasiadas cifras
problem-phone-not-italian = Este no es un número italiano. Para otro país, escribe antes + y el prefijo
problem-phone-country-code = Revisa el prefijo del país después del +

## Codici fiscali

problem-codice-fiscale-empty = Escribe tu codice fiscale (código fiscal)
problem-codice-fiscale-length = El codice fiscale tiene 16 letras y cifras
problem-codice-fiscale-character = Una letra o una cifra está fuera de lugar. Compara el código con tu tarjeta
problem-codice-fiscale-check-character = Una letra o una cifra está mal. Compara el código con tu tarjeta
problem-codice-fiscale-date = El día de nacimiento de este código no existe. Compara el código con tu tarjeta
problem-codice-fiscale-birthplace = El lugar de nacimiento de este código no existe. Compara el código con tu tarjeta

## Comuni

problem-municipality-empty = Escribe el municipio
problem-municipality-unknown = Ningún municipio italiano se llama así. Revisa el nombre
problem-municipality-ambiguous = Varios municipios se llaman así. Escribe cuál: { $names }
