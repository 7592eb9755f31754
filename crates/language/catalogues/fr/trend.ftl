trend-title = Votre propre image au fil des semaines
trend-lead = Ce que vous avez noté, semaine après semaine. Une semaine sans réponse reste vide.
trend-weeks =
    { $n ->
        [one] 1 semaine
       *[other] { $n } semaines
    }
trend-empty = Rien n’est encore noté. Vous pouvez commencer ici :
trend-in-words = D’abord { $first }, en dernier { $last }. Le tableau ci-dessous dit la même chose.
trend-legend = Un point est une semaine. Si vous avez répondu plus d’une fois dans la semaine, c’est la moyenne.
trend-legend-check_up = Une ligne pointillée est une semaine avec un contrôle.
trend-table = La même chose en tableau
trend-not_medical = Ce n’est ni une mesure ni un jugement. Votre plan d’heures n’en tient pas compte. Si votre santé vous inquiète, appelez votre médecin.
