## La demande

plan-change-title = Demander une proposition de plan
plan-commute = Combien de minutes dure le trajet vers votre travail ?
plan-commute-hint = L’aller simple. Laissez vide si cela ne compte pas.
plan-anew = Recommencer avec peu d’heures
plan-anew-hint = Sinon, le plan continue à partir de vos heures à ce moment-là.
plan-treatment-title = Un traitement qui revient
plan-treatment_on = Jour d’un traitement
plan-treatment_on-hint = Le prochain, ou un précédent.
plan-treatment_every = Toutes les combien de semaines ?
plan-treatment_times = Combien de fois, celui-ci compris ?
plan-treatment_rest = Jours sans travail ensuite
plan-treatment_light = Demi-journées après cela
plan-even = Les mêmes heures chaque semaine, aussi autour des traitements
plan-even-hint = Ainsi, le rythme ne laisse rien deviner.
plan-more-title = Autre chose qui compte
plan-aim = Où va le plan ?
plan-aim-grow = vers le haut, pas à pas
plan-aim-level = rester au même niveau
plan-aim-comfort = le confort d’abord : autant ou moins, jamais plus
plan-level = Jusqu’à combien d’heures par semaine ?
plan-level-hint = Vide : les heures de votre contrat. Si vous restez au même niveau, ce sont vos heures.
plan-rather_not = De préférence non, mais c’est possible
plan-rather_not-hint = Un jour choisi ici et plus haut compte comme un jour ordinaire.
plan-telework = Combien de jours par semaine pouvez-vous travailler à la maison ?
plan-check_up = Contrôle { $n }
plan-away_from = Vacances { $n } : premier jour
plan-away_until = Vacances { $n } : dernier jour
plan-exercise = Jours d’exercice ou de thérapie
plan-exercise_minutes = Combien de minutes à chaque fois ?
plan-exercise_minutes-hint = Vide : 45 minutes. Elles comptent dans votre journée.
plan-core_from = Heures fixes : de
plan-core_until = Heures fixes : jusqu’à
plan-core-hint = Heures où vous devez être là chaque jour de travail.
plan-shifts = Durée fixe d’une journée
plan-shifts-hint = Pour des services ou des cours, en heures : par exemple 4; 8
plan-approved = Heures par semaine pour lesquelles vous avez une autorisation
plan-approved-hint = Du médecin-conseil de votre mutualité. Laissez vide si vous n’en avez pas.
plan-unmet = Ces souhaits ne vont pas ensemble. Changez-en un :
plan-fault-level = Écrivez ces heures en chiffres, pas plus que votre contrat.
plan-fault-level-needed = Écrivez combien d’heures par semaine vous voulez garder.
plan-fault-commute = Écrivez les minutes en chiffres, jusqu’à 180.
plan-fault-telework = Choisissez le nombre de jours dans la liste.
plan-fault-treatment = Choisissez les chiffres du traitement dans les listes.
plan-fault-date = Écrivez le jour comme une date.
plan-fault-away = Le dernier jour précède le premier. Changez l’un des deux.
plan-fault-exercise = Écrivez les minutes d’exercice en chiffres, jusqu’à 240.
plan-fault-core = Écrivez de quand à quand, moins que votre plus longue journée.
plan-fault-shifts = Écrivez les heures séparées par un point-virgule, pas plus que votre plus longue journée.
plan-fault-approved = Écrivez les heures autorisées en chiffres.
plan-fault-b_takes_over = Écrivez cela en 300 caractères au plus.

## Le plan B

