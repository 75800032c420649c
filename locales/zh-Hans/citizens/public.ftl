### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = 工作断断续续，您的路不会断。
public-home-lead = 为合同短、常换工作的人提供咨询、工作坊、活动和tirocinio（实习）。阅读规则，自己检查，主动申请。
public-home-programmes = 查看项目
public-home-activities = 查找活动
public-home-next = 近期活动
public-home-all-activities = 所有活动
public-home-how = 怎样使用
public-step-check = 自查
public-step-check-text = 只有几个问题，我们不保存任何内容。您马上就能看到哪条规则符合，哪条不符合。
public-step-apply = 主动申请
public-step-apply-text = 您想什么时候申请都可以。没有人会叫您来。
public-step-answer = 阅读答复
public-step-answer-text = 不管是否批准，您都会收到书面的原因和下一步。
public-step-path = 跟进您的进程
public-step-path-text = 面谈、工作坊、活动：都在一个地方，下一步在最上面。

## Programmi

public-programmes-lead = 每个项目都有自己的规则，全文写在这里。请选择一个项目，自查是否适合您。
public-programmes-all = 所有项目
public-opening-not-yet = 尚未开放
public-opening-from = { $day }起
public-opening-open = 开放
public-opening-until = 至{ $day }
public-opening-closed = 已关闭
public-opening-since = { $day }起

## La scheda di un programma

public-index = 本页目录
public-check = 自查是否适合您
public-check-hint = 只有几个问题，不需要注册。我们不保存您的回答。
public-apply = 申请
public-section-addressed = 适合谁
public-section-how-to = 怎么做
public-section-needed = 需要什么
public-section-achieved = 能得到什么
public-section-times = 时间和截止时间
public-section-access = 使用服务
public-section-conditions = 服务条件
public-section-contacts = 联系方式
public-rule-title = 我们执行的规则，逐字逐句
public-rule-everybody = 这个项目对所有人开放。
public-services = 服务
public-appointment = 预约与工作人员面谈
public-at-a-site = 在服务点
public-service-type = 就业服务

## Sedi

public-sites-title = 我们的服务点
public-sites-lead = 各处的服务、规则和等候时间都一样：请选择您最方便的服务点。
public-sites-link = 服务点的地址和电话
public-site-closed = 关闭：{ $first }至{ $last }
public-site-closed-on = 关闭：{ $day }
public-site-closed-title = 关闭日期
public-site-activities = { $site }的活动
public-site-hours = 面谈时间
public-site-hours-about = 请先预约再来。其他时间来访，请先打电话。
public-site-hours-none = 这里目前没有面谈时间。
public-site-here = 您在这里可以做什么
public-site-first = 最早有空的一天：{ $day }
public-site-full = 目前没有空闲日期
public-site-book = 在这里预约面谈
public-site-next = 这里即将举行的活动
public-site-contact = 我们在哪里，如何找到我们
public-site-description = { $site }，{ $address }：电话、路线、面谈时间，以及您在这里可以做什么。

## Che cosa dice chi legge una pagina

public-feedback-title = 这个页面的信息清楚吗？
public-feedback-stars = { $stars }星（满分5星）
public-feedback-missing = 请选择几颗星。
public-feedback-liked = 您最满意的是什么？
public-feedback-liked-clear = 说明很清楚
public-feedback-liked-complete = 说明很完整
public-feedback-liked-orientation = 我一直知道自己做得对
public-feedback-liked-technical = 没有遇到技术问题
public-feedback-hard = 您在哪里遇到最大的困难？
public-feedback-hard-clear = 有时说明不清楚
public-feedback-hard-complete = 有时说明不完整
public-feedback-hard-orientation = 有时不知道自己做得对不对
public-feedback-hard-technical = 遇到了技术问题
public-feedback-other = 其他
public-feedback-comment = 您想补充什么吗？
public-feedback-comment-hint = 最多200个字符。请不要写您的姓名或其他个人资料。
public-feedback-too-much = 我们已从您的网络收到很多回答。请一小时后再试。
public-feedback-thanks = 谢谢。您的回答帮助我们写得更清楚。

## Pagine informative

