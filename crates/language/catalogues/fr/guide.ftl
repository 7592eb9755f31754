## Le guide dans l’espace du travail. Les fiches sont dans crates/library/content.

guide-title = Guide pour une longue absence
guide-lead = Six étapes et des feuilles d’entretien, selon où en est le travail. C’est pareil pour toute longue absence.
guide-no-trace = Personne ne voit ce que vous lisez. Seul ce navigateur retient votre dernière fiche.
guide-resume = Reprendre où vous étiez
guide-here = Cela convient à la situation actuelle du travail
guide-whole = Le guide entier
guide-tools = Faire quelque chose ensemble
guide-print = Imprimer cette fiche
guide-leaflet = Garder en PDF
guide-next = La fiche suivante
guide-nothing-written = Sur cette feuille, vous parlez seulement du travail. Elle reste entre vous.
guide-why-guide_step_1 = La personne est encore là. La première réaction reste le plus longtemps.
guide-why-first_news = Vous vous entraînez au premier entretien sans que cela coûte rien.
guide-why-guide_step_3 = La personne est absente. Quelques accords sur papier donnent du calme à chacun.
guide-why-gestures = Au début, tout arrive en même temps. Avec un plan, cela ne s’arrête pas après un mois.
guide-why-talk_before_return = Le retour est en vue. Cette feuille rend le début petit et clair.
guide-why-briefing = Après des mois, beaucoup a changé. Une feuille allège le premier jour.
guide-why-talk_weekly = Les heures augmentent peu à peu. Dix minutes par semaine évitent les surprises.
guide-why-a_bad_week = Une mauvaise semaine fait partie de la reprise. Vous vous entraînez à ce que vous dites alors.
guide-why-talk_follow_up = La personne est revenue. Le soutien baisse souvent maintenant, et c’est maintenant qu’il compte.
guide-why-colleague_grumbles = Après le retour, quelqu’un se plaint parfois. Vous vous entraînez à y répondre.
guide-why-guide_step_6 = La personne est revenue depuis longtemps. Une simple question par an reste utile.
guide-why-a_year_later = Après un an, tout semble normal. Vous vous entraînez à poser quand même la question.
