### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = 面谈
kind-lab = 工作坊
kind-course = 课程
kind-thematic-event = 主题活动

## Di che cosa parlano le attività

topic-agriculture-and-food = 农业和食品
topic-construction = 建筑
topic-care-and-health = 护理和健康
topic-tourism = 旅游、酒店和餐馆
topic-manufacturing = 工业
topic-logistics = 运输和仓储
topic-trade = 商店和贸易
topic-digital = 数字职业
topic-culture = 文化和演出
topic-legal-and-fiscal = 劳动权利和税务
topic-relational = 与人相处
topic-transversal = 各行各业都有用的能力

## I servizi dei programmi

service-counselling = 与工作人员面谈
service-orientation = 工作和培训指导
service-diagnosis = 初步分析您的情况
service-competence-assessment = 能力盘点
service-transversal-lab = 工作坊：各行各业都有用的能力
service-relational-lab = 工作坊：与人相处
service-legal-fiscal-lab = 工作坊：劳动权利和税务
service-thematic-event = 关于本地工作的主题活动
service-spazio-imprese = Spazio Imprese：与企业见面
service-course = 课程
service-traineeship = Tirocinio（实习）
service-in-house-training = 在企业培训，有导师指导
service-placement = 向企业推荐，并帮助您开始工作

## A che punto è una candidatura

application-state-draft = 待提交
application-state-submitted = 已提交
application-state-under-review = 审阅中
application-state-awaiting-reply = 等待答复
application-state-admitted = 已批准
application-state-not-admitted = 未批准
application-state-withdrawn = 已撤回

## Perché una candidatura non è accolta

decision-reason-rule-not-met = 您不符合项目的条件。
decision-reason-facts-not-verified = 您声明的内容中，有些我们无法核实。
decision-reason-incomplete = 申请中缺少我们要求的内容。
decision-reason-programme-full = 项目没有名额了。
decision-reason-other = 其他原因，在这里说明。

## Che cosa si può fare dopo una decisione

next-step-first-interview = 预约首次面谈：日期和时间由您选。
next-step-book-activity = 预约一个活动。
next-step-complete-and-apply-again = 补齐缺少的内容，再次申请。
next-step-other-programmes = 看看其他项目。
next-step-contact-office = 联系服务点。

## A che punto è una prenotazione

booking-state-confirmed = 已确认
booking-state-requested = 待决定
booking-state-waiting = 在候补名单中
booking-state-offered = 有名额给您
booking-state-cancelled = 已取消

## Se si può prenotare

enrolment-not-yet = 预约开放时间：{ $opens }
enrolment-open = 预约开放
enrolment-closed = 预约已关闭
enrolment-started = 已经开始
enrolment-cancelled = 不举行

## Che cosa si chiede a una persona prima della candidatura

detail-name = 姓名
detail-birth-date = 出生日期
detail-birthplace = 出生地
detail-residence = 居住市镇（Comune）
detail-address = 地址

## Che cosa una persona accetta

purpose-privacy-notice = 已阅读隐私声明
purpose-declaration = 声明回答属实
purpose-news = 邮件新闻
