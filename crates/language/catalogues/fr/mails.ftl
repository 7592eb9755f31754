## E-mails. Chaque e-mail a un objet et un texte ; une ligne vide fait un nouveau paragraphe. Les mots sont neutres :
## une longue absence, jamais une raison.

# À la personne longtemps absente, de la part du service.
mails-invitation-subject = Une invitation de { $service }
mails-invitation-body =
    Bonjour { $name },

    Vous êtes absent ou absente du travail depuis un certain temps. { $service } vous invite à ouvrir un espace à vous dans Houvast. Vous n’avez rien à faire.

    Qu’est-ce que c’est ? Un endroit à vous, avec votre ligne du temps, votre plan et vos accords. Vous décidez de ce que vous y mettez.

    Qu’est-ce que ce n’est pas ? Ni un contrôle, ni un dossier médical, ni une décision sur votre travail ou votre indemnité.

    Qui voit quoi ? Vous êtes la seule personne à voir ce que vous écrivez, tant que vous ne partagez rien vous-même. Votre employeur ne voit pas si vous avez reçu cet e-mail, si vous l’ouvrez ou si vous utilisez Houvast.

    Comment connaissons-nous votre nom ? Un employeur signale les longues absences à { $service }, sans donner de raison.

    Vous voulez regarder ? Ce lien est pour vous seulement et fonctionne jusqu’au { $until } inclus :
    { $link }

    Si vous ne faites rien, vous recevrez encore un seul rappel. Ensuite, nous ne vous écrivons plus et nous effaçons l’invitation. Ne pas participer n’a pas de conséquence.

    { $service }

mails-reminder-subject = Rappel : une invitation de { $service }
mails-reminder-body =
    Bonjour { $name },

    Nous vous avons déjà envoyé une invitation à ouvrir un espace à vous, pour le temps d’une longue absence. Ceci est le seul rappel. Vous n’avez rien à faire.

    Vous êtes la seule personne à voir ce que vous écrivez, tant que vous ne partagez rien vous-même. Votre employeur ne voit pas si vous avez reçu cet e-mail ou si vous utilisez Houvast.

    Vous voulez regarder ? Ce lien est pour vous seulement et fonctionne jusqu’au { $until } inclus :
    { $link }

    Si vous ne faites rien, nous effaçons l’invitation. Cela n’a pas de conséquence.

    { $service }

# À un responsable. Les mêmes mots pour chaque absence ; rien sur l’utilisation.
mails-work-invitation-subject = Houvast pour les responsables
mails-work-invitation-body =
    Bonjour,

    { $organisation } utilise Houvast pour chaque longue absence. En tant que responsable, vous y avez une place.

    Vous y trouvez ce que vous pouvez faire maintenant, comment garder le contact et quelles heures sont convenues. Cela prend quelques minutes.

    Vous n’y voyez rien sur la santé et jamais pourquoi quelqu’un est absent. Ne le demandez pas non plus.

    Ce lien est pour vous seulement et fonctionne jusqu’au { $until } inclus :
    { $link }

    Cet e-mail est le même pour chaque longue absence.

mails-care-invitation-subject = Votre accès à Houvast
mails-care-invitation-body =
    Bonjour,

    { $service } vous invite. Votre rôle : { $hat }.

    Ce lien est pour vous seulement et fonctionne jusqu’au { $until } inclus :
    { $link }

mails-staff-invitation-subject = Votre accès à Houvast pour { $organisation }
mails-staff-invitation-body =
    Bonjour,

    { $service } vous invite pour { $organisation }. Votre rôle : { $hat }. Vous y trouverez chaque longue absence, avec les dates et les accords. Jamais pourquoi quelqu’un est absent ; ne le demandez pas non plus.

    Ce lien est pour vous seulement et fonctionne jusqu’au { $until } inclus :
    { $link }

# À qui commence par soi-même.
mails-alone-subject = Ouvrir votre espace
mails-alone-body =
    Bonjour,

    Un espace dans Houvast a été demandé avec cette adresse. Ce lien est pour vous seulement et fonctionne jusqu’au { $until } :
    { $link }

    Vous ne l’avez pas demandé ? Vous n’avez rien à faire. Sans ce lien, rien n’est créé.

mails-known-subject = Vous avez déjà un espace
mails-known-body =
    Bonjour,

    Un espace dans Houvast a été demandé avec cette adresse. Il existe déjà. Vous pouvez vous connecter ici :
    { $link }

    Vous ne savez plus votre mot de passe ? Choisissez sur cette page « Mot de passe oublié ? ».

    Vous ne l’avez pas demandé ? Vous n’avez rien à faire. Rien n’a changé.

mails-reset-subject = Choisir un nouveau mot de passe
mails-reset-body =
    Bonjour,

    Un nouveau mot de passe a été demandé pour cette adresse. Choisissez-le avec ce lien. Il sert une seule fois, jusqu’au { $until } :
    { $link }

    Vous ne l’avez pas demandé ? Vous n’avez rien à faire. Votre ancien mot de passe reste valable.

# À la personne : quelque chose l'attend. Jamais quoi.
mails-waiting-subject = Quelque chose vous attend
mails-waiting-body =
    Bonjour { $name },

    Quelque chose vous attend dans votre espace personnel. Regardez quand cela vous convient :
    { $link }

    Si vous n'avez pas d'espace personnel, vous n'avez rien à faire. Le service vous parlera.

    { $service }

# À une personne du service : quelqu'un attend une réponse. Jamais qui.
mails-asked-subject = Une demande attend une réponse
mails-asked-body =
    Bonjour { $name },

    Une demande attend une réponse dans votre liste de travail. Vous la trouvez ici :
    { $link }

    Vous recevez au plus un e-mail de ce type par jour ouvrable. Vous n’en voulez plus ? Désactivez-les à la page « E-mails sur les demandes ». Le lien se trouve au bas de votre liste de travail.

    { $service }

# À une place au travail ou du service : quelque chose est à voir. Jamais quoi, jamais sur qui.
mails-duty-subject = Quelque chose est à voir
mails-duty-body =
    Bonjour { $name },

    Quelque chose est à voir dans Houvast. Regardez quand cela vous convient :
    { $link }

    Vous recevez au plus un e-mail de ce type par jour ouvrable. Si vous n'en voulez plus, arrêtez-les sur la page « E-mails sur les jours fixés par la loi ».

    { $service }

# Au proche, après un décès. Un seul e-mail.
mails-close-person-subject = Un message de { $service }
mails-close-person-body =
    Bonjour { $name },

    Une personne vous a désigné comme proche. Ce qui se passe maintenant et qui vous pouvez appeler figure sur cette page :
    { $link }

    La page peut être consultée jusqu'au { $until }. Vous n'avez rien à faire. Ceci est le seul e-mail.

    { $service }

mails-step-subject = Une date à regarder
mails-step-body =
    Bonjour { $name },

    Votre dossier contient une date qui compte pour vous. Regardez quand cela vous convient :
    { $link }

    Vous pouvez arrêter ces e-mails sur la même page.

    { $service }
mails-step-plain-subject = Une date à regarder
mails-step-plain-body =
    Bonjour { $name },

    { $what } : au plus tard le { $on }.

    Vous n’y arrivez pas ? Votre espace personnel contient un texte que vous pouvez utiliser :
    { $link }

    Vous avez choisi vous-même des e-mails en mots simples. Vous pouvez changer cela sur la même page.

    { $service }
