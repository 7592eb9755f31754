## La page « besoin d’aide maintenant ». Les numéros et les dates viennent des données, pas de ces textes.

help-title = Besoin d’aide maintenant ?
help-lead = Vous pouvez parler à quelqu’un tout de suite. Vous pouvez appeler même si vous vous demandez si c’est assez grave.
help-danger-title = Y a-t-il un danger maintenant ?
help-danger = Si vous ou quelqu’un d’autre êtes en danger, appelez le 112. Si possible, restez avec quelqu’un.
help-lines-title = Parler à quelqu’un
help-belgium-title = En Belgique
help-netherlands-title = Aux Pays-Bas
help-line-112 = Numéro d’urgence pour la police, les pompiers et l’ambulance, dans toute l’Europe.
help-line-1813 = Zelfmoordlijn, en néerlandais. Jour et nuit. Aussi par chat.
help-line-106 = Tele-Onthaal, en néerlandais. Pour parler de tout ce qui est difficile.
help-line-0800-32-123 = Centre de Prévention du Suicide, en français. Gratuit, jour et nuit.
help-line-107 = Télé-Accueil, en français. Pour parler de tout ce qui est difficile.
help-line-108 = Telefonhilfe, en allemand. Jour et nuit. Aussi par chat et par e-mail.
help-line-113 = 113 Zelfmoordpreventie, en néerlandais. Gratuit, jour et nuit. Aussi au 0800-0113 et par chat.
help-call = Appeler le { $number }
help-doctor-title = Votre médecin généraliste
help-doctor = Vous pouvez aussi appeler votre médecin généraliste. En dehors des heures, vous y entendrez qui est de garde.
help-doctor-nl = Vous pouvez aussi appeler votre médecin généraliste. Le soir et le week-end, appelez le poste de garde (huisartsenpost).
help-not-watched = Ce que vous écrivez dans Houvast n’est pas lu jour et nuit. Si vous avez besoin d’aide maintenant, appelez.
help-no-trace = Cette page ne demande pas de se connecter. Nous ne notons pas qui l’ouvre.
help-checked = Une personne a vérifié ces numéros le { $date }.
help-read = Nous avons lu ces numéros dans des sources publiques le { $date }. Personne ne les a encore appelés pour les vérifier.
help-elsewhere-title = Dans une autre langue
help-print-hint = Vous pouvez imprimer cette page et la garder près du téléphone.

## La page « je veux parler à quelqu’un »

help-talk-title = Parler à quelqu’un
help-talk-lead = Vous n’avez pas besoin de savoir exactement quoi demander. Un entretien ne vous engage à rien.
help-talk-hours = Joignable : { $hours }
help-talk-deputy = Sans réponse, une autre personne du service prend le relais.
help-talk-nobody-title = Personne ne peut répondre ici pour le moment
help-talk-nobody = Aucun service avec des personnes à qui parler n’est lié à ce Houvast. Ces personnes, en dehors de Houvast, vous écoutent.
help-talk-outside-title = En dehors de Houvast
help-talk-urgent = Cela ne peut pas attendre ?
help-talk-urgent-link = Voir les numéros pour maintenant
