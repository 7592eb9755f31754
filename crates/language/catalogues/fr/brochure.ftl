## Dépliants à distribuer au travail : pour les collègues et pour les employeurs

brochure-for-colleagues = Dépliant pour les collègues
brochure-for-employers = Dépliant pour les employeurs
brochure-paper = Garder le dépliant (PDF, A4)
brochure-file = en PDF
brochure-languages = Le dépliant dans chaque langue
brochure-how-title = Comment le fabriquer
brochure-how = Vous voyez plus haut tout ce qui figure sur le dépliant, dans l’ordre où on l’ouvre.
brochure-how-1 = Imprimez les deux pages sur une seule feuille A4. Choisissez « retourner sur le bord court ».
brochure-how-2 = Posez la feuille avec la face sans couverture vers le haut. Aux traits, pliez d’abord la partie droite vers l’intérieur.
brochure-how-3 = Pliez ensuite la partie gauche par-dessus. La couverture est maintenant au-dessus.
brochure-how-neutral = Le dépliant ne dit pas pourquoi quelqu’un est absent. Donnez-le à tout le monde, ou préparez-le avant d’en avoir besoin.
brochure-scan = Visez le carré avec l’appareil photo de votre téléphone. Ou tapez l’adresse au-dessous.

brochure-at-counter-title = Dépliants pour le travail
brochure-at-counter = Une feuille A4 pliée, à donner à qui la demande.
