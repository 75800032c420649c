### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = 预约名额
booking-intro = 不需要账户，也不需要密码。我们把验证码发到您的邮箱：输入验证码，名额就是您的。
booking-check-title = 检查并预约
booking-given-name = 名
booking-family-name = 姓
booking-name-hint = 可以用任何文字。如果您只有一个名字，请写在“姓”一栏。
booking-email = 电子邮箱
booking-email-hint = 我们会把验证码和确认信发到这个邮箱。
booking-your-name = 您的姓名
booking-other-name = 当前登录的是另一个姓名。如果您为别人预约，请选择“为别人预约”。如果姓名有误，请在您的资料中更正。
booking-your-email = 您的电子邮箱
booking-places-free = 有{ $count }个空余名额
booking-places-full = 名额已满。您将排在候补名单第{ $position }位。
booking-waiting-explained = 有名额空出并轮到您时，我们会为您保留一段时间，并写信通知您。预约关闭时，名单结束。
booking-cancel-until = 您可以{ $until }自行取消。
booking-cancel-no-more = 如果现在预约，您只能打电话给服务点取消。
booking-privacy = 您的姓名和邮箱只用于这次预约：用来确认，以及有变化时通知您。
booking-privacy-link = 阅读隐私声明
booking-send-code = 给我发验证码
booking-book = 预约名额
booking-wait = 加入候补名单

## Il codice

booking-code-title = 输入验证码完成预约

## Perché non c’è posto

booking-refused-title = 您现在不能预约这个活动
booking-refused-closed = 预约已关闭
booking-refused-closed-text = 您不能再自行预约。请给服务点打电话：也许有别的办法。
booking-refused-started = 已经开始
booking-refused-started-text = 您不能再预约这个活动。请看看其他活动：也许有同样主题的。
booking-refused-cancelled = 不举行
booking-refused-cancelled-text = 这个活动已取消。如果您预约过，不需要再取消。
booking-refused-not-yet = 预约尚未开放
booking-refused-not-yet-text = 可以开始预约的时间：{ $opens }。
booking-refused-appointment-text = 您在同一时间有一次面谈：{ $starts }。要来参加，请先取消或改期。
booking-refused-already = 您已经预约了这个活动
booking-refused-already-text = 预约就在下面：您可以查看或取消。
booking-refused-overlap = 您在同一时间有另一个预约
booking-refused-overlap-text = 您已预约“{ $title }”：{ $starts }。要来参加，请先取消那个预约。
booking-refused-changed = 您预约期间活动有变化
booking-refused-changed-text = 请刷新页面，看看有什么变化。
booking-refused-staff = 您是以工作人员身份登录的
booking-refused-staff-text = 每个人只能为自己预约。如果想为自己预约，请先退出登录。
booking-refused-signed-in = 验证码正确，您已登录：预约其他活动不需要新的验证码。
booking-refused-limit = 您的预约已达到最多数量：{ $most }
booking-refused-limit-text = 预约申请和候补名单也计算在内。这个限制是为了让大家都有名额。请取消您不再需要的预约，或询问服务点：工作人员可以为您预约。
booking-see-all = 查看您的所有预约
booking-see-appointment = 查看面谈
booking-see-booking = 查看预约
booking-other-activities = 查看其他活动
booking-again = 再次预约
booking-other-dates = 查看其他日期

## La prenotazione

booking-page-title = 您的预约
booking-confirmed-title = 名额是您的了
booking-waiting-title = 您在候补名单中
booking-cancelled-title = 预约已取消
booking-ended-title = 此预约已失效
booking-called-off-title = 这个活动不举行
booking-past-title = 这个活动已结束
booking-reference = 您的编号
booking-next-title = 接下来怎样
booking-next-mail = 详情和日历文件会发到{ $email }。如果没有收到，请保存这个页面或编号：名额仍然是您的。
booking-next-come = 请提前几分钟到，报上您的姓名或编号。
booking-next-cancel = 如果您不能来，请{ $until }取消，让别人有机会来。
booking-next-position = 您排在名单第{ $position }位。
booking-next-leave = 如果您不想来了，请退出名单：您后面的人会往前排。
booking-list-over-title = 您没有得到名额
booking-list-over = 候补名单已结束：预约已关闭。什么都不用做。
booking-request-over = 活动已经开始，对您的预约申请没有作出决定。什么都不用做。
booking-next-cancelled = 您不再有名额。只要预约还开放，您可以再次预约。
booking-next-called-off = 不能再预约这个活动。请看看其他活动：也许有同样主题的。
booking-what = 活动
booking-when = 时间
booking-where = 地点
booking-who = 预约人
booking-standing = 状态
booking-bring = 携带物品和须知
booking-access = 怎么进入
booking-contact = 有问题
booking-print-hint = 您可以打印这个页面，或保存它的网址：它总是显示预约的最新状态。
booking-cancel-link = 取消预约
booking-leave-link = 退出候补名单
booking-to-path = 前往我的进程

## Disdire

booking-cancel-title = 您要取消预约吗？
booking-leave-title = 您要退出候补名单吗？
booking-cancel-what = 名额会马上空出来给别人。取消后不能恢复：只有预约还开放时，您才能重新预约，可能还要等候。
booking-leave-what = 您后面的人会往前排。如果您改变主意，需要重新预约，并排到名单最后。
booking-cancel-act = 是，取消预约
booking-leave-act = 是，退出名单
booking-cancel-keep = 不，保持不变
booking-late-title = 现在已不能在这里取消
booking-late-text = 自行取消的截止时间已过：{ $deadline }。如果您不能来，请给服务点打电话，让别人有机会来：
booking-attended-text = 您参加这个活动的出勤已有记录，不能再取消。如果您以后不能来，请给服务点打电话：
