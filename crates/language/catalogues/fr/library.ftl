## La bibliothèque ouverte. Les mots des fiches elles-mêmes se trouvent dans crates/library/content.

library-title = Bibliothèque ouverte
library-lead = Des explications simples pour travailler avec un cancer et après. Pour la personne malade, pour ses proches et pour le travail.
library-no-trace = Vous n’avez pas besoin de compte. Nous ne notons pas qui lit quoi.
library-back_home = Vers votre page
library-search = Chercher dans la bibliothèque
library-search-act = Chercher
library-empty = Il n’y a encore rien à lire ici.
library-often-title = Souvent cherché
library-for-whom-title = Pour qui
library-when-title = À quel moment
library-complaints-title = Sur quelle difficulté
library-kinds-title = Quelle sorte de fiche
library-tools-title = Outils à utiliser vous-même
library-urgent = Cela ne peut pas attendre ?
library-listing-title = Fiches
library-anybody = pour tout le monde
library-any-time = à tout moment
library-any-complaint = sur tout
library-any-kind = toute sorte de fiche
library-show = Montrer
library-count = { $count ->
    [one] Une fiche.
   *[other] { $count } fiches.
}
library-nothing-found = Aucune fiche ne répond à tous ces choix. Enlevez-en un, ou recommencez.
library-show-all = Recommencer
library-before = Fiches précédentes
library-more = Plus de fiches
library-minutes = { $minutes ->
    [one] Une minute de lecture.
   *[other] { $minutes } minutes de lecture.
}
library-for-belgium = Montrer cette fiche pour la Belgique
library-for-netherlands = Montrer cette fiche pour les Pays-Bas
library-waits = Cette fiche attend la signature d’un médecin. On ne la voit que dans cette démonstration.
library-waits-part = Cette partie attend la signature d’un médecin. On ne la voit que dans cette démonstration.
library-print = Imprimer cette fiche
library-leaflet = Garder en PDF
library-leaflet-title = Fiche d’information
library-related-title = À lire ensuite
library-sources-title = D’où cela vient
library-evidence-E1 = Est-ce sûr ? Cela repose sur des études avec tirage au sort, ou sur une recommandation forte.
library-evidence-E2 = Est-ce sûr ? Cela repose sur des études qui ont suivi des personnes longtemps. Elles montrent ce qui va ensemble, pas toujours ce qui aide.
library-evidence-E3 = Est-ce sûr ? Cela repose sur une recommandation, un avis d’experts ou un guide officiel.
library-evidence-E4 = Est-ce sûr ? Cela repose sur ce que des personnes ont vécu. Cela a été peu étudié.
library-evidence-E5 = Est-ce sûr ? C’est notre propre idée. Elle n’a pas encore été étudiée.
library-reviewed = Relu par { $name } le { $date }.
library-not-reviewed = Écrit le { $date }. Aucun spécialiste n’a encore relu cette fiche.
library-next-review = Nous la relirons avant le { $date }.
library-not-advice = Cette fiche explique. Ce n’est pas un avis sur votre santé ou votre traitement.
library-ask-title = Vous préférez demander à quelqu’un ?
library-ask-lead = Choisissez votre pays. Vous verrez à qui vous adresser.
library-ask-own = Vous pouvez aussi parler à quelqu’un de votre propre service.
library-ask-employee-be = Vous pouvez voir vous-même le médecin du travail, sans passer par l’employeur. Il est tenu au secret. Pour votre indemnité, demandez à votre mutualité.
library-ask-employee-nl = Vous pouvez demander vous-même un entretien au médecin du travail (bedrijfsarts). Il est tenu au secret. Pour une allocation, demandez à l’UWV.
library-ask-manager-be = Demandez conseil au service du personnel ou au service externe de prévention. Demandez comment aider, pas ce que la personne a.
library-ask-manager-nl = Demandez conseil au service du personnel ou à l’arbodienst (service de prévention). Demandez comment aider, pas ce que la personne a.
library-ask-colleague = Demandez à votre collègue ce qui lui fait du bien. Si cela vous pèse, parlez à votre responsable ou à la personne de confiance.
library-ask-close_person = Votre médecin généraliste est aussi là pour vous. Au travail, vous pouvez parler à la personne de confiance.
library-ask-small_firm-be = Appelez votre service externe de prévention et votre secrétariat social. Ils connaissent les papiers et les dates.
library-ask-small_firm-nl = Appelez votre arbodienst (service de prévention) et votre assureur pour les papiers et les dates. Ne leur dites rien de la maladie.
library-ask-professional = Parlez-en avec un collègue qui connaît le travail et le cancer. Ne partagez que ce que la personne veut partager.
library-ask-other_work-be = Demandez à votre mutualité le Coordinateur Retour au Travail. Si vous êtes indépendant, demandez aussi conseil à votre caisse d’assurances sociales.
library-ask-other_work-nl = Demandez conseil à l’UWV. Si vous êtes indépendant, demandez aussi conseil à votre assureur ou à votre association.

