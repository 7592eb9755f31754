## Un décès : tout s'arrête

death-title = Un décès
death-who = { $name }, { $employer }
death-does-stop = En une minute, tout s'arrête : e-mails, lettres, tâches, rappels et la ligne dans votre liste.
death-does-work = L'employeur n'en apprend rien par nous. Ses pages restent comme elles sont.
death-does-close = Si la personne a désigné un proche, celui-ci reçoit après un jour un seul e-mail avec une seule page.
death-does-undo = Une erreur ? Un collègue peut l'annuler dans les 24 heures. Tout est alors comme avant.
death-record = Enregistrer un décès
death-sure-title = Est-ce bien certain ?
death-sure = Dès maintenant, cette personne ne reçoit plus rien de nous, et toute tentative de connexion mène à une page sobre.
death-record-sure = Oui, enregistrer le décès
death-recorded-by = { $name } a enregistré ceci le { $at }.
death-at-rest = Tout ce qui concerne cette personne repose. Plus personne n'ouvre rien.
death-undo-until = L'annulation est possible jusqu'au { $until }.
death-undo-colleague = Un collègue l'annule : médecin ou coordinateur, qui trouve cette personne sous « Décès enregistrés aujourd'hui ».
death-undo = C'était une erreur : tout rétablir
death-stands = Ceci ne peut plus être annulé.
death-list-title = Décès enregistrés aujourd'hui
death-list-lead = Une deuxième personne peut les annuler dans les 24 heures.
death-list-none = Rien n'a été enregistré ces dernières 24 heures.

## La page pour le proche

death-close-title = Ce qui se passe maintenant
death-close-lead = Une personne qui vous a désigné comme proche avait ici un espace personnel. Nous avons appris son décès. Nos pensées vous accompagnent.
death-close-now-title = Vous n'avez rien à faire
death-close-stopped = Tout s'est arrêté. Plus aucun e-mail ni aucune lettre ne vient de nous.
death-close-sealed = Ce qui se trouve dans l'espace reste scellé. Personne ne le lit, le service non plus.
death-close-work = L'employeur n'apprend rien par nous. C'est vous qui décidez de ce que vous lui dites.
death-close-choose-title = Effacer ou garder
death-close-choose = Vous pouvez demander d'effacer tout, ou de le laisser scellé. Prenez votre temps ; il n'y a pas de délai. Nous demandons alors qui vous êtes et une preuve du décès.
death-close-call = Appelez { $service } ou écrivez-lui, et dites qu'il s'agit de fermer un espace personnel.

## Désigner un proche

death-name-title = Désigner un proche
death-name-lead = Quand vous ne serez plus là, le service écrit une seule fois à cette personne.
death-name-once = C'est un seul e-mail avec une seule page : ce qui se passe avec votre espace et qui appeler.
death-name-sees = Votre proche ne voit rien de ce qui se trouve ici, ni maintenant ni plus tard.
death-name-secret = Personne du service ne voit qui vous désignez. Si vous effacez tout, ceci disparaît aussi.
death-name-name = Nom
death-name-mail = Adresse e-mail
death-name-empty = Laissez les deux vides pour ne désigner personne.
death-name-no-service = Aucun service ne vous connaît encore, donc personne ne pourrait faire envoyer cet e-mail. Plus tard, vous pourrez désigner quelqu'un ici.
death-fault-name = Écrivez un nom de 120 caractères au plus.
death-fault-mail = Écrivez une adresse e-mail complète, comme nom@exemple.be.
