## Die Demo: an wessen Stelle man treten kann und was es zu sehen gibt.

demo-group-own = Im eigenen Bereich
demo-group-work = Bei der Arbeit
demo-group-care = Beim Präventionsdienst
demo-group-desk = Am Schalter

demo-says-worker_ana = Baut nach einer Behandlung ihre Stunden auf. Ihre Stunden liegen dem Betrieb vor, und ihren Plan gibt sie der Arbeitsärztin frei.
demo-says-worker_before = Wartet auf einen Befund und arbeitet noch. Bei der Arbeit weiß niemand davon.
demo-says-worker_treatment = Arbeitet während der Behandlung drei Vormittage in der Woche.
demo-says-worker_comfort = Wird nicht mehr gesund. Alles ruht, und nichts wird gefragt.
demo-says-worker_again = War seit zwei Jahren wieder bei der Arbeit. Nun ist es zurückgekommen.
demo-says-worker_self_employed = Ist selbstständig. Ohne Arbeitgeber, mit einem Plan für sich.
demo-says-worker_other = Ist aus einem ganz anderen Grund abwesend. Bei der Arbeit sieht es genauso aus.
demo-says-manager_tom = Führt Ana und einige andere, die lange abwesend sind.
demo-says-hr_els = Begleitet alle langen Abwesenheiten bei einem Arbeitgeber und liest die Liste ein.
demo-says-physician_noor = Sieht von allen die Karte und sonst nur, was ihr freigegeben wird.
demo-says-coordinator_lise = Ist für alle die eine Person, die man anrufen kann.
demo-says-administrator_mo = Verwaltet, wer Zugang hat, und liest Listen ein. Öffnet keine Akte.
