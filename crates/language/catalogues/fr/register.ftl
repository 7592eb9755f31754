## Le registre des aménagements, au travail

register-title = Aménagements
register-lead = Ce qui est demandé, ce qui est décidé, qui s’en occupe et quand vous y revenez.
register-empty = Aucun aménagement n’est encore demandé.
register-all = Voir les aménagements
register-open = Voir et décider
register-never-why = Ne demandez pas pourquoi quelqu’un en a besoin. Demandez ce qui rend le travail faisable.
register-on = { $date } : { $what }

## Où cela en est

register-standing-asked = demandé
register-standing-talk = à discuter d’abord
register-standing-agreed = convenu
register-standing-not_possible = pas possible
register-standing-done = en place
register-standing-over = terminé
register-standing-withdrawn = plus demandé
register-line-asked = Demandé le
register-line-from = À partir de
register-line-owner = Qui s’en occupe ?
register-line-by = Pour quand ?
register-line-review = À revoir le
register-soon = dès que possible

## Décider

register-decide-title = Décider
register-decide = Enregistrer la décision
register-decision = Quelle est la décision ?
register-decision-yes = oui
register-decision-differently = oui, mais autrement
register-decision-not_possible = pas possible
register-decision-talk = d’abord en discuter ensemble
register-decided-differently = oui, mais autrement : { $how }
register-decided-not_possible = pas possible : { $why }
register-difference = Comment autrement ?
register-difference-hint = Seulement si vous choisissez « oui, mais autrement ».
register-difference-trial = d’abord à l’essai
register-difference-fewer_days = moins de jours ou d’heures
register-difference-later = plus tard que demandé
register-difference-other_place = à un autre endroit
register-difference-other_means = avec d’autres moyens
register-difference-partly = une partie
register-obstacle = Pourquoi pas ?
register-obstacle-hint = Seulement si ce n’est pas possible. Choisissez ce qui tient au travail.
register-obstacle-no_room = il n’y a pas de place
register-obstacle-nobody_else = personne ne peut reprendre le travail
register-obstacle-safety_rules = les règles de sécurité ne le permettent pas
register-obstacle-kind_of_work = ce travail ne peut pas se faire autrement
register-obstacle-cost = cela coûte trop
register-obstacle-third_party = quelqu’un d’autre doit aussi être d’accord et ne l’est pas
register-by-hint = Aujourd’hui ou plus tard. Pour une discussion : le jour de l’entretien.
register-no-words = Il n’y a pas de place pour du texte libre. Ainsi, rien sur la santé de quelqu’un n’y entre.

## Mettre en place et revoir

register-complete-title = Est-ce en place ?
register-done-on = Depuis quand ?
register-review-hint = D’habitude après six semaines.
register-complete = C’est en place
register-happened-done = mis en place
register-review-title = À revoir :
register-review-lead = Demandez si cela rend encore le travail plus faisable. Ne posez pas de question sur la santé.
register-outcome = Quel est le résultat ?
register-outcome-keep = cela reste
register-outcome-change = nous décidons à nouveau
register-outcome-stop = cela s’arrête
register-reviewed-keep = revu : cela reste
register-reviewed-change = revu : nous décidons à nouveau
register-reviewed-stop = revu : cela s’arrête
register-again-on = Quand y revenez-vous ?
register-again-hint = Peut rester vide.
register-withdraw = Ceci n’est plus demandé
register-over-what = Ce qui s’est passé reste ici.

## Ajouter quelque chose

register-add = Ajouter un aménagement
register-choose-lead = Choisissez avec la personne concernée. Vous pouvez chercher par type de travail.
register-add-save = Ajouter
register-from = À partir de quand ?
register-from-hint = Vide veut dire : dès que possible.
register-asked-on = Quand est-ce demandé ?
register-asked-on-hint = Aujourd’hui ou avant.

## Ce qui ne va pas encore

register-changed-meanwhile = Ceci a changé entre-temps. Regardez où cela en est et remplissez à nouveau si nécessaire.
register-fault-decision = Choisissez une décision.
register-fault-difference = Choisissez comment cela se fait autrement.
register-fault-obstacle = Choisissez pourquoi ce n’est pas possible.
register-fault-owner = Choisissez qui s’en occupe.
register-fault-by = Écrivez un jour à partir d’aujourd’hui, au plus dans deux ans.
register-fault-done = Écrivez un jour entre la demande et aujourd’hui.
register-fault-review = Écrivez un jour plus tard, au plus dans deux ans.
register-fault-outcome = Choisissez le résultat.
register-fault-from = Écrivez un jour à partir de la demande, au plus dans deux ans, ou laissez vide.
register-fault-asked = Écrivez le jour de la demande, aujourd’hui ou avant.
