check_in-title = Point de la semaine
check_in-kept = Vous pouvez arrêter à tout moment. Ce que vous avez rempli est gardé.
check_in-enough = Cela suffit
check_in-finish = Terminer
check_in-later = Pas aujourd’hui
check_in-open = Je laisse ouvert

## Est-ce que cela convient ?

check_in-fit-plan = Votre plan convient-il encore ?
check_in-fit-now = Ce que vous faites en un jour vous convient-il ?
check_in-fit-lead = Cette seule question suffit.
check_in-fit-fits = Oui, cela convient
check_in-fit-too_much = C’est trop
check_in-fit-can_do_more = Je peux faire plus
check_in-fault-fit = Choisissez une des trois réponses.

## Pendant la reprise par étapes

check_in-recovery-title = Après un jour de travail
check_in-recovered-question = Le lendemain matin d’un jour de travail, aviez-vous récupéré ?
check_in-recovered-yes = Oui
check_in-recovered-partly = En partie
check_in-recovered-no = Non
check_in-worked = Combien d’heures avez-vous travaillé cette semaine ?
check_in-worked-hint = Par exemple 7,5. Peut rester vide.
check_in-fault-worked = Écrivez les heures comme un nombre, par exemple 7,5 ou 7:30.

## Sept questions

check_in-questions-title = Sept courtes questions
check_in-questions-lead = Sur les sept derniers jours. Répondez à ce que vous voulez. C’est une trace pour vous ; aucun plan n’en est tiré.
check_in-ask-nrs_fatigue = Quelle était votre fatigue, en moyenne ?
check_in-from-nrs_fatigue = aucune fatigue
check_in-to-nrs_fatigue = la plus forte que je peux imaginer
check_in-ask-nrs_sleep = Comment avez-vous dormi ?
check_in-from-nrs_sleep = très mal
check_in-to-nrs_sleep = très bien
check_in-ask-nrs_pain = Quelle douleur avez-vous eue, en moyenne ?
check_in-from-nrs_pain = aucune
check_in-to-nrs_pain = la plus forte que je peux imaginer
check_in-ask-nrs_cognition = À quel point était-il difficile de vous concentrer, de retenir ou de faire plusieurs choses à la fois ?
check_in-from-nrs_cognition = pas difficile
check_in-to-nrs_cognition = extrêmement difficile
check_in-ask-nrs_stimuli = À quel point avez-vous mal supporté le bruit, la foule ou l’agitation ?
check_in-from-nrs_stimuli = aucune gêne
check_in-to-nrs_stimuli = une gêne extrême
check_in-ask-nrs_burden = À quel point était-ce lourd, tout ensemble : le corps, la tête, les soucis pratiques ?
check_in-from-nrs_burden = pas lourd
check_in-to-nrs_burden = plus que je ne pouvais porter
check_in-ask-nrs_workcap = Pensez à votre travail quand il allait le mieux. Quelle part auriez-vous pu en faire cette semaine ?
check_in-from-nrs_workcap = rien
check_in-to-nrs_workcap = comme à mon meilleur moment
check_in-short-nrs_fatigue = Fatigue
check_in-short-nrs_sleep = Sommeil
check_in-short-nrs_pain = Douleur
check_in-short-nrs_cognition = Concentration
check_in-short-nrs_stimuli = Agitation
check_in-short-nrs_burden = Poids
check_in-short-nrs_workcap = Travail

## Des mots pour soi, et le journal personnel

check_in-words-title = Quelques mots pour vous
check_in-words-lead = Pour votre journal personnel. Personne d’autre ne pourra jamais le lire, et il ne peut pas être partagé.
check_in-words = Vos mots
check_in-words-hint = Peut rester vide.
check_in-fault-words = C’est plus long que 2000 caractères. Raccourcissez un peu ; tout est encore là.

## Ensuite

check_in-done-title = Merci, c’est gardé
check_in-done-go_on = Votre plan continue tel qu’il est.
check_in-done-heavy-title = C’était une semaine lourde
check_in-done-heavy-rest = Vous pouvez rester à ces heures, travailler moins ou vous reposer. C’est permis tout de suite ; vous n’avez pas à attendre quelqu’un.
check_in-done-heavy-talk = Voulez-vous en parler à quelqu’un ?
check_in-done-more-title = Vous pouvez faire plus
check_in-done-more = C’est bon à savoir. Attendez encore une semaine avant de changer quelque chose. Puis changez une seule chose à la fois.
check_in-done-plan = Voir mon plan
check_in-done-share = Partager quelque chose avec un professionnel
check_in-next =
    { $days ->
        [one] Le prochain point arrive demain.
       *[other] Le prochain point arrive dans { $days } jours.
    }
check_in-next-never = Aucun point n’arrive de lui-même. Vous pouvez toujours en commencer un.

## À quel rythme

check_in-rhythm-title = À quel rythme vous poser la question ?
check_in-rhythm-lead = C’est vous qui choisissez. Vous pouvez changer à tout moment.
check_in-rhythm-question = Me demander comment cela va
check_in-rhythm-weekly = chaque semaine
check_in-rhythm-two_weekly = toutes les deux semaines
check_in-rhythm-four_weekly = toutes les quatre semaines
check_in-rhythm-never = jamais, je viens de moi-même
check_in-rhythm-fades = Si vous ne répondez pas deux fois, nous restons silencieux jusqu’à votre retour. Rien n’est compté.
check_in-fault-rhythm = Choisissez un rythme.
