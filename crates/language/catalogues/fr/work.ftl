## Pour le travail : la même chose à chaque longue absence. Jamais pourquoi, jamais la santé.

work-agreements-of = Accords du { $date }
work-weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
work-who-sees = Qui voit ceci ? La personne elle-même, le ou la responsable, les ressources humaines et le service externe de prévention.
work-who-sees-nl = Qui voit ceci ? La personne elle-même, le ou la responsable, les ressources humaines, le casemanager et l'arbodienst (service de prévention).

## Liste

work-list-title = Longues absences
work-list-lead = Les personnes pour qui vous gardez le contact avec le travail.
work-list-count =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
work-list-search = Chercher un nom
work-list-find = Chercher
work-list-who = Qui
work-list-situation = Situation
work-list-since = Absence depuis
work-list-now = Ce que vous pouvez faire
work-list-empty = Personne de votre équipe n'est en longue absence pour le moment. Dès qu'une longue absence est signalée, elle apparaît ici. Vous n'avez rien à faire.
work-list-nobody-found = Personne à ce nom. Cherchez le début du prénom ou du nom de famille, ou affichez tout le monde.
work-list-all = Afficher tout le monde
work-list-from-start = Revenir au début
work-list-more = Absences suivantes
work-list-alike = Ici, toutes les longues absences se présentent de la même façon. La raison n'y figure jamais.

## Une absence

