## Mots expliqués. Les mots mêmes sont dans crates/library/glossary.

glossary-title = Mots expliqués
glossary-lead = Des mots de lettres et d’entretiens, en langage simple. Chaque mot mène à une fiche qui en dit plus.
glossary-in-topic = Mots de cette fiche expliqués
glossary-sources = Les sources se trouvent sur la fiche vers laquelle mène chaque mot.
