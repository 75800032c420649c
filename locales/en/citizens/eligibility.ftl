### Who a programme is for: questions, conditions, reasons and errors of answers.

## Questions, one for each fact, and the hint below each

# $year (String) - the reference year
question-income = How much did you earn in { $year }, before tax?
question-income-hint = Add up all your work of that year. You find the figures in your Certificazione Unica. For example: 8,500.00
# $year (String) - the reference year
question-contracts = How many employment contracts or agency missions did you sign in { $year }?
question-contracts-hint = Count every contract, short ones too. If you signed none, write 0.
# $year (String) - the reference year
question-months-worked = How many months did you work in { $year }, in all?
question-months-worked-hint = Half months count: for seven and a half months write 7.5
question-birth-date = When were you born?
question-birth-date-hint = For example: 27 3 1998
question-residence = Where do you live?
question-residence-hint = Choose the place of your registered residence.
question-employment-state = Do you work today?
question-employment-state-hint = Choose what describes you best.
# $window (Number) - a number of months
question-months-unemployed = In the last { $window } months, how many months were you without work and looking for it?
question-months-unemployed-hint = Count whole months. They need not be in a row.
question-education = What is your highest level of education?
question-education-hint = A title from another country counts too.
question-years-since-school = How many full years ago did you leave school?
question-years-since-school-hint = School, vocational training or university. If it is less than a year, write 0.
question-months-inactive = For how many months have you neither worked nor looked for work?
question-months-inactive-hint = If you work or look for work today, write 0.
question-dependent-children = How many children depend on you?
question-dependent-children-hint = If you have none, write 0.
question-alone-with-children = Do you look after children who depend on you, without a partner?
question-alone-with-children-hint = Answer yes if no other adult of your household supports the children with you.
question-referred-by-social-services = Do social services refer you?
question-referred-by-social-services-hint = Answer yes if a social worker told you about this programme and follows you.
question-mobility-list = Are you on a mobility list?
question-mobility-list-hint = It is a list of people whom a company dismissed together with others.
question-dismissed-without-benefit = Did you lose your job without receiving a benefit?
question-dismissed-without-benefit-hint = Answer no if you receive NASpI or another benefit for the lost job.
question-banca-dati = Are you enrolled in the Banca Dati Lavoro?
question-banca-dati-hint = It is the district’s archive of CVs, in which companies look for people.
question-woman = Are you a woman?
question-woman-hint = We ask because the places of this programme are reserved to women.

## Choices of the questions that offer a list

# $municipality (String)
# $number (Number) - the number of the district
choice-residence-district = { $municipality }, district { $number }
choice-residence-elsewhere = Somewhere else
choice-employment-employed = I have a job or an agency mission
choice-employment-self-employed = I work on my own account
choice-employment-unemployed = I am without work and looking for it
choice-employment-seeking-first-job = I am looking for my first job
choice-employment-inactive = I neither work nor look for work
choice-education-0 = No school, or not finished primary school
choice-education-1 = Primary school
choice-education-2 = Lower secondary school
choice-education-3 = Upper secondary school or vocational qualification
choice-education-4 = Higher technical training after school (IFTS)
choice-education-5 = Higher technical institute (ITS)
choice-education-6 = Bachelor’s degree
choice-education-7 = Master’s degree
choice-education-8 = Doctorate

## What a rule asks, whoever it is about: in lists of conditions and for what is not known yet

# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (String) - a number or an amount, formatted
condition-income = { $relation ->
    [more_than] income in { $year } of more than { $limit }
    [at_least] income in { $year } of { $limit } or more
    [less_than] income in { $year } of less than { $limit }
   *[at_most] income in { $year } of { $limit } at most
}
# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (Number) - a number or an amount, formatted
condition-contracts = { $relation ->
    [more_than] in { $year }, more than { $limit } contracts or missions
    [at_least] in { $year }, at least { $limit } contracts or missions
    [less_than] in { $year }, fewer than { $limit } contracts or missions
   *[at_most] in { $year }, at most { $limit } contracts or missions
}
# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (String) - a number or an amount, formatted
condition-months-worked = { $relation ->
    [more_than] in { $year }, more than { $limit } months worked
    [at_least] in { $year }, at least { $limit } months worked
    [less_than] in { $year }, less than { $limit } months worked
   *[at_most] in { $year }, at most { $limit } months worked
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
condition-birth-date = { $relation ->
    [more_than] older than { $limit } years
    [at_least] at least { $limit } years old
    [less_than] younger than { $limit } years
   *[at_most] at most { $limit } years old
}
# $areas (String) - a list of places
condition-residence = residence in one of these places: { $areas }
# $states (String) - a list of situations
condition-employment-state = one of these situations: { $states }
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
# $window (Number) - a number of months
condition-months-unemployed = { $relation ->
    [more_than] more than { $limit } months without work in the last { $window }
    [at_least] at least { $limit } months without work in the last { $window }
    [less_than] less than { $limit } months without work in the last { $window }
   *[at_most] at most { $limit } months without work in the last { $window }
}
# $relation (String) - more_than, at_least, less_than or at_most
# $level (String) - the name of a level of education
condition-education = { $relation ->
    [more_than] a level of education above: { $level }
    [at_least] a level of education of at least: { $level }
    [less_than] a level of education below: { $level }
   *[at_most] a level of education of at most: { $level }
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
condition-years-since-school = { $relation ->
    [more_than] more than { $limit } full years since leaving school
    [at_least] at least { $limit } full years since leaving school
    [less_than] fewer than { $limit } full years since leaving school
   *[at_most] at most { $limit } full years since leaving school
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
condition-months-inactive = { $relation ->
    [more_than] more than { $limit } months without working or looking for work
    [at_least] at least { $limit } months without working or looking for work
    [less_than] less than { $limit } months without working or looking for work
   *[at_most] at most { $limit } months without working or looking for work
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
condition-dependent-children = { $relation ->
    [more_than] more dependent children than { $limit }
    [at_least] number of dependent children: at least { $limit }
    [less_than] fewer dependent children than { $limit }
   *[at_most] number of dependent children: at most { $limit }
}
# $holds (Bool)
condition-alone-with-children = { $holds ->
    [true] alone with dependent children
   *[false] not alone with dependent children
}
# $holds (Bool)
condition-referred-by-social-services = { $holds ->
    [true] referred by social services
   *[false] not referred by social services
}
# $holds (Bool)
condition-mobility-list = { $holds ->
    [true] on a mobility list
   *[false] not on a mobility list
}
# $holds (Bool)
condition-dismissed-without-benefit = { $holds ->
    [true] job lost, without a benefit
   *[false] no job lost without a benefit
}
# $holds (Bool)
condition-banca-dati = { $holds ->
    [true] enrolled in the Banca Dati Lavoro
   *[false] not enrolled in the Banca Dati Lavoro
}
# $holds (Bool)
condition-woman = { $holds ->
    [true] for women
   *[false] not for women
}

## Reasons: what is true of the person, said to them

# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (String) - a number or an amount, formatted
reason-income = { $relation ->
    [more_than] Your income in { $year } was more than { $limit }.
    [at_least] Your income in { $year } was { $limit } or more.
    [less_than] Your income in { $year } was less than { $limit }.
   *[at_most] Your income in { $year } was not more than { $limit }.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (Number) - a number or an amount, formatted
reason-contracts = { $relation ->
    [more_than] In { $year } you signed more than { $limit } contracts or missions.
    [at_least] In { $year } you signed at least { $limit } contracts or missions.
    [less_than] In { $year } you signed fewer than { $limit } contracts or missions.
   *[at_most] In { $year } you signed no more than { $limit } contracts or missions.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $year (String) - the reference year
# $limit (String) - a number or an amount, formatted
reason-months-worked = { $relation ->
    [more_than] In { $year } you worked more than { $limit } months.
    [at_least] In { $year } you worked at least { $limit } months.
    [less_than] In { $year } you worked less than { $limit } months.
   *[at_most] In { $year } you worked no more than { $limit } months.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
reason-birth-date = { $relation ->
    [more_than] You are older than { $limit }.
    [at_least] You are { $limit } or older.
    [less_than] You are younger than { $limit }.
   *[at_most] You are no older than { $limit }.
}
# $holds (Bool)
# $areas (String) - a list of places
reason-residence = { $holds ->
    [true] You live in one of these places: { $areas }.
   *[false] You live in none of these places: { $areas }.
}
# $holds (Bool)
# $states (String) - a list of situations
reason-employment-state = { $holds ->
    [true] Your situation today is one of these: { $states }.
   *[false] Your situation today is none of these: { $states }.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
# $window (Number) - a number of months
reason-months-unemployed = { $relation ->
    [more_than] You were without work for more than { $limit } of the last { $window } months.
    [at_least] You were without work for at least { $limit } of the last { $window } months.
    [less_than] You were without work for less than { $limit } of the last { $window } months.
   *[at_most] You were without work for no more than { $limit } of the last { $window } months.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $level (String) - the name of a level of education
reason-education = { $relation ->
    [more_than] Your level of education is above this: { $level }.
    [at_least] Your level of education is this or above: { $level }.
    [less_than] Your level of education is below this: { $level }.
   *[at_most] Your level of education is not above this: { $level }.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
reason-years-since-school = { $relation ->
    [more_than] You left school more than { $limit } full years ago.
    [at_least] You left school at least { $limit } full years ago.
    [less_than] You left school fewer than { $limit } full years ago.
   *[at_most] You left school no more than { $limit } full years ago.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
reason-months-inactive = { $relation ->
    [more_than] You have neither worked nor looked for work for more than { $limit } months.
    [at_least] You have neither worked nor looked for work for at least { $limit } months.
    [less_than] Your time without working or looking for work is shorter than { $limit } months.
   *[at_most] Your time without working or looking for work is no longer than { $limit } months.
}
# $relation (String) - more_than, at_least, less_than or at_most
# $limit (Number) - a number or an amount, formatted
reason-dependent-children = { $relation ->
    [more_than] Children who depend on you: more than { $limit }.
    [at_least] Children who depend on you: at least { $limit }.
    [less_than] Children who depend on you: fewer than { $limit }.
   *[at_most] Children who depend on you: no more than { $limit }.
}
# $holds (Bool)
reason-alone-with-children = { $holds ->
    [true] You look after children who depend on you, without a partner.
   *[false] You do not look after children alone.
}
# $holds (Bool)
reason-referred-by-social-services = { $holds ->
    [true] Social services refer you.
   *[false] Social services do not refer you.
}
# $holds (Bool)
reason-mobility-list = { $holds ->
    [true] You are on a mobility list.
   *[false] You are not on a mobility list.
}
# $holds (Bool)
reason-dismissed-without-benefit = { $holds ->
    [true] You lost your job and receive no benefit.
   *[false] You did not lose a job without a benefit.
}
# $holds (Bool)
reason-banca-dati = { $holds ->
    [true] You are enrolled in the Banca Dati Lavoro.
   *[false] You are not enrolled in the Banca Dati Lavoro.
}
# $holds (Bool)
reason-woman = { $holds ->
    [true] You are a woman.
   *[false] You are not a woman.
}
# $condition (String) - a message condition-…
reason-unknown = We do not know yet: { $condition }.
reason-open-to-all = This programme is open to everybody.

## How rules are joined

rule-all = All of these:
rule-any = At least one of these:
rule-not = Not this:
outcome-met = Met
outcome-not-met = Not met
outcome-unknown = Not known yet

## Errors of answers

answer-error-missing = Answer this question
answer-error-choice = Choose one of the answers
answer-error-whole-number = Write a whole number, such as 3
answer-error-half-months = Write the months as a number, such as 8 or 7.5
# $largest (Number)
answer-error-too-large = Write a number that is not more than { $largest }
answer-error-amount = Write an amount in euros, such as 8,500.00
answer-error-amount-separators = Check the points and commas of the amount. For example: 8,500.00
answer-error-amount-thousands = Are these thousands or cents? Write for example 9,500 or 9.50
answer-error-amount-cents = Write at most two digits for the cents
answer-error-amount-negative = Write an amount of zero or more
answer-error-amount-too-large = This amount is too large. Check it
answer-error-date-incomplete = Write the day, the month and the year
answer-error-date-number = Write the day, the month and the year in numbers, such as 27 3 1998
answer-error-date-century = Write the year with four digits, such as 1998
answer-error-date-range = Check the year
answer-error-date-impossible = This day is not in the calendar. Check the day and the month
answer-error-birth-future = Your date of birth must be in the past
# $age (Number)
answer-error-birth-too-young = You must be at least { $age } years old to use the portal by yourself
answer-error-birth-too-long-ago = Check the year of your birth
