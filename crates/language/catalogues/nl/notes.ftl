## Notities van een vakgebied

notes-link = Notities van je vakgebied
notes-title = Notities over { $name }
notes-lead = Alleen wie in jouw rol een plaats heeft in dit dossier, leest deze notities. Andere vakgebieden en het werk zien ze niet. De persoon mag vragen om ze te lezen.
notes-asked-here = Deze persoon vraagt om je notities te lezen
notes-write = Schrijf een notitie
notes-on = Over welke dag gaat het?
notes-text = Notitie
notes-text-hint = Hoogstens 2000 tekens. Schrijf zo dat de persoon het kan lezen.
notes-keep = Bewaar de notitie
notes-none = Er zijn nog geen notities. Wat je hierboven schrijft, staat daarna hier.
notes-of = { $date }, door { $name }
notes-corrected = Verbeterd.
notes-correct = Bekijk of verbeter
notes-all = Toon alle { $n } notities
notes-correct-title = Verbeter een notitie
notes-correct-what = Wat er eerst stond, blijft bewaard en leesbaar.
notes-earlier = Wat er eerder stond
notes-fault-on = Kies een dag die voorbij is, of vandaag.
notes-fault-text = Schrijf wat je wilt bewaren.
notes-fault-long = Dat is langer dan 2000 tekens. Maak er twee notities van; alles staat er nog.
notes-hand-title = Notities geven aan { $name }
notes-hand-lead = Gevraagd op { $asked }. Antwoord uiterlijk op { $due }: de wet geeft een maand.
notes-hand-how = Kies bij elke notitie. Wat je geeft, krijgt de persoon zoals het er nu staat.
notes-hand-why = De persoon leest ook hoeveel notities je niet geeft en om welke reden. Een antwoord kun je niet terugnemen.
notes-hand-choice-hand_over = Geven
notes-hand-choice-working_note = Niet geven: een geheugensteun of indruk, alleen voor eigen gebruik
notes-hand-choice-somebody_else = Niet geven: het gaat over iemand anders, of die vertelde het in vertrouwen
notes-hand-act = Geef antwoord
notes-hand-fault = Kies wat je met deze notitie doet.
notes-hand-changed = Intussen kwam er een notitie bij of werd er een verbeterd. Kijk ze opnieuw na en antwoord dan.
notes-hand-nobody = Er is nu geen vraag. Misschien is ze teruggenomen, of heeft een collega al geantwoord.
notes-ask-title = Notities over jou lezen
notes-ask-lead = Wie je begeleidt bij de preventiedienst, kan notities maken. Alleen mensen in dezelfde rol lezen ze. Jij mag vragen om ze ook te lezen.
notes-ask-none = Er zijn nu geen notities over jou. Zodra die er zijn, kun je er hier om vragen.
notes-ask-of = Van wie wil je de notities lezen?
notes-ask-by = Je krijgt een antwoord uiterlijk op { $date }.
notes-ask-law = Dat is je recht op inzage (AVG, artikel 15, en artikel 12, lid 3).
notes-ask-who = Alleen wie antwoordt, ziet je vraag. Je werk merkt er niets van. Je kunt ze terugnemen tot er een antwoord is.
notes-ask-act = Vraag om ze te lezen
notes-ask-fault = Kies minstens één rol.
notes-ask-waits = Je vroeg op { $asked } om notities te lezen. Uiterlijk op { $due } krijg je antwoord van:
notes-ask-withdraw = Neem mijn vraag terug
notes-ask-withdraw-what = Wat je al kreeg, blijft hier staan.
notes-ask-gone = niemand in deze rol heeft nog een plaats in je dossier. Vraag het per brief of mail aan de dienst.
notes-given = { $hat }: gegeven op { $date } door { $name }
notes-given-nothing = Geen enkele notitie is gegeven.
notes-given-waits = Er is een antwoord op je vraag om notities te lezen.
notes-kept-working_note = { $n ->
    [one] Eén notitie kreeg je niet: een geheugensteun of indruk, alleen voor eigen gebruik van wie ze schreef.
   *[other] { $n } notities kreeg je niet: geheugensteunen of indrukken, alleen voor eigen gebruik van wie ze schreef.
}
notes-kept-somebody_else = { $n ->
    [one] Eén notitie kreeg je niet: ze gaat over iemand anders, of die vertelde het in vertrouwen.
   *[other] { $n } notities kreeg je niet: ze gaan over iemand anders, of die vertelde het in vertrouwen.
}
notes-complain-be = Ben je het daar niet mee eens? Vraag eerst uitleg aan de dienst. Je kunt ook een klacht indienen bij de Gegevensbeschermingsautoriteit.
notes-complain-nl = Ben je het daar niet mee eens? Vraag eerst uitleg aan de dienst. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.
