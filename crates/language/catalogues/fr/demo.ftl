## La démo : à la place de qui se mettre, et ce qu’il y a à voir.

demo-group-own = Dans l’espace personnel
demo-group-work = Au travail
demo-group-care = Au service de prévention
demo-group-desk = Au guichet

demo-says-worker_ana = Augmente peu à peu ses heures après un traitement. Ses heures sont communiquées à l’employeur et elle partage son plan avec le médecin du travail.
demo-says-worker_before = Attend un résultat et travaille encore. Personne au travail ne le sait.
demo-says-worker_treatment = Travaille trois matinées par semaine pendant le traitement.
demo-says-worker_comfort = Ne guérira pas. Tout est au repos et rien ne lui est demandé.
demo-says-worker_again = Avait repris le travail depuis deux ans. Et voilà que cela recommence.
demo-says-worker_self_employed = Travaille à son compte. Pas d’employeur, mais un plan pour elle-même.
demo-says-worker_other = Absent pour une tout autre raison. Au travail, tout se présente de la même façon.
demo-says-manager_tom = Responsable d’Ana et de quelques autres personnes absentes depuis longtemps.
demo-says-hr_els = Suit toutes les longues absences d’un seul employeur et charge la liste.
demo-says-physician_noor = Voit la fiche de chaque personne, et rien d’autre que ce qui est partagé avec elle.
demo-says-coordinator_lise = La seule personne à appeler, pour tout le monde.
demo-says-administrator_mo = Gère qui a accès et charge les listes. N’ouvre aucun dossier.
