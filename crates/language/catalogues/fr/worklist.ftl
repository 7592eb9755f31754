## Liste de travail

worklist-title = Liste de travail
worklist-lead = Qui demande un entretien passe avant tout. Chaque ligne dit pourquoi elle est là et pour quand.
worklist-lead-notes = Les personnes qui demandent à lire vos notes apparaissent ici. Chaque ligne dit jusqu’à quel jour vous pouvez répondre.
worklist-none = Rien ne vous attend pour l'instant. Une nouvelle demande apparaît ici d'elle-même.
worklist-count = { $n ->
    [one] Une ligne
   *[other] { $n } lignes
}
worklist-beyond = { $n ->
    [one] Une autre absence n’a pas été regardée : il y en a trop pour une seule liste.
   *[other] { $n } autres absences n’ont pas été regardées : il y en a trop pour une seule liste.
} Ce qu’il y a à y faire s’ajoute dès que des lignes sont terminées.
worklist-part-asks = Demande un entretien
worklist-part-talks = Entretiens convenus
worklist-part-duties = Jours fixés par la loi
worklist-part-to_confirm = Jours à faire confirmer d’abord
worklist-part-notes = Demande à lire des notes
worklist-part-follow_up = Suivi
worklist-why-asks = Demande un entretien depuis le { $date }.
worklist-why-unanswered = Le moment que vous avez proposé, le { $date }, est passé sans réponse.
worklist-why-not_recorded = L'entretien avait lieu le { $date }. Rien n'en est encore noté.
worklist-why-notes = A demandé le { $date } à lire vos notes.
worklist-due = pour le { $date }
worklist-asks-here = Cette personne demande un entretien
worklist-answer-title = Répondre à { $name }
worklist-asked = Ce qui est demandé
worklist-nobody-asks = Il n'y a pas de demande d'entretien pour l'instant. Elle a peut-être été retirée, ou l'entretien a eu lieu.
worklist-by-colleague = { $name } a déjà répondu.
worklist-left = { $name } a répondu et ne travaille plus ici. Proposez un nouveau moment, ou transmettez l'entretien.
worklist-proposed = Proposé : { $moment } La personne doit encore répondre.
worklist-agreed = Convenu : { $moment }
worklist-propose = Proposer un moment
worklist-propose-who = La personne voit la proposition dans son espace, et dit oui ou demande un autre moment.
worklist-propose-act = Proposer
worklist-open-file = Ouvrir le dossier
worklist-held = Nous nous sommes parlé aujourd'hui
worklist-held-what = La demande est alors traitée et le contact d'aujourd'hui est noté.

## E-mails sur les demandes

ask-mails-title = E-mails sur les demandes
ask-mails-lead = Quand une personne demande un entretien, vous pouvez recevoir un e-mail. Il ne contient ni nom ni demande, seulement que quelque chose attend une réponse.
ask-mails-on = Vous recevez un e-mail quand une demande est nouvelle, et quand elle vous arrive parce que personne n’a répondu à temps. Au plus un par jour ouvrable.
ask-mails-off = Vous ne recevez pas d’e-mails. Les demandes sont toujours en haut de votre liste de travail.
ask-mails-stop = Ne plus m’envoyer d’e-mails
ask-mails-begin = M’envoyer des e-mails
duty-mails-title = E-mails sur les jours fixés par la loi
duty-mails-lead = Quand un jour fixé par la loi qui vous concerne approche ou est passé, vous pouvez recevoir un e-mail. Il ne contient ni nom ni sujet, seulement que quelque chose est à voir.
duty-mails-on = Vous recevez un e-mail quand il y a du nouveau. Au plus un par jour ouvrable, pour tout ensemble.
duty-mails-off = Vous ne recevez pas d’e-mails. Les jours sont toujours dans votre liste.
duty-mails-stop = Ne plus m’envoyer d’e-mails
duty-mails-begin = M’envoyer des e-mails
