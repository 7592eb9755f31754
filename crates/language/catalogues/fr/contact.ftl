## L'accord de contact : des choix fermés seulement

contact-title = Noter un accord de contact
contact-lead = Notez ce que vous avez convenu ensemble. Tout peut changer plus tard. Refuser le contact est aussi permis.
contact-rhythm = À quel rythme ?
contact-rhythm-hint = Régulier et court vaut mieux que long et rare.
contact-rhythm-weekly = chaque semaine
contact-rhythm-two_weekly = toutes les deux semaines
contact-rhythm-four_weekly = toutes les quatre semaines
contact-rhythm-on_request = seulement à la demande de la personne
contact-weekday = Quel jour ?
contact-weekday-hint = Nécessaire pour un rythme fixe.
contact-weekday-none = pas de jour fixe
contact-minutes = Combien de minutes ?
contact-minutes-hint = De 5 à 60. Un quart d'heure suffit souvent.
contact-minutes-n =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
contact-people = Qui garde le contact ?
contact-people-hint = De préférence une seule personne.
contact-person-manager = le ou la responsable
contact-person-human_resources = les ressources humaines
contact-person-colleague = un ou une collègue
contact-channel = Comment ?
contact-channel-phone = par téléphone
contact-channel-video = en vidéo
contact-channel-message = par message
contact-channel-mail = par e-mail
contact-channel-visit = en se voyant, au travail ou ailleurs
contact-topics = De quoi peut-on parler ?
contact-topics-hint = Ce que vous ne cochez pas reste en dehors de la conversation.
contact-topic-team_news = nouvelles de l'équipe
contact-topic-work_in_progress = le travail en cours
contact-topic-papers = papiers et questions pratiques
contact-topic-return = heures, tâches et lieu au retour
contact-topic-celebrations = invitations aux repas et aux fêtes
contact-pause = Pas de contact jusqu'au
contact-pause-hint = Peut rester vide. Le contact est en pause jusqu'à ce jour.
contact-agreed-on = Jour de l'accord
contact-agreed-on-hint = Le jour où vous l'avez convenu : aujourd'hui ou avant.
contact-undo = Une erreur ? Notez un nouvel accord. Le dernier compte.
contact-save = Noter l'accord
contact-next = Prochain contact : { $date }
contact-next-on-request = La personne fait le premier pas. Attendez de ses nouvelles.
contact-rests-until = Le contact est en pause jusqu'au { $date }. Vous n'avez rien à faire d'ici là.
contact-line-when = Quand
contact-line-length = Durée
contact-line-who = Qui
contact-line-how = Comment
contact-line-topics-on = Sujets bienvenus
contact-line-topics-off = Sujets à éviter
contact-error-rhythm = Choisissez un rythme.
contact-error-weekday = Choisissez un jour, ou choisissez plus haut un contact à la demande.
contact-error-minutes = Indiquez un nombre de minutes, de 5 à 60.
contact-error-people = Choisissez au moins une personne.
contact-error-channel = Choisissez comment.
contact-error-pause = Indiquez une date, ou laissez vide.
contact-error-agreed-on = Indiquez le jour de l'accord.
contact-error-agreed-on-later = Choisissez aujourd'hui ou un jour avant.
