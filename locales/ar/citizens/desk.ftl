### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = حجز موعد لشخص
desk-next-phone = ليس لدينا بريدك الإلكتروني: يُرجى طباعة هذه الصفحة أو حفظها. إذا تغيّر شيء نتصل بك هاتفيًا.
