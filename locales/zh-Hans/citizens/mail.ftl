# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = { $name }，您好！
mail-closing = 谨致问候
mail-subject-for = { $subject } – 给{ $name }
mail-help = 这是自动邮件。需要帮助吗？请写信到这个地址：{ $email }。
mail-label-reference = 编号
mail-label-activity = 活动
mail-label-programme = 项目
mail-label-when = 时间
mail-label-where = 地点
mail-label-note = 须知
mail-label-position = 您在名单中的位置
mail-label-received = 收到时间
mail-label-erased = 删除时间
mail-label-contact = 如有问题
mail-label-changed = 有什么变化
mail-label-changed-place = 地点
mail-reason = 办公室的说明：{ $reason }
mail-was = 原来：{ $when }
mail-is = 现在：{ $when }
mail-dropped = 不再举行：{ $when }
mail-added = 新增课次：{ $when }
mail-ways-other-dates = 查看这个活动的其他日期
mail-ways-counselling = 预约与工作人员面谈
mail-session = { $date }，{ $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code }是您的登录验证码
mail-sign-in-code-subject-without = 您的登录验证码
mail-sign-in-code-heading = 您的验证码是{ $code }
mail-sign-in-code-use = 请在您索取验证码的页面上输入。有效时间{ $minutes }分钟。
mail-sign-in-code-link = 您在其他设备上看这封邮件？如果是您索取了验证码，请打开链接，在那里继续。
mail-sign-in-code-action = 不用验证码，继续
mail-sign-in-code-secret = 不要把验证码给任何人。我们绝不会通过电话或任何消息向您索要。
mail-sign-in-code-closing = 您没有索取验证码？那么您什么都不用做：没有验证码，谁也不能登录。

## Una prenotazione con il posto

mail-booking-confirmed-subject = 您的名额已预约：{ $title }
mail-booking-confirmed-heading = 您的名额已预约
mail-booking-confirmed-next = 我们等您来。请把附件添加到您的日历，这样就不会忘记。
mail-booking-cannot-come = 如果您不能来，请取消预约，让别人有机会来。
mail-booking-cancel-until = 您可以{ $until }取消。
mail-booking-action = 查看或取消预约

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = 您在候补名单中：{ $title }
mail-booking-waiting-heading = 您在候补名单中
mail-booking-waiting-full = 目前名额已满。
mail-booking-waiting-next = 有名额空出并轮到您时，我们会为您保留一段时间，并写信通知您：到时请告诉我们您是否要。预约关闭时，名单结束。
mail-booking-waiting-leave = 如果您不想来了，请退出名单：您后面的人会往前排。
mail-booking-waiting-action = 查看您的位置或退出名单

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = 时间或地点有变化：{ $title }
mail-booking-changed-heading = 时间或地点有变化
mail-booking-changed-next = 原来和现在的安排见下面。您的预约仍然有效：您什么都不用做。
mail-booking-changed-calendar = 请把附件添加到您的日历：它会更正日期，并删除不再有的日期。
mail-booking-reworded-subject = 您的活动有新消息：{ $title }
mail-booking-reworded-heading = 您的活动有新消息
mail-booking-reworded-next = 在您的预约页面上可以看到最新情况。时间和地点不变：您什么都不用做。

## Una prenotazione annullata

mail-booking-cancelled-subject = 预约已取消：{ $title }
mail-booking-cancelled-heading = 您已取消预约
mail-booking-cancelled-next = 您不再有这个活动的名额。如果您曾把它添加到日历，附件会把它删除。
mail-booking-cancelled-waiting = 您不再在这个活动的候补名单中。
mail-booking-cancelled-requested = 您已撤回预约申请：我们不作任何决定。
mail-booking-cancelled-again = 改变主意了？只要预约还开放，您可以再次预约。
mail-booking-cancelled-action = 查看所有活动

## Un’attività annullata dall’ufficio

mail-called-off-subject = 不举行：{ $title }
mail-called-off-heading = 这个活动不举行
mail-called-off-what = 很抱歉：我们不得不取消这个活动。不能再预约了。
mail-called-off-site-closed = 那几天服务点关闭。
mail-called-off-too-few = 预约的人太少。
mail-called-off-calendar = 如果活动在您的日历里，附件会把它删除。
mail-called-off-waiting = 您还没有名额：什么都不用做。
mail-called-off-other-dates = 同一活动在其他日期举行：您可以预约其中一个。
mail-called-off-now = 请看看其他活动，或与工作人员谈谈现在怎么办。

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = 我们取消了您的预约：{ $title }
mail-cancelled-by-office-heading = 办公室取消了您的预约
mail-cancelled-by-office-what = 您不再有这个活动的预约。活动照常举行，但没有您的名额。
mail-cancelled-by-office-now = 如果这样不对，或者您不明白原因，请给服务点打电话或写信：联系方式见下面。

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

mail-erased-subject = 您的资料已删除
mail-erased-heading = 您的资料已删除
mail-erased-gone = 按照您的要求，我们已删除您的资料：姓名、出生日期、地址、电话和登录记录。这是最后一封邮件。
mail-erased-kept = 依照法律，我们保存您提交过的申请及其决定，以及操作记录。如想了解更多，请回复本邮件并写明编号。

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code }是您新邮箱的验证码
mail-address-code-subject-without = 您新邮箱的验证码
mail-address-code-about = 您要求把这个邮箱用于您的账户。验证码只用于这一件事。
mail-address-code-closing = 这不是您要求的？那么您什么都不用做：没有验证码，谁也不能使用您的邮箱。
mail-address-changed-subject = 您的电子邮箱已更改
mail-address-changed-what = 您的账户现在使用另一个电子邮箱。我们不再写信到这个邮箱，也不能再用它登录您的账户。您在这里收到的邮件中的链接，不登录就不能再打开。如果是您自己更改的，您什么都不用做。
mail-address-changed-not-you = 不是您更改的？请马上写信到{ $office }。办公室的人会核查，并把账户还给您。
mail-address-restored-subject = 您之前的电子邮箱已恢复
mail-address-restored-what = 您的账户现在重新使用上次更改之前的电子邮箱。因为那次更改不正确，办公室把它恢复了。所有设备都已退出登录，之前发出的邮件中的链接登录后才能打开。如果您使用个人日历，请创建新的地址。
mail-details-corrected-subject = 办公室更正了您的资料
mail-details-corrected-what = 办公室的人更正了我们保存的您的资料。您在申请中声明的内容保持不变。
mail-details-corrected-wrong = 有不对的地方吗？请写信到{ $office }。
