## Se connecter

doors-sign-in-title = Se connecter
doors-sign-in-button = Se connecter
doors-sign-in-refused = L’adresse, le nom de connexion ou le mot de passe n’est pas juste. Vérifiez tout et réessayez.
doors-sign-in-who = Adresse e-mail ou nom de connexion
doors-sign-in-who-missing = Indiquez votre adresse e-mail ou votre nom de connexion.
doors-sign-in-who-invalid = Indiquez une adresse e-mail, ou le nom de connexion de votre feuille.
doors-sign-in-forgotten = Mot de passe oublié ?
doors-sign-in-alone = Pas encore d’espace à vous ? Commencez par vous-même.
doors-sign-in-draft = Ce que vous aviez rempli est gardé. Vous le retrouverez après la connexion.
doors-mail = Adresse e-mail
doors-mail-hint = De préférence votre adresse privée. Votre employeur n’y a pas accès.
doors-mail-first = Si vous indiquez une autre adresse que celle de l’invitation, nous y envoyons d’abord un e-mail.
doors-mail-missing = Indiquez votre adresse e-mail.
doors-mail-invalid = Cela ne ressemble pas à une adresse e-mail. Vérifiez qu’elle contient un @.
doors-mail-known = Utilisez une autre adresse, ou connectez-vous d’abord si celle-ci est la vôtre.
doors-mail-other = Utilisez l’adresse à laquelle cette invitation vous est parvenue.
doors-password = Mot de passe
doors-password-missing = Indiquez votre mot de passe.

## Deuxième étape de la connexion

doors-code-title = Encore une étape
doors-code-lead = Ouvrez sur votre téléphone l’application qui donne des codes. Recopiez le code de Houvast.
doors-code-label = Code à six chiffres
doors-code-missing = Indiquez le code à six chiffres.
doors-code-refused = Ce code n’est pas juste ou n’est plus valable. Un nouveau arrive toutes les demi-minutes. Essayez celui-là.
doors-code-no-phone = Je n’ai pas mon téléphone sur moi
doors-code-no-recovery = J’ai quand même un code à six chiffres
doors-recovery-title = Se connecter avec un code de secours
doors-recovery-lead = Vous avez reçu une feuille de codes de secours quand vous avez activé la deuxième étape. Chaque code sert une fois.
doors-recovery-label = Code de secours
doors-recovery-missing = Indiquez un code de secours.
doors-recovery-refused = Ce code de secours n’est pas juste ou a déjà servi. Prenez-en un autre sur votre feuille.
doors-recovery-left =
    { $count ->
        [0] C’était votre dernier code de secours. Créez-en de nouveaux maintenant.
        [one] Il vous reste un code de secours. Créez-en de nouveaux maintenant.
       *[other] Il vous reste { $count } codes de secours.
    }

## Activer la deuxième étape

doors-factor-title = Une deuxième étape à la connexion
doors-factor-why = Avec un mot de passe seul, une autre personne peut entrer à votre place. Avec un code de votre téléphone en plus, non.
doors-factor-must = Pour votre rôle ({ $hat }), c’est nécessaire.
doors-factor-may = C’est vous qui choisissez. Vous pouvez l’activer ou l’arrêter plus tard.
doors-factor-app-title = 1. Installez une application sur votre téléphone
doors-factor-app = Prenez une application qui donne des codes (une application d’authentification). Si vous en avez déjà une, elle convient.
doors-factor-scan-title = 2. Dirigez l’application vers ce carré
doors-factor-picture = Carré de petits blocs noirs et blancs que l’application sait lire
doors-factor-by-hand = Cela ne marche pas ? Tapez alors cette clé dans l’application :
doors-factor-code-title = 3. Recopiez le code
doors-factor-code-hint = L’application montre maintenant six chiffres.
doors-factor-button = Activer la deuxième étape
doors-factor-later = Pas maintenant
doors-factor-refused = Ce code n’est pas juste. Vérifiez que votre téléphone est à l’heure et prenez le code le plus récent.
doors-factor-on = La deuxième étape est activée.
doors-factor-anew = Un nouveau téléphone, ou de nouveaux codes de secours ? Désactivez ici la deuxième étape, puis activez-la de nouveau. Vous recevrez de nouveaux codes.
doors-factor-off-hint = Six chiffres de l’application, ou un code de secours de votre feuille.
doors-factor-off-button = Désactiver la deuxième étape
doors-factor-anew-button = La configurer de nouveau
doors-codes-title = Gardez vos codes de secours
doors-codes-lead = Si vous perdez votre téléphone, un de ces codes vous permet d’entrer. Chaque code sert une fois.
doors-codes-once = Vous ne les voyez que maintenant. Imprimez-les ou recopiez-les et mettez-les en lieu sûr.
doors-codes-kept = J’ai gardé les codes
doors-codes-kept-missing = Cochez la case quand vous avez gardé les codes.

## Ouvrir une invitation

