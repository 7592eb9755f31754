## Die offene Bibliothek. Die Wörter der Blätter selbst stehen in crates/library/content.

library-title = Offene Bibliothek
library-lead = Einfache Erklärungen zum Arbeiten mit und nach Krebs. Für Erkrankte, für Menschen an ihrer Seite und für den Betrieb.
library-no-trace = Sie brauchen kein Konto. Wir halten nicht fest, wer was liest.
library-back_home = Zu Ihrer Seite
library-search = In der Bibliothek suchen
library-search-act = Suchen
library-empty = Hier gibt es noch nichts zu lesen.
library-often-title = Oft gesucht
library-for-whom-title = Für wen
library-when-title = Wann
library-complaints-title = Zu welcher Beschwerde
library-kinds-title = Welche Art von Blatt
library-tools-title = Hilfsmittel, die Sie selbst nutzen können
library-urgent = Kann es nicht warten?
library-listing-title = Blätter
library-anybody = für alle
library-any-time = zu jeder Zeit
library-any-complaint = zu allem
library-any-kind = jede Art von Blatt
library-show = Zeigen
library-count = { $count ->
    [one] Ein Blatt.
   *[other] { $count } Blätter.
}
library-nothing-found = Kein Blatt passt zu allen diesen Angaben. Nehmen Sie eine weg, oder beginnen Sie neu.
library-show-all = Neu beginnen
library-before = Vorige Blätter
library-more = Mehr Blätter
library-minutes = { $minutes ->
    [one] Eine Minute zu lesen.
   *[other] { $minutes } Minuten zu lesen.
}
library-for-belgium = Dieses Blatt für Belgien zeigen
library-for-netherlands = Dieses Blatt für die Niederlande zeigen
library-waits = Dieses Blatt wartet auf die Unterschrift einer Ärztin oder eines Arztes. Es ist nur in dieser Vorführung zu sehen.
library-waits-part = Dieser Teil wartet auf die Unterschrift einer Ärztin oder eines Arztes. Er ist nur in dieser Vorführung zu sehen.
library-print = Dieses Blatt drucken
library-leaflet = Als PDF aufbewahren
library-leaflet-title = Informationsblatt
library-related-title = Weiterlesen
library-sources-title = Woher das kommt
library-evidence-E1 = Wie sicher ist das? Es stützt sich auf Studien mit Zufallsverteilung oder auf eine starke Leitlinie.
library-evidence-E2 = Wie sicher ist das? Es stützt sich auf Studien, die Menschen lange begleitet haben. Sie zeigen, was zusammen vorkommt, nicht immer, was hilft.
library-evidence-E3 = Wie sicher ist das? Es stützt sich auf eine Leitlinie, auf Fachleute oder auf einen amtlichen Ratgeber.
library-evidence-E4 = Wie sicher ist das? Es stützt sich auf das, was Menschen erlebt haben. Breit erforscht ist es nicht.
library-evidence-E5 = Wie sicher ist das? Es ist unsere eigene Überlegung. Erforscht ist sie noch nicht.
library-reviewed = Gegengelesen von { $name } am { $date }.
library-not-reviewed = Geschrieben am { $date }. Noch keine Fachperson hat dieses Blatt gegengelesen.
library-next-review = Wir lesen es vor dem { $date } wieder durch.
library-not-advice = Dieses Blatt erklärt. Es ist kein Rat zu Ihrer Gesundheit oder Behandlung.
library-ask-title = Lieber einen Menschen fragen?
library-ask-lead = Wählen Sie Ihr Land. Dann sehen Sie, an wen Sie sich wenden können.
library-ask-own = Sie können auch mit jemandem von Ihrem eigenen Dienst sprechen.
library-ask-employee-be = Sie können selbst zum Arbeitsarzt gehen, ohne den Weg über den Arbeitgeber. Dort gilt die Schweigepflicht. Fragen zum Krankengeld stellen Sie Ihrer Krankenkasse.
library-ask-employee-nl = Sie können selbst um ein Gespräch mit dem Betriebsarzt (bedrijfsarts) bitten. Dort gilt die Schweigepflicht. Fragen zu Leistungen stellen Sie dem UWV.
library-ask-manager-be = Fragen Sie die Personalabteilung oder den externen Präventionsdienst um Rat. Fragen Sie, wie Sie helfen können, nicht, was jemand hat.
library-ask-manager-nl = Fragen Sie die Personalabteilung oder den arbodienst (Präventionsdienst) um Rat. Fragen Sie, wie Sie helfen können, nicht, was jemand hat.
library-ask-colleague = Fragen Sie selbst, was guttut. Belastet es Sie, sprechen Sie mit der Führungskraft oder der Vertrauensperson.
library-ask-close_person = Ihre Hausarztpraxis ist auch für Sie da. Im Betrieb können Sie mit der Vertrauensperson sprechen.
library-ask-small_firm-be = Rufen Sie Ihren externen Präventionsdienst und Ihr Sozialsekretariat an. Sie kennen die Papiere und die Fristen.
library-ask-small_firm-nl = Rufen Sie Ihren arbodienst (Präventionsdienst) und Ihre Versicherung wegen der Papiere und Fristen an. Sagen Sie dort nichts über die Krankheit.
library-ask-professional = Sprechen Sie mit jemandem vom Fach, der Arbeit und Krebs kennt. Geben Sie nur weiter, was die Person weitergeben will.
library-ask-other_work-be = Fragen Sie Ihre Krankenkasse nach dem Koordinator für die Rückkehr zur Arbeit. Sind Sie selbstständig, fragen Sie auch Ihre Sozialversicherungskasse.
library-ask-other_work-nl = Fragen Sie das UWV um Rat. Sind Sie selbstständig, fragen Sie auch Ihre Versicherung oder Ihren Berufsverband.

