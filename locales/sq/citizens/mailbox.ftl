### The demonstration’s mailbox.

mailbox-about = Emailet që portali u ka shkruar personave të shpikur. Asgjë nuk del nga ky kompjuter.
mailbox-authenticator = Kodi i tanishëm për aplikacionin e vërtetimit të personelit të shpikur:
mailbox-empty = Ende asnjë email. Kërkoni një kod hyrjeje dhe kthehuni këtu.