library-audience-employee = la personne malade qui travaille
library-audience-manager = les responsables
library-audience-colleague = les collègues
library-audience-close_person = les proches
library-audience-small_firm = les petites entreprises
library-audience-professional = les professionnels qui aident

library-phase-suspicion = examens et attente
library-phase-diagnosis = la nouvelle, et le dire
library-phase-treatment = pendant le traitement
library-phase-recovery = récupérer et préparer le retour
library-phase-build_up = augmenter les heures
library-phase-back = la première année de retour
library-phase-long_term = des années plus tard
library-phase-recurrence = cela revient ou reste

library-complaint-fatigue = fatigue
library-complaint-sleep = sommeil
library-complaint-pain = douleur et mouvement
library-complaint-cognition = concentration et mémoire
library-complaint-stress = stress autour des contrôles
library-complaint-mood = humeur, peur et sens
library-complaint-overstimulation = trop de bruit et d’agitation
library-complaint-boundaries = limites
library-complaint-appointments = rendez-vous et médicaments
library-complaint-infection = risque d’infection
library-complaint-arm = bras et lymphœdème
library-complaint-continence = intestin, vessie et stomie
library-complaint-neuropathy = mains et pieds engourdis
library-complaint-voice = voix, déglutition et parole
library-complaint-appearance = votre apparence
library-complaint-hot_flushes = bouffées de chaleur

library-kind-phase = ce qui compte à chaque phase
library-kind-complaint = difficultés et travail
library-kind-effect = effets de la maladie et du traitement
library-kind-telling = le dire au travail
library-kind-colleagues = collègues
library-kind-small_firm = petites entreprises
library-kind-palliative = quand guérir n’est plus possible
library-kind-late_effects = effets tardifs
library-kind-other_work = autre travail et indépendants
library-kind-money = argent
library-kind-rights = droits et règles
library-kind-roles = qui fait quoi
library-kind-assignment = exercices pour soi
library-kind-exercise = bouger
library-kind-assumptions = ce que l’on croit souvent
library-kind-words = des mots pour parler
library-kind-faq = questions fréquentes
library-kind-evidence = ce qui est étudié
library-kind-guide = guide pour le travail
library-kind-conversation = feuilles d’entretien
library-kind-training = courtes leçons
library-kind-policy = politique de l’entreprise

## Qui peut aider

library-directory-title = Qui peut aider
library-directory-lead = Des organisations qui aident en cas de maladie et de travail. Choisissez votre pays, votre région et votre langue.
library-directory-country = Pays
library-directory-region = Région
library-directory-anywhere = partout
library-directory-speaks = Langue
library-directory-any-language = toute langue
library-directory-nobody = Personne ne répond à tous ces choix. Enlevez-en un, ou recommencez.
library-directory-number-unchecked = Le numéro n’est pas encore vérifié. Nous ne le montrons donc pas.
library-directory-read = Nous avons lu ceci dans des sources publiques le { $date }. Personne n’a encore vérifié auprès d’eux.
library-directory-checked = Vérifié auprès d’eux le { $date }.
library-directory-stale = Consulté pour la dernière fois le { $date }. C’est il y a plus d’un an : demandez si c’est encore juste.
library-directory-else-title = Cette organisation ne peut pas aider ?
library-directory-else = Demandez-y qui le peut. Votre médecin généraliste et le service social de l’hôpital connaissent aussi d’autres chemins.
library-directory-else-ask = Impossible là-bas ? Demandez alors à :
library-region-flanders = Flandre
library-region-brussels = Bruxelles
library-region-wallonia = Wallonie
library-region-german_community = Communauté germanophone
library-region-netherlands = tous les Pays-Bas
library-cost-free = gratuit
library-cost-insured = l’assurance maladie paie presque tout
library-cost-paid = quelqu’un paie, souvent l’employeur
library-cost-unknown = demandez le prix
library-route-self = vous y allez de vous-même
library-route-doctor = un médecin vous envoie
library-route-work = par votre travail
library-route-fund = par l’organisme qui paie votre indemnité