library-audience-employee = Erkrankte, die arbeiten
library-audience-manager = Führungskräfte
library-audience-colleague = das Team
library-audience-close_person = nahestehende Menschen
library-audience-small_firm = kleine Betriebe
library-audience-professional = wer beruflich hilft

library-phase-suspicion = Untersuchungen und Warten
library-phase-diagnosis = gerade erfahren, und es sagen
library-phase-treatment = während der Behandlung
library-phase-recovery = erholen und die Rückkehr vorbereiten
library-phase-build_up = Stunden aufbauen
library-phase-back = das erste Jahr zurück
library-phase-long_term = Jahre später
library-phase-recurrence = es kommt wieder oder bleibt

library-complaint-fatigue = Müdigkeit
library-complaint-sleep = Schlaf
library-complaint-pain = Schmerzen und Bewegung
library-complaint-cognition = Konzentration und Gedächtnis
library-complaint-stress = Stress vor Kontrollen
library-complaint-mood = Stimmung, Angst und Sinn
library-complaint-overstimulation = zu viele Reize
library-complaint-boundaries = Grenzen
library-complaint-appointments = Termine und Medikamente
library-complaint-infection = Gefahr von Infektionen
library-complaint-arm = Arm und Lymphödem
library-complaint-continence = Darm, Blase und Stoma
library-complaint-neuropathy = taube Hände und Füße
library-complaint-voice = Stimme, Schlucken und Sprechen
library-complaint-appearance = wie man aussieht
library-complaint-hot_flushes = Hitzewallungen

library-kind-phase = was in einer Phase zählt
library-kind-complaint = Beschwerden und Arbeit
library-kind-effect = Folgen von Krankheit und Behandlung
library-kind-telling = es im Betrieb sagen
library-kind-colleagues = im Team
library-kind-small_firm = kleine Betriebe
library-kind-palliative = wenn Heilung nicht mehr möglich ist
library-kind-late_effects = späte Folgen
library-kind-other_work = andere Arbeit und Selbstständige
library-kind-money = Geld
library-kind-rights = Rechte und Regeln
library-kind-roles = wer macht was
library-kind-assignment = Übungen für sich
library-kind-exercise = Bewegung
library-kind-assumptions = was man oft denkt
library-kind-words = Worte für ein Gespräch
library-kind-faq = oft gefragt
library-kind-evidence = was erforscht ist
library-kind-guide = Leitfaden für den Betrieb
library-kind-conversation = Gesprächsblätter
library-kind-training = kurze Lektionen
library-kind-policy = Regeln des Betriebs

## Wer helfen kann

library-directory-title = Wer helfen kann
library-directory-lead = Stellen, die bei Krankheit und Arbeit helfen. Wählen Sie Land, Gegend und Sprache.
library-directory-country = Land
library-directory-region = Gegend
library-directory-anywhere = überall
library-directory-speaks = Sprache
library-directory-any-language = jede Sprache
library-directory-nobody = Keine Stelle passt zu allen diesen Angaben. Nehmen Sie eine weg, oder beginnen Sie neu.
library-directory-number-unchecked = Die Nummer ist noch nicht geprüft. Darum zeigen wir sie nicht.
library-directory-read = Wir haben dies am { $date } in öffentlichen Quellen gelesen. Noch niemand hat dort nachgefragt.
library-directory-checked = Dort nachgefragt am { $date }.
library-directory-stale = Zuletzt angesehen am { $date }. Das ist über ein Jahr her: Fragen Sie, ob es noch stimmt.
library-directory-else-title = Diese Stelle kann nicht helfen?
library-directory-else = Fragen Sie dort, wer es kann. Ihre Hausarztpraxis und der Sozialdienst im Krankenhaus kennen auch andere Wege.
library-directory-else-ask = Geht es dort nicht? Dann fragen Sie:
library-region-flanders = Flandern
library-region-brussels = Brüssel
library-region-wallonia = Wallonie
library-region-german_community = Deutschsprachige Gemeinschaft
library-region-netherlands = die ganzen Niederlande
library-cost-free = kostenlos
library-cost-insured = die Krankenversicherung zahlt das meiste
library-cost-paid = jemand zahlt, oft der Arbeitgeber
library-cost-unknown = fragen Sie, was es kostet
library-route-self = Sie gehen selbst hin
library-route-doctor = ein Arzt überweist
library-route-work = über die Arbeit
library-route-fund = über die Stelle, die Ihre Leistung zahlt
