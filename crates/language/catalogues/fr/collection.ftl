## Un dossier de fiches

collection-title = Votre dossier de fiches
collection-lead = Des fiches que vous rassemblez vous-même. Elles ne se trouvent que dans ce navigateur. Nous ne gardons rien.
collection-sent = Quelqu’un a rassemblé ces fiches et vous a donné l’adresse.
collection-empty = Il n’y a encore rien ici. Ouvrez une fiche et choisissez « Mettre dans mon dossier de fiches ».
collection-remove = Retirer
collection-keep-title = Garder ou transmettre
collection-keep = L’adresse ci-dessous contient les noms des fiches. La personne qui l’ouvre voit lesquelles vous avez choisies.
collection-address = Adresse de ce dossier
collection-clear = Vider le dossier
collection-take-over = Mettre ces fiches dans mon dossier de fiches
collection-take-over-what = Elles remplacent les fiches qui s’y trouvent maintenant.
collection-add = Mettre dans mon dossier de fiches
collection-in-it = Cette fiche est dans votre dossier de fiches
collection-leaflet-title = Fiches d’information

collection-own-title = Garder dans votre espace personnel
collection-own-lead = Des fiches de la bibliothèque ouverte que vous gardez. Elles sont sous clé dans votre espace personnel. Personne d’autre ne les voit.
collection-own-full = Votre dossier est plein : il contient vingt fiches. Retirez-en d’abord une.
collection-own-link = Vers le dossier de votre espace personnel
collection-own-browser = Aviez-vous mis des fiches dans un dossier sans vous connecter ?
collection-own-browser-link = Voir le dossier de ce navigateur
collection-move = Garder ces fiches dans mon espace personnel
collection-move-what = Elles rejoignent les fiches qui s’y trouvent déjà.
collection-move-leaves = Elles quittent ce navigateur.
collection-bring-back = Annuler le dernier changement
collection-bring-back-what = Une fiche est partie que vous vouliez garder ? Remettez le dossier comme il était.
