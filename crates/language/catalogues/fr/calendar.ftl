## Dans l'agenda même : des mots neutres

calendar-title = Rendez-vous
calendar-appointment = rendez-vous
calendar-free = libre
calendar-short_day = journée plus courte
calendar-travel = en route
calendar-work = travail, { $hours }
calendar-work-from = travail { $from }–{ $until }
calendar-of-person = { $name } : { $what }
calendar-contact-with = Contact avec { $name }

## La page

calendar-page-title = Dans votre agenda
calendar-own-lead = Vos moments, votre plan avec ce qui l’entoure et vos moments de contact peuvent apparaître dans votre propre agenda. Si quelque chose change, votre agenda suit.
calendar-work-lead = Vous pouvez faire apparaître les heures convenues et les moments de contact dans votre agenda. Si quelque chose change, votre agenda suit.
calendar-own-who = Qui possède l’adresse peut lire votre agenda sans se connecter. Utilisez-la dans un agenda à vous. Ne la mettez pas dans un agenda de votre travail : des collègues y ont souvent accès, et les jours aussi disent quelque chose.
calendar-work-who = Qui possède l’adresse peut lire ces rendez-vous sans se connecter. Ne la transmettez pas. La personne elle-même voit sous « Qui a consulté » que votre agenda lit.
calendar-titles = Comment s’appellent les rendez-vous ?
calendar-neutral = Neutre : « rendez-vous » et « travail 9:00–12:00 »
calendar-real = Ce que c’est.
calendar-own-real-hint = On y lit alors par exemple « Traitement », avec vos propres mots. Toute personne qui regarde votre écran ou votre agenda peut le lire, et aussi l’entreprise de votre agenda.
calendar-work-real-hint = Le nom de la personne y figure alors. Toute personne qui regarde votre agenda peut le lire.
calendar-begins = À quelle heure commence une journée de travail dans votre agenda ?
calendar-begins-hint = Houvast ne connaît que des heures par jour. Laissez vide pour du travail sans heure précise.
calendar-make = Créer une adresse
calendar-renew = Créer une nouvelle adresse
calendar-renew-what = L’ancienne adresse ne fonctionne alors plus, tout de suite.
calendar-made-title = Voici l’adresse
calendar-made-how = Copiez-la et choisissez dans votre agenda « s’abonner à un agenda » ou « ajouter par adresse ».
calendar-made-once = Nous ne la montrons qu’une fois et ne la gardons pas. Si vous la perdez, créez-en une nouvelle.
calendar-open = Ouvrir dans mon agenda
calendar-fetched = Une adresse existe depuis le { $made }. Un agenda l’a lue pour la dernière fois le { $fetched }.
calendar-not-fetched = Une adresse existe depuis le { $made }. Aucun agenda ne l’a encore lue.
calendar-end = Rendre l’adresse invalide
calendar-end-what = Une adresse invalide ne donne plus rien. Ce qui se trouve déjà dans un agenda peut y rester encore un peu.
calendar-download-title = Plutôt une seule fois
calendar-download-what = Vous recevez un fichier avec tout ce qui existe maintenant, à ouvrir dans un agenda. Les changements ultérieurs n’y viennent pas.
calendar-download = Garder en fichier
calendar-fault-titles = Choisissez comment s’appellent les rendez-vous.
calendar-fault-begins = Écrivez une heure comme 09:00, ou laissez vide.
