## Het loket van de beheerder. Geen enkel dossier gaat hier open.

desk-title = Medewerkers
desk-lead = Wie in welke rol toegang heeft. Hier gaat geen enkel dossier open.
desk-no-coordinator = Er is nog geen coördinator. Opvolging, wie lang niets hoorde en de brieven staan dan op niemands lijst. Nodig iemand uit in die rol.
desk-count =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } personen
    }
desk-who = Wie
desk-roles = Rollen
desk-role = { $hat } ({ $place })
desk-managers = Leidinggevenden staan hier niet: zij komen met de lijst van hun werkgever, per afwezigheid.
desk-invite = Iemand uitnodigen
desk-invite-lead = De persoon krijgt een brief met een link van 14 dagen. Pas wie die opent, krijgt toegang.
desk-hat = Rol
desk-hat-choose = Kies een rol
desk-hat-fault = Kies een rol uit de lijst.
desk-employer = Werkgever
desk-employer-hint = Alleen voor de personeelsdienst en de casemanager. Een naam die we nog niet kennen, wordt een nieuwe werkgever.
desk-employer-fault = Schrijf de naam van de werkgever, hoogstens 200 tekens.
desk-name = Naam
desk-name-fault = Schrijf de naam, hoogstens 200 tekens.
desk-mail = E-mailadres op het werk
desk-language = Taal van de brief
desk-language-fault = Kies een van de vier talen.
desk-send = Brief sturen
desk-sent = De brief is onderweg.
desk-end-title = Toegang van { $name } beëindigen
desk-end-what = Wat iemand schreef en bekeek, blijft staan met de naam erbij. De toegang eindigt meteen en overal. Een eigen ruimte van die persoon blijft, en is hier niet te zien.
desk-end-which = Wat eindigt er?
desk-end-everything = Alles: deze persoon vertrekt
desk-end-fault = Kies wat er eindigt.
desk-end-last = Dit is de laatste beheerder. Nodig eerst een andere uit.
desk-end-act = Toegang beëindigen
desk-ended = De toegang is beëindigd.
