## Espace personnel : menu et petites phrases

own-nav-home = Vue d’ensemble
own-nav-line = Ma ligne
own-nav-plan = Mon plan
own-nav-shares = Partage
own-nav-looked = Qui a consulté
own-nav-settings = Réglages
own-only-you = Vous êtes la seule personne à voir ceci.
own-to-home = Vers la vue d’ensemble
own-hours-and-minutes = { $hours } h { $minutes }

## Première page

own-home-title = Votre espace personnel
own-home-hello = Bonjour { $name }
own-home-lead = Vous gardez ici ce qui est à vous : votre ligne, votre plan, vos accords. Vous n’avez rien à faire.
own-home-before = Votre plan commence le { $date }, avec { $hours } par semaine.
own-home-week = Semaine { $week } de votre plan. Cette semaine { $hours }, les jours suivants : { $days }.
own-home-resting = Tout est en pause depuis le { $date }. Rien ne vous est demandé.
own-home-published = { $employer } voit vos heures comme « accords du { $date } ».
own-home-published-stopped = { $employer } voit encore « accords du { $date } ». Vous avez arrêté les mises à jour.
own-home-shares =
    { $n ->
        [0] Vous ne partagez rien avec personne.
        [one] Vous partagez une chose avec un professionnel.
       *[other] Vous partagez { $n } choses avec des professionnels.
    }

own-now-resting-title = Tout est en pause
own-now-resting = Aucun point de la semaine n’arrive et aucune étape de votre plan n’est demandée. Prenez le temps qu’il vous faut.
own-now-resting-act = Reprendre le fil
own-now-reason-title = De quoi s’agit-il ?
own-now-reason = Vous pouvez dire ici la raison de votre absence. Les mots de vos pages conviendront alors mieux. Vous pouvez aussi passer cette question.
own-now-reason-act = Regarder
own-now-check_in-title = Comment s’est passée cette semaine ?
own-now-check_in = Une seule question suffit. Il y en a quelques autres, si vous voulez. Cela prend environ une minute.
own-now-check_in-act = Commencer
own-now-check_in-less = Me le demander moins souvent
own-now-plan-title = Un plan pour vos heures
own-now-plan = Vous pensez à reprendre le travail ? Vous pouvez vous faire proposer un plan prudent. Il ne vous engage à rien.
own-now-plan-act = Voir un plan
own-now-nothing-title = Rien ne vous attend
own-now-nothing = Tout est comme vous l’avez laissé.
own-now-nothing-act = Dire quand même comment cela va

own-week-title = Cette semaine
own-week-day = Jour
own-week-hours = Heures
own-week-free = libre
own-week-rest = C’est trop ? Vous pouvez toujours arrêter et vous reposer, tout de suite.
own-week-plan = Tout le plan

own-seen-title = Qui voit quoi ?
own-seen-you = Vous êtes la seule personne à voir ce que vous écrivez. Votre employeur ne voit jamais la raison de votre absence, ni si vous utilisez cet espace.
own-seen-work-nothing = Vous n’avez communiqué d’ici aucune heure à votre employeur.
own-seen-publish = Heures pour votre employeur
own-seen-shares = Partage
own-seen-looked = Qui a consulté

own-what-title = Qu’est-ce que c’est ?
own-what = Un endroit à vous pendant une longue absence. Vous décidez de ce que vous y mettez. Vous pouvez partir et tout retrouver comme c’était.
own-what-nothing = Vous n’avez rien à faire. Si vous n’utilisez pas cet espace, rien ne change.

## De quoi il s’agit

own-reason-title = De quoi s’agit-il ?
own-reason-lead = Vous pouvez le dire ici, ou nulle part.
own-reason-question = La raison de mon absence
own-reason-cancer = il s’agit d’un cancer
own-reason-perhaps_cancer = c’est peut-être un cancer, des examens sont en cours
own-reason-something_else = il s’agit d’autre chose
own-reason-not_said = je préfère ne pas le dire
own-reason-who = Vous êtes la seule personne à voir ceci. Votre employeur ne l’apprend jamais d’ici. Un professionnel ne le sait que si vous le lui dites vous-même.
own-reason-undo = Vous pouvez changer cela à tout moment.
own-reason-skip = Passer cette question
own-reason-fault = Choisissez une réponse, ou passez cette question.

## Quelque chose a changé, et reprendre le fil

own-changed-lead = Une mauvaise nouvelle, un nouveau traitement, un revers, ou simplement trop. Un seul geste suffit.
own-changed-rests = À partir de maintenant, tout est en pause : pas de point de la semaine, pas d’étape de votre plan.
own-changed-nobody = Personne n’est averti. Ni votre employeur, ni un professionnel.
own-changed-work = Ce que votre employeur voit ne change pas : les heures convenues. Si vous ne pouvez pas faire ces heures, signalez que vous êtes malade de la façon habituelle.
own-changed-again = Vous reprenez le fil quand vous voulez, ou pas du tout.
own-changed-act = Tout mettre en pause
own-changed-person-title = Voulez-vous parler à quelqu’un ?
own-changed-person = Cela peut attendre un autre jour. Vous n’avez pas besoin de savoir d’avance ce que vous voulez dire.
own-resume-title = Reprendre le fil
own-resume-lead = C’est bien que vous soyez là. Vous décidez de ce qui recommence.
own-resume-check_in = Les points de la semaine reviennent, au rythme que vous aviez choisi. Vous pouvez le changer.
own-resume-plan = Votre plan continue là où il s’est arrêté. Les deux premières semaines, les heures ne changent pas. Vous pouvez aussi vous faire proposer un nouveau plan.
own-resume-nobody = Là non plus, personne n’est averti.
own-resume-act = Reprendre le fil
own-resume-not-yet = Pas encore

## Tout effacer

own-erase-title = Tout effacer
own-erase-lead = Vous ne pourrez pas revenir en arrière. Personne ne peut rien récupérer, pas même les personnes qui font fonctionner ce service.
own-erase-goes-title = Ceci est effacé
own-erase-goes-case = Votre ligne, vos réponses, votre journal personnel et votre plan.
own-erase-goes-shares = Tout ce que vous partagez prend fin tout de suite.
own-erase-goes-account = Votre compte. La session se ferme.
own-erase-goes-copies = Dans les copies de sécurité, cela devient illisible en moins de dix semaines. Si une telle copie est remise en place avant, votre espace est effacé à nouveau.
own-erase-stays-title = Ceci reste chez d’autres
own-erase-stays-work = Chez votre employeur : votre absence, et les heures et les accords qui y ont été notés. Rien n’y indique qu’ils venaient de vous.
own-erase-stays-care = Chez les professionnels : ce qu’ils ont écrit dans leurs propres dossiers parce que vous l’avez dit ou montré.
own-erase-stays-paper = Ce que vous avez vous-même imprimé, envoyé ou raconté.
own-erase-rest-instead = Vous pouvez aussi tout mettre en pause et tout garder.
own-erase-type = Pour effacer, tapez ce mot
own-erase-word = effacer
own-erase-fault = Tapez le mot qui se trouve au-dessus du champ. Rien n’a été effacé.
own-erase-act = Tout effacer pour toujours
own-erased-title = Tout est effacé
own-erased-lead = Votre espace personnel n’existe plus. La session est fermée.
own-erased-again = Vous pouvez recommencer à tout moment. Rien d’avant ne revient.
own-erased-home = Vers la page de départ

## Réglages

own-settings-language = Langue de votre espace personnel
own-settings-language-what = Les e-mails et les lettres pour vous arrivent aussi dans cette langue.
own-settings-second-factor = Deuxième étape de la connexion