work-back-to-list = Longues absences
work-absent-from = Absence à partir du { $date }.
work-absent-since = Absence depuis le { $date }.
work-back-since = De retour depuis le { $date }.
work-expected-end = Fin prévue : { $date }.
work-guide-leave = Mieux vaut éviter
work-guide-ask = Vous pouvez demander
work-contact-title = Garder le contact
work-contact-none = Rien n'est encore convenu sur le contact. Demandez à quel rythme, comment et de quoi la personne souhaite parler.
work-contact-record = Noter un accord de contact
work-contact-again = Noter un nouvel accord de contact
work-hours-title = Heures convenues
work-hours-none = Aucune heure n'est convenue.
work-hours-record = Noter des heures
work-hours-again = Noter de nouvelles heures
work-why-title = Pourquoi n'y a-t-il pas de raison ici ?
work-why-never = Ne demandez jamais pourquoi quelqu'un est absent. Ne demandez pas non plus ce qu'un médecin a dit. Vous n'avez pas besoin de le savoir pour bien aider.
work-why-told = La personne en parle d'elle-même ? Écoutez. Ne le notez pas et n'en parlez à personne.
work-why-alike = Ces conseils sont les mêmes pour chaque longue absence.
work-why-authority = L'entreprise ne décide pas seule du travail pendant une absence. Le médecin du travail donne un avis et le médecin-conseil de la mutualité donne son accord.
work-why-authority-nl = L'entreprise ne décide pas seule d'une augmentation des heures. Le médecin du travail donne un avis. Vous notez vos accords dans le plan van aanpak (plan d'action).

## Ce que vous pouvez faire, selon la situation

work-now-still_at_work-title = Commencez ensemble
work-now-still_at_work-lead = L'absence n'a pas encore commencé. Une conversation calme maintenant raccourcit le chemin du retour.
work-now-still_at_work-do-1 = Prenez une demi-heure, dans un lieu où personne ne peut entendre.
work-now-still_at_work-do-2 = Convenez de qui prend le travail en charge et de ce qu'on dit à l'équipe, et par qui.
work-now-still_at_work-do-3 = Demandez comment et à quel rythme la personne souhaitera du contact.
work-now-still_at_work-leave-1 = Dire vous-même à l'équipe ce qui se passe. C'est la personne qui le dit, ou personne.
work-now-still_at_work-leave-2 = Demander déjà une date de retour.
work-now-still_at_work-ask-1 = Que faire de votre travail pendant votre absence ?
work-now-still_at_work-ask-2 = Comment puis-je vous joindre, et quand vaut-il mieux éviter ?
work-now-still_at_work-ask-3 = Que puis-je dire à l'équipe, avec vos mots ?
work-now-absent-title = Gardez le contact, sans pression
work-now-absent-lead = Quelqu'un n'est pas là pour le moment. Un message court, à moment fixe, montre que la personne fait toujours partie de l'équipe.
work-now-absent-do-1 = Tenez-vous à l'accord de contact. S'il n'existe pas encore, faites-le ensemble.
work-now-absent-do-2 = Donnez des nouvelles de l'équipe et demandez si les invitations sont encore bienvenues.
work-now-absent-do-3 = Répartissez le travail pour que personne n'ait de retard à rattraper plus tard.
work-now-absent-leave-1 = Appeler pour contrôler. Le contact sert à aider le retour.
work-now-absent-leave-2 = Poser des questions de travail, sauf si vous l'avez convenu.
work-now-absent-ask-1 = Cette façon de garder le contact vous convient-elle encore ?
work-now-absent-ask-2 = Combien de temps pensez-vous vous absenter, à peu près ? Vous pouvez ne pas le savoir.
work-now-absent-ask-3 = Y a-t-il quelque chose du travail que vous voulez déposer ou savoir ?
work-now-preparing_return-title = Préparez la première semaine
work-now-preparing_return-lead = Des heures sont convenues. Elles commencent plus tard. Une bonne première semaine est légère et claire.
work-now-preparing_return-do-1 = Parlez de tâches qui se font par petites parties et qui ne pressent pas.
work-now-preparing_return-do-2 = Prévoyez le poste, les accès et quelqu'un qui accueille le premier jour.
work-now-preparing_return-do-3 = Dites à l'équipe quelles heures sont convenues, et rien d'autre.
work-now-preparing_return-leave-1 = Ajouter des heures parce qu'il y a beaucoup de travail.
work-now-preparing_return-leave-2 = Laisser attendre une boîte de messages pleine.
work-now-preparing_return-ask-1 = Quelles tâches voulez-vous reprendre d'abord ?
work-now-preparing_return-ask-2 = Qu'est-ce qui aide : un lieu calme, le télétravail, des réunions plus courtes ?
work-now-preparing_return-ask-3 = Qui voulez-vous voir le premier jour, et qui pas encore ?
work-now-building_up-title = Veillez aux heures convenues
work-now-building_up-lead = Quelqu'un travaille moins qu'avant et augmente peu à peu. De bonnes semaines et de moins bonnes alternent. C'est normal.
work-now-building_up-do-1 = Parlez brièvement du travail chaque semaine : qu'est-ce qui va, qu'est-ce qui est de trop ?
work-now-building_up-do-2 = Gardez l'équilibre entre tâches et heures : la moitié des heures, c'est aussi la moitié du travail.
work-now-building_up-do-3 = Dites qu'il est permis de faire moins, tout de suite et sans explication.
work-now-building_up-leave-1 = Demander si cela peut aller un peu plus vite.
work-now-building_up-leave-2 = Dire que la personne a bonne mine. Cela aide rarement.
work-now-building_up-ask-1 = Les tâches tiennent-elles dans les heures ?
work-now-building_up-ask-2 = Qu'est-ce qui demande plus que prévu au travail ?
work-now-building_up-ask-3 = Que dois-je changer pour la semaine prochaine ?
work-now-back_at_work-title = Continuez à demander ce qui aide
work-now-back_at_work-lead = Les heures sont comme avant, ou l'absence est terminée. La première année demande encore de l'attention.
work-now-back_at_work-do-1 = Prévoyez un entretien après un mois, après trois mois et après six mois.
work-now-back_at_work-do-2 = Gardez les aménagements jusqu'à ce que vous décidiez ensemble de vous en passer.
work-now-back_at_work-do-3 = Parlez de formation et de nouvelles tâches comme avec tout le monde.
work-now-back_at_work-leave-1 = Faire comme si de rien n'était, ou y revenir sans cesse.
work-now-back_at_work-leave-2 = Écarter des tâches pour ménager quelqu'un, sans demander.
work-now-back_at_work-ask-1 = Comment se passe le travail maintenant ?
work-now-back_at_work-ask-2 = Quel aménagement voulez-vous garder ?
work-now-back_at_work-ask-3 = Que voulez-vous faire ici dans l'année qui vient ?
work-now-longer_back-title = Une fois par an suffit
work-now-longer_back-lead = Quelqu'un est de retour depuis un an ou plus. Une question ouverte par an garde la porte ouverte.
work-now-longer_back-do-1 = Demandez à l'entretien annuel si le travail et les heures conviennent encore.
work-now-longer_back-do-2 = Regardez ensemble si un aménagement est encore nécessaire.
work-now-longer_back-do-3 = Vous êtes nouveau ou nouvelle responsable ? Lisez les accords et demandez ce que la personne en pense.
work-now-longer_back-leave-1 = Faire peser une ancienne absence dans une évaluation.
work-now-longer_back-leave-2 = Penser que tout ira bien tout seul.
work-now-longer_back-ask-1 = Votre travail vous convient-il encore ?
work-now-longer_back-ask-2 = Y a-t-il quelque chose à organiser autrement ?
work-now-longer_back-ask-3 = Que voulez-vous apprendre ?

## Heures

work-hours-in-words = Heures par semaine. { $steps }.
work-hours-legend = Chaque barre est une semaine. Le point marque cette semaine.
work-hours-places = À la maison : { $days }. Les autres jours sur le lieu de travail.
work-hours-home = Quels jours à la maison ?
work-hours-home-hint = Seulement si cela a été convenu. Sinon, laissez vide.
work-hours-table = Heures convenues en tableau
work-hours-from = À partir du
work-hours-week = Par semaine
work-hours-lasts = Durée
work-hours-stays = reste ainsi
work-hours-form-title = Noter des heures convenues
work-hours-form-lead = Notez ce que vous avez convenu ensemble. Pas un souhait, pas une proposition.
work-hours-authority = Le papier d'abord : pour travailler pendant une absence, il faut une demande au médecin-conseil de la mutualité, avant que les heures changent. Travailler moins ou arrêter est toujours permis, tout de suite.
work-hours-authority-nl = Le papier d'abord : d'autres heures figurent dans le plan van aanpak (plan d'action) adapté, après l'avis du médecin du travail. Travailler moins ou arrêter est toujours permis, tout de suite.
work-hours-start = Premier lundi
work-hours-start-hint = Les heures s'appliquent à partir d'un lundi.
work-hours-steps-hint = Une étape est une semaine qui reste la même pendant un nombre de semaines. Écrivez les heures comme 2,5 ou 2:30. Laissez vides les jours libres. La dernière étape vaut jusqu'à ce que vous conveniez d'autre chose. Laissez vides les étapes inutiles.
work-hours-step = Étape { $n }
work-hours-weeks = Nombre de semaines
work-hours-more = Encore une étape
work-hours-save = Noter les heures
work-hours-undo = Une erreur ? Notez de nouvelles heures. Le dernier accord compte.
work-hours-error-start = Indiquez le premier lundi comme date.
work-hours-error-monday = Choisissez un lundi comme premier jour.
work-hours-error-weeks = Indiquez un nombre de semaines, de 1 à 104.
work-hours-error-day = Écrivez les heures comme un nombre, par exemple 2,5 ou 2:30.
work-hours-error-day-long = Un jour compte ici 16 heures au plus. Vérifiez le nombre.
work-hours-error-no-day = Remplissez au moins un jour de cette étape. S'il n'y a pas de travail ces semaines-là, écrivez 0.
work-hours-error-no-step = Remplissez au moins une étape.
work-hours-error-too-long = Toutes les étapes ensemble durent au plus 156 semaines. Raccourcissez une étape.
work-changed-meanwhile = Ceci a changé entre-temps. Regardez où cela en est, puis enregistrez à nouveau si votre version est la bonne.
work-earlier-spell = Absence précédente du { $from } jusqu’au retour le { $until }.
work-contract-ends = Dernier jour du contrat : { $date }.
work-dates-record = Changer les dates : retour, fin prévue, fin du contrat
work-dates-title = Dates de cette absence
work-dates-lead = Seulement des dates. Un motif n’a jamais sa place ici.
work-dates-expected = Fin prévue
work-dates-expected-hint = Laissez vide si vous ne savez pas.
work-dates-back = Premier jour de retour
work-dates-back-hint = Seulement si l’absence est finie. Une personne qui augmente ses heures n’est pas encore de retour.
work-dates-last = Dernier jour du contrat
work-dates-last-hint = Seulement si cette personne vous quitte. Après ce jour, plus personne chez l’employeur ni au service ne voit cette absence. C’est définitif.
work-dates-save = Enregistrer les dates
work-dates-not-a-date = Écrivez une date comme 2026-11-30.
work-dates-before-start = Ce jour n’est pas après le premier jour d’absence. Vérifiez la date.
work-dates-keep-last = Le dernier jour d’un contrat peut changer, pas disparaître. Écrivez une date.
