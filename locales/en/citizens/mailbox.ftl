### The demonstration's mailbox.

mailbox-about = Mails that the portal has written to invented people. Nothing here leaves this machine.
mailbox-authenticator = The current code of the invented staff’s authenticator:
mailbox-empty = No mail yet. Ask for a sign-in code and come back.
