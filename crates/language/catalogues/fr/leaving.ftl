## Fermer un compte.

leaving-title = Fermer mon compte
leaving-lead = Tous les rôles de ce compte prennent fin tout de suite et vos sessions se ferment partout. C’est définitif.
leaving-own-space = Votre espace personnel reste comme il est, avec la même façon de se connecter. Vous voulez l’effacer aussi ? Faites-le à part.
leaving-name-stays = Votre adresse et votre mot de passe disparaissent. Votre nom reste à côté de ce que vous avez écrit et consulté dans votre rôle : les personnes concernées doivent pouvoir voir qui c’était.
leaving-gone = Il ne reste rien de ce compte.
leaving-last = Vous êtes la dernière personne en gestion. Invitez-en d’abord une autre.
leaving-act = Fermer le compte
leaving-done-title = Votre compte est fermé
leaving-done = Vos sessions sont fermées partout. Merci pour ce que vous avez fait.
