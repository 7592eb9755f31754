reasons-week = Semaine { $week } : { $hours } (souhait : { $wish })
reasons-conflict = Ces souhaits ne vont pas ensemble, au plus tard en semaine { $week }. L’un d’eux doit changer.

## Ce que fait la semaine

reasons-course-past = Cette semaine est passée. Elle reste comme elle était.
reasons-course-begin = Le plan commence ici.
reasons-course-raise = Cette semaine, des heures s’ajoutent.
reasons-course-hold = Vous gardez ces heures un moment, avant l’étape suivante.
reasons-course-stay = Les heures restent comme elles sont.
reasons-course-step_back = Cette semaine, vous revenez une étape en arrière.
reasons-course-treatment = Autour du traitement, vous travaillez moins. Ensuite vous reprenez là où vous étiez.
reasons-course-relapse = Dans cette semaine difficile, vous travaillez moins. Ensuite vous reprenez là où vous étiez.
reasons-course-quiet = Dans cette semaine calme, vous travaillez moins. Ensuite vous reprenez là où vous étiez.

## Les heures à côté du souhait

reasons-toward-limited = C’est moins que votre souhait. Chacune de ces limites maintient ici les heures plus bas :
reasons-toward-balanced = C’est moins que votre souhait. Des étapes régulières, des jours fixes ou plusieurs limites ensemble maintiennent ici les heures plus bas.
reasons-toward-goal = C’est ce que vous souhaitiez.
reasons-toward-above = C’est un peu plus que votre souhait, pour que le parcours reste régulier.
reasons-toward-fixed = Le plan ne change rien à ce qui est passé.

## Ce qui limite

reasons-limit-weekdays = Vous travaillez seulement les jours que vous avez choisis.
reasons-limit-unavailable = Certains jours, vous ne pouvez pas travailler.
reasons-limit-rest = Le jour du traitement et les jours de repos qui suivent sont libres.
reasons-limit-light_days = Après les jours de repos viennent des jours légers.
reasons-limit-day_cap = Une journée a une durée maximale.
reasons-limit-short_days = Quelques jours sont plus courts.
reasons-limit-min_day = Une journée de travail a une durée minimale.
reasons-limit-shifts = Une journée a une durée fixe, comme un service ou des heures de cours.
reasons-limit-slots = Le travail n’est possible qu’à certaines heures de la journée.
reasons-limit-day_load = Le travail, le trajet et les exercices remplissent ensemble la journée.
reasons-limit-week_load = Le travail, le trajet et les exercices remplissent ensemble la semaine.
reasons-limit-week_cap = Une semaine a un nombre d’heures maximal.
reasons-limit-min_week = Une semaine a un nombre d’heures minimal.
reasons-limit-max_days = Une semaine a un nombre maximal de jours de travail.
reasons-limit-max_run = Après quelques jours de travail de suite vient un jour libre.
reasons-limit-long_days = Il n’y a pas trop de longues journées de suite.
reasons-limit-places = Il est convenu combien de jours vous travaillez chez vous et sur place.
reasons-limit-job_cap = Chaque emploi a un nombre d’heures maximal.
reasons-limit-keep_days = Les jours de travail restent ceux de la semaine d’avant.
reasons-limit-start_cap = Le plan commence avec peu d’heures.
reasons-limit-step_size = Une étape n’est ni trop petite ni trop grande.
reasons-limit-no_raise = Cette semaine, aucune heure ne s’ajoute.
reasons-limit-hold = Chaque étape dure quelques semaines.
reasons-limit-no_fall = Les heures ne baissent pas, ou pas plus que convenu.
reasons-limit-level_floor = Les heures ne passent pas sous un niveau minimal.
reasons-limit-level_cap = Les heures ne dépassent pas un niveau maximal, ou suivent des niveaux fixes.
reasons-limit-level = Une semaine suit le niveau du plan.
reasons-limit-past = Ce qui est passé reste comme c’était.

## Ce qui donnerait de la place

reasons-more-unavailable = Avec ces jours en plus, il y aurait plus de place.
reasons-more-rest = Sans ces jours libres, il y aurait plus de place. Le repos passe avant.
reasons-more-light_days = Avec des journées plus longues à ce moment-là, il y aurait plus de place. Aller doucement passe avant.
reasons-more-day_cap = Avec une journée plus longue, il y aurait plus de place.
reasons-more-short_days = Si ces jours étaient plus longs, il y aurait plus de place.
reasons-more-min_day = Avec des journées plus courtes, il y aurait plus de place.
reasons-more-shifts = Avec une autre durée de la journée, il y aurait plus de place.
reasons-more-slots = Avec d’autres heures de la journée, il y aurait plus de place.
reasons-more-day_load = Avec moins de trajet, ou plus de marge dans la journée, il y aurait plus de place.
reasons-more-week_load = Avec moins de trajet, ou plus de marge dans la semaine, il y aurait plus de place.
reasons-more-week_cap = Avec un nombre d’heures plus haut pour la semaine, il y aurait plus de place.
reasons-more-max_days = Avec plus de jours de travail, il y aurait plus de place.
reasons-more-max_run = Avec plus de jours de travail de suite, il y aurait plus de place.
reasons-more-long_days = Avec plus de longues journées de suite, il y aurait plus de place.
reasons-more-places = Avec un autre accord sur le travail à la maison, il y aurait plus de place.
reasons-more-job_cap = Avec plus d’heures dans l’un des emplois, il y aurait plus de place.
reasons-more-keep_days = Avec d’autres jours que la semaine d’avant, il y aurait plus de place.
reasons-more-start_cap = Avec plus d’heures au début, il y aurait plus de place.
reasons-more-step_size = Avec une étape d’une autre taille, il y aurait plus de place.
reasons-more-no_raise = Si une étape pouvait venir ici, il y aurait plus de place.
reasons-more-hold = Si une étape durait moins longtemps, il y aurait plus de place.
reasons-more-no_fall = Si les heures pouvaient baisser ensuite, il y aurait plus de place maintenant.
reasons-more-level_cap = Avec un niveau plus haut, il y aurait plus de place.
