## Die Seite „jetzt Hilfe“. Nummern und Daten kommen aus den Daten, nicht aus diesen Texten.

help-title = Brauchen Sie jetzt Hilfe?
help-lead = Sie können jetzt mit jemandem sprechen. Sie dürfen auch anrufen, wenn Sie nicht sicher sind, ob es schlimm genug ist.
help-danger-title = Besteht jetzt Gefahr?
help-danger = Sind Sie oder ist jemand anderes in Gefahr, dann rufen Sie 112 an. Bleiben Sie nicht allein, wenn das geht.
help-lines-title = Mit jemandem sprechen
help-belgium-title = In Belgien
help-netherlands-title = In den Niederlanden
help-line-112 = Notruf für Polizei, Feuerwehr und Rettungsdienst, in ganz Europa.
help-line-1813 = Zelfmoordlijn, auf Niederländisch. Tag und Nacht. Auch per Chat.
help-line-106 = Tele-Onthaal, auf Niederländisch. Für ein Gespräch über alles, was schwer ist.
help-line-0800-32-123 = Centre de Prévention du Suicide, auf Französisch. Kostenlos, Tag und Nacht.
help-line-107 = Télé-Accueil, auf Französisch. Für ein Gespräch über alles, was schwer ist.
help-line-108 = Telefonhilfe, auf Deutsch. Tag und Nacht. Auch per Chat und E-Mail.
help-line-113 = 113 Zelfmoordpreventie, auf Niederländisch. Kostenlos, Tag und Nacht. Auch unter 0800-0113 und per Chat.
help-call = { $number } anrufen
help-doctor-title = Ihr Hausarzt oder Ihre Hausärztin
help-doctor = Sie können auch in Ihrer Hausarztpraxis anrufen. Außerhalb der Zeiten hören Sie dort, wer Bereitschaft hat.
help-doctor-nl = Sie können auch in Ihrer Hausarztpraxis anrufen. Abends und am Wochenende rufen Sie den Bereitschaftsdienst an (huisartsenpost).
help-not-watched = Was Sie in Houvast aufschreiben, wird nicht Tag und Nacht gelesen. Brauchen Sie jetzt Hilfe, dann rufen Sie an.
help-no-trace = Für diese Seite brauchen Sie sich nicht anzumelden. Wir halten nicht fest, wer sie öffnet.
help-checked = Ein Mensch hat diese Nummern am { $date } geprüft.
help-read = Wir haben diese Nummern am { $date } in öffentlichen Quellen gelesen. Noch niemand hat sie zur Prüfung angerufen.
help-elsewhere-title = In einer anderen Sprache
help-print-hint = Sie können diese Seite ausdrucken und neben das Telefon legen.

## Die Seite „ich möchte mit jemandem sprechen“

help-talk-title = Mit einem Menschen sprechen
help-talk-lead = Sie müssen nicht wissen, was genau Sie fragen möchten. Ein Gespräch verpflichtet Sie zu nichts.
help-talk-hours = Erreichbar: { $hours }
help-talk-deputy = Kommt keine Antwort, übernimmt jemand anderes aus dem Dienst.
help-talk-nobody-title = Hier kann gerade niemand antworten
help-talk-nobody = Zu diesem Houvast gehört kein Dienst mit Menschen, die Sie sprechen können. Diese Menschen außerhalb von Houvast hören Ihnen zu.
help-talk-outside-title = Außerhalb von Houvast
help-talk-urgent = Kann es nicht warten?
help-talk-urgent-link = Nummern für jetzt ansehen
