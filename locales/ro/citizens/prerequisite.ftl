### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Întâi trebuie să fi participat la:
prerequisite-refused = Întâi trebuie altă activitate
prerequisite-refused-text = Poate rezerva cine a participat deja la „{ $activity }”, destul cât să primească adeverința. Dacă ați participat și nu apare, sunați la sediu.
prerequisite-next = Vedeți când are loc
