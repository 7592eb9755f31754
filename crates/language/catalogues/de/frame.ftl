## Was um jede Seite herum steht

frame-product = Houvast
frame-skip = Zum Inhalt
frame-navigation = Hauptmenü
frame-languages = Sprache wählen
frame-sign-out = Abmelden
frame-here-as = Sie sind hier als { $hat } für { $name }.
frame-here-as-self = Sie sind in Ihrem eigenen Bereich.
frame-change-hat = Rolle wechseln
frame-changed = Es hat sich etwas geändert
frame-talk = Ich möchte mit jemandem sprechen
frame-ask = Einen Menschen fragen
frame-help-now = Brauchen Sie jetzt Hilfe?
frame-not-medical = Houvast ist kein Medizinprodukt und entscheidet nichts über das Personal.
frame-calm-on = Ruhige Ansicht einschalten
frame-calm-off = Ruhige Ansicht ausschalten
frame-print = Drucken

## Knöpfe und Formulare

frame-save = Speichern
frame-cancel = Abbrechen
frame-back = Zurück
frame-continue = Weiter
frame-remove = Entfernen
frame-errors-title = Etwas stimmt noch nicht
frame-errors-kept = Was Sie eingetragen haben, steht noch da. Bitte sehen Sie sich das an:
frame-saved = Gespeichert.
frame-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }

## Wer jemand hier ist. Mitten im Satz, ohne Artikel.

hat-employee = beschäftigte Person
hat-manager = Führungskraft
hat-human_resources = Personalabteilung
hat-human_resources-nl = Personalabteilung
hat-case_manager = Casemanager des Arbeitgebers
hat-occupational_physician-be = Arbeitsarzt oder Arbeitsärztin
hat-occupational_physician-nl = Betriebsarzt oder Betriebsärztin
hat-nurse = Pflegefachkraft
hat-psychologist = Fachkraft für Psychologie
hat-ergonomist = Fachkraft für Ergonomie
hat-ergonomist-nl = arbeitssachverständige Person (arbeidsdeskundige)
hat-coordinator = Koordination der Wiedereingliederung
hat-coach = Jobcoach
hat-coach-nl = Coach für die Wiedereingliederung
hat-close_person = nahestehende Person
hat-buddy = Buddy
hat-confidential_adviser = Vertrauensperson
hat-treating_doctor = behandelnder Arzt oder behandelnde Ärztin
hat-general_practitioner = Hausarzt oder Hausärztin
hat-insurance_physician-be = Vertrauensarzt oder Vertrauensärztin der Krankenkasse
hat-insurance_physician-nl = Arzt oder Ärztin des UWV (verzekeringsarts)
hat-administrator = Verwaltung des Systems
hat-researcher = Forschung

## Wie es mit der Arbeit steht

situation-still_at_work = noch bei der Arbeit
situation-absent = abwesend
situation-preparing_return = bereitet die Rückkehr vor
situation-building_up = steigert die Stunden schrittweise
situation-back_at_work = zurück bei der Arbeit
situation-longer_back = seit Längerem zurück
