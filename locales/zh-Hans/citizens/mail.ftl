# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c'è in ogni e-mail

mail-greeting = { $name }，您好！
mail-closing = 谨致问候
mail-help = 这是自动邮件。需要帮助吗？请写信到这个地址：{ $email }。
mail-label-reference = 编号
mail-label-activity = 活动
mail-label-programme = 项目
mail-label-when = 时间
mail-label-where = 地点
mail-label-note = 须知
mail-label-position = 您在名单中的位置
mail-label-received = 收到时间
mail-session = { $date }，{ $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code }是您的登录验证码
mail-sign-in-code-subject-without = 您的登录验证码
mail-sign-in-code-heading = 您的验证码是{ $code }
mail-sign-in-code-use = 请在您索取验证码的页面上输入。有效时间{ $minutes }分钟。
mail-sign-in-code-secret = 不要把验证码给任何人。我们绝不会通过电话或任何消息向您索要。
mail-sign-in-code-closing = 您没有索取验证码？那么您什么都不用做：没有验证码，谁也不能登录。

## Una prenotazione con il posto

mail-booking-confirmed-subject = 您的名额已预约：{ $title }
mail-booking-confirmed-heading = 您的名额已预约
mail-booking-confirmed-next = 我们等您来。请把附件添加到您的日历，这样就不会忘记。
mail-booking-cannot-come = 如果您不能来，请取消预约：名额会给等候的人。
mail-booking-cancel-until = 您可以{ $until }取消。
mail-booking-action = 查看或取消预约

## Una prenotazione in lista d'attesa

mail-booking-waiting-subject = 您在候补名单中：{ $title }
mail-booking-waiting-heading = 您在候补名单中
mail-booking-waiting-full = 目前名额已满。
mail-booking-waiting-next = 有名额空出并轮到您时，我们会为您保留一段时间，并写信通知您：到时请告诉我们您是否要。
mail-booking-waiting-leave = 如果您不想来了，请退出名单：您后面的人会往前排。
mail-booking-waiting-action = 查看您的位置或退出名单

## Una prenotazione che passa dalla lista d'attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = 时间或地点有变化：{ $title }
mail-booking-changed-heading = 时间或地点有变化
mail-booking-changed-next = 下面是现在的安排。您的预约仍然有效：您什么都不用做。
mail-booking-changed-calendar = 请把附件添加到您的日历：它会代替原来的。

## Una prenotazione annullata

mail-booking-cancelled-subject = 预约已取消：{ $title }
mail-booking-cancelled-heading = 您的预约已取消
mail-booking-cancelled-next = 您不再有这个活动的预约。如果您曾把它添加到日历，附件会把它删除。
mail-booking-cancelled-waiting = 您不再在这个活动的候补名单中。
mail-booking-cancelled-again = 只要报名还开放，您可以再次预约。
mail-booking-cancelled-action = 查看所有活动

## Candidature

mail-application-received-subject = 我们已收到您的申请：{ $programme }
mail-application-received-heading = 我们已收到您的申请
mail-application-received-next = 办公室的人会阅读您的申请。一有决定，我们就写信通知您，并说明原因。您什么都不用做。
mail-application-received-action = 查看您的申请
mail-application-admitted-subject = 您已加入项目：{ $programme }
mail-application-admitted-heading = 您已加入项目
mail-application-admitted-next = 我们已阅读您的申请：您可以参加这个项目。下一步见下面。
mail-application-admitted-next-step = 下一步
mail-application-admitted-explanation = 办公室的说明
mail-application-admitted-action = 查看决定
mail-application-not-admitted-subject = 关于您的申请的决定：{ $programme }
mail-application-not-admitted-heading = 您的申请未获批准
mail-application-not-admitted-next = 我们已阅读您的申请。这次您不能参加这个项目。下面是原因，以及您现在可以做什么。
mail-application-not-admitted-reason = 原因
mail-application-not-admitted-next-step = 您现在可以做什么
mail-application-not-admitted-wrong = 您认为有错误吗？请写信给我们，并写明编号。
mail-application-not-admitted-action = 查看决定
mail-application-withdrawn-subject = 您已撤回申请：{ $programme }
mail-application-withdrawn-heading = 您的申请已撤回
mail-application-withdrawn-next = 您已撤回申请。我们不再审阅，也不作决定。
mail-application-withdrawn-again = 如果您改变主意，只要项目还开放，您可以再次申请。
mail-application-withdrawn-action = 查看项目

## Una richiesta di cancellazione

mail-erasure-requested-subject = 我们已收到您删除资料的请求
mail-erasure-requested-heading = 我们已收到您的请求
mail-erasure-requested-next = 您要求我们删除您的资料。办公室的人会在一个月内答复您。依照法律，有些资料我们必须保存：答复会告诉您是哪些，为什么。
mail-erasure-requested-not-you = 这不是您要求的？请马上写信给我们，并写明编号。
mail-erasure-requested-action = 前往您的账户
