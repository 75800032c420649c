### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = كم كسبت في سنة { $year }، قبل الضرائب؟
question-income-hint = يُجمع كل ما كسبته من أعمال تلك السنة. الأرقام موجودة في وثيقة Certificazione Unica (شهادة الدخل). مثال: 8.500,00
question-contracts = كم عقد عمل أو مهمة عبر وكالة (missioni) وقّعت في سنة { $year }؟
question-contracts-hint = تُحسب كل العقود، حتى القصيرة. إذا لم يكن هناك أي عقد، فالجواب 0.
question-months-worked = كم شهرًا عملت في سنة { $year }، في المجموع؟
question-months-worked-hint = نصف الشهر يُحسب أيضًا: سبعة أشهر ونصف تُكتب 7,5
question-birth-date = متى وُلدت؟
question-birth-date-hint = مثال: 27 3 1998
question-residence = أين محل سكنك؟
question-residence-hint = يُرجى اختيار المكان المسجل فيه محل سكنك رسميًا (residenza).
question-employment-state = هل لديك عمل اليوم؟
question-employment-state-hint = يُرجى اختيار الأقرب إلى وضعك.
question-months-unemployed = كم شهرًا كنت دون عمل مع البحث عنه، خلال آخر { $window ->
    [zero] { $window } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $window } أشهر
    [many] { $window } شهرًا
   *[other] { $window } شهر
}؟
question-months-unemployed-hint = تُحسب الأشهر الكاملة. ولا يلزم أن تكون متتالية.
question-education = ما أعلى شهادة دراسية لديك؟
question-education-hint = تُحسب أيضًا شهادة من بلد آخر.
question-years-since-school = منذ كم سنة كاملة تركت الدراسة؟
question-years-since-school-hint = المدرسة أو التدريب المهني أو الجامعة. إذا كانت المدة أقل من سنة، فالجواب 0.
question-months-inactive = منذ كم شهر وأنت دون عمل ودون بحث عن عمل؟
question-months-inactive-hint = مع وجود عمل أو بحث عن عمل اليوم، فالجواب 0.
question-dependent-children = كم عدد الأولاد على نفقتك؟
question-dependent-children-hint = إذا لم يكن لديك أولاد على نفقتك، فالجواب 0.
question-alone-with-children = هل لديك أولاد على نفقتك ورعايتهم عليك وحدك، دون شريك أو شريكة؟
question-alone-with-children-hint = الجواب «نعم» إذا لم يكن في أسرتك شخص بالغ آخر ينفق عليهم معك.
question-referred-by-social-services = هل أرسلتك الخدمات الاجتماعية؟
question-referred-by-social-services-hint = الجواب «نعم» إذا كان لديك مساعد اجتماعي أو مساعدة اجتماعية، ومنه أو منها عرفت بهذا البرنامج.
question-mobility-list = هل اسمك في lista di mobilità (قائمة التنقل)؟
question-mobility-list-hint = هي قائمة أشخاص سرّحتهم شركة مع آخرين.
question-dismissed-without-benefit = هل فقدت عملك دون الحصول على إعانة؟
question-dismissed-without-benefit-hint = الجواب «لا» إذا كانت لديك NASpI أو إعانة أخرى بسبب فقدان العمل.
question-banca-dati = هل اسمك في Banca Dati Lavoro؟
question-banca-dati-hint = هو أرشيف السير الذاتية في الدائرة (circoscrizione)، وفيه تبحث الشركات عن أشخاص.
question-woman = هل أنت امرأة؟
question-woman-hint = نسأل لأن مقاعد هذا البرنامج مخصصة للنساء.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }، الدائرة { $number } (circoscrizione)
choice-residence-elsewhere = في مكان آخر
choice-employment-employed = لدي عمل أو مهمة عبر وكالة
choice-employment-self-employed = أعمل لحسابي الخاص
choice-employment-unemployed = ليس لدي عمل وأبحث عنه
choice-employment-seeking-first-job = أبحث عن أول عمل
choice-employment-inactive = لا أعمل ولا أبحث عن عمل
choice-education-0 = دون شهادة، أو مدرسة ابتدائية غير مكتملة
choice-education-1 = المدرسة الابتدائية
choice-education-2 = المدرسة الإعدادية (scuola media)
choice-education-3 = شهادة الثانوية أو تأهيل مهني
choice-education-4 = تدريب تقني بعد الثانوية (IFTS)
choice-education-5 = معهد تقني عالٍ (ITS)
choice-education-6 = شهادة جامعية من ثلاث سنوات (laurea triennale)
choice-education-7 = ماجستير (laurea magistrale)
choice-education-8 = دكتوراه

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] دخل سنة { $year }: أكثر من { $limit }
    [at_least] دخل سنة { $year }: { $limit } أو أكثر
    [less_than] دخل سنة { $year }: أقل من { $limit }
   *[at_most] دخل سنة { $year }: { $limit } أو أقل
}
condition-contracts = { $relation ->
    [more_than] عدد العقود أو المهمات في سنة { $year }: أكثر من { $limit }
    [at_least] عدد العقود أو المهمات في سنة { $year }: { $limit } أو أكثر
    [less_than] عدد العقود أو المهمات في سنة { $year }: أقل من { $limit }
   *[at_most] عدد العقود أو المهمات في سنة { $year }: { $limit } أو أقل
}
condition-months-worked = { $relation ->
    [more_than] عدد أشهر العمل في سنة { $year }: أكثر من { $limit }
    [at_least] عدد أشهر العمل في سنة { $year }: { $limit } أو أكثر
    [less_than] عدد أشهر العمل في سنة { $year }: أقل من { $limit }
   *[at_most] عدد أشهر العمل في سنة { $year }: { $limit } أو أقل
}
condition-birth-date = { $relation ->
    [more_than] العمر بالسنوات الكاملة: أكثر من { $limit }
    [at_least] العمر بالسنوات الكاملة: { $limit } أو أكثر
    [less_than] العمر بالسنوات الكاملة: أقل من { $limit }
   *[at_most] العمر بالسنوات الكاملة: { $limit } أو أقل
}
condition-residence = السكن في أحد هذه الأماكن: { $areas }
condition-employment-state = أحد هذه الأوضاع: { $states }
condition-months-unemployed = { $relation ->
    [more_than] الأشهر دون عمل، من الأشهر الـ{ $window } الأخيرة: أكثر من { $limit }
    [at_least] الأشهر دون عمل، من الأشهر الـ{ $window } الأخيرة: { $limit } أو أكثر
    [less_than] الأشهر دون عمل، من الأشهر الـ{ $window } الأخيرة: أقل من { $limit }
   *[at_most] الأشهر دون عمل، من الأشهر الـ{ $window } الأخيرة: { $limit } أو أقل
}
condition-education = { $relation ->
    [more_than] شهادة دراسية أعلى من هذه: { $level }
    [at_least] هذه الشهادة الدراسية أو أعلى منها: { $level }
    [less_than] شهادة دراسية أدنى من هذه: { $level }
   *[at_most] هذه الشهادة الدراسية أو أدنى منها: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] السنوات الكاملة منذ نهاية الدراسة: أكثر من { $limit }
    [at_least] السنوات الكاملة منذ نهاية الدراسة: { $limit } أو أكثر
    [less_than] السنوات الكاملة منذ نهاية الدراسة: أقل من { $limit }
   *[at_most] السنوات الكاملة منذ نهاية الدراسة: { $limit } أو أقل
}
condition-months-inactive = { $relation ->
    [more_than] الأشهر دون عمل ودون بحث عن عمل: أكثر من { $limit }
    [at_least] الأشهر دون عمل ودون بحث عن عمل: { $limit } أو أكثر
    [less_than] الأشهر دون عمل ودون بحث عن عمل: أقل من { $limit }
   *[at_most] الأشهر دون عمل ودون بحث عن عمل: { $limit } أو أقل
}
condition-dependent-children = { $relation ->
    [more_than] الأولاد على نفقة الشخص: أكثر من { $limit }
    [at_least] الأولاد على نفقة الشخص: { $limit } أو أكثر
    [less_than] الأولاد على نفقة الشخص: أقل من { $limit }
   *[at_most] الأولاد على نفقة الشخص: { $limit } أو أقل
}
condition-alone-with-children = { $holds ->
    [true] أولاد على النفقة، دون شريك أو شريكة
   *[false] لا أولاد على النفقة، أو مع شريك أو شريكة
}
condition-referred-by-social-services = { $holds ->
    [true] إحالة من الخدمات الاجتماعية
   *[false] دون إحالة من الخدمات الاجتماعية
}
condition-mobility-list = { $holds ->
    [true] التسجيل في lista di mobilità (قائمة التنقل)
   *[false] دون تسجيل في lista di mobilità (قائمة التنقل)
}
condition-dismissed-without-benefit = { $holds ->
    [true] فقدان العمل، دون إعانة
   *[false] لا فقدان للعمل، أو مع إعانة
}
condition-banca-dati = { $holds ->
    [true] التسجيل في Banca Dati Lavoro
   *[false] دون تسجيل في Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] مخصص للنساء
   *[false] غير مخصص للنساء
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] في سنة { $year } كسبت أكثر من { $limit }.
    [at_least] في سنة { $year } كسبت { $limit } أو أكثر.
    [less_than] في سنة { $year } كسبت أقل من { $limit }.
   *[at_most] في سنة { $year } كسبت { $limit } أو أقل.
}
reason-contracts = { $relation ->
    [more_than] العقود أو المهمات التي وقّعتها في سنة { $year }: أكثر من { $limit }.
    [at_least] العقود أو المهمات التي وقّعتها في سنة { $year }: { $limit } أو أكثر.
    [less_than] العقود أو المهمات التي وقّعتها في سنة { $year }: أقل من { $limit }.
   *[at_most] العقود أو المهمات التي وقّعتها في سنة { $year }: { $limit } أو أقل.
}
reason-months-worked = { $relation ->
    [more_than] الأشهر التي عملتها في سنة { $year }: أكثر من { $limit }.
    [at_least] الأشهر التي عملتها في سنة { $year }: { $limit } أو أكثر.
    [less_than] الأشهر التي عملتها في سنة { $year }: أقل من { $limit }.
   *[at_most] الأشهر التي عملتها في سنة { $year }: { $limit } أو أقل.
}
reason-birth-date = { $relation ->
    [more_than] عمرك بالسنوات الكاملة: أكثر من { $limit }.
    [at_least] عمرك بالسنوات الكاملة: { $limit } أو أكثر.
    [less_than] عمرك بالسنوات الكاملة: أقل من { $limit }.
   *[at_most] عمرك بالسنوات الكاملة: { $limit } أو أقل.
}
reason-residence = { $holds ->
    [true] محل سكنك في أحد هذه الأماكن: { $areas }.
   *[false] محل سكنك ليس في أي من هذه الأماكن: { $areas }.
}
reason-employment-state = { $holds ->
    [true] وضعك اليوم هو أحد هذه الأوضاع: { $states }.
   *[false] وضعك اليوم ليس أيًّا من هذه الأوضاع: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] الأشهر التي كنت فيها دون عمل، من الأشهر الـ{ $window } الأخيرة: أكثر من { $limit }.
    [at_least] الأشهر التي كنت فيها دون عمل، من الأشهر الـ{ $window } الأخيرة: { $limit } أو أكثر.
    [less_than] الأشهر التي كنت فيها دون عمل، من الأشهر الـ{ $window } الأخيرة: أقل من { $limit }.
   *[at_most] الأشهر التي كنت فيها دون عمل، من الأشهر الـ{ $window } الأخيرة: { $limit } أو أقل.
}
reason-education = { $relation ->
    [more_than] شهادتك الدراسية أعلى من هذه: { $level }.
    [at_least] شهادتك الدراسية هي هذه أو أعلى منها: { $level }.
    [less_than] شهادتك الدراسية أدنى من هذه: { $level }.
   *[at_most] شهادتك الدراسية هي هذه أو أدنى منها: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] السنوات الكاملة منذ تركت الدراسة: أكثر من { $limit }.
    [at_least] السنوات الكاملة منذ تركت الدراسة: { $limit } أو أكثر.
    [less_than] السنوات الكاملة منذ تركت الدراسة: أقل من { $limit }.
   *[at_most] السنوات الكاملة منذ تركت الدراسة: { $limit } أو أقل.
}
reason-months-inactive = { $relation ->
    [more_than] الأشهر التي مرّت عليك دون عمل ودون بحث عن عمل: أكثر من { $limit }.
    [at_least] الأشهر التي مرّت عليك دون عمل ودون بحث عن عمل: { $limit } أو أكثر.
    [less_than] الأشهر التي مرّت عليك دون عمل ودون بحث عن عمل: أقل من { $limit }.
   *[at_most] الأشهر التي مرّت عليك دون عمل ودون بحث عن عمل: { $limit } أو أقل.
}
reason-dependent-children = { $relation ->
    [more_than] الأولاد على نفقتك: أكثر من { $limit }.
    [at_least] الأولاد على نفقتك: { $limit } أو أكثر.
    [less_than] الأولاد على نفقتك: أقل من { $limit }.
   *[at_most] الأولاد على نفقتك: { $limit } أو أقل.
}
reason-alone-with-children = { $holds ->
    [true] لديك أولاد على نفقتك ورعايتهم عليك وحدك، دون شريك أو شريكة.
   *[false] ليس لديك أولاد على نفقتك، أو رعايتهم ليست عليك وحدك.
}
reason-referred-by-social-services = { $holds ->
    [true] أرسلتك الخدمات الاجتماعية.
   *[false] لم ترسلك الخدمات الاجتماعية.
}
reason-mobility-list = { $holds ->
    [true] اسمك في lista di mobilità (قائمة التنقل).
   *[false] اسمك ليس في lista di mobilità (قائمة التنقل).
}
reason-dismissed-without-benefit = { $holds ->
    [true] فقدت عملك وليست لديك إعانة.
   *[false] لم يحدث أن فقدت عملك دون الحصول على إعانة.
}
reason-banca-dati = { $holds ->
    [true] اسمك في Banca Dati Lavoro.
   *[false] اسمك ليس في Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] أنت امرأة.
   *[false] لست امرأة.
}
reason-unknown = لا نعرف بعد: { $condition }.
reason-open-to-all = هذا البرنامج مفتوح للجميع.

