plan-title = Votre plan
plan-none = Il n’y a pas encore de plan. Vous pouvez vous en faire proposer un et le regarder. Il ne vous engage à rien.
plan-begins = Votre plan commence le { $date }.
plan-week = Semaine { $week } de votre plan : { $hours }.
plan-resting = Votre plan est en pause depuis le { $date }. Tant que vous ne reprenez pas le fil, aucune heure ne s’ajoute.
plan-rest = Faire moins est toujours permis, tout de suite. Arrêter et vous reposer aussi.
plan-course-title = Le parcours entier
plan-own = C’est votre propre plan. Votre employeur ne le voit pas.
plan-publish-link = Communiquer ces heures à mon employeur
plan-share-link = Partager avec un professionnel
plan-again = Se faire proposer un nouveau plan

## Le souhait

plan-wish-lead = Quelques questions, puis vous voyez une proposition. Cela ne fixe rien.
plan-pace = À quelle vitesse ?
plan-pace-slow = lentement
plan-pace-hint-slow = une petite étape toutes les trois semaines
plan-pace-usual = au rythme habituel
plan-pace-hint-usual = une étape toutes les deux semaines
plan-pace-fast = plus vite
plan-pace-hint-fast = une étape plus grande toutes les deux semaines
plan-starts_on = Première semaine
plan-days = Quels jours voulez-vous travailler à la fin ?
plan-longest_day = Jour le plus long
plan-longest_day-hint = En heures, par exemple 8, 7,6 ou 7:36.
plan-contract = Heures par semaine dans votre contrat
plan-contract-hint = Par exemple 38 ou 30,4
plan-wish-basis = Les étapes sont des estimations prudentes. La recherche ne dit pas exactement quelle taille leur donner. Parlez du plan avec votre médecin ou avec le médecin du travail.
plan-propose = Voir une proposition
plan-fault-pace = Choisissez à quelle vitesse.
plan-fault-starts_on = Choisissez la première semaine dans la liste.
plan-fault-days = Choisissez au moins un jour.
plan-fault-longest_day = Écrivez le jour le plus long en heures, de 2 à 12, par exemple 7,6.
plan-fault-contract = Écrivez les heures de votre contrat comme un nombre, par exemple 38.
plan-fault-contract-short = À moins de quatre heures par semaine, il n’y a pas d’étapes à prévoir. Convenez des jours ensemble.

## La proposition

plan-preview-title = Une proposition
plan-preview-lead = Regardez-la calmement. Vous pouvez vous arrêter à chaque étape, aller plus lentement ou y renoncer.
plan-why-title = Pourquoi ces étapes ?
plan-authority-be = Travailler en partie pendant une incapacité demande une autorisation. Demandez-la au médecin-conseil de votre mutualité avant tout changement. Arrêter et vous reposer est toujours permis.
plan-authority-nl = Un changement d’heures se note dans le plan van aanpak (plan d’action), que vous et votre employeur adaptez ensemble. Arrêter et vous reposer est toujours permis.
plan-adopt-who = Si vous prenez ce plan, vous êtes la seule personne à le voir.
plan-adopt-undo = Vous pouvez le remplacer à tout moment.
plan-adopt = En faire mon plan
plan-other-wish = Changer quelque chose à mon souhait

## Communiquer des heures au travail

plan-publish-title = Heures pour votre employeur
plan-publish-lead = C’est vous qui décidez si votre employeur voit ces heures. Voici exactement ce qu’il verra.
plan-publish-sees = Votre employeur voit les heures par jour, à partir de quand elles s’appliquent, et la date d’aujourd’hui.
plan-publish-never = Votre employeur ne voit pas pourquoi, ni ce que vous avez rempli ici, ni que cela vient d’ici.
plan-publish-later = Les changements suivants n’y vont pas d’eux-mêmes.
plan-publish-where = À quel lieu de travail ?
plan-publish-exactly = Exactement ceci
plan-publish-as-seen = Voir la page entière comme mon ou ma responsable la verra
plan-as-seen-note = Voici ce que verra votre responsable. Tant que vous ne faites que regarder, rien ne part vers votre employeur.
plan-publish-need-not = Rien ne vous oblige à montrer vos heures. Ne rien montrer ne doit avoir aucune conséquence.
plan-publish-undo = Vous pourrez communiquer d’autres heures plus tard ; elles remplaceront celles-ci.
plan-publish = Communiquer ces heures à mon employeur
plan-publish-no-work = Aucun lieu de travail n’est lié à votre espace. Rien ne peut donc y aller.
plan-publish-no-plan = Il n’y a pas encore de plan à montrer.
plan-fault-workplace = Choisissez un lieu de travail.
plan-stop-title = Ne plus communiquer d’heures
plan-stop-lead = À partir de maintenant, aucun changement de votre plan ne va à votre employeur.
plan-stop-stays = { $employer } continue à voir « accords du { $date } ». Cela dure jusqu’à leur fin, ou jusqu’à un nouvel accord entre vous.
plan-stop-unseen = Votre employeur ne voit pas que vous avez arrêté.
plan-stop-undo = Vous pouvez communiquer à nouveau des heures quand vous voulez.
plan-stop = Arrêter
plan-going-job = De quel emploi s’agit-il ?
plan-going-first = le premier emploi
plan-going-second = le second emploi
plan-going-home = Quels jours à la maison ?
plan-going-home-hint = Cochez seulement ce que l’employeur peut savoir. Si vous ne cochez rien, rien n’est dit du lieu.
plan-going-look = Regarder ainsi
