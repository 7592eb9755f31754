## Une autre version de la loi, comparée à celle en usage. Des nombres seulement.

compare-packs-title = Une autre version de la loi
compare-packs-lead = Voyez d’avance ce qu’une nouvelle version du recueil d’un pays change pour les absences en cours. Rien ne change dans ce que les personnes voient.
compare-packs-never = Vous ne voyez que des nombres, jamais de noms et jamais une absence. Un groupe de moins de 10 reste caché.
compare-packs-empty = Vous n’avez encore rien comparé.
compare-packs-headline = { $country } : de la version { $was } à { $becomes }
compare-packs-counting = Le comptage est en cours. Absences examinées : { $seen } sur { $of }. Vous pouvez fermer cette page, le comptage continue.
compare-packs-done = État au { $on }. Absences qui relèvent de la loi de ce pays : { $compared }.
compare-packs-stopped = Le comptage s’est arrêté, car une autre version de Houvast fonctionne maintenant. Déposez à nouveau le recueil.
compare-packs-look-again = Regarder à nouveau
compare-packs-changing = Lignes qui changent
compare-packs-staying = Lignes qui changent pour moins de 10 absences, ou pour aucune
compare-packs-none = Aucune ligne ne change pour 10 absences ou plus.
compare-packs-row = Ligne de la loi
compare-packs-about = À propos de
compare-packs-column-appears = L’étape s’ajoute
compare-packs-column-goes = L’étape disparaît
compare-packs-column-earlier = Le jour est plus tôt
compare-packs-column-later = Le jour est plus tard
compare-packs-column-otherwise = Change autrement
compare-packs-column-unchanged = Reste pareil
compare-packs-fewer = moins de 10
compare-packs-rounding = Tous les nombres sont donnés en dizaines, arrondis vers le bas : quelques absences de plus ou de moins ne se voient pas. « Moins de 10 » peut aussi vouloir dire aucune.
compare-packs-csv = Télécharger les nombres (CSV)
compare-packs-file = Les fichiers du recueil
compare-packs-file-hint = Choisissez ensemble tous les fichiers d’un seul pays : pack.yaml et les fichiers avec les lignes. 4 Mo au plus en tout.
compare-packs-kept = Vous seul ou vous seule voyez ce que vous déposez et ce qui est compté. Tout disparaît après 30 jours. Une nouvelle comparaison remplace la précédente.
compare-packs-begin = Comparer
compare-packs-no-file = Choisissez les fichiers du recueil.
compare-packs-too-large = Ces fichiers sont trop grands pour un recueil. Choisissez seulement les fichiers d’un seul pays.
compare-packs-no-text = { $name } n’est pas du texte. Choisissez des fichiers qui se terminent par .yaml.
compare-packs-other-country = Le recueil { $name } n’existe pas ici. Choisissez un recueil de la Belgique (be) ou des Pays-Bas (nl).
compare-packs-unusable = Ce recueil ne peut pas être utilisé. Corrigez ce qui est indiqué ci-dessous et déposez-le à nouveau.
compare-packs-faults-title = Ce qui ne convient pas
compare-packs-faults-what = Pour chaque endroit : le fichier, la ligne de la loi et le champ, puis ce qui ne convient pas.
compare-packs-limit = On peut comparer { $most } fois au plus en 24 heures, pour tous les gestionnaires ensemble. Chaque comparaison est notée dans le journal de l’installation, avec une marque du recueil.
compare-packs-too-often = On a déjà comparé { $most } fois en 24 heures. Essayez à nouveau demain.
compare-packs-too-many-rows = Ce recueil a beaucoup plus de lignes que celui en usage. Plus de { $most } lignes nouvelles à la fois ne sont pas comparées.
compare-packs-line = Ligne { $line } du fichier.
compare-packs-fault-no_yaml = Ce n’est pas du YAML valable. Regardez les retraits, les guillemets et les deux-points.
compare-packs-fault-missing_field = Le champ « { $name } » manque.
compare-packs-fault-unknown_field = Il n’y a pas de champ « { $name } » à cet endroit.
compare-packs-fault-field_twice = Le champ « { $name } » est là deux fois.
compare-packs-fault-unknown_word = « { $name } » ne fait pas partie des choix.
compare-packs-fault-wrong_kind =
    { $expected ->
        [number] Il faut un nombre ; on lit « { $value } ».
        [text] Il faut un texte ; on lit « { $value } ».
        [yes_or_no] Il faut true ou false ; on lit « { $value } ».
        [list] Il faut une liste ; on lit « { $value } ».
        [fields] Il faut des champs ; on lit « { $value } ».
       *[other] Il faut autre chose que « { $value } ».
    }