## Come si uniscono le regole

rule-all = كل هذه الشروط:
rule-any = واحد على الأقل من هذه الشروط:
rule-not = ألّا يتوفر هذا الشرط:
outcome-met = متوفر
outcome-not-met = غير متوفر
outcome-unknown = غير معروف بعد

## Errori delle risposte

answer-error-missing = يُرجى الإجابة عن هذا السؤال
answer-error-choice = يُرجى اختيار أحد الأجوبة
answer-error-whole-number = يُرجى كتابة عدد صحيح، مثلًا 3
answer-error-half-months = يُرجى كتابة الأشهر كعدد، مثلًا 8 أو 7,5
answer-error-too-large = يُرجى كتابة عدد لا يتجاوز { $largest }
answer-error-amount = يُرجى كتابة مبلغ باليورو، مثلًا 8.500,00
answer-error-amount-separators = يُرجى مراجعة النقاط والفواصل في المبلغ. مثال: 8.500,00
answer-error-amount-thousands = هل هي آلاف أم سنتات؟ مثال: 9.500 أو 9,50
answer-error-amount-cents = للسنتات يُكتب رقمان على الأكثر
answer-error-amount-negative = يُرجى كتابة مبلغ من صفر فما فوق
answer-error-amount-too-large = هذا المبلغ كبير جدًا. يُرجى مراجعته
answer-error-date-incomplete = يُرجى كتابة اليوم والشهر والسنة
answer-error-date-number = يُرجى كتابة اليوم والشهر والسنة بالأرقام، مثلًا 27 3 1998
answer-error-date-century = يُرجى كتابة السنة بأربعة أرقام، مثلًا 1998
answer-error-date-range = يُرجى مراجعة السنة
answer-error-date-impossible = هذا اليوم غير موجود. يُرجى مراجعة اليوم والشهر
answer-error-birth-future = يجب أن يكون تاريخ الميلاد في الماضي
answer-error-birth-too-young = لاستخدام الموقع بنفسك يجب أن يكون عمرك { $age } سنة أو أكثر
answer-error-birth-too-long-ago = يُرجى مراجعة سنة الميلاد
