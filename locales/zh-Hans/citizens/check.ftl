### Verificare da soli se un programma fa per sé.

check-start = 自查是否适合您
check-privacy = 没有人会看到您的回答。关闭此标签页后，回答就会消失。
check-caption = { $count ->
    [1] { $programme } · 最后一个问题
   *[other] { $programme } · 最多还有{ $count }个问题
}
check-unknown = 我不知道
check-rule-changed-title = 这个项目的规则变了
check-rule-changed-text = 规则在您回答期间变了。您的回答还在。我们只会再问需要的问题。

## Il risultato

check-result-title = 您的自查：{ $programme }
check-met-title = { $programme }适合您
check-met-text = 根据您的回答，您符合条件。您可以申请。
check-not-met-title = { $programme }目前不适合您
check-not-met-text = 下面是原因，以及您现在可以做什么。
check-unknown-title = 我们还不能确定
check-unknown-text = 还缺少一些回答。等您知道了，请在这里修改。
check-reasons = 原因
check-rule = 完整规则
check-answer-given = 回答：
check-answers = 您的回答
check-change-answer = 修改回答：{ $question }
check-next = 您现在可以做什么
check-carry = 用这些回答申请
check-carry-anyway = 仍然申请
check-carry-anyway-text = 您仍然可以申请：办公室会阅读每份申请并决定。
check-carry-unknown-text = 您现在就可以开始填写申请。在那里您会再看到这些问题。
check-closed = 这个项目接受申请的时间：{ $from }至{ $until }。
check-others = 可能适合您的其他项目
check-again = 重新自查

## All programmes together

check-every-start = 查找适合您的项目
check-every-lead = 只需一次回答几个问题，即可查看所有开放的项目。
check-every-programme = 所有项目
check-every-so-far = 查看目前的结果
check-every-result-title = 适合您的项目
check-every-met = 适合您（{ $count }）
check-every-unknown = 也许适合（{ $count }）
check-every-not-met = 目前不适合（{ $count }）
check-every-missing = 根据已有的回答还无法判断。您现在可以回答：
check-every-nothing = 根据这些回答，目前没有适合您的项目。下面说明原因以及您可以做什么。
check-every-closed = 今天没有项目接受申请。在项目页面可以看到何时开放。
check-every-talk = 您不同意或有疑问？工作人员会与您一起了解您的情况。
check-other-districts = { $municipality }，其他区（circoscrizione）
