summary-title = Ce que j’apporte à l’entretien
summary-lead = Une seule page, composée par vous. Cochez ce qui peut y figurer.
summary-period = Sur combien de semaines ?
summary-what = Que peut-il y figurer ?
summary-part-question = ma question
summary-part-hours = heures prévues et travaillées
summary-part-wishes = mes souhaits pour le travail
summary-look = Regarder
summary-empty = La page est encore vide. Cochez quelque chose ci-dessus.
summary-care = Ce que vous imprimez ou enregistrez n’est plus protégé. Donnez-le à qui vous voulez.
summary-print = Imprimer en PDF
summary-share = Partager plutôt une seule chose par Houvast
summary-kept = La page n’est conservée nulle part et n’est envoyée à personne.
summary-question = Ma question
summary-weeks = Les dernières semaines
summary-caption =
    { $n ->
        [one] La dernière semaine
       *[other] Les { $n } dernières semaines, chacune depuis le lundi
    }
summary-own = De 0 à 10, comme je l’ai noté moi-même. Un tiret : rien de noté.
summary-planned = Heures prévues
summary-worked = Heures travaillées
summary-wishes = Mes souhaits pour le travail