compare-packs-fault-wrong_kind_unseen =
    { $expected ->
        [number] Il faut un nombre.
        [text] Il faut un texte.
        [yes_or_no] Il faut true ou false.
        [list] Il faut une liste.
        [fields] Il faut des champs.
       *[other] Il faut autre chose.
    }
compare-packs-fault-does_not_fit = Ce qui est écrit ici ne correspond pas au schéma.
compare-packs-fault-file_missing = Ce fichier manque.
compare-packs-fault-id_twice = Cet id apparaît deux fois.
compare-packs-fault-no_revision = Cette ligne n’a pas de version (revisions).
compare-packs-fault-too_many = Il y a trop de lignes ou de versions.
compare-packs-fault-no_name = « { $name } » ne peut pas être un nom : utilisez des lettres, des chiffres, le point et le tiret bas.
compare-packs-fault-name_twice = Le nom « { $name } » apparaît deux fois.
compare-packs-fault-unknown_fact = Le fait « { $name } » n’est pas dans pack.yaml.
compare-packs-fault-unknown_event = L’événement « { $name } » n’est pas dans pack.yaml.
compare-packs-fault-unknown_clock = Le compteur « { $name } » n’est pas dans pack.yaml.
compare-packs-fault-unknown_calendar = Le calendrier « { $name } » n’est pas dans pack.yaml.
compare-packs-fault-switched_by_events = Seul un fait de type boolean peut changer par des événements.
compare-packs-fault-choice_values = Un fait de type choice a des values ; un autre type n’en a pas.
compare-packs-fault-clock_applies_by = Pour un compteur, applies_by nomme l’événement qui le fait commencer.
compare-packs-fault-join_parts = Dans join, il faut exactement un de at_most et less_than.
compare-packs-fault-no_weekday = Aucun jour de la semaine n’est ouvré.
compare-packs-fault-no_holidays = Il n’y a pas de liste de jours fériés « { $name } ».
compare-packs-fault-condition_parts = Une condition a exactement un de all, any, not, fact, happened et lasted.
compare-packs-fault-compare_parts = « { $name } » se compare avec exactement un de eq, gte, gt, lte et lt.
compare-packs-fault-wrong_value = « { $name } » ne peut pas être « { $value } ».
compare-packs-fault-no_number = « { $name } » n’est pas un nombre.
compare-packs-fault-no_trigger = Une version en vigueur a besoin d’un trigger et d’un délai (due).
compare-packs-fault-extend_by = by va avec l’effet extend, et avec aucun autre.
compare-packs-fault-repeats_every = repeats.every va de 1 à 1000 jours, semaines, mois ou années, pas en jours ouvrables.
compare-packs-fault-term_parts = Un délai de la sorte « { $name } » n’a pas les bonnes parties.
compare-packs-fault-offset_or_cases = Un délai a offset ou cases, pas les deux.
compare-packs-fault-calendar_named = Nommez un calendrier là où des jours ouvrables comptent ou qu’un jour se déplace, et seulement là.
compare-packs-fault-length_bounds = Cette durée est trop grande ou trop petite.
compare-packs-fault-circle_of_rules = Des lignes se réveillent en cercle : { $circle }. Avec again: true, vous dites que c’est voulu.
compare-packs-fault-circle_by_itself = Des lignes arrivent d’elles-mêmes en cercle : { $circle }.
