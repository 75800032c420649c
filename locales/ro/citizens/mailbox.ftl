### The demonstration’s mailbox.

mailbox-about = E-mailurile pe care portalul le-a scris unor persoane inventate. Nimic nu iese din acest calculator.
mailbox-authenticator = Codul de acum pentru aplicația de autentificare a personalului inventat:
mailbox-empty = Încă niciun e-mail. Cereți un cod de acces și reveniți aici.
