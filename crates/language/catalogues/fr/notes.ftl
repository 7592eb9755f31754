## Notes d’une discipline

notes-link = Notes de votre discipline
notes-title = Notes sur { $name }
notes-lead = Seules les personnes qui ont le même rôle que vous dans ce dossier lisent ces notes. Les autres disciplines et l’employeur ne les voient pas. La personne peut demander à les lire.
notes-asked-here = Cette personne demande à lire vos notes
notes-write = Écrire une note
notes-on = De quel jour s’agit-il ?
notes-text = Note
notes-text-hint = 2000 caractères au plus. Écrivez de façon que la personne puisse vous lire.
notes-keep = Enregistrer la note
notes-none = Il n’y a pas encore de notes. Ce que vous écrivez ci-dessus apparaîtra ici.
notes-of = { $date }, par { $name }
notes-corrected = Corrigée.
notes-correct = Voir ou corriger
notes-all = Montrer les { $n } notes
notes-correct-title = Corriger une note
notes-correct-what = Ce qui était écrit avant est conservé et reste lisible.
notes-earlier = Ce qui était écrit avant
notes-fault-on = Choisissez un jour passé, ou aujourd’hui.
notes-fault-text = Écrivez ce que vous voulez garder.
notes-fault-long = C’est plus long que 2000 caractères. Faites-en deux notes ; tout est encore là.
notes-hand-title = Donner les notes à { $name }
notes-hand-lead = Demandé le { $asked }. Répondez au plus tard le { $due } : la loi laisse un mois.
notes-hand-how = Choisissez pour chaque note. La personne reçoit ce que vous donnez tel que c’est écrit maintenant.
notes-hand-why = La personne lit aussi combien de notes vous ne donnez pas, et pour quelle raison. Vous ne pouvez pas reprendre une réponse.
notes-hand-choice-hand_over = Donner
notes-hand-choice-working_note = Ne pas donner : un aide-mémoire ou une impression, pour mon seul usage
notes-hand-choice-somebody_else = Ne pas donner : cela concerne quelqu’un d’autre, ou m’a été confié par cette personne
notes-hand-act = Répondre
notes-hand-fault = Choisissez que faire de cette note.
notes-hand-changed = Entre-temps, une note a été ajoutée ou corrigée. Relisez-les, puis répondez.
notes-hand-nobody = Il n’y a pas de demande pour l’instant. Elle a peut-être été retirée, ou quelqu’un d’autre a déjà répondu.
notes-ask-title = Lire les notes sur vous
notes-ask-lead = Les personnes qui vous accompagnent au service de prévention peuvent prendre des notes. Seules les personnes du même rôle les lisent. Vous pouvez demander à les lire aussi.
notes-ask-none = Il n’y a pas de notes sur vous pour l’instant. Dès qu’il y en aura, vous pourrez les demander ici.
notes-ask-of = De qui voulez-vous lire les notes ?
notes-ask-by = Vous recevez une réponse au plus tard le { $date }.
notes-ask-law = C’est votre droit d’accès (RGPD, article 15, et article 12, paragraphe 3).
notes-ask-who = Seules les personnes qui répondent voient votre demande. Votre employeur n’en sait rien. Vous pouvez la retirer jusqu’à la réponse.
notes-ask-act = Demander à les lire
notes-ask-fault = Choisissez au moins un rôle.
notes-ask-waits = Le { $asked }, vous avez demandé à lire des notes. Au plus tard le { $due }, vous recevez une réponse de :
notes-ask-withdraw = Retirer ma demande
notes-ask-withdraw-what = Ce que vous avez déjà reçu reste ici.
notes-ask-gone = plus personne dans ce rôle n’a de place dans votre dossier. Demandez-les au service par lettre ou par e-mail.
notes-given = { $hat } : donné le { $date } par { $name }
notes-given-nothing = Aucune note n’a été donnée.
notes-given-waits = Il y a une réponse à votre demande de lire des notes.
notes-kept-working_note = { $n ->
    [one] Une note ne vous a pas été donnée : un aide-mémoire ou une impression, pour le seul usage de la personne qui l’a écrite.
   *[other] { $n } notes ne vous ont pas été données : des aide-mémoire ou des impressions, pour le seul usage de la personne qui les a écrites.
}
notes-kept-somebody_else = { $n ->
    [one] Une note ne vous a pas été donnée : elle concerne quelqu’un d’autre, ou a été confiée par cette personne.
   *[other] { $n } notes ne vous ont pas été données : elles concernent quelqu’un d’autre, ou ont été confiées par cette personne.
}
notes-complain-be = Vous n’êtes pas d’accord ? Demandez d’abord une explication au service. Vous pouvez aussi déposer plainte auprès de l’Autorité de protection des données.
notes-complain-nl = Vous n’êtes pas d’accord ? Demandez d’abord une explication au service. Vous pouvez aussi déposer plainte auprès de l’autorité néerlandaise de protection des données (Autoriteit Persoonsgegevens).
