### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = 我的进程
path-greeting = 您好，
path-next = 下一步
path-timeline = 过去和将来
path-empty = 这里还没有内容。您的申请、决定和预约会显示在这里，最新的在前。
path-see-programmes = 查看项目
path-see-activities = 查看活动
path-see-sites = 查看服务点
path-see-booking = 查看预约
path-see-application = 查看申请
path-see-decision = 查看决定
path-continue = 继续填写申请

## Che cosa viene ora

path-begin = 选择从哪里开始
path-begin-text = 阅读一个项目的规则，自查是否适合您；或者预约一个对所有人开放的活动。
path-complete = 完成申请
path-complete-text = 您已经开始填写，但还没有提交。您写的内容已保存。
path-attend = 来参加活动
path-attend-text = { $moment }，{ $site }。
path-interview = 来参加首次面谈
path-interview-text = 您的申请已获批准。日期和时间由您选：在服务点、电话或视频。
path-decision = 等待决定
path-decision-text = 服务点的工作人员会阅读您的申请。有决定时，我们会写信通知您，并说明原因。
path-request-text = 服务点的工作人员会对您的预约申请作出决定。有决定时，我们会写信通知您，并说明原因。
path-place = 等待名额
path-place-text = 您排在候补名单第{ $position }位。轮到您时，我们会为您保留一个名额一段时间，并写信通知您。
path-after = 您现在可以做什么

## Che cosa è stato

path-event-begun = 已开始申请
path-event-sent = 已提交申请
path-event-decided = 决定
path-event-position = 名单第{ $position }位。
path-event-called-off = 活动已取消。
