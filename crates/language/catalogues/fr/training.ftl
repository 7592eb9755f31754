## Leçons courtes : questions et attestation

training-title = Six leçons courtes
training-lead = Chaque leçon dure dix minutes. Lisez la fiche, entraînez-vous à un entretien, répondez à trois questions, et imprimez une attestation si vous voulez.
training-no-trace = Nous ne notons pas qui répond quoi. Votre nom ne figure que sur votre propre papier.
training-questions = Trois questions sur cette leçon
training-read = La leçon
training-check = Vérifier mes réponses
training-fits = cela convient
training-other = une autre réponse convient mieux
training-again = Lisez l’explication et choisissez à nouveau. Il n’y a pas de points et le temps n’est pas compté.
training-all-fit = Les trois conviennent. Voulez-vous une attestation sur papier ? Écrivez votre nom. Nous ne le gardons pas.
training-name = Votre nom sur l’attestation
training-name-hint = Comme vous le voulez sur papier.
training-certificate-title = Attestation de participation
training-certificate-act = Faire l’attestation (PDF)
training-certificate-says = Cette personne a lu la leçon et répondu aux trois questions.
training-certificate-learned = De quoi parlait la leçon
training-certificate-limits = Ce papier n’est pas un diplôme. Il ne dit rien de la façon de mener un entretien.
training-fault-answer = Choisissez une réponse à la question { $n }.
training-fault-name = Écrivez votre nom pour l’attestation.
training-part-read = Cinq minutes : lisez la leçon et faites l’exercice sur papier.
training-part-practise = Trois minutes : entraînez-vous à un entretien.
training-part-answer = Deux minutes : répondez aux trois questions ci-dessous.
