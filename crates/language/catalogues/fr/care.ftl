## Liste des personnes

care-list-title = Personnes
care-list-lead = Les personnes qui vous sont attribuées, avec leur fiche.
care-list-empty = Personne ne vous est encore attribué. Dès que ce sera le cas, la personne apparaîtra ici. S'il manque quelqu'un, demandez à l'administrateur.
care-nobody-found = Personne ne correspond à votre recherche. Cherchez le début du prénom ou du nom de famille, ou élargissez votre choix.
care-search = Chercher un nom
care-situation = Situation
care-all-situations = toutes les situations
care-employer = Employeur
care-all-employers = tous les employeurs
care-sort = Ordre
care-order-name = par nom
care-order-since = la plus longue absence d'abord
care-show = Afficher
care-show-all = Afficher tout le monde
care-who = Qui
care-since = Absence depuis
care-count =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
care-count-of = { $n } sur { $of } personnes.
care-from-start = Revenir au début
care-more = Personnes suivantes
care-card-only = Cette liste montre seulement ce qui figure sur la fiche.
care-opening-is-seen = Chaque fois que vous ouvrez un dossier, la personne peut le voir.
care-undeliverable-short = invitation non arrivée
care-keys = Raccourcis :
care-keys-search = chercher,
care-keys-move = monter et descendre,
care-keys-open = ouvrir.

## Un dossier

care-card-title = Fiche
care-expected-end = Fin prévue
care-back-since = De retour depuis
care-contract = Contrat par semaine
care-letters = Langue des lettres
care-language-nl = néerlandais
care-language-fr = français
care-language-de = allemand
care-language-en = anglais
care-coordinator = Coordination
care-undeliverable = L'invitation n'est pas arrivée. Une lettre ou un appel peut aider.
care-contact-none = Rien n'est encore convenu sur le contact avec le travail.
care-record-contact = Noter un accord de contact (papier ou téléphone)
care-record-hours = Noter des heures convenues (papier ou téléphone)
care-record-lead = Pour les personnes qui conviennent sur papier ou par téléphone. Notez ce que l'employeur et la personne ont convenu, rien de plus.
care-shared-title = Partagé avec vous
care-shared-none = Rien n'est partagé avec vous pour le moment. La personne décide et n'est pas obligée de partager.
care-shared-until = Jusqu'au { $date }.
care-purpose-consult = Pour préparer un entretien.
care-purpose-advice = Pour conseiller sur les heures et les aménagements.
care-purpose-think_along = Pour réfléchir ensemble au plan.
care-item-plan = Plan d'heures personnel
care-item-line = Ligne des moments
care-item-work_answers = Réponses sur le travail
care-item-symptoms = Les sept questions dans le temps
care-item-question = Question pour l'entretien

## Un élément partagé

care-item-seen = { $name } peut voir que vous avez ouvert ceci.
care-item-limit = Utilisez-le uniquement dans ce but. Rien n'entre dans une décision ou une procédure officielle sans un nouveau oui, séparé.
care-item-empty = Cet élément est partagé avec vous. Il est vide pour le moment.
care-plan-own = C'est un plan personnel, pas un accord avec le travail.
care-line-when = Quand
care-line-what = Quoi
care-line-words = Ses propres mots
care-day = Jour
care-fit = Le plan convient-il ?
care-recovered = Récupération le lendemain matin ?
care-worked = Travaillé
care-symptoms-own = Réponses personnelles de 0 à 10. Aucune norme ne s'y rattache. Parlez ensemble de ce qu'un chiffre veut dire.
care-as-table = En tableau
care-trend-in-words = Première réponse { $first }, dernière réponse { $last }, sur une échelle de 0 à 10.
care-question-nrs_fatigue = Fatigue
care-question-nrs_sleep = Sommeil
care-question-nrs_pain = Douleur
care-question-nrs_cognition = Peine à se concentrer et à retenir
care-question-nrs_stimuli = Gêne due au bruit et à la foule
care-question-nrs_burden = Poids de l'ensemble
care-question-nrs_workcap = Ce qui va au travail
care-earlier-spell = Absence précédente
care-spell = du { $from } jusqu’au retour le { $until }
care-contract-ends = Dernier jour du contrat
