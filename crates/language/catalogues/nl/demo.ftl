## De demo: in wiens plaats je kunt stappen, en wat er te zien is.

demo-group-own = In de eigen ruimte
demo-group-work = Op het werk
demo-group-care = Bij de preventiedienst
demo-group-desk = Aan het loket

demo-says-worker_ana = Bouwt haar uren op na een behandeling. Haar uren zijn vastgelegd voor het werk en ze deelt haar plan met de arbeidsarts.
demo-says-worker_before = Wacht op een uitslag en werkt nog. Niemand op het werk weet ervan.
demo-says-worker_treatment = Werkt drie ochtenden per week tijdens de behandeling.
demo-says-worker_comfort = Wordt niet meer beter. Alles rust en er wordt niets gevraagd.
demo-says-worker_again = Was twee jaar terug aan het werk. Nu is het er opnieuw.
demo-says-worker_self_employed = Is zelfstandige. Zonder werkgever, met een eigen plan.
demo-says-worker_other = Is om een heel andere reden afwezig. Op het werk ziet het er net zo uit.
demo-says-manager_tom = Geeft leiding aan Ana en aan nog een paar mensen die lang afwezig zijn.
demo-says-hr_els = Volgt alle lange afwezigheden van één werkgever en leest de lijst in.
demo-says-physician_noor = Ziet van iedereen de kaart en alleen wat met haar gedeeld wordt.
demo-says-coordinator_lise = Is voor iedereen de ene persoon die je kunt bellen.
demo-says-administrator_mo = Beheert wie toegang heeft en leest lijsten in. Opent geen enkel dossier.