plan-b-title = Plan B
plan-b-lead = Ce que vous faites si cela devient trop. Il est prêt avant que vous en ayez besoin.
plan-b-none = Ce plan n’a pas encore de plan B. Demandez une nouvelle proposition pour en avoir un.
plan-b-runs = Le plan B est en cours.
plan-b-hours = Combien d’heures alors ?
plan-b-hours-step_back = celles de l’étape précédente
plan-b-hours-half = la moitié
plan-b-hours-few = quelques heures, comme au début
plan-b-hours-rest = aucune pour le moment
plan-b-when = Quand changez-vous ?
plan-b-when-treatment_change = le traitement change
plan-b-when-bad_result = un résultat décevant
plan-b-when-two_holds = une étape qui échoue deux fois
plan-b-when-new_manager = un autre responsable
plan-b-when-not_delivered = un accord au travail n’est toujours pas en place après deux semaines
plan-b-when-travel = le trajet vers le travail est trop difficile
plan-b-when-care_at_home = quelqu’un à la maison a besoin de soins
plan-b-when-income = le revenu baisse trop
plan-b-when-conflict = un conflit au travail
plan-b-when-infections = un hiver avec beaucoup d’infections
plan-b_takes_over = Qui prend alors quoi en charge ?
plan-b_talk_on = Quand en parlez-vous ?
plan-b-who = Vous êtes la seule personne à voir le plan B et vos raisons.
plan-b-from = à partir du
plan-b-plan_a = plan A
plan-b-days = jours

## La proposition et le rythme

plan-reason-week = Semaine { $first }, à partir du { $date } : { $hours }
plan-reason-weeks = Semaines { $first } à { $last }, à partir du { $date } : { $hours }
plan-rounded = Le plan compte en demi-heures. Vos heures sont arrondies vers le bas à { $hours }.
plan-short_of = Avec ces souhaits, le plan finit à { $hours }. Pour aller plus loin, changez l’un de ceux-ci :
plan-home-title = Jours à la maison
plan-home-row = à partir du { $date } : { $days }
plan-home-none = aucun
plan-changes-title-be = Quand faut-il une nouvelle demande ?
plan-changes-title-nl = Quand faut-il adapter le plan van aanpak ?
plan-changes-lead-be = Pour plus d’heures ou d’autres jours, la demande doit être là avant. Au plus tard le jour ouvrable précédent.
plan-changes-lead-nl = Pour plus d’heures ou d’autres jours, vous adaptez d’abord le plan van aanpak avec votre employeur.
plan-change-row = { $date } : { $hours } par semaine, le { $days }
plan-steps-title = Les étapes et les jours
plan-course-in-words = Heures par semaine : prévues, travaillées et plan B. Le tableau ci-dessous dit la même chose.
plan-course-legend = Barre : prévu. Point : travaillé. Trait : plan B.
plan-course-table = Semaine par semaine
plan-course-week = semaine du
plan-course-planned = prévu
plan-course-worked = travaillé
plan-csv-link = Comme fichier (CSV)
plan-adjust-title = Changer quelque chose à votre plan
plan-versions-title = Comment votre plan a changé
plan-versions-lead = Vous êtes la seule personne à voir ceci. Ce qui est passé reste comme c’était.
plan-versions-since = depuis
plan-versions-why = pourquoi
plan-versions-first = première semaine
plan-versions-last = dernière semaine
plan-because-wished = un nouveau souhait
plan-because-held = mêmes heures gardées plus longtemps
plan-because-stepped_back = un pas en arrière
plan-because-stays_level = les heures restent au même niveau
plan-because-went_down = moins d’heures
plan-because-plan_b = vers le plan B
plan-because-plan_a = de nouveau le plan A

## Changer