doors-invitation-title = Une invitation pour vous
doors-invitation-lead = { $service } vous invite à ouvrir un espace à vous, pour le temps d’une longue absence.
doors-invitation-what-title = Qu’est-ce que c’est ?
doors-invitation-what = Un endroit à vous, avec votre ligne du temps, votre plan et vos accords. Vous décidez de ce que vous y mettez.
doors-invitation-not-title = Qu’est-ce que ce n’est pas ?
doors-invitation-not = Ni un contrôle, ni un dossier médical, ni une décision sur votre travail ou votre indemnité.
doors-invitation-who-sees-title = Qui voit quoi ?
doors-invitation-who-sees = Vous êtes la seule personne à voir ce que vous écrivez, tant que vous ne partagez rien vous-même. Votre employeur ne voit pas si vous avez reçu, ouvert ou utilisé cette invitation.
doors-invitation-nothing-title = Vous n’avez rien à faire
doors-invitation-nothing = Ne pas participer n’a pas de conséquence. Vous pouvez simplement fermer cette fenêtre. Le lien fonctionne jusqu’au { $until } inclus.
doors-invitation-button = Ouvrir mon espace
doors-invitation-known = Vous avez déjà un espace ? Connectez-vous, et l’invitation y sera jointe.
doors-work-invitation-title = Houvast pour les responsables
doors-work-invitation-lead = { $organisation } utilise Houvast pour chaque longue absence. Votre rôle y est : { $hat }.
doors-work-invitation-what = Vous y trouvez ce que vous pouvez faire maintenant, comment garder le contact et quelles heures sont convenues.
doors-work-invitation-not = Vous n’y voyez rien sur la santé et jamais pourquoi quelqu’un est absent.
doors-work-invitation-button = Commencer
doors-care-invitation-title = Une invitation de { $service }
doors-care-invitation-lead = Cette invitation vous donne le rôle suivant : { $hat }. Vous voyez seulement ce que la personne a partagé avec vous, et ce que la loi permet.
doors-care-invitation-button = Ouvrir mon accès

## Commencer par soi-même

doors-alone-title = Commencer par vous-même
doors-alone-lead = Vous pouvez ouvrir un espace à vous sans votre employeur et sans service. Personne n’en est averti.
doors-alone-next = Nous envoyons un lien à cette adresse. Vous continuez avec ce lien.
doors-alone-country = Où travaillez-vous ?
doors-alone-country-hint = Nous choisissons ainsi les mots et les lois qui conviennent.
doors-alone-country-missing = Choisissez un pays.
doors-country-belgium = En Belgique
doors-country-netherlands = Aux Pays-Bas
doors-alone-button = Envoyez-moi le lien
doors-sent-title = Regardez vos e-mails
doors-sent = Un e-mail est en route vers { $mail }. Le lien fonctionne jusqu’au { $until }.
doors-sent-nothing = Rien n’arrive ? Regardez dans le courrier indésirable, ou vérifiez que l’adresse est juste.
doors-alone-done-title = Votre espace est prêt

## Mot de passe

doors-name = Comment pouvons-nous vous appeler ?
doors-name-hint = Votre prénom suffit.
doors-name-missing = Indiquez un nom.
doors-choose-title = Choisissez un mot de passe
doors-choose-lead = Vous vous connecterez avec { $mail } et ce mot de passe.
doors-choose-label = Nouveau mot de passe
doors-choose-hint = Au moins { $least } caractères. Quelques mots sans lien à la suite se retiennent le mieux.
doors-choose-too-short = Ce mot de passe est trop court. Prenez au moins { $least } caractères.
doors-choose-too-long = Ce mot de passe est trop long. Prenez au plus { $most } caractères.
doors-choose-too-easy = Ce mot de passe est trop facile à deviner. Choisissez autre chose.
doors-choose-button = Enregistrer et continuer
doors-forgotten-title = Mot de passe oublié
doors-forgotten-lead = Indiquez votre adresse e-mail. Nous envoyons un lien pour choisir un nouveau mot de passe.
doors-forgotten-button = Envoyez-moi le lien
doors-forgotten-sent = Si un espace correspond à { $mail }, un e-mail est maintenant en route. Le lien fonctionne jusqu’au { $until }.
doors-reset-title = Choisissez un nouveau mot de passe
doors-reset-lead = Ensuite, vos autres appareils seront déconnectés. Tout ce que vous avez écrit reste.
doors-reset-done = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.

## Choisir un rôle et se déconnecter

doors-hat-title = Dans quel rôle êtes-vous ici ?
doors-hat-lead = Vous avez plus d’un rôle. Vous voyez seulement ce qui va avec le rôle choisi. Vous pouvez toujours changer.
doors-hat-own = Mon espace
doors-hat-as = En tant que { $hat } chez { $place }
doors-hat-none-title = Il n’y a rien ici pour vous en ce moment
doors-hat-none = La connexion est faite, mais vous n’avez pas de rôle pour le moment. Cela arrive quand une absence est finie. Vous n’avez rien à faire.
doors-hat-close = Fermer mon compte ou quitter un rôle
doors-out-title = La session est fermée
doors-out-lead = Ce que vous aviez rempli est gardé. Si d’autres utilisent aussi cet appareil, fermez cette fenêtre.
doors-out-again = Se connecter à nouveau

## La démo

doors-demo-title = Découvrez la démo
doors-demo-synthetic = Tout ici est inventé : ces personnes, leur travail et leur histoire. N’écrivez rien sur vous-même ni sur quelqu’un qui existe vraiment.
doors-demo-lead = Choisissez une personne. Vous verrez Houvast comme elle le voit. Vous pouvez toujours revenir et en choisir une autre.
doors-demo-button = Continuer en tant que { $name }
