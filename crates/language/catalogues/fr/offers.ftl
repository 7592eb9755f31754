## Des fiches qui vous conviennent maintenant

offers-title = À lire
offers-why-line = Sur votre ligne se trouve : { $moment }.
offers-why-check-in = Dans votre dernier point de la semaine, c’est ce qui pesait le plus.
offers-only-you = Personne d’autre ne le voit. Nous ne notons pas si vous le lisez.
