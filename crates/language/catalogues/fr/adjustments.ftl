## La liste ouverte des aménagements

adjustments-title = Aménagements au travail
adjustments-lead = 72 choses qui peuvent rendre le travail plus faisable. Cherchez ce qui vous convient.
adjustments-complaint = Qu’est-ce qui vous gêne ?
adjustments-phase = À quel moment
adjustments-kind = Type de travail
adjustments-category = Ce que cela change
adjustments-all = Tout
adjustments-find = Chercher
adjustments-count =
    { $n ->
        [one] Un aménagement convient.
       *[other] { $n } aménagements conviennent.
    }
adjustments-none = Rien ne convient aux deux. Choisissez-en un, ou regardez toute la liste.
adjustments-whole = Toute la liste
adjustments-no-trace = Personne ne retient ce que vous cherchez ici.
adjustments-overall-title = Est-ce que cela aide ?
adjustments-overall = Dans les études, les personnes qui ont reçu des aménagements étaient plus souvent de nouveau au travail. Dans une étude française, après cinq ans, environ 95 personnes sur 100 avec aménagements travaillaient encore, et 78 sur 100 sans. L’effet d’un seul aménagement n’est le plus souvent pas mesuré.
adjustments-physician = Parlez-en d’abord avec le médecin du service. Il ou elle peut dire ce qui est sûr.
adjustments-cost = Ce que cela coûte
adjustments-cost-none = rien
adjustments-cost-low = peu
adjustments-cost-medium = une dépense à prévoir
adjustments-cost-high = beaucoup
adjustments-cost-unknown = pas connu : nos sources ne donnent aucun montant
adjustments-law-title = Pouvez-vous le demander ?
adjustments-law-be = Oui. Les effets durables d’une maladie peuvent compter comme un handicap. Refuser est alors une discrimination, sauf si la charge est trop lourde pour l’employeur. D’autres heures pendant une indemnité : demandez d’abord à la mutualité.
adjustments-law-nl = Oui. En cas de maladie chronique ou de handicap, refuser est interdit, sauf si la charge est trop lourde pour l’employeur. D’autres heures se notent dans le plan d’action (plan van aanpak).
adjustments-law-more = En savoir plus sur vos droits
adjustments-evidence-title = Que sait-on de ceci ?
adjustments-evidence-what = Personne ne peut promettre qu’une chose marche. Essayez un temps et voyez ensemble si cela aide.
adjustments-sources = Où on le trouve

## Ce que cela change

adjustments-category-hours = Heures et horaire
adjustments-category-tasks = Rythme et tâches
adjustments-category-place = Lieu, télétravail et trajets
adjustments-category-aids = Meubles, aides et vêtements
adjustments-category-overview = Information et vue d’ensemble
adjustments-category-together = Travailler ensemble
adjustments-category-time_off = Temps et pauses

## Types de travail

adjustments-kind-desk = au bureau
adjustments-kind-people = avec des personnes : soins, école, magasin
adjustments-kind-physical = manuel : production, construction, nettoyage
adjustments-kind-driving = conduite, ou travail dont dépend la sécurité
adjustments-kind-leading = direction et travail de réflexion
adjustments-kind-every = tout type de travail

## Plaintes, jamais sur les pages du travail

adjustments-complaint-fatigue = fatigue
adjustments-complaint-sleep = sommeil
adjustments-complaint-pain = douleur ou gêne pour bouger
adjustments-complaint-concentration = concentration et mémoire
adjustments-complaint-stress = stress
adjustments-complaint-mood = humeur et soucis
adjustments-complaint-overstimulation = trop de stimuli
adjustments-complaint-boundaries = garder ses limites
adjustments-complaint-appointments = rendez-vous et médicaments
adjustments-complaint-infection = attraper plus vite quelque chose
adjustments-complaint-arm = un bras gonflé ou raide
adjustments-complaint-bowel_bladder = intestins, vessie ou stomie
adjustments-complaint-numbness = mains et pieds engourdis
adjustments-complaint-voice = voix, déglutition ou parole
adjustments-complaint-appearance = l’apparence
adjustments-complaint-hot_flushes = bouffées de chaleur

## Ce que l’on sait

adjustments-grade-e1 = Bien étudié : essais ou recommandation forte.
adjustments-grade-e2 = Étudié chez des groupes de personnes suivies pendant des années.
adjustments-grade-e3 = Figure dans des recommandations ou des guides de pratique.
adjustments-grade-e4 = Expérience de personnes qui l’ont vécu.
adjustments-grade-e5 = Notre propre raisonnement ; aucune étude n’a été trouvée.
