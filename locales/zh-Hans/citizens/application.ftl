### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = 申请：{ $programme }
application-start-text = 由您自己提出申请：没有人会叫您来，也不需要别人替您申请。大约需要十分钟。您可以随时停下，以后再继续：您写的内容都会保存。
application-start-needed = 您需要准备什么
application-start-check = 不知道是否适合您？
application-closed-title = 申请已关闭
application-closed-text = 这个项目接受申请的时间：{ $from }至{ $until }。如果您已经开始填写申请，内容会保留。

## L’elenco delle cose da fare

application-tasks-title = 您的申请
application-tasks-progress = 已完成的部分：{ $done }/{ $all }。您可以随时停下，以后再继续：内容都会保存。
application-tasks-person = 1. 您是谁
application-tasks-work = 2. 您的情况
application-tasks-no-questions = 这个项目不需要其他回答。
application-tasks-send = 3. 检查并提交
application-tasks-incomplete = 还缺少内容。下面的列表显示缺少什么。
application-status-done = 已完成
application-status-to-do = 待填写
application-status-to-correct = 待更正
application-status-optional = 选填
application-status-not-yet = 暂时不能
application-give-up = 删除这份草稿
application-save-later = 保存，以后继续
application-change = 修改：{ $part }

## Le parti

application-name = 姓名
application-name-question = 您叫什么名字？
application-name-hint = 与您的证件一致，可以用任何文字。
application-given-name = 名
application-family-name = 姓
application-family-name-hint = 如果您只有一个名字，请写在这里。
application-birth-date = 出生日期
application-birthplace = 出生地
application-birthplace-question = 您在哪里出生？
birthplace-hint = 意大利市镇（Comune）当时的名称，或国家。也可以加上城市：Fès，摩洛哥。
birthplace-empty = 请写市镇（Comune）；如果您在意大利以外出生，请写国家
place-choose = 请选择是哪个地点
place-suggestions = 是下面其中之一吗？
birthplace-other = 都不是：我在下面选择国家
birthplace-unknown = 我们没有找到这个地点。请选择它在哪个国家，或更正名称
birthplace-state = 在哪个国家？
birthplace-state-hint = 只在您出生于意大利以外时选择。您写的名称会作为城市保留。
birthplace-state-choose = 选择国家
birthplace-state-missing = 请选择这个地点在哪个国家
birthplace-today = { $then }，今为{ $now }
birthplace-abroad = { $then }，今在意大利以外
birthplace-former = { $name }（已不存在）
application-place-unknown = 我们找不到这个地方。请检查写法。
application-codice-fiscale = Codice fiscale（税号）
application-codice-fiscale-question = 您的codice fiscale（税号）是什么？
application-codice-fiscale-hint = 写在tessera sanitaria（医保卡）上。如果您没有，可以不填：您仍然可以申请。
application-codice-fiscale-disagrees = 这个税号与您填写的以下内容不一致：{ $details }。请检查税号，或者更正您填写的内容。
application-residence = 居住地和地址
application-residence-question = 您住在哪里？
application-municipality = 市镇（Comune）
application-municipality-hint = 您在意大利登记居住的市镇（residenza）。
application-district = 区（circoscrizione）
application-district-hint = 如果您住在以下地方，请写区号：{ $places }
application-district-missing = 请写您的区号：这个项目需要
application-district-problem = 请写区号，例如2
application-address = 街道和门牌号
application-phone = 电话
application-phone-question = 我们打哪个电话能找到您？
application-phone-hint = 其他国家的号码，请以+和国家区号开头。
application-language = 语言
application-language-question = 您希望我们用哪种语言给您写信？
application-referral-source = 您怎么知道这个项目的
application-referral-source-question = 您怎么知道这个项目的？
application-referral-source-hint = 这能帮助需要的人找到我们。对您的申请没有任何影响。
referral-source-job-centre = 从centro per l’impiego（就业中心）或我们的办公室
referral-source-social-services = 从市镇的社会服务部门
referral-source-association = 从协会、工会、patronato（协助办理手续的机构）或教堂
referral-source-school = 从学校或培训机构
referral-source-word-of-mouth = 从朋友、亲戚或同事
referral-source-poster = 从海报或传单
referral-source-internet = 从网上或社交媒体
referral-source-press = 从报纸、广播或电视
referral-source-other = 其他方式
referral-source-unsaid = 不想说

## Controllare e inviare

application-check-title = 检查您的回答
application-check-person = 您是谁
application-check-answers = 您的回答
application-check-result = 项目的条件
application-check-met = 根据您的回答，您符合条件。
application-check-not-met = 根据您的回答，您不符合条件。您仍然可以提交申请：办公室会阅读并决定。
application-none = 无
application-declare = 声明并提交
application-privacy-label = 隐私声明
application-privacy-text = 我已阅读隐私声明。
application-privacy-link = 阅读隐私声明
application-privacy-missing = 请阅读隐私声明并勾选
application-declaration-label = 声明
application-declaration-text = 我声明我所写的内容属实，并承担责任（DPR 445/2000第46条和第47条）。我知道虚假声明会受到法律处罚（第76条）。
application-declaration-missing = 请勾选，声明您所写的内容属实
application-send = 提交申请
application-rule-changed-title = 这个项目的规则变了
application-rule-changed-text = 规则在您开始填写之后变了。您写的内容没有丢失。提交之前，请重新阅读条件。
application-declared-changed-title = 您声明的内容变了
application-declared-changed-text = 内容在您打开这个页面之后变了，可能是在另一个窗口或在服务点改的。提交之前，请重新阅读全部内容。
application-rule-changed-new = 以下是新的条件：

## La candidatura, rivista

application-sent-title = 申请已提交
application-reference = 您的编号
application-state-label = 状态：
application-decision = 决定
application-unmet = 您不符合哪些条件
application-other-year = 从{ $date }起，以您关于{ $year }年的回答为准：如果情况有变化，您可以重新申请。
application-look-again = 怎样请求重新审查决定
application-look-again-text = 您认为有错误吗？请写信至 { $email } 或前往服务点，写明编号 { $reference }，请求重新审查决定。决定由此机构负责：{ $office }。在此期间，申诉期限继续计算。
application-book-first-interview = 预约首次面谈
application-first-interview-about = 由办公室的工作人员与您面谈。没有截止日期：越早预约，越早开始。
application-next = 接下来怎样
application-next-submitted = 工作人员会阅读您的申请并作出决定。我们会发邮件通知您，您也可以在这里看到决定。
application-next-under-review = 工作人员正在阅读您的申请。一有决定，我们就发邮件通知您，您也可以在这里看到决定。
application-next-withdrawn = 只要项目还接受申请，您就可以再次申请。
application-to-bring = 需要带什么
application-history = 经过
application-history-decision = 决定
application-declared = 您声明的内容
application-declared-on = 以这一天为准：{ $date }。
application-print-hint = 要保存这个页面，请打印，或用浏览器存为PDF。
application-to-path = 前往我的进程
application-withdraw = 撤回申请
application-withdraw-title = 您要撤回这份申请吗？
application-withdraw-text = 办公室将不再处理这份申请。如果您改变主意，只要项目还接受申请，您就可以再次申请。
application-withdraw-draft-title = 您要删除这份草稿吗？
application-withdraw-draft-text = 您为这个项目写的内容将会丢失。您的个人资料会留在您的账户里。
application-withdraw-keep = 不，保留