plan-switch-title-plan_b = Passer au plan B
plan-switch-title-plan_b_only = Travailler moins dès maintenant
plan-switch-title-plan_a = Revenir au plan A
plan-switch-title-hold = Garder ces heures deux semaines de plus
plan-switch-title-step_back = Revenir d’une étape
plan-switch-title-stay_level = Rester à ces heures
plan-switch-title-go_down = Une étape de moins, durablement
plan-switch-lead-plan_b = Quatre semaines aux heures du plan B. Ensuite, pas à pas vers le haut : le retour en fait partie.
plan-switch-lead-plan_b_only = Dès aujourd’hui les heures du plan B, sans monter. C’est toujours permis.
plan-switch-lead-plan_a = De nouveau vers le haut, pas à pas, à partir de là où vous êtes.
plan-switch-lead-hold = La prochaine étape vient deux semaines plus tard. Le reste suit.
plan-switch-lead-step_back = Deux semaines aux heures de l’étape précédente. Ensuite, un nouvel essai.
plan-switch-lead-stay_level = Aucune heure ne s’ajoute. Vous pourrez redemander une proposition plus tard.
plan-switch-lead-go_down = Les heures de l’étape précédente, et elles y restent.
plan-switch-next = La semaine prochaine : { $hours }, le { $days }.
plan-switch-rest = La semaine prochaine : pas de travail.
plan-switch-undo = Vous pouvez toujours le changer à nouveau.
plan-paper-title-be = D’abord la nouvelle demande
plan-paper-title-nl = D’abord adapter le plan van aanpak
plan-paper-first-be = Remplissez le formulaire pour le médecin-conseil de votre mutualité : heures, jours, à partir de quand.
plan-paper-first-nl = Convenez avec votre employeur des nouvelles heures et des jours.
plan-paper-second-be = Remettez-le au plus tard le jour ouvrable avant le changement. Gardez une preuve.
plan-paper-second-nl = Mettez-le ensemble par écrit comme adaptation du plan van aanpak.
plan-paper-third-be = Vous pouvez commencer le jour ouvrable suivant. En cas de refus, vous arrêtez.
plan-paper-third-nl = Le médecin du travail (bedrijfsarts) peut donner un avis. Vous signez tous les deux.
plan-paper-less = Travailler moins est permis tout de suite.
plan-prepared-be = La nouvelle demande est prête.
plan-prepared-nl = L’adaptation du plan van aanpak est prête.
plan-fault-prepared-be = Préparez d’abord la nouvelle demande, puis cochez la case.
plan-fault-prepared-nl = Adaptez d’abord le plan van aanpak, puis cochez la case.

## Ce que les heures trahissent

plan-gives_away-title = Ce rythme laisse deviner quelque chose
plan-gives_away-every_weeks = Toutes les { $n } semaines, il y a moins d’heures. Cela peut faire penser à un traitement.
plan-gives_away-check_ups = Les semaines de contrôle comptent moins d’heures. Cela peut se remarquer.
plan-gives_away-choice = Vous pouvez faire calculer les mêmes heures chaque semaine. Ou laisser ainsi : c’est votre choix.
plan-level-link = Voir un rythme sans creux
plan-level-title = Les mêmes heures chaque semaine
plan-level-lead = Les heures restent égales, aussi autour des traitements. Les jours parfois pris par un traitement sont toujours libres.
plan-level-none = Aucun jour de la semaine n’est toujours libre. Un rythme égal n’est donc pas possible. Vous pouvez montrer moins de semaines à la fois.

## Ce que les points proposent

plan-steer-hold = C’était une semaine lourde. Proposition : garder ces heures deux semaines de plus avant l’étape suivante.
plan-steer-step_back = Deux semaines de suite, c’était trop. Proposition : un pas en arrière pour deux semaines, puis un nouvel essai.
plan-steer-stay_level = Une étape n’a pas réussi plusieurs fois. Proposition : rester à ces heures pour le moment, et en parler.
plan-steer-go_down = Même avec moins d’heures, c’était trop. Proposition : une étape de moins, durablement.
plan-steer-look = Voir ce que cela donne
plan-steer-basis = Cela repose seulement sur vos réponses sur le travail. Vous décidez.

## Le calendrier

plan-calendar-title = Tout sur un seul calendrier
plan-calendar-lead = Travail, trajet, traitement, repos, contrôles et exercice, jour par jour.
plan-calendar-week = Semaine du { $date } : { $hours }
plan-calendar-free = Rien cette semaine.
plan-calendar-work = travail : { $time }
plan-calendar-travel = trajet : { $n } minutes
plan-calendar-treatment = traitement
plan-calendar-rest = repos
plan-calendar-light = en douceur
plan-calendar-check_up = contrôle
plan-calendar-away = congé
plan-calendar-exercise = exercice : { $n } minutes
plan-calendar-feed = Mettre dans votre propre agenda
