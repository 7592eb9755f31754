## Entretiens d’entraînement. Les entretiens eux-mêmes se trouvent dans crates/library/practice.

practice-title = Entretiens pour s’entraîner
practice-lead = Entraînez-vous à un entretien difficile avant de l’avoir. À chaque choix, vous lisez ce qu’il provoque. Ici, on peut se tromper.
practice-no-trace = Personne ne voit ce que vous choisissez. Vous pouvez toujours faire un pas en arrière.
practice-try = S’entraîner à cet entretien
practice-moment = Moment { $n }
practice-you = Votre choix :
practice-choose = Que faites-vous ?
practice-end = Comment cela se passe
practice-does-helps = cela aide
practice-does-costs = bien intentionné, mais cela a un prix
practice-does-hurts = cela rend les choses plus difficiles
practice-tally = Vous avez choisi { $of } fois. { $helps } fois cela a aidé, { $costs } fois cela a eu un prix, { $hurts } fois cela a rendu les choses plus difficiles.
practice-others = Une autre fois, vous pouvez essayer ceci
practice-step-back = Un pas en arrière
practice-again = Recommencer
practice-print = Imprimer cet entretien
