### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = { $year }年您的税前收入是多少？
question-income-hint = 请把那一年所有工作的收入加起来。数字见Certificazione Unica（收入证明）。例如：8,500.00
question-contracts = { $year }年您签了多少份劳动合同或派遣工作（missioni）？
question-contracts-hint = 所有合同都算，短期的也算。如果没有签过，请写0。
question-months-worked = { $year }年您一共工作了几个月？
question-months-worked-hint = 半个月也算：七个半月请写7.5
question-birth-date = 您什么时候出生？
question-birth-date-hint = 例如：27 3 1998
question-residence = 您住在哪里？
question-residence-hint = 请选择您登记居住的地方（residenza）。
question-employment-state = 您现在有工作吗？
question-employment-state-hint = 请选择最符合您情况的一项。
question-months-unemployed = 最近{ $window }个月里，您有几个月没有工作并且在找工作？
question-months-unemployed-hint = 只算完整的月份。不需要连续。
question-education = 您的最高学历是什么？
question-education-hint = 其他国家的学历也算。
question-years-since-school = 您离开学校多少整年了？
question-years-since-school-hint = 学校、职业培训或大学。如果不到一年，请写0。
question-months-inactive = 您有多少个月不工作也不找工作了？
question-months-inactive-hint = 如果您现在工作或在找工作，请写0。
question-dependent-children = 您抚养几个孩子？
question-dependent-children-hint = 如果没有，请写0。
question-alone-with-children = 您有需要抚养的孩子，并且没有伴侣一起照顾吗？
question-alone-with-children-hint = 如果您家里没有其他成年人与您一起抚养孩子，请回答“是”。
question-referred-by-social-services = 是社会服务部门介绍您来的吗？
question-referred-by-social-services-hint = 如果有社工负责您的情况，并向您介绍了这个项目，请回答“是”。
question-mobility-list = 您在lista di mobilità（集体解雇人员名单）上吗？
question-mobility-list-hint = 这是被公司集体解雇的人的名单。
question-dismissed-without-benefit = 您失去了工作，又没有领到补助吗？
question-dismissed-without-benefit-hint = 如果您领取NASpI或其他失业补助，请回答“否”。
question-banca-dati = 您在Banca Dati Lavoro中吗？
question-banca-dati-hint = 这是区（circoscrizione）的简历库，公司在里面找人。
question-woman = 您是女性吗？
question-woman-hint = 我们这样问，是因为这个项目的名额只给女性。

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }，第{ $number }区（circoscrizione）
choice-residence-elsewhere = 其他地方
choice-employment-employed = 我有工作或派遣工作
choice-employment-self-employed = 我自雇或自己经营
choice-employment-unemployed = 我没有工作，正在找
choice-employment-seeking-first-job = 我在找第一份工作
choice-employment-inactive = 我不工作，也不找工作
choice-education-0 = 没有学历，或小学未毕业
choice-education-1 = 小学
choice-education-2 = 初中
choice-education-3 = 高中毕业或职业资格
choice-education-4 = 高中后技术培训（IFTS）
choice-education-5 = 高等技术学院（ITS）
choice-education-6 = 大学本科（三年制）
choice-education-7 = 硕士
choice-education-8 = 博士

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] { $year }年收入超过{ $limit }
    [at_least] { $year }年收入至少{ $limit }
    [less_than] { $year }年收入少于{ $limit }
   *[at_most] { $year }年收入不超过{ $limit }
}
condition-contracts = { $relation ->
    [more_than] { $year }年的合同或派遣工作超过{ $limit }份
    [at_least] { $year }年的合同或派遣工作至少{ $limit }份
    [less_than] { $year }年的合同或派遣工作少于{ $limit }份
   *[at_most] { $year }年的合同或派遣工作不超过{ $limit }份
}
condition-months-worked = { $relation ->
    [more_than] { $year }年工作超过{ $limit }个月
    [at_least] { $year }年工作至少{ $limit }个月
    [less_than] { $year }年工作少于{ $limit }个月
   *[at_most] { $year }年工作不超过{ $limit }个月
}
condition-birth-date = { $relation ->
    [more_than] 超过{ $limit }周岁
    [at_least] 至少{ $limit }周岁
    [less_than] 不到{ $limit }周岁
   *[at_most] 不超过{ $limit }周岁
}
condition-residence = 居住在以下地方之一：{ $areas }
condition-employment-state = 属于以下情况之一：{ $states }
condition-months-unemployed = { $relation ->
    [more_than] 最近{ $window }个月中，没有工作的时间超过{ $limit }个月
    [at_least] 最近{ $window }个月中，没有工作的时间至少{ $limit }个月
    [less_than] 最近{ $window }个月中，没有工作的时间少于{ $limit }个月
   *[at_most] 最近{ $window }个月中，没有工作的时间不超过{ $limit }个月
}
condition-education = { $relation ->
    [more_than] 学历高于：{ $level }
    [at_least] 学历至少是：{ $level }
    [less_than] 学历低于：{ $level }
   *[at_most] 学历最高是：{ $level }
}
condition-years-since-school = { $relation ->
    [more_than] 离开学校超过{ $limit }整年
    [at_least] 离开学校至少{ $limit }整年
    [less_than] 离开学校少于{ $limit }整年
   *[at_most] 离开学校不超过{ $limit }整年
}
condition-months-inactive = { $relation ->
    [more_than] 不工作也不找工作超过{ $limit }个月
    [at_least] 不工作也不找工作至少{ $limit }个月
    [less_than] 不工作也不找工作少于{ $limit }个月
   *[at_most] 不工作也不找工作不超过{ $limit }个月
}
condition-dependent-children = { $relation ->
    [more_than] 抚养的孩子超过{ $limit }个
    [at_least] 抚养的孩子至少{ $limit }个
    [less_than] 抚养的孩子少于{ $limit }个
   *[at_most] 抚养的孩子不超过{ $limit }个
}
condition-alone-with-children = { $holds ->
    [true] 有需要抚养的孩子，没有伴侣一起照顾
   *[false] 没有需要抚养的孩子，或有伴侣一起照顾
}
condition-referred-by-social-services = { $holds ->
    [true] 由社会服务部门介绍
   *[false] 不是由社会服务部门介绍
}
condition-mobility-list = { $holds ->
    [true] 在lista di mobilità（集体解雇人员名单）上
   *[false] 不在lista di mobilità（集体解雇人员名单）上
}
condition-dismissed-without-benefit = { $holds ->
    [true] 失去工作，没有补助
   *[false] 没有失去工作，或有补助
}
condition-banca-dati = { $holds ->
    [true] 在Banca Dati Lavoro中登记
   *[false] 不在Banca Dati Lavoro中登记
}
condition-woman = { $holds ->
    [true] 只限女性
   *[false] 不限女性
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] { $year }年您的收入超过{ $limit }。
    [at_least] { $year }年您的收入至少{ $limit }。
    [less_than] { $year }年您的收入少于{ $limit }。
   *[at_most] { $year }年您的收入不超过{ $limit }。
}
reason-contracts = { $relation ->
    [more_than] { $year }年您签的合同或派遣工作超过{ $limit }份。
    [at_least] { $year }年您签的合同或派遣工作至少{ $limit }份。
    [less_than] { $year }年您签的合同或派遣工作少于{ $limit }份。
   *[at_most] { $year }年您签的合同或派遣工作不超过{ $limit }份。
}
reason-months-worked = { $relation ->
    [more_than] { $year }年您工作超过{ $limit }个月。
    [at_least] { $year }年您工作至少{ $limit }个月。
    [less_than] { $year }年您工作少于{ $limit }个月。
   *[at_most] { $year }年您工作不超过{ $limit }个月。
}
reason-birth-date = { $relation ->
    [more_than] 您超过{ $limit }周岁。
    [at_least] 您至少{ $limit }周岁。
    [less_than] 您不到{ $limit }周岁。
   *[at_most] 您不超过{ $limit }周岁。
}
reason-residence = { $holds ->
    [true] 您住在以下地方之一：{ $areas }。
   *[false] 您不住在以下任何地方：{ $areas }。
}
reason-employment-state = { $holds ->
    [true] 您现在的情况是以下之一：{ $states }。
   *[false] 您现在的情况不属于以下任何一种：{ $states }。
}
reason-months-unemployed = { $relation ->
    [more_than] 最近{ $window }个月中，您没有工作的时间超过{ $limit }个月。
    [at_least] 最近{ $window }个月中，您没有工作的时间至少{ $limit }个月。
    [less_than] 最近{ $window }个月中，您没有工作的时间少于{ $limit }个月。
   *[at_most] 最近{ $window }个月中，您没有工作的时间不超过{ $limit }个月。
}
reason-education = { $relation ->
    [more_than] 您的学历高于：{ $level }。
    [at_least] 您的学历是这个或更高：{ $level }。
    [less_than] 您的学历低于：{ $level }。
   *[at_most] 您的学历不高于：{ $level }。
}
reason-years-since-school = { $relation ->
    [more_than] 您离开学校超过{ $limit }整年。
    [at_least] 您离开学校至少{ $limit }整年。
    [less_than] 您离开学校少于{ $limit }整年。
   *[at_most] 您离开学校不超过{ $limit }整年。
}
reason-months-inactive = { $relation ->
    [more_than] 您不工作也不找工作超过{ $limit }个月。
    [at_least] 您不工作也不找工作至少{ $limit }个月。
    [less_than] 您不工作也不找工作的时间少于{ $limit }个月。
   *[at_most] 您不工作也不找工作的时间不超过{ $limit }个月。
}
reason-dependent-children = { $relation ->
    [more_than] 您抚养的孩子超过{ $limit }个。
    [at_least] 您抚养的孩子至少{ $limit }个。
    [less_than] 您抚养的孩子少于{ $limit }个。
   *[at_most] 您抚养的孩子不超过{ $limit }个。
}
reason-alone-with-children = { $holds ->
    [true] 您有需要抚养的孩子，没有伴侣一起照顾。
   *[false] 您没有需要抚养的孩子，或不是独自照顾他们。
}
reason-referred-by-social-services = { $holds ->
    [true] 是社会服务部门介绍您来的。
   *[false] 不是社会服务部门介绍您来的。
}
reason-mobility-list = { $holds ->
    [true] 您在lista di mobilità（集体解雇人员名单）上。
   *[false] 您不在lista di mobilità（集体解雇人员名单）上。
}
reason-dismissed-without-benefit = { $holds ->
    [true] 您失去了工作，并且没有领取补助。
   *[false] 您没有失去工作，或者您领取补助。
}
reason-banca-dati = { $holds ->
    [true] 您在Banca Dati Lavoro中。
   *[false] 您不在Banca Dati Lavoro中。
}
reason-woman = { $holds ->
    [true] 您是女性。
   *[false] 您不是女性。
}
reason-unknown = 我们还不知道：{ $condition }。
reason-open-to-all = 这个项目对所有人开放。

