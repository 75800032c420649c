### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = Kërkoni rezervimin tuaj
find-about = Ju duhet numri i referencës, që është në fletën tuaj, dhe numri juaj i telefonit ose data juaj e lindjes. Nuk nevojitet adresë emaili.
find-reference = Numri juaj i referencës
find-reference-hint = Për shembull PRE-7K3M-9QXB ose COL-7K3M-9QXR
find-reference-wrong = Shkruani numrin e referencës që është në fletën tuaj. Fillon me PRE ose COL dhe pastaj ka tetë shkronja dhe shifra
find-reference-mistyped = Në këtë numër reference ka një gabim shtypi. Kontrolloni çdo shkronjë dhe çdo shifër
find-phone = Numri juaj i telefonit
find-phone-hint = Ai që na dhatë kur rezervuat. Nëse nuk na keni dhënë numër, lëreni bosh dhe shkruani datën e lindjes.
find-birth-date = Ose data juaj e lindjes
find-nothing-known = Shkruani numrin tuaj të telefonit ose datën tuaj të lindjes
find-unknown = Me këto të dhëna nuk gjejmë asgjë. Kontrolloni numrin e referencës dhe numrin e telefonit ose datën e lindjes, ose telefononi në qendër: numri i saj është në fletën tuaj
find-too-many = Ka pasur shumë përpjekje. Prisni { $wait } dhe provoni përsëri. Çfarë keni shkruar mbetet këtu
find-submit = Kërkoni
find-link = Nuk keni adresë emaili? Kërkoni rezervimin me numrin tuaj të referencës
