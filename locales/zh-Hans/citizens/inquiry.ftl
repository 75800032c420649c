### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = 答复办公室
inquiry-path-text = 办公室等您答复后再作决定。请最迟在{ $date }答复。
inquiry-next = 办公室请您补充一些内容，正在等您答复。之后办公室会作出决定，并写信通知您。
inquiry-missing-title = 办公室要求您提供什么
inquiry-missing-about = 请最迟在{ $date }答复。之后，办公室根据已有的材料决定。
inquiry-notice-title = 办公室打算不批准您的申请
inquiry-notice-reply = 这还不是决定。请阅读原因：如果您不同意，请最迟在{ $date }写明。办公室会考虑您的意见（意大利法律241/1990第10-bis条）。
inquiry-late = 截止日期是{ $date }。只要办公室还没有作出决定，您仍然可以答复。
inquiry-earlier = 提问和答复
inquiry-replied = 您的答复，{ $moment }

## La risposta

inquiry-reply-link = 答复
inquiry-reply-title = 答复办公室
inquiry-reply = 答复
inquiry-reply-hint = 如果有文件无法在这里说明，请来服务点，或写信给办公室，并写明申请的编号。
inquiry-reply-missing = 请写您的答复
inquiry-reply-other-question = 您打开本页后，办公室又提出了另外的问题。请阅读上方内容：您填写的文字仍在此处
inquiry-reply-send = 发送答复

## I messaggi

inquiry-question = 办公室要求什么
inquiry-reasons = 原因
inquiry-due-on = 最迟答复日期
inquiry-mail-missing-subject = 我们还需要您补充一些内容：{ $programme }
inquiry-mail-missing-heading = 我们还需要您补充一些内容
inquiry-mail-missing-about = 在对您的申请作出决定之前，请您提供下面写明的内容。请最迟在{ $date }答复。
inquiry-mail-notice-subject = 在对您的申请作出决定之前：{ $programme }
inquiry-mail-notice-heading = 我们打算不批准您的申请
inquiry-mail-notice-about = 这还不是决定。原因见下面。如果您不同意，或者缺少什么，请最迟在{ $date }写信告诉我们：我们会考虑您的意见（意大利法律241/1990第10-bis条）。
inquiry-mail-corrected = 我们更正了曾通知您的决定。原因：{ $why }

## Il ricorso

inquiry-appeal = 您可以怎样申诉
inquiry-appeal-terms = 对这个决定，您可以在60天内向大区行政法院（Tribunale amministrativo regionale）提起诉讼，或在120天内向意大利共和国总统提出特别申诉（ricorso straordinario）。期限都从您得知决定时算起。
