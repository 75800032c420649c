### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = ¿Cuánto ganaste en { $year }, antes de impuestos?
question-income-hint = Suma todos los trabajos de ese año. Las cifras están en la Certificazione Unica (certificado de ingresos que da la empresa). Por ejemplo: 8.500,00
question-contracts = ¿Cuántos contratos de trabajo o misiones de agencia (missioni) firmaste en { $year }?
question-contracts-hint = Cuenta todos los contratos, también los cortos. Si no firmaste ninguno, escribe 0.
question-months-worked = ¿Cuántos meses trabajaste en { $year }, en total?
question-months-worked-hint = También cuentan los medios meses: para siete meses y medio escribe 7,5
question-birth-date = ¿Cuándo naciste?
question-birth-date-hint = Por ejemplo: 27 3 1998
question-residence = ¿Dónde vives?
question-residence-hint = Elige el lugar de tu residencia oficial (residenza).
question-employment-state = ¿Trabajas hoy?
question-employment-state-hint = Elige lo que te describe mejor.
question-months-unemployed = En los últimos { $window } meses, ¿cuántos meses estuviste sin trabajo y buscándolo?
question-months-unemployed-hint = Cuenta los meses enteros. No hace falta que sean seguidos.
question-education = ¿Cuál es tu título de estudios más alto?
question-education-hint = También vale un título de otro país.
question-years-since-school = ¿Cuántos años enteros hace que dejaste de estudiar?
question-years-since-school-hint = Escuela, formación profesional o universidad. Si es menos de un año, escribe 0.
question-months-inactive = ¿Cuántos meses llevas sin trabajar y sin buscar trabajo?
question-months-inactive-hint = Si hoy trabajas o buscas trabajo, escribe 0.
question-dependent-children = ¿Cuántos hijos e hijas tienes a cargo?
question-dependent-children-hint = Si no tienes, escribe 0.
question-alone-with-children = ¿Tienes hijos o hijas a cargo y los cuidas sin pareja?
question-alone-with-children-hint = Responde sí si ninguna otra persona adulta de tu familia los mantiene contigo.
question-referred-by-social-services = ¿Te envían los servicios sociales?
question-referred-by-social-services-hint = Responde sí si una trabajadora social o un trabajador social lleva tu caso y te ha hablado de este programa.
question-mobility-list = ¿Estás en una lista de movilidad (lista di mobilità)?
question-mobility-list-hint = Es una lista de personas que una empresa despidió junto con otras.
question-dismissed-without-benefit = ¿Perdiste el trabajo sin recibir un subsidio?
question-dismissed-without-benefit-hint = Responde no si recibes la NASpI (subsidio de desempleo) u otro subsidio por el trabajo perdido.
question-banca-dati = ¿Estás en la Banca Dati Lavoro?
question-banca-dati-hint = Es el archivo de currículos del distrito (circoscrizione), donde las empresas buscan personas.
question-woman = ¿Eres mujer?
question-woman-hint = Lo preguntamos porque las plazas de este programa están reservadas a las mujeres.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, distrito { $number } (Circoscrizione)
choice-residence-elsewhere = En otro lugar
choice-employment-employed = Tengo un trabajo o una misión de agencia
choice-employment-self-employed = Trabajo por cuenta propia
choice-employment-unemployed = No tengo trabajo y lo busco
choice-employment-seeking-first-job = Busco el primer trabajo
choice-employment-inactive = No trabajo y no busco trabajo
choice-education-0 = Ningún título, o escuela primaria sin terminar
choice-education-1 = Escuela primaria (scuola elementare)
choice-education-2 = Primer ciclo de secundaria (scuola media)
choice-education-3 = Secundaria completa (bachillerato) o título de formación profesional
choice-education-4 = Formación técnica después de la secundaria (IFTS)
choice-education-5 = Instituto técnico superior (ITS)
choice-education-6 = Grado universitario (laurea triennale)
choice-education-7 = Máster (laurea magistrale)
choice-education-8 = Doctorado

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] ingresos de { $year } superiores a { $limit }
    [at_least] ingresos de { $year } de al menos { $limit }
    [less_than] ingresos de { $year } inferiores a { $limit }
   *[at_most] ingresos de { $year } de { $limit } como máximo
}
condition-contracts = { $relation ->
    [more_than] más de { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    } en { $year }
    [at_least] al menos { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    } en { $year }
    [less_than] menos de { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    } en { $year }
   *[at_most] como máximo { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    } en { $year }
}
condition-months-worked = { $relation ->
    [more_than] meses trabajados en { $year }: más de { $limit }
    [at_least] meses trabajados en { $year }: al menos { $limit }
    [less_than] meses trabajados en { $year }: menos de { $limit }
   *[at_most] meses trabajados en { $year }: { $limit } como máximo
}
condition-birth-date = { $relation ->
    [more_than] más de { $limit ->
        [one] { $limit } año cumplido
       *[other] { $limit } años cumplidos
    }
    [at_least] al menos { $limit ->
        [one] { $limit } año cumplido
       *[other] { $limit } años cumplidos
    }
    [less_than] menos de { $limit ->
        [one] { $limit } año
       *[other] { $limit } años
    }
   *[at_most] como máximo { $limit ->
        [one] { $limit } año cumplido
       *[other] { $limit } años cumplidos
    }
}
condition-residence = residencia en uno de estos lugares: { $areas }
condition-employment-state = una de estas situaciones: { $states }
condition-months-unemployed = { $relation ->
    [more_than] más de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajo en los últimos { $window }
    [at_least] al menos { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajo en los últimos { $window }
    [less_than] menos de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajo en los últimos { $window }
   *[at_most] como máximo { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajo en los últimos { $window }
}
condition-education = { $relation ->
    [more_than] un título de estudios superior a: { $level }
    [at_least] un título de estudios al menos igual a: { $level }
    [less_than] un título de estudios inferior a: { $level }
   *[at_most] un título de estudios como máximo igual a: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] más de { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } desde el final de los estudios
    [at_least] al menos { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } desde el final de los estudios
    [less_than] menos de { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } desde el final de los estudios
   *[at_most] como máximo { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } desde el final de los estudios
}
condition-months-inactive = { $relation ->
    [more_than] más de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo
    [at_least] al menos { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo
    [less_than] menos de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo
   *[at_most] como máximo { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo
}
condition-dependent-children = { $relation ->
    [more_than] hijos o hijas a cargo: más de { $limit }
    [at_least] hijos o hijas a cargo: al menos { $limit }
    [less_than] hijos o hijas a cargo: menos de { $limit }
   *[at_most] hijos o hijas a cargo: { $limit } como máximo
}
condition-alone-with-children = { $holds ->
    [true] hijos o hijas a cargo, sin pareja
   *[false] sin hijos ni hijas a cargo, o con pareja
}
condition-referred-by-social-services = { $holds ->
    [true] derivación de los servicios sociales
   *[false] ninguna derivación de los servicios sociales
}
condition-mobility-list = { $holds ->
    [true] inscripción en una lista de movilidad (lista di mobilità)
   *[false] ninguna inscripción en una lista de movilidad (lista di mobilità)
}
condition-dismissed-without-benefit = { $holds ->
    [true] trabajo perdido, sin subsidio
   *[false] ningún trabajo perdido sin subsidio
}
condition-banca-dati = { $holds ->
    [true] inscripción en la Banca Dati Lavoro
   *[false] ninguna inscripción en la Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] reservado a las mujeres
   *[false] no reservado a las mujeres
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] En { $year } ganaste más de { $limit }.
    [at_least] En { $year } ganaste al menos { $limit }.
    [less_than] En { $year } ganaste menos de { $limit }.
   *[at_most] En { $year } no ganaste más de { $limit }.
}
reason-contracts = { $relation ->
    [more_than] En { $year } firmaste más de { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    }.
    [at_least] En { $year } firmaste al menos { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    }.
    [less_than] En { $year } firmaste menos de { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    }.
   *[at_most] En { $year } no firmaste más de { $limit ->
        [one] { $limit } contrato o misión
       *[other] { $limit } contratos o misiones
    }.
}
reason-months-worked = { $relation ->
    [more_than] Meses que trabajaste en { $year }: más de { $limit }.
    [at_least] Meses que trabajaste en { $year }: al menos { $limit }.
    [less_than] Meses que trabajaste en { $year }: menos de { $limit }.
   *[at_most] Meses que trabajaste en { $year }: no más de { $limit }.
}
reason-birth-date = { $relation ->
    [more_than] Tienes más de { $limit ->
        [one] { $limit } año
       *[other] { $limit } años
    }.
    [at_least] Tienes al menos { $limit ->
        [one] { $limit } año
       *[other] { $limit } años
    }.
    [less_than] Tienes menos de { $limit ->
        [one] { $limit } año
       *[other] { $limit } años
    }.
   *[at_most] No tienes más de { $limit ->
        [one] { $limit } año
       *[other] { $limit } años
    }.
}
reason-residence = { $holds ->
    [true] Vives en uno de estos lugares: { $areas }.
   *[false] No vives en ninguno de estos lugares: { $areas }.
}
reason-employment-state = { $holds ->
    [true] Hoy tu situación es una de estas: { $states }.
   *[false] Hoy tu situación no es ninguna de estas: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Estuviste sin trabajo más de { $limit } de los últimos { $window } meses.
    [at_least] Estuviste sin trabajo al menos { $limit } de los últimos { $window } meses.
    [less_than] Estuviste sin trabajo menos de { $limit } de los últimos { $window } meses.
   *[at_most] Estuviste sin trabajo { $limit } de los últimos { $window } meses como máximo.
}
reason-education = { $relation ->
    [more_than] Tu título de estudios es superior a este: { $level }.
    [at_least] Tu título de estudios es este o superior: { $level }.
    [less_than] Tu título de estudios es inferior a este: { $level }.
   *[at_most] Tu título de estudios no es superior a este: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Hace más de { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } que dejaste de estudiar.
    [at_least] Hace al menos { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } que dejaste de estudiar.
    [less_than] Hace menos de { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } que dejaste de estudiar.
   *[at_most] No hace más de { $limit ->
        [one] { $limit } año entero
       *[other] { $limit } años enteros
    } que dejaste de estudiar.
}
reason-months-inactive = { $relation ->
    [more_than] Llevas más de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo.
    [at_least] Llevas al menos { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo.
    [less_than] Llevas menos de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo.
   *[at_most] No llevas más de { $limit ->
        [one] { $limit } mes
       *[other] { $limit } meses
    } sin trabajar y sin buscar trabajo.
}
reason-dependent-children = { $relation ->
    [more_than] Hijos o hijas a tu cargo: más de { $limit }.
    [at_least] Hijos o hijas a tu cargo: al menos { $limit }.
    [less_than] Hijos o hijas a tu cargo: menos de { $limit }.
   *[at_most] Hijos o hijas a tu cargo: no más de { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] Tienes hijos o hijas a cargo y los cuidas sin pareja.
   *[false] No cuidas sin pareja a hijos o hijas a cargo.
}
reason-referred-by-social-services = { $holds ->
    [true] Te envían los servicios sociales.
   *[false] No te envían los servicios sociales.
}
reason-mobility-list = { $holds ->
    [true] Estás en una lista de movilidad (lista di mobilità).
   *[false] No estás en una lista de movilidad (lista di mobilità).
}
reason-dismissed-without-benefit = { $holds ->
    [true] Perdiste el trabajo y no recibes un subsidio.
   *[false] No perdiste el trabajo sin recibir un subsidio.
}
reason-banca-dati = { $holds ->
    [true] Estás en la Banca Dati Lavoro.
   *[false] No estás en la Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Eres mujer.
   *[false] No eres mujer.
}
reason-unknown = Aún no sabemos: { $condition }.
reason-open-to-all = Este programa está abierto a todas las personas.

## Come si uniscono le regole

rule-all = Todas estas condiciones:
rule-any = Al menos una de estas condiciones:
rule-not = Esta condición no se debe cumplir:
outcome-met = Cumplida
outcome-not-met = No cumplida
outcome-unknown = Aún no se sabe

## Errori delle risposte

answer-error-missing = Responde a esta pregunta
answer-error-choice = Elige una de las respuestas
answer-error-whole-number = Escribe un número entero, por ejemplo 3
answer-error-half-months = Escribe los meses como número, por ejemplo 8 o 7,5
answer-error-too-large = Escribe un número que no supere { $largest }
answer-error-amount = Escribe una cantidad en euros, por ejemplo 8.500,00
answer-error-amount-separators = Revisa los puntos y las comas de la cantidad. Por ejemplo: 8.500,00
answer-error-amount-thousands = ¿Son miles o céntimos? Escribe por ejemplo 9.500 o 9,50
answer-error-amount-cents = Escribe como máximo dos cifras para los céntimos
answer-error-amount-negative = Escribe una cantidad de cero o más
answer-error-amount-too-large = Esta cantidad es demasiado grande. Revísala
answer-error-date-incomplete = Escribe el día, el mes y el año
answer-error-date-number = Escribe el día, el mes y el año en números, por ejemplo 27 3 1998
answer-error-date-century = Escribe el año con cuatro cifras, por ejemplo 1998
answer-error-date-range = Revisa el año
answer-error-date-impossible = Este día no existe. Revisa el día y el mes
answer-error-birth-future = La fecha de nacimiento tiene que estar en el pasado
answer-error-birth-too-young = Tienes que tener al menos { $age ->
        [one] { $age } año
       *[other] { $age } años
    } para usar el portal por tu cuenta
answer-error-birth-too-long-ago = Revisa el año de nacimiento
