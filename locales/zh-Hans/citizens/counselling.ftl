### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = 首次面谈
counselling-service-first-interview-about = 我们互相认识，一起决定怎样继续。适合第一次来的人。
counselling-service-orientation = 就业指导
counselling-service-orientation-about = 您现在处于什么阶段，哪些工作和课程适合您。
counselling-service-counselling = 咨询
counselling-service-counselling-about = 对已经开始的事情提供帮助：一份合同、一份申请、一个计划。
counselling-service-diagnosis = 能力盘点
counselling-service-diagnosis-about = 我们一起整理您会做的事，包括在工作之外学到的。
counselling-state-booked = 已预约
counselling-state-cancelled = 已取消
counselling-state-attended = 已进行
counselling-state-missed = 缺席

## Scegliere

counselling-title = 预约面谈
counselling-lead = 与工作人员交谈：在服务点、电话或视频。免费，不到一小时。
counselling-see-next = 查看各服务点最近的空闲日期
counselling-choose-service = 您需要什么？
counselling-choose-place = 您想在哪里谈？
counselling-place-any = 最早有空的服务点
counselling-place-phone = 电话：我们打给您
counselling-place-video = 视频：我们给您发链接
counselling-place-first = 最近的空闲日期：{ $date }
counselling-place-none = 未来{ $days }天没有空闲日期
counselling-choose-language = 用哪种语言？
counselling-choose-slot = 您想什么时候来？
counselling-week = 这一周：{ $first } – { $last }
counselling-weeks = 周
counselling-week-earlier = 前一周
counselling-week-later = 后一周
counselling-week-none = 这一周没有空闲时间。
counselling-week-first = 前往最近的空闲日期：{ $date }
counselling-days = 有空闲时间的日期
counselling-days-about = 每个日期下面写着有多少个空闲时间。请选择日期查看。
counselling-day-free = { $date }：{ $count }个空闲时间
counselling-day-none = { $date }：没有空闲时间
counselling-times-free = { $count }个空闲时间
counselling-day-chosen = 已选择
counselling-month-earlier = 上个月
counselling-month-later = 下个月
counselling-chosen = 您已选择
counselling-none = 未来{ $days }天没有空闲时间。请选择其他地点，或给服务点打电话。
counselling-missing-service = 请选择您需要什么
counselling-missing-place = 请选择地点
counselling-missing-language = 请选择语言
counselling-missing-slot = 请选择时间
counselling-so-far = 您的选择
counselling-change-what = 修改：{ $what }

## Controllare e prenotare

counselling-check-title = 检查并预约
counselling-what = 服务
counselling-where = 地点
counselling-when = 时间
counselling-language = 语言
counselling-about = 您想谈什么
counselling-about-hint = 写几句话，方便工作人员准备。最多200个字符。
counselling-phone = 您的电话号码
counselling-phone-hint = 我们会拨打这个号码。
counselling-terms = 最晚在开始前{ $hours }小时，您可以自行改期或取消。
counselling-terms-missed = 如果在{ $days }天内没有事先通知而缺席超过{ $allowed }次面谈，以后只能打电话预约。
counselling-book = 预约面谈
counselling-code-title = 输入验证码完成预约
counselling-taken = 有人比您先预约了：这个时间不再空闲。请选择其他时间。
counselling-taken-none = 有人比您先预约了：这个时间不再空闲，这一周也没有其他空闲时间。请返回并选择其他周。
counselling-other-slots = 仍然空闲的时间
counselling-overlaps-appointment = 您在那个时间有另一次面谈：{ $starts }。请选择其他时间，或先取消那次面谈。
counselling-overlaps-activity = 您在那个时间预约了“{ $title }”：{ $starts }。请选择其他时间，或先取消那个预约。
counselling-needs-operator = 现在需要与工作人员一起预约
counselling-needs-operator-text = 最近{ $days }天内，您没有事先通知而缺席超过{ $allowed }次面谈。请给服务点打电话：工作人员会与您一起预约。
counselling-at-limit = 您的面谈已达到最多数量：{ $most }
counselling-at-limit-text = 这个限制是为了让大家都有时间。想换一天或换个时间？请把已有的面谈改期。或者取消您不再需要的面谈，或给服务点打电话：工作人员可以为您预约。
counselling-staff = 您是以工作人员身份登录的
counselling-staff-text = 每个人只能为自己预约面谈。如果想为自己预约，请先退出登录。
counselling-to-sites = 查看服务点和电话号码