public-privacy-lead = 我们保存您的什么资料，为什么，保存多久，您可以要求什么。
public-privacy-who = 谁负责
public-privacy-who-text = { $office }决定怎样处理您的资料，并回答您的问题。
public-privacy-what = 我们保存什么，为什么
public-privacy-what-visit = 如果您只是阅读，或自查项目是否适合您，我们不保存您的任何资料。自查的回答留在您的设备上。
public-privacy-what-book = 如果您预约，我们保存您的姓名、电子邮箱和预约的内容，以便给您名额，并写信告诉您相关的事情。
public-privacy-what-apply = 如果您申请，我们保存您的资料和您声明的内容，以便决定您的申请，并在之后为您提供帮助。
public-privacy-what-log = 我们会记录哪位工作人员在什么时候看过或改过您的档案。
public-privacy-why = 我们的法律依据
public-privacy-why-text = 这些是公共利益服务（GDPR第6条第1款e项）。只有您同意，才会收到新闻邮件，您可以随时改变主意。
public-privacy-long = 保存多久
public-privacy-long-text = 登录验证码：一天。您索取验证码时的网络地址：26小时。已发送的邮件：30天。您不使用的登录在14天后结束；在别人也使用的设备上，2小时后结束。申请和预约：在我们为您提供服务期间，并按公共文件的法律要求保存。
public-privacy-cookies = Cookie（浏览器小文件）
public-privacy-cookies-text = 您索取验证码时，一个cookie把验证码与您的浏览器联系起来，有效一小时。您写的内容我们也保存一小时。您登录时，另一个cookie保持登录。在此之前没有cookie。对办公室的工作人员，第三个cookie在一年内识别浏览器。没有统计服务，没有广告，也没有其他网站的内容。自查的回答保留在浏览器标签页中，直到您关闭它。
public-privacy-rights = 您可以要求什么
public-privacy-rights-text = 您可以查看和更正您的资料，带走一份副本，并要求我们删除：都在“我的资料”页面。您也可以写信给我们。如果您对我们的答复不满意，可以向Garante per la protezione dei dati personali（意大利个人数据保护局）投诉。
public-privacy-demo = 这是演示。使用本网站的办公室会在这里放上自己的隐私声明。

public-legal-lead = 您可以怎样使用这里的内容。
public-legal-content = 文字和数据
public-legal-content-text = 如果旁边没有其他说明，本网站的文字和数据可以按Creative Commons Attribution 4.0（CC BY 4.0）许可使用。
public-legal-distances = 市镇之间的距离来自GeoNames的数据，使用同一许可。
public-legal-software = 软件
public-legal-software-text = 本网站是自由软件，采用European Union Public Licence 1.2（EUPL-1.2）许可。
public-legal-liability = 您可以信赖什么
public-legal-liability-text = 我们及时更新信息。您在这里看到的项目规则，就是我们执行的规则。您自己做的自查不是决定：对您的申请的答复才是决定。
public-legal-declaration = 您声明的内容
public-legal-declaration-text = 您声明事实，并承担责任（共和国总统令445/2000第46条和第47条）。办公室可以核实。虚假声明会带来刑事后果。

public-accessibility-lead = { $office }承诺按照2004年1月9日第4号法律，使本网站无障碍。
public-accessibility-state = 符合程度
public-accessibility-state-text = 本网站部分符合UNI CEI EN 301549标准附录A的要求，原因列在下面。本网站按WCAG 2.2的AA级建设。
public-accessibility-gaps = 尚未做到无障碍的内容
public-accessibility-gaps-tests = 每天使用读屏软件和其他辅助工具的人还没有测试过本网站。
public-accessibility-gaps-languages = 有些项目和活动的文字只有意大利语。在其他语言的页面上会标明，让读屏软件正确朗读。
public-accessibility-how = 本声明的编写
public-accessibility-how-text = 本声明编写日期：{ $date }。它以自我评估为依据：自动检查每个页面，并用键盘、放大和不用脚本的方式测试。
public-accessibility-feedback = 反馈和联系方式
public-accessibility-feedback-text = 您遇到了障碍，或需要其他形式的内容？请写信给我们，并说明是哪个页面。我们在30天内答复。
public-accessibility-enforcement = 投诉办法
public-accessibility-enforcement-text = 如果我们在30天内没有答复，或您对答复不满意，可以向AgID的Difensore civico per il digitale（数字事务监察员）投诉。
public-accessibility-about = 关于本网站
public-accessibility-about-text = 页面不用脚本也能使用，在小屏幕上、放大到400%和打印时也能使用。

public-help-title = 帮助和联系方式
public-help-lead = 向我们提问，或告诉我们哪里不能用。
public-help-fault = 报告故障
public-help-fault-text = 本网站有错误，或某个页面不能用？请写信给我们：哪个页面，您做了什么，发生了什么。
public-help-contact = 联系方式
public-help-contact-text = 您可以通过邮件联系我们，也可以给各服务点打电话或亲自来。
public-help-q-account = 我需要注册吗？
public-help-a-account = 阅读和自查项目是否适合您，都不需要。要预约或申请，请写您的电子邮箱和我们发给您的验证码。没有密码。
public-help-q-cost = 要多少钱？
public-help-a-cost = 不要钱。所有服务都免费。
public-help-q-email = 我没有电子邮箱，怎么办？
public-help-a-email = 请来服务点，或您所在市镇（Comune）的窗口（sportello）。工作人员会与您一起办理申请和预约，并给您一张写有编号的纸。用编号和您的电话号码，您可以在这里查看和取消预约。
public-help-q-several = 我可以申请几个项目吗？
public-help-a-several = 可以。每个项目按自己的规则决定。
public-help-q-cancel = 我预约了，但不能来，怎么办？
public-help-a-cancel = 请退还名额：在预约页面上，用我们邮件中的链接，或用我们给您的那张纸上的编号。名额会给最先等候的人。
public-help-q-waiting = 候补名单怎么运作？
public-help-a-waiting = 先到先得。有名额空出时，我们把它提供给名单上的第一位：发邮件通知，没有电子邮箱的就打电话。
public-help-q-language = 有人会说我的语言吗？
public-help-a-language = 每个活动的页面都写明使用哪些语言，以及有没有口译员。在活动列表中，您可以选择语言。
