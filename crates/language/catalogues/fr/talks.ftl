## Entretiens et avis, dans l'espace personnel

talks-title = Entretiens et avis
talks-planned = Entretiens prévus
talks-planned-none = Aucun entretien n'est prévu pour l'instant.
talks-question = Votre question pour le prochain entretien
talks-question-none = Vous n'avez pas encore écrit de question.
talks-question-act = Écrire votre question
talks-question-share = La partager avec quelqu'un
talks-question-lead = Que souhaitez-vous savoir ou aborder ? Une ou deux phrases suffisent.
talks-question-label = Votre question
talks-question-who = Vous décidez qui la lit, sous Partage. Laisser vide retire la question.
talks-fault-question = C'est plus long que 500 caractères. Raccourcissez un peu ; tout est encore là.
talks-advice = Avis sur votre travail
talks-advice-none = Il n'y a pas encore d'avis.
talks-advice-who = Les avis arrivent chez vous, pas chez votre employeur. C’est vous qui transmettez à votre employeur ce qu’il doit en savoir.
talks-offer-title = Souhaitez-vous un entretien ?
talks-offer-weeks =
    { $n ->
        [one] Vous avez repris le travail chez { $employer }, le { $date }. Il y a une semaine de cela. Souhaitez-vous parler avec quelqu'un du service de la façon dont cela se passe ?
       *[other] Vous avez repris le travail chez { $employer }, le { $date }. Il y a { $n } semaines de cela. Souhaitez-vous parler avec quelqu'un du service de la façon dont cela se passe ?
    }
talks-offer-months = Vous avez repris le travail chez { $employer }, le { $date }. Il y a { $n } mois de cela. Souhaitez-vous parler avec quelqu'un du service de la façon dont cela se passe ?
talks-offer-declined = Vous ne souhaitiez plus d'entretiens après votre reprise chez { $employer }, le { $date }.
talks-offer-yes = Oui, volontiers
talks-offer-not-now = Pas maintenant
talks-offer-never = Ne plus le proposer
talks-offer-again = Le proposer à nouveau
talks-offer-who = Le service voit votre réponse, pour que personne n'appelle pour rien. Votre employeur ne voit rien.
talks-mails = Un avis après votre reprise
talks-mails-on = Quand le service propose un entretien, vous recevez aussi un e-mail. Il dit seulement que quelque chose vous attend.
talks-mails-off = Après votre reprise, nous proposons un entretien à des moments fixes, ici sur cette page. Vous pouvez aussi recevoir un e-mail ; il dit seulement que quelque chose vous attend.
talks-mails-stop = Ne plus envoyer d'e-mails
talks-mails-begin = M'envoyer aussi un e-mail
talks-together = Rempli ensemble
talks-together-what = Vous pouvez remplir un point de la semaine ou un plan avec quelqu'un du service, sur place ou par téléphone. Il est alors noté que c'était ensemble.
talks-together-act = Remplir quelque chose ensemble
talks-together-lead = Dites qui est là. Pendant deux heures, tout ce que vous envoyez porte la mention « ensemble ». Vous remplissez et envoyez ; l'autre ne voit pas votre espace.
talks-together-with = Qui est là ?
talks-together-how = Comment ?
talks-together-begin = Commencer
talks-together-end = Je continue maintenant par moi-même
talks-together-nobody = Personne d'un service ne vous connaît encore. Remplissez par vous-même, ou sur papier.
talks-together-now = Avec { $name } ({ $hat }), { $presence }
talks-together-line = { $date } : { $what }, avec { $name } ({ $hat }), { $presence }
talks-filled-in-check_in = point de la semaine
talks-filled-in-plan = plan
talks-presence-in_the_room = dans la même pièce
talks-presence-by_phone = par téléphone
talks-fault-reader = Choisissez qui est là.
talks-fault-presence = Choisissez comment cette personne est là.

## Sur papier

talks-paper = Le point de la semaine sur papier
talks-paper-lead = Pour les moments où aucun appareil n'est à portée de main. Cochez ce qui convient ; laissez ouvert ce que vous voulez.
talks-paper-date = Date :
talks-paper-questions = Les sept derniers jours, de 0 à 10
talks-paper-keep = Cette feuille est à vous. Vous la recopiez plus tard dans votre espace, ou vous la gardez.
talks-advice-paper = Cet avis en PDF, à garder ou à transmettre vous-même
