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
