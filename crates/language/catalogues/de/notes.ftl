## Notizen eines Fachgebiets

notes-link = Notizen Ihres Fachgebiets
notes-title = Notizen zu { $name }
notes-lead = Nur wer in Ihrer Rolle einen Platz in dieser Akte hat, liest diese Notizen. Andere Fachgebiete und der Betrieb sehen sie nicht. Die Person darf darum bitten, sie zu lesen.
notes-asked-here = Diese Person bittet darum, Ihre Notizen zu lesen
notes-write = Eine Notiz schreiben
notes-on = Um welchen Tag geht es?
notes-text = Notiz
notes-text-hint = Höchstens 2000 Zeichen. Schreiben Sie so, dass die Person es lesen kann.
notes-keep = Notiz speichern
notes-none = Es gibt noch keine Notizen. Was Sie oben schreiben, steht danach hier.
notes-of = { $date }, von { $name }
notes-corrected = Berichtigt.
notes-correct = Ansehen oder berichtigen
notes-all = Alle { $n } Notizen zeigen
notes-correct-title = Eine Notiz berichtigen
notes-correct-what = Was vorher da stand, bleibt erhalten und lesbar.
notes-earlier = Was vorher da stand
notes-fault-on = Wählen Sie einen vergangenen Tag oder heute.
notes-fault-text = Schreiben Sie, was Sie festhalten möchten.
notes-fault-long = Das ist länger als 2000 Zeichen. Machen Sie zwei Notizen daraus; alles steht noch da.
notes-hand-title = Notizen an { $name } geben
notes-hand-lead = Gefragt am { $asked }. Antworten Sie spätestens am { $due }: Das Gesetz gibt einen Monat.
notes-hand-how = Wählen Sie bei jeder Notiz. Was Sie geben, bekommt die Person so, wie es jetzt da steht.
notes-hand-why = Die Person liest auch, wie viele Notizen Sie nicht geben und aus welchem Grund. Eine Antwort lässt sich nicht zurücknehmen.
notes-hand-choice-hand_over = Geben
notes-hand-choice-working_note = Nicht geben: eine Gedächtnisstütze oder ein Eindruck, nur für den eigenen Gebrauch
notes-hand-choice-somebody_else = Nicht geben: Es geht um jemand anderen oder wurde von dieser Person anvertraut
notes-hand-act = Antworten
notes-hand-fault = Wählen Sie, was mit dieser Notiz geschieht.
notes-hand-changed = Inzwischen kam eine Notiz hinzu, oder eine wurde berichtigt. Sehen Sie die Notizen noch einmal durch und antworten Sie dann.
notes-hand-nobody = Es gibt gerade keine Bitte. Vielleicht wurde sie zurückgenommen, oder jemand anderes hat schon geantwortet.
notes-ask-title = Notizen über Sie lesen
notes-ask-lead = Wer Sie beim Präventionsdienst begleitet, kann Notizen machen. Nur Personen in derselben Rolle lesen sie. Sie dürfen darum bitten, sie auch zu lesen.
notes-ask-none = Es gibt jetzt keine Notizen über Sie. Sobald es welche gibt, können Sie hier darum bitten.
notes-ask-of = Wessen Notizen möchten Sie lesen?
notes-ask-by = Sie bekommen spätestens am { $date } eine Antwort.
notes-ask-law = Das ist Ihr Recht auf Auskunft (DSGVO, Artikel 15, und Artikel 12 Absatz 3).
notes-ask-who = Nur wer antwortet, sieht Ihre Bitte. Ihr Betrieb erfährt davon nichts. Sie können sie zurücknehmen, bis eine Antwort da ist.
notes-ask-act = Darum bitten, sie zu lesen
notes-ask-fault = Wählen Sie mindestens eine Rolle.
notes-ask-waits = Sie haben am { $asked } darum gebeten, Notizen zu lesen. Spätestens am { $due } bekommen Sie eine Antwort von:
notes-ask-withdraw = Meine Bitte zurücknehmen
notes-ask-withdraw-what = Was Sie schon bekommen haben, bleibt hier stehen.
notes-ask-gone = Niemand in dieser Rolle hat noch einen Platz in Ihrer Akte. Fragen Sie den Dienst per Brief oder Mail.
notes-given = { $hat }: gegeben am { $date } von { $name }
notes-given-nothing = Es wurde keine Notiz gegeben.
notes-given-waits = Es gibt eine Antwort auf Ihre Bitte, Notizen zu lesen.
notes-kept-working_note = { $n ->
    [one] Eine Notiz haben Sie nicht bekommen: eine Gedächtnisstütze oder ein Eindruck, nur für die Person, die sie schrieb.
   *[other] { $n } Notizen haben Sie nicht bekommen: Gedächtnisstützen oder Eindrücke, nur für die Person, die sie schrieb.
}
notes-kept-somebody_else = { $n ->
    [one] Eine Notiz haben Sie nicht bekommen: Sie betrifft jemand anderen oder wurde von dieser Person anvertraut.
   *[other] { $n } Notizen haben Sie nicht bekommen: Sie betreffen jemand anderen oder wurden von dieser Person anvertraut.
}
notes-complain-be = Sind Sie damit nicht einverstanden? Bitten Sie zuerst den Dienst um eine Erklärung. Sie können sich auch bei der Datenschutzbehörde beschweren.
notes-complain-nl = Sind Sie damit nicht einverstanden? Bitten Sie zuerst den Dienst um eine Erklärung. Sie können sich auch bei der niederländischen Datenschutzbehörde (Autoriteit Persoonsgegevens) beschweren.
