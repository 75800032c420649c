### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = 活动
activities-lead = 主题活动、工作坊、课程，以及与工作人员的面谈。全部免费。参加主题活动不需要加入项目。
activities-results = 找到的结果
activities-found = { $count }个活动

## Filtri

activities-filters = 筛选
activities-filters-active = 使用中：{ $count }
activities-filter-kind = 类型
activities-filter-topic = 主题
activities-filter-site = 服务点
activities-filter-language = 使用的语言
activities-filter-month = 月份
activities-filter-free = 只看有空位的
activities-every-kind = 所有类型
activities-every-topic = 所有主题
activities-every-site = 所有服务点
activities-every-language = 所有语言
activities-every-month = 所有月份
activities-filter-text = 您要找什么
activities-filter-text-hint = 例如：厨房、电脑、合同
activities-filter-near = 您所在的市镇
activities-filter-near-hint = 最近的活动排在前面
activities-filter-within = 距离
activities-every-distance = 任何距离
activities-within = { $km }公里以内
activities-filter-counselling = 与工作人员的面谈需要另外预约
activities-chips = 正在使用的筛选
activities-chip-remove = 去掉筛选：
activities-chip-near = { $place }附近
activities-chip-activity = 只看一个活动
activities-near-here = { $place }：在您选择的市镇
activities-near-away = { $place }：直线距离约{ $km }公里
activities-near-unknown = 找不到市镇“{ $name }”。请检查写法。
activities-near-which = 也许是其中之一：
activities-near-no-place = 我们不知道{ $place }有多远。请填写附近的市镇。

## Niente da mostrare

activities-none-title = 没有符合这些条件的活动
activities-none-text = 请去掉一个筛选条件，或选择其他月份。
activities-empty-title = 目前没有安排活动
activities-empty-text = 新活动一确定就会显示在这里。您可以先看看各个项目。

## Posti

activities-places-free = 剩余名额：{ $free }/{ $capacity }
activities-places-last = 最后{ $free }个名额
activities-places-full = { $waiting ->
    [0] 已满 · 您可以加入候补名单
   *[other] 已满 · { $waiting }人在候补名单中
}

## La pagina di una edizione

activities-panel = 时间、地点、名额
activities-from-to = { $first } – { $last }
activities-session-count = { $count }次课
activities-sessions = 各次课
activities-sessions-together = 只需预约一次，全部有效。
activities-dress-code = 着装要求
activities-spoken = 语言：{ $languages }
activities-book = 预约名额
activities-join-waiting-list = 加入候补名单
activities-waiting-hint = { $waiting ->
    [0] 名额已满。您将是候补名单上的第一位。如果有名额空出，我们会为您保留一段时间，并写信通知您。
   *[other] 名额已满，有{ $waiting }人在等候。如果轮到您时有名额空出，我们会为您保留一段时间，并写信通知您。
}
activities-book-until = 预约截止时间：{ $moment }。
activities-cancel-until = 如果您改变计划，可以退还名额，截止时间：{ $moment }。
activities-not-yet = 预约开放时间：{ $moment }。
activities-closed = 预约已关闭：{ $moment }。如果您还想来，请给服务点打电话。
activities-started = 已经开始：不能再预约。
activities-booked = 您已预约这个活动。
activities-see-booking = 查看您的预约
activities-cancelled-title = 这个活动不举行
activities-cancelled-text = 我们已写信通知所有预约的人。
activities-see-others = 查看其他活动

## Lingue in cui si può tenere un’attività

activities-language-it = 意大利语
activities-language-en = 英语
activities-language-fr = 法语
activities-language-es = 西班牙语
activities-language-ro = 罗马尼亚语
activities-language-sq = 阿尔巴尼亚语
activities-language-ar = 阿拉伯语
activities-language-zh = 中文
activities-language-uk = 乌克兰语
