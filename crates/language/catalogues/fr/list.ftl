## La liste de l’employeur sur une page.

list-title = Charger la liste des absences
list-lead = Les personnes absentes depuis quatre semaines ou plus, avec dates et contrat. Jamais pourquoi.
list-for = Vous chargez pour { $employers }. Les lignes d’un autre employeur ne sont pas prises.
list-for-all = Vous chargez pour tous les employeurs de { $service }. Un employeur encore inconnu est ajouté.
list-file = Fichier de la liste
list-file-hint = CSV en UTF-8, 5 mégaoctets et 20 000 lignes au plus.
list-try = Essayer d’abord
list-try-what = À l’essai, rien n’est écrit et personne ne reçoit de lettre. Vous voyez ligne par ligne ce qui se passerait.
list-no-file = Choisissez le fichier de la liste.
list-gone = Ce fichier n’est plus ici. Choisissez-le à nouveau et essayez-le d’abord.
list-faulty = Toutes les lignes du fichier ne sont pas utilisables. Ci-dessous, pour chaque ligne, ce que vous pouvez faire.
list-tried = À l’essai : { $name }
list-tried-what = Rien n’est encore écrit.
list-done = Chargé : { $name }
list-done-what = Les nouvelles personnes qui ont une adresse privée reçoivent une invitation neutre. Qui n’est plus dans la liste reste comme avant.
list-stopped = Arrêt à la ligne { $line }. Ce qui précède est chargé. Chargez le fichier à nouveau : c’est sans danger.
list-new =
    { $n ->
        [one] { $n } ligne nouvelle
       *[other] { $n } lignes nouvelles
    }
list-changed =
    { $n ->
        [one] { $n } ligne avec d’autres dates ou un autre contrat
       *[other] { $n } lignes avec d’autres dates ou un autre contrat
    }
list-repeated =
    { $n ->
        [one] { $n } ligne déjà présente ainsi
       *[other] { $n } lignes déjà présentes ainsi
    }
list-lines = Ligne { $lines }
list-lines-more = { $lines } et encore { $more } lignes
list-at-column = Ligne { $line }, colonne { $column }
list-faults-title = À corriger
list-faults-more = Et encore { $n } autres. Corrigez d’abord celles-ci.
list-warnings-title = À vérifier
list-take-in =
    { $n ->
        [one] Charger cette ligne
       *[other] Charger ces { $n } lignes
    }
list-take-in-rest =
    { $n ->
        [one] Charger seulement la ligne correcte
       *[other] Charger seulement les { $n } lignes correctes
    }
list-forget = Oublier ce fichier
list-kept = Le fichier attend sous scellé, pour vous seulement, une demi-journée au plus.
list-columns-title = Quelles colonnes ?
list-columns-must = Toujours : employer, personnel_number, name, first_day, contract_hours, language, country, et private_email ou postal_address.
list-columns-may = Si vous le savez : expected_end, manager_email, returned_on (premier jour de retour) et contract_end (dernier jour du contrat).
list-columns-never = Toute autre colonne est refusée, pour qu’un motif d’absence n’entre jamais ici.
list-columns-again = Charger à nouveau est sans danger. Qui est à nouveau absent dans les huit semaines après un retour reste dans la même absence.
