### Accedere con un codice ricevuto per e-mail.

sign-in-title = 您的电子邮箱是什么？
sign-in-email-label = 您的电子邮箱是什么？
sign-in-email-hint = 我们把验证码发到这个邮箱。不需要密码。如果您是第一次来，也从这里开始。
sign-in-send-code = 给我发验证码
sign-in-too-many = 我们已经发了很多验证码。请等{ $wait }后再索取。
sign-in-code-title = 输入验证码
sign-in-code-sent = 我们已发到：
sign-in-code-label = 邮件中的验证码
sign-in-code-hint = 有效时间10分钟。如果没有收到，请查看垃圾邮件。
sign-in-another-code = 再发一个验证码
sign-in-code-sent-again = 我们已给您再发了一封带验证码的邮件。
sign-in-code-other-email = 使用其他邮箱
sign-in-wrong-code = 这不是我们最后一封邮件中的验证码。您还可以试{ $tries }次。
sign-in-code-digits = 验证码有{ $digits }位数字。请检查：这次不算一次尝试。
sign-in-expired-code = 这个验证码已失效。请再索取一个。
sign-in-wait = 验证码多次错误。请等{ $wait }后再试。您写的内容会留在这里。
sign-in-no-cookie = 验证码只在您索取它的浏览器中有效，时间10分钟。请允许本网站使用cookie，并在这里再索取一个验证码。
sign-in-carry-title = 您已登录
sign-in-carry-text = 没有丢失任何内容。请从刚才的地方继续。
sign-in-carry-continue = 继续
sign-in-kept = 不会丢失任何内容：登录后，您可以从这里继续。
sign-in-again-title = 请确认是您本人
sign-in-again-text = 您将要做的事涉及您的所有资料。我们会把验证码发到：
sign-in-shared = 谁使用这台设备？
sign-in-shared-yes = 其他人也使用
sign-in-shared-hint = 例如在图书馆或教室。用完后，请选择“退出”。如果您忘记，关闭浏览器时，或2小时没有使用本网站后，登录会结束。

## La pagina che chiede il codice, e quella del link accanto

code-next-now = 没有收到？您可以马上再索取一个。
code-next-in = 请等{ $wait }后再索取。
code-ended = 验证码已失效。您写的内容还在这里：请再索取一个验证码，然后继续。
code-link-title = 还有一步
code-link-text = 您用这个邮箱确认：
code-link-ended-title = 这个链接已失效
code-link-ended-text = 它已经用过，或者时间太久。请回到您开始的页面，再索取一个验证码。如果找不到，请从这里重新开始。
code-begin-again = 重新开始
code-done-title = 已经完成
code-done-text = 这一步已经结束。您可以继续。
code-not-here-title = 这个页面不能在这里打开
code-not-here-text = 这个页面在一小时内有效，只能在您索取验证码的浏览器中打开。请允许本网站使用cookie。在其他设备上，请打开我们邮件中的链接。
