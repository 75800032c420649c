### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Qendra është e mbyllur, por aktiviteti mbahet: { $title }
bulk-mail-heading = Aktiviteti mbahet gjithsesi
bulk-mail-closed = Qendra është e mbyllur në një ditë të këtij aktiviteti. Aktiviteti mbahet gjithsesi, në orët që shihni më poshtë.
bulk-mail-reason = Arsyeja e mbylljes: { $reason }

bulk-mail-appointment-subject = Qendra është e mbyllur, por takimi juaj mbetet: { $title }
bulk-mail-appointment-heading = Takimi juaj mbetet
bulk-mail-appointment-closed = Ditën e takimit tuaj qendra është e mbyllur. Takimi mbetet, në orën që shihni më poshtë.

## Una sede che alla fine è aperta

bulk-mail-open-subject = Qendra megjithatë do të jetë e hapur: { $title }
bulk-mail-open-heading = Qendra megjithatë do të jetë e hapur
bulk-mail-open = Ju kishim shkruar se qendra do të ishte e mbyllur ({ $first } – { $last }). Megjithatë do të jetë e hapur.
bulk-mail-open-still = Rezervimi juaj mbetet siç është tani: më poshtë gjeni kur dhe ku.
bulk-mail-open-gone = Çfarë është anuluar për shkak të mbylljes nuk kthehet vetë. Nëse doni ende të vini, mund të rezervoni përsëri.
bulk-mail-open-action = Rezervoni përsëri