## Come si uniscono le regole

rule-all = 以下条件全部符合：
rule-any = 以下条件至少符合一项：
rule-not = 不能符合以下条件：
outcome-met = 符合
outcome-not-met = 不符合
outcome-unknown = 尚不清楚

## Errori delle risposte

answer-error-missing = 请回答这个问题
answer-error-choice = 请选择一个回答
answer-error-whole-number = 请写整数，例如3
answer-error-half-months = 请用数字写月数，例如8或7.5
answer-error-too-large = 请写不超过{ $largest }的数字
answer-error-amount = 请写欧元金额，例如8,500.00
answer-error-amount-separators = 请检查金额中的点和逗号。例如：8,500.00
answer-error-amount-thousands = 金额是几千欧元，还是带小数？请写例如9,500或9.50
answer-error-amount-cents = 分最多写两位数
answer-error-amount-negative = 请写零或更大的金额
answer-error-amount-too-large = 金额太大。请检查
answer-error-date-incomplete = 请写日、月、年
answer-error-date-number = 请用数字写日、月、年，例如27 3 1998
answer-error-date-century = 请用四位数写年份，例如1998
answer-error-date-range = 请检查年份
answer-error-date-impossible = 没有这一天。请检查日和月
answer-error-birth-future = 出生日期必须是过去的日期
answer-error-birth-too-young = 年满{ $age }岁才能自己使用本网站
answer-error-birth-too-long-ago = 请检查出生年份
