## Souhaits pour le travail, dans l’espace personnel

wishes-title = Souhaits pour votre travail
wishes-lead = Qu’est-ce qui rendrait votre travail plus faisable ? Mettez-le ici en ordre, le plus important en haut.
wishes-empty = Il n’y a encore rien. Rien ne vous oblige à avoir des souhaits ; vous pouvez commencer quand vous voulez.
wishes-choose = Choisir dans la liste
wishes-choose-lead = Cherchez par ce qui vous gêne ou par type de travail. Ce que vous cherchez n’est pas gardé.
wishes-own-words = Avec vos propres mots
wishes-new = Ajouter un souhait
wishes-keep = Mettre sur ma liste
wishes-words = Que souhaitez-vous ?
wishes-words-hint = Une ou deux phrases, 500 caractères au plus.
wishes-words-stay = Vos propres mots restent ici. Ils ne vont jamais à votre employeur. Seul un souhait de la liste peut y aller.
wishes-in-words = propres mots
wishes-only-you = Vous êtes la seule personne à voir vos souhaits. Seul ce que vous demandez vous-même va à votre employeur.
wishes-priority = Quelle importance pour vous ?
wishes-priority-needed = sans cela, c’est difficile
wishes-priority-helps = cela aiderait
wishes-priority-later = cela peut attendre
wishes-up = Plus haut
wishes-up-this = Mettre plus haut : { $what }
wishes-withdraw = Retirer ce souhait
wishes-withdraw-private = Le souhait quitte votre liste. Personne d’autre ne l’a vu. Vous pourrez l’ajouter de nouveau.
wishes-from-list = En faire un souhait dans votre espace personnel
wishes-withdraw-at = Chez { $employer }, on lira alors : plus demandé, avec la date d’aujourd’hui.
wishes-withdraw-kept = Ce qui était déjà décidé y reste lisible.
wishes-past = Retirés

## Demander au travail

wishes-publish = Demander ceci à mon employeur
wishes-publish-lead = C’est vous qui décidez si votre employeur voit ce souhait. Choisissez à partir de quand et voyez ce qu’il verra.
wishes-publish-show = Montrer
wishes-publish-exactly = Voici exactement ce que voit votre employeur
wishes-publish-there = Ceci figure déjà sur la liste de votre employeur. Rien de nouveau n’y va ; vous verrez ici ce qui est décidé.
wishes-publish-never = Votre employeur ne voit pas pourquoi, ni ce que vous avez cherché, ni que cela vient d’ici.
wishes-publish-decides = Votre employeur décide. Vous lisez la décision ici.
wishes-publish-undo = Vous pourrez retirer le souhait plus tard. On lira alors : plus demandé.
wishes-helped = Est-ce que cela aide ?
wishes-helped-hint = Pour vous seulement. Votre employeur ne voit pas votre réponse.
wishes-helped-yes = oui
wishes-helped-partly = un peu
wishes-helped-no = non

## Ce qui ne va pas encore

wishes-fault-words = Écrivez ce que vous souhaitez, ou choisissez dans la liste.
wishes-fault-long = C’est plus long que 500 caractères. Raccourcissez un peu ; tout est encore là.
wishes-fault-again = Ce souhait est déjà sur votre liste. Vous pouvez l’y mettre plus haut.
wishes-fault-many = Il y a déjà 30 souhaits. Retirez-en un d’abord.
wishes-fault-priority = Choisissez l’importance pour vous.
wishes-fault-helped = Choisissez si cela aide.
