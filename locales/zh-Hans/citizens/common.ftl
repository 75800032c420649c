### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = 为工作不稳定的人提供服务
page-title = { $title } – Imprecario
page-title-error = 错误：{ $title } – Imprecario

## La cornice di ogni pagina

frame-skip = 跳到内容
frame-navigation = 主导航
frame-breadcrumb = 当前位置
frame-listen = 朗读
frame-stop-listening = 停止朗读
frame-language = 语言
frame-menu = 菜单
frame-close = 关闭
frame-signed-in = 您的专区
frame-demo-title = 演示
frame-demo = 演示：数据均为虚构。
frame-mailbox = 邮箱
nav-home = 首页
nav-programmes = 项目
nav-activities = 活动
nav-counselling = 面谈
nav-sites = 服务点
nav-path = 我的进程
nav-help = 帮助
nav-account = 我的资料
nav-sign-in = 登录
nav-sign-out = 退出
footer-questions = 常见问题
footer-report = 报告故障
footer-privacy = 隐私声明
footer-accessibility = 无障碍声明
footer-legal = 法律说明

## Pulsanti e link

action-start = 开始
action-continue = 继续
action-back = 返回
action-save = 保存
action-send = 提交
action-change = 修改
action-cancel = 取消
action-filter = 显示结果
action-clear-filters = 清除所有筛选
action-download-calendar = 添加到日历

## Moduli

form-problem-title = 有问题
form-optional = 选填
form-step = 第{ $step }步，共{ $steps }步
date-day = 日
date-month = 月
date-year = 年
form-yes = 是
form-no = 否
form-unknown = 我不知道

## Pagine di elenchi lunghi

pages-navigation = 结果页
pages-previous = 上一页
pages-next = 下一页
pages-position = 第{ $page }页，共{ $total }页

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }：{ $value }
format-time-range = { $start }–{ $end }
format-session = { $date }，{ $times }
format-moment = { $date }{ $time }
format-until = 在{ $moment }之前
format-money = { $amount }欧元
format-seconds = { $seconds }秒
format-minutes = { $minutes }分钟
format-hours = { $hours }小时
