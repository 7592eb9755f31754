## De lijst van de werkgever op een pagina.

list-title = Lijst van afwezigen inlezen
list-lead = Wie vier weken of langer afwezig is, met data en contract. Nooit waarom.
list-for = Je leest in voor { $employers }. Regels van een andere werkgever nemen we niet aan.
list-for-all = Je leest in voor elke werkgever van { $service }. Een werkgever die we nog niet kennen, komt erbij.
list-file = Bestand met de lijst
list-file-hint = CSV in UTF-8, hoogstens 5 megabyte en 20.000 regels.
list-try = Eerst op proef bekijken
list-try-what = Op proef wordt niets geschreven en niemand krijgt een brief. Je ziet per regel wat er zou gebeuren.
list-no-file = Kies het bestand met de lijst.
list-gone = Dit bestand ligt hier niet meer. Kies het opnieuw en bekijk het eerst op proef.
list-faulty = Niet elke regel van het bestand is bruikbaar. Hieronder staat per regel wat je kunt doen.
list-tried = Op proef: { $name }
list-tried-what = Er is nog niets geschreven.
list-done = Ingelezen: { $name }
list-done-what = Wie nieuw is en een privéadres heeft, krijgt een neutrale uitnodiging. Wie niet meer in de lijst staat, blijft zoals hij was.
list-stopped = Gestopt bij regel { $line }. Wat ervoor staat, is ingelezen. Lees het bestand opnieuw in: dat kan zonder gevaar.
list-new =
    { $n ->
        [one] { $n } regel nieuw
       *[other] { $n } regels nieuw
    }
list-changed =
    { $n ->
        [one] { $n } regel met andere data of een ander contract
       *[other] { $n } regels met andere data of een ander contract
    }
list-repeated =
    { $n ->
        [one] { $n } regel die er al zo stond
       *[other] { $n } regels die er al zo stonden
    }
list-lines = Regel { $lines }
list-lines-more = { $lines } en nog { $more } regels
list-at-column = Regel { $line }, kolom { $column }
list-faults-title = Te verbeteren
list-faults-more = En nog { $n } andere. Verbeter eerst deze.
list-warnings-title = Goed om na te kijken
list-take-in =
    { $n ->
        [one] Deze regel inlezen
       *[other] Deze { $n } regels inlezen
    }
list-take-in-rest =
    { $n ->
        [one] Alleen de ene goede regel inlezen
       *[other] Alleen de { $n } goede regels inlezen
    }
list-forget = Dit bestand vergeten
list-kept = Het bestand ligt verzegeld klaar, alleen voor jou, hoogstens een halve dag.
list-columns-title = Welke kolommen?
list-columns-must = Altijd: employer, personnel_number, name, first_day, contract_hours, language, country, en private_email of postal_address.
list-columns-may = Als je het weet: expected_end, manager_email, returned_on (eerste dag terug) en contract_end (laatste dag van het contract).
list-columns-never = Elke andere kolom weigeren we, zodat een reden van afwezigheid hier nooit binnenkomt.
list-columns-again = Opnieuw inlezen is zonder gevaar. Wie binnen acht weken na een terugkeer weer afwezig is, blijft bij dezelfde afwezigheid.
