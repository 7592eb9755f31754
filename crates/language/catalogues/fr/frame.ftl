## Ce qui entoure chaque page

frame-product = Houvast
frame-skip = Aller au contenu
frame-navigation = Menu principal
frame-languages = Choisir la langue
frame-sign-out = Se déconnecter
frame-here-as = Vous êtes ici en tant que { $hat } pour { $name }.
frame-here-as-self = Vous êtes dans votre propre espace.
frame-change-hat = Changer de rôle
frame-changed = Quelque chose a changé
frame-talk = Je veux parler à quelqu’un
frame-ask = Demander à quelqu’un
frame-help-now = Besoin d’aide maintenant ?
frame-not-medical = Houvast n’est pas un dispositif médical et ne décide rien au sujet du personnel.
frame-calm-on = Activer l’affichage calme
frame-calm-off = Quitter l’affichage calme
frame-print = Imprimer

## Boutons et formulaires

frame-save = Enregistrer
frame-cancel = Annuler
frame-back = Retour
frame-continue = Continuer
frame-remove = Supprimer
frame-errors-title = Quelque chose n’est pas encore en ordre
frame-errors-kept = Ce que vous avez rempli est encore là. Regardez ceci :
frame-saved = C’est enregistré.
frame-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }

## Le rôle d’une personne ici. Au milieu d’une phrase, sans article.

hat-employee = membre du personnel
hat-manager = responsable
hat-human_resources = service du personnel
hat-human_resources-nl = ressources humaines
hat-case_manager = casemanager de l’employeur
hat-occupational_physician-be = médecin du travail
hat-occupational_physician-nl = médecin du travail (bedrijfsarts)
hat-nurse = infirmier ou infirmière
hat-psychologist = psychologue
hat-ergonomist = ergonome
hat-ergonomist-nl = expert du travail (arbeidsdeskundige)
hat-coordinator = coordinateur ou coordinatrice de réintégration
hat-coach = coach en réinsertion
hat-coach-nl = coach de réintégration
hat-close_person = proche
hat-buddy = pair aidant
hat-confidential_adviser = personne de confiance
hat-treating_doctor = médecin traitant à l’hôpital
hat-general_practitioner = médecin généraliste
hat-insurance_physician-be = médecin-conseil
hat-insurance_physician-nl = médecin de l’UWV (verzekeringsarts)
hat-administrator = gestionnaire du système
hat-researcher = chercheur ou chercheuse

## Où en est le travail

situation-still_at_work = encore au travail
situation-absent = absent ou absente
situation-preparing_return = prépare le retour
situation-building_up = augmente peu à peu ses heures
situation-back_at_work = de retour au travail
situation-longer_back = de retour depuis un an ou plus
