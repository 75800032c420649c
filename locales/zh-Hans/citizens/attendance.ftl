### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended }（共{ $all }）

## La pagina della prenotazione

attendance-code-title = 您的入场码
attendance-code-about = 到达时请出示此码，手机上或纸上都可以。您也可以直接说出来。
attendance-code-image = 包含您的入场码的二维码
attendance-after-title = 您的出勤
attendance-after-attended = 您参加了{ $attended }，共{ $all }。
attendance-certificate-download = 下载证明（PDF）
attendance-feedback-link = 说说您的感受

## Che cosa dicono i partecipanti

attendance-feedback-title = 您觉得怎么样？
attendance-feedback-about = 只需一分钟。办公室的人会看到回答，但不知道是谁写的。
attendance-feedback-rating = 您喜欢这个活动吗？
attendance-feedback-rating-1 = 完全不喜欢
attendance-feedback-rating-2 = 不太喜欢
attendance-feedback-rating-3 = 一般
attendance-feedback-rating-4 = 比较喜欢
attendance-feedback-rating-5 = 非常喜欢
attendance-feedback-missing = 请选择您喜欢的程度
attendance-feedback-comment = 哪些地方好，哪些地方要改？
attendance-feedback-comment-hint = 最多200个字符。请不要写姓名。
attendance-feedback-send = 提交
attendance-feedback-thanks = 谢谢。我们已收到您的回答。

## I promemoria

attendance-mail-subject = 提醒：{ $title }
attendance-mail-heading = 我们很快就见面了
attendance-mail-begins = 您的活动开始时间：{ $when }。
attendance-mail-code = 您的入场码在预约页面上。到达时请出示。
attendance-mail-call = 如果您不能来，请给服务点打电话。
attendance-mail-action = 查看预约

## L’attestato

certificate-title = 出勤证明
certificate-number = 编号{ $number }
certificate-of = 兹证明下述人员参加了所列活动。
certificate-birth-date = 出生日期
certificate-hours-words = { $length }（{ $words }）
certificate-issued = { $place }，{ $date }
certificate-teacher = { $name }，教师
certificate-signature-printed = 以印刷姓名代替亲笔签名（意大利立法令39/1993第3条第2款）。
certificate-qr-image = 二维码，用于验证这份证明
certificate-with-birth-date = 下载含出生日期的版本（PDF）
certificate-check-number = 编号
certificate-check-issued-on = 签发日期
certificate-check-name = 姓名
certificate-activity = 活动
certificate-days = 日期
certificate-from-to = { $first }至{ $last }
certificate-hours = 参加的时间
certificate-site = 服务点
certificate-code = 查验码
certificate-verify-at = 可以在以下网址查验这份证明是否真实：
certificate-no-signature = 查验码代替签名。

## La verifica di un attestato

certificate-check-title = 查验证明
certificate-check-about = 您可以在这里查验一份出勤证明是否由本办公室出具。
certificate-check-code = 查验码
certificate-check-code-hint = 印在证明上，例如PRE-7K3M-9QXB-H4TR-W2K9。
certificate-check-submit = 查验
certificate-genuine = 证明是真实的
certificate-not-genuine = 没有这份证明
certificate-not-genuine-about = 请与证明上的查验码比对。如果一致，说明这份证明不是由本办公室出具的，或者已经失效。

## Le durate in parole

hours-in-words =
    { $hours ->
       *[other] { $words }小时
    }
minutes-in-words =
    { $minutes ->
       *[other] { $words }分钟
    }
