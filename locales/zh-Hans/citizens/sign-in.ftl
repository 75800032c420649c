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
sign-in-code-sent-again = 我们已给您发了新的验证码。只有最后一个有效。
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
