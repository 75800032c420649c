### The demonstration’s mailbox.

mailbox-about = 本网站写给虚构人物的邮件。任何内容都不会离开这台电脑。
mailbox-authenticator = 虚构工作人员的验证应用当前的代码：
mailbox-empty = 还没有邮件。请索取登录验证码，再回到这里。
