## Quand quelque chose ne va pas : ce qui s’est passé, ce qui est gardé, ce que vous pouvez faire.

problems-not-found-title = Cette page n’existe pas
problems-not-found-body = L’adresse n’est pas juste, ou ce qui s’y trouvait n’y est plus. Il se peut aussi que cela ne soit pas à vous. Revenez au début et cherchez à partir de là.
problems-signed-out-title = Votre session est terminée
problems-signed-out-body = Du temps a passé. Ce que vous aviez rempli est gardé. Connectez-vous à nouveau et vous le retrouverez.
problems-too-many-attempts-title = Un peu de patience
problems-too-many-attempts-body = Il y a eu trop d’essais de suite. Nous les arrêtons pour protéger votre espace. Rien n’est perdu. Réessayez dans un quart d’heure.
problems-invalid-form-title = Ce formulaire est mal arrivé
problems-invalid-form-body = Nous n’avons pas pu lire ce que vous avez envoyé. Rien n’a changé. Revenez en arrière, vérifiez et envoyez à nouveau.
problems-conflict-title = Quelque chose a changé entre-temps
problems-conflict-body = Une autre personne, ou vous-même sur un autre appareil, vient de modifier ceci. Ce que vous avez rempli est gardé, mais pas encore enregistré. Regardez la nouvelle situation, puis décidez.
problems-unavailable-title = Ceci ne fonctionne pas pour le moment
problems-unavailable-body = Cela ne vient pas de vous. Ce qui était enregistré le reste. Réessayez dans quelques minutes.
problems-expired-link-title = Ce lien ne fonctionne plus
problems-expired-link-body = Un lien sert une seule fois et pendant un temps limité. Rien n’est perdu. Si vous avez déjà un espace, connectez-vous. Sinon, demandez un nouveau lien.
problems-too-large-title = C’est trop grand
problems-too-large-body = Nous ne l’avons pas accepté et rien n’a changé. Choisissez un fichier plus petit ou un texte plus court.
problems-unexpected-title = Quelque chose s’est mal passé
problems-unexpected-body = L’erreur vient de nous. Ce qui était enregistré le reste. Réessayez. Si cela ne va toujours pas, demandez de l’aide à qui vous a invité.
problems-to-start = Aller au début
problems-to-sign-in = Se connecter
problems-forbidden-csrf-title = Envoyez-le encore une fois
problems-forbidden-csrf-body = La page est restée ouverte longtemps, ou vous vous êtes reconnecté entre-temps. Par précaution, rien n’a changé. Ouvrez la page à nouveau et renvoyez le formulaire.
problems-to-page = Revenir à la page

problems-at-rest-title = Cet espace repose
problems-at-rest-body = Il a été enregistré que la personne de cet espace est décédée. Tout ce qui s'y trouve reste scellé ; plus rien n'en sort. Si c'est une erreur, appelez le service : dans la journée, tout peut être rétabli.
