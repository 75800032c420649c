### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = 您属于以下情况吗？
places-claim-hint = 有些名额只留给某些人。请勾选符合您的情况：您对此声明承担责任。您也可以什么都不选。
places-claim-non-native-speakers = 我的母语不是意大利语
places-claim-social-services = 我是社会服务部门介绍来的
places-claim-young-people = 我不到30岁
places-claim-long-term-unemployed = 我没有工作超过一年了
places-claim-care-duties = 我照顾孩子或家人
places-claim-career-starters = 我刚开始工作
places-claim-free = { $count ->
    [0] 现在没有空余名额
   *[other] 有{ $count }个空余名额
}
places-set-aside = 另有{ $count }个空余名额，但只给某些群体：预约时请说明。
places-only-set-aside = { $count }个空余名额，只给某些群体
places-set-aside-hint = 预约时，我们会问您是否属于这些群体。如果不属于，您会加入候补名单。
places-book-or-wait = 预约或加入名单
places-approval-title = 名额需要申请
places-approval-text = 您提交预约申请。服务点的工作人员作出决定，我们写信通知您，并说明原因。
places-request-act = 提交预约申请
places-programme-only = 只有获准参加项目“{ $programme }”的人可以预约。
places-not-admitted = 只给获准参加项目的人
places-not-admitted-text = 要预约，必须获准参加项目“{ $programme }”。您可以阅读规则并申请。
places-see-programme = 查看项目

## Un posto offerto

places-offer-title = 有一个名额给您
places-offer-until = { $until }，我们为您保留这个名额。之后会给别人。
places-offer-question = 您要这个名额吗？
places-offer-accept = 是，我要这个名额
places-offer-decline = 不，我不要了
places-offer-answer = 答复
places-offer-choose = 请说明您是否要这个名额。
places-offer-gone = 名额不再为您保留
places-offer-gone-text = 答复的时间已过，或者您已经答复。请在预约页面查看现在的情况。
places-offer-overlap = 您在同一时间还预约了“{ $title }”：{ $starts }。要这个名额，请先取消那个预约。
places-offer-overlap-appointment = 您在同一时间有一次面谈：{ $starts }。要这个名额，请先取消或改期。
places-next-offer = 轮到您时，我们会为您保留一个名额一段时间，并写信到{ $email }。
places-requested-title = 我们已收到您的预约申请
places-next-requested = 服务点的工作人员会作出决定。我们会写信到{ $email }，并说明原因。
places-next-withdraw = 如果您不想来了，请撤回预约申请。
places-withdraw-link = 撤回预约申请
places-withdraw-title = 您要撤回预约申请吗？
places-withdraw-what = 如果您改变主意，可以重新提交。
places-withdraw-act = 是，撤回预约申请
places-ended-declined = 您放弃了名额：已经给了别人。
places-ended-expired = 您没有及时答复：名额已经给了别人。
places-ended-not-approved = 服务点没有批准您的预约申请。如果您不知道原因，请问服务点。
places-ended-staff = 服务点取消了您的预约。要了解原因，请给服务点打电话。

## I messaggi

places-mail-offered-subject = 有一个名额给您：{ $title }
places-mail-offered-next = 有一个名额空出，轮到您了。请告诉我们您是否要：打开页面并答复。
places-mail-requested-subject = 我们已收到您的预约申请：{ $title }
places-mail-requested-next = 服务点的工作人员会作出决定。一有决定，我们就写信通知您，并说明原因。您什么都不用做。
places-mail-requested-action = 查看或撤回预约申请
places-mail-not-approved-subject = 您的预约申请未获批准：{ $title }
places-mail-not-approved-heading = 您的预约申请未获批准
places-mail-not-approved-reason = 原因
places-mail-not-approved-next = 您可以看看其他活动。如果您不明白原因，请回复这封邮件。
places-mail-ended-subject = 名额已给别人：{ $title }
places-mail-ended-heading = 名额已给别人
places-mail-ended-again = 您不再在名单中。如果您想来，只要预约还开放，您可以再次预约。

## Il percorso

places-path-offer = 请答复：有一个名额给您
