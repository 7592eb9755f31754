## Wat rond elke pagina staat

frame-product = Houvast
frame-skip = Naar de inhoud
frame-navigation = Hoofdmenu
frame-languages = Taal kiezen
frame-sign-out = Afmelden
frame-here-as = Je bent hier als { $hat } voor { $name }.
frame-here-as-self = Je bent in je eigen ruimte.
frame-change-hat = Van rol wisselen
frame-changed = Er is iets veranderd
frame-talk = Ik wil iemand spreken
frame-ask = Vraag het aan een mens
frame-help-now = Nu hulp nodig?
frame-not-medical = Houvast is geen medisch hulpmiddel en beslist niets over personeel.
frame-calm-on = Rustige weergave aan
frame-calm-off = Rustige weergave uit
frame-print = Afdrukken

## Knoppen en formulieren

frame-save = Bewaren
frame-cancel = Annuleren
frame-back = Terug
frame-continue = Verder
frame-remove = Verwijderen
frame-errors-title = Er klopt iets nog niet
frame-errors-kept = Wat je hebt ingevuld, staat er nog. Kijk even naar dit:
frame-saved = Bewaard.
frame-hours = { $hours } uur

## Wie iemand hier is. Middenin een zin, zonder lidwoord.

hat-employee = medewerker
hat-manager = leidinggevende
hat-human_resources = personeelsdienst
hat-human_resources-nl = HR
hat-case_manager = casemanager
hat-occupational_physician-be = arbeidsarts
hat-occupational_physician-nl = bedrijfsarts
hat-nurse = verpleegkundige
hat-psychologist = psycholoog
hat-ergonomist = ergonoom
hat-ergonomist-nl = arbeidsdeskundige
hat-coordinator = re-integratiecoördinator
hat-coach = jobcoach
hat-coach-nl = re-integratiecoach
hat-close_person = naaste
hat-buddy = buddy
hat-confidential_adviser = vertrouwenspersoon
hat-treating_doctor = behandelend arts
hat-general_practitioner = huisarts
hat-insurance_physician-be = adviserend arts
hat-insurance_physician-nl = verzekeringsarts van UWV
hat-administrator = beheerder
hat-researcher = onderzoeker

## Hoe het met het werk staat

situation-still_at_work = nog aan het werk
situation-absent = afwezig
situation-preparing_return = bereidt de terugkeer voor
situation-building_up = bouwt uren op
situation-back_at_work = terug aan het werk
situation-longer_back = langer terug
