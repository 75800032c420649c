### Pages for what cannot be shown.

errors-not-found-title = Această pagină nu există
errors-not-found-text = Poate adresa este scrisă greșit sau ce căutați nu mai există. Poate fi și ceva ce vede numai persoana despre care este vorba.
errors-forbidden-title = Nu am putut primi formularul
errors-forbidden-text = Nu vine de pe o pagină a acestui portal. Mergeți înapoi, reîncărcați pagina și trimiteți-l din nou.
errors-too-large-title = E prea mult deodată
errors-too-large-text = Ce ați trimis este mai mare decât primește portalul. Nu am salvat nimic. Scurtați textele și încercați din nou.
errors-unavailable-title = Portalul este ocupat în acest moment
errors-unavailable-text = Nu am salvat nimic și nu s-a pierdut nimic. Așteptați câteva secunde și reîncărcați pagina.
errors-bad-request-title = Portalul nu a înțeles
errors-bad-request-text = Lipsește ceva din ce a trimis browserul dumneavoastră. Mergeți înapoi, reîncărcați pagina și încercați din nou.
errors-defect-title = Ceva nu a mers bine
errors-defect-text = E vina noastră, nu a dumneavoastră. Nu am salvat nimic. Încercați mai târziu sau sunați la unul dintre sediile noastre.
errors-log-id = Dacă ne sunați sau ne scrieți, spuneți-ne acest cod:
errors-back-home = Mergeți la pagina de început