## Il colloquio

counselling-page-title = 您的面谈
counselling-booked-title = 面谈已预约
counselling-cancelled-title = 面谈已取消
counselling-past-title = 这次面谈已经过去
counselling-operator = 工作人员
counselling-phone-call = 我们会拨打{ $phone }
counselling-video-link = 工作人员会用邮件把链接发给您
counselling-next-mail = 详情和日历文件会发到{ $email }。如果没有收到，请保存这个页面或编号：面谈仍然为您保留。
counselling-next-change = 如果您不能来，请{ $until }改期或取消：有人正在等空闲时间。
counselling-next-call = 现在已不能在这里改期或取消。如果您不能来，请给服务点打电话。
counselling-next-missed = 您没有来，也没有事先通知。如果在{ $days }天内缺席超过{ $allowed }次面谈，以后只能打电话预约。
counselling-earlier = 原来的时间
counselling-move-link = 面谈改期
counselling-cancel-link = 取消面谈
counselling-another = 预约另一次面谈
counselling-moved-title = 面谈已改期
counselling-moved-from-to = 原来：{ $before }。现在：{ $now }。

## Spostare e disdire

counselling-move-title = 面谈改期
counselling-move-about = 在您选好之前，面谈时间不变：{ $moment }。
counselling-move-act = 改到这个时间
counselling-move-elsewhere = 改到其他服务点
counselling-move-keep = 不，保持不变
counselling-cancel-title = 您要取消面谈吗？
counselling-cancel-what = 这个时间会马上空出给别人。如果您改变主意，可以重新预约。
counselling-cancel-act = 是，取消
counselling-cancel-keep = 不，保持不变
counselling-late-title = 现在已不能在这里更改
counselling-late-text = 自行改期或取消的截止时间已过：{ $deadline }。如果您不能来，请给服务点打电话：

## Le prime date libere

counselling-next-title = 最近的空闲日期
counselling-next-lead = 各处服务相同：这里显示每种面谈在哪里等得最短。电话和视频面谈，不管您住在哪里都可以。
counselling-next-place = 地点
counselling-next-date = 最近的空闲日期
counselling-next-waiting = 等候天数
counselling-next-none = { $days }天内没有

## Su altre pagine

counselling-home-title = 与工作人员交谈
counselling-home-first = 最早的空闲日期：{ $day }。
counselling-home-text = 到服务点、打电话或视频均可，有多种语言：日期和时间由您选择。您在这里能做的一切，工作人员都可以和您一起完成。
counselling-path-meet = 来参加面谈
counselling-path-see = 查看面谈

## Mail

counselling-mail-booked-subject = 面谈已预约：{ $title }
counselling-mail-booked-heading = 面谈已预约
counselling-mail-booked-next = 我们等您来。详情见下面；附件可以把它加入您的日历。
counselling-mail-begins = 您的面谈开始时间：{ $when }。
counselling-mail-change-until = 如果您不能来，请{ $until }改期或取消。
counselling-mail-action = 查看面谈
counselling-mail-moved-subject = 面谈已改期：{ $title }
counselling-mail-moved-heading = 面谈已改期
counselling-mail-moved-next = 原来和现在的安排见下面。附件会更正您的日历。
counselling-mail-cancelled-subject = 面谈已取消：{ $title }
counselling-mail-cancelled-heading = 面谈已取消
counselling-mail-by-office-subject = 我们取消了您的面谈：{ $title }
counselling-mail-by-office-heading = 办公室取消了您的面谈
counselling-mail-cancelled-by-office = 办公室不得不取消这次面谈。附件会把它从您的日历中删除。您可以随时预约另一次面谈。
counselling-mail-cancelled-next = 是您取消的。附件会把它从您的日历中删除。您可以随时预约另一次面谈。
counselling-mail-book-again = 预约另一次面谈
counselling-mail-phone = 电话：我们会拨打{ $phone }
counselling-mail-video = 视频：工作人员会用邮件把链接发给您
counselling-mail-operator = 工作人员：{ $operator }
