## Le guichet de gestion. Aucun dossier ne s’ouvre ici.

desk-title = Personnel
desk-lead = Qui a accès dans quel rôle. Aucun dossier ne s’ouvre ici.
desk-no-coordinator = Personne n’est encore coordinateur. Le suivi, les personnes sans nouvelles et les lettres ne sont alors sur la liste de personne. Invitez quelqu’un dans ce rôle.
desk-count =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
desk-who = Qui
desk-roles = Rôles
desk-role = { $hat } ({ $place })
desk-managers = Les responsables ne figurent pas ici : ils viennent avec la liste de leur employeur, absence par absence.
desk-invite = Inviter quelqu’un
desk-invite-lead = La personne reçoit une lettre avec un lien de 14 jours. L’accès ne vient qu’en l’ouvrant.
desk-hat = Rôle
desk-hat-choose = Choisissez un rôle
desk-hat-fault = Choisissez un rôle de la liste.
desk-employer = Employeur
desk-employer-hint = Seulement pour le service du personnel et le casemanager. Un nom encore inconnu devient un nouvel employeur.
desk-employer-fault = Écrivez le nom de l’employeur, 200 caractères au plus.
desk-name = Nom
desk-name-fault = Écrivez le nom, 200 caractères au plus.
desk-mail = Adresse e-mail au travail
desk-language = Langue de la lettre
desk-language-fault = Choisissez une des quatre langues.
desk-send = Envoyer la lettre
desk-sent = La lettre est en route.
desk-end-title = Mettre fin à l’accès de { $name }
desk-end-what = Ce que la personne a écrit et consulté reste, avec son nom. L’accès prend fin tout de suite et partout. Un espace personnel éventuel reste et n’est pas visible ici.
desk-end-which = Qu’est-ce qui prend fin ?
desk-end-everything = Tout : cette personne part
desk-end-fault = Choisissez ce qui prend fin.
desk-end-last = C’est la dernière personne en gestion. Invitez-en d’abord une autre.
desk-end-act = Mettre fin à l’accès
desk-ended = L’accès a pris fin.
