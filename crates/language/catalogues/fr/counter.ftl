## Cartes et feuillet pour le comptoir d’un hôpital ou d’un cabinet

counter-title = Cartes pour le comptoir
counter-lead = Pour les hôpitaux, les médecins généralistes et tous ceux qui voient des personnes longtemps absentes du travail. Imprimez-les et posez-les.
counter-neutral = Le papier ne dit pas pourquoi une personne est absente. Tout le monde peut en prendre un.
counter-how-title = Comment les utiliser
counter-how-1 = Posez-les là où l’on attend. On peut alors en prendre une sans rien demander.
counter-how-2 = Donnez-en une à chaque personne absente pour longtemps, pas seulement à qui le demande.
counter-how-3 = Vous n’avez rien à expliquer. Les fiches le font, en quatre langues.
counter-choose-title = Choisissez une langue
counter-cards = huit cartes sur A4
counter-handout = un feuillet A5
counter-leads = Les carrés mènent à { $library } et à { $help }.
counter-no-trace = Les carrés ne contiennent aucun code d’une personne ou d’un lieu. Personne ne compte qui prend une carte.

counter-paper-title = Cartes pour le comptoir
counter-paper-cut = Huit fois la même carte. Coupez le long des lignes.
counter-paper-question = Longtemps loin du travail ?
counter-paper-what = Ou peut-être bientôt ? Voici des explications simples sur le travail : que dire, quels sont vos droits et comment reprendre.
counter-paper-free = Gratuit, en quatre langues, sans compte. Personne ne note ce que vous lisez.
counter-paper-find-title = Ce que vous y trouvez
counter-paper-find-1 = Ce que vous dites au travail, et ce que vous gardez pour vous.
counter-paper-find-2 = Les papiers du moment, et pour quel jour.
counter-paper-find-3 = Comment reprendre par étapes, avec un plan B.
counter-paper-find-4 = Ce que votre responsable et vos collègues peuvent faire.
counter-paper-find-5 = Qui appeler, aussi quand c’est dur maintenant.
counter-paper-scan-title = Comment y arriver
counter-paper-scan = Dirigez l’appareil photo du téléphone vers un carré. Ou tapez l’adresse écrite dessous.
counter-paper-library = Bibliothèque ouverte
counter-paper-help = Besoin d’aide
counter-paper-picture = Carré pour le téléphone. Il mène à { $place }.
