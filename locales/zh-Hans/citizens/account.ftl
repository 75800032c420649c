### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = 我的资料

## Dati

account-details-title = 您告诉我们的信息
account-details-intro = 预约活动不需要填写这些。申请项目时，我们会问您所需的信息。
account-details-empty = 每一栏都可以不填。
account-details-edit-title = 修改您的资料
account-details-saved = 您的资料已保存。
account-missing = 尚未填写
account-email = 电子邮箱
account-email-hint = 我们把验证码和邮件发到您的电子邮箱。
account-email-changed = 您的电子邮箱已更改。从现在起，请用新邮箱登录。我们已向旧邮箱发了通知。
account-email-title = 更改您的电子邮箱
account-email-now = 现在我们写信到：
account-email-new = 新的电子邮箱
account-email-new-hint = 我们会往那里发验证码，以确认邮箱是您的。
account-email-then = 您输入验证码后，邮箱就更改。我们会向旧邮箱发通知。以前发出的邮件中的链接，登录后才能打开；您的其他设备会退出登录。您已预约的都保留。
account-email-send = 发送验证码
account-email-code-title = 输入发到新邮箱的验证码
account-email-act = 更改邮箱
account-email-same = 这已经是您的邮箱。请写新的邮箱
account-email-other-record = 这个邮箱已经有一个以您的姓名开设的账户。要合并两个账户，请写信给办公室：{ $office }
account-name = 姓名
account-birth-date = 出生日期
account-birthplace = 出生地
account-codice-fiscale = Codice fiscale（税号）
account-codice-fiscale-hint = 由16个字母和数字组成，见tessera sanitaria（医保卡）。如果您没有，可以不填。
account-codice-fiscale-disagrees = 这个codice fiscale与您填写的内容不一致：{ $details }。请检查
account-residence = 居住市镇（Comune）
account-residence-hint = 例如：Torino。如果两个市镇同名，请加上省份：Samone (TO)。
account-district = 区号（circoscrizione）
account-district-hint = 仅适用于设有编号区的市镇。
account-district-wrong = 请用数字写区号，例如2
account-address = 地址
account-address-hint = 街道和门牌号，或者其他您能收到信件的地方。
account-phone = 电话
account-phone-hint = 其他国家的号码，请先写+和国家区号。

## Lingua

account-language-title = 语言
account-language-label = 我们用哪种语言给您写信？
account-language-hint = 保存后，这些页面也会使用这种语言。
account-language-save = 保存语言
account-language-unknown = 请选择一种语言

## Sessioni

account-sessions-title = 您在哪里登录过
account-sessions-intro = 如果有您不认识的设备，请让它退出登录。
account-session-device = 设备
account-session-seen = 最近使用
account-session-actions = 操作
account-session-this = 本设备
account-session-unknown-device = 未知设备
account-session-end = 在那里退出
account-sessions-end-others = 退出其他所有设备
account-sessions-ended = 那里已退出登录。

account-links-title = 我们邮件中的链接
account-links-intro = 谁有我们的邮件，谁就可以不登录而打开邮件中的预约或面谈，并取消它。您转发过邮件，或者有人看过您的邮件？请停用链接。您预约的内容会保留。以后的邮件会有新的链接。
account-links-revoke = 停用所有链接
account-links-revoked = 现在，打开以前邮件中的链接需要登录。

account-readings-title = 谁看过您的资料
account-readings-about = 办公室的人打开您的任何内容时，本网站都会记录。
account-readings-none = 没有查看记录。
account-readings-show = 显示最近的记录
account-readings-application = 打开了您的申请
account-readings-applications = 打开了有您的申请的名单
account-readings-booking = 打开了您的一个预约
account-readings-appointment = 打开了您的一次面谈
account-readings-participants = 打开了有您名字的参加者名单
account-readings-downloaded = 下载了有您名字的参加者名单
account-readings-erasure = 打开了您的删除请求
account-readings-calls = 打开了待打电话的名单，其中有您
account-readings-log = 在操作记录中查找了您
account-readings-desk = 在窗口（sportello）用您的邮箱或电话找到了您
account-readings-found = 在查找人员时找到了您
account-readings-viewed = 打开了有您资料的页面
account-readings-corrected = 更正了您的资料：{ $details }
account-readings-restored = 恢复了您之前的电子邮箱

## Esportazione

account-export-title = 带走您的资料
account-export-text = 一个文件，包含本网站保存的关于您的一切：资料、同意书、申请及回答、预约、登录记录，以及您的资料被如何使用。其他程序可以读取这个文件。
account-export-link = 下载您的资料（JSON）

## Cancellazione

account-erasure-title = 删除您的资料
account-erasure-text = 您可以要求我们删除您的资料。依照法律，其中一部分必须保存几年。
account-erasure-link = 要求删除
account-erasure-asked = 您已要求删除您的资料：{ $moment }。服务点的工作人员会在一个月内答复您。编号：{ $reference }。
account-erasure-page-title = 您要删除您的资料吗？
account-erasure-what-title = 我们删除什么
account-erasure-what-details = 您的资料、电话、地址和登录记录
account-erasure-what-bookings = 活动预约，以及其中您的姓名
account-erasure-what-drafts = 从未提交的申请
account-erasure-kept-title = 我们必须保存什么，为什么
account-erasure-kept-applications = 已提交的申请和决定：公共机构必须能够说明自己的决定（GDPR第17条第3款b项和e项）。
account-erasure-kept-log = 谁做了什么的记录：它也保护您。
account-erasure-how-title = 接下来怎样
account-erasure-how = 我们会用邮件确认您的请求。服务点的工作人员会在一个月内答复您（GDPR第12条第3款）。在此之前一切不变：只要您不取消，预约就会保留。
account-erasure-act = 我要求删除我的资料
account-erasure-keep = 不，全部保留
