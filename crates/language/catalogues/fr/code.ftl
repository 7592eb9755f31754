## Le code d’une lettre

code-title = Saisir votre code
code-lead = Vous avez reçu une lettre avec un code. Saisissez-le ici. Vous lirez d’abord de quoi il s’agit. Rien n’est encore fait.
code-label = Code de la lettre
code-hint = Dix lettres et chiffres. Majuscules, espaces et tirets n’ont pas d’importance.
code-missing = Saisissez le code de votre lettre.
code-length = Un code compte dix lettres et chiffres. Vérifiez que vous les avez tous.
code-sign = Un code ne contient que des lettres et des chiffres, et jamais de U. Relisez-le.
code-slip = Il y a une faute de frappe dans ce code. Comparez-le signe par signe avec votre lettre.
code-refused = Ce code ne fonctionne pas. Relisez-le, ou demandez une nouvelle lettre.
code-none-title = Votre code ne fonctionne pas ?
code-none = Un code sert une fois, pendant 60 jours. Il se ferme après cinq essais faux, et aussi quand une nouvelle lettre est prête pour vous. Demandez alors une nouvelle lettre au service qui vous a écrit. Vous pouvez aussi téléphoner ou envoyer le talon.
code-link = J’ai une lettre avec un code
code-no-mail = Vous n’avez pas besoin d’adresse e-mail. Vous recevrez ensuite un nom de connexion et une feuille de codes de secours à garder.
code-mail = Adresse e-mail (facultative)
code-mail-hint = Laissez vide si vous n’en avez pas ou n’en voulez pas. Si vous en indiquez une, nous y envoyons d’abord un e-mail.

## Revenir sans e-mail

way_back-title = Gardez cette feuille
way_back-lead = Vous vous connectez avec ce nom et votre mot de passe. Si vous oubliez le mot de passe, un code de secours permet d’en choisir un autre. Chaque code sert une fois.
way_back-name = Nom de connexion
way_back-where = Où vous connecter
way_back-codes = Codes de secours
way_back-lost-title = Tout est perdu ?
way_back-lost = Si vous perdez votre mot de passe et tous vos codes de secours, personne ne peut ouvrir votre espace. Nous non plus. Ce que vous avez écrit reste fermé. Ce que vous avez partagé prend fin le jour que vous avez choisi. Vous pouvez demander une nouvelle lettre et recommencer.
way_back-choose-title = Un nouveau mot de passe avec un code de secours
way_back-choose-lead = Prenez la feuille que vous avez gardée. Vos autres appareils seront ensuite déconnectés. Tout ce que vous avez écrit reste.
way_back-name-missing = Indiquez votre nom de connexion.
way_back-code = Code de secours
way_back-refused = Le nom de connexion ou le code de secours n’est pas juste. Vérifiez les deux, ou prenez un autre code de votre feuille.
way_back-link = Pas d’e-mail ? Choisissez un nouveau mot de passe avec un code de secours.
way_back-done-title = Votre nouveau mot de passe est enregistré
way_back-left =
    { $count ->
        [0] C’était votre dernier code de secours. Connectez-vous et faites-en de nouveaux dans vos réglages.
        [one] Il vous reste un code de secours. Connectez-vous et faites-en de nouveaux dans vos réglages.
       *[other] Il vous reste { $count } codes de secours. Connectez-vous avec votre nouveau mot de passe.
    }
way_back-make-title = Codes de secours pour votre mot de passe
way_back-make-lead = Un code de secours permet de choisir un nouveau mot de passe, même sans e-mail ou sans accès à votre boîte. Les nouveaux codes remplacent les anciens.
way_back-make-name = Vous vous connectez avec : { $name }
way_back-make-password = Votre mot de passe actuel
way_back-make-button = Faire de nouveaux codes
way_back-make-refused = Ce mot de passe n’est pas juste. Indiquez celui avec lequel vous vous connectez.
