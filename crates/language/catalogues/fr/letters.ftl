## Les lettres, pour qui invite

letters-title = Inviter par lettre
letters-lead = Aucun e-mail n’atteint ces personnes. Invitez-les par une lettre. Vous voyez d’abord à quoi elle ressemble.
letters-none = Un e-mail atteint tout le monde. Aucune lettre n’est nécessaire.
letters-no-address = Aucune adresse e-mail n’est connue.
letters-undeliverable = L’e-mail est revenu.
letters-made = Lettre créée le { $date }.
letters-not-made = Pas encore de lettre.
letters-no-answer = Si quelqu’un répond, cela ne se voit pas ici. Seule la personne le sait.
letters-invitation-title = Invitation
letters-who = { $name }, chez { $employer }
letters-state-title = Où en est-on ?
letters-invited = E-mail avec l’invitation
letters-invited-not = Pas encore envoyé
letters-reminded = Rappel
letters-mail = Dernier e-mail
letters-letter = Lettre
letters-preview-title = La lettre
letters-preview-lead = Dans la langue de la personne qui la reçoit. Un code y entre quand vous la créez. Il n’est que dans le fichier que vous recevez ; nous ne le gardons pas. Imprimez la lettre et effacez le fichier.
letters-code-later = y entre quand vous créez la lettre
letters-no-postal = Aucune adresse postale n’est connue. La fenêtre reste vide. Écrivez l’adresse sur l’enveloppe, et prenez une enveloppe qui ne dit aucune raison.
letters-closes = Une lettre existe déjà. Si vous en créez une nouvelle, le code de l’ancienne ne fonctionne plus.
letters-make = Créer la lettre
letters-mail-title = Une adresse e-mail tout de même ?
letters-mail-lead = Si la personne vous a donné elle-même une adresse privée, indiquez-la. Une invitation ordinaire part aussitôt par e-mail.
letters-mail-label = Adresse privée de la personne
letters-mail-send = Enregistrer et inviter
letters-mail-added = L’adresse est enregistrée. L’invitation part par e-mail.

## La lettre elle-même. Neutre : une longue absence, jamais une raison.

letters-paper-title = Une invitation de { $service }
letters-paper-greeting = Bonjour { $name },
letters-paper-who = Vous êtes absent ou absente du travail depuis un certain temps. { $service } vous invite à ouvrir un espace à vous dans Houvast. Vous n’avez rien à faire. Ne pas participer est sans conséquence.
letters-paper-what = De quoi s’agit-il ? D’un lieu à vous, avec votre ligne, votre plan et vos accords. Vous décidez vous-même de ce que vous y mettez.
letters-paper-not = De quoi ne s’agit-il pas ? Ni d’un contrôle, ni d’un dossier médical, ni d’une décision sur votre travail ou votre indemnité.
letters-paper-sees = Qui voit quoi ? Vous êtes la seule personne à voir ce que vous écrivez, tant que vous ne partagez rien. Votre employeur ne voit pas si vous avez reçu cette lettre ni si vous utilisez Houvast.
letters-paper-list = D’où vient votre nom ? Un employeur signale les longues absences à { $service }. Aucune raison n’y figure.
letters-paper-where = Vous voulez voir ? Allez sur { $place } avec un téléphone ou un ordinateur et saisissez le code. Vous n’avez pas besoin d’adresse e-mail.
letters-paper-code = Votre code, jusqu’au { $until } inclus
letters-paper-picture = Carré qu’un téléphone peut lire. Il ouvre { $place }.
letters-paper-closes = Le code est pour vous seulement et sert une fois. Après cinq essais faux, il se ferme. Demandez alors une nouvelle lettre.
letters-slip-title = Appelez-moi
letters-slip-explained = Vous préférez d’abord parler, ou remplir ensemble ? Détachez ce talon et faites-le parvenir à { $service }. Nous vous appelons. Votre employeur ne le verra pas.
letters-slip-name = Nom
letters-slip-telephone = Téléphone
letters-slip-when = Quand vous appeler ?
letters-slip-language = Ma langue
letters-slip-interpreter = Un interprète ? En quelle langue ?
letters-talk-title = Invitation à un entretien
letters-talk-what = Nous vous invitons à un entretien sur votre travail. { $when }
letters-talk-free = Si ce moment ne convient pas, dites-le-nous. Vous pouvez venir avec quelqu’un.
letters-talk-secret = Ce que vous dites reste chez nous. Votre employeur ne reçoit pas cette lettre.
