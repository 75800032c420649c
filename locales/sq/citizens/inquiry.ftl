### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Përgjigjuni zyrës
inquiry-path-text = Zyra pret përgjigjen tuaj para se të vendosë. Dita e fundit për t’u përgjigjur: { $date }.
inquiry-next = Zyra ju ka kërkuar diçka dhe pret përgjigjen tuaj. Pastaj vendos dhe ju shkruan.
inquiry-missing-title = Çfarë ju kërkon zyra
inquiry-missing-about = Dita e fundit për t’u përgjigjur: { $date }. Më pas, zyra vendos me ato që ka.
inquiry-notice-title = Zyra mendon të mos e pranojë aplikimin tuaj
inquiry-notice-reply = Nuk është ende vendim. Lexoni arsyet: nëse nuk jeni dakord, na shkruani. Dita e fundit për t’u përgjigjur: { $date }. Zyra e merr parasysh përgjigjen tuaj (neni 10-bis i ligjit italian 241/1990).
inquiry-late = Dita e fundit për t’u përgjigjur ishte: { $date }. Mund të përgjigjeni ende, sa kohë zyra nuk ka vendosur.
inquiry-earlier = Pyetje dhe përgjigje
inquiry-replied = Përgjigjja juaj, { $moment }

## La risposta

inquiry-reply-link = Përgjigjuni
inquiry-reply-title = Përgjigjuni zyrës
inquiry-reply = Përgjigjja
inquiry-reply-hint = Për dokumente që nuk i përshkruani dot këtu, ejani në qendër ose shkruajini zyrës dhe thoni numrin e referencës së aplikimit.
inquiry-reply-missing = Shkruani përgjigjen tuaj
inquiry-reply-other-question = Që kur e hapët këtë faqe, zyra ju ka kërkuar diçka tjetër. Lexojeni më sipër: ajo që shkruat është ende këtu
inquiry-reply-send = Dërgoni përgjigjen

## I messaggi

inquiry-question = Çfarë kërkon zyra
inquiry-reasons = Arsyet
inquiry-due-on = Dita e fundit për t’u përgjigjur
inquiry-mail-missing-subject = Na duhet ende diçka: { $programme }
inquiry-mail-missing-heading = Na duhet ende diçka
inquiry-mail-missing-about = Para se të vendosim për aplikimin tuaj, ju kërkojmë atë që lexoni më poshtë. Dita e fundit për t’u përgjigjur: { $date }.
inquiry-mail-notice-subject = Para vendimit për aplikimin tuaj: { $programme }
inquiry-mail-notice-heading = Mendojmë të mos e pranojmë aplikimin tuaj
inquiry-mail-notice-about = Nuk është ende vendim. Më poshtë lexoni arsyet. Nëse nuk jeni dakord, ose nëse mungon diçka, na shkruani. Dita e fundit për t’u përgjigjur: { $date }. E marrim parasysh përgjigjen tuaj (neni 10-bis i ligjit italian 241/1990).
inquiry-mail-corrected = E kemi korrigjuar vendimin që ju kishim njoftuar. Pse: { $why }

## Il ricorso

inquiry-appeal = Si mund të ankoheni
inquiry-appeal-terms = Kundër këtij vendimi mund të ankoheni në gjykatën administrative rajonale (Tribunale amministrativo regionale) brenda 60 ditëve, ose të bëni ankesë të jashtëzakonshme te Presidenti i Republikës Italiane (ricorso straordinario) brenda 120 ditëve, nga dita kur e keni mësuar vendimin.
